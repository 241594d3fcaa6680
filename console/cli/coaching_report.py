"""The verb `report coaching`: what of coaching is overdue, due today, or waits without a date; for mails of a timetable.

It prints what who runs it may read; what was agreed stands in it in words, so it is a thing to be sent to coaches only.
"""

from argparse import Namespace
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from console.cli.tables import print_json
from console.cli.target import database_url
from db.engine import reading
from db.errors import Refused
from db.opening import opened_floor
from db.queries.coaching_waiting import Step, Undated, Waiting, waiting
from db.queries.database_clock import database_now
from db.queries.picture_values import iso

_SECOND_US = 1_000_000
_UNDATED = {
    "answer": "answered by the agent, not agreed",
    "unseen": "not seen by the agent",
    "dispute": "review disputed",
    "sample": "drawn, not reviewed",
    "expiry": "expires",
}


def show(options: Namespace) -> int:
    """Print the list.

    Raises:
        Refused: nobody signs in as the coach that was asked for.
    """
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now = database_now(connection)
        held = waiting(connection, now)
        person = None if options.coach is None else _person(connection, options.coach)
    ends = _day_ends(now)
    steps = [one for one in held.steps if one.is_open and one.due_at < ends]
    if options.coach is not None:
        steps = [one for one in steps if one.owner_id == person]
        held = Waiting(held.steps, tuple(one for one in held.undated if one.staff_id == person), now)
    if options.format == "json":
        undated = [_undated(one) for one in held.undated]
        print_json({"at": iso(now), "steps": [_step(one, now) for one in steps], "undated": undated})
    else:
        lines = [_line(one, now) for one in steps] + [_undated_line(one) for one in held.undated]
        print("\n".join(lines) or "Nothing waits today.")
    return 0


def _person(connection: sa.Connection, login: str) -> str:
    found = connection.execute(sa.text("SELECT id FROM staff WHERE login = :login"), {"login": login}).scalar()
    if found is None:
        raise Refused(f"Nobody on this floor signs in as {login!r}; nothing is printed.")
    return str(found)


def _day_ends(now: int) -> int:
    """The end of this day where the command runs, UTC microseconds."""
    today = datetime.fromtimestamp(now / _SECOND_US, UTC).astimezone().replace(tzinfo=None)
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return round(midnight.astimezone().timestamp()) * _SECOND_US


def _step(one: Step, now: int) -> dict[str, Any]:
    return {
        "id": one.id, "agent": one.agent, "coach": one.owner, "step": one.text, "measure": one.measure,
        "due": iso(one.due_at), "overdue": one.due_at <= now,
    }  # fmt: skip


def _undated(one: Undated) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "number": one.number,
        "agent": one.agent,
        "coach": one.staff,
        "at": iso(one.at),
        "module": one.what,
    }


def _line(one: Step, now: int) -> str:
    how = "overdue since" if one.due_at <= now else "due today"
    return (
        f"{how} {iso(one.due_at)}  {one.agent or '-'}: {' '.join((one.text or '').split())} ({one.owner or 'nobody'})"
    )


def _undated_line(one: Undated) -> str:
    called = one.what or ("" if one.number is None else str(one.number))
    return f"{_UNDATED[one.kind]} {iso(one.at)}  {one.agent or '-'}: {called} ({one.staff or 'nobody'})"
