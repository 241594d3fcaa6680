"""The SQL that finds the moments at which limits were crossed, for both engines from one description.

A crossing depends on the data alone, with the limits as they stand, never on when somebody looked: whoever looks earlier or
later, or twice, finds the same moments, as long as nothing is told late: what was raised for want of an answer stays when
one turns out to have been given in time. Each SELECT gives kind, reason, contact, case, queue, the rule's limit, severity and
due time, `started_at` (when the clock began) and `crossed_at`, both UTC microseconds. Places: `{now}`, and `{since}`:
contacts that closed before that were looked at before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.rules.hours_sql import in_open_hours
from db.rules.kinds import CANCELLATION_INTENTS, LETTERS, RULE_KINDS, TALKS, UNIT_S

#: The rule of the contact's queue, switched on or off, or else the floor's.
_RULE: Final = (
    "JOIN floor_rule r ON r.enabled = 1 AND r.id = coalesce((SELECT own.id FROM floor_rule own WHERE own.kind = '{kind}'"
    " AND own.queue_id = c.queue_id), (SELECT any_queue.id FROM floor_rule any_queue WHERE any_queue.kind = '{kind}'"
    " AND any_queue.queue_id IS NULL))"
)
_COLUMNS: Final = (
    *(
        "id",
        "case_id",
        "queue_id",
        "channel",
        "direction",
        "customer_id",
        "state",
        "state_since",
        "intent",
        "intent_at",
    ),
    *("refusals", "refused_at", "arrived_at", "answered_at", "closed_at", "promised_from_at", "promised_until_at"),
    *("transfers", "overflows", "distinct_agents"),
)
#: When the customer was gone; none while they are not. The last visit tells: it ended in a talk, or in giving up waiting.
_GONE_AT: Final = (
    "CASE WHEN c.state = 'wrap_up' THEN c.state_since WHEN c.state IN ('closed', 'lost') THEN coalesce((SELECT"
    " max(coalesce(g.ended_at, g.left_at)) FROM contact_segment g WHERE g.contact_id = c.id), c.closed_at, c.state_since)"
    " END"
)
#: When nobody had to do anything any more, answered or not; what a crash left open waits for nobody.
_OVER_AT: Final = "coalesce(c.closed_at, CASE WHEN c.state = 'lost' THEN c.state_since END)"


@dataclass(frozen=True)
class _Kind:
    """SQL of one kind over `c`, a contact, and `r`, its rule.

    `likely` is true of every contact that may have crossed, needs no other table than `c` and `least`, the smallest
    limits that are in force by kind, and is NULL where the kind is off. `again` says of an escalation `e` of this kind,
    on this contact, that it is about the same crossing; by default, that it crossed since the clock began.
    """

    kind: str
    likely: str
    started: str
    crossed: str
    where: str
    joined: str = ""
    again: str = "e.crossed_at >= f.started_at"

    def select(self) -> str:
        """The crossings of this kind, each once for a contact: the first that is not raised yet."""
        contacts = f"(SELECT * FROM watched WHERE may_{self.kind})" if self.likely else "contact"
        reason = RULE_KINDS[self.kind].reason
        known = "contact_id, case_id, queue_id, limit_value, severity, due_s"
        named = ", ".join(f"f.{name}" for name in known.split(", "))
        return (
            f"SELECT '{self.kind}' AS kind, '{reason}' AS reason, {named}, min(f.started_at) AS started_at,"
            " min(f.crossed_at) AS crossed_at FROM (SELECT c.id AS contact_id, c.case_id, c.queue_id, r.limit_value,"
            f" r.severity, r.due_s, r.since_at, c.promised_until_at, {self.started} AS started_at, {self.crossed} AS"
            f" crossed_at FROM {contacts} c {_RULE.format(kind=self.kind)} {self.joined} WHERE {self.where}) f"
            # A scalar, which is looked up for each row: a server that knows nothing yet of how many were raised would
            # compare all with all.
            " WHERE f.crossed_at <= {now} AND f.crossed_at >= f.since_at AND (SELECT 1 FROM escalation e WHERE"
            f" e.rule = '{self.kind}' AND e.contact_id = f.contact_id AND {self.again} LIMIT 1) IS NULL GROUP BY {named}"
        )


def _in(words: tuple[str, ...]) -> str:
    return "(" + ", ".join(f"'{word}'" for word in words) + ")"


def _us(kind: str, limit: str) -> str:
    return f"{limit} * CAST({UNIT_S[RULE_KINDS[kind].unit] * 1_000_000} AS bigint)"


def _limit_us(kind: str) -> str:
    return _us(kind, "r.limit_value")


def _least_us(kind: str) -> str:
    return _us(kind, f"least.{kind}")


def _later(one: str, other: str) -> str:
    """The later of two moments; NULL where either is."""
    return f"CASE WHEN {one} > {other} THEN {one} WHEN {one} <= {other} THEN {other} END"


def _numbered(rows: str, order: str, nth: str) -> str:
    """SQL of `at` of the nth of a contact's `rows` (which give it), in this order."""
    numbered = f"SELECT q.at, row_number() OVER (ORDER BY {order}) AS nth FROM ({rows}) q"
    return f"(SELECT m.at FROM ({numbered}) m WHERE m.nth = {nth})"


def _while_there(crossed: str) -> str:
    """The customer was still there when it was crossed."""
    return f"(({_GONE_AT}) IS NULL OR {crossed} <= ({_GONE_AT}))"


def _long_enough(started: str, kind: str) -> str:
    """Whether the smallest limit may have been over by now, or before the contact was closed."""
    least = _least_us(kind)
    return f"{started} <= {{now}} - {least} AND (c.closed_at IS NULL OR c.closed_at >= {started} + {least})"


_MOVED: Final = "t.kind IN ('cold', 'warm')"
_MOVES: Final = f"SELECT t.at, t.id FROM transfer t WHERE t.contact_id = c.id AND {_MOVED}"
#: An earlier move out of the queue that this one leads into: A to B to A.
_BACK: Final = (
    "SELECT t.at, t.id FROM transfer t WHERE t.contact_id = c.id AND t.from_queue_id <> t.to_queue_id AND EXISTS (SELECT 1"
    " FROM transfer b WHERE b.contact_id = t.contact_id AND b.from_queue_id = t.to_queue_id"
    " AND b.from_queue_id <> b.to_queue_id AND (b.at < t.at OR (b.at = t.at AND b.id < t.id)))"
)
_FIRST_TALKS: Final = (
    "SELECT s.agent_id AS id, min(s.left_at) AS at FROM contact_segment s WHERE s.contact_id = c.id"
    " AND s.outcome = 'answered' AND s.agent_id IS NOT NULL GROUP BY s.agent_id"
)


def _cancellation() -> _Kind:
    """The customer is held against their wish: by their own clock, once somebody is there who could let them go."""
    # Where nobody said when it became known, it is known since the answer.
    started = "coalesce(c.intent_at, c.answered_at)"
    limit_at = f"{started} + {_limit_us('cancellation')}"
    crossed = f"({_later(limit_at, 'c.answered_at')})"
    leaving = f"c.intent IN {_in(CANCELLATION_INTENTS)} AND c.channel IN {_in(TALKS)} AND c.answered_at IS NOT NULL"
    return _Kind(
        "cancellation",
        f"{leaving} AND {_long_enough(started, 'cancellation')}",
        *(started, crossed),
        f"{leaving} AND {_while_there(crossed)}",
    )


def _refusals() -> _Kind:
    """Only the newest refusal has a time, so that of the one that reached the limit is not known where nobody looked."""
    where = "c.refusals >= r.limit_value AND c.refused_at IS NOT NULL"
    return _Kind("refusals", "c.refusals >= least.refusals", "c.arrived_at", "c.refused_at", where)


def _transfers() -> _Kind:
    crossed = _numbered(_MOVES, "q.at, q.id", "r.limit_value + 1")
    where = "c.transfers > r.limit_value"
    return _Kind("transfers", "c.transfers > least.transfers", "c.arrived_at", crossed, where)


def _people() -> _Kind:
    crossed = _numbered(_FIRST_TALKS, "q.at, q.id", "r.limit_value + 1")
    where = "c.distinct_agents > r.limit_value"
    return _Kind("people", "c.distinct_agents > least.people", "c.arrived_at", crossed, where)


def _ping_pong() -> _Kind:
    """Back in a queue that it had been sent away from."""
    crossed = _numbered(_BACK, "q.at, q.id", "r.limit_value")
    moves = "c.transfers + c.overflows > "
    return _Kind("ping_pong", f"{moves}least.ping_pong", "c.arrived_at", crossed, f"{moves}r.limit_value")


def _without_note() -> _Kind:
    """A note may still be written for a while after the transfer; when it was written stands in the note."""
    crossed = f"t.at + {_limit_us('without_note')}"
    joined = f"JOIN transfer t ON t.contact_id = c.id AND {_MOVED} LEFT JOIN note w ON w.id = t.note_id"
    where = f"c.transfers > 0 AND (w.id IS NULL OR w.at > {crossed})"
    return _Kind("without_note", "c.transfers > 0 AND least.without_note > 0", "t.at", crossed, where, joined)


def _repeat_contact() -> _Kind:
    """The customer comes again about the same request; that we call back as promised is none."""
    again = "c.case_id IS NOT NULL AND c.direction = 'inbound' AND c.channel <> 'callback'"
    where = (
        f"{again} AND EXISTS (SELECT 1 FROM contact o WHERE o.case_id = c.case_id AND o.id <> c.id"
        f" AND o.closed_at <= c.arrived_at AND o.closed_at >= c.arrived_at - {_limit_us('repeat_contact')})"
    )
    return _Kind("repeat_contact", f"{again} AND least.repeat_contact > 0", "c.arrived_at", "c.arrived_at", where)


def _missing_record() -> _Kind:
    crossed = f"c.answered_at + {_limit_us('missing_record')}"
    nobody = "c.customer_id IS NULL"
    return _Kind(
        "missing_record",
        f"{nobody} AND {_long_enough('c.answered_at', 'missing_record')}",
        *("c.answered_at", crossed),
        f"c.answered_at IS NOT NULL AND {nobody} AND {_while_there(crossed)}",
    )


def _never_answered() -> _Kind:
    crossed = in_open_hours("c.arrived_at", _limit_us("never_answered"), "c.queue_id")
    over = f"coalesce(c.answered_at, {_OVER_AT})"
    waits = f"c.channel IN {_in(LETTERS)} AND c.direction = 'inbound'"

    def enough(limit_us: str) -> str:
        # Where the clock stands still at times it is crossed later, never earlier.
        return f"c.arrived_at <= {{now}} - {limit_us} AND ({over} IS NULL OR {over} >= c.arrived_at + {limit_us})"

    return _Kind(
        "never_answered",
        f"{waits} AND {enough(_least_us('never_answered'))}",
        *("c.arrived_at", crossed),
        f"{waits} AND {enough(_limit_us('never_answered'))} AND ({over} IS NULL OR {over} >= ({crossed}))",
    )


def _callback_due() -> _Kind:
    """The window is about to end, and the customer has not been reached; another window is another promise."""
    early = f"c.promised_until_at - {_limit_us('callback_due')}"
    crossed = f"({_later(early, 'c.arrived_at')})"
    # A talk before the window that is still going on in it reached them; one that was over before was about something else.
    reached = (
        "(SELECT min(s.left_at) FROM contact_segment s WHERE s.contact_id = c.id AND s.outcome = 'answered' AND"
        " (s.ended_at IS NULL OR s.ended_at >= coalesce(c.promised_from_at, c.arrived_at)))"
    )
    over = f"coalesce({reached}, {_OVER_AT})"
    promised = "c.channel = 'callback' AND c.promised_until_at IS NOT NULL"
    return _Kind(
        "callback_due",
        f"{promised} AND c.promised_until_at <= {{now}} + {_us('callback_due', 'most.callback_due')}",
        *("c.arrived_at", crossed),
        f"{promised} AND ({over} IS NULL OR {over} >= {crossed})",
        again=f"e.crossed_at + {_us('callback_due', 'e.rule_limit')} >= f.promised_until_at",
    )


_KINDS: Final[Mapping[str, _Kind]] = {
    one.kind: one
    for one in (
        *(_cancellation(), _refusals(), _transfers(), _people(), _ping_pong(), _without_note()),
        *(_repeat_contact(), _missing_record(), _never_answered(), _callback_due()),
    )
}
#: One that was raised for repeating is no repetition itself, nor are two about one contact.
_CAUSED: Final = "{0}.state = 'resolved' AND {0}.cause <> 'withdrawn' AND coalesce({0}.rule, '') <> 'repeat_cause'"
_REPEAT_CAUSE: Final = _Kind(
    "repeat_cause",
    "",
    "x.raised_at",
    "x.resolved_at",
    f"{_CAUSED.format('x')} AND x.resolved_at > {{since}} AND EXISTS (SELECT 1 FROM escalation y JOIN contact o"
    f" ON o.id = y.contact_id WHERE y.cause = x.cause AND {_CAUSED.format('y')}"
    f" AND y.resolved_at >= x.resolved_at - {_limit_us('repeat_cause')}"
    " AND (y.resolved_at < x.resolved_at OR (y.resolved_at = x.resolved_at AND y.number < x.number))"
    " AND o.id <> c.id AND (o.case_id = c.case_id OR o.customer_id = c.customer_id))",
    "JOIN escalation x ON x.contact_id = c.id",
)
#: The kinds that escalate.
ESCALATING: Final = (*_KINDS, _REPEAT_CAUSE.kind)


def crossings(kind: str) -> str:
    """The SELECT of one kind that escalates, whatever the others; `{now}` and `{since}` are still to be filled in."""
    if kind == _REPEAT_CAUSE.kind:
        return _REPEAT_CAUSE.select()
    return f"WITH {_watched([_KINDS[kind]])} {_KINDS[kind].select()}"


def all_crossings() -> str:
    """The SELECT of all kinds in one: contacts are gone through once. What is off costs next to nothing."""
    selects = [*(one.select() for one in _KINDS.values()), _REPEAT_CAUSE.select()]
    return f"WITH {_watched(list(_KINDS.values()))} {' UNION ALL '.join(selects)}"


def _watched(kinds: list[_Kind]) -> str:
    """The contacts that may have crossed a limit, each way to find them by an index of its own.

    They have been answered and are open; or wait unanswered for too long, beyond what was promised, or sent to and fro; or
    have just arrived; or closed since the last look. One may be there twice.
    """
    columns = ", ".join(f"c.{name}" for name in _COLUMNS)
    flags = ", ".join(f"({one.likely}) AS may_{one.kind}" for one in kinds)
    any_likely = " OR ".join(f"({one.likely})" for one in kinds)
    unanswered = {
        "never_answered": "c.channel IN " + _in(LETTERS),
        "callback_due": "c.promised_until_at IS NOT NULL",
        "ping_pong": "c.overflows > 1",
        "repeat_contact": "c.case_id IS NOT NULL AND c.arrived_at > {since}",
    }
    ways = [f"c.state <> 'closed' AND c.answered_at IS NOT NULL AND ({any_likely})"]
    ways += [
        f"c.state <> 'closed' AND c.answered_at IS NULL AND {unanswered[one.kind]} AND ({one.likely})"
        for one in kinds
        if one.kind in unanswered
    ]
    ways.append(f"c.state = 'closed' AND c.closed_at > {{since}} AND ({any_likely})")
    found = f"SELECT {columns}, {flags} FROM least CROSS JOIN most CROSS JOIN contact c WHERE "
    return (
        f"least AS MATERIALIZED ({_extremes('min')}), most AS MATERIALIZED ({_extremes('max')}),"
        f" watched AS MATERIALIZED ({' UNION ALL '.join(found + way for way in ways)})"
    )


def _extremes(which: str) -> str:
    """The smallest or largest limits in force, a column for each kind."""
    one = f"{which}(CASE WHEN kind = '{{0}}' THEN limit_value END) AS {{0}}"
    return f"SELECT {', '.join(one.format(kind) for kind in _KINDS)} FROM floor_rule WHERE enabled = 1"
