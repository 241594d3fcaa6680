"""The list of a timeline: read with arrows, copied as text, and still under the eye while new entries come in."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from console.delegates.cell import MARGIN
from console.delegates.timeline_line import TimelineDelegate
from console.models.timeline import TimelineModel
from console.theme import TEXT_PT, Theme, text_font
from console.words import say

_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


class TimelineView(QListView):
    """Shows a `TimelineModel`. `menu_wanted` carries the place on screen where a menu is asked for.

    Whoever reads further down keeps what they read when an entry comes in above; at the top the newest is seen.
    """

    menu_wanted = Signal(object)

    def __init__(self, model: TimelineModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._timeline = model
        self._theme = theme
        self._stale = False
        self._from_end = 0
        self._at_top = True
        self._current: tuple[str, str | None, int] | None = None
        self.empty_words = ""
        self.setAccessibleName(say("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.lines = TimelineDelegate(model, theme, self)
        self.setItemDelegate(self.lines)
        model.modelAboutToBeReset.connect(self._note_place)
        model.rowsAboutToBeInserted.connect(self._note_place)
        self.setModel(model)
        model.modelReset.connect(self._put_back)
        model.rowsInserted.connect(self._put_back)
        self.copying = QAction(say("Copy &entries"), self)
        self.copying.setObjectName("copy_entries")
        self.copying.triggered.connect(self.copy)
        theme.changed.connect(self.viewport().update)

    def copy(self) -> None:
        """Put the selected entries on the clipboard as text, or all of them where none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        text = self._timeline.as_text(rows or range(self._timeline.rowCount()))
        if text:
            QGuiApplication.clipboard().setText(text)

    def give_keyboard(self) -> None:
        """Put the keyboard into the list, on the newest entry if it was never there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid() and self._timeline.rowCount():
            chosen = self.selectionModel()
            chosen.setCurrentIndex(self._timeline.index(0), chosen.SelectionFlag.NoUpdate)

    def start_anew(self) -> None:
        """Another thing's timeline comes: begin at its top."""
        self._at_top, self._current = True, None
        self._timeline.clear()
        self.scrollToTop()

    def set_stale(self, stale: bool) -> None:
        """Hatch the upper edge while what stands below is old."""
        if stale != self._stale:
            self._stale = stale
            self.viewport().update()

    def _note_place(self) -> None:
        bar = self.verticalScrollBar()
        self._at_top = bar.value() <= bar.minimum()
        self._from_end = bar.maximum() - bar.value()
        current = self.currentIndex()
        self._current = self._timeline.lines[current.row()].key if current.isValid() else None

    def _put_back(self) -> None:
        self.lines.measure()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        place = self._timeline.place_of(self._current)
        if place >= 0 and not self.currentIndex().isValid():
            chosen = self.selectionModel()
            chosen.setCurrentIndex(self._timeline.index(place), chosen.SelectionFlag.NoUpdate)
        bar = self.verticalScrollBar()
        # The older entries stay below as they were, so the distance to the end is what has not changed.
        bar.setValue(bar.minimum() if self._at_top else bar.maximum() - self._from_end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for copying copies entries here; in a table it belongs to the table's own act."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, at the pointer or at the current entry."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries; with none of them the words that say why; the ring of the keyboard; age as a hatch."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._timeline.rowCount():
            self._paint_words(painter)
        elif self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -1, -2))
        painter.fillRect(0, 0, self.viewport().width(), 1, self._theme.colour("hairline"))
        if self._stale:
            colour = QColor(self._theme.colour("urgent"))
            colour.setAlpha(70)
            painter.fillRect(QRect(0, 0, self.viewport().width(), 6), QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(text_font(TEXT_PT))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(self.viewport().rect().adjusted(MARGIN, 8, -MARGIN, -8), int(_WRAP), self.empty_words)
