"""The rail of workspaces: the one that is shown has a line beside it, as Fusion's frame is hardly seen in the dark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QActionEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolBar, QWidget

from console.theme import Theme, scaled
from console.words import say

#: How thick the line is, pixels at the usual text size.
_THICK: Final = 3


class Rail(QToolBar):
    """Texts below each other, of which one is chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(say("Workspaces"), parent)
        self._theme = theme
        self.setObjectName("workspaces")
        self.setMovable(False)
        self.setFloatable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setIconSize(QSize(1, 1))
        self.toggleViewAction().setVisible(False)
        theme.changed.connect(self.update)

    def actionEvent(self, event: QActionEvent) -> None:
        """Another one may be chosen now."""
        super().actionEvent(event)
        self.update()

    def marked(self) -> QRect:
        """Where the line is; nowhere while nothing is chosen."""
        chosen = next((self.widgetForAction(action) for action in self.actions() if action.isChecked()), None)
        if chosen is None or not chosen.isVisible():
            return QRect()
        beside = chosen.geometry()
        return QRect(max(0, beside.left() - scaled(_THICK) - 1), beside.top(), scaled(_THICK), beside.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What Qt paints, and the line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.marked(), self._theme.colour("accent"))
        painter.end()
