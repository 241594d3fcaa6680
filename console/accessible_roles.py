"""What a screen reader takes our own controls for: Qt calls every widget it does not know a part of the window."""

from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

#: A class of widgets names its role in an attribute of this name.
ROLE: Final = "accessible_role"
_installed: list[bool] = []


def speak_roles() -> None:
    """Let widgets whose class has an `accessible_role` (a `QAccessible.Role`) be what they are; once for all windows."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)


def _interface(_class_name: str, of: QObject | None) -> QAccessibleInterface | None:
    role: Any = getattr(of, ROLE, None)
    if role is None or not isinstance(of, QWidget):
        return None
    return QAccessibleWidget(of, role)
