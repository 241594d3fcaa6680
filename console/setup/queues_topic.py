"""Queues: how they are set up, added, retired and taken into use again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from console.setup.queue_fields import queue_sections
from console.setup.topic import SetUpAct, Thing, Topic, values_of
from console.words import length, percent, plural, say, word
from db.commands.command import Command, Wanted, wanted
from db.commands.queue_acts import (
    ADD_QUEUE,
    ASK_SKILL,
    CHANGE_ASKED_SKILL,
    CHANGE_QUEUE,
    DROP_ASKED_SKILL,
    REOPEN_QUEUE,
    RETIRE_QUEUE,
)
from db.ids import new_id

if TYPE_CHECKING:
    from console.setup.draft import Draft
    from console.setup.field import Section
    from db.rows import QueueRow, QueueSkillRow

_COLUMNS: Final = tuple(CHANGE_QUEUE.asked)
#: Work that nobody would answer any more.
_NO_WORK: Final = frozenset({"closed", "lost"})


class QueuesTopic(Topic):
    """The page of queues."""

    tables = frozenset({"queue", "queue_skill", "skill", "team", "site", "staff"})
    told = frozenset({"queue", "queue_skill"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Queues")

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Queues can be added."""
        return (("queue", say("Add a queue")),)

    def things(self) -> list[Thing]:
        """All queues, retired ones at the end."""
        rows = sorted(
            self.store.rows("queue").values(),
            key=lambda row: (row.retired_at is not None, row.position, row.name.casefold()),
        )
        return [Thing(row.id, "queue", row.name, _note(row)) for row in rows]

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """Its columns and the skills it asks for."""
        row = self.store.row("queue", thing.id)
        if row is None:
            return None
        skills = tuple(sorted((skill.skill_id, skill.level) for skill in self._skills(thing.id)))
        return {**values_of(row, _COLUMNS), "skills": skills}

    def new_values(self, kind: str) -> dict[str, Any]:
        """What a queue of calls is usually set up with, in the first team."""
        teams = sorted(self.store.rows("team").values(), key=lambda row: row.name.casefold())
        mine = [team for team in teams if not self.rights(ADD_QUEUE, _InTeam(team.id))]
        places = [row.position for row in self.store.rows("queue").values()]
        return {
            "team_id": (mine or teams)[0].id if teams else None,
            "name": "",
            "channel": "voice",
            "time_zone": None,
            "business_day_start_min": None,
            "answer_within_s": 20,
            "target_percent": 80,
            "service_level_rule": "without_short_abandons",
            "short_abandon_s": 5,
            "handling_limit_s": None,
            "wrap_up_s": 0,
            "position": min(max(places, default=-1) + 1, 9_999),
            "duty_supervisor_id": None,
            "skills": (),
        }

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The whole form."""
        return queue_sections(self.store, thing.id, is_new=is_new)

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """One for the queue, and one for each kind of change of the skills it asks for."""
        why = reason or None
        skills = dict(draft.value("skills"))
        if draft.is_new:
            to = {name: value for name, value in draft.values().items() if name != "skills"}
            added = [Command(ADD_QUEUE.kind, (Wanted(thing.id, to),), why)]
            return [*added, *self._skill_commands(thing.id, skills, why)]
        typed = {name: value for name, value in draft.typed.items() if name != "skills"}
        seen = {name: draft.seen[name] for name in typed}
        changed = [Command(CHANGE_QUEUE.kind, (Wanted(thing.id, typed, seen),), why)] if typed else []
        return [*changed, *self._skill_commands(thing.id, skills, why)]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only a manager of the queue."""
        return self.why_not_add("queue") if is_new else self.rights(CHANGE_QUEUE, self.store.row("queue", thing.id))

    def why_not_add(self, kind: str) -> str:
        """Only a manager of some team."""
        teams = list(self.store.rows("team"))
        if not teams:
            return say("A queue belongs to a team: add a team first.")
        refused = [self.rights(ADD_QUEUE, _InTeam(team)) for team in teams]
        return "" if "" in refused else refused[0]

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """Retire it while no work is in it; or let it take work again."""
        row = self.store.row("queue", thing.id)
        if row is None:
            return []
        if row.retired_at is not None:
            act = SetUpAct(
                say("Let it take work again"), say("{queue} takes work again.", queue=row.name), _of(REOPEN_QUEUE, row)
            )
            return [(act, self.rights(REOPEN_QUEUE, row))]
        hint = say("It leaves the floor and takes no work any more; its past stays, and it can be taken back.")
        act = SetUpAct(
            say("Retire the queue"), say("{queue} is retired.", queue=row.name), _of(RETIRE_QUEUE, row), hint
        )
        return [(act, self.rights(RETIRE_QUEUE, row) or self._work_left(thing.id))]

    def _work_left(self, queue: str) -> str:
        rows = self.store.rows_where("contact", "queue_id", queue)
        left = sum(row.state not in _NO_WORK for row in rows)
        if not left:
            return ""
        return plural("%Ln contact(s) are still in it: move them to another queue, then it can be retired.", left)

    def _skills(self, queue: str) -> list[QueueSkillRow]:
        return [row for row in self.store.rows("queue_skill").values() if row.queue_id == queue]

    def _skill_commands(self, queue: str, wished: dict[str, int], why: str | None) -> Iterator[Command]:
        there = {row.skill_id: row for row in self._skills(queue)}
        asked = [
            Wanted(new_id(), {"queue_id": queue, "skill_id": skill, "level": level})
            for skill, level in wished.items()
            if skill not in there
        ]
        changed = [
            wanted(CHANGE_ASKED_SKILL, row, {"level": wished[skill]})
            for skill, row in there.items()
            if skill in wished and wished[skill] != row.level
        ]
        dropped = [wanted(DROP_ASKED_SKILL, row) for skill, row in there.items() if skill not in wished]
        for act, things in ((ASK_SKILL, asked), (CHANGE_ASKED_SKILL, changed), (DROP_ASKED_SKILL, dropped)):
            if things:
                yield Command(act.kind, tuple(things), why)


class _InTeam:
    """Where a queue would be that is not there yet."""

    def __init__(self, team_id: str) -> None:
        self.team_id = team_id


def _of(act: Any, row: Any) -> Any:
    def make(reason: str) -> Command:
        return Command(act.kind, (wanted(act, row),), reason or None)

    return make


def _note(row: QueueRow) -> str:
    if row.retired_at is not None:
        return say("retired")
    target = say("{share} in {time}", share=percent(row.target_percent / 100), time=length(row.answer_within_s))
    return say("{channel}, {target}", channel=word(row.channel), target=target)
