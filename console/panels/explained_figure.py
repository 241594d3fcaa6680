"""A figure outside of tables that takes the keyboard and explains itself, on hover and on a key."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from console.explanation import Explanation
from console.theme import Theme

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
#: Room around a figure for the ring of the keyboard, pixels.
RING: Final = 4


class ExplainedFigure(QWidget):
    """One figure. `stepped` asks for the figure so many places on, `asked` for the explanation of this one;
    `entered` says that it has the keyboard now."""

    accessible_role = QAccessible.Role.StaticText
    stepped = Signal(int)
    asked = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def explanation(self) -> Explanation | None:
        """What the figure says about itself now; None while it says nothing."""
        return None

    def explained_place(self) -> QRect:
        """Where the figure stands on screen."""
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())

    def hover_text(self) -> str:
        """What is shown on hover: the whole phrase, and the same as the explanation."""
        found = self.explanation()
        return f"{self.accessibleName()}\n{found.as_text()}" if found is not None else ""

    def event(self, event: QEvent) -> bool:
        """Make the tooltip when somebody looks for it, so that it tells what is true then."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hover_text(), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the other figures, Enter and Space explain this one."""
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _OPENS:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and tell a screen reader what the figure means."""
        super().focusInEvent(event)
        found = self.explanation()
        self.setAccessibleDescription(found.as_text() if found is not None else "")
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
