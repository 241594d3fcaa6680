"""Another product's agent times (signed in, paused, in a queue, in wrap-up) from the same events, beside
ours."""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.metrics.agent_time import Mark, Session, completed, last_start, sessions, spans_of, time_in_queue
from db.metrics.intervals import interval_report
from db.metrics.periods import local_intervals, local_moment, to_us
from db.metrics.segment import MICROSECONDS, Segment
from db.metrics.spans import Span, clip, intersect, per_period, union

CASES = [f"time-{n:02}" for n in (1, 3, 5, 7, 9, 11, 13, 15, 17, 19)]
ON = {"AGENTCALLBACKLOGIN": "login", "PAUSEALL": "pause", "PAUSE": "pause", "ADDMEMBER": "member"}
OFF = {"AGENTCALLBACKLOGOFF": "login", "UNPAUSEALL": "pause", "UNPAUSE": "pause", "REMOVEMEMBER": "member"}
EVERYWHERE = "NONE"
Key = tuple[str, str, str]
"""(login, pause or member; agent; queue, or EVERYWHERE)"""


@pytest.fixture(scope="module")
def cases(shared_data: Path) -> dict[str, dict]:
    text = (shared_data / "queue-stats-cases" / "agent_time_intervals.json").read_text("utf-8")
    return {case["id"]: case for case in json.loads(text)}


@pytest.fixture
def case(cases: dict[str, dict], request: pytest.FixtureRequest) -> dict:
    return cases[request.param]


def instant(text: str) -> int:
    return to_us(datetime.fromisoformat(text))


def range_of(case: dict) -> Span:
    """Their ranges name the last microsecond that belongs to them; ours the first that does not."""
    start, last = case["range"]
    return instant(start), instant(last) + 1


def sessions_of(case: dict) -> dict[Key, list[Session]]:
    """What was on when; agents go by one name although members are logged by interface."""
    names = {f"Local/id-{agent.get('agent_id')}@agentcallback": agent["name"] for agent in case["agents"]}
    marks: defaultdict[Key, list[Mark]] = defaultdict(list)
    for event in case["events"]:
        kind = ON.get(event["event"]) or OFF.get(event["event"])
        # A pause of no queue at all (null) is nobody's.
        if kind is None or event["queuename"] is None:
            continue
        agent = names.get(event["agent"], event["agent"])
        logged = event["data2"] if kind == "login" else ""
        lasted = int(logged) * MICROSECONDS if logged else None
        on = event["event"] in ON
        marks[kind, agent, event["queuename"]].append(Mark(instant(event["time"]), on, lasted))
    return {key: sessions(about) for key, about in marks.items()}


def written(spans: Iterable[Span]) -> list[list[str]]:
    return [[local_moment(start, UTC).isoformat(), local_moment(end, UTC).isoformat()] for start, end in spans]


def expected_values(case: dict) -> dict[tuple[str, str], list]:
    return {(row["agent"], row["queue"] or EVERYWHERE): row["value"] for row in case["expected"]}


@pytest.mark.parametrize("case", ["time-01"], indirect=True)
def test_a_call_that_left_an_empty_queue_is_counted_once_in_that_queue(case: dict) -> None:
    entered, left = instant(case["events"][0]["time"]), instant(case["events"][1]["time"])
    again, answered = instant(case["events"][3]["time"]), instant(case["events"][7]["time"])
    segments = [
        Segment("queue1", "voice", "inbound", entered, left, "left_empty", None, None, None, "call"),
        Segment("queue2", "voice", "inbound", again, answered, "answered", None, None, None, "call"),
    ]
    start, end = range_of(case)
    rows = interval_report(segments, start, end, end - start, {}, as_of=end)
    ours = {row.queue: row.left_otherwise for row in rows if row.left_otherwise}
    assert ours == case["expected"]["leaveempty_calls_per_queue"]


@pytest.mark.parametrize("case", ["time-03"], indirect=True)
def test_completed_logins_are_clipped_to_the_range(case: dict) -> None:
    start, end = range_of(case)
    ours = {
        (agent, queue): written(spans_of(completed(found), start, end))
        for (_, agent, queue), found in sessions_of(case).items()
    }
    expected = expected_values(case)
    # They count every login back from its end by the whole seconds logged there, we begin it where
    # it was logged to begin: Agent/2's is 1 us longer with us.
    begun = expected["Agent/2", EVERYWHERE][0]
    assert begun[0] == "2012-06-01T00:00:00.000001+00:00"
    begun[0] = "2012-06-01T00:00:00+00:00"
    assert ours == expected


@pytest.mark.parametrize("case", ["time-05"], indirect=True)
def test_the_last_login_is_found_even_months_before_the_range(case: dict) -> None:
    _, end = range_of(case)
    ours = {
        (agent, queue): local_moment(last_start(found, end) or 0, UTC).isoformat()
        for (_, agent, queue), found in sessions_of(case).items()
    }
    assert ours == expected_values(case)


@pytest.mark.parametrize("case", ["time-07", "time-09", "time-11"], indirect=True)
def test_pauses_are_found_for_all_queues_and_for_each(case: dict) -> None:
    start, end = range_of(case)
    ours = {
        (agent, queue): written(spans_of(found, start, end)) for (_, agent, queue), found in sessions_of(case).items()
    }
    assert ours == expected_values(case)


@pytest.mark.parametrize("case", ["time-13", "time-15", "time-17"], indirect=True)
def test_time_in_a_queue_is_the_login_cut_with_the_membership(case: dict) -> None:
    start, end = range_of(case)
    found = sessions_of(case)
    ours = {}
    for kind, agent, queue in found:
        if kind != "member":
            continue
        signed_in = spans_of(found.get(("login", agent, EVERYWHERE), []), start, end)
        spans = time_in_queue(signed_in, spans_of(found[kind, agent, queue], start, end))
        if spans:
            ours[agent, queue] = written(spans)
    assert ours == (expected_values(case) if case["expected"] else {})
    for absent in case["must_be_absent"]:
        assert (absent["agent"], absent["queue"]) not in ours


@pytest.mark.parametrize("case", ["time-19"], indirect=True)
def test_wrap_up_is_split_at_the_hour(case: dict) -> None:
    start, end = range_of(case)
    hours = local_intervals(start, end, 3600, UTC)
    wrap_up: defaultdict[str, list[Span]] = defaultdict(list)
    for event in case["events"]:
        at = instant(event["time"])
        wrap_up[event["agent"]].append((at, at + int(event["data1"]) * MICROSECONDS))
    ours = {
        (local_moment(hour[0], UTC).isoformat(), agent): seconds / MICROSECONDS
        for agent, spans in wrap_up.items()
        for hour, seconds in zip(hours, per_period(spans, hours), strict=True)
    }
    assert ours == {(row["hour"], row["agent"]): row["seconds"] for row in case["expected"]}
    # Each wrap-up counts for itself above, as with them. By the agent's own clock the two of Agent/1 that
    # overlap from 06:00:10 to 06:00:20 are 10 s less.
    assert per_period(union(wrap_up["Agent/1"]), hours) == [35 * MICROSECONDS, 35 * MICROSECONDS]


def test_no_case_of_the_file_is_left_out(cases: dict[str, dict]) -> None:
    assert sorted(cases) == CASES


def test_the_first_of_two_ons_in_a_row_counts_and_an_off_alone_is_ignored() -> None:
    marks = [Mark(5, False), Mark(10, True), Mark(12, True), Mark(20, False), Mark(25, False), Mark(30, True)]
    assert sessions(marks) == [Session(10, 20), Session(30, None)]
    assert sessions(reversed(marks)) == sessions(marks)
    assert spans_of(sessions(marks), 0, 40) == [(10, 20), (30, 40)]


def test_a_pause_that_ends_in_the_second_it_began_does_not_last_for_ever() -> None:
    assert sessions([Mark(10, True), Mark(10, False)]) == [Session(10, 10)]
    assert spans_of(sessions([Mark(10, True), Mark(10, False)]), 0, 100) == []


def test_an_off_without_an_on_counts_back_by_what_it_logged() -> None:
    assert sessions([Mark(100, False, 30)]) == [Session(70, 100)]
    # Where the beginning is known, it stands.
    assert sessions([Mark(80, True), Mark(100, False, 30)]) == [Session(80, 100)]


def test_membership_of_a_queue_does_not_outlast_the_login() -> None:
    hour = int(timedelta(hours=1) / timedelta(microseconds=1))
    member = spans_of([Session(0, None)], 0, 10 * hour)
    assert time_in_queue([(hour, 2 * hour)], member) == intersect([(hour, 2 * hour)], clip(member, 0, 9 * hour))
