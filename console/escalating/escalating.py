"""Everything that a window does with escalations: one place that makes the acts and gives them to the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from console.authority.requests.refused import RequestRefused
from console.authority.requests.request_acts import RequestActs
from console.escalating.composer import Composer
from console.escalating.escalation_acts import EscalationActs
from console.escalating.first_hand import FirstHand
from console.escalating.follow_up_acts import FollowUpActs
from console.escalating.raising_acts import RaisingActs
from console.panels.table_actions import TableAct
from console.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.panels.table_panel import TablePanel
    from console.questions import Questions
    from console.window import FloorWindow

_DUE: Final = frozenset({"escalation", "customer_follow_up"})
_CONTACTS: Final = frozenset({"contact", "raised_hand"})


class Escalating(QObject):
    """The acts of one window on contacts, escalations and follow-ups."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.composer = Composer(window)
        self.escalations = EscalationActs(window, self.composer)
        self.contacts = RaisingActs(window, self.composer, self.escalations)
        self.follow_ups = FollowUpActs(window, self.composer)
        self.requests = RequestActs(window, self.composer)
        self.first_hand = FirstHand(window)
        self.request_refused = RequestRefused(window)

    def ask_with(self, questions: Questions) -> None:
        """Ask by these."""
        self.first_hand.ask_with(questions)
        self.request_refused.ask_with(questions)
        self._window.escalations.ask_with(questions)

    def acts(self) -> list[TableAct]:
        """For the tables whose rows they are for."""
        escalate, comes_back = self.contacts.acts()
        made = [act.in_table("escalation") for act in self.escalations.acts()]
        made += [act.in_table("escalation") for act in self.requests.acts()]
        made += [act.in_table("customer_follow_up") for act in self.follow_ups.acts()]
        made.append(
            TableAct(say("Move the due time…"), ("Shift+D",), self._move_due, self._why_not_move_due, tables=_DUE)
        )
        made.append(TableAct(escalate.text, escalate.keys, self._escalate, self._why_not_escalate, tables=_CONTACTS))
        return [*made, comes_back.in_table("contact")]

    def _move_due(self, panel: TablePanel) -> None:
        of = self.escalations if panel.model.spec.table == "escalation" else self.follow_ups
        of.move_due(panel.table.chosen_ids())

    def _why_not_move_due(self, panel: TablePanel) -> str:
        of = self.escalations if panel.model.spec.table == "escalation" else self.follow_ups
        return of.why_not_move_due(panel.table.chosen_ids())

    def _escalate(self, panel: TablePanel) -> None:
        self.contacts.open(self._contacts_of(panel))

    def _why_not_escalate(self, panel: TablePanel) -> str:
        return self.contacts.why_not(self._contacts_of(panel))

    def _contacts_of(self, panel: TablePanel) -> Sequence[str]:
        return self._contacts_of_hands(panel) if panel.model.spec.table == "raised_hand" else panel.table.chosen_ids()

    def _contacts_of_hands(self, panel: TablePanel) -> Sequence[str]:
        held = self._window.floor.store.rows("raised_hand")
        found = (held[row_id].contact_id for row_id in panel.table.chosen_ids() if row_id in held)
        return [contact_id for contact_id in found if contact_id is not None]
