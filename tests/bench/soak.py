"""The real window for an hour on a living floor: does memory stay, does the screen's thread stay quick?

PostgreSQL, 1,000 agents and 5,000 open contacts, a writer at `--rate` changes a second in a process of its own; contacts
come and go, and the day of history that the console holds is full from the start, so that as much falls out as comes in.
Each minute prints memory, how late the event loop was, change to paint and the rows held; at the end a verdict: the slope
of the memory over the second half, and the stall of the first against the last ten minutes. Every line is flushed:
`nohup python -m tests.bench soak --minutes 60 --rate 500 > soak.txt &` goes on when the terminal is gone.
"""

import signal
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tests.bench.changes_writer import Writer
from tests.bench.contenders import memory_mb
from tests.bench.event_loop import Lateness, LatenessProbe, run_loop
from tests.bench.floor_of_size import SIZES, fill
from tests.bench.latencies import Change, Painted, now_us, painted_at, totals
from tests.bench.living_floor import Life, live
from tests.bench.measured_console import MeasuredConsole
from tests.bench.measuring import floors, in_ms, line_of, options, percentile

#: How long the console holds what is over: a business day and an hour, seconds.
HELD_S: Final = 25 * 3600
#: Memory that grows by less is called flat, MB an hour; a stall that grows by less is called steady, times.
FLAT_MB_AN_HOUR: Final = 5.0
STEADY: Final = 1.5
#: The first and last so many minutes are compared.
COMPARED: Final = 10
#: A change that was not painted after so long will not be, microseconds.
_PAINTED_WITHIN_US: Final = 5_000_000
_TITLES: Final = (
    "minute", "  MB", "late p50 ms", "p99 ms", "max ms", "own work max ms", "paint p50 ms", "p99 ms", "     n",
    "written/s", "contacts", "visits ",
)  # fmt: skip
_WIDTHS: Final = [len(title) for title in _TITLES]


@dataclass(frozen=True)
class Minute:
    """What one minute gave; times in seconds, memory in MB (10^6 bytes)."""

    number: int
    memory_mb: float
    late: tuple[float, float, float]
    """Median, p99 and longest."""
    worked: float
    """The longest piece of work of the screen's thread, in processor time."""
    fresh: tuple[float, float, int]
    """Median, p99 and number of changes seen."""
    written_a_second: float
    contacts: int
    visits: int


def main(words: Sequence[str]) -> None:
    """Run it and print each minute and the verdict."""
    parser = options(__doc__, prog="python -m tests.bench soak")
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--rate", type=float, default=500.0, help="changes a second (default 500)")
    parser.add_argument("--turnover", type=float, default=1.0, help="contacts a second that come, and go (default 1)")
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--minute", type=float, default=60.0, help="seconds in a minute, to try it out (default 60)")
    chosen = parser.parse_args(words)
    # The terminal may go: this goes on.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with floors(["postgresql"]) as make:
        url = make["postgresql"]("soak")
        print(f"filling {SIZES[chosen.size]} and {HELD_S / 3600:.0f} hours of history", flush=True)
        fill(url, SIZES[chosen.size], over_s=HELD_S, over=round(HELD_S * chosen.turnover))
        print(line_of(_TITLES, _WIDTHS), flush=True)
        minutes = []
        for minute in soaked(url, chosen):
            minutes.append(minute)
            print(line_of(_cells(minute), _WIDTHS), flush=True)
    for sentence in verdict(minutes, chosen.minute):
        print(sentence, flush=True)


def soaked(url: str, chosen: Any) -> Iterator[Minute]:
    """Each minute of the console on the floor at `url`, until the time is over or the window is closed."""
    console = MeasuredConsole(url)
    rows = console.rows()
    # On a busy machine each minute takes a little longer.
    seconds = chosen.minutes * chosen.minute * 1.05 + 5
    writer = Writer(
        Life(url, chosen.rate, chosen.turnover, seconds, console.visible(), rows["contact"], rows["agent"]), live
    )
    probe, sight = LatenessProbe(), _Sight(console, writer)
    probe.start()
    try:
        for number in range(1, chosen.minutes + 1):
            ends = time.monotonic() + chosen.minute
            while (left := ends - time.monotonic()) > 0 and console.window.isVisible():
                run_loop(min(1.0, left))
                sight.look()
            if writer.has_ended or not console.window.isVisible():
                print("ended early: the window was closed, or the writer stopped", flush=True)
                return
            yield _minute(number, chosen.minute, console, probe.take(), sight)
    finally:
        writer.stop()
        console.close()


class _Sight:
    """Joins what the writer tells with what was painted, a minute at a time."""

    def __init__(self, console: MeasuredConsole, writer: Writer) -> None:
        self._console, self._writer = console, writer
        self._changes: list[Change] = []
        self._painted: list[Painted] = []

    def look(self) -> None:
        """Take in what came since the last look."""
        self._changes += self._writer.committed_so_far()
        self._painted += self._console.log.take()
        self._console.window.batches.clear()

    def minute(self) -> tuple[int, list[float]]:
        """How many changes are old enough to have been painted, and the freshness of those that were; forgets them."""
        until = now_us() - _PAINTED_WITHIN_US
        old = [change for change in self._changes if change.before_commit < until]
        fresh = totals(painted_at(old, self._painted))
        self._changes = [change for change in self._changes if change.before_commit >= until]
        self._painted = [painted for painted in self._painted if painted.at >= until]
        return len(old), fresh


def _minute(number: int, seconds: float, console: MeasuredConsole, ticks: Lateness, sight: _Sight) -> Minute:
    written, fresh = sight.minute()
    held = console.window.floor.store
    return Minute(
        number,
        memory_mb(),
        (statistics.median(ticks.late), percentile(ticks.late, 0.99), max(ticks.late)),
        max(ticks.worked),
        (statistics.median(fresh), percentile(fresh, 0.99), len(fresh)) if fresh else (0.0, 0.0, 0),
        written / seconds,
        len(held.rows("contact")),
        len(held.rows("contact_segment")),
    )


def _cells(minute: Minute) -> list[str]:
    return [
        str(minute.number),
        f"{minute.memory_mb:.1f}",
        *map(in_ms, minute.late),
        in_ms(minute.worked),
        *map(in_ms, minute.fresh[:2]),
        str(minute.fresh[2]),
        f"{minute.written_a_second:.0f}",
        str(minute.contacts),
        str(minute.visits),
    ]


def verdict(minutes: Sequence[Minute], minute_s: float) -> Iterator[str]:
    """Sentences about memory and stall; at least four minutes are needed for any."""
    if len(minutes) < 4:
        yield "too short for a verdict: it takes four minutes"
        return
    half = minutes[len(minutes) // 2 :]
    hours = [minute.number * minute_s / 3600 for minute in half]
    slope = statistics.linear_regression(hours, [minute.memory_mb for minute in half]).slope
    word = "flat" if slope < FLAT_MB_AN_HOUR else "GROWING"
    yield f"memory over the second half: {slope:+.1f} MB an hour, {word} (flat is under {FLAT_MB_AN_HOUR:.0f})"
    some = min(COMPARED, len(minutes) // 2)
    first, last = minutes[:some], minutes[-some:]
    before, after = _stall(first), _stall(last)
    word = "steady" if after[0] < STEADY * before[0] else "GROWING"
    yield (
        f"late p99, median of the first and the last {some} minutes: {in_ms(before[0])} and {in_ms(after[0])} ms,"
        f" {word} (steady is under {STEADY:g} times); longest {in_ms(before[1])} and {in_ms(after[1])} ms"
    )
    work = [max(minute.worked for minute in part) for part in (first, last)]
    yield f"longest own work, first and last {some} minutes: {in_ms(work[0])} and {in_ms(work[1])} ms"
    paint = [statistics.median(minute.fresh[0] for minute in part) for part in (first, last)]
    yield f"change to paint p50, first and last {some} minutes: {in_ms(paint[0])} and {in_ms(paint[1])} ms"


def _stall(minutes: Sequence[Minute]) -> tuple[float, float]:
    return statistics.median(minute.late[1] for minute in minutes), max(minute.late[2] for minute in minutes)
