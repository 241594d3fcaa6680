"""The lines of the ledger as a table: the newest first, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from console.authority.ledger.ledger_questions import PAGE
from console.authority.ledger.ledger_words import line_amount, number_words, outcome_words, what_words
from console.clock_words import moment
from console.models.columns import LEFT, RIGHT
from console.words import NOTHING, contact_number, say, word

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.authority_ledger import LedgerLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_Role = Qt.ItemDataRole
#: The place of the column of amounts.
AMOUNT: Final = 4


class _Column(NamedTuple):
    title: str
    words: Callable[[LedgerLine], str]
    align: Qt.AlignmentFlag = LEFT


class LinesModel(QAbstractTableModel):
    """`more_wanted` says that the person came near the end of what is there."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now_us = theme, now_us
        self.lines: list[LedgerLine] = []
        #: Whether there may be more behind the last.
        self.goes_on = False
        self._columns = (
            _Column(say("When"), self._when),
            _Column(say("What"), lambda line: what_words(line.what)),
            _Column(say("No."), number_words),
            _Column(say("Kind"), lambda line: line.kind or NOTHING),
            _Column(say("Amount"), line_amount, RIGHT),
            _Column(say("State now"), outcome_words),
            _Column(say("Agent"), lambda line: line.agent or NOTHING),
            _Column(say("Contact"), lambda line: contact_number(line.contact_number)),
            _Column(say("Customer"), lambda line: line.customer or NOTHING),
            _Column(say("Queue"), lambda line: line.queue or NOTHING),
            _Column(say("Cause"), lambda line: word(line.cause)),
            _Column(say("By"), lambda line: line.who or NOTHING),
            _Column(say("Billing's reference"), lambda line: line.billing or NOTHING),
        )

    def show(self, lines: Sequence[LedgerLine], asked_for: int) -> None:
        """Show these in place of what was there; fewer than were asked for are all."""
        self.beginResetModel()
        self.lines = list(lines)
        self.goes_on = len(lines) >= asked_for
        self.endResetModel()

    def add(self, lines: Sequence[LedgerLine]) -> None:
        """Put more behind the last."""
        self.goes_on = len(lines) >= PAGE
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def row_of(self, what: str, row_id: str) -> int | None:
        """Where a line stands."""
        places = (place for place, line in enumerate(self.lines) if (line.what, line.place.row_id) == (what, row_id))
        return next(places, None)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self.goes_on

    def fetchMore(self, parent: Index) -> None:
        """The view came near the end."""
        if not parent.isValid():
            self.more_wanted.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are there so far."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Titles, aligned as their columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _Role.DisplayRole:
            return self._columns[section].title
        return self._columns[section].align if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell says; what needs no attention is quiet."""
        if not index.isValid():
            return None
        column, line = self._columns[index.column()], self.lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return column.words(line)
        if role == _Role.TextAlignmentRole:
            return column.align
        if role == _Role.AccessibleTextRole:
            return say("{figure}: {value}", figure=column.title, value=column.words(line))
        if role == _Role.ForegroundRole and column.words(line) == NOTHING:
            return QBrush(self._theme.colour("quiet"))
        return None

    def _when(self, line: LedgerLine) -> str:
        return moment(line.place.at, self._now_us(), seconds=False)
