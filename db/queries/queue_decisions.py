"""What people decided about a queue's set-up, from the record of commands: values before and after, routes, skills. Pure."""

from collections.abc import Iterable, Mapping

from db.queries.acts_told import Told
from db.queries.skill_changes import skill_entry
from db.queries.timeline_entry import Entry, thing


def skills_asked(told: Iterable[Told], names: Mapping[str, str], skill_of: Mapping[str, str]) -> Iterable[Entry]:
    """Changes of the skills that a queue asks for."""
    for one in told:
        if one.entity == "queue_skill":
            yield skill_entry(one, names, skill_of, ("skill_asked", "asked_skill_changed", "skill_dropped"))


def set_up(told: Iterable[Told], names: Mapping[str, str]) -> Iterable[Entry]:
    """A queue's set-up as it was changed, one entry for each value. `names` are those of teams and people by id."""
    for one in told:
        if one.entity == "queue":
            yield from _queue_changed(one, names)
        elif one.entity == "route":
            yield _route(one)


def _queue_changed(one: Told, names: Mapping[str, str]) -> Iterable[Entry]:
    if one.operation == "insert":
        yield Entry(one.at, "queue_added", one.entity_id, by=one.by)
        return
    for column, value in one.became.items():
        former = one.was.get(column)
        if value == former:
            continue
        if column == "retired_at":
            yield Entry(one.at, "queue_reopened" if value is None else "queue_retired", one.entity_id, by=one.by)
            continue
        if column in ("team_id", "duty_supervisor_id"):
            former, value = names.get(former or ""), names.get(value or "")
        yield Entry(one.at, "set_up", one.entity_id, word=column, former=former, value=value, by=one.by)


def _route(one: Told) -> Entry:
    what = {"insert": "route_added", "update": "route_changed", "delete": "route_removed"}[one.operation]
    to_queue = one.became.get("to_queue_id") or one.was.get("to_queue_id")
    former, value = one.was.get("note"), one.became.get("note")
    return Entry(one.at, what, one.entity_id, to_queue=thing(to_queue), former=former, value=value, by=one.by)
