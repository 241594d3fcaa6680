"""The monitoring agreement in a window of its own, from the Help menu: everybody reads it, whatever their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from console.coaching.agreement.agreement_page import AGREEMENT_TABLES, SavingAgreement
from console.coaching.agreement.agreement_question import AgreementsQuestion
from console.coaching.agreement.agreement_view import AgreementView
from console.coaching.beside_floor import resize_within
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.monitoring_agreements import AgreementShown


class AgreementWindow(QDialog):
    """Reads the agreement, and follows it while it is open."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(say("Monitoring agreement"))
        resize_within(self, scaled(720), scaled(560))
        self._window = window
        self._asked = 0
        self.shown: list[AgreementShown] = []
        self.view = AgreementView(window.floor.now_us, self)
        self.said = QLabel(say("Reading…"), self)
        self.said.setWordWrap(True)
        self.saving = SavingAgreement(window)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.save = QPushButton(say("Save as a &document…"), self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        column.addWidget(buttons)
        window.floor_changed.connect(self._take_change)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)
        self.ask()

    def ask(self) -> None:
        """Ask for it; the answer comes by itself."""
        if self._window.questions is not None:
            self._asked = self._window.questions.ask(AgreementsQuestion(), "agreement window")

    def _take_change(self, touched: Touched) -> None:
        if touched.everything or any(touched.of(table) for table in AGREEMENT_TABLES):
            self.ask()

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self.said.setText(answer.problem)
        self.said.setVisible(bool(answer.problem))
        if not answer.problem:
            self.shown = list(answer.value)
            self.view.show_agreements(self.shown)

    def _save(self) -> None:
        self.saving.choose(self.shown)
