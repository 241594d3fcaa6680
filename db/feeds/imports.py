"""Import runs: files into a floor, the past in bulk, what comes live, and a replay as if it happened now."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from db.errors import KnownProblem, Refused
from db.feeds.ingest import Ingest
from db.feeds.known import Origin
from db.feeds.pace import Pace, time_of
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import QueuesConf, parse_queues_conf
from db.feeds.tail import Tail
from db.feeds.writer import Writer, open_writer

#: How many lines of the past go into one transaction: few enough to lose little work, many enough to write fast.
LINES_AT_ONCE: Final = 20_000
#: How old a line may be to count as live: older ones come in bulk, in microseconds.
LIVE_US: Final = 60 * 1_000_000
#: Time passes this far behind the clock without a line, so that lines on their way are not overtaken, microseconds.
BEHIND_US: Final = 3 * 1_000_000

Progress = Callable[[int, int], None]
Wait = Callable[[float], bool]


@dataclass(slots=True)
class ImportReport:
    """What an import found and did. `broken` holds (line number, reason) of the first broken lines; all are counted."""

    lines: int = 0
    events: dict[str, int] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    broken_count: int = 0
    broken: list[tuple[int, str]] = field(default_factory=list)
    contacts: int = 0
    skipped: int = 0
    lost: int = 0
    stuck: dict[str, str] = field(default_factory=dict)
    differences: int = 0
    undecodable: int = 0
    rotations: int = 0
    unfinished: str = ""
    rows_written: int = 0
    seconds: float = 0.0


def import_queue_log(
    url: str,
    paths: Sequence[Path],
    *,
    origin: str = "asterisk",
    queues_conf: Path | None = None,
    follow: bool = False,
    replay: float | None = None,
    progress: Progress | None = None,
    wait: Wait | None = None,
) -> ImportReport:
    """Read queue_log files into the floor at `url`; the same lines read again change nothing.

    `queues_conf` is Asterisk's own queues.conf, which tells members' names, targets and wrap-up. With `follow` the last
    file is read on as it grows, until `wait(seconds)` answers False. With `replay` the lines come at that speed as if the
    log began now. `progress` hears (bytes read, bytes in all). Everything told up to an interruption is written.

    Raises:
        db.errors.KnownProblem: a file or the database cannot be read or written.
    """
    began = time.monotonic()
    writer = open_writer(url, Origin(origin, "asterisk queue_log"))
    try:
        run = _QueueLogRun(writer, _conf(queues_conf), _oldest_first(paths), origin, wait or _no_wait)
        if replay is not None:
            run.replay(replay)
        else:
            run.read(follow=follow, progress=progress)
        report = run.report()
    except OSError as problem:
        raise KnownProblem(
            "{file} cannot be read: {why}.", file=problem.filename or "/".join(map(str, paths)), why=problem.strerror
        ) from problem
    finally:
        writer.close()
    report.seconds = time.monotonic() - began
    return report


def _no_wait(_seconds: float) -> bool:
    return False


def _conf(path: Path | None) -> QueuesConf | None:
    return None if path is None else parse_queues_conf(path.read_text(encoding="utf-8", errors="replace"))


def _first_time(path: Path) -> int:
    for chunk in Tail([path]).chunks():
        for line in chunk.lines:
            if (at := time_of(line)) is not None:
                return at
    return 0


def _oldest_first(paths: Sequence[Path]) -> list[Path]:
    """Rotated files begin before the one they were rotated from; the one being written stands last."""
    return sorted(paths, key=_first_time)


class _QueueLogRun:
    """One run over one or several files."""

    def __init__(self, writer: Writer, conf: QueuesConf | None, paths: list[Path], origin: str, wait: Wait) -> None:
        self._writer, self._conf, self._paths, self._wait = writer, conf, paths, wait
        self._origin = Origin(origin, "asterisk queue_log")
        self._written = 0
        self._failed = False
        self._tail = Tail(paths)
        self._feed: QueueLogFeed
        self._ingest: Ingest

    def _begin(self, first_us: int, pace: Pace | None = None) -> None:
        self._ingest = Ingest(self._origin, self._writer.known(first_us))
        if pace is None:
            self._feed = QueueLogFeed(self._ingest, conf=self._conf)
        else:
            self._feed = QueueLogFeed(self._ingest, conf=self._conf, clock=pace.clock, mark=pace.mark)

    def _write(self, mode: str) -> None:
        """Write what was told since. After a write that failed nothing more is written: later rows would lean on it."""
        if self._failed:
            return
        try:
            self._written += self._writer.write(self._ingest.take(), mode=mode)
        except KnownProblem as problem:
            self._failed = True
            if not isinstance(problem, Refused):
                raise
            raise KnownProblem(
                "Nothing of this batch was written: the floor's rules say {said}. If the floor has other lines of '{origin}'"
                " for that time already, bring these in as a system of their own with --origin NAME.",
                said=problem.values.get("said", problem),
                origin=self._origin.name,
            ) from problem

    def read(self, *, follow: bool, progress: Progress | None) -> None:
        """Read all there is in bulk, then, when following, line by line as they come."""
        self._begin(_first_time(self._paths[0]))
        self._tail = Tail(self._paths, follow=follow, wait=self._wait)
        pending, total, live = 0, self._tail.size(), False
        try:
            with _without_collecting():
                for chunk in self._tail.chunks():
                    self._feed.feed(chunk.lines, chunk.number)
                    pending += len(chunk.lines)
                    if not chunk.lines:
                        live = True
                        gc.enable()
                        self._feed.advance(_now_us() - BEHIND_US)
                    if live or pending >= LINES_AT_ONCE:
                        self._write("ingest" if live else "batch")
                        pending = 0
                    if progress is not None:
                        progress(self._before(chunk.path) + chunk.offset, total)
            self._feed.finish()
            # Wrap-up that began in the log is over when its time is: nobody is left in it for years.
            self._ingest.advance(_now_us() - BEHIND_US)
        finally:
            # Also when interrupted: what was told so far is whole and stands.
            self._write("ingest" if live else "batch")

    def _before(self, path: Path) -> int:
        earlier = self._paths[: self._paths.index(path)] if path in self._paths else []
        return sum(one.stat().st_size for one in earlier if one.exists())

    def replay(self, speed: float) -> None:
        """Let the lines come as their time comes, `speed` times as fast, as if the log began now."""
        lines = (line for chunk in self._tail.chunks() for line in chunk.lines)
        pace = Pace(lines, speed, now_us=_now_us, wait=self._wait)
        self._begin(_now_us(), pace)
        try:
            for batch in pace:
                self._feed.feed(batch)
                self._feed.advance(_now_us())
                self._write("ingest")
            self._feed.finish()
        finally:
            self._write("ingest")

    def report(self) -> ImportReport:
        """What was found, in the words of every import."""
        found = self._feed.report
        return ImportReport(
            lines=found.lines,
            events=dict(found.events),
            unknown=dict(found.unknown),
            broken_count=found.broken_count,
            broken=[(broken.number, broken.reason) for broken in found.broken],
            contacts=self._ingest.contact_count,
            lost=found.lost_waiting + found.lost_talking,
            stuck=dict(found.stuck),
            undecodable=self._tail.undecodable,
            rotations=self._tail.rotations,
            unfinished=self._tail.unfinished,
            rows_written=self._written,
        )


def _now_us() -> int:
    return time.time_ns() // 1000


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows in memory hold no cycles: looking for some takes a third of an import's time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
