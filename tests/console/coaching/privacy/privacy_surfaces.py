"""What a person can have before them of older notes that are not shown."""

from PySide6.QtWidgets import QWidget

from console.coaching.privacy.reason_to_read_dialog import ReasonToReadDialog
from console.window import FloorWindow


def reason_to_read(window: FloorWindow) -> QWidget:
    """The dialog that asks for the reason."""
    return ReasonToReadDialog(window, "a1", "Ana")


PRIVACY_SURFACES = (reason_to_read,)
