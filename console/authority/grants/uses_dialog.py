"""What was used of one grant: when, by whom, for which contact, and whether billing has confirmed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from console.authority.amounts import amount_words
from console.authority.grants import grant_words as words_of
from console.authority.grants.budget_bar import BudgetDelegate
from console.clock_words import moment
from console.selection import Selected
from console.theme import scaled
from console.words import NOTHING, contact_number, say, word

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.authority_grants import GrantShown, UseShown

_ASKER = "uses of a grant"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_AMOUNT = 3


@dataclass(frozen=True, slots=True)
class UsesQuestion:
    """What was used of this grant?"""

    grant_id: str

    def answer(self, connection: sa.Connection) -> list[UseShown]:
        """Its uses. Called in the thread that asks."""
        from db.queries.authority_grants import uses_of_grant

        return uses_of_grant(connection, self.grant_id)


class UsesDialog(QDialog):
    """Lists them, the newest first; stays beside the window."""

    def __init__(self, window: FloorWindow, grant: GrantShown) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Uses: {grant}", grant=words_of.called(grant)))
        self._window, self.grant = window, grant
        self.about = QLabel(
            say("{left}; {uses}", left=words_of.used_words(grant), uses=words_of.uses_words(grant)), self
        )
        self.about.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(say("Uses of the grant"))
        self.list.setRootIsDecorated(False)
        self.list.setItemDelegate(BudgetDelegate(window.theme, self.list))
        self.list.setHeaderLabels(
            [say("When"), say("Agent"), say("Contact"), say("Amount"), say("State"), say("Billing reference")]
        )
        self.list.headerItem().setTextAlignment(_AMOUNT, _RIGHT)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(self)
        buttons.addButton(say("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.about, self.list, buttons):
            column.addWidget(part)
        self.resize(scaled(640), scaled(360))
        self._asked: int | None = None
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)
            self._asked = window.questions.ask(UsesQuestion(grant.id), _ASKER)

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        if answer.problem:
            self.about.setText(answer.problem)
        else:
            self._show(answer.value)

    def _show(self, uses: Any) -> None:
        now, grant = self._window.floor.now_us(), self.grant
        if not uses:
            self.about.setText(say("Nothing was used of it yet."))
        for use in uses:
            texts = [
                moment(use.at, now),
                use.agent,
                contact_number(use.contact_number),
                amount_words(use.amount, grant.measure, grant.currency),
                word(use.state),
                use.billing_reference or NOTHING,
            ]
            item = QTreeWidgetItem(self.list, texts)
            item.setTextAlignment(_AMOUNT, _RIGHT)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)


def thing_of(grant: GrantShown) -> Selected | None:
    """What a grant is about, to go there; None where it is a team's."""
    for kind, found in (("agent", grant.agent_id), ("contact", grant.contact_id), ("incident", grant.incident_id)):
        if found is not None:
            return Selected(kind, found)
    return None
