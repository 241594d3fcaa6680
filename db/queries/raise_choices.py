"""What approving a request once and for all would change: whose limit, for how many agents, and how far one may go."""

from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.authority.limits_sql import limit_now, own_approval
from db.commands.act_engine import POSTGRESQL_ENGINE, SQLITE_ENGINE
from db.commands.ledger import os_user

#: The bounds of a cell of the matrix.
BOUNDS: Final = ("per_use", "per_contact", "per_customer", "per_agent")


class RaisePlace(NamedTuple):
    """One place where the limit of the agent's level can be raised: a team, a site, or with neither the whole floor.

    The bounds are those that hold there now, None for none; amounts are minor units, times or days. `agents` is for how
    many agents a new value there would hold. `own_at_once` is the largest limit the person may set there, None without a
    bound.
    """

    team_id: str | None
    site_id: str | None
    name: str
    agents: int
    per_use: int | None
    per_contact: int | None
    per_customer: int | None
    customer_days: int
    per_agent: int | None
    agent_days: int
    own_at_once: int | None


class RaiseChoices(NamedTuple):
    """The places, the nearest first; none where the person may set no limits there.

    `shift_ends_at` is when the agent's shift ends by the plan (UTC microseconds), None where there is no plan.
    """

    places: tuple[RaisePlace, ...]
    shift_ends_at: int | None


_ASKED: Final = f"""
SELECT n.kind_id, a.id AS agent_id, a.level, a.team_id, t.name AS team, t.site_id, s.name AS site, l.id AS limit_id,
  l.team_id AS of_team, l.site_id AS of_site, l.per_use, l.per_contact, l.per_customer,
  coalesce(l.customer_days, 365) AS customer_days, l.per_agent, coalesce(l.agent_days, 1) AS agent_days
FROM authority_request n JOIN agent a ON a.id = n.agent_id JOIN team t ON t.id = a.team_id JOIN site s ON s.id = t.site_id
  LEFT JOIN authority_limit l ON l.id = {limit_now("n.kind_id", "a.level", "a.team_id")} WHERE n.id = {{id}}
"""
#: Agents of a level for whom the matrix has nothing nearer than the place.
_HELD: Final = f"""
SELECT count(*) FROM agent a JOIN team t ON t.id = a.team_id
  LEFT JOIN authority_limit h ON h.id = {limit_now("{kind}", "a.level", "a.team_id")}
WHERE a.retired_at IS NULL AND a.level = :level AND {{within}}
"""
_MANAGES: Final = (
    "({owner} OR EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = {actor}"
    " AND s.disabled_at IS NULL AND r.role = 'manager' AND r.from_at <= {now} AND (r.until_at IS NULL OR r.until_at > {now})"
    " AND r.queue_id IS NULL AND (r.team_id IS NULL OR r.team_id = {team})))"
)
_OWN: Final = (
    f"SELECT {_MANAGES}, CASE WHEN NOT {{owner}} THEN coalesce({own_approval('per_use', '{kind}', '{team}')}, 0) END"
)
#: Parts of one shift follow each other more closely than this; microseconds.
_PAUSE_US: Final = 3_600_000_000
_SHIFT: Final = "SELECT p.starts_at, p.ends_at FROM shift_activity p WHERE p.agent_id = {agent} AND p.ends_at > {now}"


def raise_choices(connection: sa.Connection, request_id: str, now: int) -> RaiseChoices | None:
    """Where the limit can be raised that stopped a request; None where there is no such request in sight."""
    asking = _Asking(connection, now)
    found = asking.rows(_ASKED, id=request_id)
    if not found:
        return None
    row = found[0]
    team = (str(row.team_id), None, row.team)
    held = (None, str(row.of_site), row.site) if row.of_site is not None else (None, None, "")
    wanted = [team] if row.of_team is not None else [team, held]
    places = [asking.place(row, *one) for one in wanted]
    ends = _shift_ends(asking.rows(_SHIFT, agent=row.agent_id), now)
    return RaiseChoices(tuple(one for one in places if one is not None), ends)


class _Asking:
    """Asks one database at one moment for who is signed in."""

    def __init__(self, connection: sa.Connection, now: int) -> None:
        self._connection, self._now = connection, now
        self._postgresql = connection.dialect.name == "postgresql"
        engine = POSTGRESQL_ENGINE if self._postgresql else SQLITE_ENGINE
        self._values: dict[str, Any] = {"now": now} | ({} if self._postgresql else {"actor": os_user()})
        self._places = {
            "now": "CAST(:now AS bigint)" if self._postgresql else ":now",
            "actor": engine.values["actor"],
            "owner": engine.values["owner"],
        }

    def rows(self, query: str, **ids: Any) -> list[Any]:
        """The rows of a query whose places `ids` are filled with ids."""
        places = self._places | {name: self._id(name) for name in ids}
        values = self._values | {name: value if value is None else str(value) for name, value in ids.items()}
        return list(self._connection.execute(sa.text(query.format(**places)), values).all())

    def place(self, row: Any, team_id: str | None, site_id: str | None, name: str) -> RaisePlace | None:
        """One place as it stands; None where the person may set no limits of it."""
        kind, team = {"kind": row.kind_id}, {"team": team_id}
        ((manages, own),) = self.rows(_OWN, **kind, **team)
        if not manages:
            return None
        within = {"team": row.team_id} if team_id is not None else {"site": row.site_id} if site_id is not None else {}
        wider = {
            "team": "a.team_id = {team}",
            "site": "t.site_id = {site} AND h.team_id IS NULL",
        }
        condition = wider[next(iter(within))] if within else "h.team_id IS NULL AND h.site_id IS NULL"
        ((agents,),) = self._counted(_HELD.replace("{within}", condition), row.level, **kind, **within)
        bounds = {name: getattr(row, name) for name in (*BOUNDS, "customer_days", "agent_days")}
        return RaisePlace(team_id, site_id, name, agents, own_at_once=own, **bounds)

    def _counted(self, query: str, level: str, **ids: Any) -> list[Any]:
        places = self._places | {name: self._id(name) for name in ids}
        values = self._values | {name: str(value) for name, value in ids.items()} | {"level": level}
        return list(self._connection.execute(sa.text(query.format(**places)), values).all())

    def _id(self, name: str) -> str:
        return f"CAST(:{name} AS uuid)" if self._postgresql else f":{name}"


def _shift_ends(rows: list[Any], now: int) -> int | None:
    """The end of the shift that goes on, or begins within the hour."""
    ends: int | None = None
    for row in sorted(rows, key=lambda one: one.starts_at):
        if row.starts_at > (now if ends is None else ends) + _PAUSE_US:
            break
        ends = max(row.ends_at, ends or 0)
    return ends
