"""Who of the line is on the simulated floor, and when: one or two supervisors for each team, nobody at night."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from db.feeds.simulated.clock import FloorClock
from db.feeds.simulated.plan_parts import FloorPlan, Shift, TeamPlan


class _Supervisor(NamedTuple):
    id: str
    team: TeamPlan
    zone: ZoneInfo
    shift: Shift | None


class Supervisors:
    """The supervisors of a plan; `appointed` are their ids, by team, in the order of the plan."""

    def __init__(self, plan: FloorPlan, appointed: Mapping[TeamPlan, Sequence[str]], clock: FloorClock) -> None:
        self._clock = clock
        zones = {site.name: ZoneInfo(site.time_zone) for site in plan.sites}
        self._all: Final = [
            _Supervisor(staff_id, team, zones[team.site], person.shift)
            for team, ids in appointed.items()
            for staff_id, person in zip(ids, (one for one in plan.staff if one.team == team), strict=False)
        ]
        self.ids: Final = frozenset(one.id for one in self._all)

    def there(self, at_us: int) -> list[str]:
        """Everybody who is on shift at an instant (UTC microseconds)."""
        return [one.id for one in self._all if self._is_there(one, at_us)]

    def who_helps(self, team: TeamPlan, at_us: int, chance: Random) -> str | None:
        """One of the team who is on shift, else of another team; None where nobody is there."""
        there = [one for one in self._all if self._is_there(one, at_us)]
        mine = [one.id for one in there if one.team == team] or [one.id for one in there]
        return chance.choice(mine) if mine else None

    def _is_there(self, one: _Supervisor, at_us: int) -> bool:
        if one.shift is None:
            return False
        return one.shift.starts_h <= self._clock.hour(one.zone, at_us) < one.shift.ends_h
