"""The queues and agents of a queue_log as its lines name them, and what queues.conf adds to them."""

import re
from collections.abc import Iterable
from typing import Final

from db.feeds.agent_names import AgentNames
from db.feeds.ingest import Ingest
from db.feeds.log_clock import SECOND_US, LogClock
from db.feeds.queue_log_line import NOBODY, Line
from db.feeds.queue_log_report import Report
from db.feeds.queues_conf import QueuesConf, QueueSettings
from db.feeds.standing import Standing, Waiter

#: A call whose id says that it began longer ago has an id of another kind. A line with a damaged digit in its time may
#: stand 115 days off: its call is the same call all the same.
_OLDEST_CALL_US: Final = 400 * 86_400 * SECOND_US
#: How often all queues are looked through for callers who are stuck, in seconds.
_LOOK_S: Final = 10
#: A call id with the name of the system before it: 'pbx1-1374576197.106'.
_CALL_BORN: Final = re.compile(r".*-(\d{10})\.\d+", re.ASCII)


class UnusableLineError(ValueError):
    """A known event without what it cannot be understood without; the text says what."""


class LogQueue:
    """A queue: its id, its wrap-up time in microseconds, and who is believed to stand in it in which order."""

    __slots__ = ("id", "name", "rings_in_use", "standing", "wrap_us")

    def __init__(self, queue_id: str, name: str, wrap_us: int, settings: QueueSettings, second_us: int) -> None:
        self.id = queue_id
        self.name = name
        self.wrap_us = wrap_us
        self.rings_in_use = settings.rings_in_use
        self.standing = Standing(settings.ring_s, second_us)


class LogFloor:
    """What the handlers of all events share.

    `instant` gives the instant to write for an instant of the log (both UTC microseconds), `second_us` how long a second of
    the log lasts. `mark` is put behind every call id, so that a replay can stand beside the import of the same file.
    """

    def __init__(self, ingest: Ingest, report: Report, conf: QueuesConf, clock: LogClock, mark: str) -> None:
        self.ingest: Final = ingest
        self.report: Final = report
        self.conf: Final = conf
        self.mark: Final = mark
        self.queues: Final[dict[str, LogQueue]] = {}
        self.instant: Final = clock.instant
        self.second_us: Final = clock.second_us
        self._names: Final = AgentNames(ingest, conf)
        self._members: dict[str, str] = {}
        self.reloaded_at = ingest.kept_at("CONFIGRELOAD") or -1
        self.look_at = 0
        self._drops: dict[str, bool] = {}
        self._places: set[tuple[str, str]] = set()
        self._removed: dict[tuple[str, str], int] = {}
        self._penalties: dict[tuple[str, str], int] = {}

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
            queue_id = self.ingest.queue(name, answer_within_s=settings.answer_within_s, wrap_up_s=settings.wrap_up_s)
            queue = LogQueue(queue_id, name, self.ingest.wrap_up_s(queue_id) * self.second_us, settings, self.second_us)
            for key, since in self.ingest.waiting(queue_id):
                if since <= at:
                    queue.standing.enter(key, since, None)
            self.queues[name] = queue
        return queue

    def key(self, call: str) -> str:
        """The key of the contact with that call id. Raises UnusableLineError where it names no call."""
        if call in NOBODY:
            raise UnusableLineError("there is no call id")
        key = call + self.mark
        if self.report.stuck:
            self.report.stuck.pop(key, None)
        return key

    def agent(self, name: str, at: int) -> str:
        """The agent with that member's name. Raises UnusableLineError where it names none."""
        agent_id = self._members.get(name)
        if agent_id is None:
            if name in NOBODY:
                raise UnusableLineError("there is no agent")
            agent_id = self._ingest_agent(name, at)
        return agent_id

    def agent_by_interface(self, line: Line, at: int) -> str:
        """The agent a line names by an interface. Raises UnusableLineError where it names none."""
        if line.agent in NOBODY:
            raise UnusableLineError("there is no interface")
        agent_id = self._names.interface(line.agent)
        self._drops.clear()
        self.ingest.first_seen(agent_id, at)
        return agent_id

    def at_work(self, agent_id: str, queue: LogQueue, at: int, rung_at: int) -> None:
        """The agent was seen to serve the queue, rung at `rung_at`, whether or not a line said that they joined it."""
        place = (agent_id, queue.id)
        if place in self._places or rung_at <= self._removed.get(place, -1) + self.second_us:
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
        if queue.rings_in_use:
            return False
        drops = self._drops.get(agent_id)
        if drops is None:
            drops = self._drops[agent_id] = self._names.one_call_at_a_time(agent_id)
        return drops

    def born(self, call: str, at: int) -> int:
        """When the call began, as Asterisk's own call ids say; `at` for any other call id."""
        stamp = call[:10]
        if call[10:11] != "." or not stamp.isdigit() or not stamp.isascii():
            match = _CALL_BORN.match(call)
            if match is None:
                return at
            stamp = match[1]
        born = self.instant(int(stamp) * SECOND_US)
        return born if at - _OLDEST_CALL_US < born <= at else at

    def begun_before(self, call: str, at: int) -> int:
        """When a call began whose beginning was not read, which is counted."""
        self.report.begun_before += 1
        return self.born(call, at)

    def stuck(self, waiters: Iterable[Waiter], at: int, queue: LogQueue) -> None:
        """These callers cannot wait any more though no line says that they left.

        They are taken for lost since the log reload that came after their last line, else since `at`.
        """
        for waiter in waiters:
            since = self.reloaded_at if self.reloaded_at >= waiter.heard_at else at
            if self.ingest.lost(waiter.key, since):
                self.report.stuck[waiter.key] = f"waits in {queue.name} by the log, though {waiter.reason}"

    def look(self, at: int) -> None:
        """Time has passed up to `at`: looks in all queues who is stuck by now, and again not before `look_at`."""
        self.look_at = at + _LOOK_S * self.second_us
        for queue in self.queues.values():
            self.stuck(queue.standing.look(at), at, queue)

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
