"""The page of the audit: commands newest first, what the chosen one did, and how far all of it is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from console.authority.audit.audit_filters import AuditFilters
from console.authority.audit.audit_questions import PAGE, AuditAnswer, AuditQuestion, EffectsQuestion, MoreQuestion
from console.authority.audit.commands_model import CommandsModel
from console.authority.audit.effect_words import EffectWords
from console.authority.audit.effects_model import EffectsModel
from console.authority.audit.saving_audit import SavingAudit
from console.authority.audit.seal_words import seal_words, waiting_words
from console.authority.page import AuthorityPage
from console.connecting.fitting_scroll import FittingScroll
from console.panels.quiet_table import QuietTable
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import say

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.audit import AuditLine

#: No command says by itself that it was given, so the page looks again this often while it is on screen, milliseconds.
EVERY_MS = 5_000


class AuditPage(AuthorityPage):
    """Follows while the person reads at the top; further down nothing moves until they ask."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("audit")
        self._asked_more, self._asked_effects = 0, 0
        words = EffectWords(window.floor)
        self._words = words
        self.sealed = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.waiting = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        self.problem = wrapped_label(window.theme, TEXT_PT, self)
        self.filters = AuditFilters(window.floor, self)
        self.model = CommandsModel(window.theme, words, window.floor.now_us, self)
        self.commands = QuietTable(self.model, window.theme, say("Commands"), self)
        self.effects = EffectsModel(self)
        self.did = QuietTable(self.effects, window.theme, say("What the chosen command did"), self)
        self.did.empty_words = say("Choose a command to read what was and what became of it.")
        self.save = QPushButton(say("Sa&ve the audit…"), self)
        self.erase = QPushButton(say("&Erase a customer or an agent…"), self)
        self.keep = QPushButton(say("&How long things are kept…"), self)
        self.saving = SavingAudit(window)
        self._save_action = QAction(say("Sa&ve the audit…"), self)
        self._erase_action = QAction(say("&Erase a customer or an agent…"), self)
        self._keep_action = QAction(say("&How long things are kept…"), self)
        self._look = QTimer(self)
        self._look.setInterval(EVERY_MS)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Audit")

    def question(self) -> AuditQuestion:
        """What the filters ask for, as far as the person went down."""
        return AuditQuestion(self.filters.asked(), self.window_.rights.login, max(PAGE, len(self.model.lines)))

    def menu_actions(self) -> list[QAction]:
        """The twins of the buttons."""
        return [self._save_action, self._erase_action, self._keep_action]

    def read_again(self) -> None:
        """From the newest command on."""
        self._asked_more = 0
        self.model.show((), PAGE)
        self.effects.show_lines(())
        self.ask()

    def show_answer(self, value: Any) -> None:
        """Show it; the command that was chosen stays chosen, in its place."""
        answer: AuditAnswer = value
        now = self.window_.floor.now_us()
        self.problem.hide()
        self.sealed.setText(seal_words(answer.state, now))
        waits = waiting_words(answer.state, now)
        self.waiting.setText(waits)
        self.waiting.setVisible(bool(waits))
        if [line.id for line in answer.lines] == [line.id for line in self.model.lines] and answer.lines:
            return
        chosen, top = self._chosen(), self.commands.verticalScrollBar().value()
        self.model.show(answer.lines, max(PAGE, len(self.model.lines)))
        self.commands.empty_words = (
            say("No command is found for these filters and this period.")
            if self.filters.is_narrowed()
            else say("Nothing was done in this period. Everything people and programs do is written here by itself.")
        )
        self.commands.fit_once()
        row = None if chosen is None else self.model.row_of(chosen.id)
        if row is not None:
            self.commands.selectRow(row)
            self.commands.verticalScrollBar().setValue(top)

    def show_problem(self, sentence: str) -> None:
        """Say why there is no answer, where the filters are."""
        self.problem.setText(sentence)
        self.problem.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look from now on."""
        super().showEvent(event)
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads it."""
        super().hideEvent(event)
        self._look.stop()

    def save_commands(self) -> None:
        """Save what the filters ask for as a file."""
        self.saving.choose(self.filters.asked())

    def open_erasing(self) -> None:
        """Open the dialog in which a customer or an agent is erased."""
        from console.authority.audit.erase_dialog import EraseDialog

        EraseDialog(self.window_).open()

    def open_keeping(self) -> None:
        """Open the dialog in which it is set for how many days things are kept."""
        from console.authority.audit.keep_dialog import KeepDialog

        KeepDialog(self.window_).open()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.commands)
        splitter.addWidget(self.did)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        for button in (self.save, self.erase, self.keep):
            self.filters.add(button)
        content = QWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(FittingScroll(content, self))
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4))
        column.setSpacing(scaled(6))
        column.addWidget(self.sealed)
        column.addWidget(self.waiting)
        column.addWidget(self.filters)
        column.addWidget(self.problem)
        column.addWidget(splitter, 1)
        self.waiting.hide()
        self.problem.hide()
        self.effects.show_lines(())

    def _connect(self) -> None:
        self.filters.changed.connect(self.read_again)
        self.commands.selectionModel().currentRowChanged.connect(self._ask_effects)
        self.model.more_wanted.connect(self._ask_more)
        for signal in (self.save.clicked, self._save_action.triggered):
            signal.connect(self.save_commands)
        for signal in (self.erase.clicked, self._erase_action.triggered):
            signal.connect(self.open_erasing)
        for signal in (self.keep.clicked, self._keep_action.triggered):
            signal.connect(self.open_keeping)
        self._look.timeout.connect(self._look_again)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take)

    def _look_again(self) -> None:
        if self.commands.verticalScrollBar().value() == 0:
            self.ask()

    def _ask_more(self) -> None:
        if self.window_.questions is None or self._asked_more or not self.model.lines:
            return
        question = MoreQuestion(self.filters.asked(), self.window_.rights.login, self.model.lines[-1])
        self._asked_more = self.window_.questions.ask(question, "more of the audit")

    def _ask_effects(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.window_.questions is None or not current.isValid():
            return
        line = self.model.lines[current.row()]
        question = EffectsQuestion(line.id, self.window_.rights.login)
        self._asked_effects = self.window_.questions.ask(question, "effects of a command")

    def _take(self, answer: Answer) -> None:
        if self._asked_more and answer.number == self._asked_more:
            self._asked_more = 0
            if answer.problem:
                self.show_problem(answer.problem)
            else:
                self.model.add(answer.value)
        elif self._asked_effects and answer.number == self._asked_effects:
            self._asked_effects = 0
            if answer.problem:
                self.show_problem(answer.problem)
            else:
                self._show_effects(answer.value)

    def _show_effects(self, effects: list[Any]) -> None:
        lines = [line for effect in effects for line in self._words.lines(effect)]
        chosen = self._chosen()
        if not lines and chosen is not None:
            lines = self._words.asked(chosen.payload)
        self.did.empty_words = say("This command wrote nothing that the record keeps column by column.")
        self.effects.show_lines(lines)
        self.did.fit_once()

    def _chosen(self) -> AuditLine | None:
        index = self.commands.currentIndex()
        return self.model.lines[index.row()] if index.isValid() and index.row() < len(self.model.lines) else None
