"""Who may do what, as a table made from the acts themselves: `python -m db.security.rights_table` writes it anew."""

from pathlib import Path
from typing import Final

from db.commands.act import Act, Duty, DutyAnyOf, DutyInAll
from db.commands.known_acts import KNOWN_ACTS
from db.desktop.as_functions import kind_of
from db.desktop.known_desktop_acts import DESKTOP_ACTS
from db.security.policies import INGESTED
from db.words import ROLES

PLACE: Final = Path(__file__).parents[2] / "resources" / "docs" / "roles-and-commands.md"
#: Roles of people; programs have parts of their own.
_PEOPLE: Final = tuple(role for role in ROLES if role not in ("connector", "agent_desktop"))

_HEAD: Final = """# Roles and commands

Made from the program's own description by `uv run python -m db.security.rights_table`; a test keeps it true. On
PostgreSQL the server itself holds every line of it, also against raw SQL (`tests/db/security`).

An owner of the floor (a member of `fw_owner`) may do everything; so may, on an embedded floor, whoever opens its file and
stands in no list of people. Everybody else needs the role **where the thing is**: in its queue, its team, in all queues it
concerns, or for the whole floor. A role counts from its beginning to its end and not after the person was disabled.

## Commands of people
"""
_PROGRAMS: Final = """
## What an agent's own program may do (role agent_desktop)

Only for the agent who signs in, only about contacts that are in their hands or were in the last ten minutes.
"""
_CONNECTOR: Final = """
## What a connector may write (role connector)

The program of a telephone system or help desk reads and writes the rows of these tables, and nothing else; of orders to
it, it says what became of them. It never sets how much authority is left to an agent (`agent.level`).
"""


def rights_table() -> str:
    """The document, in Markdown."""
    lines = [_HEAD, _row("command", *_PEOPLE, "where"), _row(*["---"] * (len(_PEOPLE) + 2))]
    lines += [_act_row(act) for _, act in sorted(KNOWN_ACTS.items())]
    lines += [_PROGRAMS, _row("command", "function", "writes"), _row("---", "---", "---")]
    lines += [_row(f"`{kind_of(act)}`", f"`{act.name}`", "yes" if act.writes else "asks only") for act in DESKTOP_ACTS]
    lines += [_CONNECTOR, ", ".join(f"`{table}`" for table in sorted(INGESTED)) + "."]
    return "\n".join(lines) + "\n"


def _act_row(act: Act) -> str:
    roles = ("yes" if role in act.duty.roles else "" for role in _PEOPLE)
    return _row(f"`{act.kind}`", *roles, _where(act.duty))


def _where(duty: Duty) -> str:
    if not set(duty.roles) & set(ROLES):
        return "owner of the floor only"
    if isinstance(duty, DutyAnyOf):
        return "team, queue or incident"
    if isinstance(duty, DutyInAll):
        return "all its queues"
    if duty.queue is not None:
        return "queue"
    return "team" if duty.team is not None else "whole floor"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    PLACE.parent.mkdir(parents=True, exist_ok=True)
    PLACE.write_text(rights_table(), encoding="utf-8")
