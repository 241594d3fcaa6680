"""Windows of coaching that stand beside the floor, so that one can go on looking at it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

#: What the system puts around a window, at most, in pixels: its title and lower edge, and its sides.
_FRAME, _SIDES = 48, 16


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Make it so large, in pixels, but no larger than its screen: its buttons would be out of reach."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _SIDES), min(height, room.height() - _FRAME))


def to_front(window: QWidget, main: QWidget) -> None:
    """Bring it to the front; one that is not on screen yet appears over the middle of `main`, no larger than the screen.

    Where the system puts windows itself (Wayland) it goes on doing so.
    """
    if not window.isVisible():
        if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
            window.adjustSize()
        room = main.screen().availableGeometry()
        # With text at 200 % it would be higher than many a screen, and its buttons out of reach.
        window.resize(min(window.width(), room.width() - _SIDES), min(window.height(), room.height() - _FRAME))
        at = main.frameGeometry().center() - QPoint(window.width() // 2, window.height() // 2)
        left = min(max(at.x(), room.left()), max(room.left(), room.right() - window.width()))
        top = min(max(at.y(), room.top()), max(room.top(), room.bottom() - _FRAME - window.height()))
        window.move(left, top)
    window.show()
    window.raise_()
    window.activateWindow()
