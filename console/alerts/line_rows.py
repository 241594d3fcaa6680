"""The lines of the list of alerts: a digest opens into its single alerts, and nothing moves under who is reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.store.alerts_alert import Alert
from console.words import say

Index = QModelIndex | QPersistentModelIndex
#: What can be put off is so for these minutes, one after the other.
SNOOZES_MIN: Final = (10, 30, 60)
ROW: Final = Qt.ItemDataRole.UserRole
_NOWHERE: Final = QModelIndex()
#: Of a digest that is open so many alerts are shown, the worst; the panels show all.
OPENED_MOST: Final = 50


class Row(NamedTuple):
    """One row on screen: a line, or with `inside` a single alert of the digest above it."""

    key: str
    alerts: tuple[Alert, ...]
    words: str
    clock: str
    state: str
    """'new', 'seen', 'snoozed', or 'over' where it ended while it was looked at."""
    severity: str
    inside: bool = False
    opens: bool | None = None
    """Whether it is open (True) or can be opened (False); None for a single alert."""
    snooze_min: int = SNOOZES_MIN[0]
    """For how many minutes it can be put off now, longer than it already is; 0 where only to be told of it again."""


class AlertRows(QAbstractListModel):
    """`put` shows rows. With `still` those that stand there stay where they are; what ended stays, said to be over, and what
    is new comes last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def put(self, rows: Sequence[Row], over: str, *, still: bool) -> None:
        """Show these rows; `over` is said of what is not among them any more and has to stay."""
        wanted = list(rows)
        if still:
            by_key = {row.key: row for row in rows}
            known = {row.key for row in self.rows}
            wanted = [by_key.get(row.key) or row._replace(state="over", clock=over, opens=None) for row in self.rows]
            wanted += [row for row in rows if row.key not in known]
        if [row.key for row in wanted] == [row.key for row in self.rows]:
            changed = [place for place, row in enumerate(wanted) if row != self.rows[place]]
            self.rows = wanted
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        if still and self.rows and len(wanted) > len(self.rows):
            self.beginInsertRows(_NOWHERE, len(self.rows), len(wanted) - 1)
            self.rows = wanted
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self.rows = wanted
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """Where a row stands, -1 if it does not."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for the screen, and for who cannot see it."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.words}\n{row.clock}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None


def spoken(row: Row) -> str:
    """A row as it is read aloud: how bad, whether it is new, what it says, which clock."""
    states = {"new": say("new"), "seen": say("seen"), "snoozed": say("not for now"), "over": say("over")}
    severities = {"urgent": say("urgent"), "high": say("high"), "normal": say("normal")}
    parts = [severities[row.severity], states[row.state], row.words, row.clock]
    if row.opens is not None:
        parts.append(say("open") if row.opens else say("closed, Right opens it"))
    return ", ".join(filter(None, parts))
