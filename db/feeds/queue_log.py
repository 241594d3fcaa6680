"""Reading an Asterisk queue_log: every line told to `Ingest`, nothing lost, nothing doubled, nothing raised."""

from collections.abc import Callable, Iterable
from typing import Final

from db.feeds.ingest import Ingest
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
        clock: Callable[[int], int] | None = None,
        mark: str = "",
    ) -> None:
        self.report: Final = Report()
        self._floor: Final = LogFloor(ingest, self.report, conf or QueuesConf(), clock, mark)
        self._ingest: Final = ingest
        self._handlers: Final = {**Calls(self._floor).handlers, **Agents(self._floor).handlers}
        self._number = 0
        self._log_us = -1
        self._at = 0
        self._held: Line | None = None

    def feed(self, lines: Iterable[str], number: int | None = None) -> None:
        """Takes lines (without their ends); `number` is that of the first one in its file, by default the next."""
        report = self.report
        for at, text in enumerate(lines, self._number + 1 if number is None else number):
            report.lines += 1
            self._number = at
            line = parse_line(text, at)
            if isinstance(line, Broken):
                report.refuse(line)
            elif line[0] == self._log_us or self._pass_time(line):
                self._tell(line)

    def _tell(self, line: Line) -> None:
        event = line[4]
        self.report.events[event] += 1
        handler = self._handlers.get(event)
        try:
            if handler is not None:
                handler(self._at, line)
            else:
                self._keep(line)
        except UnusableLineError as problem:
            self.report.refuse(Broken(line.number, str(problem), "|".join(map(str, line[:-1]))))

    def _keep(self, line: Line) -> None:
        """An event without effect here (a site's own, or one not known): kept with the names it has."""
        if line.event not in EVENTS:
            self.report.unknown[line.event] += 1
        known = None if line.agent in NOBODY else self._ingest.known_agent(line.agent)
        queue = self._floor.queues.get(line.queue)
        self._floor.keep(self._at, line, queue, known)

    def _pass_time(self, line: Line) -> bool:
        """Goes on to the second of `line`; False if the line is held back because its time stands far from the others."""
        held, self._held = self._held, None
        if held is not None:
            self._settle_held(held, line)
        if self._log_us >= 0 and not self._log_us - _BACK_US <= line.at_us <= self._log_us + _FORWARD_US:
            self._held = line
            return False
        self._go_to(line.at_us)
        return True

    def _settle_held(self, held: Line, line: Line) -> None:
        """The line after one with a strange time tells whether time has jumped or the strange one is damaged."""
        if held.at_us - _BACK_US <= line.at_us <= held.at_us + _FORWARD_US:
            self._go_to(held.at_us)
            self._tell(held)
        else:
            reason = "its time is far from that of the lines around it"
            self.report.refuse(Broken(held.number, reason, "|".join(map(str, held[:-1]))))

    def _go_to(self, log_us: int) -> None:
        first = self._log_us < 0
        # By the former line's time: a single damaged one shall not make anybody seem to have waited for days.
        self._floor.look_now_and_then(self._at)
        self._log_us = log_us
        self._at = self._floor.instant(log_us)
        self._ingest.advance(self._at)
        if first:
            self._floor.set_up(self._at)

    def finish(self) -> None:
        """The input is at its end: a line held back because of its time is taken as it is."""
        held, self._held = self._held, None
        if held is not None:
            self._go_to(held.at_us)
            self._tell(held)

    def advance(self, now_us: int) -> None:
        """Time has passed up to `now_us` (UTC microseconds, as written) without a line: wrap-up ends, and who is stuck shows.

        Call it with the clock a few seconds back, so that lines on their way are not overtaken.
        """
        self._ingest.advance(now_us)
        self._floor.look_now_and_then(now_us)
