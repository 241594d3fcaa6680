"""The commands of the audit as a table: the newest first, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.acting.refusal_words import refusal_sentence
from console.authority.audit.audit_questions import PAGE
from console.authority.audit.command_words import kind_words
from console.clock_words import moment
from console.models.read_lines import ReadColumn, ReadLines
from console.words import NOTHING, contact_number, plural, say

if TYPE_CHECKING:
    from console.authority.audit.effect_words import EffectWords
    from console.theme import Theme
    from db.queries.audit import AuditLine


class CommandsModel(ReadLines["AuditLine"]):
    """The commands that are there so far."""

    def __init__(
        self, theme: Theme, words: EffectWords, now_us: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._columns = (
            ReadColumn(say("When"), lambda line: moment(line.at, now_us())),
            ReadColumn(say("Who"), lambda line: line.name),
            ReadColumn(say("What"), lambda line: kind_words(line.kind, line.undone)),
            ReadColumn(say("About"), self._about),
            ReadColumn(say("Result"), result_words),
            ReadColumn(say("Why"), lambda line: line.reason or (say("erased") if line.erased else NOTHING)),
        )

    def show(self, lines: Sequence[AuditLine], asked_for: int) -> None:
        """Show these in place of what was there; fewer than were asked for are all."""
        self.put(lines, goes_on=len(lines) >= asked_for)

    def add(self, lines: Sequence[AuditLine]) -> None:
        """Put more behind the last."""
        self.put_behind(lines, goes_on=len(lines) >= PAGE)

    def row_of(self, command_id: str) -> int | None:
        """Where a command stands."""
        return self.place_of(lambda line: line.id == command_id)

    def _about(self, line: AuditLine) -> str:
        if line.subject_entity is None or line.kind == "undo":
            number = line.done + line.refused
            return plural("%Ln thing(s)", number) if number else NOTHING
        if line.contact_number is not None:
            return contact_number(line.contact_number)
        return self._words.thing(line.subject_entity, line.subject_id)


def result_words(line: AuditLine) -> str:
    """What came of it: done, not done and why, or partly."""
    if line.refused and not line.done:
        return say("Not done. {reason}", reason=refusal_sentence(line.refusal or ""))
    if line.refused:
        return say("{done} of {all} done", done=line.done, all=line.done + line.refused)
    return say("done")
