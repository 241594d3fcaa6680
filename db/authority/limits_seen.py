"""The matrix of limits as it is shown: frozen values that cross threads, and which limit holds where.

Amounts are minor units of the floor's currency for a kind measured in money, else times or days; instants UTC microseconds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


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
    place that will make a difference, the next first.
    """

    limit: LimitSeen | None
    from_place: tuple[str | None, str | None]
    own: LimitSeen | None
    coming: tuple[LimitSeen, ...]

    @property
    def is_inherited(self) -> bool:
        """Whether another place's limit holds here."""
        return self.limit is not None and (self.own is None or self.own.per_use is None)


class _Cell:
    """The rows of one kind and level: the newest that has begun of each place, and those to come."""

    def __init__(self) -> None:
        self.begun: dict[tuple[str | None, str | None], LimitSeen] = {}
        self.coming: defaultdict[tuple[str | None, str | None], list[LimitSeen]] = defaultdict(list)


@dataclass(frozen=True)
class LimitsSeen:
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
        cell = self._cells.get((kind_id, level)) or _Cell()
        own = cell.begun.get(place.key)
        coming = _changes(own, cell.coming.get(place.key, ()))
        for key in reach(place):
            row = cell.begun.get(key)
            if row is not None and row.per_use is not None:
                return Held(row, key, own, coming)
        return Held(None, (None, None), own, coming)

    @cached_property
    def _cells(self) -> dict[tuple[str, str], _Cell]:
        found: defaultdict[tuple[str, str], _Cell] = defaultdict(_Cell)
        for row in self.limits:
            cell = found[row.kind_id, row.level]
            if row.from_at > self.now:
                cell.coming[row.place].append(row)
            else:
                cell.begun[row.place] = row
        return dict(found)

    def place_named(self, key: tuple[str | None, str | None]) -> Place:
        """The place with this key; the whole floor's name is ''."""
        found = (place for place in (*self.teams, *self.sites) if place.key == key)
        return next(found, Place(*key))

    @property
    def is_bare(self) -> bool:
        """Whether nobody has set a limit yet: those that a floor begins with hold from the beginning of time."""
        return not any(row.from_at for row in self.limits)


def _changes(own: LimitSeen | None, rows: Iterable[LimitSeen]) -> tuple[LimitSeen, ...]:
    """Those of the rows to come that make a difference, in their order; of one time the last that was set counts."""
    last = {row.from_at: row for row in sorted(rows, key=lambda row: (row.from_at, row.id))}
    found, before = [], _says(own)
    for row in last.values():
        if _says(row) != before:
            found.append(row)
        before = _says(row)
    return tuple(found)


def _says(row: LimitSeen | None) -> tuple[int | None, ...] | None:
    """What holds by a row; None where a place has no limit of its own."""
    if row is None or row.per_use is None:
        return None
    return row.per_use, row.per_contact, row.per_customer, row.customer_days, row.per_agent, row.agent_days


def reach(place: Place) -> Iterator[tuple[str | None, str | None]]:
    """The places whose limits hold at `place`, the nearest first."""
    if place.team_id:
        yield place.team_id, None
    if place.site_id:
        yield None, place.site_id
    yield None, None


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
