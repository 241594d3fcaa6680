"""The page of cost beside return: what authority cost, and what it brought under assumptions that are seen and set here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from console.authority.page import AuthorityPage
from console.authority.what_if.assumption_fields import AssumptionFields
from console.authority.what_if.figure_grid import FigureGrid
from console.authority.what_if.kept_assumptions import keep_assumptions, kept_assumptions
from console.authority.what_if.return_words import (
    cost_told,
    counted_words,
    escalations_told,
    hours_told,
    repeats_told,
    worth_told,
)
from console.authority.what_if.told_figure import ToldFigure
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import plural, say
from db.metrics.authority_return import DEFAULTS, Assumptions, returned

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.authority_return import ReturnRows

WINDOWS: Final = (30, 90)
_DAY_US: Final = 86_400_000_000
#: What happens on the floor moves these figures only slowly, milliseconds.
_ASKS_AFTER_MS: Final = 10_000


@dataclass(frozen=True, slots=True)
class ReturnQuestion:
    """What did authority cost within so many days, and what became of the contacts?"""

    days: int

    def answer(self, connection: sa.Connection) -> ReturnRows:
        """What is counted. Called in the thread that asks."""
        from db.queries.authority_return import return_rows
        from db.queries.database_clock import database_now

        return return_rows(connection, database_now(connection) - self.days * _DAY_US)


class ReturnPage(AuthorityPage):
    """Asks for what is counted; the assumptions are worked in here, and kept for the person."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("return")
        self._later.setInterval(_ASKS_AFTER_MS)
        self.rows: ReturnRows | None = None
        self.days = QComboBox(self)
        self.days.setAccessibleName(say("History"))
        for days in WINDOWS:
            self.days.addItem(plural("last %Ln day(s)", days), days)
        self.days.activated.connect(self._ask_again)
        names = (
            *(say("Given"), say("Escalations avoided"), say("Repeat contacts avoided"), say("Work saved")),
            say("Worth"),
        )
        self.figures = [ToldFigure(name, window.theme, self, self._age) for name in names]
        self.counted = wrapped_label(window.theme, TEXT_PT, self)
        self.assumptions = AssumptionFields(window.theme, kept_assumptions(window.settings), self)
        self.assumptions.changed.connect(self._assume)
        self.reset_action = QAction(say("&Back to the assumptions shipped"), self)
        self.reset_action.setObjectName("return reset")
        self.reset_action.triggered.connect(self.reset)
        self.reset_button = QPushButton(self.reset_action.text(), self)
        self.reset_button.clicked.connect(self.reset_action.trigger)
        self._lay_out()
        self._look_at_reset()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        line = QHBoxLayout()
        caption = QLabel(say("History"), inside)
        caption.setBuddy(self.days)
        line.addWidget(caption)
        line.addWidget(self.days)
        line.addStretch(1)
        told = FigureGrid(self.figures, inside)
        heading = wrapped_label(self.window_.theme, TEXT_PT, inside, strong=True)
        heading.setText(say("Assumptions"))
        text = wrapped_label(self.window_.theme, HEADER_PT, inside, quiet=True)
        text.setText(
            say(
                "Nobody counted these. Change them to what holds at your place; they are kept for you on this computer and"
                " change the figures above at once."
            )
        )
        column = QVBoxLayout(inside)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(10))
        column.addLayout(line)
        column.addWidget(told)
        for part in (self.counted, heading, text, self.assumptions):
            column.addWidget(part)
        column.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Cost and return")

    def menu_actions(self) -> list[QAction]:
        """What its button does."""
        return [self.reset_action]

    def question(self) -> ReturnQuestion:
        """What was counted in the days chosen."""
        return ReturnQuestion(self.days.currentData())

    def show_answer(self, value: Any) -> None:
        """Tell cost and return."""
        self.rows = value
        self.assumptions.show_assumed(self.assumptions.assumed, value.currency)
        self._tell()

    def reset(self) -> None:
        """Assume what is shipped."""
        self.assumptions.show_assumed(DEFAULTS, self.rows.currency if self.rows is not None else "")
        self._assume(DEFAULTS)

    def _assume(self, assumed: Assumptions) -> None:
        keep_assumptions(self.window_.settings, assumed)
        self._look_at_reset()
        self._tell()

    def _look_at_reset(self) -> None:
        is_shipped = self.assumptions.assumed == DEFAULTS
        for control in (self.reset_action, self.reset_button):
            control.setEnabled(not is_shipped)
            control.setToolTip(say("These are the assumptions shipped.") if is_shipped else "")

    def _tell(self) -> None:
        rows = self.rows
        if rows is None:
            return
        found = returned(rows.spent, rows.stops, rows.escalated, rows.contacts, self.assumptions.assumed)
        window = plural("the last %Ln day(s)", self.days.currentData())
        told = (
            *(cost_told(rows, found, window), escalations_told(rows, found, window), repeats_told(found, window)),
            *(hours_told(found, window), worth_told(rows, found, window)),
        )
        for figure, words in zip(self.figures, told, strict=True):
            figure.tell(*words)
        self.counted.setText(counted_words(rows))
        self.counted.setVisible(bool(rows.counted))

    def _ask_again(self, _row: object = None) -> None:
        self.ask()

    def _age(self) -> str:
        return self.window_.floor.age
