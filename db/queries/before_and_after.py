"""What an agreed action is measured by, for its agent and the colleagues in the same queues and weeks.

Read-only and set-based: the database gives one row for each agent, queue and side, whatever the number of contacts.
"""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.before_and_after import Cell, Compared, compared
from db.models.base import Id

_DAY_US: Final = 86_400_000_000
#: So long before and after it was agreed, at most.
DAYS: Final = 28
#: A customer comes back within this time, or does not count as one who did: the days that `report authority` takes.
BACK_WITHIN_US: Final = 7 * _DAY_US
_TALKS: Final = (
    "FROM contact_segment g JOIN contact c ON c.id = g.contact_id WHERE g.outcome = 'answered' AND g.agent_id IS NOT NULL"
    " AND g.ended_at IS NOT NULL AND g.left_at >= :since AND g.left_at < :until{queue}"
    " AND g.queue_id IN (SELECT o.queue_id FROM contact_segment o WHERE o.agent_id = :agent AND o.left_at >= :since"
    " AND o.left_at < :until)"
)
_IN_QUEUE: Final = " AND g.queue_id = :queue"
_SCORE: Final = (
    "SELECT r.agent_id, r.queue_id, r.{at} AS at, {value} AS value FROM {table} r{joined} WHERE r.agent_id IS NOT NULL"
    " AND r.{at} >= :since AND r.{at} < :until{queue}{more}"
)
_VALUES: Final = {
    "handle_time": "(CASE WHEN g.wrapped_at > g.ended_at THEN g.wrapped_at ELSE g.ended_at END - g.left_at) / 1000000.0",
    "hold_time": "c.held_us / 1000000.0",
    "transfers": "CASE WHEN EXISTS (SELECT 1 FROM transfer t WHERE t.contact_id = g.contact_id"
    " AND t.from_agent_id = g.agent_id AND t.kind NOT IN ('overflow', 'requeue')) THEN 1.0 ELSE 0.0 END",
    "repeats": "CASE WHEN EXISTS (SELECT 1 FROM contact b WHERE b.case_id = c.case_id AND b.id <> c.id"
    f" AND b.arrived_at > g.left_at AND b.arrived_at <= g.left_at + {BACK_WITHIN_US}) THEN 1.0 ELSE 0.0 END",
    "escalations": "CASE WHEN EXISTS (SELECT 1 FROM escalation e WHERE e.contact_id = g.contact_id"
    " AND e.raised_at >= g.left_at) THEN 1.0 ELSE 0.0 END",
    "refusals": "CASE WHEN c.refusals > 0 THEN 1.0 ELSE 0.0 END",
}
#: Contacts of which nobody knows it are left out, not counted as good ones.
_ONLY: Final = {
    "repeats": f" AND c.case_id IS NOT NULL AND g.left_at < :now - {BACK_WITHIN_US}",
    "refusals": " AND c.refusals IS NOT NULL",
    # What was on hold stands with the contact: of one that several agents had nobody knows whose hold it was.
    "hold_time": " AND c.distinct_agents <= 1 AND c.channel = 'voice'",
}
_RATING: Final = "100.0 * (r.score - r.lowest) / (r.highest - r.lowest)"
_LEVELS: Final = (
    " JOIN (SELECT s.review_id, avg(1.0 * s.level) AS level FROM review_score s WHERE s.level IS NOT NULL"
    " GROUP BY s.review_id) l ON l.review_id = r.id"
)
_COUNTED_REVIEWS: Final = (
    " AND r.basis = 'sampled' AND r.state IN ('finished', 'settled') AND coalesce(r.settlement, '') <> 'withdrawn'"
)


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """What is known of one action. `why` is empty, or the word for why there is nothing to compare: 'not_agreed',
    'no_measure', 'not_individual', 'too_long_ago', 'small_group'.

    `since` to `agreed_at` to `until` are UTC microseconds; `is_cut` says that the agreement lets it look no further back
    than `since`.
    """

    action_id: str
    measure: str
    why: str
    since: int = 0
    agreed_at: int = 0
    until: int = 0
    is_cut: bool = False
    compared: Compared | None = None


def before_and_after(connection: sa.Connection, action_id: str, *, actor: str | None = None) -> BeforeAndAfter | None:
    """Compare what an action is measured by; None where the action is not in sight.

    It honours the monitoring agreement of who is signed in (on SQLite `actor`, by default the system's user).
    """
    query = sa.text("SELECT agent_id, measure, queue_id, agreed_at FROM coaching_action WHERE id = :id").bindparams(
        sa.bindparam("id", action_id, type_=Id)
    )
    action = connection.execute(query).one_or_none()
    if action is None:
        return None
    agreed, measure = agreement_now(connection, actor=actor), action.measure
    if measure == "none":
        return BeforeAndAfter(action_id, measure, "no_measure")
    if action.agreed_at is None:
        return BeforeAndAfter(action_id, measure, "not_agreed")
    if not agreed.individual:
        return BeforeAndAfter(action_id, measure, "not_individual")
    wanted = action.agreed_at - DAYS * _DAY_US
    since, until = max(wanted, agreed.individual_since), min(agreed.at, action.agreed_at + DAYS * _DAY_US)
    if since >= action.agreed_at:
        return BeforeAndAfter(action_id, measure, "too_long_ago", since, action.agreed_at, until)
    asked = {"agent": str(action.agent_id), "since": since, "until": until, "split": action.agreed_at, "now": agreed.at}
    queue = str(action.queue_id) if action.queue_id else None
    told = compared(asked["agent"], cells_of(connection, measure, asked, queue), measure)
    why = "" if agreed.shows_group(told.colleagues) or not told.colleagues else "small_group"
    cut = since > wanted
    return BeforeAndAfter(action_id, measure, why, since, action.agreed_at, until, cut, None if why else told)


def cells_of(connection: sa.Connection, measure: str, asked: dict[str, object], queue: str | None) -> list[Cell]:
    """Number, sum and sum of squares by agent, queue and side. `asked` has agent, since, split, until and now."""
    inner = _inner(measure, "" if queue is None else _IN_QUEUE)
    sql = (
        f"SELECT x.agent_id, x.queue_id, CASE WHEN x.at >= :split THEN 1 ELSE 0 END AS is_after, count(*) AS n,"
        f" sum(x.value) AS total, sum(x.value * x.value) AS squares FROM ({inner}) x GROUP BY x.agent_id, x.queue_id,"
        " CASE WHEN x.at >= :split THEN 1 ELSE 0 END"
    )
    values = asked | ({} if queue is None else {"queue": queue})
    used = {name: value for name, value in values.items() if f":{name}" in sql}
    return [
        Cell(str(row.agent_id), str(row.queue_id), bool(row.is_after), row.n, float(row.total), float(row.squares))
        for row in connection.execute(sa.text(sql), used)
    ]


def _inner(measure: str, queue: str) -> str:
    if measure == "rating":
        of = queue.replace("g.", "r.")
        return _SCORE.format(table="customer_rating", at="rated_at", value=_RATING, joined="", queue=of, more="")
    if measure == "rubric":
        of = queue.replace("g.", "r.")
        return _SCORE.format(
            table="contact_review", at="finished_at", value="l.level", joined=_LEVELS, queue=of, more=_COUNTED_REVIEWS
        )
    talks = _TALKS.format(queue=queue) + _ONLY.get(measure, "")
    return f"SELECT g.agent_id, g.queue_id, g.left_at AS at, {_VALUES[measure]} AS value {talks}"
