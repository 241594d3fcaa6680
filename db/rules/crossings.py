"""The SQL that finds the moments at which limits were crossed, for both engines from one description.

A crossing depends on the data alone, never on when somebody looked: whoever looks earlier or later, or twice, finds the
same moments. Each SELECT gives contact, case, queue, the rule's limit, severity and due time, `started_at` (when the
clock began) and `crossed_at`, both UTC microseconds. Places: `{now}`, and `{since}`, before which nothing is looked at
anew: contacts that closed earlier were looked at before.
"""

from collections.abc import Mapping
from typing import Final

from db.rules.kinds import CANCELLATION_INTENTS, RULE_KINDS, UNIT_S, WRITTEN_CHANNELS

_LIMIT_US: Final = "r.limit_value * CAST({unit} AS bigint)"
#: The rule of the contact's queue, or else the floor's.
_RULE: Final = (
    "JOIN floor_rule r ON r.kind = '{kind}' AND r.enabled = 1 AND (r.queue_id = c.queue_id OR (r.queue_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM floor_rule own WHERE own.kind = r.kind AND own.queue_id = c.queue_id)))"
)
_WATCHED: Final = "(c.state <> 'closed' OR c.closed_at > {since})"
#: When the customer was gone; none while they are not.
_GONE_AT: Final = (
    "CASE WHEN c.state = 'wrap_up' THEN c.state_since WHEN c.state IN ('closed', 'lost') THEN coalesce((SELECT"
    " max(g.ended_at) FROM contact_segment g WHERE g.contact_id = c.id), c.closed_at, c.state_since) END"
)


def crossings(kind: str) -> str:
    """The SELECT of one kind that escalates; `{now}` and `{since}` are still to be filled in."""
    return _SELECTS[kind]


def _in(words: tuple[str, ...]) -> str:
    return "(" + ", ".join(f"'{word}'" for word in words) + ")"


def _limit_us(kind: str) -> str:
    return _LIMIT_US.format(unit=UNIT_S[RULE_KINDS[kind].unit] * 1_000_000)


def _select(kind: str, started: str, crossed: str, where: str, joined: str = "", watched: str = _WATCHED) -> str:
    rule = _RULE.format(kind=kind)
    return (
        "SELECT f.contact_id, f.case_id, f.queue_id, f.limit_value, f.severity, f.due_s,"
        " min(f.started_at) AS started_at, min(f.crossed_at) AS crossed_at FROM (SELECT c.id AS contact_id, c.case_id,"
        f" c.queue_id, r.limit_value, r.severity, r.due_s, r.since_at, {started} AS started_at, {crossed} AS crossed_at"
        f" FROM contact c {rule} {joined} WHERE {watched} AND {where}) f"
        " WHERE f.crossed_at <= {now} AND f.crossed_at >= f.since_at AND NOT EXISTS (SELECT 1 FROM escalation e"
        f" WHERE e.rule = '{kind}' AND e.contact_id = f.contact_id AND e.crossed_at >= f.started_at)"
        " GROUP BY f.contact_id, f.case_id, f.queue_id, f.limit_value, f.severity, f.due_s"
    )


def in_open_hours(start: str, limit_us: str, queue: str) -> str:
    """SQL of the moment at which `limit_us` of a queue's open time are over since `start`; NULL while that is not known.

    Where the queue's clock always runs that is simply later by so much.
    """
    passed = (
        "coalesce((SELECT o.before_us + CASE WHEN {start} < o.closes_at THEN {start} - o.opens_at"
        " ELSE o.closes_at - o.opens_at END FROM open_interval o WHERE o.queue_id = {queue} AND o.opens_at <= {start}"
        " ORDER BY o.opens_at DESC LIMIT 1), 0)"
    ).replace("{start}", start).replace("{queue}", queue)  # fmt: skip
    goal = f"({passed} + {limit_us})"
    then = (
        f"(SELECT v.opens_at + {goal} - v.before_us FROM open_interval v WHERE v.queue_id = {queue}"
        f" AND v.before_us < {goal} AND v.before_us + (v.closes_at - v.opens_at) >= {goal} ORDER BY v.opens_at LIMIT 1)"
    )
    hours = f"EXISTS (SELECT 1 FROM queue_clock k WHERE k.queue_id = {queue} AND k.runs = 'hours')"
    return f"CASE WHEN {hours} THEN {then} ELSE {start} + {limit_us} END"


def _nth(rows: str, nth: str) -> str:
    """A join to the `nth` of the numbered `rows` (contact_id, at, nth) of the contact."""
    return f"JOIN ({rows}) m ON m.contact_id = c.id AND m.nth = {nth}"


_KNOWN_AT: Final = "coalesce(c.intent_at, c.answered_at)"
_LEAVING: Final = f"c.intent IN {_in(CANCELLATION_INTENTS)} AND c.answered_at IS NOT NULL"
_MOVED: Final = "t.kind IN ('cold', 'warm')"


def _while_there(crossed: str) -> str:
    """The customer was still there when it was crossed."""
    return f"(({_GONE_AT}) IS NULL OR {crossed} <= ({_GONE_AT}))"


def _cancellation() -> str:
    crossed = f"{_KNOWN_AT} + {_limit_us('cancellation')}"
    return _select("cancellation", _KNOWN_AT, crossed, f"{_LEAVING} AND {_while_there(crossed)}")


def _refusals() -> str:
    where = "c.refusals >= r.limit_value AND c.refused_at IS NOT NULL"
    return _select("refusals", "c.arrived_at", "c.refused_at", where)


def _transfers() -> str:
    numbered = (
        "SELECT t.contact_id, t.at, row_number() OVER (PARTITION BY t.contact_id ORDER BY t.at, t.id) AS nth"
        f" FROM transfer t WHERE {_MOVED}"
    )
    return _select(
        "transfers", "c.arrived_at", "m.at", "c.transfers > r.limit_value", _nth(numbered, "r.limit_value + 1")
    )


def _people() -> str:
    first = (
        "SELECT s.contact_id, s.agent_id, min(s.left_at) AS at FROM contact_segment s WHERE s.outcome = 'answered'"
        " AND s.agent_id IS NOT NULL GROUP BY s.contact_id, s.agent_id"
    )
    numbered = (
        "SELECT a.contact_id, a.at, row_number() OVER (PARTITION BY a.contact_id ORDER BY a.at, a.agent_id) AS nth"
        f" FROM ({first}) a"
    )
    where = "c.distinct_agents > r.limit_value"
    return _select("people", "c.arrived_at", "m.at", where, _nth(numbered, "r.limit_value + 1"))


def _ping_pong() -> str:
    """Back in a queue that it had been sent away from: A to B to A."""
    earlier = (
        "EXISTS (SELECT 1 FROM transfer b WHERE b.contact_id = t.contact_id AND b.from_queue_id = t.to_queue_id"
        " AND b.from_queue_id <> b.to_queue_id AND (b.at < t.at OR (b.at = t.at AND b.id < t.id)))"
    )
    numbered = (
        "SELECT t.contact_id, t.at, row_number() OVER (PARTITION BY t.contact_id ORDER BY t.at, t.id) AS nth"
        f" FROM transfer t WHERE t.from_queue_id <> t.to_queue_id AND {earlier}"
    )
    where = "(c.transfers > 0 OR c.overflows > 0)"
    return _select("ping_pong", "c.arrived_at", "m.at", where, _nth(numbered, "r.limit_value"))


def _without_note() -> str:
    joined = f"JOIN transfer t ON t.contact_id = c.id AND t.note_id IS NULL AND {_MOVED}"
    crossed = f"t.at + {_limit_us('without_note')}"
    return _select("without_note", "t.at", crossed, "c.transfers > 0", joined)


def _repeat_contact() -> str:
    days = _limit_us("repeat_contact")
    where = (
        "c.case_id IS NOT NULL AND EXISTS (SELECT 1 FROM contact o WHERE o.case_id = c.case_id AND o.id <> c.id"
        f" AND o.closed_at <= c.arrived_at AND o.closed_at >= c.arrived_at - {days})"
    )
    return _select("repeat_contact", "c.arrived_at", "c.arrived_at", where)


def _repeat_cause() -> str:
    """The same cause again in the same case, or for the same customer."""
    days = _limit_us("repeat_cause")
    joined = "JOIN escalation x ON x.contact_id = c.id AND x.state = 'resolved' AND x.resolved_at > {since}"
    where = (
        "x.cause IS NOT NULL AND x.cause <> 'withdrawn' AND EXISTS (SELECT 1 FROM escalation y"
        " JOIN contact o ON o.id = y.contact_id WHERE y.id <> x.id AND y.cause = x.cause AND y.state = 'resolved'"
        f" AND y.resolved_at <= x.resolved_at AND y.resolved_at >= x.resolved_at - {days} AND y.number < x.number"
        " AND (o.case_id = c.case_id OR o.customer_id = c.customer_id))"
    )
    return _select("repeat_cause", "x.resolved_at", "x.resolved_at", where, joined, watched="true")


def _missing_record() -> str:
    crossed = f"c.answered_at + {_limit_us('missing_record')}"
    where = f"c.answered_at IS NOT NULL AND c.customer_id IS NULL AND {_while_there(crossed)}"
    return _select("missing_record", "c.answered_at", crossed, where)


def _never_answered() -> str:
    crossed = in_open_hours("c.arrived_at", _limit_us("never_answered"), "c.queue_id")
    over = "coalesce(c.answered_at, c.closed_at)"
    where = (
        f"c.channel IN {_in(WRITTEN_CHANNELS)} AND c.direction = 'inbound' AND c.arrived_at + r.limit_value <= {{now}}"
        f" AND ({over} IS NULL OR {over} >= ({crossed}))"
    )
    return _select("never_answered", "c.arrived_at", crossed, where)


def _callback_due() -> str:
    """The window is about to end, and nobody has called."""
    early = f"c.promised_until_at - {_limit_us('callback_due')}"
    promised = "coalesce(c.queued_at, c.arrived_at)"
    crossed = f"CASE WHEN {early} > {promised} THEN {early} ELSE {promised} END"
    over = "coalesce(c.answered_at, c.closed_at)"
    where = (
        f"c.promised_until_at IS NOT NULL AND c.channel = 'callback' AND ({over} IS NULL OR {over} > {crossed}"
        f" OR {over} < {promised})"
    )
    return _select("callback_due", promised, crossed, where)


_SELECTS: Final[Mapping[str, str]] = {
    "cancellation": _cancellation(),
    "refusals": _refusals(),
    "transfers": _transfers(),
    "people": _people(),
    "ping_pong": _ping_pong(),
    "without_note": _without_note(),
    "repeat_contact": _repeat_contact(),
    "repeat_cause": _repeat_cause(),
    "missing_record": _missing_record(),
    "never_answered": _never_answered(),
    "callback_due": _callback_due(),
}
#: The kinds that escalate, in the order they are looked at.
ESCALATING: Final = tuple(_SELECTS)
