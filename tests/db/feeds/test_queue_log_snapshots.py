"""The floor rebuilt from recorded queue_logs is the floor that Asterisk itself described at that time."""

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.db.feeds.recorded_snapshots import Spans, recorded_snapshots
from tests.db.feeds.told_logs import Told, recorded_conf, recorded_lines

RUNS = {"run-a": 153, "run-c": 75}
#: The call whose ABANDON a log reload lost, and when it went by the manager interface's account.
LOST_CALL, LOST_AT = "1795311065.365", 1_795_311_078
#: From here on `queue reload` had made Asterisk itself forget who talks (InCall 0).
FORGOT_AT = 1_795_310_045
#: Agents behind Local channels that optimize themselves away: Asterisk shows them free while they talk.
HIDDEN = {"Quentin Roy", "Rosa Silva"}


@pytest.fixture(params=RUNS)
def run(request: pytest.FixtureRequest, shared_data: Path) -> Path:
    return shared_data / "asterisk-live" / request.param


@cache
def whole(run: Path) -> Told:
    """A whole run, told at once."""
    return Told(recorded_lines(run / "queue_log"), recorded_conf(run.parents[1]))


def spans(told: Told, table: str, of: Callable[[dict[str, Any]], tuple[str, str, int, int | None] | None]) -> Spans:
    made = Spans()
    for row in told.rows.table(table):
        found = of(row)
        if found is not None:
            made.add(found[:2], *found[2:])
    return made


def memberships(told: Told, *, paused: bool) -> Spans:
    queues = {row["id"]: row["name"] for row in told.rows.table("queue")}
    agents = {row["id"]: row["name"] for row in told.rows.table("agent")}
    return spans(
        told,
        "queue_membership",
        lambda row: (
            (queues[row["queue_id"]], agents[row["agent_id"]], row["since_at"], row["until_at"])
            if not paused or row["paused_at"] is not None
            else None
        ),
    )


def test_who_waited_is_who_asterisk_says_waited_at_every_snapshot(run: Path) -> None:
    told = whole(run)
    queues = {row["id"]: row["name"] for row in told.rows.table("queue")}
    calls = {row["id"]: row["external_id"] for row in told.rows.table("contact")}
    waits = spans(
        told,
        "contact_segment",
        lambda row: (queues[row["queue_id"]], calls[row["contact_id"]], row["entered_at"], row["left_at"]),
    )
    compared = 0
    for snapshot in recorded_snapshots(run):
        assert waits.certain(snapshot.sent) <= snapshot.waiting <= waits.possible(snapshot.sent)
        compared += 1
    assert compared == RUNS[run.name]


@pytest.mark.parametrize("paused", [False, True], ids=["members", "members paused"])
def test_members_are_who_asterisk_says_at_every_snapshot(run: Path, paused: bool) -> None:
    held = memberships(whole(run), paused=paused)
    compared = 0
    for snapshot in recorded_snapshots(run):
        shown = snapshot.paused if paused else snapshot.members
        assert held.certain(snapshot.sent) <= shown <= held.possible(snapshot.sent)
        compared += 1
    assert compared == RUNS[run.name]


def test_who_talks_is_who_asterisk_says_but_for_what_it_forgets(run: Path) -> None:
    told = whole(run)
    agents = {row["id"]: row["name"] for row in told.rows.table("agent")}
    queues = {row["id"]: row["name"] for row in told.rows.table("queue")}
    talks = spans(
        told,
        "contact_segment",
        lambda row: (
            (queues[row["queue_id"]], agents[row["agent_id"]], row["left_at"], row["ended_at"])
            if row["agent_id"]
            else None
        ),
    )
    states = spans(
        told,
        "agent_state",
        lambda row: (
            ("on_contact", agents[row["agent_id"]], row["since_at"], row["until_at"])
            if row["state"] == "on_contact"
            else None
        ),
    )
    reasons: Counter[str] = Counter()
    for snapshot in recorded_snapshots(run):
        assert snapshot.in_call <= talks.possible(snapshot.sent)
        assert {agent for _, agent in talks.certain(snapshot.sent)} <= {
            agent for _, agent in states.possible(snapshot.sent)
        }
        for queue, agent in talks.certain(snapshot.sent) - snapshot.in_call:
            if agent in HIDDEN:
                reasons["its channel hides the talk"] += 1
            elif run.name == "run-a" and snapshot.sent >= FORGOT_AT:
                reasons["the queue was reloaded"] += 1
            else:
                assert (queue, agent) not in snapshot.members, (snapshot.sent, queue, agent)
                reasons["removed from the queue of the call"] += 1
    assert reasons["its channel hides the talk"] > 0
    assert (reasons["the queue was reloaded"] > 0) == (run.name == "run-a")


def test_followed_line_by_line_the_same_callers_wait_but_the_lost_one_until_it_is_noticed(run: Path) -> None:
    lines = recorded_lines(run / "queue_log")
    near: dict[str, set[int]] = defaultdict(set)
    for line in lines:
        at, call, *_ = line.split("|")
        near[call].add(int(at))
    told = Told(conf=recorded_conf(run.parents[1]))
    fed = 0
    reasons: Counter[str] = Counter()
    for snapshot in recorded_snapshots(run):
        until = fed
        while until < len(lines) and int(lines[until].split("|", 1)[0]) <= snapshot.sent:
            until += 1
        told.tell(lines[fed:until])
        fed = until
        queues = {row["id"]: row["name"] for row in told.rows.table("queue")}
        shown = {
            (queues[row["queue_id"]], row["external_id"])
            for row in told.rows.table("contact")
            if row["state"] in ("waiting", "ringing")
        }
        for _, call in shown ^ snapshot.waiting:
            if any(abs(at + 0.5 - snapshot.sent) <= 1.5 for at in near[call]):
                reasons["whole seconds"] += 1
            else:
                assert call == LOST_CALL
                assert LOST_AT < snapshot.sent < LOST_AT + 40
                reasons["a line is lost and nothing has told yet"] += 1
    assert reasons["a line is lost and nothing has told yet"] == (3 if run.name == "run-c" else 0)


def test_the_call_whose_line_a_reload_lost_is_stuck_and_lost_since_the_reload(shared_data: Path) -> None:
    told = whole(shared_data / "asterisk-live" / "run-c")
    assert list(told.report.stuck) == [LOST_CALL]
    contact = told.contact(LOST_CALL)
    assert (contact["state"], contact["closed_at"], contact["outcome"]) == ("lost", None, "lost")
    (row,) = [row for row in told.rows.table("contact_segment") if row["contact_id"] == contact["id"]]
    assert (row["left_at"], row["outcome"]) == (LOST_AT * 1_000_000, "lost")


def test_no_other_recorded_call_is_taken_for_stuck_with_or_without_queues_conf(shared_data: Path) -> None:
    recordings = [
        *sorted((shared_data / "asterisk-queue-log").glob("*.queue_log")),
        *sorted((shared_data / "asterisk-live").glob("run-*/queue_log")),
        shared_data / "asterisk-live" / "queue_log-after-a-crash",
    ]
    assert len(recordings) == 5
    for recording in recordings:
        for conf in (None, recorded_conf(shared_data)):
            told = Told(conf=conf)
            seen: set[str] = set()
            for line in recorded_lines(recording):
                told.tell([line])
                seen |= set(told.report.stuck)
            assert seen <= {LOST_CALL}
