"""Where something happens with an agent's contacts more often than with colleagues in the same queue at the same hours.

A reason to listen to named contacts, never a verdict: much of it is chance, the customers, or the hour. For each agent and
queue with enough contacts the number is compared with what colleagues had in that queue at those hours of the day; the
probability of so many or more is the binomial's upper tail at the mean of the expected shares (for unequal shares that is
too large, never too small: W. Hoeffding, Annals of Mathematical Statistics 27 (1956) 713), and Holm's correction keeps the
chance of even one such flag among all agents, queues and patterns below 5 %.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, lgamma, log
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.queries.database_clock import database_now

#: Fewer contacts, or fewer times, say nothing.
MIN_N: Final = 20
MIN_TIMES: Final = 4
#: The contacts named, the newest.
MOST_EVIDENCE: Final = 12
WINDOW_DAYS: Final = 28
#: Who follows within so many days comes back.
REPEAT_DAYS: Final = 7
_DAY_US: Final = 86_400_000_000
_LEVEL: Final = 0.05


class Seen(NamedTuple):
    """One contact of an agent: whether the pattern happened with it. `hour` is of the day, UTC, 0..23."""

    agent_id: str
    queue_id: str
    hour: int
    contact_id: str
    at: int
    happened: bool


@dataclass(frozen=True, slots=True)
class AgentPattern:
    """`happened` of `among` contacts, where `expected` (0..1) of colleagues' had it; `contacts` are ids, the newest first."""

    pattern: str
    agent_id: str
    queue_id: str
    happened: int
    among: int
    expected: float
    contacts: tuple[str, ...]
    from_at: int
    until_at: int


_SEEN: Final[Mapping[str, str]] = {
    "transfers": "SELECT s.agent_id, s.queue_id, s.left_at AS at, s.contact_id, s.end_reason = 'transferred' AS happened"
    " FROM contact_segment s WHERE s.outcome = 'answered' AND s.ended_at IS NOT NULL AND s.agent_id IS NOT NULL"
    " AND s.left_at >= :since",
    "escalations": "SELECT c.agent_id, c.queue_id, c.answered_at AS at, c.id AS contact_id, EXISTS (SELECT 1 FROM escalation e"
    " WHERE e.contact_id = c.id AND e.raised_at >= c.answered_at) AS happened FROM contact c WHERE c.state = 'closed'"
    " AND c.agent_id IS NOT NULL AND c.answered_at >= :since",
    "refusals": "SELECT c.agent_id, c.queue_id, c.answered_at AS at, c.id AS contact_id, c.refusals > 1 AS happened"
    " FROM contact c WHERE c.state = 'closed' AND c.agent_id IS NOT NULL AND c.answered_at >= :since"
    " AND c.intent_at IS NOT NULL AND c.refusals IS NOT NULL",
    "repeats": "SELECT c.agent_id, c.queue_id, c.answered_at AS at, c.id AS contact_id, EXISTS (SELECT 1 FROM contact f"
    f" WHERE f.case_id = c.case_id AND f.arrived_at > c.closed_at AND f.arrived_at <= c.closed_at + {REPEAT_DAYS * _DAY_US})"
    " AS happened FROM contact c WHERE c.state = 'closed' AND c.case_id IS NOT NULL AND c.agent_id IS NOT NULL"
    " AND c.answered_at >= :since AND c.closed_at <= :settled",
}  # fmt: skip


def agent_patterns(connection: sa.Connection) -> list[AgentPattern]:
    """What stands out now, in sight; nothing for whom the monitoring agreement shows no single agents."""
    agreement = agreement_now(connection)
    if not agreement.individual:
        return []
    now = database_now(connection)
    since = max(now - WINDOW_DAYS * _DAY_US, agreement.individual_since)
    asked = {"since": since, "settled": now - REPEAT_DAYS * _DAY_US}
    seen = {}
    for pattern, sql in _SEEN.items():
        used = {name: value for name, value in asked.items() if f":{name}" in sql}
        seen[pattern] = [
            Seen(str(row.agent_id), str(row.queue_id), row.at // 3_600_000_000 % 24, str(row.contact_id), row.at,
                 bool(row.happened))
            for row in connection.execute(sa.text(sql), used)
        ]  # fmt: skip
    return found_in(seen, since, now)


def found_in(seen: Mapping[str, Iterable[Seen]], from_at: int, until_at: int) -> list[AgentPattern]:
    """What stands out among these contacts, over all patterns together. Pure."""
    tested: list[tuple[float, AgentPattern]] = []
    for pattern, rows in seen.items():
        by_queue: defaultdict[str, list[Seen]] = defaultdict(list)
        for row in rows:
            by_queue[row.queue_id].append(row)
        for of_queue in by_queue.values():
            tested += _tested(pattern, of_queue, from_at, until_at)
    tested.sort(key=lambda one: one[0])
    found = []
    for place, (p, one) in enumerate(tested):
        if p > _LEVEL / (len(tested) - place):
            break
        if one.happened >= MIN_TIMES:
            found.append(one)
    return found


def _tested(pattern: str, rows: list[Seen], from_at: int, until_at: int) -> list[tuple[float, AgentPattern]]:
    """Every agent of one queue with enough contacts, and how likely so many would be by chance."""
    hours: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0])
    mine: defaultdict[str, list[Seen]] = defaultdict(list)
    for row in rows:
        hours[row.hour][0] += row.happened
        hours[row.hour][1] += 1
        mine[row.agent_id].append(row)
    if len(mine) < 2:
        return []
    made = []
    for agent_id, own in mine.items():
        if len(own) < MIN_N:
            continue
        expected = _expected(own, hours, rows)
        happened = sum(row.happened for row in own)
        newest = sorted((row for row in own if row.happened), key=lambda row: -row.at)[:MOST_EVIDENCE]
        one = AgentPattern(
            pattern, agent_id, own[0].queue_id, happened, len(own), expected, tuple(row.contact_id for row in newest), from_at,
            until_at,
        )  # fmt: skip
        made.append((upper_tail(happened, len(own), expected), one))
    return made


def _expected(own: list[Seen], hours: Mapping[int, list[int]], rows: list[Seen]) -> float:
    """The mean share of colleagues at the hours of one's own contacts; with half a time more, so that it is never nothing."""
    my_hours: defaultdict[int, list[int]] = defaultdict(lambda: [0, 0])
    for row in own:
        my_hours[row.hour][0] += row.happened
        my_hours[row.hour][1] += 1
    others = len(rows) - len(own)
    overall = (sum(row.happened for row in rows) - sum(row.happened for row in own) + 0.5) / (others + 1)
    total = 0.0
    for hour, (happened, n) in my_hours.items():
        theirs, of = hours[hour][0] - happened, hours[hour][1] - n
        # Few colleagues at an hour say little of it: they are drawn to the share of all hours, by as much as ten contacts.
        total += n * (theirs + 10 * overall) / (of + 10)
    return min(1.0, total / len(own))


def upper_tail(times: int, n: int, share: float) -> float:
    """The probability of `times` or more of `n`, each with `share`: the binomial's upper tail, exactly."""
    if times <= 0:
        return 1.0
    if share <= 0:
        return 0.0
    if share >= 1:
        return 1.0
    logs = (
        lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * log(share) + (n - k) * log(1 - share)
        for k in range(times, n + 1)
    )
    return min(1.0, sum(exp(one) for one in logs))
