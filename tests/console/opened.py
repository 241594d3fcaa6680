"""Finds what just opened over a window, for the surfaces that tests walk through."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from console.window import FloorWindow


def opened(window: FloorWindow, kind: str) -> QWidget:
    """The newest visible window of a window's whose class name begins with `kind`."""
    QApplication.processEvents()
    found: list[Any] = [
        widget
        for widget in window.findChildren(QWidget)
        if type(widget).__name__.startswith(kind) and widget.isWindow()
    ]
    found = [widget for widget in found if widget.isVisible()]
    assert found, f"no {kind} is open"
    return found[-1]
