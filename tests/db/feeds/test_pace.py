"""A replay: lines come when their time has come, and what is written looks as if it happened now."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.feeds.ingest import Ingest
from db.feeds.log_clock import LogClock
from db.feeds.pace import Pace, time_of
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import QueuesConf
from tests.db.feeds.pending_rows import Gathered
from tests.db.feeds.told_logs import BEGIN, PBX, SECOND_US, log, recorded_conf, recorded_lines

NOW = 1_800_000_000 * SECOND_US


class Watch:
    """A clock that goes on only while somebody waits."""

    def __init__(self, stop_after: int = 1_000_000) -> None:
        self.now = NOW
        self.waits: list[float] = []
        self._stop_after = stop_after

    def now_us(self) -> int:
        return round(self.now)

    def wait(self, seconds: float) -> bool:
        assert seconds > 0
        self.waits.append(seconds)
        self.now += seconds * SECOND_US
        return len(self.waits) < self._stop_after


def replayed(lines: list[str], speed: float, watch: Watch) -> list[tuple[float, str]]:
    """The lines with the seconds after which they came."""
    pace = Pace(lines, speed, now_us=watch.now_us, wait=watch.wait)
    return [((watch.now - NOW) / SECOND_US, line) for batch in pace for line in batch]


@pytest.mark.parametrize("speed", [1.0, 10.0, 0.5])
def test_lines_come_when_their_time_has_come(speed: float) -> None:
    lines = log("0|a|b|c|D|\n0|e|b|c|D|\n3|f|b|c|D|\n3|g|b|c|D|\n10|h|b|c|D|")
    came = replayed(lines, speed, Watch())
    assert [line for _, line in came] == lines
    assert [round(after * speed, 3) for after, _ in came] == [0, 0, 3, 3, 10]


def test_lines_without_a_time_or_from_before_come_with_those_around_them() -> None:
    lines = ["junk", *log("5|a|b|c|D|"), "", *log("2|back|b|c|D|\n6|f|b|c|D|")]
    assert [(round(after), line) for after, line in replayed(lines, 1.0, Watch())] == list(
        zip([0, 0, 0, 0, 1], lines, strict=True)
    )


def test_no_single_wait_is_long_and_each_is_followed_by_an_empty_batch() -> None:
    watch = Watch()
    batches = list(Pace(log("0|a|b|c|D|\n5|f|b|c|D|"), 1.0, now_us=watch.now_us, wait=watch.wait))
    assert max(watch.waits) <= 0.5
    assert [len(batch) for batch in batches] == [1, *[0] * len(watch.waits), 1]


def test_who_is_told_to_stop_stops() -> None:
    watch = Watch(stop_after=3)
    assert [line for _, line in replayed(log("0|a|b|c|D|\n500|f|b|c|D|"), 1.0, watch)] == log("0|a|b|c|D|")
    assert len(watch.waits) == 3


@pytest.mark.parametrize("speed", [0, -1, float("nan")])
def test_a_speed_that_leads_nowhere_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Pace([], speed, now_us=lambda: 0, wait=lambda _: True)


def test_a_log_without_any_time_comes_at_once() -> None:
    assert list(Pace(["x", "y"], 1.0, now_us=lambda: NOW, wait=lambda _: False)) == [["x", "y"]]
    assert list(Pace([], 1.0, now_us=lambda: NOW, wait=lambda _: False)) == [[]]


def test_times_may_stay_as_they_were_logged() -> None:
    watch = Watch()
    pace = Pace(log("0|a|b|c|D|"), 1.0, now_us=watch.now_us, wait=watch.wait, shift=False)
    assert (pace.clock, pace.mark) == (LogClock(), "")


@given(
    st.integers(0, 10**15), st.integers(0, 10**15), st.floats(0.1, 1000), st.lists(st.integers(0, 10**12), min_size=2)
)
def test_the_clock_begins_at_the_start_and_keeps_the_order(
    first: int, start: int, speed: float, later: list[int]
) -> None:
    clock = LogClock(first, start, speed)
    assert clock.instant(first) == start
    mapped = [clock.instant(first + offset) for offset in sorted(later)]
    assert mapped == sorted(mapped)
    assert LogClock().instant(first) == first


def test_the_time_of_a_line_is_its_second() -> None:
    assert time_of(f"{BEGIN}|a|b|c|D|") == BEGIN * SECOND_US
    assert [time_of(text) for text in ("", "x|", "12|a", "-1700000000|a")] == [None] * 4


def rows(lines: list[str], clock: LogClock | None, conf: QueuesConf | None = None, mark: str = "") -> Gathered:
    ingest = Ingest(PBX)
    QueueLogFeed(ingest, conf=conf, clock=clock, mark=mark).feed(lines)
    return Gathered([ingest.take()])


def instants(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name.endswith(("_at", "_since")) or name == "at"}


def test_a_shifted_replay_makes_the_same_rows_at_another_time(shared_data: Path) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / "run-c" / "queue_log")
    conf = recorded_conf(shared_data)
    first = int(lines[0].split("|")[0]) * SECOND_US
    as_logged = rows(lines, None, conf)
    shifted = rows(lines, LogClock(first, NOW, 1.0), conf, mark="@now")
    for table in ("contact_segment", "agent_state", "queue_membership", "transfer", "feed_event"):
        assert len(shifted.table(table)) == len(as_logged.table(table))
        for was, is_now in zip(as_logged.table(table), shifted.table(table), strict=True):
            for name, value in instants(was).items():
                assert is_now[name] == (None if value is None else value + NOW - first)
    contacts = as_logged.table("contact"), shifted.table("contact")
    assert [row["external_id"] + "@now" for row in contacts[0]] == [row["external_id"] for row in contacts[1]]
    assert not {row["id"] for row in contacts[0]} & {row["id"] for row in contacts[1]}


def test_a_fast_replay_presses_all_lengths_of_time_together(shared_data: Path) -> None:
    lines = recorded_lines(shared_data / "asterisk-live" / "run-c" / "queue_log")
    conf = recorded_conf(shared_data)
    first = int(lines[0].split("|")[0]) * SECOND_US
    as_logged, fast = rows(lines, None, conf), rows(lines, LogClock(first, NOW, 8.0), conf)
    for table in ("contact_segment", "agent_state"):
        for was, is_now in zip(as_logged.table(table), fast.table(table), strict=True):
            for name, value in instants(was).items():
                assert is_now[name] == (None if value is None else NOW + (value - first) // 8)
