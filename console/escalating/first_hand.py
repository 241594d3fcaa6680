"""Tells whoever came second to an escalation who was there first, and who has it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from console.acting.hand_words import who_did
from console.clock_words import clock_time
from console.selection import Selected
from console.words import count, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.acting.said_acts import Refusals
    from console.questions import Answer, Questions
    from console.window import FloorWindow
    from db.queries.escalation_hand import EscalationHand

_ASKER: Final = "escalation hand"
#: What somebody else must have done.
_BY_SOMEBODY: Final = frozenset({"changed", "ended", "already_so"})


@dataclass(frozen=True, slots=True)
class EscalationHandQuestion:
    """Whose hand was last on this escalation?"""

    id: str

    def answer(self, connection: sa.Connection) -> EscalationHand | None:
        """Called in the thread that asks."""
        from db.queries.escalation_hand import escalation_hand

        return escalation_hand(connection, self.id)


class FirstHand(QObject):
    """Listens for refusals in one window."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: int | None = None
        self._words = ""
        window.said_acts.refused.connect(self._find_out)

    def ask_with(self, questions: Questions) -> None:
        """Ask by these."""
        questions.answered.connect(self._tell)

    def _find_out(self, refusals: Refusals) -> None:
        ids = [one.subject_id for one in refusals.effects if one.entity == "escalation" and one.outcome in _BY_SOMEBODY]
        if ids and self._window.questions is not None:
            self._words = refusals.words
            self._asked = self._window.questions.ask(EscalationHandQuestion(ids[0]), _ASKER)

    def _tell(self, answer: Answer) -> None:
        if answer.number != self._asked or answer.value is None:
            return
        hand: EscalationHand = answer.value
        sentence = say("Not done: {what}", what=hand_sentence(hand))
        dialog = self._window.escalating.composer.dialog
        if dialog is not None:
            dialog.refused = sentence
            dialog.look()
        if self._window.said.words == self._words:

            def go() -> None:
                self._window.selection.open(Selected("escalation", hand.escalation_id))

            self._window.said.offer_way(sentence, say("Show it"), go)


def hand_sentence(hand: EscalationHand) -> str:
    """Who did what with an escalation, when, and who has it."""
    who, time, number = who_did(hand.by), clock_time(hand.at, seconds=False), count(hand.number)
    match hand.state:
        case "taken":
            return say("{who} took escalation {n} at {time}.", who=who, n=number, time=time)
        case "promised":
            return say(
                "{who} promised the customer of escalation {n} a call-back at {time}.", who=who, n=number, time=time
            )
        case "resolved":
            return say("{who} resolved escalation {n} at {time}.", who=who, n=number, time=time)
        case "returned":
            return say("{who} brought escalation {n} back at {time}.", who=who, n=number, time=time)
    if hand.owner is None:
        return say("{who} changed escalation {n} at {time}.", who=who, n=number, time=time)
    return say(
        "{who} changed escalation {n} at {time}; {owner} has it.", who=who, n=number, time=time, owner=hand.owner
    )
