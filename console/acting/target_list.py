"""A list of where work can go: a name, how it stands there in words, the best first, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from console.delegates import glyphs
from console.theme import Theme, scaled
from console.words import say

Index = QModelIndex | QPersistentModelIndex
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_GLYPH: Final = 12
_ROWS: Final = 6
_WIDE: Final = 380
_LEAST: Final = 220
#: The name gets at most so much of the width.
_NAME_SHARE: Final = 0.45
_NOWHERE: Final = QModelIndex()


class TargetRow(NamedTuple):
    """One row. `key` is the id of what it stands for, None for what the list offers beside things ('whoever is next')."""

    key: str | None
    name: str
    words: str = ""
    glyph: str = ""


class _Targets(QAbstractTableModel):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[str, QPixmap] = {}
        self.rows: Sequence[TargetRow] = ()

    def put(self, rows: Sequence[TargetRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        row = self.rows[index.row()]
        if role == _DISPLAY:
            return (row.name, row.words)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.words}" if row.words else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("{name}: {note}", name=row.name, note=row.words) if row.words else row.name
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row.glyph:
            return self._picture(row.glyph)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return self._theme.colour("quiet")
        return None

    def _picture(self, glyph: str) -> QPixmap:
        made = self._pictures.get(glyph)
        if made is None:
            colour = self._theme.colour(
                {"ringing": "on_contact", "lost": "quiet", "offline": "quiet"}.get(glyph, glyph)
            )
            made = self._pictures[glyph] = glyphs.pixmap(glyph, scaled(_GLYPH), colour, 1.0)
        return made


class TargetList(QTableView):
    """One row is chosen, or none. `chosen_changed` says that another is."""

    chosen_changed = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._targets = _Targets(theme, self)
        self._all: Sequence[TargetRow] = ()
        self._needle = ""
        self._is_putting = False
        self.setModel(self._targets)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(scaled(_GLYPH), scaled(_GLYPH)))
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row_height)
        self.verticalHeader().setMinimumSectionSize(theme.row_height)
        self._row_height = theme.row_height
        self.selectionModel().selectionChanged.connect(self._tell)

    @property
    def chosen(self) -> TargetRow | None:
        """The chosen row."""
        rows = self.selectionModel().selectedRows()
        return self._targets.rows[rows[0].row()] if rows else None

    def put(self, rows: Sequence[TargetRow], *, in_place: bool = False) -> None:
        """Offer these; what was chosen stays so, as far as it is still offered.

        With `in_place` those that were offered before stay where they are, whatever their order would be now.
        """
        if in_place:
            places = {row.key: place for place, row in enumerate(self._all)}
            rows = sorted(rows, key=lambda row: places.get(row.key, len(places)))
        if list(rows) == list(self._all):
            return
        scrolled, chosen = self.verticalScrollBar().value(), self.chosen
        self._all = rows
        self._fill(chosen.key if chosen is not None else None, had_one=chosen is not None)
        if in_place:
            self.verticalScrollBar().setValue(scrolled)

    def narrow(self, needle: str) -> bool:
        """Offer only those with these letters in their name; all of them, and False, where there are none."""
        self._needle = needle
        chosen = self.chosen
        self._fill(chosen.key if chosen is not None else None, had_one=chosen is not None)
        return bool(needle and self._found())

    def choose(self, key: str | None) -> bool:
        """Choose the row of this key; says whether it is offered."""
        place = next((place for place, row in enumerate(self._targets.rows) if row.key == key), -1)
        if place >= 0:
            self.selectRow(place)
            self.scrollTo(self._targets.index(place, 0))
        return place >= 0

    def choose_found(self) -> None:
        """Choose what is called as was typed, else the first of what was found."""
        rows = self._targets.rows
        if rows:
            self.selectRow(next((place for place, row in enumerate(rows) if row.name.casefold() == self._needle), 0))

    def step(self, by: int) -> None:
        """Choose the next row, or the one before with -1."""
        rows = self.selectionModel().selectedRows()
        place = rows[0].row() + by if rows else 0
        if 0 <= place < len(self._targets.rows):
            self.selectRow(place)
            self.scrollTo(self._targets.index(place, 0))

    def _found(self) -> list[TargetRow]:
        return [row for row in self._all if row.key is not None and self._needle in row.name.casefold()]

    def _fill(self, key: str | None, *, had_one: bool) -> None:
        self._is_putting = True
        shown = self._found() if self._needle else []
        self._targets.put(shown or self._all)
        self.clearSpans()
        for place, row in enumerate(self._targets.rows):
            if not row.words:
                self.setSpan(place, 0, 1, 2)
        names = self.sizeHintForColumn(0) + scaled(8)
        self.setColumnWidth(0, min(names, round(self.viewport().width() * _NAME_SHARE)))
        kept = had_one and self.choose(key)
        self._is_putting = False
        if had_one and not kept:
            self.chosen_changed.emit()

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(scaled(_WIDE), _ROWS * self._row_height + 2)

    def minimumSizeHint(self) -> QSize:
        """The words may be cut, they stand in the tooltip in full."""
        return QSize(scaled(_LEAST), _ROWS * self._row_height + 2)

    def resizeEvent(self, event: Any) -> None:
        """Let the names have the room they need, as far as there is any."""
        super().resizeEvent(event)
        names = self.sizeHintForColumn(0) + scaled(8)
        self.setColumnWidth(0, min(names, round(self.viewport().width() * _NAME_SHARE)))

    def _tell(self) -> None:
        if not self._is_putting:
            self.chosen_changed.emit()
