"""The queues and agents of a queue_log as its lines name them, and what queues.conf adds to them."""

import re
from collections.abc import Callable
from typing import Final

from db.feeds.agent_names import AgentNames
from db.feeds.ingest import Ingest
from db.feeds.queue_log_line import NOBODY, Line
from db.feeds.queue_log_report import Report
from db.feeds.queues_conf import QueuesConf, QueueSettings
from db.feeds.standing import Standing, Waiter

SECOND_US: Final = 1_000_000
_DAY_US: Final = 86_400 * SECOND_US
#: How often all queues are looked through for callers who are stuck.
_LOOK_US: Final = 10 * SECOND_US
_CALL_BORN: Final = re.compile(r"(?:.*-)?(\d{10})\.\d+", re.ASCII)


class UnusableLineError(ValueError):
    """A known event without what it cannot be understood without; the text says what."""


class LogQueue:
    """A queue: its id, its wrap-up time in microseconds, and who is believed to stand in it in which order."""

    __slots__ = ("id", "name", "rings_in_use", "standing", "wrap_us")

    def __init__(self, queue_id: str, name: str, wrap_us: int, settings: QueueSettings) -> None:
        self.id = queue_id
        self.name = name
        self.wrap_us = wrap_us
        self.rings_in_use = settings.rings_in_use
        self.standing = Standing(settings.ring_s)


class LogFloor:
    """What the handlers of all events share.

    `clock` gives the instant to write for an instant of the log (both UTC microseconds); `mark` is put behind every call id,
    so that a replay can stand beside the import of the same file.
    """

    def __init__(
        self, ingest: Ingest, report: Report, conf: QueuesConf, clock: Callable[[int], int] | None, mark: str
    ) -> None:
        self.ingest: Final = ingest
        self.report: Final = report
        self.conf: Final = conf
        self.mark: Final = mark
        self.queues: Final[dict[str, LogQueue]] = {}
        self._clock: Final = clock
        self._names: Final = AgentNames(ingest, conf)
        self._members: dict[str, str] = {}
        self.reloaded_at = -1
        self._looked_at = -1
        self._places: set[tuple[str, str]] = set()
        self._removed: dict[tuple[str, str], int] = {}
        self._penalties: dict[tuple[str, str], int] = {}

    def instant(self, log_us: int) -> int:
        """The instant to write for an instant of the log."""
        return log_us if self._clock is None else self._clock(log_us)

    def set_up(self, at: int) -> None:
        """Makes the queues and members that queues.conf tells of, as they are from `at` on."""
        for name, settings in self.conf.queues.items():
            queue = self.queue(name, at)
            for member in settings.members:
                agent_id = self._ingest_agent(member.name, at)
                self._names.interface(member.interface)
                place = (agent_id, queue.id)
                self._places.add(place)
                self._penalties[place] = member.penalty
                self.ingest.joined(*place, at, source="configured", penalty=member.penalty)

    def set_up_penalty(self, agent_id: str, queue_id: str) -> int:
        """The penalty a member has after a restart."""
        return self._penalties.get((agent_id, queue_id), 0)

    def _ingest_agent(self, name: str, at: int) -> str:
        agent_id = self._members.get(name)
        if agent_id is None:
            agent_id = self._members[name] = self._names.member(name)
            self.ingest.first_seen(agent_id, at)
        return agent_id

    def queue(self, name: str, at: int) -> LogQueue:
        """The queue of that name. Raises UnusableLineError where the line names none."""
        queue = self.queues.get(name)
        if queue is None:
            if name in NOBODY:
                raise UnusableLineError("there is no queue")
            settings = self.conf.queues.get(name, QueueSettings(name))
            queue_id = self.ingest.queue(
                name, answer_within_s=settings.answer_within_s, wrap_up_s=settings.wrap_up_s
            )
            queue = LogQueue(queue_id, name, self.ingest.wrap_up_s(queue_id) * SECOND_US, settings)
            for key, since in self.ingest.waiting(queue_id):
                if since <= at:
                    queue.standing.enter(key, since, None)
            self.queues[name] = queue
        return queue

    def key(self, line: Line) -> str:
        """The key of the contact a line is about. Raises UnusableLineError where it names no call."""
        if line.call in NOBODY:
            raise UnusableLineError("there is no call id")
        key = line.call + self.mark if self.mark else line.call
        if self.report.stuck:
            self.report.stuck.pop(key, None)
        return key

    def agent(self, line: Line, at: int) -> str:
        """The agent a line names by a member's name. Raises UnusableLineError where it names none."""
        agent_id = self._members.get(line.agent)
        if agent_id is None:
            if line.agent in NOBODY:
                raise UnusableLineError("there is no agent")
            agent_id = self._ingest_agent(line.agent, at)
        return agent_id

    def agent_by_interface(self, line: Line, at: int) -> str:
        """The agent a line names by an interface. Raises UnusableLineError where it names none."""
        if line.agent in NOBODY:
            raise UnusableLineError("there is no interface")
        agent_id = self._names.interface(line.agent)
        self.ingest.first_seen(agent_id, at)
        return agent_id

    def at_work(self, agent_id: str, queue: LogQueue, at: int, rung_at: int) -> None:
        """The agent was seen to serve the queue, rung at `rung_at`, whether or not a line said that they joined it."""
        place = (agent_id, queue.id)
        if place in self._places or rung_at <= self._removed.get(place, -1) + SECOND_US:
            return
        self._places.add(place)
        if self.ingest.joined(agent_id, queue.id, at, source="seen") and place in self._removed:
            self.ingest.agent_state(agent_id, "available", at)

    def joined(self, agent_id: str, queue: LogQueue) -> None:
        """A line says that the agent serves the queue."""
        self._places.add((agent_id, queue.id))

    def removed(self, agent_id: str, queue: LogQueue, at: int) -> None:
        """A line says that the agent serves the queue no longer: a call that rang before may still be answered."""
        self._places.discard((agent_id, queue.id))
        self._removed[agent_id, queue.id] = at

    def forget_places(self) -> None:
        """After a restart: who works in a queue that nobody joined serves it by set-up."""
        self._places.clear()
        self._removed.clear()

    def drops_former_call(self, agent_id: str, queue: LogQueue) -> bool:
        """Whether an agent who is connected to a call cannot be on a former one any more.

        So it is where the queue does not ring telephones in use and the agent's is none of those that hide their use.
        """
        return not queue.rings_in_use and self._names.one_call_at_a_time(agent_id)

    def born(self, line: Line, at: int) -> int:
        """When the call began, as Asterisk's own call ids say; `at` for any other call id."""
        match = _CALL_BORN.match(line.call)
        if match is None:
            return at
        born = self.instant(int(match[1]) * SECOND_US)
        return born if at - _DAY_US < born <= at else at

    def arrival(self, line: Line, key: str, at: int) -> dict[str, int]:
        """What `Ingest` needs to begin a contact whose beginning was not read; nothing where it was."""
        if self.ingest.contact_id(key) is not None:
            return {}
        self.report.begun_before += 1
        return {"born_at": self.born(line, at)}

    def stuck(self, waiters: list[Waiter], at: int, queue: LogQueue) -> None:
        """These callers cannot wait any more though no line says that they left.

        They are taken for lost since the log reload that came after their last line, else since `at`.
        """
        for waiter in waiters:
            since = self.reloaded_at if self.reloaded_at >= waiter.heard_at else at
            if self.ingest.lost(waiter.key, since):
                self.report.stuck[waiter.key] = f"waits in {queue.name} by the log, though {waiter.reason}"

    def look(self, at: int) -> None:
        """Time has passed up to `at`: looks in all queues who is stuck by now."""
        self._looked_at = at
        for queue in self.queues.values():
            self.stuck(queue.standing.look(at), at, queue)

    def look_now_and_then(self, at: int) -> None:
        """Looks if that was some time ago."""
        if at > self._looked_at + _LOOK_US:
            self.look(at)

    def keep(self, at: int, line: Line, queue: LogQueue | None = None, agent_id: str | None = None) -> None:
        """Keeps the line as an event that stands in no other table."""
        self.ingest.kept(
            line.event,
            at,
            external_id=None if line.call in NOBODY else line.call + self.mark,
            queue_id=None if queue is None else queue.id,
            agent_id=agent_id,
            data=line.data or None,
        )
