"""Contacts escalated from wherever they stand; and the last escalation of a contact brought back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from console.acting.thing_act import ThingAct
from console.words import say
from db.commands.escalation_acts import RAISE

if TYPE_CHECKING:
    from console.escalating.composer import Composer
    from console.escalating.escalation_acts import EscalationActs
    from console.window import FloorWindow
    from db.rows import ContactRow, EscalationRow


class RaisingActs:
    """Acts on contacts that make escalations."""

    def __init__(self, window: FloorWindow, composer: Composer, escalations: EscalationActs) -> None:
        self._window = window
        self._composer = composer
        self._escalations = escalations

    def acts(self) -> list[ThingAct]:
        """For menus and keys wherever contacts stand."""
        return [
            ThingAct(say("Escalate…"), ("E",), self.open, self.why_not),
            ThingAct(say("Its escalation comes back…"), ("Shift+E",), self.bring_back, self.why_not_bring_back),
        ]

    def open(self, ids: Sequence[str]) -> None:
        """Let the person compose an escalation of these contacts."""
        from console.escalating.raise_dialog import RaiseDialog

        known = [row.id for row in self.rows(ids)]
        self._composer.open(RAISE.kind, known, lambda: RaiseDialog(self._window, self.rows(known)))

    def why_not(self, ids: Sequence[str]) -> str:
        """Why none of them can be escalated, as a sentence; '' where one can."""
        rows = self.rows(ids)
        if not rows:
            return say("No contact is chosen: go to one with the arrows.")
        reasons = [self._window.rights.why_not(RAISE, row) for row in rows]
        return self._window.acts.why_not() or ("" if not all(reasons) else reasons[0])

    def bring_back(self, ids: Sequence[str]) -> None:
        """Let the person say why the last escalations of these contacts come back."""
        self._escalations.bring_back(self._resolved(ids))

    def why_not_bring_back(self, ids: Sequence[str]) -> str:
        """Why nothing comes back, as a sentence; '' where something can."""
        if not self.rows(ids):
            return say("No contact is chosen: go to one with the arrows.")
        resolved = self._resolved(ids)
        if not resolved:
            return say("No escalation of this contact was resolved in the last day.")
        return self._escalations.why_not_bring_back(resolved)

    def rows(self, ids: Iterable[str]) -> list[ContactRow]:
        """The contacts of these ids as they stand now: held, or read for the detail."""
        found = (self._row(row_id) for row_id in ids)
        return [row for row in found if row is not None]

    def _row(self, row_id: str) -> ContactRow | None:
        held: ContactRow | None = self._window.floor.store.row("contact", row_id)
        shown = self._window.detail.chosen.contact
        return shown if held is None and shown is not None and shown.id == row_id else held

    def _resolved(self, ids: Sequence[str]) -> list[str]:
        """The newest escalation of each contact, where it is resolved."""
        newest: dict[str | None, EscalationRow] = {}
        for row in self._window.floor.store.rows("escalation").values():
            before = newest.get(row.contact_id)
            if row.contact_id in ids and (before is None or before.number < row.number):
                newest[row.contact_id] = row
        return [row.id for row in newest.values() if row.state == "resolved"]
