"""Another product's reports by hour, day and month in a time zone and its opening hours, beside ours."""

import json
import re
from collections import defaultdict
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from db.metrics.intervals import Row, report_over
from db.metrics.periods import Calendar, OpeningHours, local_intervals, to_us
from db.metrics.rates import Bucket, answer_rate, wait_buckets
from db.metrics.segment import MICROSECONDS, Segment
from db.metrics.spans import Span, intersect, per_period, union

CASES = [f"rep-{n:02}" for n in range(1, 50, 2)]
UNITS: dict[str, int | Calendar] = {"hour": 3600, "day": Calendar.DAY, "month": Calendar.MONTH}
OUTCOMES = {
    "answered": "answered",
    "abandoned": "abandoned",
    "closed": "refused_closed",
    "joinempty": "refused_empty",
    "leaveempty": "left_empty",
    "timeout": "timed_out",
    "full": "refused_full",
    "divert_ca_ratio": "diverted_by_ratio",
    "divert_waittime": "diverted_by_wait",
}
SATURATED = ("refused_full", "diverted_by_ratio", "diverted_by_wait")
BLOCKED = ("refused_empty", "left_empty")
TOMORROW = "2021-01-01T00:00:00+00:00"
WHEN = re.compile(r"(\d+)-(\d+)-(\d+)[T ](\d+):(\d+)(?::(\d+))?(?:([+-])(\d\d):(\d\d))?$")
SPENT = {"login_time": "login_time", "pause_time": "pause_time", "wrapup_time": "wrapup_time"}
Item = dict[str, object]


class Ask(NamedTuple):
    """A query: the range, its periods that are open at all, and the open time in it."""

    start: int
    end: int
    periods: list[Span]
    open: list[Span]
    has_periods: bool


@pytest.fixture(scope="module")
def cases(shared_data: Path) -> dict[str, dict]:
    text = (shared_data / "queue-stats-cases" / "period_reports.json").read_text("utf-8")
    return {case["id"]: case for case in json.loads(text)}


def instant(text: str, zone: tzinfo = UTC) -> int:
    """UTC microseconds; their times may have one digit or three in the hour, and no zone."""
    match = WHEN.match(text)
    assert match, text
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    if match[7]:
        offset = timedelta(hours=int(match[8]), minutes=int(match[9]))
        zone = timezone(offset if match[7] == "+" else -offset)
    return to_us(datetime(year, month, day, hour, minute, second, tzinfo=zone))


def ask_of(params: dict, first: int) -> Ask:
    zone = ZoneInfo(params["timezone"]) if "timezone" in params else UTC
    start = instant(params["from_"], zone) if "from_" in params else first
    end = instant(params["until"], zone) if "until" in params else instant(TOMORROW)
    hours = OpeningHours(
        zone,
        time.fromisoformat(params.get("day_start_time", "00:00")),
        time.fromisoformat(params.get("day_end_time", "00:00")),
        frozenset(int(day) for day in params.get("week_days", "1,2,3,4,5,6,7").split(",")),
    )
    opened = hours.spans(start, end)
    unit = params.get("interval")
    periods = local_intervals(start, end, UNITS[unit], zone) if unit else []
    return Ask(start, end, [span for span in periods if intersect([span], opened)], opened, bool(unit))


def is_open(ask: Ask, at: int) -> bool:
    return any(start <= at < end for start, end in ask.open)


def first_of(rows: list[dict]) -> int:
    return min((instant(row["time"]) for row in rows), default=instant("2020-01-01 00:00:00"))


def hour_segments(rows: list[dict]) -> list[Segment]:
    """Their hourly counts as that many calls that did not wait."""
    return [
        Segment(str(row["queue_id"]), "voice", "inbound", at, at, outcome, None, at, None, "call")
        for row in rows
        for at in [instant(row["time"])]
        for column, outcome in OUTCOMES.items()
        for _ in range(row.get(column, 0))
    ]


def queue_items(case: dict, query: dict) -> list[Item]:
    rows = case["input"]["queue_hours"]
    listed = [str(queue["queue_id"]) for queue in case["input"]["queues"]]
    queues = sorted({*(str(row["queue_id"]) for row in rows), *listed})
    if "queue_id" in query["params"]:
        queues = [str(query["params"]["queue_id"])]
    items = []
    for queue in queues:
        own = [row for row in rows if str(row["queue_id"]) == queue]
        ask = ask_of(query["params"], first_of(own))
        segments = [s for s in hour_segments(own) if is_open(ask, s.entered_at)]
        spans = [*ask.periods, (ask.start, ask.end)] if ask.has_periods else [(ask.start, ask.end)]
        items += [queue_item(queue, span, segments) for span in spans]
    return items


def queue_item(queue: str, span: Span, segments: list[Segment]) -> Item:
    row, count = count_over(segments, queue, span)
    rate = answer_rate(row.offered, row.answered, count["refused_closed"])
    return {
        "from": span[0],
        "until": span[1],
        "queue_id": int(queue),
        "received": row.offered,
        "answered": row.answered,
        "abandoned": row.abandoned,
        "closed": count["refused_closed"],
        "not_answered": count["timed_out"],
        "saturated": sum(count[outcome] for outcome in SATURATED),
        "blocked": sum(count[outcome] for outcome in BLOCKED),
        "average_waiting_time": row.average_wait_s,
        "answered_rate": None if rate is None else round(100 * rate, 1),
        "quality_of_service": row.service_level,
    }


def count_over(segments: list[Segment], queue: str, span: Span) -> tuple[Row, dict[str, int]]:
    """The row of a period, and its calls by outcome."""
    named = [segment._replace(queue=queue) for segment in segments]
    row = report_over(named, [span], {queue: None}, as_of=instant(TOMORROW))[0]
    inside = [s for s in named if span[0] <= s.entered_at < span[1]]
    return row, {o: sum(s.outcome == o for s in inside) for o in OUTCOMES.values()}


def bucket_items(case: dict, query: dict) -> list[Item]:
    calls = case["input"]["calls"]
    ask = ask_of(query["params"], instant(case["input"]["queue_hours"][0]["time"]))
    limits = [int(limit) for limit in query["params"].get("qos_thresholds", "").split(",") if limit]
    segments = [call_segment(call) for call in calls]
    segments = [segment for segment in segments if is_open(ask, segment.entered_at)]
    spans = [*ask.periods, (ask.start, ask.end)] if ask.has_periods else [(ask.start, ask.end)]
    return [
        {
            "from": low,
            "until": high,
            "queue_id": 1,
            "quality_of_service": buckets(segments, (low, high), limits),
        }
        for low, high in spans
    ]


def call_segment(call: dict) -> Segment:
    at = instant(call["time"])
    left = at + call["waittime"] * MICROSECONDS
    return Segment("1", "voice", "inbound", at, left, call["status"], None, None, None, "call")


def buckets(segments: list[Segment], span: Span, limits: list[int]) -> list[Item]:
    inside = [s for s in segments if span[0] <= s.entered_at < span[1]]
    names = {"min_s": "min", "max_s": "max"}
    return [
        {names.get(name, name): value for name, value in zip(Bucket._fields, bucket, strict=True)}
        for bucket in wait_buckets(inside, limits)
    ]


def agent_items(case: dict, query: dict) -> list[Item]:
    agents = case["input"]["agents"]
    if "agent_id" in query["params"]:
        agents = [agent for agent in agents if agent["agent_id"] == query["params"]["agent_id"]]
    items = []
    for agent in agents:
        hours = [row for row in case["input"]["agent_hours"] if row["agent_id"] == agent["id"]]
        calls = [row for row in case["input"]["calls"] if row["agent_id"] == agent["id"]]
        ask = ask_of(query["params"], first_of(hours))
        spans = [*ask.periods, (ask.start, ask.end)] if ask.has_periods else [(ask.start, ask.end)]
        items += [agent_item(agent, span, ask, hours, calls) for span in spans]
    return items


def agent_item(agent: dict, span: Span, ask: Ask, hours: list[dict], calls: list[dict]) -> Item:
    of_queue: defaultdict[int | None, list[dict]] = defaultdict(list)
    for row in hours:
        of_queue[row.get("stat_queue_id")].append(row)
    talks = [(instant(call["time"]), call["talktime"] * MICROSECONDS) for call in calls]
    inside = [(at, talk) for at, talk in talks if span[0] <= at < span[1] and is_open(ask, at)]
    return {
        "from": span[0],
        "until": span[1],
        "agent_id": agent["agent_id"],
        "agent_number": agent["name"].removeprefix("Agent/"),
        "answered": len(inside),
        "conversation_time": sum(talk for _, talk in inside) / MICROSECONDS,
        "queues": [
            {"queue_id": queue, "login_time": spent(rows, "login_time", span, ask)}
            for queue, rows in sorted((q, rows) for q, rows in of_queue.items() if q is not None)
        ],
    } | {column: spent(of_queue[None], column, span, ask) for column in SPENT}


def spent(rows: list[dict], column: str, span: Span, ask: Ask) -> float:
    """Seconds within the period and the open hours of the time that each row says was spent from its hour
    on."""
    spans = []
    for row in rows:
        hours, minutes, seconds = (int(part) for part in row.get(column, "00:00:00").split(":"))
        at = instant(row["time"])
        spans.append((at, at + (3600 * hours + 60 * minutes + seconds) * MICROSECONDS))
    return per_period(intersect(union(spans), ask.open), [span])[0] / MICROSECONDS


ITEMS = {"queue": queue_items, "queue_wait_buckets": bucket_items, "agent": agent_items}


def differences(expected: Item, ours: Item) -> dict[str, tuple[object, object]]:
    """Which fields differ, as (theirs, ours); only those that they show are compared."""
    found = {}
    for field, theirs in expected.items():
        if field in ("tenant_uuid", "queue_name") or theirs == "<start of tomorrow>":
            continue
        if field in ("from", "until"):
            theirs = instant(str(theirs)) if theirs else ours[field]
        if ours[field] != theirs:
            found[field] = (theirs, ours[field])
    return found


# What differs on purpose, as (case, position of the item in theirs): {field: (theirs, ours)}.
KNOWN = {
    # Their 'received' is a column of its own (36), while the parts in the same row add up to 37: with us
    # it is always the sum of the parts. They divide the total's answered by 25, we by all but the closed:
    # 2 / 38.
    ("rep-09", 1): {"received": (36, 37)},
    ("rep-09", 3): {"received": (38, 39), "answered_rate": (8.0, 5.3)},
    # The hour from 00:00 is given twice. They add 25 hours of login in a day of 24; with us an agent is
    # signed in once at a time (`per_period` without `union` would add as they do).
    ("rep-35", 0): {"login_time": (90000.0, 86400.0)},
    # Their total holds the hour from 03:00 (56 min), which is outside the hours asked for and in none of
    # their items: our total is the sum of the items.
    ("rep-45", 4): {"login_time": (16200.0, 12840.0)},
}


@pytest.mark.parametrize("name", CASES)
def test_our_periods_have_the_numbers_of_another_product(cases: dict[str, dict], name: str) -> None:
    case = cases[name]
    for query in case["queries"]:
        ours = ITEMS[case["kind"]](case, query)
        expected = query["expected"]
        assert len(ours) == expected.get("total", len(expected["items"]))
        for position, item in enumerate(expected["items"]):
            known = KNOWN.get((name, position), {})
            candidates = [differences(item, mine) for mine in ours]
            assert known in candidates, min(candidates, key=len, default=None)


def test_no_case_of_the_file_is_left_out(cases: dict[str, dict]) -> None:
    assert sorted(cases) == CASES
