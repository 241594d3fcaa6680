"""Who is fit to take contacts over: agents and queues, each with what speaks for it and against it, the best first.

What is said here are words of data; sentences are made of them in `console.acting`. What an act would refuse is a reason
that is `against` and stops it; everything else only puts a target further down.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import islice
from typing import Any, Final, Literal, NamedTuple

from console.store.floor import Floor
from console.store.floor_store import FloorStore
from console.store.heads import AT_WORK
from console.store.readiness import Readiness
from db.rows import AgentRow, ContactRow, QueueRow

#: Words of reasons about agents, then about queues.
ReasonWord = Literal[
    "not_signed_in",
    "retired",
    "already_there",
    "aux",
    "busy",
    "free",
    "no_slots",
    "slots",
    "member",
    "not_member",
    "skill",
    "skill_low",
    "skill_missing",
    "not_ready",
    "language",
    "other_language",
    "closed",
    "no_route",
    "note_required",
    "other_channel",
    "nobody",
    "people_free",
    "people_busy",
]
#: States in which a contact counts against its agent's capacity.
_HELD: Final = frozenset({"ringing", "on_contact", "wrap_up"})
_STATE_RANKS: Final[Mapping[str, int]] = {"available": 0, "wrap_up": 1, "ringing": 2, "on_contact": 3, "aux": 4}
_LAST_STATE: Final = len(_STATE_RANKS)
_LAST: Final = 1 << 62


class Reason(NamedTuple):
    """One thing that speaks for a target, or against it."""

    word: ReasonWord
    is_against: bool
    name: str = ""
    """What it is about: a skill, a language, a queue, the reason of an aux state."""
    number: int = 0
    """Free slots, a level, people who are free; of what is not learnt 1 where it was and has expired."""
    needed: int = 0
    """The slots there are, or the level that is asked for."""


class Fit(NamedTuple):
    """How fit one target is."""

    id: str
    name: str
    can_take: bool
    """False where the act would be refused whatever the person writes with it."""
    rank: tuple[Any, ...]
    """The best is the smallest."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Asked:
    """What contacts ask of whoever takes them, counted once for all targets."""

    queue_ids: frozenset[str] = frozenset()
    channels: Mapping[str, int] = field(default_factory=dict)
    """How many of each channel."""
    languages: frozenset[str] = frozenset()
    skills: Mapping[str, int] = field(default_factory=dict)
    """The level that is needed by id of the skill, in any of their queues."""
    agent_ids: frozenset[str | None] = frozenset()
    """With whom they are now."""
    spoken_with: frozenset[str] = frozenset()
    """The queues of those that somebody has spoken with."""


def asked_by(store: FloorStore, contacts: Iterable[ContactRow], queue_id: str | None = None) -> Asked:
    """What these contacts ask for; with `queue_id` in that queue, else where each of them is. O(contacts + skills)."""
    channels: Counter[str] = Counter()
    queues, languages, agents, spoken = set(), set(), set(), set()
    for contact in contacts:
        channels[contact.channel] += 1
        queues.add(contact.queue_id)
        agents.add(contact.agent_id)
        if contact.language:
            languages.add(contact.language)
        if contact.answered_at is not None:
            spoken.add(contact.queue_id)
    asking = queues if queue_id is None else {queue_id}
    skills: dict[str, int] = {}
    for row in store.rows("queue_skill").values():
        if row.queue_id in asking:
            skills[row.skill_id] = max(row.level, skills.get(row.skill_id, 0))
    return Asked(
        frozenset(asking),
        dict(channels),
        frozenset(languages),
        skills,
        frozenset(agents),
        frozenset(spoken),
    )


class AgentFits:
    """Ranks all agents, so many at a time: a floor of ten thousand is more than one moment has room for.

    Everybody is sorted roughly, by what costs little to know; whoever is asked for gets reasons and their exact place.
    """

    def __init__(self, store: FloorStore, asked: Asked, now_us: int | None = None) -> None:
        """`now_us` (UTC microseconds) is when somebody has to be ready for the queues; None where nobody asks that."""
        self._store = store
        self._asked = asked
        self._readiness, self._now_us = Readiness(store), now_us
        self._asking = {row.queue_id for row in store.rows("queue_module").values()} & asked.queue_ids
        self._needed = sum(asked.skills.values())
        self._ahead: Iterator[AgentRow] = iter(list(store.rows("agent").values()))
        self._rough: list[tuple[tuple[Any, ...], str]] = []
        self.is_done = False

    def advance(self, number: int) -> bool:
        """Look at the next `number` agents; says whether all have been looked at."""
        looked_at = list(islice(self._ahead, number))
        self.is_done = len(looked_at) < number
        self._rough += [
            (self._roughly(agent), agent.id)
            for agent in looked_at
            if agent.retired_at is None and agent.state != "offline"
        ]
        return self.is_done

    def ranked(self, most: int = 100) -> list[Fit]:
        """The fittest `most` of those looked at so far who are signed in, the best first."""
        agents = [self._store.row("agent", agent_id) for _, agent_id in nsmallest(most, self._rough)]
        return sorted((self.of(agent) for agent in agents if agent is not None), key=lambda fit: fit.rank)

    def _roughly(self, agent: AgentRow) -> tuple[Any, ...]:
        asked = self._asked
        return (
            asked.agent_ids == {agent.id},
            bool(self._unready(agent.id)),
            self._needed and self._lacking(self._levels(agent.id)),
            len(asked.queue_ids) - len(self._serving(agent.id)),
            bool(asked.languages and agent.language and asked.languages != {agent.language}),
            _STATE_RANKS.get(agent.state, _LAST_STATE),
            agent.state_since or _LAST,
        )

    def _serving(self, agent_id: str) -> list[int]:
        """The penalties an agent has in those of the contacts' queues that they serve."""
        asked = self._asked.queue_ids
        memberships = self._store.rows_where("queue_membership", "agent_id", agent_id)
        return [membership.penalty for membership in memberships if membership.queue_id in asked]

    def _levels(self, agent_id: str) -> dict[str, int]:
        """The levels an agent has in the skills that are needed."""
        asked = self._asked.skills
        known = self._store.rows_where("agent_skill", "agent_id", agent_id)
        return {row.skill_id: row.level for row in known if row.skill_id in asked}

    def _lacking(self, levels: Mapping[str, int]) -> int:
        """How many levels are missing in all."""
        return self._needed - sum(min(level, self._asked.skills[skill_id]) for skill_id, level in levels.items())

    def of(self, agent: AgentRow) -> Fit:
        """How fit one agent is, signed in or not."""
        asked = self._asked
        reasons: list[Reason] = []
        can_take = self._note_whether_there(agent, reasons)
        free = self._note_state(agent, reasons)
        penalties, levels = self._serving(agent.id), self._levels(agent.id)
        outside = len(asked.queue_ids) - len(penalties)
        reasons.append(Reason("not_member", True) if outside else Reason("member", False))
        self._note_skills(levels, reasons)
        unready = self._unready(agent.id)
        reasons += [Reason("not_ready", True, name, is_expired) for name, is_expired in unready.items()]
        speaks = _note_language(agent, asked.languages, reasons)
        rank = (
            not can_take,
            bool(unready),
            self._lacking(levels),
            outside,
            not speaks,
            free == 0,
            _STATE_RANKS.get(agent.state, _LAST_STATE),
            -free,
            max(penalties, default=0),
            agent.state_since or _LAST,
            agent.name,
            agent.id,
        )
        return Fit(agent.id, agent.name, can_take, rank, tuple(reasons))

    def lacks_skill(self, agent_id: str) -> bool:
        """Whether an agent lacks a skill that is needed, or has too low a level in it."""
        return self._lacking(self._levels(agent_id)) > 0

    def lacks_module(self, agent_id: str) -> list[str]:
        """What an agent has not learnt that a queue asks for, by name; nothing where a supervisor lets them in."""
        return list(self._unready(agent_id))

    def _unready(self, agent_id: str) -> dict[str, bool]:
        """Modules that are missing by name, and whether each was learnt once and expired."""
        if self._now_us is None:
            return {}
        found: dict[str, bool] = {}
        for queue_id in sorted(self._asking):
            if self._readiness.is_ready(agent_id, queue_id, self._now_us):
                continue
            for module in self._readiness.missing(agent_id, queue_id, self._now_us):
                row = self._readiness.training(agent_id, module.id)
                found[module.name] = row is not None and row.signed_off_at is not None
        return found

    def _note_whether_there(self, agent: AgentRow, reasons: list[Reason]) -> bool:
        if agent.retired_at is not None:
            reasons.append(Reason("retired", True))
        elif agent.state == "offline":
            reasons.append(Reason("not_signed_in", True))
        elif self._asked.agent_ids == {agent.id}:
            reasons.append(Reason("already_there", True))
        else:
            return True
        return False

    def _note_state(self, agent: AgentRow, reasons: list[Reason]) -> int:
        """Say what the agent does; gives how many more of these contacts they have room for now."""
        free, slots = self._room(agent.id)
        if agent.state == "offline":
            return 0
        if agent.state == "aux":
            reasons.append(Reason("aux", True, agent.aux_reason or ""))
            return 0
        if slots == 0:
            reasons.append(Reason("no_slots", True, min(self._asked.channels, default="")))
        elif slots > 1:
            reasons.append(Reason("slots", free == 0, number=free, needed=slots))
        else:
            taken = free == 0 or agent.state != "available"
            doing = "on_contact" if agent.state == "available" else agent.state
            reasons.append(Reason("busy", True, doing) if taken else Reason("free", False))
        return free if agent.state in AT_WORK else 0

    def _room(self, agent_id: str) -> tuple[int, int]:
        """Free slots and all slots for the channel that has least room; without a set-up one of each."""
        held = Counter(
            contact.channel
            for contact in self._store.rows_where("contact", "agent_id", agent_id)
            if contact.state in _HELD
        )
        capacity = {row.channel: row.slots for row in self._store.rows_where("agent_capacity", "agent_id", agent_id)}
        room = (1, 1)
        for place, channel in enumerate(sorted(self._asked.channels)):
            slots = capacity.get(channel, 0 if capacity else 1)
            here = (max(0, slots - held[channel]), slots)
            room = here if place == 0 else min(room, here)
        return room

    def _note_skills(self, known: Mapping[str, int], reasons: list[Reason]) -> None:
        for skill_id, level in self._asked.skills.items():
            skill = self._store.row("skill", skill_id)
            name, has = (skill.name if skill is not None else ""), known.get(skill_id, 0)
            word: ReasonWord = "skill" if has >= level else "skill_low" if has else "skill_missing"
            reasons.append(Reason(word, has < level, name, has, level))


def _note_language(agent: AgentRow, languages: frozenset[str], reasons: list[Reason]) -> bool:
    """Say whether they speak what the customers do, as far as both are known."""
    if not languages or not agent.language:
        return True
    others = sorted(languages - {agent.language})
    reasons.append(Reason("other_language", True, others[0]) if others else Reason("language", False, agent.language))
    return not others


class QueueFits:
    """Ranks the queues that contacts may be moved to."""

    def __init__(self, floor: Floor, asked: Asked) -> None:
        self._store = floor.store
        self._heads = floor.tallies.heads
        self._asked = asked
        self._routes: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for route in self._store.rows("route").values():
            if route.from_queue_id in asked.queue_ids:
                self._routes[route.from_queue_id][route.to_queue_id] = route.note

    def ranked(self) -> Sequence[Fit]:
        """All queues that still take work, the fittest first; where everything is already comes last."""
        queues = (queue for queue in self._store.rows("queue").values() if queue.retired_at is None)
        return sorted(map(self.of, queues), key=lambda fit: fit.rank)

    def of(self, queue: QueueRow) -> Fit:
        """How fit one queue is."""
        reasons: list[Reason] = []
        can_take = self._note_whether_open(queue, reasons)
        has_route = self._note_routes(queue, reasons)
        fits_channel = set(self._asked.channels) <= {queue.channel}
        if not fits_channel:
            reasons.append(Reason("other_channel", True, queue.channel))
        people, free = self._heads.at_work_in(queue.id), self._heads.free(queue.id)
        if free:
            reasons.append(Reason("people_free", False, number=free))
        else:
            reasons.append(Reason("people_busy", True, number=people) if people else Reason("nobody", True))
        rank = (not can_take, not has_route, not fits_channel, not people, not free, queue.position, queue.name)
        return Fit(queue.id, queue.name, can_take, rank, tuple(reasons))

    def _note_whether_open(self, queue: QueueRow, reasons: list[Reason]) -> bool:
        if queue.retired_at is not None:
            reasons.append(Reason("closed", True))
        elif self._asked.queue_ids == {queue.id} and self._asked.agent_ids <= {None}:
            reasons.append(Reason("already_there", True))
        else:
            return True
        return False

    def _note_routes(self, queue: QueueRow, reasons: list[Reason]) -> bool:
        """Say which of their queues has no route there, and whether a note is required; gives whether all have one."""
        without = [
            queue_id
            for queue_id in sorted(self._asked.queue_ids - {queue.id})
            if self._routes.get(queue_id) and queue.id not in self._routes[queue_id]
        ]
        if without:
            source = self._store.row("queue", without[0])
            reasons.append(Reason("no_route", True, source.name if source is not None else "", len(without)))
        if any(self._routes[source].get(queue.id) == "required" for source in self._asked.spoken_with):
            reasons.append(Reason("note_required", True))
        return not without
