"""What was just done, said at the right of the status bar, with Undo for as long as it can be undone."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QWidget

from console.panels.elided_label import ElidedLabel
from console.words import say

#: A sentence stays so long, milliseconds; one that can be undone stays longer.
SAID_MS: Final = 10_000
UNDO_MS: Final = 30_000


class SaidLine(QWidget):
    """One sentence at a time. `undo` is the action for the menu; it can be used while its sentence stands there."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._undo: Callable[[], None] | None = None
        #: Cut where there is no room: a long path must not make the window wider.
        self.sentence = ElidedLabel(self)
        self.undo = QAction(say("&Undo"), window)
        self.undo.setShortcut("Ctrl+Z")
        self.undo.setEnabled(False)
        self.undo.triggered.connect(self._do_undo)
        self.button = QPushButton(say("Undo (Ctrl+Z)"), self)
        self.button.setFlat(True)
        self.button.clicked.connect(self._do_undo)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 12, 0)
        line.addWidget(self.sentence)
        line.addWidget(self.button)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self.clear)
        self.clear()

    @property
    def words(self) -> str:
        """What stands there now."""
        return self.sentence.accessibleName()

    def say(self, sentence: str) -> None:
        """Say what was done, for some seconds."""
        self._show(sentence, None, SAID_MS)

    def offer_undo(self, sentence: str, undo: Callable[[], None]) -> None:
        """Say what was done, and offer to undo it."""
        self._show(sentence, undo, UNDO_MS)

    def clear(self) -> None:
        """Say nothing; what was offered cannot be undone here any more."""
        self._undo = None
        self.undo.setEnabled(False)
        self.sentence.set_text("")
        self.hide()

    def _show(self, sentence: str, undo: Callable[[], None] | None, stay_ms: int) -> None:
        self._undo = undo
        self.undo.setEnabled(undo is not None)
        self.button.setVisible(undo is not None)
        self.button.setAccessibleName(say("Undo: {sentence}", sentence=sentence))
        self.sentence.set_text(sentence)
        self.show()
        self._until.start(stay_ms)

    def _do_undo(self) -> None:
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()
