"""What another limit would have changed, from what agents gave, were refused and asked for.

One *stop* is one contact for which one agent was refused a kind of authority, or asked for it, however often. Its amount
is the largest that was tried. A stop `needs` the smallest limit per use under which it had been allowed with the other
bounds as they are: its amount, or with what was given for the contact before, where the bound per contact stands in the
way (that bound is raised along with the limit, never above it); never where the agent's bound in the period, the
customer's own, or the cap for one customer stood in the way.

A limit L instead of P avoids the stops with P < needs <= L. What was given more is the sum of their amounts less what was
given for them anyway, after asking or in part. A limit below P refuses the uses above it that were given by the limit.
History cannot know who did not ask because of the limit.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from db.metrics.day_bootstrap import sum_interval
from db.metrics.poisson import poisson_interval
from db.words import USES_THAT_COUNT

DAY_US: Final = 86_400_000_000
#: Below so many stops nothing is said of what is to be expected.
FEWEST: Final = 5
#: Refusals that another limit per use would not have changed.
_OTHER_BOUNDS: Final = frozenset(
    {"over_per_customer", "over_per_agent", "over_budget", "over_customer_cap", "just_used"}
)
#: A use of at least this share of the limit was given at the limit.
_AT_THE_LIMIT: Final = 0.95


class Tried(NamedTuple):
    """One thing an agent did about authority: a use or refusal ('use'), a request, or an escalation that named no kind.

    `amount` is in minor units, times or days; `at` UTC microseconds; `state` is the word of its own table. `by_limit` says
    that it was given by what is left to the agent's level. Ids are text.
    """

    source: str
    kind_id: str | None
    level: str
    team_id: str
    queue_id: str
    agent_id: str
    contact_id: str
    at: int
    amount: int | None
    state: str
    refusal: str | None
    by_limit: bool
    decided_at: int | None


class Bounds(NamedTuple):
    """What holds now beside the limit per use: per contact, and per agent in so many days; None for no bound."""

    per_use: int
    per_contact: int | None = None
    per_agent: int | None = None
    agent_days: int = 1


class Stop(NamedTuple):
    """One contact for which one agent was stopped. `needs` None: no limit per use would have helped."""

    at: int
    queue_id: str
    agent_id: str
    amount: int
    needs: int | None
    is_escalated: bool
    given: int


class Interval(NamedTuple):
    """What is to be expected of another time as long, from `low` to `high` with about 95 % confidence."""

    low: float
    high: float


class Counted(NamedTuple):
    """A count of the history, and what is to be expected; None for too few to say."""

    n: int
    expected: Interval | None


class Sum(NamedTuple):
    """A sum of amounts of the history, and what is to be expected; None for too few to say."""

    amount: int
    expected: Interval | None


class OfQueue(NamedTuple):
    """The same for one queue."""

    queue_id: str
    refusals: Counted
    escalations: Counted
    more: int


class Outcome(NamedTuple):
    """What a limit would have changed. `refusals` and `escalations` were avoided, or for a lower limit come on top.

    `gross` is all that would have been given without asking; `more` that less what was given anyway (negative for a lower
    limit: what would not have been given).
    """

    limit: int
    is_lower: bool
    refusals: Counted
    escalations: Counted
    gross: int
    more: Sum
    queues: tuple[OfQueue, ...]


class Group(NamedTuple):
    """What agents of one level did in places where one limit holds, and that limit."""

    tried: Sequence[Tried]
    bounds: Bounds


class _Part(NamedTuple):
    """Of one queue, one day, or of all: how much there is up to a limit."""

    n: int
    escalated: int
    gross: int
    added: int


class _Summed:
    """Sums up to any limit of what was put in, found by halving."""

    def __init__(self) -> None:
        self._items: list[tuple[int, int, int, int]] = []
        self._limits: list[int] = []
        self._sums: list[tuple[int, int, int]] = []

    def put(self, limit: int, escalated: int, gross: int, added: int) -> None:
        self._items.append((limit, escalated, gross, added))

    def sum_up(self) -> None:
        self._items.sort()
        escalated = gross = added = 0
        self._sums = [(0, 0, 0)]
        for one in self._items:
            escalated, gross, added = escalated + one[1], gross + one[2], added + one[3]
            self._sums.append((escalated, gross, added))
        self._limits = [one[0] for one in self._items]
        self._items = []

    def up_to(self, limit: int) -> _Part:
        n = bisect_right(self._limits, limit)
        return _Part(n, *self._sums[n])

    def above(self, limit: int) -> _Part:
        low, all_of_it = self.up_to(limit), _Part(len(self._limits), *self._sums[-1])
        return _Part(*(whole - part for whole, part in zip(all_of_it, low, strict=True)))

    @property
    def limits(self) -> list[int]:
        return self._limits


class _Sums:
    """The same over all, by queue and by day."""

    def __init__(self, since: int, days: int) -> None:
        self.all = _Summed()
        self.queues: defaultdict[str, _Summed] = defaultdict(_Summed)
        self.days = [_Summed() for _ in range(days)]
        self._since = since

    def put(self, at: int, queue_id: str, limit: int, escalated: int, gross: int, added: int) -> None:
        day = min(len(self.days) - 1, max(0, (at - self._since) // DAY_US))
        for part in (self.all, self.queues[queue_id], self.days[day]):
            part.put(limit, escalated, gross, added)

    def sum_up(self) -> None:
        for part in (self.all, *self.queues.values(), *self.days):
            part.sum_up()


class WhatIf:
    """The history of one kind, ready to be asked for any limit per use.

    For one level one group, which the limit moves up and down. Of several levels everybody may give at least as much as
    the limit says, who may give more keeps it. `since` and `until` bound the history (UTC microseconds). Making it goes
    over all rows; asking takes some milliseconds however many there are.
    """

    def __init__(self, groups: Sequence[Group], since: int, until: int) -> None:
        self.days: Final = max(1, round((until - since) / DAY_US))
        self.present: Final = min((group.bounds.per_use for group in groups), default=0)
        self.stops = 0
        """How many stops there were."""
        self.beyond = 0
        """How many of them no limit per use would have avoided."""
        self.already = 0
        """How many of them the present limit would have avoided: it was lower then."""
        self.at_the_limit = 0
        """How many uses were given at the limit itself: some of them would have been more."""
        self._can_be_lower: Final = len(groups) == 1
        self._avoided: Final = _Sums(since, self.days)
        self._given: Final = _Sums(since, self.days)
        for group in groups:
            self._take_in(group)
        self._avoided.sum_up()
        self._given.sum_up()

    def _take_in(self, group: Group) -> None:
        present = group.bounds.per_use
        rows = sorted(group.tried, key=lambda one: one.at)
        for stop in stops_of(rows, group.bounds):
            self.stops += 1
            if stop.needs is None:
                self.beyond += 1
            elif stop.needs <= present:
                self.already += 1
            else:
                added = stop.amount - stop.given
                self._avoided.put(stop.at, stop.queue_id, stop.needs, stop.is_escalated, stop.amount, added)
        for one in rows:
            if one.source == "use" and one.by_limit and one.state in USES_THAT_COUNT:
                amount = one.amount or 0
                self.at_the_limit += present > 1 and amount >= _AT_THE_LIMIT * present
                # What lies above the present limit was given under a higher one.
                if amount <= present:
                    self._given.put(one.at, one.queue_id, amount, 0, amount, -amount)

    @property
    def most_needed(self) -> int:
        """The limit beyond which nothing more is avoided; the present one where none would help."""
        return self._avoided.all.limits[-1] if self._avoided.all.limits else self.present

    def at(self, limit: int) -> Outcome:
        """What `limit` per use would have changed."""
        is_lower = limit < self.present and self._can_be_lower
        sums, part = (self._given, _Summed.above) if is_lower else (self._avoided, _Summed.up_to)
        found = part(sums.all, limit)
        by_day = [part(day, limit).added for day in sums.days]
        interval = sum_interval(by_day) if found.n >= FEWEST else None
        parts = [(queue, part(of_queue, limit)) for queue, of_queue in sums.queues.items()]
        parts.sort(key=lambda item: (-item[1].n, item[0]))
        return Outcome(
            *(limit, is_lower, counted(found.n), counted(found.escalated), found.gross),
            Sum(found.added, None if interval is None else Interval(*interval)),
            tuple(OfQueue(queue, counted(of.n), counted(of.escalated), of.added) for queue, of in parts if of.n),
        )

    def curve(self) -> list[tuple[int, int, int]]:
        """For each limit at which more is avoided: the limit, refusals and escalations avoided up to it."""
        found = []
        for limit in dict.fromkeys(self._avoided.all.limits):
            part = self._avoided.all.up_to(limit)
            found.append((limit, part.n, part.escalated))
        return found


def counted(n: int) -> Counted:
    """A count with what is to be expected; too few say nothing."""
    return Counted(n, Interval(*poisson_interval(n)) if n >= FEWEST else None)


def stops_of(rows: Sequence[Tried], bounds: Bounds) -> list[Stop]:
    """The stops of one kind; `rows` in the order of time."""
    gathered: dict[tuple[str, str], list[Tried]] = {}
    for one in rows:
        if one.source in ("use", "request"):
            gathered.setdefault((one.contact_id, one.agent_id), []).append(one)
    daily = _given_before(rows, bounds)
    escalated = {one.contact_id for one in rows if one.source == "escalation"}
    return [
        stop
        for (contact, _), several in gathered.items()
        if (stop := _stop(several, bounds, daily, is_escalated=contact in escalated)) is not None
    ]


def _stop(
    rows: Sequence[Tried], bounds: Bounds, daily: Mapping[tuple[str, int], int], *, is_escalated: bool
) -> Stop | None:
    stopped = [one for one in rows if one.source == "request" or one.state == "refused"]
    if not stopped:
        return None
    first = max(stopped, key=lambda one: (one.amount or 0, -one.at))
    amount = first.amount or 0
    counts = [one for one in rows if one.source == "use" and one.state in USES_THAT_COUNT]
    before = sum(one.amount or 0 for one in counts if one.at < stopped[0].at)
    after = sum(one.amount or 0 for one in counts if one.at >= stopped[0].at)
    needs = _needs(stopped, amount, before, bounds, daily)
    asked = is_escalated or any(one.source == "request" for one in rows)
    return Stop(stopped[0].at, first.queue_id, first.agent_id, amount, needs, asked, min(amount, after))


def _needs(
    stopped: Sequence[Tried], amount: int, before: int, bounds: Bounds, daily: Mapping[tuple[str, int], int]
) -> int | None:
    if any(one.refusal in _OTHER_BOUNDS for one in stopped):
        return None
    first = stopped[0]
    if bounds.per_agent is not None and daily.get((first.agent_id, first.at), 0) + amount > bounds.per_agent:
        return None
    if bounds.per_contact is None or before + amount <= bounds.per_contact:
        return amount
    return before + amount


def _given_before(rows: Sequence[Tried], bounds: Bounds) -> dict[tuple[str, int], int]:
    """By agent and instant of a stop: what that agent had given by the limit within the period before it."""
    if bounds.per_agent is None:
        return {}
    given: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    running: defaultdict[str, int] = defaultdict(int)
    first: defaultdict[str, int] = defaultdict(int)
    found = {}
    for one in rows:
        mine, agent = given[one.agent_id], one.agent_id
        while first[agent] < len(mine) and mine[first[agent]][0] <= one.at - bounds.agent_days * DAY_US:
            running[agent] -= mine[first[agent]][1]
            first[agent] += 1
        found[agent, one.at] = running[agent]
        if one.source == "use" and one.by_limit and one.state in USES_THAT_COUNT:
            mine.append((one.at, one.amount or 0))
            running[agent] += one.amount or 0
    return found
