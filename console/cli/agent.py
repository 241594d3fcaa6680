"""The verbs of an agent's own program: those of `agent` (hand, ...), of `authority` (may, use, ...) and of `coaching`.

What is answered to each, key by key: `resources/docs/agent-desktop.md`.
"""

import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from console.cli.answers import print_answer
from console.cli.tables import print_json
from console.cli.target import database_url
from db.desktop.desktop_acts import NOTHING_WRITTEN
from db.desktop.doing import do_desktop_act
from db.desktop.known_desktop_acts import DESKTOP_ACTS, SENTENCES
from db.errors import Refused
from db.opening import opened_floor
from db.queries.picture_values import iso

_ACTS: Final = {act.called: act for act in DESKTOP_ACTS}
#: Verbs whose answer says whether the authority reaches.
_ANSWERED: Final = ("may", "use")
#: What is named by its number, too: its table, and what is said where there is none.
_NUMBERED: Final = {
    "coaching_note": ("coaching_note", "not_your_note"),
    "review": ("contact_review", "not_your_review"),
    "flag": ("repeat_flag", "not_your_flag"),
}


def act(options: Namespace) -> int:
    """Do what the agent's program asks for, and print the answer; instants in ISO 8601, money in minor units.

    Where the authority does not reach, the answer is printed as well, why not in a sentence on standard error, and the exit
    code is 1: `floorwalker authority use ... && pay` pays nothing that was refused.
    """
    wanted = _ACTS[getattr(options, "called", options.verb)]
    given = {one.name: getattr(options, one.name) for one in wanted.given if getattr(options, one.name) is not None}
    with opened_floor(database_url(options)) as engine:
        _refuse_two_agents(options.agent, engine.dialect.name)
        with engine.begin() as connection:
            if "contact" in given:
                given["contact"] = _id_of(connection, "contact", given["contact"], "not_yours")
            for name, (table, refusal) in _NUMBERED.items():
                if name in given:
                    given[name] = _id_of(connection, table, given[name], refusal)
            answer = do_desktop_act(connection, wanted, given, login=options.agent)
    if options.format == "json":
        print_json(_told(answer))
    else:
        print_answer(answer)
    if options.verb in _ANSWERED and not answer["allowed"]:
        print(f"{answer['said'] or 'This was given back'}.", file=sys.stderr)
        return 1
    return 0


def _refuse_two_agents(login: str | None, engine: str) -> None:
    if engine == "postgresql" and login is not None:
        raise Refused("On a shared floor the agent is who signs in: leave --agent out; nothing was written.")
    if engine == "sqlite" and login is None:
        raise Refused("An embedded floor has to be told whose desktop this is: add --agent LOGIN; nothing was written.")


def _id_of(connection: sa.Connection, table: str, named: str, refusal: str) -> str:
    """The id of what is named by its id or by its number (C-20931); whose it is, is asked by the act itself."""
    if not named.isdecimal():
        return named
    found = connection.execute(
        sa.text(f"SELECT id FROM {table} WHERE number = :number"), {"number": int(named)}
    ).scalar()
    if found is None:
        raise Refused(SENTENCES[refusal] + NOTHING_WRITTEN)
    return str(found)


def _told(answer: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(name, value) for name, value in answer.items()}


def _value(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_told(row) for row in value]
    if name.endswith(("_at", "_since")):
        return iso(value)
    return str(value) if isinstance(value, UUID) else value
