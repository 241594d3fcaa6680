"""One large figure with its name above and a line below that says how sure it is; explains itself on hover and on a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from console.explanation import Explanation, Meaning, explained
from console.explanation_popover import ExplanationPopover
from console.panels.explained_figure import RING, ExplainedFigure
from console.panels.wrapped_label import wrapped_label
from console.theme import FIGURE_PT, HEADER_PT, Theme, scaled, text_font
from console.words import NOTHING, say

if TYPE_CHECKING:
    from collections.abc import Callable


class ToldFigure(ExplainedFigure):
    """`tell` says it; `age` answers how old the data is when somebody asks."""

    def __init__(self, name: str, theme: Theme, parent: QWidget, age: Callable[[], str]) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._age = age
        self._meaning = Meaning("")
        self.name = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.value = QLabel(NOTHING, self)
        self.value.setFont(text_font(FIGURE_PT, strong=True))
        self.note = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(scaled(2))
        for part in (self.name, self.value, self.note):
            column.addWidget(part)
        column.addStretch(1)
        self.asked.connect(self._explain)

    def set_name(self, name: str) -> None:
        """What it is called."""
        self.name.setText(name)

    def tell(self, value: str, note: str, meaning: Meaning) -> None:
        """Say it, with what it means."""
        self.value.setText(value)
        self.note.setText(note)
        self._meaning = meaning
        self.setAccessibleName(say("{figure}: {value}", figure=self.name.text(), value=value))

    def explanation(self) -> Explanation | None:
        """What it counts, how, over which time, from how many."""
        if not self._meaning.counts:
            return None
        return explained(self.name.text(), self.value.text(), self._meaning, self._age())

    def _explain(self) -> None:
        ExplanationPopover(self, self._theme, self.window()).open_beside()
