"""A dialog grows with the words in it, as far as the screen has room."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog

#: The most of a screen that the dialog may take.
_OF_THE_SCREEN: Final = 0.92


def be_high_enough(dialog: QDialog, width: int) -> None:
    """Be so wide, and as high as what wraps in it needs at that width; it never gets less high."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    room = dialog.screen().availableGeometry()
    width = min(max(width, layout.minimumSize().width()), round(room.width() * _OF_THE_SCREEN))
    needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    height = max(needed, dialog.height() if dialog.isVisible() else 0)
    dialog.resize(width, min(height, round(room.height() * _OF_THE_SCREEN)))
