"""Who comes back, and after what: repeats by cause, queue, customer and agent, each with the contacts that show it.

A repeat is a contact about a case that follows another one within some days of its end. It counts for the one before: where,
by whom and after which cause it was thought to be settled. A pattern is a reason to look or to listen, never a verdict, and
it is worked out anew each time: nothing about it is kept, so it lapses with the contacts it came from.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

import sqlalchemy as sa

from db.commands.ledger import os_user
from db.metrics.business_day import zone_named
from db.metrics.periods import local_moment
from db.metrics.wilson import wilson
from db.models.base import Id
from db.queries.database_clock import database_now
from db.queries.queue_rows import QUEUES

Subject = Literal["cause", "queue", "customer", "agent"]

#: Nothing older speaks against anybody, days.
LAPSES_DAYS: Final = 90
#: Fewer contacts than these say nothing about an agent or a queue.
MIN_N: Final = 20
#: So many repeats after one cause, or contacts of one customer, are a pattern.
MIN_REPEATS: Final = 3
#: The contacts shown as evidence, the newest first.
MOST_EVIDENCE: Final = 12
_DAY_US: Final = 24 * 3600 * 1_000_000
_HOUR_US: Final = 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class Repeat:
    """A contact (`id`, `number`) that closed at `closed_at`, and the one that followed; instants are UTC microseconds."""

    id: str
    number: int
    closed_at: int
    then_id: str
    then_number: int
    then_at: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """Repeats that have something in common: `key` is a cause, or the id of a queue, a customer or an agent.

    `repeats` of `contacts` were followed by another. `low` and `high` are the 95 % Wilson interval of that share, and
    `usual` the share of those it is compared with (0..1), None where nothing is compared: agents with colleagues in the
    same queues at the same hours of the day, queues with the other queues. `cases` is the numbers of a customer's cases.
    """

    subject: Subject
    key: str
    repeats: int
    contacts: int
    evidence: tuple[Repeat, ...]
    low: float | None = None
    high: float | None = None
    usual: float | None = None
    cases: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RepeatPatterns:
    """What was found among contacts closed from `start` to `end` (UTC microseconds), whose `days` of waiting are over.

    `contacts` belong to a case and `repeats` of them were followed by another. `agents_compared` had enough contacts;
    None where the reader is no coach: of agents nothing is worked out for anybody else.
    """

    start: int
    end: int
    days: int
    contacts: int
    repeats: int
    patterns: tuple[Pattern, ...]
    agents_compared: int | None


def repeat_patterns(
    connection: sa.Connection, days: int = 7, queue_id: str | None = None, reader: str | None = None
) -> RepeatPatterns:
    """The patterns among the contacts of the last `LAPSES_DAYS` days that the reader may see; `queue_id` is for one queue.

    `days` is within how many days another contact counts as a repeat. Contacts that closed less than that ago are left
    out: nobody knows yet. On SQLite `reader` is who asks, by default the operating system's user.
    """
    now = database_now(connection)
    start, end = now - LAPSES_DAYS * _DAY_US, now - days * _DAY_US
    places = {"start": start, "end": end, "days": days * _DAY_US, "queue": queue_id}
    chained = _CHAINED.format(queue=_of_queue(connection, queue_id))
    found = [_Came(*row) for row in connection.execute(_repeats(chained), places)]
    groups = [_Group(*row) for row in connection.execute(_groups(chained), places)]
    patterns = [*_of_causes(found), *_of_queues(found, groups), *_of_customers(found)]
    compared: int | None = None
    if may_listen(connection, reader):
        stood = list(_stood_out(groups, _zones(connection)))
        compared = len(stood)
        patterns += _of_agents(found, stood)
    contacts, repeats = sum(group.contacts for group in groups), sum(group.repeats for group in groups)
    return RepeatPatterns(start, end, days, contacts, repeats, tuple(patterns), compared)


def may_listen(connection: sa.Connection, reader: str | None = None) -> bool:
    """Whether the reader is a coach; so is who owns the floor, and who opens a file and stands in no list of people."""
    if connection.dialect.name != "sqlite":
        who = "pg_has_role(session_user, 'fw_owner', 'member') OR pg_has_role(session_user, 'fw_coach', 'member')"
        return bool(connection.execute(sa.text(f"SELECT {who}")).scalar_one())
    query = sa.text(
        "SELECT NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = :who) OR EXISTS (SELECT 1 FROM staff s JOIN staff_role r"
        " ON r.staff_id = s.id WHERE s.login = :who AND s.disabled_at IS NULL AND r.role = 'coach' AND r.from_at <= :now"
        " AND (r.until_at IS NULL OR r.until_at > :now))"
    )
    return bool(connection.execute(query, {"who": reader or os_user(), "now": database_now(connection)}).scalar_one())


#: Contacts of cases in the order of their arrival, each with the one that followed.
_CHAINED: Final = (
    "WITH chained AS (SELECT c.id, c.number, c.queue_id, c.agent_id, c.customer_id, c.case_id, c.answered_at, c.closed_at,"
    " c.state, lead(c.id) OVER w AS then_id, lead(c.number) OVER w AS then_number, lead(c.arrived_at) OVER w AS then_at"
    " FROM contact c WHERE c.case_id IS NOT NULL AND c.direction = 'inbound'"
    " WINDOW w AS (PARTITION BY c.case_id ORDER BY c.arrived_at, c.id)), settled AS (SELECT d.*, CASE WHEN d.then_at >="
    " d.closed_at AND d.then_at <= d.closed_at + :days THEN 1 ELSE 0 END AS repeated FROM chained d"
    " WHERE d.state = 'closed' AND d.closed_at >= :start AND d.closed_at < :end{queue}) "
)


def _of_queue(connection: sa.Connection, queue_id: str | None) -> str:
    uuid = "text" if connection.dialect.name == "sqlite" else "uuid"
    # The place stands there in any case, so that it can always be filled.
    return f" AND (CAST(:queue AS {uuid}) IS NULL OR d.queue_id = CAST(:queue AS {uuid}))"


def _repeats(chained: str) -> Any:
    return sa.text(
        f"{chained} SELECT s.id, s.number, s.queue_id, s.agent_id, s.customer_id, k.number, s.closed_at, s.then_id,"
        " s.then_number, s.then_at, (SELECT max(e.cause) FROM escalation e WHERE e.contact_id = s.id"
        " AND e.state = 'resolved' AND e.cause <> 'withdrawn') AS cause FROM settled s"
        " JOIN service_case k ON k.id = s.case_id WHERE s.repeated = 1 ORDER BY s.closed_at DESC, s.id"
    ).columns(id=Id, queue_id=Id, agent_id=Id, customer_id=Id, then_id=Id)


def _groups(chained: str) -> Any:
    return sa.text(
        f"{chained} SELECT s.queue_id, s.agent_id, s.answered_at / {_HOUR_US} AS hour, count(*) AS contacts,"
        " sum(s.repeated) AS repeats FROM settled s GROUP BY s.queue_id, s.agent_id, s.answered_at"
        f" / {_HOUR_US}"
    ).columns(queue_id=Id, agent_id=Id)


@dataclass(frozen=True, slots=True)
class _Came:
    """A repeat as it was read."""

    id: str
    number: int
    queue_id: str
    agent_id: str | None
    customer_id: str | None
    case: int
    closed_at: int
    then_id: str
    then_number: int
    then_at: int
    cause: str | None

    @property
    def repeat(self) -> Repeat:
        """What is shown of it."""
        return Repeat(self.id, self.number, self.closed_at, self.then_id, self.then_number, self.then_at)


@dataclass(frozen=True, slots=True)
class _Group:
    """Contacts of one queue and agent answered in one hour since 1970, and those that were followed by another."""

    queue_id: str
    agent_id: str | None
    hour: int | None
    contacts: int
    repeats: int


def _evidence(found: Iterable[_Came]) -> tuple[Repeat, ...]:
    return tuple(came.repeat for came in list(found)[:MOST_EVIDENCE])


def _of_causes(found: list[_Came]) -> Iterator[Pattern]:
    by_cause: defaultdict[str, list[_Came]] = defaultdict(list)
    for came in found:
        if came.cause is not None:
            by_cause[came.cause].append(came)
    for cause, all_of in sorted(by_cause.items(), key=lambda one: (-len(one[1]), one[0])):
        if len(all_of) >= MIN_REPEATS:
            yield Pattern("cause", cause, len(all_of), len(all_of), _evidence(all_of))


def _of_customers(found: list[_Came]) -> Iterator[Pattern]:
    by_customer: defaultdict[str, list[_Came]] = defaultdict(list)
    for came in found:
        if came.customer_id is not None:
            by_customer[came.customer_id].append(came)
    for customer, all_of in sorted(by_customer.items(), key=lambda one: (-len(one[1]), one[0])):
        # Three repeats of one customer are at least four contacts; two about two cases are nothing yet.
        contacts = len({came.id for came in all_of} | {came.then_id for came in all_of})
        if contacts >= MIN_REPEATS:
            cases = tuple(sorted({came.case for came in all_of}))
            yield Pattern("customer", customer, len(all_of), contacts, _evidence(all_of), cases=cases)


def _of_queues(found: list[_Came], groups: list[_Group]) -> Iterator[Pattern]:
    """Queues whose share lies above that of all others."""
    counted: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for group in groups:
        counted[group.queue_id][0] += group.repeats
        counted[group.queue_id][1] += group.contacts
    repeats, contacts = (sum(pair[place] for pair in counted.values()) for place in (0, 1))
    for queue, (own, n) in sorted(counted.items()):
        if n < MIN_N or contacts - n < MIN_N:
            continue
        low, high = wilson(own, n)
        usual = (repeats - own) / (contacts - n)
        if low > usual:
            evidence = _evidence(came for came in found if came.queue_id == queue)
            yield Pattern("queue", queue, own, n, evidence, low, high, usual)


@dataclass(frozen=True, slots=True)
class _Stood:
    """An agent with enough contacts that can be compared: how many came back, and how many would have with colleagues."""

    agent_id: str
    repeats: int
    contacts: int
    usual: float
    low: float
    high: float


def _stood_out(groups: Iterable[_Group], zones: dict[str, Any]) -> Iterator[_Stood]:
    """Every agent who can be compared; with colleagues in the same queue at the same hour of its day."""
    strata: defaultdict[tuple[str, int], dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    hours: dict[tuple[str, int], int] = {}
    for group in groups:
        if group.agent_id is None or group.hour is None:
            continue
        at = (group.queue_id, group.hour)
        if at not in hours:
            hours[at] = local_moment(group.hour * _HOUR_US, zones[group.queue_id]).hour
        pair = strata[group.queue_id, hours[at]][group.agent_id]
        pair[0] += group.repeats
        pair[1] += group.contacts
    own: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0, 0.0])
    for agents in strata.values():
        repeats, contacts = (sum(pair[place] for pair in agents.values()) for place in (0, 1))
        for agent, (came, n) in agents.items():
            if contacts > n:
                sums = own[agent]
                sums[0] += came
                sums[1] += n
                sums[2] += n * (repeats - came) / (contacts - n)
    for agent, (again, compared, expected) in sorted(own.items()):
        if compared >= MIN_N:
            low, high = wilson(int(again), int(compared))
            yield _Stood(agent, int(again), int(compared), expected / compared, low, high)


def _of_agents(found: list[_Came], stood: Iterable[_Stood]) -> Iterator[Pattern]:
    """Agents whose share lies above that of colleagues, in no order that could be read as a ranking."""
    for one in stood:
        if one.low > one.usual:
            evidence = _evidence(came for came in found if came.agent_id == one.agent_id)
            yield Pattern("agent", one.agent_id, one.repeats, one.contacts, evidence, one.low, one.high, one.usual)


def _zones(connection: sa.Connection) -> dict[str, Any]:
    return {one.id: zone_named(one.zone) for one in connection.execute(QUEUES)}
