"""The table of notes: what was done has the room that is left, Enter opens a draft."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from console.coaching.notes.notes_model import Line, NotesModel
from console.panels.quiet_table import QuietTable
from console.theme import Theme, scaled
from console.words import say

#: Widths that columns begin with, pixels at the usual text size; the fifth takes what is left.
_WIDTHS: Final = (172, 56, 130, 84, 240, 150, 120, 92)
_TEXT: Final = 4


class NotesView(QuietTable):
    """`chose` says that another line is chosen, or none."""

    chose = Signal()

    def __init__(self, model: NotesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(model, theme, say("Coaching notes"), parent)
        self.notes_model = model
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for section, width in enumerate(_WIDTHS):
            self.setColumnWidth(section, scaled(width))
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(scaled(44))
        self.setMinimumHeight(scaled(170))
        self.setMinimumWidth(scaled(360))
        self.selectionModel().currentRowChanged.connect(self._choose)

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

    def _choose(self) -> None:
        self.chose.emit()
