"""The two windows of the change of shift, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.window import FloorWindow


def start_of_the_shift(window: FloorWindow) -> QWidget:
    """What the former shift handed over, who is in, and the notices."""
    window.shift.open_start()
    assert window.shift.start_window is not None
    return window.shift.start_window


def end_of_the_shift(window: FloorWindow) -> QWidget:
    """What stays behind, and what only words can say."""
    window.shift.open_give()
    assert window.shift.give_window is not None
    return window.shift.give_window


SHIFT_SURFACES = (start_of_the_shift, end_of_the_shift)
