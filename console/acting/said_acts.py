"""What became of commands, said in the window: what was done with Undo beside it, what was not and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from console.acting.acts import Acts, Sent, Settled
from console.acting.refusal_words import refusal_sentence
from console.words import plural, say
from db.commands.command import Command, Outcome, UndoCommand

if TYPE_CHECKING:
    from console.said_line import SaidLine

#: Says what an act did, given how many things it was done to.
DoneWords = Callable[[int], str]


class SaidActs(QObject):
    """Sends commands and says what became of them on the window's line; `Ctrl+Z` there takes the newest back."""

    def __init__(self, acts: Acts, line: SaidLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.acts = acts
        self._line = line
        acts.settled.connect(self._say_settled)
        acts.not_known.connect(self._say_not_known)
        acts.undo_changed.connect(self._look_what_can_be_undone)
        line.undo_last = acts.undo_last

    def send(self, command: Command, done: DoneWords) -> None:
        """Have a command carried out; `done` says in words what it did."""
        self.acts.send(command, done)

    def _say_settled(self, settled: Settled) -> None:
        outcome, about = settled.outcome, settled.sent.about
        if outcome is None:
            self._line.say(settled.problem)
        elif isinstance(settled.sent.command, UndoCommand):
            self._line.say(self._undone_words(outcome))
        elif not outcome.done:
            self._line.say(refused_words(outcome))
        elif callable(about):
            self._line.offer_undo(done_words(outcome, about), self._undo_of(outcome))

    def _look_what_can_be_undone(self) -> None:
        self._line.set_can_undo_last(self.acts.last is not None)

    def _undo_of(self, outcome: Outcome) -> Callable[[], None]:
        def undo() -> None:
            self.acts.undo(outcome)

        return undo

    def _undone_words(self, outcome: Outcome) -> str:
        if outcome.refused:
            return refused_words(outcome)
        return plural("Undone: %Ln thing(s) stand as before.", len(outcome.done))

    def _say_not_known(self, _sent: Sent) -> None:
        self._line.say(
            say("Not known yet whether it happened: the database did not answer. It is asked again when it is back.")
        )


def done_words(outcome: Outcome, done: Callable[[int], Any]) -> str:
    """What was done, and of what was not the reason most of it has."""
    said = str(done(len(outcome.done)))
    if not outcome.refused:
        return said
    return say("{done} {refused}", done=said, refused=refused_words(outcome))


def refused_words(outcome: Outcome) -> str:
    """How many things were left as they are, and why: the reason most of them have."""
    reason, _ = Counter(effect.outcome for effect in outcome.refused).most_common(1)[0]
    number = len(outcome.refused)
    if len(outcome.effects) == 1:
        return say("Not done. {reason}", reason=refusal_sentence(reason))
    return plural("%Ln left as they are. {reason}", number, reason=refusal_sentence(reason))
