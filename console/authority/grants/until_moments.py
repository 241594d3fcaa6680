"""Until when authority is given, by the names people have for it: the end of the shift, of today, of Friday."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from console.escalating.moment_choice import NamedMoment
from console.store.loans import shift_end
from console.words import say
from db.metrics.business_day import day_time, zone_named
from db.metrics.periods import business_date, to_us

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.rows import SiteRow

_FRIDAY: Final = 4
SHIFT: Final = "shift"
TODAY: Final = "today"
FRIDAY: Final = "friday"


def until_moments(floor: Floor, team_id: str | None, agent_ids: Iterable[str] = ()) -> list[NamedMoment]:
    """The moments that are offered for a team; the end of the shift where the plan knows one for these agents."""
    agents = list(agent_ids)
    site = _site(floor, team_id)
    made = [
        NamedMoment(TODAY, say("end of today"), partial(_end_of_day, floor, site)),
        NamedMoment(FRIDAY, say("end of Friday"), partial(_end_of_day, floor, site, weekday=_FRIDAY)),
    ]
    if _end_of_shift(floor, agents) is not None:
        made.insert(0, NamedMoment(SHIFT, say("end of the shift"), partial(_shift_or_day, floor, site, agents)))
    return made


def _site(floor: Floor, team_id: str | None) -> SiteRow | None:
    team = floor.store.row("team", team_id)
    found: SiteRow | None = None if team is None else floor.store.row("site", team.site_id)
    return found if found is not None else next(iter(floor.store.rows("site").values()), None)


def _end_of_shift(floor: Floor, agents: Iterable[str]) -> int | None:
    now = floor.now_us()
    ends = (shift_end(floor.store, agent_id, now) for agent_id in agents)
    return max((end for end in ends if end is not None), default=None)


def _shift_or_day(floor: Floor, site: SiteRow | None, agents: Iterable[str]) -> int:
    end = _end_of_shift(floor, agents)
    return end if end is not None else _end_of_day(floor, site)


def _end_of_day(floor: Floor, site: SiteRow | None, *, weekday: int | None = None) -> int:
    """The end of the business day, or of the next one that is such a weekday; of today where today is one."""
    zone = zone_named(site.time_zone if site is not None else None)
    start = day_time(site.business_day_start_min if site is not None else 0)
    day = business_date(floor.now_us(), zone, start)
    if weekday is not None:
        day += timedelta(days=(weekday - day.weekday()) % 7)
    return to_us(datetime.combine(day + timedelta(days=1), start, tzinfo=zone))
