"""Whose hand was last on a contact, asked of the database and said in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from console.clock_words import clock_time
from console.words import contact_number, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions
    from db.queries.last_hands import LastHand
    from db.queries.timeline_entry import Actor

Told = Callable[["Mapping[str, LastHand]"], None]


@dataclass(frozen=True, slots=True)
class LastHandsQuestion:
    """Whose hand was last on these contacts?"""

    ids: tuple[str, ...]

    def answer(self, connection: sa.Connection) -> dict[str, LastHand]:
        """By the contact's id, as far as anything is known. Called in the thread that asks."""
        from db.queries.last_hands import last_hands

        return last_hands(connection, self.ids)


class HandsAsked(QObject):
    """Asks whose hands were last on contacts; who asked is called back with the answer, or not at all."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._questions: Questions | None = None
        self._waiting: dict[int, Told] = {}
        self._asked = 0

    def ask_with(self, questions: Questions) -> None:
        """Ask by these."""
        self._questions = questions
        questions.answered.connect(self._take)

    def ask(self, ids: Sequence[str], told: Told) -> None:
        """Ask about these contacts."""
        if self._questions is not None and ids:
            self._asked += 1
            number = self._questions.ask(LastHandsQuestion(tuple(ids)), f"last hands {self._asked}")
            self._waiting[number] = told

    def _take(self, answer: Answer) -> None:
        told = self._waiting.pop(answer.number, None)
        if told is not None and answer.value:
            told(answer.value)


def hand_sentence(hand: LastHand, number: int | None) -> str:
    """Who did what with a contact, and when; `number` is what it is called by where the reader may not see it any more."""
    contact = contact_number(hand.number if hand.number is not None else number)
    who, time = who_did(hand.by), clock_time(hand.at, seconds=False)
    queue = hand.queue.name if hand.queue is not None and hand.queue.name else say("another queue")
    agent = None if hand.agent is None else hand.agent.name or say("an agent of another team")
    match hand.what:
        case "answered" if agent is not None:
            return say("{agent} answered {contact} at {time}.", agent=agent, contact=contact, time=time)
        case "closed":
            return say("{who} closed {contact} at {time}.", who=who, contact=contact, time=time)
        case "left":
            return say("{who} moved {contact} out of your sight at {time}.", who=who, contact=contact, time=time)
        case "moved" if agent is not None:
            return say(
                "{who} moved {contact} to {agent}, in {queue}, at {time}.",
                who=who,
                contact=contact,
                agent=agent,
                queue=queue,
                time=time,
            )
        case "moved":
            return say("{who} moved {contact} to {queue} at {time}.", who=who, contact=contact, queue=queue, time=time)
    return say("{who} changed {contact} at {time}.", who=who, contact=contact, time=time)


def who_did(by: Actor) -> str:
    """Who made a change, at the beginning of a sentence."""
    if by.how == "feed":
        return say("The system {name}", name=by.name or by.login)
    if by.name is None and (by.how == "outside" or by.login == "outside"):
        return say("Another program")
    return by.name or by.login
