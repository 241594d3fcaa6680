"""The table view of the floor: columns that fit, a visible focus, rows that hold still under the pointer."""

import time
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from console.delegates.cell import GLYPH, MARGIN, CellDelegate
from console.explanation import Explanation
from console.models.table_model import FloorTableModel, runs
from console.panels.header import FloorHeader
from console.panels.painted_rows import paint_rows
from console.panels.still_rows import StillRows
from console.panels.table_columns import TableColumns
from console.theme import TEXT_PT, Theme, scaled, text_font

#: Thickness of the ring around the current row, pixels.
RING: Final = 2
#: Rows hold still this long after the pointer moved over them or a key moved through them, seconds.
POINTER_S: Final = 1.5
#: Several rows that were picked hold still this long while the table has the keyboard, seconds.
PICKED_S: Final = 20.0
_SELECT_ROW: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADD_ROW: Final = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_NO_UPDATE: Final = QItemSelectionModel.SelectionFlag.NoUpdate


class FloorTable(QTableView):
    """Shows a `FloorTableModel`. Selects whole rows; Tab leaves it; Ctrl+C copies; Enter is the row's own act.

    `nothing_chosen` says that the person let go of what was selected; `menu_wanted` and `columns_wanted` carry where on
    the screen (QPoint) the menu of the row, or of the columns, is wanted.
    """

    nothing_chosen = Signal()
    menu_wanted = Signal(object)
    columns_wanted = Signal(object)

    def __init__(self, model: FloorTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.floor_model = model
        self._theme = theme
        self._touched_at = 0.0
        self._holds: set[str] = set()
        self._kept: tuple[str | None, list[str]] = (None, [])
        self._empty_words = ""
        #: Whether it is not behind another panel's tab, where Qt calls it visible all the same.
        self.in_front = True
        self._set_up()
        self.floor_delegate = CellDelegate(theme, TEXT_PT, self)
        self.setItemDelegate(self.floor_delegate)
        self.floor_header = FloorHeader(model, theme, self)
        self.setHorizontalHeader(self.floor_header)
        self.columns = TableColumns(self, self.floor_header, model.spec, self.wanted_width)
        self.columns.changed.connect(self._keep_current_shown)
        self.floor_header.sectionClicked.connect(self.sort_by)
        self.floor_header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.floor_header.customContextMenuRequested.connect(self._want_columns)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        model.visible = self.visible_rows
        self._still = StillRows(self)
        model.about_to_settle.connect(self._note_rows)
        model.settled.connect(self._put_rows_back)
        theme.changed.connect(self._use_theme)
        self._use_theme()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _use_theme(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(self._theme.row_height)
        rows.setDefaultSectionSize(self._theme.row_height)
        self.viewport().update()

    @property
    def is_held(self) -> bool:
        """Whether rows have to stay where they are.

        An act holds them, the person is at them with the pointer or a key, reads a tooltip, or has picked several.
        """
        if self._holds:
            return True
        if self.underMouse() and (QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton or QToolTip.isVisible()):
            return True
        passed = time.monotonic() - self._touched_at
        return passed < POINTER_S or (passed < PICKED_S and self.hasFocus() and self.selected_count() > 1)

    def _note_rows(self) -> None:
        self._still.note()

    def _put_rows_back(self) -> None:
        self._still.put_back()
        self._say_emptiness()

    @property
    def empty_words(self) -> str:
        """What stands in place of the rows while there are none."""
        return self._empty_words

    @empty_words.setter
    def empty_words(self, words: str) -> None:
        self._empty_words = words
        self._say_emptiness()
        self.viewport().update()

    def _say_emptiness(self) -> None:
        words = "" if self.floor_model.rowCount() else self._empty_words
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def hold_rows(self, why: str) -> None:
        """Let every row stay where it is until `release_rows` is called with the same reason."""
        self._holds.add(why)

    def release_rows(self, why: str) -> None:
        """Let the rows move again, as far as this reason goes."""
        self._holds.discard(why)

    def visible_rows(self) -> range:
        """The rows of which something is on screen."""
        if not self.isVisible() or not self.in_front:
            return range(0)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.floor_model.rowCount() - 1) + 1)

    def selected_rows(self) -> list[int]:
        """The places of the selected rows, from the top."""
        return sorted({row for first, last in self.selected_runs() for row in range(first, last + 1)})

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows, from the top."""
        return [self.floor_model.id_at(row) for row in self.selected_rows()]

    def chosen_ids(self) -> list[str]:
        """Ids of the selected rows, or of the row the keyboard is at where none is selected."""
        current = self.currentIndex()
        return self.selected_ids() or ([self.floor_model.id_at(current.row())] if current.isValid() else [])

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.selected_runs())

    def selected_runs(self) -> list[tuple[int, int]]:
        """The selected rows as runs of places (first, last), in no order."""
        # As runs: one by one Qt would make an index for each cell of 50,000 rows where all are selected.
        ranges = self.selectionModel().selection()
        found = (ranges.at(place) for place in range(ranges.count()))
        return [(one.top(), one.bottom()) for one in found]

    def select_id(self, row_id: str) -> None:
        """Make a row current and selected, if it is shown."""
        place = self.floor_model.place_of(row_id)
        if place >= 0:
            index = self.floor_model.index(place, 0)
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
            self.scrollTo(index)

    def select_ids(self, row_ids: Iterable[str]) -> None:
        """Select these rows, as far as they are shown, and no others; the current row stays."""
        self.clearSelection()
        self.selectionModel().select(self._rows_of(row_ids), _ADD_ROW)

    def go_to_ids(self, row_ids: Sequence[str]) -> None:
        """Select these rows and no others, as far as they are shown; the first of them becomes current."""
        places = self.floor_model.places_of(row_ids)
        if places:
            self.selectionModel().setCurrentIndex(self.floor_model.index(places[0], 0), _NO_UPDATE)
            self.scrollTo(self.floor_model.index(places[0], 0))
        self.select_ids(row_ids)

    def explanation(self) -> Explanation | None:
        """What the figure or the words of the current cell say about themselves; None while no cell is current."""
        index = self.currentIndex()
        return self.floor_model.explanation(index.row(), index.column()) if index.isValid() else None

    def explained_place(self) -> QRect:
        """Where the current cell stands on screen."""
        cell = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet takes them."""
        rows = self.selected_rows()
        if rows:
            QGuiApplication.clipboard().setText(self.floor_model.as_text(rows, self.columns.shown()))

    def copy_cell(self) -> None:
        """Put the words of the current cell on the clipboard."""
        current = self.currentIndex()
        if current.isValid():
            QGuiApplication.clipboard().setText(self.floor_model.cell(current.row(), current.column()).text)

    def wanted_width(self, section: int) -> int:
        """Pixels that a column needs for its widest usual text and for its title."""
        column = self.floor_model.spec.columns[section]
        metrics = self.floor_delegate.metrics
        text = round(metrics.horizontalAdvance("0") * 0.92 * column.width)
        text = max(text, *(metrics.horizontalAdvance(words) + 1 for words in column.says), 0)
        glyph = scaled(GLYPH + MARGIN) if column.key in ("state", "due") else 0
        return max(text + glyph + 2 * scaled(MARGIN), self.floor_header.title_width(section))

    def current_section(self) -> int:
        """The column of the current cell, else the one the rows are sorted by."""
        current = self.currentIndex()
        return current.column() if current.isValid() else self.floor_model.sorted_by[0]

    def sort_by(self, section: int) -> None:
        """Sort by a column; once more by the same turns the order."""
        column, direction = self.floor_model.sorted_by
        falling, rising = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        turned = column == section and direction == rising
        self.floor_model.sort(section, falling if turned else rising)
        self.floor_header.viewport().update()

    def let_go(self) -> None:
        """Select nothing."""
        self.clearSelection()
        self.nothing_chosen.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: first and last row stay in the column."""
        found = super().moveCursor(action, modifiers)
        if action in _ENDS and modifiers & Qt.KeyboardModifier.ControlModifier and self.currentIndex().isValid():
            return found.siblingAtColumn(self.currentIndex().column())
        return found

    def _move_in_row(self, key: int) -> bool:
        """Go to another column of the current row; what is selected stays so."""
        shown, current = self.columns.shown(), self.currentIndex()
        if not current.isValid() or current.column() not in shown:
            return False
        here = shown.index(current.column())
        step = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        there = {
            Qt.Key.Key_Left: max(here - step, 0),
            Qt.Key.Key_Right: min(here + step, len(shown) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(shown) - 1,
        }
        index = current.siblingAtColumn(shown[min(max(there[Qt.Key(key)], 0), len(shown) - 1)])
        self.selectionModel().setCurrentIndex(index, _NO_UPDATE)
        return True

    def _keep_current_shown(self) -> None:
        """Where the column of the current cell was put away, go to the first that is shown."""
        current, shown = self.currentIndex(), self.columns.shown()
        if current.isValid() and shown and self.isColumnHidden(current.column()):
            self.selectionModel().setCurrentIndex(current.siblingAtColumn(shown[0]), _NO_UPDATE)

    def _keep_selection(self) -> None:
        current = self.currentIndex()
        row_id = self.floor_model.id_at(current.row()) if current.isValid() else None
        self._kept = (row_id, self.selected_ids())

    def _restore_selection(self) -> None:
        current, selected = self._kept
        place = self.floor_model.place_of(current)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.floor_model.index(place, 0), _NO_UPDATE)
        self.selectionModel().select(self._rows_of(selected), _ADD_ROW)

    def _rows_of(self, row_ids: Iterable[str]) -> QItemSelection:
        last = self.floor_model.columnCount() - 1
        rows = QItemSelection()
        for first, end in runs(self.floor_model.places_of(row_ids)):
            rows.select(self.floor_model.index(first, 0), self.floor_model.index(end, last))
        return rows

    def minimumSizeHint(self) -> QSize:
        """Room for the titles and one row; the rest is scrolled to."""
        return QSize(scaled(120), self.floor_header.sizeHint().height() + self._theme.row_height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.columns.lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hold the rows still for a moment."""
        self._touched_at = time.monotonic()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the rows still for a moment."""
        self._touched_at = time.monotonic()
        super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hold the rows still for a moment."""
        self._touched_at = time.monotonic()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the rows move again, unless several are picked."""
        if not self.selected_count() > 1:
            self._touched_at = 0.0
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row: under the pointer, or at the current cell when a key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self._place_of_menu() if by_key else event.globalPos())
        event.accept()

    def _place_of_menu(self) -> QPoint:
        cell = self.visualRect(self.currentIndex()) if self.currentIndex().isValid() else QRect()
        seen = cell.intersected(self.viewport().rect())
        return self.viewport().mapToGlobal(seen.bottomLeft() if seen.isValid() else QPoint(0, 0))

    def _want_columns(self, place: QPoint) -> None:
        self.columns_wanted.emit(self.floor_header.viewport().mapToGlobal(place))

    def move_column(self, step: int) -> None:
        """Move the current column past its neighbour: 1 to the right, -1 to the left."""
        self.columns.move(self.current_section(), step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the columns, select nothing on Escape; letters are not searched for, they are keys of the window."""
        self._touched_at = time.monotonic()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Escape:
            self.let_go()
        elif _asks_for_menu(event):
            self.menu_wanted.emit(self._place_of_menu())
        elif plain and event.key() in _IN_ROW and self._move_in_row(event.key()):
            event.accept()
        elif event.text() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, the ring around the current one, or in words why there are none."""
        painter = QPainter(self.viewport())
        if not self.floor_model.rowCount():
            self._paint_words(painter)
        else:
            # Not Qt's own: it asks a style option and a delegate for each cell, which takes longer than painting it.
            paint_rows(self, painter, event.region())
            if self.hasFocus() and self.currentIndex().isValid():
                self._paint_ring(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(text_font(TEXT_PT))
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(
            self.viewport().rect().adjusted(scaled(MARGIN), 10, -scaled(MARGIN), -10), flags, self.empty_words
        )

    def _paint_ring(self, painter: QPainter) -> None:
        row = self.currentIndex().row()
        accent = self._theme.colour("accent")
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        ring = QRect(0, top, min(self.floor_header.length(), self.viewport().width()), height - 1)
        painter.setPen(QPen(accent, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ring.adjusted(1, 1, -1, -1))
        cell = self.visualRect(self.currentIndex())
        painter.fillRect(cell.left(), ring.bottom() - 2 * RING, cell.width(), 2 * RING, accent)


def _asks_for_menu(event: QKeyEvent) -> bool:
    shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shift_f10 or event.key() == Qt.Key.Key_Menu


_ENDS: Final = frozenset({QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd})
_IN_ROW: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
