"""Drafts and notes as a table: one's own drafts first, then the newest notes, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from console.clock_words import moment
from console.coaching.notes import note_words as words_of
from console.coaching.notes.draft_files import DraftFile
from console.models.read_lines import ReadColumn, ReadLines
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.coaching_notes import NoteShown


class Line(NamedTuple):
    """A row: a note, or a draft of one's own."""

    id: str
    note: NoteShown | None
    draft: DraftFile | None


class NotesModel(ReadLines[Line]):
    """The drafts and notes that are there so far."""

    def __init__(self, theme: Theme, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._now_us = now_us
        #: Where it goes on behind the last; None where nothing more is.
        self.behind: tuple[int, int] | None = None
        titles = (
            say("How far"), say("Note"), say("Agent"), say("Kind"), say("What was done"), say("Standard"), say("By"),
            say("When"),
        )  # fmt: skip
        self._columns = tuple(
            ReadColumn(title, partial(self._words, column=column)) for column, title in enumerate(titles)
        )

    @property
    def notes(self) -> list[NoteShown]:
        """The notes that are there so far."""
        return [line.note for line in self.lines if line.note is not None]

    def show(self, drafts: Sequence[DraftFile], notes: Sequence[NoteShown], behind: tuple[int, int] | None) -> None:
        """Show these in place of what was there."""
        self.behind = behind
        lines = [Line(draft.id, None, draft) for draft in drafts] + [Line(note.id, note, None) for note in notes]
        self.put(lines, goes_on=behind is not None)

    def add(self, notes: Sequence[NoteShown], behind: tuple[int, int] | None) -> None:
        """Put more behind the last."""
        self.behind = behind
        self.put_behind([Line(note.id, note, None) for note in notes], goes_on=behind is not None)

    def row_of(self, line_id: str) -> int | None:
        """Where a note or draft stands."""
        return self.place_of(lambda line: line.id == line_id)

    def _words(self, line: Line, column: int) -> str:
        texts = self._of_note(line.note) if line.note is not None else self._of_draft(line.draft)
        # One line of a text in one row of the table.
        return " ".join(texts[column].split()) or NOTHING

    def _of_note(self, note: NoteShown) -> tuple[str, ...]:
        return (
            f"{words_of.state_sign(note.state)} {words_of.state_words(note.state)}",
            words_of.note_number(note.number),
            note.agent,
            words_of.kind_words(note.kind),
            note.behaviour or "",
            note.standard or "",
            note.author or "",
            moment(note.shared_at, self._now_us(), seconds=False),
        )

    def _of_draft(self, draft: DraftFile | None) -> tuple[str, ...]:
        if draft is None:
            return ("",) * len(self._columns)
        return (
            f"{words_of.state_sign('draft')} {words_of.state_words('draft')}",
            "",
            draft.agent,
            words_of.kind_words(draft.kind),
            draft.behaviour or draft.situation,
            "",
            "",
            moment(int(draft.typed_s * 1_000_000), self._now_us(), seconds=False),
        )
