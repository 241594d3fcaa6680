"""The table view of the floor: columns that fit, a visible focus, rows that hold still under the pointer."""

import time
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from console.delegates.cell import GLYPH, MARGIN, CellDelegate
from console.models.table_model import FloorTableModel
from console.panels.header import FloorHeader
from console.theme import TEXT_PT, Theme, text_font

ROW_HEIGHT: Final = 28
#: Rows hold still this long after the pointer moved over them, seconds.
POINTER_S: Final = 1.5
_SELECT_ROW: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADD_ROW: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_NO_UPDATE: Final = QItemSelectionModel.SelectionFlag.NoUpdate


class FloorTable(QTableView):
    """Shows a `FloorTableModel`. Selects whole rows; Tab leaves it; Ctrl+C copies; Enter is the row's own act.

    `nothing_chosen` says that the person let go of what was selected.
    """

    nothing_chosen = Signal()

    def __init__(self, model: FloorTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor_model = model
        self._theme = theme
        self._pointer_moved_at = 0.0
        self._resized_by_hand = False
        self._laying_out = False
        self._kept: tuple[str | None, list[str]] = (None, [])
        self._left_out: frozenset[int] = frozenset()
        self.empty_words = ""
        self._set_up()
        self.floor_delegate = CellDelegate(theme, TEXT_PT, self)
        self.setItemDelegate(self.floor_delegate)
        self.floor_header = FloorHeader(model, theme, self)
        self.setHorizontalHeader(self.floor_header)
        self.floor_header.sectionClicked.connect(self._sort_clicked)
        self.floor_header.sectionResized.connect(self._section_resized)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        model.visible = self.visible_rows
        theme.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 9))
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)

    @property
    def is_held(self) -> bool:
        """Whether rows have to stay where they are: a button is down, or the pointer moves over them."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton and self.underMouse():
            return True
        return time.monotonic() - self._pointer_moved_at < POINTER_S

    def visible_rows(self) -> range:
        """The rows of which something is on screen."""
        if not self.isVisible():
            return range(0)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._floor_model.rowCount() - 1) + 1)

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._floor_model.id_at(row) for row in rows]

    def select_id(self, row_id: str) -> None:
        """Make a row current and selected, if it is shown."""
        place = self._floor_model.place_of(row_id)
        if place >= 0:
            index = self._floor_model.index(place, 0)
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
            self.scrollTo(index)

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet takes them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            columns = [c for c in range(self._floor_model.columnCount()) if not self.isColumnHidden(c)]
            QGuiApplication.clipboard().setText(self._floor_model.as_text(rows, columns))

    def lay_out(self) -> None:
        """Give each column its width; the least dear ones go while there is no room for all."""
        if self._resized_by_hand:
            return
        widths = [self._wanted_width(section) for section in range(self._floor_model.columnCount())]
        hidden = self._sections_to_hide(widths) | self._left_out
        self._laying_out = True
        room = self.viewport().width() - sum(width for section, width in enumerate(widths) if section not in hidden)
        shown = [section for section in range(len(widths)) if section not in hidden]
        columns = self._floor_model.spec.columns
        elastic = next((section for section in shown if columns[section].stretch), shown[-1])
        for section, width in enumerate(widths):
            self.setColumnHidden(section, section in hidden)
            if section not in hidden:
                self.setColumnWidth(section, width + (max(room, 24 - width) if section == elastic else 0))
        self._laying_out = False

    def leave_out(self, *keys: str) -> None:
        """Hide these columns, whose cells would all say the same."""
        self._left_out = frozenset(map(self._floor_model.spec.column, keys))
        self.lay_out()

    def _wanted_width(self, section: int) -> int:
        column = self._floor_model.spec.columns[section]
        text = round(self.floor_delegate.metrics.horizontalAdvance("0") * 0.92 * column.width)
        glyph = GLYPH + MARGIN if column.key in ("state", "due") else 0
        return max(text + glyph + 2 * MARGIN, self.floor_header.title_width(section))

    def _sections_to_hide(self, widths: list[int]) -> set[int]:
        columns = self._floor_model.spec.columns
        cheap = sorted((column.keep, place) for place, column in enumerate(columns) if column.keep)
        hidden: set[int] = set()
        total = sum(width for place, width in enumerate(widths) if place not in self._left_out)
        for _, place in cheap:
            if total <= self.viewport().width():
                break
            if place not in self._left_out:
                hidden.add(place)
                total -= widths[place]
        return hidden

    def _sort_clicked(self, section: int) -> None:
        column, direction = self._floor_model.sorted_by
        falling, rising = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        turned = column == section and direction == rising
        self._floor_model.sort(section, falling if turned else rising)
        self.floor_header.viewport().update()

    def _section_resized(self, _section: int, _old: int, _new: int) -> None:
        if not self._laying_out and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._resized_by_hand = True

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        row_id = self._floor_model.id_at(current.row()) if current.isValid() else None
        self._kept = (row_id, self.selected_ids())

    def _restore_selection(self) -> None:
        current, selected = self._kept
        place = self._floor_model.place_of(current)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self._floor_model.index(place, 0), _NO_UPDATE)
        for row_id in selected:
            place = self._floor_model.place_of(row_id)
            if place >= 0:
                self.selectionModel().select(self._floor_model.index(place, 0), _ADD_ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hold the rows still for a moment."""
        self._pointer_moved_at = time.monotonic()
        super().mouseMoveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hold the rows still for a moment."""
        self._pointer_moved_at = time.monotonic()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the rows move again."""
        self._pointer_moved_at = 0.0
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on Ctrl+C, select nothing on Escape; letters are not searched for, they are keys of the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.nothing_chosen.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.text() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, the ring around the current one, or in words why there are none."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._floor_model.rowCount():
            self._paint_words(painter)
        elif self.hasFocus() and self.currentIndex().isValid():
            self._paint_ring(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(text_font(TEXT_PT))
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect().adjusted(MARGIN, 10, -MARGIN, -10), flags, self.empty_words)

    def _paint_ring(self, painter: QPainter) -> None:
        row = self.currentIndex().row()
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        ring = QRect(0, top, min(self.floor_header.length(), self.viewport().width()), height - 1)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRect(ring.adjusted(1, 1, -1, -1))


_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
