"""Which queues and skills some agents have, each with those of them who have it: what they share and where they differ."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from console.store.floor_store import FloorStore
from db.commands.command import Command, Wanted, wanted
from db.commands.people_acts import CHANGE_SKILL, GIVE_SKILL, JOIN, LEAVE, TAKE_SKILL
from db.rows import AgentSkillRow, QueueMembershipRow, QueueRow, SkillRow


class QueuePlace(NamedTuple):
    """A queue and the present memberships of these agents in it."""

    queue: QueueRow
    members: tuple[QueueMembershipRow, ...]


class SkillPlace(NamedTuple):
    """A skill and what these agents have of it."""

    skill: SkillRow
    held: tuple[AgentSkillRow, ...]

    @property
    def levels(self) -> set[int]:
        """The different levels they have."""
        return {row.level for row in self.held}


def queue_places(store: FloorStore, agent_ids: Collection[str]) -> list[QueuePlace]:
    """All queues in use in the floor's order, with the memberships of these agents."""
    members: defaultdict[str, list[QueueMembershipRow]] = defaultdict(list)
    for agent in agent_ids:
        for row in store.rows_where("queue_membership", "agent_id", agent):
            members[row.queue_id].append(row)
    queues = sorted(store.rows("queue").values(), key=lambda queue: (queue.position, queue.name))
    return [QueuePlace(queue, tuple(members.get(queue.id, ()))) for queue in queues if queue.retired_at is None]


def skill_places(store: FloorStore, agent_ids: Collection[str]) -> list[SkillPlace]:
    """All skills by name, with what these agents have of each."""
    held: defaultdict[str, list[AgentSkillRow]] = defaultdict(list)
    for agent in agent_ids:
        for row in store.rows_where("agent_skill", "agent_id", agent):
            held[row.skill_id].append(row)
    skills = sorted(store.rows("skill").values(), key=lambda skill: skill.name.casefold())
    return [SkillPlace(skill, tuple(held.get(skill.id, ()))) for skill in skills]


def commands_for(
    store: FloorStore,
    agent_ids: Collection[str],
    queues: Mapping[str, bool],
    skills: Mapping[str, int],
    reason: str | None,
) -> list[Command]:
    """What makes it so: for each queue whether they are to be in it, for each skill the level, 0 for not having it.

    Nobody is told to become what they are; people who are in a queue on loan stay so.
    """
    join, leave, give, change, take = [], [], [], [], []
    for place in queue_places(store, agent_ids):
        if queues.get(place.queue.id) is True:
            there = {row.agent_id for row in place.members}
            join += [Wanted(agent, {"queue_id": place.queue.id}) for agent in agent_ids if agent not in there]
        elif queues.get(place.queue.id) is False:
            leave += [wanted(LEAVE, row) for row in place.members]
    for found in skill_places(store, agent_ids):
        level = skills.get(found.skill.id)
        if level is None:
            continue
        having = {row.agent_id for row in found.held}
        to = {"skill_id": found.skill.id, "level": level}
        if level == 0:
            take += [wanted(TAKE_SKILL, row) for row in found.held]
        else:
            give += [Wanted(agent, to) for agent in agent_ids if agent not in having]
            change += [wanted(CHANGE_SKILL, row, {"level": level}) for row in found.held if row.level != level]
    made = [
        Command(act.kind, tuple(things), reason=reason)
        for act, things in ((LEAVE, leave), (CHANGE_SKILL, change), (TAKE_SKILL, take))
        if things
    ]
    # Into several queues, or several skills, is one command for each: a command is about a thing once.
    made += [Command(JOIN.kind, part, reason=reason) for part in _by(join, "queue_id")]
    made += [Command(GIVE_SKILL.kind, part, reason=reason) for part in _by(give, "skill_id")]
    return made


def _by(things: list[Wanted], column: str) -> list[tuple[Wanted, ...]]:
    parts: dict[str, list[Wanted]] = {}
    for thing in things:
        parts.setdefault(thing.to[column], []).append(thing)
    return [tuple(part) for part in parts.values()]
