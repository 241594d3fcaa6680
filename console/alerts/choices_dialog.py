"""The dialog in which a person says what to tell them, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTabWidget, QVBoxLayout

from console.alerts.how_page import HowPage
from console.alerts.kept_choices import TellingChoices
from console.alerts.typed_limits import BadLimit
from console.alerts.what_page import WhatPage
from console.connecting.fitting_scroll import FittingScroll
from console.store.alerts_limits import AlertChoices
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow

_WIDTH: Final = 680
_HEIGHT: Final = 640


class AlertChoicesDialog(QDialog):
    """Two pages: what, and how. Nothing counts before it is saved; what cannot be said is said beside the buttons."""

    def __init__(self, window: FloorWindow, choices: AlertChoices, telling: TellingChoices) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("What to tell me"))
        self.what = WhatPage(choices, window.alerts.alerts.queues(), window.theme, self)
        self.how = HowPage(telling, window.alerts.outside, window.theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        # The bar of its titles has the keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setAccessibleName(say("What to tell me"))
        self.tabs.tabBar().setAccessibleName(say("Pages of what to tell me"))
        self.tabs.addTab(FittingScroll(self.what, self), say("What"))
        self.tabs.addTab(FittingScroll(self.how, self), say("How"))
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        palette = self.problem.palette()
        palette.setColor(self.problem.foregroundRole(), window.theme.colour("urgent_text"))
        self.problem.setPalette(palette)
        self.save = QPushButton(say("Save"), self)
        self.save.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.what.edited.connect(self._look)
        self.how.edited.connect(self._look)
        self.how.try_asked.connect(self._try)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))
        self._look()

    def accept(self) -> None:
        """Save it, if it can be."""
        if self._look():
            self._window.alerts.choose(self.what.choices(), self.how.telling())
            self._window.said.say(
                say("Saved what to tell you. It counts on this machine, for this floor and this login.")
            )
            super().accept()

    def _look(self) -> bool:
        """Say what stands in the way of saving; whether nothing does."""
        try:
            self.what.choices()
            sentence = ""
        except BadLimit as problem:
            sentence = str(problem)
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setVisible(bool(sentence))
        self.save.setEnabled(not sentence)
        return not sentence

    def _try(self) -> None:
        self.how.say_result(self._window.alerts.try_out(self.how.telling()))
