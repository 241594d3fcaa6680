"""How often a rule would have fired lately with another limit: a recount of history, beside the hours of those it calls.

What escalates is found by the rules' own SQL, over a rule as it would be and over escalations as that rule would have
raised them, so a preview counts what the evaluator would have raised. Alerts are counted as they show: a queue tells of a
wait once for as long as somebody there is over the limit, an agent of each contact once. The data are as they stand now:
what a contact was before (its queue, when its intent became known anew) is not wound back.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from db.capture.description import image_columns
from db.models.base import Id
from db.queries.database_clock import database_now
from db.rules.crossings import crossings
from db.rules.hours_sql import in_open_hours
from db.rules.kinds import RULE_KINDS
from db.rules.raising import LATE_US
from db.rules.staffed_sql import staffed_us

#: The stretch that is looked back over, microseconds.
WINDOW_US: Final = 7 * 24 * 3600 * 1_000_000
#: Kinds whose clock begins anew with each transfer or escalation, so that one contact can be raised again and again; of all
#: others the clock begins once, and there is nothing more to be found.
_BEGINS_ANEW: Final = frozenset({"without_note", "repeat_cause"})
_ROUNDS: Final = 60
#: The id of the rule as it would be, which stands in no table.
_NO_ID: Final = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True, slots=True)
class AskedRule:
    """A rule as it would be: `limit` in the unit of its kind; without a queue it is that of the whole floor."""

    kind: str
    limit: int
    queue_id: str | None = None


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a rule would have done from `start` to `end` (UTC microseconds).

    `fired` counts alerts or escalations, `contacts` the contacts they were about, `by_queue` is (queue, fired), the most
    first. `supervisor_s` are seconds a supervisor was there to see it: nobody keeps who looked at the floor when, so one
    supervisor is taken to be there for a queue while any of its agents is at work, and for the whole floor one for each
    team. Only what the reader may see is counted.
    """

    asked: AskedRule
    start: int
    end: int
    fired: int
    contacts: int
    by_queue: tuple[tuple[str, int], ...]
    supervisor_s: float

    @property
    def per_hour(self) -> float | None:
        """How often for each hour of a supervisor; None where nobody was at work."""
        return self.fired * 3600 / self.supervisor_s if self.supervisor_s > 0 else None


def rule_preview(
    connection: sa.Connection, asked: AskedRule, window_us: int = WINDOW_US, supervisor_s: float | None = None
) -> RulePreview:
    """How often this rule would have fired in the last `window_us` microseconds.

    Whoever asks again for another limit may hand in the `supervisor_s` found a moment ago: they do not depend on it.
    """
    end = database_now(connection)
    start = end - window_us
    fired: Counter[str] = Counter()
    contacts = 0
    if RULE_KINDS[asked.kind].outcome == "alert":
        for queue, times, visits in _alerts(connection, asked, start, end):
            fired[queue] = times
            contacts += visits
    else:
        raised = list(_raised(connection, asked, start, end))
        fired = Counter(queue for queue, _ in raised)
        contacts = len({contact for _, contact in raised})
    by_queue = tuple(sorted(fired.items(), key=lambda one: (-one[1], one[0])))
    seconds = supervisor_s
    if seconds is None:
        seconds = _supervisor_s(connection, asked.queue_id, start, end)
    return RulePreview(asked, start, end, fired.total(), contacts, by_queue, seconds)


def _rule(sqlite: bool) -> str:
    """A `floor_rule` in which only the asked rule is on; queues with an exception keep theirs, which is none here."""
    schema, uuid = ("main", "text") if sqlite else ("public", "uuid")
    return (
        f"floor_rule AS (SELECT CAST('{_NO_ID}' AS {uuid}) AS id, CAST(:kind AS text) AS kind,"
        f" CAST(:queue AS {uuid}) AS queue_id,"
        " CAST(:limit AS integer) AS limit_value, 'normal' AS severity, 3600 AS due_s, 1 AS enabled,"
        " CAST(:start AS bigint) AS since_at UNION ALL SELECT o.id, o.kind, o.queue_id, o.limit_value, o.severity, o.due_s, 0,"
        f" o.since_at FROM {schema}.floor_rule o WHERE o.kind = CAST(:kind AS text) AND o.queue_id IS NOT NULL"
        f" AND CAST(:queue AS {uuid}) IS NULL)"
    )


def _places(asked: AskedRule, start: int, end: int) -> dict[str, Any]:
    return {"kind": asked.kind, "queue": asked.queue_id, "limit": asked.limit, "start": start, "now": end}


def _raised(connection: sa.Connection, asked: AskedRule, start: int, end: int) -> Iterator[tuple[str, str]]:
    """(queue, contact) of everything that would have been raised: looked for again over what was found before."""
    sqlite = connection.dialect.name == "sqlite"
    found = crossings(asked.kind).format(now=":now", since=":since")
    query = sa.text(
        f"WITH {_rule(sqlite)}, {_escalations(sqlite)} SELECT k.contact_id, k.queue_id, k.crossed_at FROM ({found}) k"
    ).columns(contact_id=Id, queue_id=Id, crossed_at=sa.BigInteger)
    places = _places(asked, start, end) | {"since": start - LATE_US}
    raised: list[dict[str, Any]] = []
    for _ in range(_ROUNDS if asked.kind in _BEGINS_ANEW else 1):
        rows = connection.execute(query, {**places, "raised": json.dumps(raised)}).all()
        if not rows:
            return
        for row in rows:
            raised.append({"contact_id": row.contact_id, "crossed_at": row.crossed_at})
            yield row.queue_id, row.contact_id


def _escalations(sqlite: bool) -> str:
    """An `escalation` in which rules raised what they are found to raise, and nothing of what they really did."""
    # Whoever may set a rule need not read amounts.
    columns = list(image_columns("escalation"))
    real = ", ".join("NULL AS crossed_at" if name == "crossed_at" else f"o.{name}" for name in columns)
    if sqlite:
        raised = "json_each(:raised) x"
        made = {
            "contact_id": "json_extract(x.value, '$.contact_id')",
            "crossed_at": "json_extract(x.value, '$.crossed_at')",
        }
    else:
        raised = "jsonb_array_elements(CAST(:raised AS jsonb)) x"
        made = {
            "contact_id": "CAST(x.value->>'contact_id' AS uuid)",
            "crossed_at": "CAST(x.value->>'crossed_at' AS bigint)",
        }
        real = real.replace("NULL AS crossed_at", "CAST(NULL AS bigint) AS crossed_at")
    made |= {"rule": "CAST(:kind AS text)", "rule_limit": "CAST(:limit AS integer)"}
    listed = ", ".join(made.get(name, "NULL") for name in columns)
    schema = "main" if sqlite else "public"
    return f"escalation AS (SELECT {real} FROM {schema}.escalation o UNION ALL SELECT {listed} FROM {raised})"


_LIMIT_US: Final = "r.limit_value * CAST(1000000 AS bigint)"
#: Visits with the moment they went over the limit and until when they were over it.
_WAITS: Final = (
    "SELECT c.queue_id, c.contact_id, c.queue_id AS place, {crossed} AS crossed_at, coalesce(c.left_at, :now) AS over_at"
    " FROM contact_segment c JOIN floor_rule r ON r.enabled = 1 AND (r.queue_id = c.queue_id OR (r.queue_id IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM floor_rule own WHERE own.queue_id = c.queue_id)))"
    " WHERE c.direction <> 'outbound' AND c.channel <> 'callback' AND (c.left_at IS NULL OR c.left_at > :start)"
)
#: A queue's own handling limit goes before the rule's, as it does on the floor.
_HANDLINGS: Final = (
    "SELECT c.queue_id, c.contact_id, c.id AS place, c.left_at + t.held_us"
    " + coalesce(q.handling_limit_s, r.limit_value) * CAST(1000000 AS bigint) AS crossed_at,"
    " coalesce(c.ended_at, :now) AS over_at FROM contact_segment c JOIN contact t ON t.id = c.contact_id"
    " JOIN queue q ON q.id = c.queue_id JOIN floor_rule r ON r.enabled = 1 AND (r.queue_id = c.queue_id"
    " OR (r.queue_id IS NULL AND NOT EXISTS (SELECT 1 FROM floor_rule own WHERE own.queue_id = c.queue_id)))"
    " WHERE c.outcome = 'answered' AND c.agent_id IS NOT NULL AND (c.ended_at IS NULL OR c.ended_at > :start)"
)


def _alerts(connection: sa.Connection, asked: AskedRule, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """(queue, alerts, visits over the limit); what is over the limit at the same place without a break is one alert."""
    crossed = in_open_hours("c.entered_at", _LIMIT_US, "c.queue_id")
    visits = _WAITS.format(crossed=crossed) if asked.kind == "wait" else _HANDLINGS
    before = (
        "max(v.over_at) OVER (PARTITION BY v.place ORDER BY v.crossed_at, v.over_at ROWS BETWEEN UNBOUNDED PRECEDING"
    )
    query = sa.text(
        f"WITH {_rule(connection.dialect.name == 'sqlite')}, visit AS ({visits}), told AS (SELECT v.*,"
        f" {before} AND 1 PRECEDING) AS until_then FROM visit v WHERE v.crossed_at <= v.over_at)"
        " SELECT b.queue_id, sum(CASE WHEN b.until_then IS NULL OR b.until_then < b.crossed_at THEN 1 ELSE 0 END) AS times,"
        " count(*) AS visits FROM told b WHERE b.crossed_at >= :start AND b.crossed_at <= :now GROUP BY b.queue_id"
    ).columns(queue_id=Id, times=sa.BigInteger, visits=sa.BigInteger)
    for row in connection.execute(query, _places(asked, start, end)):
        yield row.queue_id, int(row.times), int(row.visits)


def _supervisor_s(connection: sa.Connection, queue: str | None, start: int, end: int) -> float:
    """Seconds in which any agent of the queue, or of each team, was at work."""
    if connection.dialect.name == "sqlite":
        begins, ends = "CAST(:start AS bigint)", "CAST(:now AS bigint)"
        query = staffed_us(begins, ends, "CAST(:queue AS text)" if queue is not None else None, sqlite=True)
    else:
        query = "SELECT staffed_us(CAST(:queue AS uuid), CAST(:start AS bigint), CAST(:now AS bigint))"
    places = {"start": start, "now": end, "queue": queue}
    return int(connection.execute(sa.text(query), places).scalar() or 0) / 1_000_000
