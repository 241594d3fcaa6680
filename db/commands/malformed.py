"""Commands that no database should be asked: refused before, in the same words on both engines."""

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

from db.commands.act import LONGEST_NOTE, LONGEST_REASON, Act, SqlType
from db.commands.act_engine import column_type
from db.commands.command import Command
from db.errors import Refused

_NUL: Final = "\0"


def refuse_malformed(act: Act, wanted: Command) -> None:
    """See that a command can be judged thing by thing.

    Raises:
        Refused: it is about nothing, about one thing twice, has a value of the wrong kind or a text that is too long.
    """
    ids = [thing.id for thing in wanted.things]
    if not ids:
        raise Refused("Nothing was chosen; nothing was changed.")
    if len({name.lower() for name in ids}) != len(ids):
        raise Refused("The same thing was chosen twice; nothing was changed.")
    if len(wanted.note or "") > LONGEST_NOTE:
        raise Refused("The text is longer than {most} characters; shorten it, nothing was changed.", most=LONGEST_NOTE)
    if len(wanted.reason or "") > LONGEST_REASON:
        raise Refused(
            "The reason is longer than {most} characters; shorten it, nothing was changed.", most=LONGEST_REASON
        )
    seen: dict[str, SqlType] = {}
    if act.subject:
        seen = {column: column_type(act.subject, column) for column in act.decided}
    sound = all(
        _is_id(thing.id) and _is_id(thing.row) and _are(act.asked, thing.to) and _are(seen, thing.was or {})
        for thing in wanted.things
    )
    if not sound or _NUL in (wanted.note or "") + (wanted.reason or ""):
        raise Refused("A value is none that can be kept; nothing was changed.")


def _are(kinds: Mapping[str, SqlType], values: Mapping[str, Any]) -> bool:
    return all(value is None or name not in kinds or _IS[kinds[name]](value) for name, value in values.items())


def _is_id(value: Any) -> bool:
    """Ids are lower-case text: SQLite compares them letter by letter."""
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value
    except ValueError:
        return False


def _fits(bits: int) -> Callable[[Any], bool]:
    most = 1 << (bits - 1)
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and -most <= value < most


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and _NUL not in value and not any("\ud800" <= sign <= "\udfff" for sign in value)


_IS: Final[Mapping[SqlType, Callable[[Any], bool]]] = {
    "uuid": _is_id,
    "text": _is_text,
    "integer": _fits(32),
    "bigint": _fits(64),
}
