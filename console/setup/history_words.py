"""The history of a thing of the set-up in words: who changed what from which value to which, when and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from console.clock_words import moment
from console.plan.closed_days_editor import day_words
from console.plan.week_editor import weekday_name
from console.plan.week_text import clock
from console.rules.rule_words import limit_words
from console.setup.set_up_words import field_title, name_of, note_words, value_words
from console.words import count, say, word

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.queries.set_up_history import SetUpChange

#: Written beside others, and nothing a person set.
_BESIDE: Final = frozenset({"id", "version", "retired_at", "since_at"})


def change_words(store: FloorStore, change: SetUpChange, now_us: int) -> str:
    """One change, as lines: when and who, what, why."""
    when = say("{when} · {who}", when=moment(change.at, now_us), who=actor_name(store, change.actor))
    lines = [when, *_what(store, change)]
    if change.kind == "undo":
        lines.append(say("This took an earlier change back."))
    if change.reason:
        lines.append(say("Why: {reason}", reason=change.reason))
    return "\n".join(lines)


def actor_name(store: FloorStore, login: str) -> str:
    """The name of who has this login, or the login itself."""
    return next((row.name for row in store.rows("staff").values() if row.login == login), login)


def _what(store: FloorStore, change: SetUpChange) -> Iterator[str]:
    known = _OF_ROWS.get(change.entity)
    if known is not None:
        yield known(store, change)
    elif change.operation == "insert":
        yield say("Brought back") if change.kind == "undo" else say("Added")
    elif change.operation == "delete":
        yield say("Removed")
    else:
        yield from _updated(store, change)


def _updated(store: FloorStore, change: SetUpChange) -> Iterator[str]:
    if "retired_at" in change.became:
        retired = change.became["retired_at"] is not None
        yield say("Retired: it takes no work any more") if retired else say("Takes work again")
    for field, value in change.became.items():
        if field not in _BESIDE:
            yield _from_to(field_title(field), *_both_of(store, change, field, value))


def _both_of(store: FloorStore, change: SetUpChange, field: str, became: Any) -> tuple[str, str]:
    """Both values; the limit of a rule has the unit of its kind."""
    was = change.was.get(field)
    row = store.row("floor_rule", change.entity_id) if field == "limit_value" else None
    if row is None or was is None:
        return _both(store, field, was, became)
    return limit_words(row.kind, was), limit_words(row.kind, became)


def _both(store: FloorStore, field: str, was: Any, became: Any) -> tuple[str, str]:
    return value_words(store, field, was), value_words(store, field, became)


def _from_to(what: str, was: str, became: str) -> str:
    return say("{what}: {was} → {became}", what=what, was=was, became=became)


def _of_skill(store: FloorStore, change: SetUpChange) -> str:
    row = store.row("queue_skill", change.entity_id)
    side = change.became or change.was
    named = side.get("skill_id") or (row.skill_id if row is not None else None)
    skill = name_of(store, "skill", named) if named else say("a skill")
    if change.operation == "insert":
        return say("Asks for {skill} from level {n}", skill=skill, n=count(change.became["level"]))
    if change.operation == "delete":
        return say("Does not ask for {skill} any more", skill=skill)
    return _from_to(skill, count(change.was["level"]), count(change.became["level"]))


def _of_route(store: FloorStore, change: SetUpChange) -> str:
    row = store.row("route", change.entity_id)
    side = change.became or change.was
    named = side.get("to_queue_id") or (row.to_queue_id if row is not None else None)
    queue = name_of(store, "queue", named) if named else say("a queue")
    if change.operation == "insert":
        return say("Route to {queue}: {note}", queue=queue, note=note_words(change.became["note"]))
    if change.operation == "delete":
        return say("Route to {queue} removed", queue=queue)
    title = say("Route to {queue}", queue=queue)
    return _from_to(title, note_words(change.was["note"]), note_words(change.became["note"]))


def _of_agent(store: FloorStore, change: SetUpChange) -> str:
    if "login" in change.became:
        none = say("no sign-in")
        return _from_to(say("Signs in as"), change.was.get("login") or none, change.became.get("login") or none)
    agent = name_of(store, "agent", change.entity_id)
    return _from_to(agent, *_both(store, "team_id", change.was.get("team_id"), change.became.get("team_id")))


def _of_hours(_store: FloorStore, change: SetUpChange) -> str:
    side = {**change.was, **change.became}
    if "weekday" not in side:
        return say("Hours changed")
    hours = say("no hours")
    if side["opens_min"] < side["closes_min"]:
        hours = say("{opens} to {closes}", opens=clock(side["opens_min"]), closes=clock(side["closes_min"]))
    day = weekday_name(side["weekday"])
    if change.operation == "delete":
        return say("Not open any more on {day}: {hours}", day=day, hours=hours)
    return say("Open on {day}: {hours}", day=day, hours=hours)


def _of_closed_day(_store: FloorStore, change: SetUpChange) -> str:
    side = change.became or change.was
    day = day_words(side["day"])
    return say("Open after all on {day}", day=day) if change.operation == "delete" else say("Closed on {day}", day=day)


def _of_person(_store: FloorStore, change: SetUpChange) -> str:
    if change.operation == "insert":
        return say("Added as {login}", login=change.became.get("login", ""))
    if "disabled_at" in change.became:
        return say("Disabled") if change.became["disabled_at"] is not None else say("Let back in")
    return _from_to(field_title("name"), str(change.was.get("name")), str(change.became.get("name")))


def _of_role(store: FloorStore, change: SetUpChange) -> str:
    from console.people.role_words import scope_words

    row = store.row("staff_role", change.entity_id)
    side = {**change.was, **change.became}
    role = word(side.get("role") or (row.role if row is not None else None))
    held = {
        name: side.get(name) if name in side or row is None else getattr(row, name) for name in ("team_id", "queue_id")
    }
    until = side.get("until_at")
    scope = scope_words(store, held["team_id"], held["queue_id"])
    when = moment(until, change.at, seconds=False) if until is not None else say("no end")
    if change.operation == "insert":
        return say("Role given: {role}, {scope}, {until}", role=role, scope=scope, until=when)
    if set(change.became) == {"until_at"} and until is not None and until <= change.at:
        return say("Role ended: {role}, {scope}", role=role, scope=scope)
    return say("Role changed: {role}, {scope}, {until}", role=role, scope=scope, until=when)


_OF_ROWS: Final[Mapping[str, Callable[[Any, Any], str]]] = {
    "queue_skill": _of_skill,
    "route": _of_route,
    "agent": _of_agent,
    "staff": _of_person,
    "staff_role": _of_role,
    "opening_hours": _of_hours,
    "closed_day": _of_closed_day,
}
