"""A view as a document that can be given to somebody else: a `.floorview` file.

The file is a JSON object in UTF-8:

    {
      "format": "floorwalker view",        always these words
      "version": 1,                        a reader refuses what is newer than itself
      "name": "North evenings",            what people call it
      "sites": ["North"],                  each list may be left out; empty or left out asks for all
      "teams": ["Nights"],
      "queue_groups": [{"name": "Money", "queues": ["Billing", "Refunds"]}],
      "queues": ["Chat"],
      "channels": ["voice", "chat"],       voice, callback, chat, messaging, email, letter
      "agent_states": ["available"],       available, ringing, on_contact, wrap_up, aux, offline
      "contact_states": ["waiting"],       waiting, ringing, on_contact, wrap_up, scheduled, lost
      "text": "refund"
    }

Sites, teams and queues are named as the floor names them; what the lists mean together is told in
`console.store.view_filter`. Reading is strict: a field nobody knows, a wrong type or a word that is not in the lists above
refuses the whole file, so that no view ever asks for less than its author meant. A file is written beside its place and
then put there in one step: whoever reads it sees the old or the new, never half of one.
"""

import contextlib
import json
import os
import secrets
import stat
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from console.store.view_filter import QueueGroup, ViewFilter
from console.words import count, say
from db.words import AGENT_STATES, CHANNELS, OPEN_CONTACT_STATES

FORMAT: Final = "floorwalker view"
VERSION: Final = 1
SUFFIX: Final = ".floorview"
#: Thousands of names fit into this many bytes; a larger file is something else.
LARGEST_BYTES: Final = 1_000_000
#: So long may a name or the text be, characters.
LONGEST: Final = 200
_NAMES: Final = ("sites", "teams", "queues")
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "channels": CHANNELS,
    "agent_states": AGENT_STATES,
    "contact_states": OPEN_CONTACT_STATES,
}
_FIELDS: Final = frozenset({"format", "version", "name", "queue_groups", "text", *_NAMES, *_CHOICES})


@dataclass(frozen=True, slots=True)
class NamedView:
    """What a view asks for, and what people call it."""

    name: str
    filter: ViewFilter = field(default_factory=ViewFilter)


class ViewProblem(Exception):
    """A view could not be read, kept or found; the message is the sentence for the person."""


def read_view(path: Path) -> NamedView:
    """The view in a file.

    Raises:
        ViewProblem: the file cannot be read, or is not a view that this program understands.
    """
    try:
        return view_of(read_bytes(path))
    except ViewProblem as problem:
        raise ViewProblem(say("{file} was not opened. {problem}", file=path.name, problem=str(problem))) from problem


def write_view(path: Path, view: NamedView) -> None:
    """Put a view into a file, in place of whatever stood there.

    Raises:
        ViewProblem: the file cannot be written; what stood there stands there still.
    """
    part = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        # Not by `tempfile`, whose files nobody else may read: this one is made to be shared.
        with part.open("xb") as file:
            file.write(document_of(view))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ViewProblem(
            say("Not saved: {file} cannot be written ({reason}).", file=str(path), reason=_reason(problem))
        ) from problem


def document_of(view: NamedView) -> bytes:
    """A view as the bytes of its file."""
    asked = view.filter
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION, "name": view.name}
    for name in ("sites", "teams"):
        document[name] = getattr(asked, name)
    document["queue_groups"] = [{"name": group.name, "queues": group.queues} for group in asked.groups]
    for name in ("queues", *_CHOICES):
        document[name] = getattr(asked, name)
    document["text"] = asked.text
    kept = {name: value for name, value in document.items() if value or name in ("format", "version", "name")}
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


def view_of(written: bytes) -> NamedView:
    """The view that the bytes of a file say.

    Raises:
        ViewProblem: they are not a view that this program understands; says what is wrong.
    """
    document = _document(written)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ViewProblem(say("It is not a view of Floorwalker."))
    _check_version(document.get("version"))
    unknown = sorted(document.keys() - _FIELDS)
    if unknown:
        raise ViewProblem(say("It has a part “{name}” that is not known here.", name=_short(unknown[0])))
    lists = {name: _names(document, name) for name in _NAMES}
    choices = {name: _chosen(document, name) for name in _CHOICES}
    asked = ViewFilter(**lists, groups=_groups(document), **choices, text=_text(document, "text", may_be_empty=True))
    return NamedView(_text(document, "name"), asked)


def read_bytes(path: Path) -> bytes:
    """What a file holds, if it is small enough for a view.

    Raises:
        ViewProblem: it cannot be read, or is larger.
    """
    try:
        # Asked first: opening a pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ViewProblem(say("It is not a file."))
        with path.open("rb") as file:
            written = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as problem:
        raise ViewProblem(say("It is not there any more.")) from problem
    except OSError as problem:
        raise ViewProblem(say("It cannot be read ({reason}).", reason=_reason(problem))) from problem
    if len(written) > LARGEST_BYTES:
        raise ViewProblem(say("It is too large for a view, which has at most {n} kB.", n=count(LARGEST_BYTES // 1000)))
    return written


def _document(written: bytes) -> Any:
    try:
        text = written.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise ViewProblem(say("It is not text in UTF-8.")) from problem
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as problem:
        raise ViewProblem(
            say("It is not a view, or it is damaged: line {n} makes no sense.", n=problem.lineno)
        ) from problem
    except (ValueError, RecursionError) as problem:
        raise ViewProblem(say("It is not a view of Floorwalker.")) from problem


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ViewProblem(say("It says “{name}” twice.", name=_short(name)))
        found[name] = value
    return found


def _no_number(constant: str) -> None:
    raise ValueError(constant)


def _check_version(version: Any) -> None:
    if not _is_number(version) or version < 1:
        raise ViewProblem(say("It does not say which version of the format it has."))
    if version > VERSION:
        raise ViewProblem(
            say(
                "It comes from a newer Floorwalker: it has version {newer}, and this one reads up to {known}.",
                newer=_short(str(version)),
                known=VERSION,
            )
        )


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _names(document: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Names of things of a floor, exactly as they are there."""
    values = document.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ViewProblem(say("Its part “{name}” is not a list of names.", name=name))
    if not all(value.strip() and _is_unicode(value) for value in values):
        raise ViewProblem(say("Its part “{name}” has a name that cannot be read.", name=name))
    return tuple(dict.fromkeys(values))


def _chosen(document: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = _names(document, name)
    for value in values:
        if value not in _CHOICES[name]:
            raise ViewProblem(
                say(
                    "Its part “{name}” has “{value}”, which is none of: {known}.",
                    name=name,
                    value=_short(value),
                    known=", ".join(_CHOICES[name]),
                )
            )
    return values


def _groups(document: Mapping[str, Any]) -> tuple[QueueGroup, ...]:
    groups = document.get("queue_groups", [])
    fits = isinstance(groups, list) and all(
        isinstance(group, dict) and group.keys() == {"name", "queues"} for group in groups
    )
    if not fits:
        raise ViewProblem(say("Its part “queue_groups” is not a list of groups, each with a name and its queues."))
    made = tuple(QueueGroup(_text(group, "name"), _names(group, "queues")) for group in groups)
    if not all(group.queues for group in made):
        raise ViewProblem(say("One of its queue groups has no queues."))
    if len({group.name for group in made}) < len(made):
        raise ViewProblem(say("Two of its queue groups have the same name."))
    return made


def _text(document: Mapping[str, Any], name: str, *, may_be_empty: bool = False) -> str:
    """Something people write on one line, without the blanks around it."""
    value = document.get(name, "")
    if not isinstance(value, str):
        raise ViewProblem(say("Its part “{name}” is not text.", name=name))
    line = value.strip()
    if not line and not may_be_empty:
        raise ViewProblem(say("Its part “{name}” is empty.", name=name))
    if len(line) > LONGEST:
        raise ViewProblem(say("Its part “{name}” has more than {n} characters.", name=name, n=LONGEST))
    if not fits_on_a_line(line):
        raise ViewProblem(say("Its part “{name}” cannot be shown on one line.", name=name))
    return line


def fits_on_a_line(text: str) -> bool:
    """Whether a text has nothing in it that breaks a line or cannot be written."""
    return not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in text)


def _is_unicode(text: str) -> bool:
    return not any(unicodedata.category(sign) == "Cs" for sign in text)


def _short(text: str) -> str:
    """As much of a text from outside as a sentence can hold."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in text[:40])
    return f"{shown}…" if len(text) > 40 else shown


def _reason(problem: OSError) -> str:
    return problem.strerror or type(problem).__name__
