"""What can be done about requests, by the ids of their escalations: wherever those stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from console.acting.act_group import effects_of
from console.acting.acts import Settled
from console.acting.said_acts import done_words
from console.acting.thing_act import ThingAct
from console.words import plural, say
from db.commands.authority_request_acts import APPROVE, DECLINE
from db.commands.command import Command, Effect, wanted
from db.commands.escalation_acts import HAND_ON

if TYPE_CHECKING:
    from console.escalating.composer import Composer
    from console.window import FloorWindow
    from db.authority_rows import AuthorityRequestRow
    from db.commands.act import Act
    from db.rows import EscalationRow


#: What an approval is known again by.
_APPROVAL: Final = object()


class RequestActs(QObject):
    """Acts on the requests of one window; dialogs are made when they are first needed."""

    def __init__(self, window: FloorWindow, composer: Composer) -> None:
        super().__init__(window)
        self._window = window
        self._composer = composer
        window.acts.settled.connect(self._say_approved)

    def acts(self) -> list[ThingAct]:
        """For menus and keys, in their order."""
        return [
            ThingAct(say("Approve once"), ("Y",), self.approve, self.why_not_approve),
            ThingAct(say("Approve and raise the limit…"), ("Shift+Y",), self.approve_and_raise, self.why_not_raise),
            ThingAct(say("Decline…"), ("Shift+N",), self.decline, self.why_not_decline),
        ]

    def requests(self, escalation_ids: Sequence[str]) -> list[AuthorityRequestRow]:
        """The requests that these escalations are, as they stand now."""
        store = self._window.floor.store
        return [row for one in escalation_ids for row in store.rows_where("authority_request", "escalation_id", one)]

    def approve(self, escalation_ids: Sequence[str]) -> None:
        """For this contact and this amount."""
        rows = [row for row in self.requests(escalation_ids) if row.state in ("open", "second")]
        if rows:
            self._window.acts.send(Command(APPROVE.kind, tuple(wanted(APPROVE, row) for row in rows)), _APPROVAL)

    def approve_and_raise(self, escalation_ids: Sequence[str]) -> None:
        """Let the person choose what is raised along with it."""
        from console.authority.requests.raise_dialog import ApproveAndRaiseDialog

        known = [row.escalation_id for row in self.requests(escalation_ids)][:1]

        def make() -> ApproveAndRaiseDialog:
            return ApproveAndRaiseDialog(self._window, next(iter(self.requests(known)), None))

        self._composer.open("authority_request.raise", known, make)

    def decline(self, escalation_ids: Sequence[str]) -> None:
        """Let the person write what the agent may tell the customer."""
        from console.authority.requests.decline_dialog import DeclineDialog

        known = [row.escalation_id for row in self.requests(escalation_ids)]
        self._composer.open(DECLINE.kind, known, lambda: DeclineDialog(self._window, self.requests(known)))

    def hand_on(self, escalation_id: str, approvers: frozenset[str]) -> None:
        """Let the person hand the escalation on to one of those who may approve it."""
        from console.authority.requests.hand_on import HandRequestOnDialog

        def rows() -> list[EscalationRow]:
            return self._window.escalating.escalations.rows([escalation_id])

        self._composer.open(HAND_ON.kind, [escalation_id], lambda: HandRequestOnDialog(self._window, rows(), approvers))

    def why_not_approve(self, escalation_ids: Sequence[str]) -> str:
        """Why none of them can be approved, as a sentence; '' where one can."""
        return self._why_not(APPROVE)(escalation_ids)

    def why_not_raise(self, escalation_ids: Sequence[str]) -> str:
        """As `why_not_approve`, for one at a time."""
        if len(escalation_ids) > 1:
            return say("A limit is raised for one request at a time: choose one.")
        return self.why_not_approve(escalation_ids)

    def why_not_decline(self, escalation_ids: Sequence[str]) -> str:
        """Why none of them can be declined, as a sentence; '' where one can."""
        return self._why_not(DECLINE)(escalation_ids)

    def _say_approved(self, settled: Settled) -> None:
        """An approval says more than how many: whether the agent has it, or another person is needed."""
        if settled.sent.about is not _APPROVAL or settled.outcome is None or not settled.outcome.done:
            return
        effects = effects_of((settled.outcome,))
        self._window.said_acts.offer_undo(done_words(effects, lambda _: _approved(effects)), (settled.outcome,))

    def _why_not(self, act: Act) -> Callable[[Sequence[str]], str]:
        return lambda ids: self._reason(act, self.requests(ids))

    def _reason(self, act: Act, rows: Sequence[AuthorityRequestRow]) -> str:
        if not rows:
            return say("No agent asked for authority here: choose an escalation that says what for.")
        waiting = [row for row in rows if row.state in ("open", "second")]
        if not waiting:
            return say("It is decided already.")
        mine = self._window.rights.staff_id
        if act is APPROVE and mine is not None and all(row.decided_by_id == mine for row in waiting):
            return say("You approved it; the second approval is another person's.")
        reasons = [self._window.rights.why_not(act, row) for row in waiting]
        return self._window.acts.why_not() or ("" if not all(reasons) else reasons[0])


def _approved(effects: Sequence[Effect]) -> str:
    """What became of them: some may wait for another person now."""
    done = [effect for effect in effects if effect.is_done]
    second = sum(effect.became.get("state") == "second" for effect in done)
    if second == 0:
        return plural("%Ln request(s) approved; the agent is told at once.", len(done))
    if second == len(done):
        return plural("%Ln request(s) approved; a second person has to approve, too.", second)
    return plural("%Ln approved, of them some wait for a second person.", len(done))
