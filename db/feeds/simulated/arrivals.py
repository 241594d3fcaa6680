"""What comes into the simulated floor: Poisson arrivals with the shape of a day, and what already lies there at the start."""

from random import Random
from typing import Final

from db.feeds.ingest import Customer
from db.feeds.simulated.contacts import Contacts
from db.feeds.simulated.day_shapes import highest, weight
from db.feeds.simulated.floor import Floor, Line, Process, Work
from db.feeds.simulated.names import customer_name
from db.feeds.simulated.queue_kinds import INTENTS

#: How many customers there are for each agent.
_CUSTOMERS_PER_AGENT: Final = 400
#: Within how many seconds somebody hangs up who dialled the wrong number.
_QUICK_S: Final = 4.0
_WRITTEN: Final = frozenset({"email", "letter"})


class Arrivals:
    """Brings contacts to the queues."""

    def __init__(self, floor: Floor, contacts: Contacts) -> None:
        self._floor, self._contacts = floor, contacts
        self._customers: Final = _CUSTOMERS_PER_AGENT * max(1, len(floor.agents))

    def begin(self) -> None:
        """What lies there is told, oldest first, and from now on contacts arrive."""
        lying = [(age_s, number, line) for line in self._floor.lines.values() for number, age_s in self._ages(line)]
        for age_s, _, line in sorted(lying, key=lambda item: (-item[0], item[2].plan.name, item[1])):
            self._arrive(line, age_s)
        for line in self._floor.lines.values():
            if line.plan.per_hour > 0:
                self._floor.env.process(self._arrivals(line))

    @staticmethod
    def _ages(line: Line) -> list[tuple[int, float]]:
        chance = Random(line.chance.random())
        return [(number, chance.uniform(0, line.plan.backlog_age_s)) for number in range(line.plan.backlog)]

    def _arrivals(self, line: Line) -> Process:
        """A Poisson process whose rate follows the hour: arrivals at the highest rate, thinned out (Lewis and Shedler 1979)."""
        floor, shape = self._floor, line.plan.shape
        top = highest(shape)
        per_second = line.plan.per_hour * top / 3600
        while True:
            yield floor.env.timeout(line.chance.expovariate(per_second))
            if (
                line.chance.random() * top < weight(shape, floor.clock.hour(line.zone, floor.now_us))
                and not line.is_closed
            ):
                self._arrive(line)

    def _arrive(self, line: Line, age_s: float = 0.0) -> None:
        """One contact arrives, or arrived `age_s` seconds ago."""
        floor = self._floor
        work = self._draw(line)
        work.entered_s -= age_s
        # A floor begins without letters that are late already: they would be all that is seen of it.
        work.buried = work.buried and age_s < line.plan.answer_within_s
        at = floor.clock.at(work.entered_s)
        due_at = None
        if line.plan.channel in _WRITTEN:
            due_at = at + line.plan.answer_within_s * 1_000_000
            work.due_s = work.entered_s + line.plan.answer_within_s
        floor.ingest.arrived(
            *(work.key, line.id, at),
            channel=work.channel,
            priority=work.priority,
            customer=work.customer,
            intent=work.intent,
            language=work.language,
            due_at=due_at,
        )
        floor.begin(work, self._contacts.live(work))

    def _draw(self, line: Line) -> Work:
        """A contact with all that chance decides about it, so that what the floor does with it changes nothing of that."""
        chance, habits, plan = Random(line.chance.getrandbits(64)), self._floor.habits, line.plan
        work = Work(self._floor.next_key(), line, self._floor.env.now, chance)
        self._contacts.enter(work, line)
        work.language, work.talk_s = plan.language, plan.talk.draw(chance)
        if habits.intents:
            intents = INTENTS[plan.family]
            work.intent, _, factor = chance.choices(intents, [weight for _, weight, _ in intents])[0]
            work.talk_s *= factor
        work.priority = 2 if chance.random() < habits.priority else 0
        work.buried = plan.channel == "letter" and work.is_one_of(habits.buried, "pile")
        work.customer = customer_of(chance.randrange(self._customers), plan.channel)
        if chance.random() < habits.quick_hang_up and plan.patience is not None:
            work.gives_up_s = work.entered_s + chance.uniform(1.0, _QUICK_S)
        return work


def customer_of(number: int, channel: str) -> Customer:
    """The customer of that number; telephone numbers are of the range kept free for fiction, mail of a reserved domain."""
    name = customer_name(number)
    address = f"+44 1632 96{number % 10_000:04d}"
    if channel in ("chat", "messaging", "email"):
        address = f"{name.lower().replace(' ', '.')}@example.org"
    return Customer(reference=f"K-{100_000 + number}", name=name, address=None if channel == "letter" else address)
