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
        number = self._number + 1 if number is None else number
        report, handlers = self.report, self._handlers
        events = report.events
        for number, text in enumerate(lines, number):  # noqa: B020
            report.lines += 1
            line = parse_line(text, number)
            if line.__class__ is Broken:
                report.refuse(line)
                continue
            if line[0] != self._log_us and not self._pass_time(line):
                continue
            event = line[4]
            events[event] += 1
            handler = handlers.get(event)
            try:
                if handler is None:
                    self._keep(line)
                else:
                    handler(self._at, line)
            except UnusableLineError as problem:
                self._unusable(line, str(problem))
            self._number = number
