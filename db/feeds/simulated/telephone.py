"""The simulated telephone system: carries out orders, not always and not always in time, and says what became of them."""

from collections.abc import Sequence
from random import Random
from typing import Final, NamedTuple

from db.feeds.simulated.floor import Agent, Floor, Line, Process, Work
from db.feeds.simulated.talks import RING_OUT_S
from db.feeds.telephone_orders import TelephoneOrder

#: How long an order takes to be carried out, seconds; some take so long that whoever asked wonders.
_TAKES_S: Final = (0.4, 3.0)
_LATE_S: Final = (15.0, 40.0)
_LATE: Final = 0.06
_FAILS: Final = 0.05
#: How many calls a queue of this system holds.
_ROOM: Final = 40

HUNG_UP: Final = "The caller hung up before the call was moved."
ANSWERED: Final = "An agent answered the call before it was moved."
NO_SUCH_QUEUE: Final = "The telephone system has no such queue open; the call waits where it was."
FULL: Final = "The queue is full in the telephone system; the call waits where it was."
NOT_ANSWERED: Final = "The agent did not answer; the call waits where it was."
NOT_SIGNED_IN: Final = "The agent is not signed in at a telephone; the call waits where it was."
BROKEN_OFF: Final = "The telephone system broke the transfer off; the call waits where it was."


class Answered(NamedTuple):
    """What became of an order: done, or the problem."""

    order: str
    problem: str | None


class Telephone:
    """Takes orders and moves calls on the floor."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._chance: Final = Random(f"{floor.plan.seed}/telephone")
        self._withdrawn: Final[set[str]] = set()
        self._answers: list[Answered] = []
        self.is_asked = True
        """Whether there may be orders to be taken."""

    def heard(self, order: str, state: str) -> None:
        """Others wrote an order, which is in `state` now."""
        if state == "requested":
            self.is_asked = True
        elif state == "withdrawn":
            self._withdrawn.add(order)

    def receive(self, orders: Sequence[TelephoneOrder]) -> None:
        """These orders were taken."""
        for order in orders:
            self._floor.env.process(self._carry_out(order))

    def take_answers(self) -> list[Answered]:
        """What became of orders since the last call."""
        taken, self._answers = self._answers, []
        return taken

    def _carry_out(self, order: TelephoneOrder) -> Process:
        late = self._chance.random() < _LATE
        breaks_off = self._chance.random() < _FAILS
        yield self._floor.env.timeout(self._chance.uniform(*(_LATE_S if late else _TAKES_S)))
        # What takes long here has not heard of a withdrawal: it is carried out all the same.
        if order.id in self._withdrawn and not late:
            return
        problem = yield from self._moved(order, breaks_off)
        self._answers.append(Answered(order.id, problem))

    def _moved(self, order: TelephoneOrder, breaks_off: bool) -> Process:
        """Moves the call; answers the problem if it cannot be moved."""
        floor = self._floor
        problem = self._why_not(order)
        agent = floor.agents_by_id.get(order.to_agent_id or "")
        if problem is None and breaks_off:
            problem = BROKEN_OFF
        if problem is None and order.to_agent_id is not None and (agent is None or agent.is_gone):
            problem = NOT_SIGNED_IN
        if problem is None and agent is not None and not agent.has_room_for("voice"):
            yield floor.env.timeout(RING_OUT_S)
            problem = self._why_not(order) or NOT_ANSWERED
        if problem is None:
            self._move(floor.works[order.external_id or ""], floor.lines_by_id[order.to_queue_id], agent)
        return problem

    def _why_not(self, order: TelephoneOrder) -> str | None:
        floor = self._floor
        work = floor.works.get(order.external_id or "")
        if work is None:
            return HUNG_UP
        if work.talks:
            return ANSWERED
        line = floor.lines_by_id.get(order.to_queue_id)
        if line is None or line.is_closed:
            return NO_SUCH_QUEUE
        return FULL if len(line.waiting) >= _ROOM else None

    def _move(self, work: Work, line: Line, agent: Agent | None) -> None:
        floor = self._floor
        floor.take_away(work)
        floor.ingest.entered(work.key, line.id, floor.now_us)
        work.entered_s, work.overflows_s = floor.env.now, None
        floor.put(work, line, agent)
