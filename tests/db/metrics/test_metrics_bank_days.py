"""Sixty days of a real bank's call centre: ten measures a day, as another program printed them, beside
ours."""

import csv
import gzip
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from db.metrics.intervals import report_over
from db.metrics.periods import Calendar, local_intervals, to_us
from db.metrics.rates import abandon_rate, aht_s, summary
from db.metrics.segment import MICROSECONDS, Segment

MONTHS = {"january": 29, "october": 31}
OUTCOMES = {"AGENT": "answered", "HANG": "abandoned", "PHANTOM": "lost"}
BANK = "bank"
DAY_US = 86_400 * MICROSECONDS


class Call(NamedTuple):
    """A call: its visit to the queue, and the seconds of the phases that the file tells apart."""

    segment: Segment
    vru_s: int
    service_s: int


@pytest.fixture(scope="module", params=sorted(MONTHS))
def month(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def calls(shared_data: Path, month: str) -> list[Call]:
    file = shared_data / "bank-call-center-1999" / f"{month}.tsv.gz"
    lines = gzip.decompress(file.read_bytes()).decode("ascii").splitlines()
    return [call_of(line) for line in lines[1:]]


@pytest.fixture(scope="module")
def expected(shared_data: Path, month: str) -> dict[str, dict[str, str]]:
    file = shared_data / "bank-call-center-1999" / f"{month}_daily_expected.csv"
    with file.open(newline="", encoding="ascii") as rows:
        return {row["date"]: row for row in csv.DictReader(rows)}


def call_of(line: str) -> Call:
    # No field is ever empty, so that blanks divide as well as tabs; in two lines they do.
    day, vru_entry, _, vru_s, _, _, wait_s, outcome, _, _, service_s, server = line.split()[5:17]
    at = to_us(datetime.strptime(f"{day} {vru_entry}", "%y%m%d %H:%M:%S").replace(tzinfo=UTC))
    left = at + int(wait_s) * MICROSECONDS
    answered = outcome == "AGENT"
    agent = server if answered and server != "NO_SERVER" else None
    ended = left + int(service_s) * MICROSECONDS if answered else None
    segment = Segment(BANK, "voice", "inbound", at, left, OUTCOMES[outcome], agent, ended, None, line[:20])
    return Call(segment, int(vru_s), int(service_s))


def measures(calls: list[Call]) -> dict[str, float]:
    """The ten measures of a day by their rules: all rows, zeros included, a negative voice-unit time as 0."""
    start = min(call.segment.entered_at for call in calls)
    day = local_intervals(start, start + DAY_US, Calendar.DAY, UTC)[:1]
    # Some wait and talk past midnight: asked a day later, everything is known.
    row = report_over([call.segment for call in calls], day, {BANK: None}, as_of=start + 2 * DAY_US)[0]
    service = summary(call.service_s * MICROSECONDS for call in calls)
    vru = summary(max(0, call.vru_s) * MICROSECONDS for call in calls)
    wait = summary(call.segment.wait_us or 0 for call in calls)
    assert service and vru and wait
    return {
        "total_calls": row.offered,
        "avg_service_time": service.mean_s,
        "median_service_time": service.median_s,
        "std_service_time": service.sd_s or 0.0,
        "avg_vru_time": vru.mean_s,
        "median_vru_time": vru.median_s,
        "avg_queue_time": wait.mean_s,
        "median_queue_time": wait.median_s,
        "hangs": row.abandoned,
        "hang_rate": 100 * (abandon_rate(row.offered, row.abandoned) or 0.0),
    }


def test_every_measure_of_every_day_agrees_to_the_printed_digits(
    calls: list[Call], expected: dict[str, dict[str, str]], month: str
) -> None:
    of_day: defaultdict[str, list[Call]] = defaultdict(list)
    for call in calls:
        moment = datetime.fromtimestamp(call.segment.entered_at / MICROSECONDS, UTC)
        of_day[moment.date().isoformat()].append(call)
    assert len(of_day) == MONTHS[month]
    assert of_day.keys() == expected.keys()
    for day, its_calls in of_day.items():
        for name, value in measures(its_calls).items():
            assert value == pytest.approx(float(expected[day][name]), abs=0.005 + 1e-9), (day, name)


def test_handle_time_is_over_the_handled_alone_not_over_all_rows(calls: list[Call], month: str) -> None:
    services = [call.service_s for call in calls if call.segment.outcome == "answered"]
    segments = [call.segment for call in calls]
    assert aht_s(segments) == pytest.approx(sum(services) / len(services), abs=1e-6)
    over_all = summary(call.service_s * MICROSECONDS for call in calls)
    assert over_all and (aht_s(segments) or 0) > over_all.mean_s


def test_the_days_of_the_report_add_up_to_the_month(calls: list[Call]) -> None:
    segments = [call.segment for call in calls]
    start, end = min(s.entered_at for s in segments), max(s.entered_at for s in segments) + 1
    days = report_over(segments, local_intervals(start, end, Calendar.DAY, UTC), {}, as_of=end + DAY_US)
    assert sum(row.offered for row in days) == len(segments)
    assert sum(row.left_otherwise for row in days) == sum(s.outcome == "lost" for s in segments)
    assert not any(row.waiting for row in days)
