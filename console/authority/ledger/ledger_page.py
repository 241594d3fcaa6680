"""The page of the ledger: what was granted, used, refused and given back, its totals, and what waits for billing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from console.authority.ledger.filter_bar import FilterBar
from console.authority.ledger.ledger_questions import PAGE, LedgerAnswer, LedgerQuestion, MoreQuestion
from console.authority.ledger.ledger_words import grouping_words
from console.authority.ledger.lines_model import LinesModel
from console.authority.ledger.lines_view import LinesView
from console.authority.ledger.saving_ledger import SavingLedger
from console.authority.ledger.totals_view import TotalsView
from console.authority.ledger.waiting_words import waiting_words
from console.authority.page import AUTHORITY_TABLES, AuthorityPage
from console.connecting.fitting_scroll import FittingScroll
from console.keys.action_names import name_action
from console.panels.wrapped_label import wrapped_label
from console.selection import Selected
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import count, plural, say

if TYPE_CHECKING:
    from console.authority.ledger.billing_dialog import BillingDialog
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.authority_ledger import Grouping, LedgerLine
    from db.queries.authority_unconfirmed import Unconfirmed

#: Who went down so far reads on undisturbed: the list is not asked for anew by itself.
FOLLOWS_TO: Final = 2_000

#: So many lines of totals are in sight at first; the line under them can be moved.
_TOTALS_SHOWN: Final = 6


class LedgerPage(AuthorityPage):
    """Follows the floor while it is on screen, as long as the person has not gone far down."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*AUTHORITY_TABLES, "escalation"))
        self.setObjectName("ledger")
        self._asked_more = 0
        self._most = PAGE
        self._is_divided = False
        self.filters = FilterBar(window.floor, self)
        self.by = QComboBox(self)
        self.by.setAccessibleName(say("What totals are summed up by"))
        self.totals = TotalsView(window.theme, self)
        self.model = LinesModel(window.theme, window.floor.now_us, self)
        self.lines = LinesView(self.model, window.theme, self)
        self.about = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.about.setText(
            say(
                "Floorwalker authorises; it does not pay. What was paid stands in your billing system. Totals count the uses"
                " made in the period, each in the state it is in now."
            )
        )
        self.waiting = wrapped_label(window.theme, TEXT_PT, self, strong=True)
        self.show_waiting = QPushButton(say("Show the oldest unconfirmed use"), self)
        self.standing_still = wrapped_label(window.theme, TEXT_PT, self)
        self.again = QPushButton(say("Read the ledger again"), self)
        self.compare = QPushButton(say("Compare with a billing file…"), self)
        self.save = QPushButton(say("Save the ledger…"), self)
        self.saving = SavingLedger(window)
        self._unconfirmed: Unconfirmed | None = None
        self.billing: BillingDialog | None = None
        self._acts = [
            self._action(say("Compare with a billing file…"), self.open_billing),
            self._action(say("Save the ledger…"), self.save_lines),
            self._action(say("Show the oldest unconfirmed use"), self.open_oldest),
            self._action(say("Read the ledger again"), self.read_again),
        ]
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Ledger")

    def question(self) -> LedgerQuestion:
        """What the filters ask for, as far as the person went down."""
        return LedgerQuestion(self.filters.asked(), self._grouping(), self._most)

    def ask(self) -> None:
        """Ask anew, unless that would take away what the person reads far down."""
        self._most = max(PAGE, len(self.model.lines))
        if self._most > FOLLOWS_TO:
            self.standing_still.setText(
                plural("The list stands still at %Ln line(s) while you read in it.", len(self.model.lines))
            )
            self._say_still(True)
            return
        super().ask()

    def read_again(self) -> None:
        """From the newest line on."""
        self._asked_more = 0
        self._say_still(False)
        self.model.show((), PAGE)
        self.ask()

    def show_answer(self, value: Any) -> None:
        """Show it; the line that was chosen stays chosen, and in its place."""
        answer: LedgerAnswer = value
        self._say_still(False)
        chosen, offset = self._chosen(), self._offset()
        self.totals.show_totals(answer.totals, self._grouping())
        self.model.show(answer.lines, self._most)
        self.lines.empty_words = self._empty_words()
        self.lines.fit_once()
        self._choose_again(chosen, offset)
        self._say_waiting(answer.unconfirmed)
        if not self._is_divided:
            self._is_divided = True
            needed = self.totals.needed_height(_TOTALS_SHOWN) + self.by.sizeHint().height() + scaled(4)
            self.splitter.setSizes([needed, max(1, self.splitter.height() - needed)])

    def show_problem(self, sentence: str) -> None:
        """Say why there is no answer, where the filters are."""
        self.standing_still.setText(sentence)
        self.standing_still.show()

    def showEvent(self, event: QShowEvent) -> None:
        """The floor may have other queues and people by now."""
        self.filters.fill()
        super().showEvent(event)

    def menu_actions(self) -> list[QAction]:
        """What can be done with the whole ledger."""
        return self._acts

    def open_billing(self) -> None:
        """Hold a billing file against the ledger."""
        # Here, not above: seldom opened.
        from console.authority.ledger.billing_dialog import BillingDialog

        if self.billing is None:
            self.billing = BillingDialog(self.window_)
        self.billing.open_beside()

    def save_lines(self) -> None:
        """Save what the filters ask for as a file."""
        self.saving.choose(self.filters.asked())

    def open_oldest(self) -> None:
        """Go to the contact that waits longest for billing."""
        found = self._unconfirmed
        if found is not None and found.uses:
            self._open_contact(found.uses[0].contact_id)
        elif found is not None:
            self.window_.said.say(
                say("No use waits for billing's reference for more than {hours} h.", hours=count(found.hours))
            )

    def _action(self, text: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        name_action(action, do)
        action.triggered.connect(do)
        return action

    def _grouping(self) -> Grouping:
        return self.by.currentData() or "kind"

    def _lay_out(self) -> None:
        for by in ("kind", "agent", "team", "queue", "customer", "cause"):
            self.by.addItem(grouping_words(by), by)
        within = QHBoxLayout()
        within.addWidget(self.waiting, 1, Qt.AlignmentFlag.AlignVCenter)
        within.addWidget(self.show_waiting, 0, Qt.AlignmentFlag.AlignVCenter)
        still = QHBoxLayout()
        still.addWidget(self.standing_still, 1, Qt.AlignmentFlag.AlignVCenter)
        still.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        upper = QWidget(self)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(scaled(4))
        summing = QHBoxLayout()
        summing.addWidget(self.filters.period)
        summing.addWidget(self.by)
        summing.addStretch(1)
        summing.addWidget(self.compare)
        summing.addWidget(self.save)
        above.addLayout(summing)
        above.addWidget(self.totals, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(self.lines)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 3)
        # With large text in a low window the page is higher than its room.
        content = QWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(FittingScroll(content, self))
        column = QVBoxLayout(content)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4))
        column.setSpacing(scaled(6))
        column.addWidget(self.about)
        column.addLayout(within)
        column.addWidget(self.filters)
        column.addLayout(still)
        column.addWidget(self.splitter, 1)
        self.waiting.hide()
        self.show_waiting.hide()
        self._say_still(False)

    def _connect(self) -> None:
        self.filters.changed.connect(self.read_again)
        self.by.activated.connect(self.ask)
        self.again.clicked.connect(self.read_again)
        self.show_waiting.clicked.connect(self.open_oldest)
        self.compare.clicked.connect(self.open_billing)
        self.save.clicked.connect(self.save_lines)
        self.lines.opened.connect(self._open)
        self.model.more_wanted.connect(self._ask_more)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take_more)

    def _ask_more(self) -> None:
        if self.window_.questions is None or self._asked_more or not self.model.lines:
            return
        question = MoreQuestion(self.filters.asked(), self.model.lines[-1].place)
        self._asked_more = self.window_.questions.ask(question, "more of the ledger")

    def _take_more(self, answer: Answer) -> None:
        if not self._asked_more or answer.number != self._asked_more:
            return
        self._asked_more = 0
        if answer.problem:
            self.show_problem(answer.problem)
        elif not self.model.lines or not answer.value or answer.value[0].place < self.model.lines[-1].place:
            self.model.add(answer.value)

    def _open(self, line: LedgerLine) -> None:
        if line.contact_id is not None:
            self._open_contact(line.contact_id)

    def _open_contact(self, contact_id: str) -> None:
        self.window_.selection.open(Selected("contact", contact_id))

    def _chosen(self) -> LedgerLine | None:
        index = self.lines.currentIndex()
        return self.model.lines[index.row()] if index.isValid() else None

    def _offset(self) -> int:
        """How far below the top the chosen line stands, in rows."""
        return self.lines.currentIndex().row() - self.lines.verticalScrollBar().value()

    def _choose_again(self, chosen: LedgerLine | None, offset: int) -> None:
        row = None if chosen is None else self.model.row_of(chosen.what, chosen.place.row_id)
        if row is not None:
            self.lines.selectRow(row)
            self.lines.verticalScrollBar().setValue(max(0, row - offset))

    def _empty_words(self) -> str:
        if self.filters.is_narrowed():
            return say("Nothing stands in the ledger for these filters and this period.")
        return say(
            "Nothing stands in the ledger for this period. Every grant, use, refusal and approval is written here by itself."
        )

    def _say_still(self, still: bool) -> None:
        self.standing_still.setVisible(still)
        self.again.setVisible(still)

    def _say_waiting(self, found: Unconfirmed) -> None:
        self._unconfirmed = found
        self.waiting.setText(waiting_words(found))
        self.waiting.setVisible(bool(found.uses))
        self.show_waiting.setVisible(bool(found.uses))
