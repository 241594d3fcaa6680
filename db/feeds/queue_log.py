"""Reading an Asterisk queue_log: every line told to `Ingest`, nothing lost, nothing doubled, nothing raised."""

from collections.abc import Iterable
from typing import Final

from db.feeds.ingest import Ingest
from db.feeds.log_clock import LogClock
from db.feeds.queue_log_agents import Agents
from db.feeds.queue_log_calls import Calls
from db.feeds.queue_log_floor import LogFloor, UnusableLineError
from db.feeds.queue_log_line import EVENTS, NOBODY, Broken, Line, parse_line
from db.feeds.queue_log_report import Report
from db.feeds.queues_conf import QueuesConf

__all__ = ["Broken", "Line", "QueueLogFeed", "Report", "parse_line"]

#: A line this much later than the one before, or this much earlier, has a damaged time unless the next line agrees.
_FORWARD_US: Final = 31 * 86_400 * 1_000_000
_BACK_US: Final = 86_400 * 1_000_000


class QueueLogFeed:
    """Feeds the lines of one or several queue_log files, oldest first, to an `Ingest`.

    `conf` (see `parse_queues_conf`) tells members' names, promises and wrap-up. `clock` maps instants of the log to the ones
    to write and `mark` is put behind call ids, both for a replay. How lines are cut into calls of `feed` changes nothing.
    """

    def __init__(
        self,
        ingest: Ingest,
        *,
        conf: QueuesConf | None = None,
        clock: LogClock | None = None,
        mark: str = "",
    ) -> None:
        self.report: Final = Report()
        self._floor: Final = LogFloor(ingest, self.report, conf or QueuesConf(), clock or LogClock(), mark)
        self._ingest: Final = ingest
        self._handlers: Final = {**Calls(self._floor).handlers, **Agents(self._floor).handlers}
        self._told: Final[list[str]] = []
        self._number = 0
        self._log_us = -1
        self._at = 0
        self._held: Line | None = None

    def feed(self, lines: Iterable[str], number: int | None = None) -> None:
        """Takes lines (without their ends); `number` is that of the first one in its file, by default the next."""
        first = self._number + 1 if number is None else number
        self._number = first - 1
        try:
            for self._number, text in enumerate(lines, first):
                line = parse_line(text, self._number)
                if isinstance(line, Broken):
                    self.report.refuse(line)
                elif line[0] == self._log_us or self._pass_time(line):
                    self._tell(line)
        finally:
            self.report.lines += self._number - first + 1
            self._count_events()

    def _count_events(self) -> None:
        self.report.events.update(self._told)
        self._told.clear()

    def _tell(self, line: Line) -> None:
        event = line[4]
        self._told.append(event)
        handler = self._handlers.get(event)
        try:
            if handler is None:
                self._keep(self._at, line)
            else:
                handler(self._at, line)
        except UnusableLineError as problem:
            self.report.refuse(line.refused(str(problem)))

    def _keep(self, at: int, line: Line) -> None:
        """An event without effect here (a site's own, or one not known): kept with the names it has."""
        if line.event not in EVENTS:
            self.report.unknown[line.event] += 1
        known = None if line.agent in NOBODY else self._ingest.known_agent(line.agent)
        queue = self._floor.queues.get(line.queue)
        self._floor.keep(at, line, queue, known)

    def _pass_time(self, line: Line) -> bool:
        """Goes on to the second of `line`; False if the line is held back because its time stands far from the others."""
        log_us = line[0]
        if self._held is not None or not -_BACK_US <= log_us - self._log_us <= _FORWARD_US:
            held, self._held = self._held, None
            if held is not None:
                self._settle_held(held, line)
            if self._log_us >= 0 and not -_BACK_US <= log_us - self._log_us <= _FORWARD_US:
                self._held = line
                return False
        self._go_to(log_us)
        return True

    def _settle_held(self, held: Line, line: Line) -> None:
        """The line after one with a strange time tells whether time has jumped or the strange one is damaged."""
        if held.at_us - _BACK_US <= line.at_us <= held.at_us + _FORWARD_US:
            self._go_to(held.at_us)
            self._tell(held)
        else:
            self.report.refuse(held.refused("its time is far from that of the lines around it"))

    def _go_to(self, log_us: int) -> None:
        floor = self._floor
        at = floor.instant(log_us)
        if floor.look_at <= self._at and floor.look_at <= at:
            # What two lines say of the time: one damaged time shall not make anybody seem to have waited for days.
            floor.look(min(self._at, at))
        if at >= self._ingest.next_due:
            self._ingest.advance(at)
        if self._log_us < 0:
            floor.set_up(at)
        self._log_us, self._at = log_us, at

    def finish(self) -> None:
        """The input is at its end: a line held back because of its time is taken as it is."""
        held, self._held = self._held, None
        if held is not None:
            self._go_to(held.at_us)
            self._tell(held)
            self._count_events()

    def advance(self, now_us: int) -> None:
        """Time has passed up to `now_us` (UTC microseconds, as written) without a line: wrap-up ends, and who is stuck shows.

        Call it with the clock a few seconds back, so that lines on their way are not overtaken.
        """
        self._ingest.advance(now_us)
        if now_us >= self._floor.look_at:
            self._floor.look(now_us)
