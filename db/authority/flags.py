"""What stands out in the ledger against what one would expect from everybody else: counted, compared, with its uses.

Every comparison leaves out whom it is about. A flag is raised where chance alone would hardly show as much to anybody
compared (`flag_thresholds.CHANCE`).
"""

import math
from calendar import monthrange
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, NamedTuple

from db.authority import flag_thresholds as at_least

_QUARTER_US: Final = 900_000_000
SORTS: Final = (
    "split", "near_bound", "split_often", "mutual", "customer_again", "payee_again", "after_close", "long_after_close",
    "month_end", "month_end_all",
)  # fmt: skip

#: Those that say how one agent compares with the others.
OF_ONE_AGENT: Final = frozenset({"near_bound", "split_often", "after_close", "long_after_close", "month_end"})


class UseFacts(NamedTuple):
    """A use that counts. `who` is the customer, or the contact where nobody knows the customer; `bound` the most at once."""

    id: str
    number: int
    at: int
    kind_id: str
    kind: str
    measure: str
    currency: str
    amount: int
    agent_id: str
    agent: str
    contact_id: str
    contact_number: int
    who: str
    payee: str
    bound: int | None
    closed_at: int | None


class Approval(NamedTuple):
    """One person decided on what another had given, or asked for: `first` gave, `second` approved. `number` is the grant's."""

    first: str
    second: str
    at: int
    number: int


class Flag(NamedTuple):
    """What stands out: of `out_of` things `counted` were so, where `expected` would be usual.

    `subject` says whom it is about (an agent's, customer's or payee's name, or two people's), `key` by id.
    """

    sort: str
    key: str
    subject: str
    counted: int
    out_of: int
    expected: float
    uses: tuple[UseFacts, ...] = ()
    approvals: tuple[Approval, ...] = ()


def flags_in(
    uses: Sequence[UseFacts], approvals: Sequence[Approval], contacts: Mapping[str, int], month_end_share: float | None
) -> list[Flag]:
    """All flags, by their sort.

    `contacts` are how many contacts each customer with a use had, under '' all contacts of customers with none;
    `month_end_share` is the share of all contacts that arrived on the last days of a month, None where that is not known.
    """
    by_agent = _grouped(uses, lambda use: use.agent_id)
    found = [
        *_split(uses, contacts),
        *_habit("near_bound", uses, _same_bound, _is_near, at_least.LEAST_SPLIT),
        *_habit("split_often", uses, _same_bound, _in_pair(uses), at_least.LEAST_SPLIT),
        *_mutual(approvals),
        *_customers(uses, contacts),
        *_payees(uses),
        *_habit("after_close", uses, _anything, _is_after_close, at_least.LEAST_AFTER_CLOSE),
        *_long_after(by_agent),
        *_habit("month_end", uses, _anything, is_month_end, at_least.LEAST_MONTH_END),
        *_month_end_of_all(uses, month_end_share),
    ]
    return sorted(found, key=lambda flag: (SORTS.index(flag.sort), flag.subject.casefold()))


def is_month_end(use: UseFacts) -> bool:
    """Whether it was made on one of the last days of a month, by this machine's clock."""
    return is_last_days(use.at)


def is_last_days(at: int) -> bool:
    """Whether an instant (UTC microseconds) lies in the last days of a month, by this machine's clock."""
    return _is_last_days(at // _QUARTER_US)


@lru_cache(maxsize=100_000)
def _is_last_days(quarter: int) -> bool:
    # No clock on earth is off by less than a quarter of an hour.
    day = datetime.fromtimestamp(quarter * 900, UTC).astimezone()
    return day.day > monthrange(day.year, day.month)[1] - at_least.LAST_DAYS


def binomial_tail(least: int, n: int, share: float) -> float:
    """The chance of at least so many of `n`, each with this share."""
    if least <= 0:
        return 1.0
    if share <= 0.0 or least > n:
        return 0.0
    if share >= 1.0:
        return 1.0
    logs = (
        math.lgamma(n + 1)
        - math.lgamma(k + 1)
        - math.lgamma(n - k + 1)
        + k * math.log(share)
        + (n - k) * math.log1p(-share)
        for k in range(least, n + 1)
    )
    return min(1.0, math.fsum(map(math.exp, logs)))


def poisson_tail(least: int, mean: float) -> float:
    """The chance of at least so many where `mean` are usual."""
    if least <= 0:
        return 1.0
    if mean <= 0.0:
        return 0.0
    below = math.fsum(math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(least))
    if below < 0.99:
        return max(0.0, 1.0 - below)
    # Far out the difference to one has no digits left: the tail itself, which soon ends.
    return math.fsum(math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(least, least + 60))


def _grouped(uses: Iterable[UseFacts], key: Callable[[UseFacts], str]) -> dict[str, list[UseFacts]]:
    groups: defaultdict[str, list[UseFacts]] = defaultdict(list)
    for use in uses:
        groups[key(use)].append(use)
    return groups


def _habit(
    sort: str, uses: Sequence[UseFacts], alike: Callable[[UseFacts], str], shows: Callable[[UseFacts], bool], least: int
) -> Iterator[Flag]:
    """Agents of whose uses more show something than of everybody else's `alike`."""
    groups = _grouped(uses, alike)
    by_agent = {key: _grouped(of_group, lambda use: use.agent_id) for key, of_group in groups.items()}
    compared = sum(len(mine) >= at_least.LEAST_USES for agents in by_agent.values() for mine in agents.values())
    for key, of_group in groups.items():
        all_shown = sum(map(shows, of_group))
        for agent, mine in by_agent[key].items():
            shown = [use for use in mine if shows(use)]
            others = len(of_group) - len(mine)
            if len(mine) < at_least.LEAST_USES or len(shown) < least or others < at_least.LEAST_USES:
                continue
            # One more that shows it and one that does not: of few others nobody knows the share better than that.
            share = (all_shown - len(shown) + 1) / (others + 2)
            if binomial_tail(len(shown), len(mine), share) < at_least.CHANCE / compared:
                yield Flag(sort, agent, mine[0].agent, len(shown), len(mine), share * len(mine), tuple(shown))


def _anything(_use: UseFacts) -> str:
    return ""


def _same_bound(use: UseFacts) -> str:
    """Who has a low limit meets it more often: only those with the same are compared."""
    return f"{use.kind_id} {use.bound}"


def _is_near(use: UseFacts) -> bool:
    return use.bound is not None and use.bound > 1 and at_least.NEAR_BOUND * use.bound <= use.amount <= use.bound


def _is_after_close(use: UseFacts) -> bool:
    return use.closed_at is not None and use.at > use.closed_at + at_least.AFTER_CLOSE_US


def _long_after(by_agent: Mapping[str, Sequence[UseFacts]]) -> Iterator[Flag]:
    for agent, uses in by_agent.items():
        late = [use for use in uses if use.closed_at is not None and use.at > use.closed_at + at_least.LONG_AFTER_US]
        if late:
            yield Flag("long_after_close", agent, uses[0].agent, len(late), len(uses), 0.0, tuple(late))


def _in_pair(uses: Sequence[UseFacts]) -> Callable[[UseFacts], bool]:
    """Whether a use and one more of the agent's for the same customer within a short time were together above the bound."""
    paired: set[str] = set()
    for mine in _grouped(uses, lambda use: f"{use.kind_id} {use.who} {use.agent_id} {use.bound}").values():
        bound = mine[0].bound
        if bound is not None:
            for ordered in (mine, mine[::-1]):
                largest = _largest_before(ordered)
                paired |= {
                    use.id for use, most in zip(ordered, largest, strict=True) if most and use.amount + most > bound
                }
    return lambda use: use.id in paired


def _largest_before(uses: Sequence[UseFacts]) -> Iterator[int]:
    """For each use the largest of those before it, not further away than a short time; 0 where there is none."""
    # What is smaller than a later one is never the largest again.
    kept: deque[UseFacts] = deque()
    for use in uses:
        while kept and abs(use.at - kept[0].at) > at_least.TOGETHER_US:
            kept.popleft()
        yield kept[0].amount if kept else 0
        while kept and kept[-1].amount <= use.amount:
            kept.pop()
        kept.append(use)


def _split(uses: Sequence[UseFacts], contacts: Mapping[str, int]) -> Iterator[Flag]:
    """Several uses just under the bound for one customer within a short time, by whomever."""
    near = [use for use in uses if _is_near(use)]
    if not near:
        return
    span = max(1, uses[-1].at - uses[0].at)
    every_contact = max(1, sum(contacts.values()))
    for of_kind in _grouped(near, lambda use: use.kind_id).values():
        within = len(of_kind) * min(1.0, at_least.TOGETHER_US / span)
        for who, mine in _grouped(of_kind, lambda use: use.who).items():
            # How many of them somebody with so many contacts usually has within such a time.
            usual = within * contacts.get(who, 1) / every_contact
            best = _longest_run(mine)
            unlikely = poisson_tail(len(best) - 1, usual) * len(of_kind) < at_least.CHANCE
            if len(best) >= at_least.LEAST_SPLIT and unlikely:
                yield Flag("split", who, "", len(best), len(best), usual, tuple(best))


def _longest_run(uses: Sequence[UseFacts]) -> Sequence[UseFacts]:
    """The most uses that lie within a short time of each other."""
    first, best = 0, (0, 0)
    for last, use in enumerate(uses):
        while use.at - uses[first].at > at_least.TOGETHER_US:
            first += 1
        best = max(best, (first, last + 1), key=lambda span: span[1] - span[0])
    return uses[best[0] : best[1]]


def _mutual(approvals: Sequence[Approval]) -> Iterator[Flag]:
    """Two people who approve each other more than the others' habits explain."""
    counts = Counter((one.first, one.second) for one in approvals)
    pairs = [(a, b) for a, b in counts if a < b and (b, a) in counts]
    for a, b in pairs:
        there, back = counts[a, b], counts[b, a]
        if min(there, back) < at_least.LEAST_MUTUAL:
            continue
        expected_there, chance_there = _approved_by(counts, a, b)
        expected_back, chance_back = _approved_by(counts, b, a)
        # The rarer of the two ways round alone would let one favourite be enough.
        if chance_there * chance_back < at_least.CHANCE / len(pairs) and max(chance_there, chance_back) < 0.1:
            mine = tuple(one for one in approvals if {one.first, one.second} == {a, b})
            of_both = sum(number for (first, _), number in counts.items() if first in (a, b))
            yield Flag("mutual", f"{a} {b}", "", there + back, of_both, expected_there + expected_back, (), mine)


def _approved_by(counts: Counter[tuple[str, str]], first: str, second: str) -> tuple[float, float]:
    """How many of `first`'s the other would usually approve, and the chance of at least as many."""
    n = sum(number for (one, _), number in counts.items() if one == first)
    others = {pair: number for pair, number in counts.items() if pair[0] not in (first, second)}
    approvers = {two for _, two in counts} - {first}
    share = (sum(number for (_, two), number in others.items() if two == second) + 1) / (
        sum(others.values()) + len(approvers)
    )
    share = min(1.0, share)
    return n * share, binomial_tail(counts[first, second], n, share)


def _customers(uses: Sequence[UseFacts], contacts: Mapping[str, int]) -> Iterator[Flag]:
    """Customers with more uses than their number of contacts explains."""
    by_customer = _grouped(uses, lambda use: use.who)
    every_contact = sum(contacts.values())
    for who, mine in by_customer.items():
        own = max(1, contacts.get(who, 1))
        others = every_contact - own
        if len(mine) < at_least.LEAST_AGAIN or others <= 0:
            continue
        expected = own * (len(uses) - len(mine) + 1) / others
        if poisson_tail(len(mine), expected) < at_least.CHANCE / len(by_customer):
            yield Flag("customer_again", who, "", len(mine), own, expected, tuple(mine))


def _payees(uses: Sequence[UseFacts]) -> Iterator[Flag]:
    """Payees that stand again and again, for more than one customer."""
    named = _grouped((use for use in uses if use.payee.strip()), lambda use: " ".join(use.payee.split()).casefold())
    every = sum(map(len, named.values()))
    for payee, mine in named.items():
        if len(mine) < at_least.LEAST_PAYEE or len({use.who for use in mine}) < at_least.LEAST_PAYEES_CUSTOMERS:
            continue
        if every - len(mine) < at_least.LEAST_PAYEE:
            # Where hardly anybody names another, it may be a word that stands in that field always.
            continue
        expected = (every - len(mine) + 1) / max(1, len(named) - 1)
        if poisson_tail(len(mine), expected) < at_least.CHANCE / len(named):
            yield Flag("payee_again", payee, mine[0].payee.strip(), len(mine), every, expected, tuple(mine))


def _month_end_of_all(uses: Sequence[UseFacts], share: float | None) -> Iterator[Flag]:
    """More of all uses on the last days of months than of all contacts."""
    last = [use for use in uses if is_month_end(use)]
    if share is None or not 0.0 < share < 1.0 or len(last) < at_least.LEAST_MONTH_END:
        return
    if binomial_tail(len(last), len(uses), share) < at_least.CHANCE:
        yield Flag("month_end_all", "", "", len(last), len(uses), share * len(uses), tuple(last))
