"""The page of the monitoring agreement: what holds, and for managers of the whole floor another version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from console.coaching.agreement.agreement_question import AgreementsQuestion
from console.coaching.agreement.agreement_view import AgreementView
from console.coaching.agreement.agreement_words import document, holding
from console.coaching.page import CoachingPage
from console.panels.flow_layout import FlowLayout
from console.signed_in import person
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.document.keeping import Writing, Written
    from console.window import FloorWindow
    from db.queries.monitoring_agreements import AgreementShown

AGREEMENT_TABLES = ("monitoring_agreement", "monitoring_right")


class AgreementPage(CoachingPage):
    """Reads as in Help; its acts stand in the workspace's menu and on buttons below."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, AGREEMENT_TABLES)
        self.setObjectName("agreement")
        self.shown: list[AgreementShown] = []
        self.view = AgreementView(window.floor.now_us, self)
        self.saving = SavingAgreement(window)
        self._change = QAction(say("Another &version…"), self)
        self._change.triggered.connect(self.change)
        self._save = QAction(say("Save as a &document…"), self)
        self._save.triggered.connect(self.save)
        below = QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), below)
        self.buttons = [_button(self, action) for action in self.menu_actions()]
        for button in self.buttons:
            line.addWidget(button)
        column = self.page_column()
        column.addWidget(self.view, 1)
        column.addWidget(below)
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Agreement")

    def question(self) -> AgreementsQuestion:
        """All versions."""
        return AgreementsQuestion()

    def show_answer(self, value: Any) -> None:
        """Show what holds now."""
        self.shown = list(value)
        self.view.show_agreements(self.shown)
        self._look()

    def menu_actions(self) -> list[QAction]:
        """Change it, and put it on paper."""
        return [self._change, self._save]

    def change(self) -> None:
        """Compose another version."""
        from console.coaching.agreement.agreement_dialog import AgreementDialog

        holds = holding(self.shown, self.window_.floor.now_us())
        reason = self._why_not()
        if reason or holds is None:
            self.window_.said.say(reason)
            return
        self.window_.escalating.composer.open("agreement", [], lambda: AgreementDialog(self.window_, holds))

    def save(self) -> None:
        """Save what holds where the person says."""
        self.saving.choose(self.shown)

    def _why_not(self) -> str:
        away = self.window_.acts.why_not()
        if away:
            return away
        from db.commands.agreement_acts import SET

        if self.window_.rights.why_not(SET, None):
            return say("A manager of the whole floor changes the agreement.")
        return "" if self.shown else say("The agreement is still being read.")

    def _look(self) -> None:
        reason = self._why_not()
        self._change.setEnabled(not reason)
        self._change.setToolTip(reason)
        self.buttons[0].setEnabled(not reason)
        self.buttons[0].setToolTip(reason)
        # An agreement that was not read is no document.
        unread = "" if self.shown else say("The agreement is still being read.")
        for one in (self._save, self.buttons[1]):
            one.setEnabled(not unread)
            one.setToolTip(unread)


class SavingAgreement(QObject):
    """Writes the agreement as a document: it is no secret, so nothing is recorded."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._writing: Writing | None = None

    def choose(self, shown: list[AgreementShown]) -> None:
        """Ask where to, and save there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save as"), say("monitoring-agreement.pdf"), say("Documents (*.pdf *.html)")
        )
        if chosen:
            self.save(shown, chosen)

    def save(self, shown: list[AgreementShown], path: str) -> None:
        """Save it at `path`; what came of it is said on the window's line."""
        from pathlib import Path

        from console.document.keeping import Writing

        floor = self._window.floor
        names = [row.name for row in floor.store.rows("floor").values()]
        made_by = person(floor, self._window.rights.login)
        made = document(shown, names[0] if names else say("a floor without a name"), made_by, floor.now_us())
        self._writing = Writing(Path(path), made)
        self._writing.done.connect(self._say)
        self._writing.start()

    def _say(self, written: Written) -> None:
        self._writing = None
        self._window.said.say(written.problem or say("Saved {file}.", file=written.path))


def _button(parent: QWidget, action: QAction) -> QPushButton:
    button = QPushButton(action.text(), parent)
    button.clicked.connect(action.trigger)
    return button
