"""Composes a message: to whom, and what; says before how many it reaches and who of them is not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit

from console.acting.composing import ComposingDialog
from console.connecting.form_rows import FormRows
from console.words import plural, say
from db.commands.act import LONGEST_NOTE

if TYPE_CHECKING:
    from console.acting.message_acts import Addressee, Send
    from console.window import FloorWindow

_LINES = 4


class MessageDialog(ComposingDialog):
    """`send` is given the addressee chosen and the text. Ctrl+Enter sends from within the text."""

    def __init__(self, window: FloorWindow, choices: Sequence[Addressee], send: Send) -> None:
        super().__init__(say("Message"), say("&Send"), window.theme, window)
        self._choices = choices
        self._send = send
        self.to = QComboBox(self)
        self.to.addItems([choice.name for choice in choices])
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(say("Message"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        label = QLabel(say("&Message"), self)
        label.setBuddy(self.text)
        rows = FormRows()
        rows.add(say("T&o whom"), self.to)
        self.column.addLayout(rows)
        self.column.addWidget(label)
        self.column.addWidget(self.text, 1)
        self.finish()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._send_by_key)
        self.to.currentIndexChanged.connect(self._look)
        self.text.textChanged.connect(self._look)
        self._look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> str:
        """The message without blanks around it."""
        return self.text.toPlainText().strip()

    def accept(self) -> None:
        """Send it."""
        self._send(self._choices[self.to.currentIndex()], self.typed)
        super().accept()

    def _send_by_key(self) -> None:
        if self.do_button.isEnabled():
            self.accept()

    def _look(self) -> None:
        to, length = self._choices[self.to.currentIndex()], len(self.typed)
        if length > LONGEST_NOTE:
            words = plural("%Ln character(s) too many: shorten it, nothing is lost.", length - LONGEST_NOTE)
            self.say_outcome(words, problem=True)
            return
        if to.people == 0:
            self.say_outcome(say("Nobody is there to read it."), problem=True)
            return
        reached = plural("Reaches %Ln agent(s); how many have read it stands in the details.", to.people)
        if to.away:
            later = plural("%Ln of them read(s) it when signed in again.", to.away)
            reached = say("{reached} {later}", reached=reached, later=later)
        self.say_outcome(reached)
        self.do_button.setEnabled(length > 0)
        self.do_button.setToolTip("" if length else say("There is nothing to send yet."))
