"""What agents of the simulated floor would like to give a customer: kinds and amounts by what the contact is about."""

import math
from collections import deque
from collections.abc import Mapping
from random import Random
from typing import Final, NamedTuple

from db.feeds.simulated.floor import Agent, Floor, Work

#: By what the customer wants: in what share of talks something is given, and which kinds with their weights.
_BY_INTENT: Final[Mapping[str, tuple[float, Mapping[str, int]]]] = {
    "refund": (0.4, {"refund": 9, "credit": 1}),
    "wrong charge": (0.2, {"refund": 6, "fee_waiver": 3, "credit": 1}),
    "return": (0.12, {"refund": 7, "replacement": 3}),
    "complaint": (0.24, {"credit": 6, "refund": 2, "fee_waiver": 2}),
    "cancel": (0.28, {"close_without_retention": 7, "credit": 3}),
    "payment plan": (0.24, {"extension": 9, "fee_waiver": 1}),
    "where is my order": (0.04, {"expedite": 5, "credit": 5}),
    "change order": (0.025, {"expedite": 8, "credit": 2}),
    "no connection": (0.05, {"credit": 7, "replacement": 3}),
    "slow": (0.03, {"credit": 1}),
    "set-up": (0.025, {"replacement": 6, "credit": 4}),
    "invoice question": (0.025, {"fee_waiver": 7, "credit": 3}),
    "price question": (0.08, {"credit": 1}),
}
#: In what share of the talks about something a customer is given something.
SHARES: Final[Mapping[str, float]] = {intent: share for intent, (share, _) in _BY_INTENT.items()}
#: Money in minor units: the median, how widely it spreads (sigma of its logarithm), what it is rounded to, and the most.
_MONEY: Final[Mapping[str, tuple[int, float, int, int]]] = {
    "refund": (3_900, 0.75, 50, 45_000),
    "credit": (1_100, 0.55, 100, 9_000),
}
#: The amounts there are of what is no free choice: fees, days, pieces; with their weights.
_CHOICES: Final[Mapping[str, Mapping[int, int]]] = {
    "fee_waiver": {500: 5, 990: 4, 1_500: 3, 2_500: 2, 3_900: 1},
    "extension": {7: 5, 14: 3, 21: 1, 30: 1},
    "replacement": {1: 9, 2: 1},
}
#: Within which shares of the talk it comes up.
_COMES_UP: Final = (0.4, 0.9)
#: So many are kept at most where nobody takes them.
_MOST: Final = 4_000


class Wish(NamedTuple):
    """An agent would like to give something for a contact at an instant (UTC microseconds); ids as in the database.

    `amount` is in minor units, times or days.
    """

    at: int
    contact_id: str
    queue_id: str
    customer_id: str | None
    agent_id: str
    kind: str
    amount: int


def wish_of(intent: str, chance: Random) -> tuple[str, int]:
    """What is given for a contact about this, one of `SHARES`: a kind's code and an amount."""
    _, kinds = _BY_INTENT[intent]
    kind = chance.choices(list(kinds), list(kinds.values()))[0]
    return kind, _amount_of(kind, chance)


def _amount_of(kind: str, chance: Random) -> int:
    """A believable amount of a kind."""
    if kind in _MONEY:
        median, sigma, step, most = _MONEY[kind]
        drawn = chance.lognormvariate(math.log(median), sigma)
        return min(most, max(step, round(drawn / step) * step))
    amounts = _CHOICES.get(kind)
    return 1 if amounts is None else chance.choices(list(amounts), list(amounts.values()))[0]


class Wishes:
    """Notes what comes up in talks, for whoever carries it out; takes no draw of chance and no time from the floor."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._noted: deque[Wish] = deque(maxlen=_MOST)

    def note(self, work: Work, agent: Agent, seconds: float) -> None:
        """A talk of so many seconds begins."""
        intent = work.intent or ""
        if not self._floor.habits.gives or not work.is_one_of(SHARES.get(intent, 0.0), "authority"):
            return
        chance = Random(f"{work.key}/authority/{work.moves}")
        kind, amount = wish_of(intent, chance)
        floor, contact = self._floor, self._floor.ingest.contacts[work.key]
        at = floor.clock.at(floor.env.now + chance.uniform(*_COMES_UP) * seconds)
        self._noted.append(Wish(at, contact.id, contact.queue_id, contact.customer_id, agent.id, kind, amount))

    def take(self) -> list[Wish]:
        """What was noted since the last call."""
        noted = list(self._noted)
        self._noted.clear()
        return noted
