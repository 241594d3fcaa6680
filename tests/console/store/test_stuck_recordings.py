"""What is called stuck on a real telephone system, minute by minute: what its log left open, and nobody else."""

from pathlib import Path
from typing import Any

import pytest

from console.store.floor_store import FloorStore
from console.store.stuck import Reason, StuckThings
from db.rows import ROW_TYPES
from tests.console.made_up_floor import HOUR, MINUTE, made, snapshot
from tests.db.feeds.told_logs import SECOND_US, Told, recorded_conf, recorded_lines

TABLES = ("site", "team", "queue", "agent", "queue_membership", "contact", "contact_segment")


@pytest.fixture
def recordings(shared_data: Path) -> Path:
    return shared_data / "asterisk-live"


def rows_of(told: Told, now: int) -> list[Any]:
    """What a snapshot taken at `now` would hold."""
    found = []
    for table in TABLES:
        for row in told.rows.table(table):
            if row.get("state") != "closed" and row.get("until_at") is None:
                known = {name: value for name, value in row.items() if name in ROW_TYPES[table]._fields}
                found.append(made(table, **{"row_id": known.pop("id"), "version": 1, **known}))
    return found


def stuck_at(told: Told, now: int) -> StuckThings:
    store = FloorStore()
    stuck = StuckThings(store)
    store.apply(snapshot(*rows_of(told, now), now=now, since=now - 25 * HOUR))
    return stuck


def minutes(lines: list[str]) -> list[tuple[int, list[str]]]:
    """(the end of each minute in UTC microseconds, the lines written in it)."""
    parts: dict[int, list[str]] = {}
    for line in lines:
        parts.setdefault(int(line.split("|", 1)[0]) // 60, []).append(line)
    return [((minute + 1) * MINUTE, part) for minute, part in parts.items()]


@pytest.mark.parametrize("run", ["run-a", "run-c"])
def test_a_busy_floor_has_nothing_stuck_but_what_the_log_lost(recordings: Path, run: str) -> None:
    told = Told(conf=recorded_conf(recordings.parent))
    seen = 0
    for now, lines in minutes(recorded_lines(recordings / run / "queue_log")):
        told.tell(lines)
        told.feed.advance(now)
        told.rows.add(told.ingest.take())
        stuck = stuck_at(told, now)
        lost = {row["id"] for row in told.rows.table("contact") if row["state"] == "lost"}
        contacts = {row["id"] for row in told.rows.table("contact") if stuck.of("contact", row["id"])}
        assert contacts == lost
        assert stuck.count("agent") == 0, now
        seen += 1
    assert seen > 10


def test_what_a_crash_left_open_is_listed_when_it_cannot_be_any_more(recordings: Path) -> None:
    """The telephone system crashed with four people talking and three waiting, and never came back."""
    lines = recorded_lines(recordings / "queue_log-after-a-crash")
    told = Told(lines[:-1], recorded_conf(recordings.parent))
    last = max(row["state_since"] for row in told.rows.table("contact"))
    for hours, contacts, agents in ((1, 0, 0), (5, 4, 4), (25, 7, 20)):
        stuck = stuck_at(told, last + hours * HOUR)
        assert (stuck.count("contact"), stuck.count("agent")) == (contacts, agents)
    talking = [row for row in told.rows.table("contact") if row["state"] == "on_contact"]
    assert {stuck.of("contact", row["id"]).reason for row in talking} == {Reason.TALKS}
    told.tell(lines[-1:])
    assert stuck_at(told, last + 5 * HOUR).count("contact") == 0


def test_an_old_log_read_today_lists_what_it_left_open(recordings: Path) -> None:
    """A log that ended while people were at work: nobody told of their end, and a day later it is plain."""
    told = Told(recorded_lines(recordings / "run-a" / "queue_log"), recorded_conf(recordings.parent))
    last = max(row["state_since"] or 0 for row in told.rows.table("agent"))
    stuck = stuck_at(told, last + 24 * HOUR + SECOND_US)
    left_at_work = [row for row in told.rows.table("agent") if row["state"] != "offline"]
    assert stuck.count("agent") == len(left_at_work) > 0
