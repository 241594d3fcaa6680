"""What queue_log lines say about calls, told to `Ingest`."""

from collections.abc import Callable
from typing import Final

from db.feeds.customers import MOST_CUSTOMERS
from db.feeds.ingest import Customer
from db.feeds.queue_log_floor import LogFloor, LogQueue
from db.feeds.queue_log_line import Line, seconds, whole

_NO_NUMBER: Final = frozenset({"", "<unknown>", "unknown", "anonymous"})
#: The outcome of each event that ends a wait, and which data field holds the position (the wait is two further on).
_LEAVING: Final = {
    "ABANDON": ("abandoned", 0),
    "EXITEMPTY": ("left_empty", 0),
    "EXITWITHTIMEOUT": ("timed_out", 0),
    "EXITWITHKEY": ("left_by_key", 1),
    "WITHDRAW": ("withdrawn", 0),
}
#: Of these the key pressed or the reason given stands nowhere else.
_KEPT_LEAVING: Final = frozenset({"EXITWITHKEY", "WITHDRAW"})

Handler = Callable[[int, Line], None]


class Calls:
    """Handles the events of calls: `handlers` by event, each called with the instant (UTC microseconds) and the line."""

    def __init__(self, floor: LogFloor) -> None:
        self._floor: Final = floor
        self._ingest: Final = floor.ingest
        self._customers: dict[tuple[str, str], str] = {}
        self.handlers: Final[dict[str, Handler]] = {
            "ENTERQUEUE": self._enter,
            "CONNECT": self._connect,
            "COMPLETEAGENT": self._complete,
            "COMPLETECALLER": self._complete,
            "RINGNOANSWER": self._not_answered,
            "RINGCANCELED": self._not_answered,
            "RINGING": self._ringing,
            "BLINDTRANSFER": self._blind_transfer,
            "TRANSFER": self._blind_transfer,
            "ATTENDEDTRANSFER": self._attended_transfer,
            "SYSCOMPAT": self._incompatible,
            "OUTCALL": self._outbound,
            **dict.fromkeys(_LEAVING, self._leave),
        }

    def _enter(self, at: int, line: Line) -> None:
        _, call, name, _, _, data, _ = line
        floor, ingest = self._floor, self._ingest
        key = floor.key(call)
        queue = floor.queues.get(name) or floor.queue(name, at)
        fields = data.split("|", 3)
        position = whole(fields[2]) if len(fields) > 2 else None
        if key in ingest.contacts:
            if not ingest.entered(key, queue.id, at):
                return
            self._leave_other_queues(key, queue)
        else:
            caller = fields[3] if len(fields) > 3 else ""
            customer_id = self._customer(fields[1], caller) if len(fields) > 1 else None
            ingest.arrived(key, queue.id, at, customer_id=customer_id, born_at=floor.born(call, at))
        queue.standing.enter(key, at, position)

    def _customer(self, number: str, name: str) -> str | None:
        """The id of the customer who calls from that number; None where no number is given."""
        known = self._customers.get((number, name))
        if known is None:
            if number.lower() in _NO_NUMBER:
                return None
            if len(self._customers) >= MOST_CUSTOMERS:
                self._customers.clear()
            known = self._ingest.customer(Customer(None, name or None, number))
            self._customers[number, name] = known
        return known

    def _leave_other_queues(self, key: str, queue: LogQueue) -> None:
        for other in self._floor.queues.values():
            if other is not queue:
                other.standing.gone(key)

    def _connect(self, at: int, line: Line) -> None:
        _, call, name, member, _, data, _ = line
        floor, ingest = self._floor, self._ingest
        key = floor.key(call)
        agent_id = floor.agent(member, at)
        queue = floor.queues.get(name) or floor.queue(name, at)
        fields = data.split("|")
        rung_at = at - seconds(fields[-1]) * floor.second_us
        floor.at_work(agent_id, queue, at, rung_at)
        if floor.drops_former_call(agent_id, queue):
            self._drop_former_calls(agent_id, key, rung_at, at)
        waited_us = seconds(fields[0]) * floor.second_us
        if key in ingest.contacts:
            ingest.answered(key, queue.id, agent_id, at, waited_us=waited_us)
        else:
            born_at = floor.begun_before(call, at)
            ingest.answered(key, queue.id, agent_id, at, waited_us=waited_us, born_at=born_at)
        stuck = queue.standing.served(key, at, rung_at)
        if stuck:
            floor.stuck(stuck, at, queue)

    def _drop_former_calls(self, agent_id: str, key: str, rung_at: int, at: int) -> None:
        for former, since in self._ingest.talks_of(agent_id, at):
            if former != key:
                self._ingest.ended(former, max(rung_at, since), "transferred", agent_id=agent_id)

    def _complete(self, at: int, line: Line) -> None:
        key = self._floor.key(line.call)
        agent_id = self._floor.agent(line.agent, at)
        queue = self._floor.queue(line.queue, at)
        reason = "agent" if line.event == "COMPLETEAGENT" else "customer"
        until = at + queue.wrap_us if queue.wrap_us else None
        if self._ingest.ended(key, at, reason, queue_id=queue.id, agent_id=agent_id, wrap_until=until):
            return
        if self._ingest.was_answered(key, queue.id, agent_id):
            self._floor.report.late_completions += 1
            self._ingest.wraps_up(key, queue.id, agent_id, at, until)
            return
        self._answered_unread(at, line, queue, agent_id, (line.data.split("|") + ["", ""])[:2])
        self._ingest.ended(key, at, reason, queue_id=queue.id, agent_id=agent_id, wrap_until=until)

    def _answered_unread(self, at: int, line: Line, queue: LogQueue, agent_id: str, times: list[str]) -> None:
        """A talk ends of which no CONNECT was read: it is made up for from the hold and talk time, in seconds."""
        key = self._floor.key(line.call)
        hold, talk = (seconds(text) * self._floor.second_us for text in times)
        born_at = self._floor.begun_before(line.call, at - talk) if key not in self._ingest.contacts else None
        self._ingest.answered(key, queue.id, agent_id, at - talk, waited_us=hold, born_at=born_at)
        queue.standing.gone(key)

    def _blind_transfer(self, at: int, line: Line) -> None:
        agent_id = self._floor.agent(line.agent, at)
        self._hand_over(at, line, self._floor.queue(line.queue, at), agent_id, "cold")

    def _hand_over(self, at: int, line: Line, queue: LogQueue, agent_id: str, kind: str) -> None:
        """A transfer, whose line stands before or after the one that says in which queue the caller waits next."""
        key = self._floor.key(line.call)
        until = at + queue.wrap_us if queue.wrap_us else None
        self._floor.keep(at, line, queue, agent_id)
        if not self._ingest.was_answered(key, queue.id, agent_id):
            times = (["", "", ""] + line.data.split("|"))[-3:-1]
            self._answered_unread(at, line, queue, agent_id, times)
        done = self._ingest.transferred(key, at, kind, queue_id=queue.id, agent_id=agent_id, wrap_until=until)
        if not done:
            self._ingest.wraps_up(key, queue.id, agent_id, at, until)

    def _attended_transfer(self, at: int, line: Line) -> None:
        key = self._floor.key(line.call)
        agent_id = self._floor.agent(line.agent, at)
        queue = self._floor.queue(line.queue, at)
        if not self._ingest.was_answered(key, queue.id, agent_id):
            caller = self._consulting(at, line, queue, agent_id)
            if caller is not None:
                self._take_place(at, line, queue, agent_id, caller)
                return
        self._hand_over(at, line, queue, agent_id, "warm")

    def _consulting(self, at: int, line: Line, queue: LogQueue, agent_id: str) -> str | None:
        """The caller the agent consulted about: the row has the consultation's call id, but the caller's talk time."""
        talk = seconds((["", ""] + line.data.split("|"))[-2]) * self._floor.second_us
        talks = self._ingest.talks_of(agent_id, at, queue.id)
        return min(((abs(at - since - talk), key) for key, since in talks), default=(0, None))[1]

    def _take_place(self, at: int, line: Line, queue: LogQueue, agent_id: str, caller: str) -> None:
        """The caller goes on where the consultation call waits, which is no contact of a customer and ends."""
        consultation = self._floor.key(line.call)
        self._floor.keep(at, line, queue, agent_id)
        self._floor.report.consultations += 1
        until = at + queue.wrap_us if queue.wrap_us else None
        self._ingest.transferred(caller, at, "warm", queue_id=queue.id, agent_id=agent_id, wrap_until=until)
        for following in self._floor.queues.values():
            if self._ingest.waits_in(consultation, following.id):
                self._ingest.changed(consultation, direction="outbound")
                self._ingest.left(consultation, following.id, at, "withdrawn")
                self._ingest.entered(caller, following.id, at)
                following.standing.replace(consultation, caller)

    def _leave(self, at: int, line: Line) -> None:
        floor = self._floor
        key = floor.key(line.call)
        queue = floor.queue(line.queue, at)
        outcome, first = _LEAVING[line.event]
        data = line.data.split("|")
        position = whole(data[first]) if len(data) > first else None
        waited_us = seconds(data[first + 2]) * floor.second_us if len(data) > first + 2 else 0
        if line.event in _KEPT_LEAVING:
            floor.keep(at, line, queue)
        born_at = floor.begun_before(line.call, at) if key not in self._ingest.contacts else None
        if self._ingest.left(key, queue.id, at, outcome, waited_us=waited_us, born_at=born_at):
            stuck = queue.standing.left(key, at, position)
            if stuck:
                floor.stuck(stuck, at, queue)

    def _not_answered(self, at: int, line: Line) -> None:
        floor = self._floor
        key = floor.key(line.call)
        agent_id = floor.agent(line.agent, at)
        queue = floor.queue(line.queue, at)
        floor.at_work(agent_id, queue, at, at - seconds(line.data) * floor.second_us // 1000)
        floor.keep(at, line, queue, agent_id)
        if self._ingest.not_answered(key, at):
            queue.standing.heard(key, at)

    def _ringing(self, at: int, line: Line) -> None:
        """No event of Asterisk itself, but one that sites write: a telephone begins to ring."""
        floor = self._floor
        key = floor.key(line.call)
        agent_id = floor.agent(line.agent, at)
        queue = floor.queue(line.queue, at)
        floor.at_work(agent_id, queue, at, at)
        floor.keep(at, line, queue, agent_id)
        if self._ingest.ringing(key, agent_id, at):
            queue.standing.heard(key, at)

    def _incompatible(self, at: int, line: Line) -> None:
        """An agent answered, but the two channels had no common way to talk: the caller was dropped."""
        key = self._floor.key(line.call)
        queue = self._floor.queue(line.queue, at)
        self._floor.keep(at, line, queue)
        if self._ingest.lost(key, at, closed=True):
            queue.standing.gone(key)

    def _outbound(self, at: int, line: Line) -> None:
        """A call that an agent made, told when it is over: status, talk in seconds, the dialplan's own text."""
        floor = self._floor
        key = floor.key(line.call)
        agent_id = floor.agent(line.agent, at)
        queue = floor.queue(line.queue, at)
        floor.keep(at, line, queue, agent_id)
        if self._ingest.contact_id(key) is not None:
            return
        status, _, rest = line.data.partition("|")
        began = at - seconds(rest.partition("|")[0]) * floor.second_us
        self._ingest.arrived(key, queue.id, began, direction="outbound", born_at=floor.born(line.call, began))
        if began < at or status.upper() == "ANSWER":
            self._ingest.answered(key, queue.id, agent_id, began)
            self._ingest.ended(key, at, "customer", agent_id=agent_id)
        else:
            self._ingest.left(key, queue.id, at, "timed_out")
