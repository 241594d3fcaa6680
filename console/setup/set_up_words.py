"""How the values of the set-up read: titles of its fields, and values with the names of what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from console.words import NOTHING, count, length, percent, say, word

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore

_TITLES: Final[Mapping[str, Callable[[], str]]] = {
    "name": lambda: say("Name"),
    "promise": lambda: say("Service promise"),
    "team_id": lambda: say("Team"),
    "site_id": lambda: say("Site"),
    "channel": lambda: say("Channel"),
    "language": lambda: say("Language"),
    "time_zone": lambda: say("Time zone"),
    "business_day_start_min": lambda: say("Business day begins"),
    "answer_within_s": lambda: say("Answer within"),
    "target_percent": lambda: say("Target"),
    "service_level_rule": lambda: say("Service level counts"),
    "short_abandon_s": lambda: say("Short abandon up to"),
    "handling_limit_s": lambda: say("Handling limit"),
    "wrap_up_s": lambda: say("Wrap-up limit"),
    "position": lambda: say("Place in the list"),
    "duty_supervisor_id": lambda: say("Supervisor on duty"),
    "skills": lambda: say("Skills it asks for"),
    "routes": lambda: say("Routes"),
    "hours": lambda: say("Open"),
    "closed_days": lambda: say("Closed days"),
    "note": lambda: say("Note"),
    "level": lambda: say("Level"),
    "severity": lambda: say("Severity"),
    "due_s": lambda: say("Due within"),
    "enabled": lambda: say("The rule is"),
    "limit_value": lambda: say("Limit"),
    "queue_id": lambda: say("Queue"),
}


def field_title(name: str) -> str:
    """What a field is called."""
    known = _TITLES.get(name)
    return known() if known is not None else word(name)


def rule_words(rule: str) -> str:
    """What a rule of the service level does with those who give up."""
    return {
        "without_short_abandons": say("short abandons are left out"),
        "short_abandons_met": say("short abandons count as answered in time"),
        "abandons_in_time_met": say("abandons in time count as answered in time"),
        "ignore_abandons_in_time": say("abandons in time are left out"),
        "strict": say("every abandon counts against it"),
        "answered_only": say("only answered contacts count"),
    }.get(rule, rule)


def note_words(rule: str) -> str:
    """Whether a transfer along a route carries a note."""
    return {
        "no": say("without a note"),
        "asked": say("a note is asked for"),
        "required": say("a note is required"),
    }.get(rule, rule)


def clock_minutes(minutes: int) -> str:
    """A minute of the day as a clock shows it: 06:30."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def name_of(store: FloorStore, table: str, row_id: str | None) -> str:
    """The name of a row; of one that is gone it says so."""
    if row_id is None:
        return NOTHING
    row = store.row(table, row_id)
    return say("one that is gone") if row is None else str(row.name)


def team_name(store: FloorStore, team_id: str) -> str:
    """The name of a team, and its site where there are several: teams of two sites may have one name."""
    team = store.row("team", team_id)
    site = store.row("site", team.site_id) if team is not None and len(store.rows("site")) > 1 else None
    name = name_of(store, "team", team_id)
    return name if site is None else say("{team}, {site}", team=name, site=site.name)


def value_words(store: FloorStore, field: str, value: Any) -> str:
    """A value of the set-up as a person reads it; '–' for nothing."""
    if field == "skills":
        named = [say("{skill} from level {n}", skill=name_of(store, "skill", k), n=count(n)) for k, n in value or ()]
        return ", ".join(named) or say("none")
    if field == "routes":
        named = [f"{name_of(store, 'queue', queue)} ({note_words(note)})" for queue, note in value or ()]
        return ", ".join(named) or say("all are allowed")
    if field == "hours" and value is not None:
        return _hours_words(value)
    if field == "closed_days":
        return ", ".join(day for day, _ in value or ()) or say("none")
    if value is None or (field == "wrap_up_s" and value == 0):
        return _left_out(field)
    if field == "team_id":
        return team_name(store, value)
    tables = {"queue_id": "queue", "site_id": "site", "duty_supervisor_id": "staff", "skill_id": "skill"}
    if field in tables:
        return name_of(store, tables[field], value)
    return _plain(field, value)


def _hours_words(value: Any) -> str:
    from console.plan.week_editor import UNREADABLE, weekday_name
    from console.plan.week_text import write_day

    if value and value[0] == UNREADABLE:
        return str(value[2])
    days = ((weekday_name(day), write_day(value, day)) for day in range(7))
    return "; ".join(say("{day} {hours}", day=day, hours=hours) for day, hours in days if hours) or say("never open")


def _left_out(field: str) -> str:
    if field in ("handling_limit_s", "wrap_up_s"):
        return say("no limit")
    return say("as the site") if field in ("time_zone", "business_day_start_min", "hours") else NOTHING


def _plain(field: str, value: Any) -> str:
    if field.endswith("_s"):
        return length(int(value))
    if field == "target_percent":
        return percent(int(value) / 100)
    if field == "business_day_start_min":
        return clock_minutes(int(value))
    if field == "service_level_rule":
        return rule_words(value)
    if field == "note":
        return note_words(value)
    if field in ("channel", "severity"):
        return word(value)
    if field == "enabled":
        return say("on") if value else say("off")
    return count(value) if isinstance(value, int) else str(value)
