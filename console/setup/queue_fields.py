"""The form of a queue: what it promises, its limits, the skills it asks for, where and when it works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.formula_words import formula_words
from console.setup.editors import ChoiceEditor, LengthEditor, NumberEditor, TextEditor, ZoneEditor
from console.setup.field import Field, Section, limit_check, name_check, zone_check
from console.setup.row_editors import SkillsEditor
from console.setup.set_up_words import clock_minutes, field_title, rule_words, team_name
from console.setup.zones import known_zones, offered_zones
from console.words import count, length, percent, say, word
from db import words as db_words
from db.commands.set_up_values import LIMITS, LONGEST_NAME
from db.metrics.service_level import Rule

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore

_HALF_HOUR_MIN = 30


class RuleEditor(ChoiceEditor):
    """A rule of the service level, with its formula in words under it."""

    @property
    def explanation(self) -> str:
        """The formula."""
        known = {rule.value: rule for rule in Rule}
        return formula_words(known[self.value]) if self.value in known else ""


def queue_sections(store: FloorStore, queue: str, *, is_new: bool) -> list[Section]:
    """The sections of the form of a queue."""
    named = {row_id: row.name for row_id, row in store.rows("queue").items()}
    return [
        Section("", tuple(_who(store, name_check(named, queue), is_new=is_new))),
        Section(say("Service level"), tuple(_service_level())),
        Section(say("Limits"), tuple(_limits())),
        Section(say("Skills"), (_skills(store),)),
        Section(say("Where and when"), tuple(_where(_sites_zone(store, queue)))),
    ]


def _who(store: FloorStore, check: Callable[[Any], str], *, is_new: bool) -> Iterator[Field]:
    yield Field("name", field_title("name"), partial(_text, longest=LONGEST_NAME), check=check)
    if is_new:
        channels = [(channel, word(channel)) for channel in db_words.CHANNELS]
        hint = say("It stays so: a queue does not change its channel.")
        yield Field("channel", field_title("channel"), partial(ChoiceEditor, choices=channels), hint)
    teams = sorted(((team, team_name(store, team)) for team in store.rows("team")), key=lambda one: one[1].casefold())
    yield Field("team_id", field_title("team_id"), partial(ChoiceEditor, choices=teams), check=_team_check)
    people = sorted(
        ((row.id, row.name) for row in store.rows("staff").values() if row.disabled_at is None),
        key=lambda choice: choice[1].casefold(),
    )
    choices = [(None, say("nobody")), *people]
    yield Field("duty_supervisor_id", field_title("duty_supervisor_id"), partial(ChoiceEditor, choices=choices))
    low, high = LIMITS["position"]
    hint = say("Queues with a lower number stand further up.")
    yield Field(
        "position", field_title("position"), partial(NumberEditor, low=low, high=high), hint, _limit("position")
    )


def _service_level() -> Iterator[Field]:
    yield _length_field("answer_within_s", say("Who waits longer than this is not answered in time."))
    low, high = LIMITS["target_percent"]
    yield Field(
        "target_percent",
        field_title("target_percent"),
        partial(NumberEditor, low=low, high=high, suffix=say("{n}\N{NO-BREAK SPACE}%", n="")),
        say("The share of contacts to be answered in time."),
        limit_check("target_percent", lambda number: percent(number / 100)),
    )
    rules = [(rule, rule_words(rule)) for rule in db_words.SERVICE_LEVEL_RULES]
    yield Field("service_level_rule", field_title("service_level_rule"), partial(RuleEditor, choices=rules))
    yield _length_field("short_abandon_s", say("Who gives up within this is no lost contact."))


def _limits() -> Iterator[Field]:
    hint = say("A contact that takes longer is marked on the floor.")
    yield _length_field("handling_limit_s", hint, none=say("no limit"))
    hint = say("An agent in wrap-up for longer is marked on the floor.")
    yield _length_field("wrap_up_s", hint, none=say("no limit"), empty=0)


def _skills(store: FloorStore) -> Field:
    skills = {row_id: row.name for row_id, row in store.rows("skill").items()}
    hint = "" if skills else say("There are no skills yet: add them on the page of skills.")
    return Field("skills", field_title("skills"), partial(SkillsEditor, skills=skills), hint)


def _where(site_zone: str) -> Iterator[Field]:
    as_site = say("as the site ({zone})", zone=site_zone) if site_zone else say("as the site")
    yield zone_field(as_site)
    yield day_start_field(say("as the site"))


def zone_field(none: str = "") -> Field:
    """A time zone; with `none` it may be left out, which reads so."""
    hint = say("Type a part of the name: a city, or a continent.")
    make = partial(ZoneEditor, zones=offered_zones(), none=none)
    return Field("time_zone", field_title("time_zone"), make, hint, zone_check(known_zones()))


def day_start_field(none: str = "") -> Field:
    """When the business day begins; with `none` it may be left out, which reads so."""
    choices: list[tuple[Any, str]] = [(None, none)] if none else []
    choices += [(minute, clock_minutes(minute)) for minute in range(0, 24 * 60, _HALF_HOUR_MIN)]
    hint = say("Figures of a day begin at this time.")
    return Field(
        "business_day_start_min",
        field_title("business_day_start_min"),
        partial(ChoiceEditor, choices=choices, other=say("another time")),
        hint,
        limit_check("business_day_start_min", clock_minutes),
    )


def _length_field(column: str, hint: str, none: str = "", empty: int | None = None) -> Field:
    make = partial(LengthEditor, most_s=LIMITS[column][1], none=none, empty=empty)
    return Field(column, field_title(column), make, hint, limit_check(column, length))


def _limit(column: str) -> Callable[[Any], str]:
    return limit_check(column, count)


def _text(parent: QWidget, longest: int) -> TextEditor:
    return TextEditor(parent, longest)


def _team_check(value: Any) -> str:
    return "" if value else say("It needs a team: add one on the page of teams.")


def _sites_zone(store: FloorStore, queue: str) -> str:
    row = store.row("queue", queue)
    team = store.row("team", row.team_id) if row is not None else None
    site = store.row("site", team.site_id) if team is not None else None
    return site.time_zone if site is not None else ""
