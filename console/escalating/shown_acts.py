"""What can be done with the contact or the escalation whose details are shown, as a menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.words import say

if TYPE_CHECKING:
    from console.acting.thing_act import ThingAct
    from console.escalating.escalating import Escalating
    from console.panels.detail import DetailPanel


class ShownEscalationActs(QMenu):
    """Acts on what is shown; what cannot be done is off and says why. Without keys: those belong to the tables."""

    def __init__(
        self, panel: DetailPanel, escalating: Escalating, parent: QWidget, more: Sequence[ThingAct] = ()
    ) -> None:
        """`more` are further acts on the contact that is shown."""
        super().__init__(say("Escalation s&hown"), parent)
        self.setToolTipsVisible(True)
        self._panel = panel
        self._acts: list[tuple[QAction, ThingAct, str]] = []
        of_escalation = [*escalating.escalations.acts(), escalating.escalations.due_act(), *escalating.requests.acts()]
        of_contact = [*escalating.contacts.acts()[:1], *more]
        for kind, acts in (("contact", of_contact), ("escalation", of_escalation)):
            for act in acts:
                action = QAction(act.text, self)
                action.setObjectName(f"{act.do.__qualname__} {kind} detail")
                action.triggered.connect(self._do)
                self.addAction(action)
                self._acts.append((action, act, kind))
            self.addSeparator()
        self.aboutToShow.connect(self._look)
        self._look()

    def ids(self, kind: str) -> Sequence[str]:
        """The contact that is shown or that what is shown is about; the escalation that is shown."""
        chosen = self._panel.chosen
        if kind == "contact":
            return [] if chosen.contact is None else [chosen.contact.id]
        return [chosen.thing.id] if chosen.thing is not None and chosen.thing.kind == kind else []

    def _look(self) -> None:
        for action, act, kind in self._acts:
            ids = self.ids(kind)
            nothing = {
                "contact": say("No contact is shown in the details."),
                "escalation": say("No escalation is shown in the details."),
            }[kind]
            reason = act.why_not(ids) if ids else nothing
            action.setEnabled(not reason)
            action.setToolTip(reason)

    def _do(self) -> None:
        act, kind = next((act, kind) for action, act, kind in self._acts if action is self.sender())
        ids = self.ids(kind)
        if ids and not act.why_not(ids):
            act.do(ids)
