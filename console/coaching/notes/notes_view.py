"""The table of notes: rows as on the floor, Enter opens a draft."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from console.coaching.notes.notes_model import Line, NotesModel
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font
from console.words import say

#: Widths that columns begin with, pixels at the usual text size; the fifth takes what is left.
_WIDTHS: Final = (172, 56, 130, 84, 240, 150, 120, 92)
_TEXT: Final = 4


class NotesView(QTableView):
    """`chose` says that another line is chosen, or none; `opened` that Enter was pressed on one, or it was clicked twice."""

    chose = Signal()
    opened = Signal()

    def __init__(self, model: NotesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.notes_model, self._theme = model, theme
        self.empty_words = ""
        self.setModel(model)
        self.setAccessibleName(say("Coaching notes"))
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
        for section, width in enumerate(_WIDTHS):
            self.setColumnWidth(section, scaled(width))
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(scaled(44))
        self.setMinimumHeight(scaled(170))
        self.setMinimumWidth(scaled(360))
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self._size_rows()

    @property
    def chosen(self) -> Line | None:
        """The chosen line."""
        index = self.currentIndex()
        return self.notes_model.lines[index.row()] if index.isValid() else None

    def choose(self, line_id: str) -> None:
        """Choose this line where it is there, else the first."""
        row = self.notes_model.row_of(line_id) or 0
        if self.notes_model.lines:
            flags = QItemSelectionModel.SelectionFlag
            index = self.notes_model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._size_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what an empty list means."""
        super().paintEvent(event)
        if not self.notes_model.lines and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("quiet"))
            room = self.viewport().rect().adjusted(scaled(24), scaled(16), -scaled(24), -scaled(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty_words)
            painter.end()

    def _choose(self) -> None:
        self.chose.emit()

    def _open(self) -> None:
        self.opened.emit()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
