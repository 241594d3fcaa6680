"""The matrix of limits as the signed-in person may see it: what holds, what is coming, and what was before."""

from collections.abc import Iterable
from typing import Any, Final

import sqlalchemy as sa

from db.authority.limits_seen import BoundsSeen, KindSeen, LimitSeen, LimitsSeen, Place, SitesCompared, Used, reach

_COLUMNS: Final = (
    "l.id, l.kind_id, l.level, l.team_id, l.site_id, l.per_use, l.per_contact, l.per_customer, l.customer_days,"
    " l.per_agent, l.agent_days, l.from_at, l.set_at, s.name AS set_by"
)
_FROM: Final = "FROM authority_limit l LEFT JOIN staff s ON s.id = l.set_by_id"
#: Of each cell of each place the newest row that has begun, and all that have not.
_LIMITS: Final = (
    f"SELECT {_COLUMNS} FROM (SELECT o.*, row_number() OVER (PARTITION BY o.kind_id, o.level, o.team_id, o.site_id"
    " ORDER BY o.from_at DESC, o.id DESC) AS nth FROM authority_limit o WHERE o.from_at <= :now) l"
    " LEFT JOIN staff s ON s.id = l.set_by_id WHERE l.nth = 1"
    f" UNION ALL SELECT {_COLUMNS} {_FROM} WHERE l.from_at > :now"
)
_KINDS: Final = (
    "SELECT k.id, k.code, k.name, k.measure, k.second_above, k.position, k.retired_at FROM authority_kind k"
    " ORDER BY k.retired_at IS NOT NULL, k.position, k.name"
)
_BOUNDS: Final = "SELECT id, customer_cap, customer_days, confirm_hours FROM authority_setting WHERE single = 1"
_TEAMS: Final = "SELECT id AS team_id, site_id, name FROM team ORDER BY name"
_SITES: Final = "SELECT id AS site_id, name FROM site ORDER BY name"


def limits_seen(connection: sa.Connection, now: int) -> LimitsSeen:
    """Kinds, bounds, places, and the limits of all places that hold or are coming at `now`."""
    bounds = _read(connection, _BOUNDS)
    return LimitsSeen(
        now,
        currency_of(connection),
        tuple(KindSeen(**row) for row in _read(connection, _KINDS)),
        BoundsSeen(**bounds[0]) if bounds else None,
        tuple(Place(**row) for row in _read(connection, _SITES)),
        tuple(Place(**row) for row in _read(connection, _TEAMS)),
        tuple(_limits(_read(connection, _LIMITS, now=now))),
    )


def currency_of(connection: sa.Connection) -> str:
    """The floor's currency, ISO 4217; '' where none is set."""
    return str(connection.execute(sa.text("SELECT coalesce((SELECT currency FROM floor), '')")).scalar_one())


_HISTORY: Final = f"SELECT {_COLUMNS} {_FROM} WHERE l.kind_id = :kind AND l.level = :level"


def limit_history(connection: sa.Connection, kind_id: str, level: str, place: Place) -> list[LimitSeen]:
    """All rows that hold, held or will hold at `place` for a kind and level, its own and those it inherits; latest first."""
    rows = _limits(_read(connection, _HISTORY, kind=kind_id, level=level))
    keys = set(reach(place))
    return sorted((row for row in rows if row.place in keys), key=lambda row: (row.from_at, row.id), reverse=True)


_AGENTS: Final = (
    "SELECT t.site_id, a.level, count(*) AS n FROM agent a JOIN team t ON t.id = a.team_id WHERE a.retired_at IS NULL"
    " GROUP BY t.site_id, a.level"
)
_USED: Final = """
SELECT t.site_id, a.level, u.kind_id, sum(CASE WHEN u.state IN ('reserved', 'confirmed') THEN 1 ELSE 0 END) AS used,
  sum(CASE WHEN u.state = 'refused' THEN 1 ELSE 0 END) AS refused
FROM authority_use u JOIN agent a ON a.id = u.agent_id JOIN team t ON t.id = u.team_id
WHERE u.at >= :since GROUP BY t.site_id, a.level, u.kind_id
"""
_ASKED: Final = """
SELECT t.site_id, a.level, r.kind_id, count(*) AS asked FROM authority_request r JOIN agent a ON a.id = r.agent_id
  JOIN team t ON t.id = a.team_id WHERE r.asked_at >= :since GROUP BY t.site_id, a.level, r.kind_id
"""
_DAY_US: Final = 86_400_000_000


def sites_compared(connection: sa.Connection, now: int, days: int) -> SitesCompared:
    """The limits of every site, with what its agents did in the last `days` days; with no days that is not counted.

    Agents count by the level they have now, uses by the team they had then. Who sees only some teams counts only those.
    """
    if not days:
        return SitesCompared(limits_seen(connection, now), 0, {}, {})
    since = now - days * _DAY_US
    agents = {(str(row["site_id"]), row["level"]): int(row["n"]) for row in _read(connection, _AGENTS)}
    used = {
        (str(row["site_id"]), row["level"], row["kind_id"]): Used(int(row["used"]), int(row["refused"]))
        for row in _read(connection, _USED, since=since)
    }
    for row in _read(connection, _ASKED, since=since):
        key = (str(row["site_id"]), row["level"], row["kind_id"])
        used[key] = used.get(key, Used())._replace(asked=int(row["asked"]))
    return SitesCompared(limits_seen(connection, now), days, agents, used)


def _read(connection: sa.Connection, sql: str, **values: Any) -> list[dict[str, Any]]:
    found = connection.execute(sa.text(sql), values).mappings()
    return [{name: _as_id(name, value) for name, value in row.items()} for row in found]


def _as_id(name: str, value: Any) -> Any:
    return str(value) if value is not None and (name == "id" or name.endswith("_id")) else value


def _limits(rows: Iterable[dict[str, Any]]) -> list[LimitSeen]:
    return [LimitSeen(**row) for row in rows]
