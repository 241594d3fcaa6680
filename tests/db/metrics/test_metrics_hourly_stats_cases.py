"""Another product's hourly statistics from the same queue_log rows, beside ours."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from db.metrics.agent_time import Mark, sessions, spans_of
from db.metrics.intervals import Row, combine, report_over
from db.metrics.periods import local_intervals, to_us
from db.metrics.rates import answer_rate
from db.metrics.segment import MICROSECONDS, Segment
from db.metrics.service_level import Rule, Target
from db.metrics.spans import Span, duration, per_period

CASES = [f"stat-{n:02}" for n in (1, 3, 5, 7, 9, 12, 14, 16, 18, 20, 23, 25)]
Event = dict[str, str]

# Where a finished call's row holds the talk time, in seconds.
TALK_FIELD = {
    "COMPLETEAGENT": "data2",
    "COMPLETECALLER": "data2",
    "TRANSFER": "data4",
    "BLINDTRANSFER": "data4",
    "ATTENDEDTRANSFER": "data4",
}
REFUSED = {
    "CLOSED": "refused_closed",
    "JOINEMPTY": "refused_empty",
    "FULL": "refused_full",
    "DIVERT_CA_RATIO": "refused_full",
    "DIVERT_HOLDTIME": "refused_full",
}
# The cases do not say their threshold; every wait in them is far below this one.
TARGET = Target(15, 0.8, Rule.ANSWERED_ONLY)


@pytest.fixture(scope="module")
def cases(shared_data: Path) -> dict[str, dict]:
    text = (shared_data / "queue-stats-cases" / "queue_log_to_hourly_stats.json").read_text("utf-8")
    return {case["id"]: case for case in json.loads(text)}


def instant(text: str) -> int:
    return to_us(datetime.fromisoformat(text).replace(tzinfo=UTC))


def talk_us(event: Event) -> int:
    if event["data1"] == "LINK":
        return int(event["data5"].split("|")[0]) * MICROSECONDS
    return int(event[TALK_FIELD[event["event"]]]) * MICROSECONDS


def segments_of(events: list[Event]) -> Iterator[Segment]:
    """One segment per (call, queue), with the waits and talk times that Asterisk logged."""
    visits: defaultdict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
    for event in events:
        visits[event["callid"], event["queuename"]][event["event"]] = event
    for (call, queue), rows in visits.items():
        segment = segment_of(call, queue, rows)
        if segment is not None:
            yield segment


def segment_of(call: str, queue: str, rows: dict[str, Event]) -> Segment | None:
    done = next((rows[kind] for kind in TALK_FIELD if kind in rows), None)
    connect, entered = rows.get("CONNECT"), rows.get("ENTERQUEUE")
    refused = next((kind for kind in REFUSED if kind in rows), None)
    if refused:
        at = instant(rows[refused]["time"])
        return visit(call, queue, at, at, REFUSED[refused])
    if connect or done:
        wait = int((connect or done)["data1"]) * MICROSECONDS
        talk = talk_us(done) if done else None
        # A call whose beginning lies outside the file began its wait and talk before its last row.
        at = instant(entered["time"]) if entered else instant(done["time"]) - (talk or 0) - wait
        ended = None if talk is None else at + wait + talk
        return visit(call, queue, at, at + wait, "answered", (connect or done)["agent"], ended)
    if "ABANDON" in rows and entered:
        at = instant(entered["time"])
        return visit(call, queue, at, at + int(rows["ABANDON"]["data3"]) * MICROSECONDS, "abandoned")
    return visit(call, queue, instant(entered["time"]), None, None) if entered else None


def visit(
    call: str,
    queue: str,
    at: int,
    left: int | None,
    outcome: str | None,
    agent: str | None = None,
    ended: int | None = None,
) -> Segment:
    return Segment(queue, "voice", "inbound", at, left, outcome, agent, ended, None, call)


def hours_of(day: date, rows: list[dict]) -> list[Span]:
    """The hours that the case lists."""
    hours = [row["from_hour"] for row in rows if not row["total"]]
    start = datetime.combine(day, time(hours[0]), tzinfo=UTC)
    return local_intervals(to_us(start), to_us(start + timedelta(hours=hours[-1] + 1 - hours[0])), 3600, UTC)


def call_values(segments: list[Segment], hours: list[Span]) -> list[dict[str, int | None]]:
    """Their columns from our rows, per hour and in total."""
    ours = [replace_queue(segment) for segment in segments]
    end = max((segment.entered_at for segment in ours), default=0) + 86_400 * MICROSECONDS
    rows = report_over(ours, hours, {"all": TARGET}, as_of=end)
    closed = report_over([s for s in ours if s.outcome == "refused_closed"], hours, {"all": TARGET}, as_of=end)
    pairs = [*zip(rows, closed, strict=True), (combine(rows, "all"), combine(closed, "all"))]
    return [columns(row, shut.offered) for row, shut in pairs]


def replace_queue(segment: Segment) -> Segment:
    return segment._replace(queue="all")


def columns(row: Row, closed: int) -> dict[str, int | None]:
    rate = answer_rate(row.offered, row.answered, closed)
    return {
        "Received": row.offered,
        "Answered": row.answered,
        "Closed": closed,
        "AWT": None if row.average_wait_s is None else int(row.average_wait_s),
        "Answered rate": None if rate is None else round(100 * rate),
        "QoS": None if row.service_level is None else round(100 * row.service_level),
        "Conversation": row.handle_us // MICROSECONDS,
    }


def agent_values(case: dict, agent: str, hours: list[Span]) -> list[dict[str, int]]:
    """Seconds signed in, paused and in wrap-up per hour and in total."""
    end = hours[-1][1]
    marks: defaultdict[str, list[Mark]] = defaultdict(list)
    wrap_up: list[Span] = []
    for event in (event for event in case["events"] if event["agent"] == agent):
        at, kind = instant(event["time"]), event["event"]
        if kind in ("AGENTCALLBACKLOGIN", "AGENTLOGIN", "PAUSEALL"):
            marks["Pause" if kind == "PAUSEALL" else kind.removesuffix("LOGIN")].append(Mark(at, True))
        elif kind in ("AGENTCALLBACKLOGOFF", "AGENTLOGOFF"):
            lasted = int(event["data2"]) * MICROSECONDS
            marks[kind.removesuffix("LOGOFF")].append(Mark(at, False, lasted))
        elif kind == "UNPAUSEALL":
            marks["Pause"].append(Mark(at, False))
        elif kind == "WRAPUPSTART":
            wrap_up.append((at, at + int(event["data1"]) * MICROSECONDS))
    signed_in = [*sessions(marks["AGENTCALLBACK"]), *sessions(marks["AGENT"])]
    spent = {
        "Login": spans_of(signed_in, hours[0][0], end),
        "Pause": spans_of(sessions(marks["Pause"]), hours[0][0], end),
        "Wrapup": wrap_up,
    }
    seconds = {kind: [us // MICROSECONDS for us in per_period(spans, hours)] for kind, spans in spent.items()}
    per_hour = [{kind: seconds[kind][i] for kind in spent} for i in range(len(hours))]
    return [*per_hour, {kind: sum(seconds[kind]) for kind in spent}]


@pytest.mark.parametrize("name", CASES)
def test_our_hours_have_the_numbers_of_another_product(cases: dict[str, dict], name: str) -> None:
    case = cases[name]
    segments = list(segments_of(case["events"]))
    for expected in case["expected"]:
        hours = hours_of(date.fromisoformat(expected["date"]), expected["rows"])
        if expected["subject_kind"] == "queue":
            ours = call_values([s for s in segments if s.queue == expected["subject"]], hours)
        else:
            calls = call_values([s for s in segments if s.agent == expected["subject"]], hours)
            times = agent_values(case, expected["subject"], hours)
            ours = [call | spent for call, spent in zip(calls, times, strict=True)]
        assert len(ours) == len(expected["rows"])
        for row, values in zip(expected["rows"], ours, strict=True):
            assert {column: values[column] for column in row["values"]} == row["values"], row["period"]


def test_no_case_of_the_file_is_left_out(cases: dict[str, dict]) -> None:
    assert sorted(cases) == CASES


def test_a_call_in_two_queues_is_offered_once_in_each_and_its_talk_is_split(cases: dict[str, dict]) -> None:
    segments = list(segments_of(cases["stat-01"]["events"]))
    assert [(s.queue, s.agent, s.talk_us) for s in segments] == [
        ("q01", "Agent/1240", 558 * MICROSECONDS),
        ("q02", "Agent/1246", 107 * MICROSECONDS),
    ]
    assert duration([(s.left_at or 0, s.ended_at or 0) for s in segments]) == 665 * MICROSECONDS
