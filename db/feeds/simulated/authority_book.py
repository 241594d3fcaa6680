"""What was given on a simulated floor so far, and whether an agent may give more: the database's decision once more, in
memory, for a past that is made up in one go."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from db.feeds.simulated.authority_rules import Limit, Limits
from db.feeds.simulated.clock import DAY_US

#: Amounts with their instants.
_Given = list[tuple[int, int]]
#: What allows it: its place, the grant or the limit, and if it does not reach why not and what it allows.
_Source = tuple[int, "Granted | None", Limit | None, str | None, int | None]


@dataclass(slots=True)
class Granted:
    """A grant to an agent, a team, or for one contact, as `authority_grant` has it."""

    id: str
    kind: str
    per_use: int
    budget: int
    from_at: int
    until_at: int
    agent_id: str | None = None
    team_id: str | None = None
    contact_id: str | None = None
    request_id: str | None = None
    granted_by_id: str | None = None
    approved_by_id: str | None = None
    revoked_at: int | None = None
    state: str = "active"
    reason: str | None = None
    spent: int = 0
    last_use_id: str | None = None

    @property
    def place(self) -> int:
        """Which comes first: 0 for the contact's own, 2 for an agent's, 3 for a team's (1 is the agent's level)."""
        return 0 if self.contact_id is not None else 2 if self.agent_id is not None else 3

    def reaches(self, asked: "Asked") -> bool:
        """Whether it is for this agent and contact, and holds at that instant."""
        if self.kind != asked.kind or self.state != "active" or not self.from_at <= asked.at < self.until_at:
            return False
        if self.revoked_at is not None and self.revoked_at <= asked.at:
            return False
        if self.contact_id is not None:
            return self.contact_id == asked.contact_id
        return self.agent_id == asked.agent_id if self.agent_id is not None else self.team_id == asked.team_id


class Asked(NamedTuple):
    """Somebody wants to give an amount at an instant (UTC microseconds)."""

    at: int
    kind: str
    level: str
    agent_id: str
    team_id: str
    contact_id: str
    customer_id: str | None
    amount: int


class Verdict(NamedTuple):
    """Whether they may, by which grant or limit; else the word for why not, by how much it is over, and what is allowed."""

    grant: Granted | None
    limit: Limit | None
    refusal: str | None
    over_by: int | None

    @property
    def may(self) -> bool:
        """Whether they may."""
        return self.refusal is None


@dataclass(slots=True)
class _Sums:
    of_contact: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    of_customer: dict[tuple[str, str], _Given] = field(default_factory=lambda: defaultdict(list))
    of_agent: dict[tuple[str, str], _Given] = field(default_factory=lambda: defaultdict(list))
    money: dict[str, _Given] = field(default_factory=lambda: defaultdict(list))


class Book:
    """Decides and remembers, in the order of time."""

    def __init__(self, limits: Limits) -> None:
        self._limits: Final = limits
        self._sums: Final = _Sums()
        self._standing: Final[list[Granted]] = []
        self._of_contact: Final[dict[str, list[Granted]]] = defaultdict(list)

    @property
    def grants(self) -> list[Granted]:
        """All grants, in no order."""
        return [*self._standing, *(one for several in self._of_contact.values() for one in several)]

    def grant(self, given: Granted) -> None:
        """It was given."""
        (self._standing if given.contact_id is None else self._of_contact[given.contact_id]).append(given)

    def decide(self, asked: Asked) -> Verdict:
        """Whether they may; nothing is remembered of it."""
        sources: list[_Source] = [self._by_level(asked)] if (asked.kind, asked.level) in self._limits.cells else []
        grants = (*self._of_contact.get(asked.contact_id, ()), *self._standing)
        sources += [(grant.place, grant, None, *_by_grant(grant, asked)) for grant in grants if grant.reaches(asked)]
        if not sources:
            return Verdict(None, None, "nothing_granted", asked.amount)
        allowed = [one for one in sources if one[3] is None]
        if not allowed:
            _, grant, limit, refusal, most = min(sources, key=lambda one: asked.amount - (one[4] or 0))
            return Verdict(grant, limit, refusal, asked.amount - (most or 0))
        over = self._over_cap(asked)
        _, grant, limit, _, _ = min(allowed, key=lambda one: one[0])
        return Verdict(grant, limit, None, None) if over <= 0 else Verdict(None, None, "over_customer_cap", over)

    def give(self, asked: Asked, by: Verdict, use_id: str) -> None:
        """They gave it, and keep it given."""
        key, sums = (asked.kind, asked.contact_id), self._sums
        sums.of_contact[key] += asked.amount
        sums.of_customer[asked.kind, _customer(asked)].append((asked.at, asked.amount))
        if self._limits.kinds[asked.kind].is_money:
            sums.money[_customer(asked)].append((asked.at, asked.amount))
        if by.grant is not None:
            by.grant.spent += asked.amount
            by.grant.last_use_id = use_id
        else:
            sums.of_agent[asked.kind, asked.agent_id].append((asked.at, asked.amount))

    def _by_level(self, asked: Asked) -> _Source:
        limit, sums = self._limits.cells[asked.kind, asked.level], self._sums
        contact = sums.of_contact.get((asked.kind, asked.contact_id), 0)
        customer = _since(sums.of_customer.get((asked.kind, _customer(asked)), ()), asked.at, limit.customer_days)
        agent = _since(sums.of_agent.get((asked.kind, asked.agent_id), ()), asked.at, limit.agent_days)
        for word, most, before in (
            ("over_per_use", limit.per_use, 0),
            ("over_per_contact", limit.per_contact, contact),
            ("over_per_customer", limit.per_customer, customer),
            ("over_per_agent", limit.per_agent, agent),
        ):
            if most is not None and before + asked.amount > most:
                return 1, None, limit, word, most - before
        return 1, None, limit, None, None

    def _over_cap(self, asked: Asked) -> int:
        cap = self._limits.customer_cap
        if cap is None or not self._limits.kinds[asked.kind].is_money:
            return 0
        before = self._sums.money.get(_customer(asked), ())
        return asked.amount + _since(before, asked.at, self._limits.customer_days) - cap


def _by_grant(grant: Granted, asked: Asked) -> tuple[str | None, int | None]:
    if asked.amount > grant.per_use:
        return "over_per_use", grant.per_use
    if grant.spent + asked.amount > grant.budget:
        return "over_budget", grant.budget - grant.spent
    return None, None


def _customer(asked: Asked) -> str:
    """Who is not known to any system of origin is at least the same within one contact."""
    return asked.customer_id or asked.contact_id


def _since(given: Iterable[tuple[int, int]], at: int, days: int) -> int:
    return sum(amount for when, amount in given if when > at - days * DAY_US)
