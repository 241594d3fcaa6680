"""Waits and talk times that Asterisk itself wrote into a real floor's queue_log, beside ours from its
clock."""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from db.metrics.intervals import interval_report
from db.metrics.journey import journey
from db.metrics.rates import aht_s, asa_s, average_wait_s
from db.metrics.segment import MICROSECONDS, Segment

FLOOR = "floor-2013-07-23"


class Logged(NamedTuple):
    """A visit by the timestamps of its rows, with the seconds that Asterisk logged for it."""

    segment: Segment
    wait_s: int
    talk_s: int | None


@pytest.fixture(scope="module")
def facts(shared_data: Path) -> dict:
    return json.loads((shared_data / "asterisk-queue-log" / "file_facts.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def floor(shared_data: Path) -> list[Logged]:
    return visits((shared_data / "asterisk-queue-log" / f"{FLOOR}.queue_log").read_text("utf-8"))


def visits(text: str) -> list[Logged]:
    """Every answered or abandoned visit; each call is in one queue once here."""
    entered: dict[str, int] = {}
    answered: dict[str, list[str]] = {}
    done = []
    for line in text.splitlines():
        epoch, call, queue, agent, event, *data = line.split("|")
        at = int(epoch) * MICROSECONDS
        if event == "ENTERQUEUE":
            entered[call] = at
        elif event == "CONNECT":
            answered[call] = [epoch, data[0]]
        elif event in ("COMPLETEAGENT", "COMPLETECALLER"):
            connected, hold = int(answered[call][0]) * MICROSECONDS, int(answered[call][1])
            visit = Segment(queue, "voice", "inbound", entered[call], connected, "answered", agent, at, None, call)
            done.append(Logged(visit, hold, int(data[1])))
        elif event == "ABANDON":
            visit = Segment(queue, "voice", "inbound", entered[call], at, "abandoned", None, None, None, call)
            done.append(Logged(visit, int(data[2]), None))
    return done


def test_the_sums_of_logged_waits_and_talk_are_those_of_the_file(floor: list[Logged], facts: dict) -> None:
    known = facts[FLOOR]
    answered = [visit for visit in floor if visit.segment.is_answered]
    abandoned = [visit for visit in floor if not visit.segment.is_answered]
    assert (len(answered), len(abandoned)) == (known["answered"], known["abandoned_with_wait"])
    assert sum(visit.wait_s for visit in answered) == known["sum_answer_wait_data1"]
    assert sum(visit.wait_s for visit in abandoned) == known["sum_abandon_wait_data3"]
    assert sum(visit.talk_s or 0 for visit in answered) == known["sum_talk_data2"]


def test_each_wait_and_talk_by_the_clock_is_the_logged_one_within_a_second(floor: list[Logged]) -> None:
    for visit in floor:
        wait_us, talk_us = visit.segment.wait_us, visit.segment.talk_us
        assert wait_us is not None and abs(wait_us / MICROSECONDS - visit.wait_s) <= 1.5
        if visit.talk_s is not None:
            assert talk_us is not None and abs(talk_us / MICROSECONDS - visit.talk_s) <= 1.5


def test_the_averages_are_the_logged_sums_over_their_number(floor: list[Logged], facts: dict) -> None:
    known = facts[FLOOR]
    exact = [with_logged_times(visit) for visit in floor]
    assert asa_s(exact) == known["sum_answer_wait_data1"] / known["answered"]
    assert aht_s(exact) == known["sum_talk_data2"] / known["completed"]
    both = known["sum_answer_wait_data1"] + known["sum_abandon_wait_data3"]
    assert average_wait_s(exact) == both / len(exact)


def test_the_report_of_the_afternoon_has_the_counts_of_the_file(floor: list[Logged], facts: dict) -> None:
    segments = [with_logged_times(visit) for visit in floor]
    start = min(segment.entered_at for segment in segments)
    end = max(segment.entered_at for segment in segments) + 1
    rows = interval_report(segments, start, end, 1800 * MICROSECONDS, {}, as_of=end + 3600 * MICROSECONDS)
    known = facts[FLOOR]
    assert sum(row.offered for row in rows) == known["answered"] + known["abandoned_with_wait"]
    assert sum(row.answered_wait_us for row in rows) == known["sum_answer_wait_data1"] * MICROSECONDS
    assert sum(row.abandoned_wait_us for row in rows) == known["sum_abandon_wait_data3"] * MICROSECONDS
    assert max(row.longest_wait_us for row in rows) == 278 * MICROSECONDS


def with_logged_times(visit: Logged) -> Segment:
    left = visit.segment.entered_at + visit.wait_s * MICROSECONDS
    ended = None if visit.talk_s is None else left + visit.talk_s * MICROSECONDS
    return visit.segment._replace(left_at=left, ended_at=ended)


def test_a_caller_consulted_into_another_queue_was_transferred_once_and_met_two_people() -> None:
    """The attended transfer of the sample of 2024: the caller's call goes on in the queue that was
    consulted."""
    second = MICROSECONDS
    first = Segment("1501", "voice", "inbound", 0, 12 * second, "answered", "7009", 132 * second, None, "c")
    then = Segment("1509", "voice", "inbound", 132 * second, 139 * second, "answered", "7051", 312 * second, None, "c")
    assert journey([then, first]) == (1, 0, 2, 2)
