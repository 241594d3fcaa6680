"""Drafts and notes as a table: one's own drafts first, then the newest notes, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from console.clock_words import moment
from console.coaching.notes import note_words as words_of
from console.coaching.notes.draft_files import DraftFile
from console.models.columns import LEFT
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.coaching_notes import NoteShown

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_Role = Qt.ItemDataRole


class Line(NamedTuple):
    """A row: a note, or a draft of one's own."""

    id: str
    note: NoteShown | None
    draft: DraftFile | None


class NotesModel(QAbstractTableModel):
    """`more_wanted` says that the person came near the end of what is there."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now_us = theme, now_us
        self.lines: list[Line] = []
        #: Where it goes on behind the last; None where nothing more is.
        self.goes_on: tuple[int, int] | None = None
        self._titles = (
            say("How far"), say("Note"), say("Agent"), say("Kind"), say("What was done"), say("Standard"), say("By"),
            say("When"),
        )  # fmt: skip

    @property
    def notes(self) -> list[NoteShown]:
        """The notes that are there so far."""
        return [line.note for line in self.lines if line.note is not None]

    def show(self, drafts: Sequence[DraftFile], notes: Sequence[NoteShown], goes_on: tuple[int, int] | None) -> None:
        """Show these in place of what was there."""
        self.beginResetModel()
        self.lines = [Line(draft.id, None, draft) for draft in drafts] + [Line(note.id, note, None) for note in notes]
        self.goes_on = goes_on
        self.endResetModel()

    def add(self, notes: Sequence[NoteShown], goes_on: tuple[int, int] | None) -> None:
        """Put more behind the last."""
        self.goes_on = goes_on
        if notes:
            first = len(self.lines)
            self.beginInsertRows(_NOWHERE, first, first + len(notes) - 1)
            self.lines += [Line(note.id, note, None) for note in notes]
            self.endInsertRows()

    def row_of(self, line_id: str) -> int | None:
        """Where a note or draft stands."""
        return next((place for place, line in enumerate(self.lines) if line.id == line_id), None)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self.goes_on is not None

    def fetchMore(self, parent: Index) -> None:
        """The view came near the end."""
        if not parent.isValid():
            self.more_wanted.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are there so far."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Titles, aligned as their columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role == _Role.DisplayRole:
            return self._titles[section]
        return LEFT if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._words(line, index.column())
        if role == _Role.TextAlignmentRole:
            return LEFT
        if role == _Role.AccessibleTextRole:
            return say(
                "{figure}: {value}", figure=self._titles[index.column()], value=self._words(line, index.column())
            )
        if role == _Role.ForegroundRole and self._words(line, index.column()) == NOTHING:
            return QBrush(self._theme.colour("quiet"))
        return None

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
            return ("",) * len(self._titles)
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
