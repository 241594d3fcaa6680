"""Skills: their names, how many agents have them, which queues ask for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from console.setup.editors import TextEditor
from console.setup.field import Field, Section, name_check
from console.setup.set_up_words import field_title
from console.setup.topic import SetUpAct, Thing, Topic
from console.words import plural, say
from db.commands.command import Command, Wanted, wanted
from db.commands.set_up_acts import ADD_SKILL, REMOVE_SKILL, RENAME_SKILL
from db.commands.set_up_values import LONGEST_NAME

if TYPE_CHECKING:
    from console.setup.draft import Draft


class SkillsTopic(Topic):
    """The page of skills."""

    tables = frozenset({"skill", "agent_skill", "queue_skill"})
    told = frozenset({"skill"})

    @property
    def title(self) -> str:
        """What the page is called."""
        return say("Skills")

    def kinds(self) -> Sequence[tuple[str, str]]:
        """Skills can be added."""
        return (("skill", say("Add a skill")),)

    def things(self) -> list[Thing]:
        """All skills by name, each with how many agents have it."""
        have = Counter(row.skill_id for row in self.store.rows("agent_skill").values())
        skills = sorted(self.store.rows("skill").values(), key=lambda row: row.name.casefold())
        return [Thing(row.id, "skill", row.name, plural("%Ln agent(s)", have[row.id])) for row in skills]

    def values(self, thing: Thing) -> dict[str, Any] | None:
        """The name."""
        row = self.store.row("skill", thing.id)
        return None if row is None else {"name": row.name}

    def new_values(self, kind: str) -> dict[str, Any]:
        """No name yet."""
        return {"name": ""}

    def sections(self, thing: Thing, *, is_new: bool) -> Sequence[Section]:
        """The name."""
        check = name_check(self.names("skill"), thing.id)
        return [Section("", (Field("name", field_title("name"), _name, self._use(thing.id), check),))]

    def commands(self, thing: Thing, draft: Draft, reason: str) -> list[Command]:
        """Add it, or give it another name."""
        if draft.is_new:
            return [Command(ADD_SKILL.kind, (Wanted(thing.id, draft.values()),), reason or None)]
        return [Command(RENAME_SKILL.kind, (Wanted(thing.id, dict(draft.typed), dict(draft.seen)),), reason or None)]

    def why_not(self, thing: Thing, *, is_new: bool) -> str:
        """Only a manager of the whole floor."""
        return self.rights(ADD_SKILL if is_new else RENAME_SKILL, self.store.row("skill", thing.id))

    def why_not_add(self, kind: str) -> str:
        """Only a manager of the whole floor."""
        return self.rights(ADD_SKILL, None)

    def acts(self, thing: Thing) -> list[tuple[SetUpAct, str]]:
        """Remove it while nobody has it and no queue asks for it."""
        row = self.store.row("skill", thing.id)
        if row is None:
            return []

        def remove(reason: str) -> Command:
            return Command(REMOVE_SKILL.kind, (wanted(REMOVE_SKILL, row),), reason or None)

        act = SetUpAct(say("Remove the skill"), say("Skill {name} removed.", name=row.name), remove)
        return [(act, self.rights(REMOVE_SKILL, row) or self._in_use(thing.id))]

    def _counts(self, skill: str) -> tuple[int, int]:
        return (
            sum(row.skill_id == skill for row in self.store.rows("agent_skill").values()),
            sum(row.skill_id == skill for row in self.store.rows("queue_skill").values()),
        )

    def _use(self, skill: str) -> str:
        agents, queues = self._counts(skill)
        agents_words, queues_words = plural("%Ln agent(s) have it", agents), plural("%Ln queue(s) ask for it", queues)
        return say("{agents}, {queues}.", agents=agents_words, queues=queues_words)

    def _in_use(self, skill: str) -> str:
        if not any(self._counts(skill)):
            return ""
        return say("It is in use: take it from those agents, and from the queues that ask for it, first.")


def _name(parent: QWidget) -> TextEditor:
    return TextEditor(parent, LONGEST_NAME)
