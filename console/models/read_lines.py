"""Lines of the past that are read, not followed: the newest first, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from console.models.columns import LEFT
from console.words import NOTHING, say

if TYPE_CHECKING:
    from console.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
_NOWHERE: Final = QModelIndex()
_Role = Qt.ItemDataRole


class ReadColumn(NamedTuple):
    """A column: its title, what it says of a line, and where that stands."""

    title: str
    words: Callable[[Any], str]
    align: Qt.AlignmentFlag = LEFT


class ReadLines(QAbstractTableModel, Generic[Line]):
    """`more_wanted` says that the person came near the end of what is there."""

    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[ReadColumn, ...] = ()
        self.lines: list[Line] = []
        #: Whether there may be more behind the last.
        self.goes_on = False

    def put(self, lines: Sequence[Line], *, goes_on: bool) -> None:
        """Show these in place of what was there."""
        self.beginResetModel()
        self.lines = list(lines)
        self.goes_on = goes_on
        self.endResetModel()

    def put_behind(self, lines: Sequence[Line], *, goes_on: bool) -> None:
        """Put more behind the last."""
        self.goes_on = goes_on
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def place_of(self, is_it: Callable[[Line], bool]) -> int | None:
        """Where the first such line stands."""
        return next((place for place, line in enumerate(self.lines) if is_it(line)), None)

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

    def words_of(self, line: Line) -> list[str]:
        """What a line says, column by column; for a file."""
        return [column.words(line) for column in self._columns]
