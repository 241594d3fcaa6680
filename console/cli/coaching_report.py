"""The verb `report coaching`: what of coaching is overdue, due today, or waits without a date; for mails of a timetable.

It prints what who runs it may read; what was agreed stands in it in words, so it is a thing to be sent to coaches only.
"""

from argparse import Namespace
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from console.cli.tables import print_json
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from db.engine import reading
from db.errors import Refused
from db.opening import opened_floor
from db.queries.coaching_waiting import Step, Undated, waiting
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
    if options.format == "json":
        print_json(
            taken_out(
                database_url(options),
                "report.coaching",
                lambda found: _document(*_asked(found, options.coach)),
                lambda made: len(made["steps"]) + len(made["undated"]),
            )
        )
        return 0
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now, steps, undated = _asked(connection, options.coach)
    lines = [_line(one, now) for one in steps] + [_undated_line(one) for one in undated]
    print("\n".join(lines) or "Nothing waits today.")
    return 0


def _asked(connection: sa.Connection, coach: str | None) -> tuple[int, list[Step], list[Undated]]:
    """When it is, what is due by the end of the day, and what waits without a date; of one coach where that is asked."""
    now = database_now(connection)
    held = waiting(connection, now)
    ends = _day_ends(now)
    steps, undated = [one for one in held.steps if one.is_open and one.due_at < ends], list(held.undated)
    if coach is None:
        return now, steps, undated
    person = _person(connection, coach)
    return (
        now,
        [one for one in steps if one.owner_id == person],
        [one for one in undated if one.staff_id == person],
    )


def _document(now: int, steps: list[Step], undated: list[Undated]) -> dict[str, Any]:
    return {"at": iso(now), "steps": [_step(one, now) for one in steps], "undated": list(map(_undated, undated))}


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
