"""A table of lines that are read, not edited: rows as on the floor, and words where there are none."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from console.models.read_lines import ReadLines
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font


class QuietTable(QTableView):
    """A table of rows that are read, not edited; `empty_words` says why there are none.

    Enter, or two clicks, give the line to `opened` where the model has lines.
    """

    opened = Signal(object)
    #: No column begins narrower or wider, pixels at the usual text size.
    narrowest = 60
    widest = 300

    def __init__(self, model: QAbstractItemModel, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.empty_words = ""
        self._is_fitted = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(text_font(TEXT_PT))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(text_font(HEADER_PT))
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(60)
        self.setMinimumHeight(scaled(110))
        self.activated.connect(self._open)
        self._size_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, wherever the system would rather have two clicks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what nothing means."""
        super().paintEvent(event)
        if not self.model().rowCount() and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("quiet"))
            room = self.viewport().rect().adjusted(scaled(24), scaled(16), -scaled(24), -scaled(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty_words)
            painter.end()

    def fit_once(self) -> None:
        """Give each column the width its words need, as soon as there are some."""
        if self._is_fitted or not self.model().rowCount():
            return
        self._is_fitted = True
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount()):
            width = self.columnWidth(column) + scaled(12)
            self.setColumnWidth(column, max(scaled(self.narrowest), min(width, scaled(self.widest))))

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        if index.isValid() and isinstance(model, ReadLines):
            self.opened.emit(model.lines[index.row()])

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
