"""What the history of authority gives reason to look at: requests that are always approved, and authority nobody uses.

Pure; amounts are minor units, times or days, instants UTC microseconds.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp
from statistics import median
from typing import Final, NamedTuple

from db.metrics.authority_what_if import Interval, Tried
from db.metrics.wilson import wilson
from db.words import USES_THAT_COUNT

#: A limit is proposed up to the largest amount up to which so many requests were decided,
FEWEST_DECIDED: Final = 8
#: and of which at least this share is approved, by the lower end of Wilson's interval.
ALWAYS: Final = 0.65
#: Somebody is said to use nothing where about so many uses were to be expected: then none happens by chance once in twenty.
FEWEST_EXPECTED: Final = 3.0


class Approved(NamedTuple):
    """Requests of one kind by agents of one level. `wait_us` is the median wait for the answer.

    `proposed` is a limit that would do without most of them, None where too few were decided or too many declined.
    """

    kind_id: str
    level: str
    decided: int
    approved: int
    share: Interval
    wait_us: int
    proposed: int | None


def approvals(tried: Iterable[Tried], present: Mapping[tuple[str, str], int]) -> list[Approved]:
    """Of each kind and level what became of requests, those most often approved first.

    `present` is the limit at once by kind and level. Share: Wilson, 95 %.
    """
    groups: defaultdict[tuple[str, str], list[Tried]] = defaultdict(list)
    for one in tried:
        if one.source == "request" and one.kind_id is not None and one.state in ("approved", "declined"):
            groups[one.kind_id, one.level].append(one)
    found = [_approved(key, rows, present.get(key, 0)) for key, rows in groups.items()]
    return sorted(found, key=lambda one: (-one.share.low, -one.decided, one.kind_id))


def _approved(key: tuple[str, str], rows: Sequence[Tried], present: int) -> Approved:
    approved = sum(one.state == "approved" for one in rows)
    waits = [one.decided_at - one.at for one in rows if one.decided_at is not None]
    share = Interval(*wilson(approved, len(rows)))
    wait = round(median(waits)) if waits else 0
    return Approved(*key, len(rows), approved, share, wait, proposed_limit(rows, present))


def proposed_limit(decided: Iterable[Tried], present: int) -> int | None:
    """The largest amount above `present` up to which requests are approved about always; None where there is none."""
    best, approved = None, 0
    for n, one in enumerate(sorted(decided, key=lambda one: (one.amount or 0, one.state == "declined")), 1):
        approved += one.state == "approved"
        amount = one.amount or 0
        if one.state == "approved" and n >= FEWEST_DECIDED and wilson(approved, n)[0] >= ALWAYS and amount > present:
            best = amount
    return best


class Held(NamedTuple):
    """Authority that an agent has: by a grant since `from_at`, or (grant None) by their level."""

    agent_id: str
    kind_id: str
    grant: int | None
    from_at: int


class Unused(NamedTuple):
    """Authority that an agent never used, though about `expected` uses were to be expected of their contacts.

    `contacts` are those of what the kind is used for; `stopped` how often the agent asked others or was refused.
    """

    held: Held
    contacts: int
    expected: float
    stopped: int

    @property
    def by_chance(self) -> float:
        """How likely it is that none happens though so many were expected: exp(-expected), as for a Poisson number."""
        return exp(-self.expected)


def unused(
    held: Iterable[Held],
    tried: Sequence[Tried],
    handled: Mapping[tuple[str, str], int],
    wanted: Mapping[tuple[str, str], int],
) -> list[Unused]:
    """Authority never used although contacts came for which others use it, the most striking first.

    `handled` counts contacts by agent and intent, `wanted` contacts for which a kind was given or refused, by kind and
    intent. What is to be expected of an agent is the sum over intents of their contacts times the share of all contacts
    with that intent for which the kind was wanted.
    """
    of_intent: defaultdict[str, int] = defaultdict(int)
    of_agent: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (agent, intent), n in handled.items():
        of_intent[intent] += n
        of_agent[agent][intent] = n
    used, stopped = _uses(tried)
    found = []
    for one in held:
        rates = {
            i: min(1.0, n / of_intent[i]) for (kind, i), n in wanted.items() if kind == one.kind_id and of_intent[i]
        }
        mine = {intent: n for intent, n in of_agent[one.agent_id].items() if intent in rates}
        expected = sum(n * rates[intent] for intent, n in mine.items())
        last = used.get((one.agent_id, one.kind_id), -1)
        if expected >= FEWEST_EXPECTED and last < one.from_at:
            asked = stopped.get((one.agent_id, one.kind_id), 0) + stopped.get((one.agent_id, None), 0)
            found.append(Unused(one, sum(mine.values()), expected, asked))
    return sorted(found, key=lambda one: (-one.expected, one.held.agent_id))


def _uses(tried: Iterable[Tried]) -> tuple[dict[tuple[str, str], int], dict[tuple[str, str | None], int]]:
    """When each agent used each kind last, and how often they were stopped or escalated without naming a kind."""
    used: dict[tuple[str, str], int] = {}
    stopped: defaultdict[tuple[str, str | None], int] = defaultdict(int)
    for one in tried:
        if one.source == "use" and one.kind_id is not None and one.state in USES_THAT_COUNT:
            used[one.agent_id, one.kind_id] = max(one.at, used.get((one.agent_id, one.kind_id), one.at))
        elif one.source == "escalation" or one.state == "refused":
            stopped[one.agent_id, one.kind_id] += 1
    return used, stopped


class Below(NamedTuple):
    """An agent who escalated amounts they may give themselves: `below` of `n` escalations that named one."""

    agent_id: str
    below: int
    n: int
    limit: int


def escalated_below(tried: Iterable[Tried], limits: Mapping[str, int]) -> list[Below]:
    """Escalations for a limit whose amount the agent may give, those with the most first.

    `limits` is the largest amount of money each agent may give at once, of any kind: which kind was meant is not known.
    """
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one in tried:
        if one.source == "escalation" and one.amount is not None and one.agent_id in limits:
            counts[one.agent_id][0] += one.amount <= limits[one.agent_id]
            counts[one.agent_id][1] += 1
    found = [Below(agent, below, n, limits[agent]) for agent, (below, n) in counts.items() if below]
    return sorted(found, key=lambda one: (-one.below, one.agent_id))
