"""What became of commands, said in the window: what was done with Undo beside it, what was not and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from console.acting.act_group import GroupSettled, effects_of
from console.acting.acts import Acts, Sent, Settled
from console.acting.refusal_words import refusal_sentence
from console.words import plural, say
from db.commands.command import Command, Effect, Outcome, UndoCommand
from db.commands.known_acts import can_undo

if TYPE_CHECKING:
    from console.said_line import SaidLine

#: Says what an act did, given how many things it was done to.
DoneWords = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Refusals:
    """What was left as it is, and whether it was an undo that was refused; `words` is what was said about the whole."""

    effects: tuple[Effect, ...]
    is_undo: bool
    words: str
    #: Whether nothing at all was done.
    is_all: bool = True


class SaidActs(QObject):
    """Sends commands and says what became of them on the window's line; `Ctrl+Z` there takes the newest back.

    `refused` carries `Refusals` when nothing was done, or not all undone: somebody may find out more about it than the
    word says.
    """

    refused = Signal(object)

    def __init__(self, acts: Acts, line: SaidLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.acts = acts
        self._line = line
        acts.settled.connect(self._say_settled)
        acts.group_settled.connect(self._say_group)
        acts.not_known.connect(self._say_not_known)
        acts.undo_changed.connect(self._look_what_can_be_undone)
        line.undo_last = acts.undo_last

    def send(self, command: Command, done: DoneWords) -> None:
        """Have a command carried out; `done` says in words what it did."""
        self.acts.send(command, done)

    def offer_undo(self, words: str, outcomes: Sequence[Outcome]) -> None:
        """Say what was done, and offer to take it back where that can be."""
        if not any(can_undo(outcome.kind) for outcome in outcomes):
            self._line.say(words)
            return

        def undo() -> None:
            self.acts.undo_all(outcomes)

        self._line.offer_undo(words, undo)

    def _say_settled(self, settled: Settled) -> None:
        if settled.outcome is None:
            self._line.say(settled.problem)
        else:
            is_undo = isinstance(settled.sent.command, UndoCommand)
            self._say((settled.outcome,), settled.sent.about, is_undo=is_undo)

    def _say_group(self, settled: GroupSettled) -> None:
        # Who sends a group under a name of its own says more about it than a count.
        if not (settled.is_undo or callable(settled.group.about)):
            return
        if settled.problem:
            self._line.say(settled.problem)
        elif settled.outcomes:
            self._say(settled.outcomes, settled.group.about, is_undo=settled.is_undo)

    def _say(self, outcomes: Sequence[Outcome], about: Any, *, is_undo: bool) -> None:
        effects = effects_of(outcomes)
        if is_undo:
            self._say_undone(effects)
        elif not any(effect.is_done for effect in effects):
            self._say_refused(effects, is_undo=False)
        elif callable(about):
            self.offer_undo(done_words(effects, about), outcomes)

    def _say_undone(self, effects: Sequence[Effect]) -> None:
        done = sum(effect.is_done for effect in effects)
        if not done:
            self._say_refused(effects, is_undo=True)
        elif done == len(effects):
            self._line.say(plural("Undone: %Ln thing(s) stand as before.", done))
        else:
            words = plural("Undone: %Ln thing(s) stand as before.", done)
            words = say("{done} {refused}", done=words, refused=refused_words(effects))
            self._line.say(words)
            self.refused.emit(Refusals(tuple(one for one in effects if not one.is_done), True, words, is_all=False))

    def _say_refused(self, effects: Sequence[Effect], *, is_undo: bool) -> None:
        words = refused_words(effects)
        self._line.say(words)
        self.refused.emit(Refusals(tuple(effects), is_undo, words))

    def _look_what_can_be_undone(self) -> None:
        self._line.set_can_undo_last(bool(self.acts.last))

    def _say_not_known(self, _sent: Sent) -> None:
        self._line.say(
            say("Not known yet whether it happened: the database did not answer. It is asked again when it is back.")
        )


def done_words(effects: Sequence[Effect], done: Callable[[int], Any]) -> str:
    """What was done, and of what was not the reason most of it has."""
    number = sum(effect.is_done for effect in effects)
    said = str(done(number))
    if number == len(effects):
        return said
    return say("{done} {refused}", done=said, refused=refused_words(effects))


def refused_words(effects: Sequence[Effect]) -> str:
    """How many things were left as they are, and why: the reason most of them have."""
    refused = [effect.outcome for effect in effects if not effect.is_done]
    reason, _ = Counter(refused).most_common(1)[0]
    if len(effects) == 1:
        return say("Not done. {reason}", reason=refusal_sentence(reason))
    return plural("%Ln left as they are. {reason}", len(refused), reason=refusal_sentence(reason))
