"""The title line of a docked panel: what it shows, and small buttons to float and to close it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from console.delegates import glyphs
from console.delegates.cell import MARGIN
from console.panels.elided_label import ElidedLabel
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

#: Pixels at the usual text size.
_HEIGHT: Final = 30
_BUTTON: Final = 22
_ICON: Final = 11


class PanelTitle(QWidget):
    """Stands above a panel; dragging it moves the panel. What its buttons do is in the View menu as well."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self._theme = theme
        self._dock = dock
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.label = ElidedLabel(self, dock.windowTitle())
        self.label.setFont(text_font(TEXT_PT, strong=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(MARGIN), 0, scaled(4), 1)
        line.setSpacing(0)
        line.addWidget(self.label, 1)
        self._buttons = {
            "float": self._button(say("Float the panel"), self._turn_floating),
            "close": self._button(say("Close the panel"), dock.close),
        }
        for button in self._buttons.values():
            line.addWidget(button)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(scaled(120), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons; the words may be cut."""
        return QSize(scaled(80), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a hairline above, which parts the panels."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("hairline"))
        painter.end()

    def _button(self, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
        button.setFixedSize(scaled(_BUTTON), scaled(_BUTTON))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(do)
        return button

    def _draw_icons(self) -> None:
        for name, button in self._buttons.items():
            picture = glyphs.pixmap(name, scaled(_ICON), self._theme.colour("quiet"), self.devicePixelRatioF())
            button.setIcon(QIcon(picture))

    def _turn_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
