"""The small page that explains one figure: what it counts, formula, window, n, limit and the age of the data."""

from __future__ import annotations

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.explanation import Explanation
from console.panels.wrapped_label import wrapped_label
from console.theme import FIGURE_PT, HEADER_PT, TEXT_PT, Theme, scaled
from console.words import say

#: What is written is made anew so often, milliseconds: the figure goes on while somebody reads.
REFRESH_MS: Final = 1_000
_WIDTH: Final = 440
_GAP: Final = 4


@runtime_checkable
class Explains(Protocol):
    """A widget with the keyboard that has a figure to explain."""

    def explanation(self) -> Explanation | None:
        """What the figure says about itself now; None where there is none."""

    def explained_place(self) -> QRect:
        """Where the figure stands on screen."""


class ExplanationPopover(QFrame):
    """Stands beside one figure until Escape, Enter, or a click elsewhere; up and down scroll where it is long."""

    def __init__(self, figure: Explains, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._figure = figure
        self._theme = theme
        self._shown: Explanation | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = self._label(HEADER_PT, quiet=True)
        self.value = self._label(FIGURE_PT, strong=True)
        self.meaning = self._label(TEXT_PT)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._page = QWidget(self)
        self._page.setBackgroundRole(QPalette.ColorRole.Base)
        self._lay_out()
        self._again = QTimer(self)
        self._again.setInterval(REFRESH_MS)
        self._again.timeout.connect(self.refresh)

    def open_beside(self) -> bool:
        """Show the explanation beside the figure; False if it has none."""
        if not self.refresh():
            return False
        self._place()
        self.show()
        self._scroll.setFocus(Qt.FocusReason.PopupFocusReason)
        self._again.start()
        return True

    def refresh(self) -> bool:
        """Write what is true now; False if the figure is gone, and what was written stays."""
        found = self._figure.explanation()
        if found is None or found == self._shown:
            return found is not None
        self._shown = found
        self.title.setText(found.title)
        self.value.setText(found.value)
        self.value.setVisible(bool(found.value))
        self.meaning.setText(found.meaning)
        self._write_facts(found.facts())
        self.setAccessibleName(say("{figure}: {value}", figure=found.title, value=found.value))
        self.setAccessibleDescription(found.as_text())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Enter close, and so does the key that opened it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F1):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line around it all."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _label(self, points: float, *, strong: bool = False, quiet: bool = False) -> QLabel:
        return wrapped_label(self._theme, points, self, strong=strong, quiet=quiet)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self._page)
        page.setContentsMargins(16, 12, 16, 14)
        page.setSpacing(2)
        page.addWidget(self.title)
        page.addWidget(self.value)
        page.addWidget(self.meaning)
        page.addSpacing(10)
        page.addLayout(self._facts)
        page.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(say("Explanation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._scroll)

    def _write_facts(self, facts: list[tuple[str, str]]) -> None:
        while len(self._rows) < len(facts):
            row = (self._label(HEADER_PT, quiet=True), self._label(TEXT_PT))
            self._facts.addWidget(row[0], len(self._rows), 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(row[1], len(self._rows), 1)
            self._rows.append(row)
        for place, (name, text) in enumerate(self._rows):
            known = place < len(facts)
            name.setText(facts[place][0] if known else "")
            text.setText(facts[place][1] if known else "")
            name.setVisible(known)
            text.setVisible(known)

    def _place(self) -> None:
        """Below the figure where there is room, else above it; within its screen in any case."""
        figure = self._figure.explained_place()
        screen = QGuiApplication.screenAt(figure.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(scaled(_WIDTH), room.width() - 2 * _GAP)
        inner = width - 2
        self._page.setFixedWidth(inner)
        layout = self._page.layout()
        assert layout is not None
        layout.activate()
        height = min(layout.heightForWidth(inner) + 2, room.height() - 2 * _GAP)
        left = min(max(figure.left(), room.left() + _GAP), room.right() - width - _GAP)
        below, above = figure.bottom() + _GAP, figure.top() - _GAP - height
        top = below if below + height <= room.bottom() else max(above, room.top() + _GAP)
        self.setGeometry(left, top, width, height)
