"""The real window with the small floor and its palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier


class OpenedPalette:
    """Presses keys in a window and tells what the palette shows."""

    def __init__(self, window, qtbot):
        self.window = window
        self._qtbot = qtbot

    @property
    def palette(self):
        return self.window.finding._desk.palette

    @property
    def rows(self):
        return self.palette.rows

    @property
    def labels(self):
        return [entry.label for entry in self.rows.entries]

    def open(self):
        """Open it by its key, and wait until the floor is read."""
        QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_K, CTRL)
        assert self.palette is not None
        self._qtbot.waitUntil(self.palette.line.hasFocus)
        self._qtbot.waitUntil(lambda: self.window.finding._desk._finder.is_ready)
        return self

    def write(self, text):
        """Type a text in place of what stands there."""
        self.palette.line.clear()
        QTest.keyClicks(self.palette.line, text)
        return self

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key in the line."""
        QTest.keyClick(self.palette.line, key, modifiers)
        QApplication.processEvents()
        return self

    def entry(self, label):
        """The entry of this name."""
        return next(entry for entry in self.rows.entries if entry.label == label)


@pytest.fixture
def palette(shown, small_floor, qtbot):
    """The palette of a window in front, whose contacts have the keyboard."""
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.contacts.give_keyboard()
    return OpenedPalette(shown, qtbot)
