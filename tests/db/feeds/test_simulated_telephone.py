"""The simulated telephone system carries out most orders, fails some with a reason, is late with a few."""

from collections import Counter
from random import Random

import pytest

from db.feeds.simulated import telephone
from db.feeds.simulated.clock import HOUR_US, SECOND_US
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.simulation import Simulation
from db.feeds.telephone_orders import TelephoneOrder
from db.ids import named_id

START = 1_790_000_000 * SECOND_US
PROBLEMS = {
    *(telephone.HUNG_UP, telephone.ANSWERED, telephone.NO_SUCH_QUEUE, telephone.FULL),
    *(telephone.NOT_ANSWERED, telephone.NOT_SIGNED_IN, telephone.BROKEN_OFF),
}


class Ordered:
    """A floor whose waiting calls are ordered elsewhere, and what became of that."""

    def __init__(self, seed: int, *, hours: float = 1.0, withdraws: bool = False, to_agents: bool = True) -> None:
        self.simulation = Simulation(
            make_plan(agents=60, queues=12, seed=seed), START, shift_us=-START % (24 * HOUR_US) + 10 * HOUR_US
        )
        self.simulation.run_until(START + HOUR_US // 2)
        self.simulation.take()
        self.asked: dict[str, tuple[TelephoneOrder, int]] = {}
        self.answers: dict[str, tuple[str | None, float]] = {}
        self._chance, self._withdraws, self._to_agents = Random(seed), withdraws, to_agents
        for step in range(round(hours * 720)):
            self._go_on(step)
        self.rows = self.simulation.take()

    def _go_on(self, step: int) -> None:
        simulation = self.simulation
        if step % 4 == 0:
            self._ask()
        simulation.run_until(simulation.now_us + 5 * SECOND_US)
        for answer in simulation.telephone.take_answers():
            asked_at = self.asked[answer.order][1]
            self.answers[answer.order] = (answer.problem, (simulation.now_us - asked_at) / SECOND_US)
            if answer.problem is None:
                order = self.asked[answer.order][0]
                visited = [visit.queue_id for visit in simulation.ingest.contacts[order.external_id or ""].visits()]
                assert order.to_queue_id in visited

    def _ask(self) -> None:
        floor = self.simulation.floor
        voice = [line for line in floor.lines.values() if line.plan.channel == "voice"]
        waiting = [work for line in voice for work in line.waiting]
        if not waiting:
            return
        work = self._chance.choice(waiting)
        agent = self._chance.choice(floor.agents) if self._to_agents and self._chance.random() < 0.4 else None
        order = TelephoneOrder(
            *(named_id("order", str(len(self.asked))), work.key, None, work.key, work.line.id),
            to_queue_id=self._chance.choice([line for line in voice if line is not work.line]).id,
            to_agent_id=None if agent is None else agent.id,
            requested_by="dana",
            requested_at=self.simulation.now_us,
        )
        self.asked[order.id] = (order, self.simulation.now_us)
        self.simulation.telephone.receive([order])
        if self._withdraws:
            self.simulation.telephone.heard(order.id, "withdrawn")


@pytest.mark.parametrize("seed", [1, 2])
def test_orders_are_done_or_fail_for_a_reason_and_a_few_are_late(seed: int) -> None:
    ordered = Ordered(seed, hours=3.0)
    problems = Counter(problem for problem, _ in ordered.answers.values())
    assert len(ordered.answers) >= 0.9 * len(ordered.asked) >= 50
    assert problems[None] > 0.5 * problems.total()
    assert set(problems) - {None} <= PROBLEMS
    late = sum(seconds > 14 for _, seconds in ordered.answers.values())
    assert 0 < late < 0.4 * len(ordered.answers)


def test_a_withdrawn_order_is_not_carried_out_unless_it_was_not_heard_in_time() -> None:
    ordered = Ordered(3, withdraws=True, to_agents=False)
    assert len(ordered.answers) < 0.2 * len(ordered.asked)
    assert all(seconds > 10 for _, seconds in ordered.answers.values())


def test_the_same_seed_tells_the_same_story() -> None:
    one, other = Ordered(4, hours=0.3), Ordered(4, hours=0.3)
    assert one.answers == other.answers and one.rows == other.rows


def test_a_closed_queue_takes_no_call() -> None:
    ordered = Ordered(5, hours=0.01)
    floor = ordered.simulation.floor
    for name, line in floor.lines.items():
        line.is_closed = name != "Billing"
    before = set(ordered.asked)
    for _ in range(200):
        ordered._go_on(0)
    billing = [
        key for key in ordered.answers.keys() - before if ordered.asked[key][0].queue_id == floor.lines["Billing"].id
    ]
    problems = {ordered.answers[key][0] for key in billing}
    assert telephone.NO_SUCH_QUEUE in problems
    assert problems <= {telephone.NO_SUCH_QUEUE, telephone.HUNG_UP, telephone.ANSWERED}
