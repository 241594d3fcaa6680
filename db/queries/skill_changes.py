"""Skills given, changed and taken, of agents and of what queues ask for, as entries of a timeline. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any

from db.queries.acts_told import Told
from db.queries.timeline_entry import Entry


def skill_entry(one: Told, names: Mapping[str, str], skill_of: Mapping[str, str], whats: tuple[str, str, str]) -> Entry:
    """One change; `whats` are the kinds of entry for a skill that came, changed and went."""
    what = dict(zip(("insert", "update", "delete"), whats, strict=True))[one.operation]
    skill_id = one.became.get("skill_id") or one.was.get("skill_id") or skill_of.get(one.entity_id or "")
    former, value = one.was.get("level"), one.became.get("level")
    return Entry(one.at, what, one.entity_id, text=names.get(skill_id or ""), former=former, value=value, by=one.by)


def rows_of_skills(told: Iterable[Told], present: Iterable[Any]) -> dict[str, str]:
    """The skill of each row of `agent_skill` or `queue_skill`, also of those that are gone."""
    known = {row.id: row.skill_id for row in present}
    for one in told:
        for image in (one.was, one.became):
            if "skill_id" in image and one.entity_id is not None:
                known.setdefault(one.entity_id, image["skill_id"])
    return known
