"""Commands on their way to the database: each is sent until it is known what became of it, under one id."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from console.link_state import LinkState
from console.words import say
from db.commands.command import Command, Outcome, UndoCommand

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions

#: How many of one's own last commands can be taken back, the newest first.
REMEMBERED: Final = 50


@dataclass(frozen=True, slots=True)
class Sent:
    """A command on its way; `about` is whatever its sender wants to know it again by."""

    command: Command | UndoCommand
    about: Any = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a command: `outcome`, or the sentence `problem` why nothing was changed."""

    sent: Sent
    outcome: Outcome | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Work:
    sent: Sent

    def answer(self, connection: sa.Connection) -> Outcome:
        """Carry it out. Called in the thread that asks."""
        # Here, not above: what speaks SQL is loaded in that thread.
        from db.commands.doing import do, undo

        command = self.sent.command
        return undo(connection, command) if isinstance(command, UndoCommand) else do(connection, command)


class Acts(QObject):
    """The one way of this window to write. `settled` carries a `Settled`; `not_known` a `Sent` whose answer is awaited.

    While the link is lost nothing is sent, and what was under way when it broke is sent again when it is back: the same
    id makes it happen once.
    """

    settled = Signal(object)
    not_known = Signal(object)
    #: What can be taken back has changed.
    undo_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: Questions | None = None
        self._under_way: dict[int, Sent] = {}
        self._unknown: deque[Sent] = deque()
        self._done: deque[Outcome] = deque(maxlen=REMEMBERED)
        self._link = LinkState("connecting", "", 0.0)

    def send_with(self, questions: Questions) -> None:
        """Send by these."""
        self._questions = questions
        questions.answered.connect(self._take_answer)

    def take_link_state(self, state: LinkState) -> None:
        """The link is lost, or back: then what nobody knows about is sent again."""
        self._link = state
        if state.status == "live":
            waiting, self._unknown = self._unknown, deque()
            for sent in waiting:
                self._send(sent)

    def why_not(self) -> str:
        """Why nothing can be done now, as a sentence; '' where it can."""
        if self._questions is None or self._link.status == "connecting":
            return say("The floor is still being read.")
        if self._link.status == "lost":
            return say("The database is away: nothing can be changed until it is back.")
        return ""

    def send(self, command: Command | UndoCommand, about: Any = None) -> None:
        """Have a command carried out; `settled` says what became of it."""
        sent = Sent(command, about)
        reason = self.why_not()
        if reason:
            self.settled.emit(Settled(sent, problem=reason))
        else:
            self._send(sent)

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way, or nobody knows what became of it."""
        return bool(self._under_way or self._unknown)

    @property
    def last(self) -> Outcome | None:
        """The newest of one's own commands that can be taken back."""
        return self._done[-1] if self._done else None

    def undo(self, outcome: Outcome, about: Any = None) -> None:
        """Take a command back."""
        self.send(UndoCommand(outcome.command_id), about)

    def undo_last(self) -> None:
        """Take the newest of one's own commands back; pressed again, the one before."""
        if self._done and not self.why_not():
            self.undo(self._done.pop())
            self.undo_changed.emit()

    def _send(self, sent: Sent) -> None:
        assert self._questions is not None
        self._under_way[self._questions.carry_out(_Work(sent))] = sent

    def _take_answer(self, answer: Answer) -> None:
        sent = self._under_way.pop(answer.number, None)
        if sent is None:
            return
        if answer.is_lost:
            self._unknown.append(sent)
            self.not_known.emit(sent)
        elif answer.problem:
            self.settled.emit(Settled(sent, problem=answer.problem))
        else:
            self._remember(sent, answer.value)
            self.settled.emit(Settled(sent, answer.value))

    def _remember(self, sent: Sent, outcome: Outcome) -> None:
        if isinstance(sent.command, UndoCommand):
            undone = [done for done in self._done if done.command_id == sent.command.undone]
            for done in undone:
                self._done.remove(done)
        elif outcome.done:
            self._done.append(outcome)
        self.undo_changed.emit()
