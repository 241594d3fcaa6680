"""The list of a timeline's entries, the newest first; what goes on by itself ticks, what is new comes in on top."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.detail.timeline_words import Line, line_of
from db.queries.timeline_entry import Entry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole


class TimelineModel(QAbstractListModel):
    """Lines of one timeline. `lines` may be read, not changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._names_contacts = False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What an entry says, and all of it for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _DISPLAY:
            return line.said.words
        return line.as_sentence() if role == _ACCESSIBLE else None

    def show(self, entries: Sequence[Entry], now: int, *, names_contacts: bool = False) -> None:
        """Show these entries, the newest first, at `now` (UTC microseconds); those that stay keep their places.

        With `names_contacts` each says which contact it is of.
        """
        self._names_contacts = names_contacts
        lines = [self._line(entry, now) for entry in entries]
        if _keys(lines) == _keys(self.lines):
            self._say_anew(lines)
            return
        come = len(lines) - len(self.lines)
        if self.lines and come > 0 and _keys(lines[come:]) == _keys(self.lines):
            self.beginInsertRows(_NOWHERE, 0, come - 1)
            self.lines = [*lines[:come], *self.lines]
            self.endInsertRows()
            self._say_anew(lines)
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def tick(self, now: int) -> None:
        """Let the durations of what goes on go on, to `now` (UTC microseconds)."""
        for row, line in enumerate(self.lines):
            if line.entry.goes_on:
                self._put(row, self._line(line.entry, now))

    def clear(self) -> None:
        """Show nothing."""
        if self.lines:
            self.show((), 0)

    def place_of(self, key: tuple[str, str | None, int] | None) -> int:
        """Where the entry with this key stands; -1 if it does not."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)

    def as_text(self, rows: Iterable[int]) -> str:
        """These entries as lines of text, in the order of the list."""
        return "".join(f"{self.lines[row].as_text().rstrip()}\n" for row in rows)

    def _line(self, entry: Entry, now: int) -> Line:
        return line_of(entry, now, names_contact=self._names_contacts)

    def _say_anew(self, lines: Sequence[Line]) -> None:
        for row, line in enumerate(lines):
            self._put(row, line)

    def _put(self, row: int, line: Line) -> None:
        if line != self.lines[row]:
            self.lines[row] = line
            place = self.index(row)
            self.dataChanged.emit(place, place)


def _keys(lines: Iterable[Line]) -> list[tuple[str, str | None, int]]:
    return [line.key for line in lines]
