"""What was just done, said at the right of the status bar, with Undo for as long as it can be undone."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QWidget

from console.panels.elided_label import ElidedLabel
from console.words import say

#: A sentence stays so long, milliseconds; one that can be undone stays longer.
SAID_MS: Final = 10_000
UNDO_MS: Final = 30_000


class SaidLine(QWidget):
    """One sentence at a time. `undo` is the action for the menu; it can be used while its sentence stands there.

    `follow` is the action, and `follow_button` the button, that leads to what the sentence is about, where it is about
    one thing. When nothing is offered there, it takes back what `undo_last` does, while `can_undo_last` says so.
    """

    #: Something else stands there, or something else can be undone.
    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._undo: Callable[[], None] | None = None
        self.undo_last: Callable[[], None] | None = None
        self._can_undo_last = False
        self._lead: Callable[[], None] | None = None
        #: Cut where there is no room: a long path must not make the window wider.
        self.sentence = ElidedLabel(self)
        self.undo = QAction(say("&Undo"), window)
        self.undo.setObjectName("undo")
        self.undo.setShortcut("Ctrl+Z")
        self.undo.setEnabled(False)
        self.undo.triggered.connect(self._do_undo)
        self.button = QPushButton(self)
        self.undo.changed.connect(self._say_key)
        self._say_key()
        self.button.setFlat(True)
        self.button.clicked.connect(self._do_undo)
        self.follow = QAction(say("Show what was &said last"), window)
        self.follow.setObjectName("show_said")
        self.follow.setShortcut("Ctrl+Shift+Z")
        self.follow.setEnabled(False)
        self.follow.triggered.connect(self._do_follow)
        self.follow_button = QPushButton(self)
        self.follow_button.setObjectName("show_said")
        self.follow_button.setFlat(True)
        self.follow_button.clicked.connect(self._do_follow)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 12, 0)
        line.addWidget(self.sentence)
        line.addWidget(self.follow_button)
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

    def offer_way(self, sentence: str, words: str, lead: Callable[[], None]) -> None:
        """Say something about one thing, and offer under `words` to go there."""
        self._show(sentence, None, UNDO_MS)
        self._lead = lead
        self.follow.setEnabled(True)
        self.follow_button.setText(words)
        self.follow_button.setAccessibleName(say("{words}: {sentence}", words=words, sentence=sentence))
        self.follow_button.show()

    def set_can_undo_last(self, possible: bool) -> None:
        """Say whether there is a command to take back when nothing is offered here."""
        self._can_undo_last = possible
        self.undo.setEnabled(self._undo is not None or possible)
        self.changed.emit()

    def clear(self) -> None:
        """Say nothing; what was offered cannot be undone by its button any more."""
        self._undo = None
        self.undo.setEnabled(self._can_undo_last)
        self._let_go_of_way()
        self.sentence.set_text("")
        self.hide()
        self.changed.emit()

    def _say_key(self) -> None:
        key = self.undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setText(say("Undo ({key})", key=key) if key else say("Undo"))

    def _show(self, sentence: str, undo: Callable[[], None] | None, stay_ms: int) -> None:
        self._undo = undo
        self._let_go_of_way()
        self.undo.setEnabled(undo is not None or self._can_undo_last)
        self.button.setVisible(undo is not None)
        self.button.setAccessibleName(say("Undo: {sentence}", sentence=sentence))
        self.sentence.set_text(sentence)
        self.show()
        self._until.start(stay_ms)
        self.changed.emit()

    def _let_go_of_way(self) -> None:
        self._lead = None
        self.follow.setEnabled(False)
        self.follow_button.hide()

    def _do_follow(self) -> None:
        lead = self._lead
        self.clear()
        if lead is not None:
            lead()

    def _do_undo(self) -> None:
        undo = self._undo or (self.undo_last if self._can_undo_last else None)
        self.clear()
        if undo is not None:
            undo()
