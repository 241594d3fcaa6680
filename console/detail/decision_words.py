"""What people decided about agents and about how queues are set up, in words: before and after, by whom and why."""

from collections.abc import Callable, Mapping
from typing import Final

from console.authority.agent_levels import agent_level
from console.clock_words import moment
from console.detail.said import Said, by_words, queue_name
from console.words import NOTHING, count, duration, percent, say, word
from db.queries.timeline_entry import Entry

SayEntry = Callable[[Entry, int], Said]
"""(entry, now in UTC microseconds) -> what it says"""
_US: Final = 1_000_000


def _asked_next(entry: Entry, _now: int) -> Said:
    who = by_words(entry.by)
    if entry.word is None:
        return Said(say("Not asked to be {state} next any more", state=word(str(entry.former))), who=who)
    if entry.text:
        return Said(say("Asked to be in aux next: {reason}", reason=word(entry.text)), "aux", who=who)
    return Said(say("Asked to be {state} next", state=word(entry.word)), entry.word, who=who)


def _skill(entry: Entry) -> str:
    return entry.text or say("a skill that is gone")


def _level(value: int | str | None) -> str:
    return NOTHING if value is None else count(int(value))


def _skill_given(entry: Entry, _now: int) -> Said:
    words = say("Skill given: {skill}, level {value}", skill=_skill(entry), value=_level(entry.value))
    return Said(words, who=by_words(entry.by))


def _skill_changed(entry: Entry, _now: int) -> Said:
    value, former = _level(entry.value), _level(entry.former)
    words = say("Skill {skill}: level {value} instead of {former}", skill=_skill(entry), value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _skill_taken(entry: Entry, _now: int) -> Said:
    words = say("Skill taken away: {skill}, level {former}", skill=_skill(entry), former=_level(entry.former))
    return Said(words, who=by_words(entry.by))


def _team_changed(entry: Entry, _now: int) -> Said:
    value, former = entry.value or NOTHING, entry.former or NOTHING
    return Said(say("In team {value} instead of {former}", value=value, former=former), who=by_words(entry.by))


def _level_changed(entry: Entry, _now: int) -> Said:
    value, former = agent_level(str(entry.value)), agent_level(str(entry.former))
    words = say("Level of authority: {value} instead of {former}", value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _break_shifted(entry: Entry, now: int) -> Said:
    former, value = (NOTHING if at is None else moment(int(at), now) for at in (entry.former, entry.value))
    words = say("{what} at {value} instead of {former}", what=word(entry.word), value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _queue_added(entry: Entry, _now: int) -> Said:
    return Said(say("The queue was set up"), who=by_words(entry.by))


def _queue_retired(entry: Entry, _now: int) -> Said:
    return Said(say("The queue takes no work any more"), who=by_words(entry.by), strong=True)


def _queue_reopened(entry: Entry, _now: int) -> Said:
    return Said(say("The queue takes work again"), who=by_words(entry.by), strong=True)


def _route_added(entry: Entry, _now: int) -> Said:
    words = say("Route to {queue} allowed; {note}", queue=queue_name(entry.to_queue), note=_note_rule(entry.value))
    return Said(words, who=by_words(entry.by))


def _route_changed(entry: Entry, _now: int) -> Said:
    value, former = _note_rule(entry.value), _note_rule(entry.former)
    queue = queue_name(entry.to_queue)
    if entry.to_queue is None:
        return Said(say("A route: {value} instead of {former}", value=value, former=former), who=by_words(entry.by))
    words = say("Route to {queue}: {value} instead of {former}", queue=queue, value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _route_removed(entry: Entry, _now: int) -> Said:
    return Said(say("Route to {queue} taken away", queue=queue_name(entry.to_queue)), who=by_words(entry.by))


def _note_rule(rule: int | str | None) -> str:
    known = {"no": say("no note"), "asked": say("a note is asked for"), "required": say("a note is required")}
    return known.get(str(rule), NOTHING)


def _skill_asked(entry: Entry, _now: int) -> Said:
    words = say("Asks for {skill}, level {value} or more", skill=_skill(entry), value=_level(entry.value))
    return Said(words, who=by_words(entry.by))


def _asked_skill_changed(entry: Entry, _now: int) -> Said:
    value, former = _level(entry.value), _level(entry.former)
    words = say("Asks for {skill}, level {value} instead of {former}", skill=_skill(entry), value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _skill_dropped(entry: Entry, _now: int) -> Said:
    return Said(say("Does not ask for {skill} any more", skill=_skill(entry)), who=by_words(entry.by))


def _set_up(entry: Entry, _now: int) -> Said:
    column = entry.word or ""
    names = _SET_UP_NAMES.get(column)
    name = names() if names is not None else word(column)
    value, former = _set_up_value(column, entry.value), _set_up_value(column, entry.former)
    words = say("{what}: {value} instead of {former}", what=name, value=value, former=former)
    return Said(words, who=by_words(entry.by))


def _set_up_value(column: str, value: int | str | None) -> str:
    if value is None:
        return NOTHING
    if column.endswith("_s"):
        return duration(int(value) * _US)
    if column.endswith("_percent"):
        return percent(int(value) / 100)
    if column == "business_day_start_min":
        return f"{int(value) // 60:02}:{int(value) % 60:02}"
    return count(value) if isinstance(value, int) else str(value)


_SET_UP_NAMES: Final[Mapping[str, Callable[[], str]]] = {
    "name": lambda: say("Name"),
    "team_id": lambda: say("Team"),
    "time_zone": lambda: say("Time zone"),
    "business_day_start_min": lambda: say("Start of the business day"),
    "answer_within_s": lambda: say("Answer time of the target"),
    "target_percent": lambda: say("Share of the target"),
    "service_level_rule": lambda: say("Rule of the service level"),
    "short_abandon_s": lambda: say("Short abandon"),
    "handling_limit_s": lambda: say("Limit of handling"),
    "wrap_up_s": lambda: say("Wrap-up time"),
    "position": lambda: say("Place in the list"),
    "duty_supervisor_id": lambda: say("On duty"),
}

DECISION_WORDS: Final[Mapping[str, SayEntry]] = {
    "asked_next": _asked_next,
    "skill_given": _skill_given,
    "skill_changed": _skill_changed,
    "skill_taken": _skill_taken,
    "team_changed": _team_changed,
    "level_changed": _level_changed,
    "break_shifted": _break_shifted,
    "queue_added": _queue_added,
    "queue_retired": _queue_retired,
    "queue_reopened": _queue_reopened,
    "route_added": _route_added,
    "route_changed": _route_changed,
    "route_removed": _route_removed,
    "skill_asked": _skill_asked,
    "asked_skill_changed": _asked_skill_changed,
    "skill_dropped": _skill_dropped,
    "set_up": _set_up,
}
