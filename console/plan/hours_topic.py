"""Opening hours: those of each site with its closed days, and those of queues that have hours of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.plan.closed_days_editor import ClosedDaysEditor
from console.plan.week_editor import WeekEditor, week_check
from console.plan.week_text import Hours, week_minutes
from console.setup.field import Field, Section
from console.setup.topic import Thing, Topic
from console.words import count, say
from db.commands.command import Command, Wanted, wanted
from db.commands.hours_acts import ADD_CLOSED_DAY, ADD_HOURS, REMOVE_CLOSED_DAY, REMOVE_HOURS
from db.ids import new_id

if TYPE_CHECKING:
    from console.setup.draft import Draft
    from db.rows import ClosedDayRow, OpeningHoursRow

#: Says that a calendar has no open hours at all: hours of no length on a Monday.
_NEVER: Hours = (0, 0, 0)
_SITE = "site"


@dataclass(frozen=True)
class _OfQueue:
    queue_id: str


class HoursTopic(Topic):
    """The page of opening hours: a site, and under it its queues."""

    tables = frozenset({"opening_hours", "closed_day", "queue", "team", "site"})
    told = frozenset({"opening_hours", "closed_day"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Opening hours")

    def things(self) -> list[Thing]:
        """All sites by name, each with its queues in use."""
        found = []
        for site in sorted(self.store.rows("site").values(), key=lambda row: row.name.casefold()):
            found.append(Thing(site.id, _SITE, site.name, self._note(self._hours(site.id), say("always open"))))
            found += self._queues(site.id)
        return found

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """The hours; of a site its closed days, too."""
        if thing.kind == _SITE:
            if self.store.row("site", thing.id) is None:
                return None
            closed = tuple(sorted((row.day, row.name or "") for row in self._closed(thing.id)))
            return {"hours": self._hours(thing.id), "closed_days": closed}
        return None if self.store.row("queue", thing.id) is None else {"hours": self._hours(thing.id)}

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The week, and of a site its closed days."""
        theme, is_site = self.window.theme, thing.kind == _SITE
        otherwise = say("always open") if is_site else self._as_site(thing.id)
        sites = None if is_site else self._hours(self._site_of(thing.id))

        zone = self._zone(thing)

        def week(parent: QWidget) -> WeekEditor:
            return WeekEditor(parent, theme, otherwise, zone, sites)

        about = say("Rules about waiting count only open hours; outside them their clocks stand still.")
        made = [Section("", (Field("hours", say("Open"), week, about, week_check),))]
        if is_site:
            today = datetime.fromtimestamp(self.window.floor.now_us() // 1_000_000, UTC).date().isoformat()

            def days(parent: QWidget) -> ClosedDaysEditor:
                return ClosedDaysEditor(parent, today)

            about = say("Days on which all queues of the site are closed, whatever their hours say.")
            made.append(Section("", (Field("closed_days", say("Closed days"), days, about),)))
        return made

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """What is removed first, so that what is added overlaps nothing that goes."""
        removed, added = self._hours_changed(thing, draft.value("hours"))
        made = [(REMOVE_HOURS, removed), (ADD_HOURS, added)]
        if thing.kind == _SITE:
            wished, rows = dict(draft.value("closed_days")), {row.day: row for row in self._closed(thing.id)}
            gone = [wanted(REMOVE_CLOSED_DAY, row) for row in rows.values() if wished.get(row.day) != (row.name or "")]
            new = [
                Wanted(new_id(), {"site_id": thing.id, "day": day, "name": name or None})
                for day, name in wished.items()
                if day not in rows or (rows[day].name or "") != name
            ]
            made += [(REMOVE_CLOSED_DAY, gone), (ADD_CLOSED_DAY, new)]
        return [Command(act.kind, tuple(things), reason or None) for act, things in made if things]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Of a site only a manager of the whole floor, of a queue a manager of that."""
        if thing.kind == _SITE:
            return self.rights(ADD_CLOSED_DAY, None)
        return self.rights(ADD_HOURS, _OfQueue(thing.id))

    def _hours_changed(self, thing: Thing, wished: tuple[Hours, ...] | None) -> tuple[list[Wanted], list[Wanted]]:
        there = {(row.weekday, row.opens_min, row.closes_min): row for row in self._rows(thing.id)}
        asked = set() if wished is None else set(wished or (_NEVER,))
        place = {"site_id": None, "queue_id": None} | {f"{'site' if thing.kind == _SITE else 'queue'}_id": thing.id}
        removed = [wanted(REMOVE_HOURS, row) for hours, row in there.items() if hours not in asked]
        added = [
            Wanted(new_id(), {**place, "weekday": weekday, "opens_min": opens, "closes_min": closes})
            for weekday, opens, closes in sorted(asked - there.keys())
        ]
        return removed, added

    def _rows(self, place: str | None) -> Iterator[OpeningHoursRow]:
        rows = self.store.rows("opening_hours").values()
        return (row for row in rows if place is not None and place in (row.queue_id, row.site_id))

    def _hours(self, place: str | None) -> tuple[Hours, ...] | None:
        """None where nobody set any, () where they say that it is never open."""
        rows = [(row.weekday, row.opens_min, row.closes_min) for row in self._rows(place)]
        return tuple(sorted(hours for hours in rows if hours[1] < hours[2])) if rows else None

    def _closed(self, site: str) -> Iterator[ClosedDayRow]:
        return (row for row in self.store.rows("closed_day").values() if row.site_id == site)

    def _site_of(self, queue: str) -> str | None:
        row = self.store.row("queue", queue)
        team = self.store.row("team", row.team_id) if row is not None else None
        return None if team is None else str(team.site_id)

    def _queues(self, site: str) -> list[Thing]:
        rows = (row for row in self.store.rows("queue").values() if row.retired_at is None)
        own = (row for row in rows if self._site_of(row.id) == site)
        return [
            Thing(row.id, "queue", row.name, self._note(self._hours(row.id), say("as the site")), under=True)
            for row in sorted(own, key=lambda row: (row.position, row.name.casefold()))
        ]

    def _note(self, hours: tuple[Hours, ...] | None, otherwise: str) -> str:
        if hours is None:
            return otherwise
        return say("{n} h a week", n=count(round(week_minutes(hours) / 60))) if hours else say("never open")

    def _as_site(self, queue: str) -> str:
        hours = self._hours(self._site_of(queue))
        return say("as the site: {hours}", hours=self._note(hours, say("always open")))

    def _zone(self, thing: Thing) -> str:
        """The zone of the clock that counts: the queue's own, else its site's."""
        row = self.store.row("queue", thing.id) if thing.kind != _SITE else None
        site = self.store.row("site", thing.id if row is None else self._site_of(thing.id))
        return (row.time_zone if row is not None else None) or (site.time_zone if site is not None else "UTC")
