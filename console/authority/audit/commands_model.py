"""The commands of the audit as a table: the newest first, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from console.acting.refusal_words import refusal_sentence
from console.authority.audit.audit_questions import PAGE
from console.authority.audit.command_words import kind_words
from console.clock_words import moment
from console.words import NOTHING, contact_number, plural, say

if TYPE_CHECKING:
    from console.authority.audit.effect_words import EffectWords
    from console.theme import Theme
    from db.queries.audit import AuditLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_Role = Qt.ItemDataRole


class _Column(NamedTuple):
    title: str
    words: Callable[[AuditLine], str]


class CommandsModel(QAbstractTableModel):
    """`more_wanted` says that the person came near the end of what is there."""

    more_wanted = Signal()

    def __init__(
        self, theme: Theme, words: EffectWords, now_us: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._now_us = theme, words, now_us
        self.lines: list[AuditLine] = []
        #: Whether there may be more behind the last.
        self.goes_on = False
        self._columns = (
            _Column(say("When"), lambda line: moment(line.at, self._now_us())),
            _Column(say("Who"), lambda line: line.name),
            _Column(say("What"), lambda line: kind_words(line.kind, line.undone)),
            _Column(say("About"), self._about),
            _Column(say("Result"), result_words),
            _Column(say("Why"), lambda line: line.reason or (say("erased") if line.erased else NOTHING)),
        )

    def show(self, lines: Sequence[AuditLine], asked_for: int) -> None:
        """Show these in place of what was there; fewer than were asked for are all."""
        self.beginResetModel()
        self.lines = list(lines)
        self.goes_on = len(lines) >= asked_for
        self.endResetModel()

    def add(self, lines: Sequence[AuditLine]) -> None:
        """Put more behind the last."""
        self.goes_on = len(lines) >= PAGE
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def row_of(self, command_id: str) -> int | None:
        """Where a command stands."""
        return next((row for row, line in enumerate(self.lines) if line.id == command_id), None)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self.goes_on

    def fetchMore(self, parent: Index) -> None:
        """The view came near the end."""
        if not parent.isValid():
            self.more_wanted.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many commands are there so far."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Titles, at the left as what stands below."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _Role.DisplayRole:
            return self._columns[section].title
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says; what needs no attention is quiet."""
        if not index.isValid():
            return None
        column, line = self._columns[index.column()], self.lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return column.words(line)
        if role == _Role.AccessibleTextRole:
            return say("{figure}: {value}", figure=column.title, value=column.words(line))
        if role == _Role.ForegroundRole and column.words(line) == NOTHING:
            return QBrush(self._theme.colour("quiet"))
        return None

    def words_of(self, line: AuditLine) -> list[str]:
        """What a line says, column by column; for a file."""
        return [column.words(line) for column in self._columns]

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
