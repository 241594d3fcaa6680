"""What agents ask for beyond their authority, with all that a decision needs to know, as the signed-in person may see it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.authority.decision_sql import given_to_customer
from db.authority.limits_sql import limit_now, own_approval
from db.commands.act_engine import POSTGRESQL_ENGINE, SQLITE_ENGINE
from db.commands.authority_request_acts import CONTACT_OVER
from db.commands.ledger import os_user
from db.metrics.business_day import business_day_began, zone_named
from db.words import APPROVERS, USES_THAT_COUNT


class Approver(NamedTuple):
    """Somebody who may decide about a request: their approval reaches far enough, and it is their queue."""

    id: str
    name: str


class RequestShown(NamedTuple):
    """One request. Amounts are minor units of `currency` for money (else ''), times or days; instants UTC microseconds.

    `bound` is the bound that `refusal` names, None where it names none. `given` is the money that the
    customer had within `given_days` days from everybody, `cap` what one customer may have in that time. `used_today` is
    what the agent used of this kind on this business day, `per_agent` how much the level leaves to an agent within
    `agent_days` days.
    `own_at_once` and `own_in_all` say how far the approval of the person who asks reaches, None without a bound: 0 for
    nothing. `approvers` are the others who may decide. `needs_second` says that after this approval another person's is
    needed. `spent` is what was used of the approval, which holds until `approved_until`.
    """

    id: str
    escalation_id: str
    escalation: int
    contact_id: str
    contact: int
    customer: str | None
    customer_contacts: int
    queue_id: str
    queue: str
    agent_id: str
    agent: str
    level: str
    kind_id: str
    kind: str
    measure: str
    currency: str
    amount: int
    refusal: str | None
    over_by: int | None
    bound: int | None
    state: str
    asked_at: int
    due_at: int
    owner: str | None
    words: str | None
    given: int
    given_days: int
    cap: int | None
    used_today: int
    per_agent: int | None
    agent_days: int
    is_contact_over: bool
    needs_second: bool
    own_at_once: int | None
    own_in_all: int | None
    approvers: tuple[Approver, ...]
    decided_by: str | None
    decided_at: int | None
    second_by: str | None
    told: str | None
    spent: int
    approved_until: int | None
    revoked_at: int | None


_WAITING: Final = "r.state IN ('open', 'second')"
_TEAM: Final = "(SELECT rq.team_id FROM queue rq WHERE rq.id = n.queue_id)"
#: The requests asked about, under the name that the expressions of acts have for them.
_ROWS: Final = "(SELECT r.* FROM authority_request r WHERE {which}) n"
#: At once a grant may have allowed more than the level; the other bounds are the level's alone.
_BOUNDS: Final = "CASE n.refusal WHEN 'over_per_use' THEN n.amount - n.over_by " + " ".join(
    f"WHEN 'over_{bound}' THEN l.{bound}" for bound in ("per_contact", "per_customer", "per_agent")
)
_REQUESTS: Final = f"""
SELECT n.id, n.escalation_id, e.number AS escalation, n.contact_id, c.number AS contact, {{customer}} AS customer,
  CASE WHEN c.customer_id IS NULL THEN 1 ELSE (SELECT count(*) FROM contact cc WHERE cc.customer_id = c.customer_id
    AND cc.customer_id IS NOT NULL) END AS customer_contacts,
  n.queue_id, q.name AS queue, n.agent_id, coalesce(a.name, '') AS agent, coalesce(a.level, 'standard') AS level,
  n.kind_id, k.name AS kind, k.measure, coalesce(n.currency, '') AS currency, n.amount, n.refusal, n.over_by,
  {_BOUNDS} END AS bound, n.state, n.asked_at, e.due_at, o.name AS owner,
  (SELECT en.text FROM escalation_note en WHERE en.escalation_id = e.id AND en.kind = 'asked' ORDER BY en.at LIMIT 1)
    AS words,
  {{given}} AS given, b.customer_days AS given_days, b.customer_cap AS cap, 0 AS used_today, l.per_agent,
  coalesce(l.agent_days, 1) AS agent_days, {CONTACT_OVER} AS is_contact_over,
  n.state = 'open' AND k.second_above IS NOT NULL AND n.amount > k.second_above AS needs_second,
  CASE WHEN NOT {{owner}} THEN coalesce({own_approval("per_use", "n.kind_id", _TEAM, queue="n.queue_id")}, 0) END
    AS own_at_once,
  CASE WHEN NOT {{owner}} THEN coalesce({own_approval("per_agent", "n.kind_id", _TEAM, queue="n.queue_id")}, 0) END
    AS own_in_all,
  ds.name AS decided_by, n.decided_at, s2.name AS second_by, n.told, coalesce(g.spent, 0) AS spent,
  g.until_at AS approved_until, g.revoked_at, si.time_zone, si.business_day_start_min
FROM {_ROWS} JOIN escalation e ON e.id = n.escalation_id JOIN contact c ON c.id = n.contact_id
  JOIN queue q ON q.id = n.queue_id JOIN authority_kind k ON k.id = n.kind_id JOIN authority_setting b ON b.single = 1
  LEFT JOIN agent a ON a.id = n.agent_id LEFT JOIN team t ON t.id = a.team_id LEFT JOIN site si ON si.id = t.site_id
  LEFT JOIN authority_limit l ON l.id = {limit_now("n.kind_id", "a.level", "a.team_id")}
  LEFT JOIN staff o ON o.id = e.owner_id LEFT JOIN staff ds ON ds.id = n.decided_by_id
  LEFT JOIN staff s2 ON s2.id = n.second_by_id LEFT JOIN authority_grant g ON g.id = (SELECT lg.id FROM authority_grant lg
    WHERE lg.request_id = n.id ORDER BY lg.granted_at DESC, lg.number DESC LIMIT 1)
  {{joined}}
ORDER BY e.due_at, e.number
"""
_LISTED: Final = ", ".join(f"'{role}'" for role in APPROVERS)
#: Everybody whose approval reaches: not the agent who asked, and of a second approval not who gave the first.
_APPROVERS: Final = f"""
SELECT n.id AS request_id, s.id, s.name FROM {_ROWS} JOIN staff s ON s.disabled_at IS NULL
  JOIN staff_role sr ON sr.staff_id = s.id AND sr.role IN ({_LISTED}) AND sr.from_at <= {{now}}
    AND (sr.until_at IS NULL OR sr.until_at > {{now}})
    AND (sr.queue_id = n.queue_id OR (sr.queue_id IS NULL AND (sr.team_id IS NULL OR sr.team_id = {_TEAM})))
  JOIN authority_limit al ON al.id = {limit_now("n.kind_id", "sr.role", _TEAM)}
WHERE n.state IN ('open', 'second') AND (n.state = 'open' OR s.id <> n.decided_by_id)
  AND NOT EXISTS (SELECT 1 FROM agent ra WHERE ra.id = n.agent_id AND ra.login = s.login)
GROUP BY n.id, n.amount, s.id, s.name HAVING max(al.per_use) >= n.amount AND max(al.per_agent) >= n.amount
ORDER BY s.name, s.id
"""


def waiting_requests(connection: sa.Connection, now: int) -> list[RequestShown]:
    """What waits for a decision, next due first; `now` is UTC microseconds by the database's clock."""
    return _shown(connection, _WAITING, now)


def decided_requests(connection: sa.Connection, now: int, since: int) -> list[RequestShown]:
    """What was decided or withdrawn at `since` (UTC microseconds) or later, the newest first."""
    found = _shown(connection, f"NOT {_WAITING} AND r.decided_at >= :since", now, since=since)
    return sorted(found, key=lambda request: request.decided_at or 0, reverse=True)


def one_request(connection: sa.Connection, request_id: str, now: int) -> RequestShown | None:
    """One request by its id; None where there is none in sight."""
    which = "r.id = CAST(:id AS uuid)" if connection.dialect.name == "postgresql" else "r.id = :id"
    return next(iter(_shown(connection, which, now, id=request_id)), None)


def request_of_escalation(connection: sa.Connection, escalation_id: str, now: int) -> RequestShown | None:
    """The request that an escalation is; None where it is none."""
    place = "CAST(:escalation AS uuid)" if connection.dialect.name == "postgresql" else ":escalation"
    found = _shown(connection, f"r.escalation_id = {place}", now, escalation=escalation_id)
    return next(iter(found), None)


def _shown(connection: sa.Connection, which: str, now: int, **given: Any) -> list[RequestShown]:
    postgresql = connection.dialect.name == "postgresql"
    engine = POSTGRESQL_ENGINE if postgresql else SQLITE_ENGINE
    days = "b.customer_days"
    places = {
        "which": which,
        "now": "CAST(:now AS bigint)" if postgresql else ":now",
        "actor": engine.values["actor"],
        "owner": engine.values["owner"],
        "customer": "coalesce(cu.reference, cu.name)",
        "given": "coalesce(given_to_customer(c.id), 0)" if postgresql else given_to_customer("c.id", days),
        "joined": "LEFT JOIN LATERAL customer_of(c.id) cu ON true"
        if postgresql
        else "LEFT JOIN customer cu ON cu.id = c.customer_id",
    }
    places["given"] = places["given"].format(now=places["now"])
    values = {"now": now, **given} | ({} if postgresql else {"actor": os_user()})
    rows = connection.execute(sa.text(_REQUESTS.format(**places)), values).mappings().all()
    approvers = _approvers(connection, places, values)
    used = _used_today(connection, rows, now)
    return [_one(row, approvers.get(str(row["id"]), ()), used.get(str(row["id"]), 0)) for row in rows]


def _one(row: Mapping[Any, Any], approvers: Sequence[Approver], used: int) -> RequestShown:
    values = {name: row[name] for name in RequestShown._fields if name not in ("approvers", "used_today")}
    for name in ("id", "escalation_id", "contact_id", "queue_id", "agent_id", "kind_id"):
        values[name] = str(values[name])
    for name in ("is_contact_over", "needs_second"):
        values[name] = bool(values[name])
    values["given"] = int(values["given"])
    return RequestShown(**values, approvers=tuple(approvers), used_today=used)


def _approvers(
    connection: sa.Connection, places: Mapping[str, str], values: Mapping[str, Any]
) -> dict[str, list[Approver]]:
    found: defaultdict[str, list[Approver]] = defaultdict(list)
    for row in connection.execute(sa.text(_APPROVERS.format(**places)), values):
        found[str(row.request_id)].append(Approver(str(row.id), row.name))
    return found


def _used_today(connection: sa.Connection, rows: Sequence[Mapping[Any, Any]], now: int) -> dict[str, int]:
    """What each agent used of the kind since the business day began, by the clock of the agent's site."""
    counted = ", ".join(f"'{state}'" for state in USES_THAT_COUNT)
    query = sa.text(
        "SELECT coalesce(sum(u.amount), 0) FROM authority_use u WHERE u.agent_id = :agent AND u.kind_id = :kind"
        f" AND u.at >= :since AND u.state IN ({counted})"
    )
    used: dict[str, int] = {}
    for row in rows:
        if row["state"] not in ("open", "second"):
            continue
        began = business_day_began(now, zone_named(row["time_zone"]), row["business_day_start_min"] or 0)
        asked = {"agent": row["agent_id"], "kind": row["kind_id"], "since": began}
        used[str(row["id"])] = int(connection.execute(query, asked).scalar_one())
    return used
