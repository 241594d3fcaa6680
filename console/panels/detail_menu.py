"""What can be done with the chosen thing and its timeline: one menu, in the menu bar and over the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from console.keys.action_names import name_action
from console.panels.detail import DetailPanel
from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow


class DetailMenu(QMenu):
    """Twins of the panel's buttons, and its keys. What cannot be done is off and says why."""

    def __init__(self, panel: DetailPanel, window: FloorWindow) -> None:
        super().__init__(say("T&imeline"), window)
        self.setToolTipsVisible(True)
        self._panel = panel
        self._window = window
        self.known: list[QAction] = []
        links = panel.links
        self._links = {
            "contact": self._add(say("Open in &CRM"), "", links.open_contact),
            "recording": self._add(say("Open the &recording"), "", links.open_recording),
            "ticket": self._add(say("Open the &ticket"), "", links.open_ticket),
        }
        for kind, action in self._links.items():
            action.setObjectName(links.buttons[kind].objectName())
        self._customer = self._add(say("All contacts of this c&ustomer"), "Ctrl+U", panel.show_customer)
        self._customer.setObjectName(links.customer.objectName())
        self._copying = self.addSeparator()
        self.addAction(panel.timeline.copying)
        self._document = self._add(say("Save as a &document…"), "Ctrl+Shift+S", self._save_document)
        self._document.setObjectName("save_document")
        self._again = self._add(say("Read &again"), "Shift+F5", panel.read_again)
        self._again.setObjectName(panel.problem.button.objectName())
        self._back = self._add(say("&Back to the one before"), "Alt+Left", panel.go_back)
        panel.timeline.menu_wanted.connect(self._open_at)
        panel.changed.connect(self._say_what_can_be_done)
        links.said.connect(self._say)
        self._say_what_can_be_done()

    def add_acts(self, acts: QMenu) -> None:
        """Offer what changes what is shown, above what only reads about it."""
        self.insertMenu(self._copying, acts)

    def _add(self, text: str, key: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        name_action(action, do)
        self.addAction(action)
        self.known.append(action)
        return action

    def _say_what_can_be_done(self) -> None:
        for kind, action in self._links.items():
            link = self._panel.links.links[kind]
            action.setEnabled(not link.problem)
            action.setToolTip(link.problem or link.address)
        self._document.setEnabled(not self._panel.why_no_document)
        self._document.setToolTip(self._panel.why_no_document)
        self._customer.setEnabled(not self._panel.links.why_no_customer)
        self._customer.setToolTip(self._panel.links.why_no_customer)
        nothing = "" if self._panel.chosen.thing is not None else say("Nothing is chosen.")
        self._again.setEnabled(not nothing)
        self._again.setToolTip(nothing)
        self._back.setEnabled(self._panel.can_go_back)
        self._back.setToolTip("" if self._panel.can_go_back else say("Nothing else was shown before."))

    def _save_document(self) -> None:
        # Here, not above: the first window does not wait for what is seldom opened.
        from console.document.opening import open_document_dialog

        open_document_dialog(self._window)

    def _open_at(self, place: QPoint) -> None:
        self.popup(place)

    def _say(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, 8_000)
