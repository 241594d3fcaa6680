"""The matrix of limits as the signed-in person may see it: what holds, what is coming, and what was before.

Amounts are minor units of the floor's currency for a kind measured in money, else times or days; instants UTC microseconds.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import sqlalchemy as sa


class KindSeen(NamedTuple):
    """One kind of authority. `second_above`: a grant or an approval of more needs a second person; None for never."""

    id: str
    code: str
    name: str
    measure: str
    second_above: int | None
    position: int
    retired_at: int | None


class BoundsSeen(NamedTuple):
    """What holds across all kinds: money for one customer (None for no cap) in so many days; when a use is listed."""

    id: str
    customer_cap: int | None
    customer_days: int
    confirm_hours: int


class Place(NamedTuple):
    """Where a limit holds: a team, a site, or with neither the whole floor; `site_id` of a team is that of its site."""

    team_id: str | None = None
    site_id: str | None = None
    name: str = ""

    @property
    def key(self) -> tuple[str | None, str | None]:
        """What tells it from other places, as rows of `authority_limit` have it."""
        return self.team_id, None if self.team_id else self.site_id


class LimitSeen(NamedTuple):
    """One row of the matrix. Without `per_use` the place has no limit of its own from `from_at` on."""

    id: str
    kind_id: str
    level: str
    team_id: str | None
    site_id: str | None
    per_use: int | None
    per_contact: int | None
    per_customer: int | None
    customer_days: int
    per_agent: int | None
    agent_days: int
    from_at: int
    set_at: int
    set_by: str | None

    @property
    def place(self) -> tuple[str | None, str | None]:
        """Its place, as `Place.key`."""
        return self.team_id, self.site_id


class Held(NamedTuple):
    """What a cell of the matrix shows: the row that holds, `from_place` where it comes from, and what is coming.

    `own` is the place's own newest row that has begun, which may say that it has none any more. `coming` are rows of this
    place, the next first.
    """

    limit: LimitSeen | None
    from_place: tuple[str | None, str | None]
    own: LimitSeen | None
    coming: tuple[LimitSeen, ...]

    @property
    def is_inherited(self) -> bool:
        """Whether another place's limit holds here."""
        return self.limit is not None and (self.own is None or self.own.per_use is None)


class LimitsSeen(NamedTuple):
    """All that the page of limits shows, as of `now`."""

    now: int
    currency: str
    kinds: tuple[KindSeen, ...]
    bounds: BoundsSeen | None
    sites: tuple[Place, ...]
    teams: tuple[Place, ...]
    #: Of each place, kind and level the newest row that has begun, and all that have not.
    limits: tuple[LimitSeen, ...]

    def held(self, kind_id: str, level: str, place: Place) -> Held:
        """What holds there: the team's own limit, else the site's, else the floor's; of one place the newest begun."""
        rows = [row for row in self.limits if row.kind_id == kind_id and row.level == level]
        begun = {row.place: row for row in rows if row.from_at <= self.now}
        coming = [row for row in rows if row.from_at > self.now and row.place == place.key]
        coming.sort(key=lambda row: (row.from_at, row.id))
        own = begun.get(place.key)
        for key in reach(place):
            row = begun.get(key)
            if row is not None and row.per_use is not None:
                return Held(row, key, own, tuple(coming))
        return Held(None, (None, None), own, tuple(coming))

    def place_named(self, key: tuple[str | None, str | None]) -> Place:
        """The place with this key; the whole floor's name is ''."""
        found = (place for place in (*self.teams, *self.sites) if place.key == key)
        return next(found, Place(*key))

    @property
    def is_bare(self) -> bool:
        """Whether nobody has set a limit yet: those that a floor begins with hold from the beginning of time."""
        return not any(row.from_at for row in self.limits)


def reach(place: Place) -> Iterator[tuple[str | None, str | None]]:
    """The places whose limits hold at `place`, the nearest first."""
    if place.team_id:
        yield place.team_id, None
    if place.site_id:
        yield None, place.site_id
    yield None, None


_COLUMNS: Final = (
    "l.id, l.kind_id, l.level, l.team_id, l.site_id, l.per_use, l.per_contact, l.per_customer, l.customer_days,"
    " l.per_agent, l.agent_days, l.from_at, l.set_at, s.name AS set_by"
)
_FROM: Final = "FROM authority_limit l LEFT JOIN staff s ON s.id = l.set_by_id"
_SAME_CELL: Final = (
    "x.kind_id = l.kind_id AND x.level = l.level AND coalesce(CAST(x.team_id AS text), '') ="
    " coalesce(CAST(l.team_id AS text), '') AND coalesce(CAST(x.site_id AS text), '') = coalesce(CAST(l.site_id AS text), '')"
)
_LIMITS: Final = (
    f"SELECT {_COLUMNS} {_FROM} WHERE l.from_at > :now OR NOT EXISTS (SELECT 1 FROM authority_limit x WHERE {_SAME_CELL}"
    " AND x.from_at <= :now AND (x.from_at > l.from_at OR (x.from_at = l.from_at AND x.id > l.id)))"
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


class Used(NamedTuple):
    """What agents of one level did with one kind at one site: how often they used it, were refused, and asked for more."""

    used: int = 0
    refused: int = 0
    asked: int = 0


class SitesCompared(NamedTuple):
    """What is compared beside the limits: by site how many agents there are of each level, and what they did since then."""

    limits: LimitsSeen
    days: int
    #: By site and level.
    agents: dict[tuple[str, str], int]
    #: By site, level and kind.
    used: dict[tuple[str, str, str], Used]


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
    """The limits of every site, with what its agents did in the last `days` days.

    Agents count by the level they have now, uses by the team they had then. Who sees only some teams counts only those.
    """
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
