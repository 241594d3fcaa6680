"""Commands on their way to the database: each is sent until it is known what became of it, under one id."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from console.acting.act_group import ActGroup, AnyCommand, GroupSettled
from console.link_state import LinkState
from console.words import say
from db.commands.command import Outcome, UndoCommand
from db.commands.known_acts import can_undo

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions

#: How many of one's own last commands can be taken back, the newest first.
REMEMBERED: Final = 50
#: While the link lives, what got no answer is sent again after so long, milliseconds.
AGAIN_MS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Sent:
    """A command on its way; `about` is whatever its sender wants to know it again by."""

    command: AnyCommand
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

    Of commands that were sent as a group `group_went_on` carries the `ActGroup` after each, and `group_settled` a
    `GroupSettled` at the end. While the link is lost nothing is sent, and what was under way when it broke is sent again
    when it is back, or a moment later where only this answer was lost: the same id makes it happen once.
    """

    settled = Signal(object)
    not_known = Signal(object)
    group_went_on = Signal(object)
    group_settled = Signal(object)
    #: The floor can be written to now, or cannot any more: whatever offers an act says so anew.
    reach_changed = Signal()
    #: What can be taken back has changed.
    undo_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: Questions | None = None
        self._under_way: dict[int, Sent] = {}
        self._unknown: deque[Sent] = deque()
        self._done: deque[tuple[Outcome, ...]] = deque(maxlen=REMEMBERED)
        self._link = LinkState("connecting", "", 0.0)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._send_again)

    def send_with(self, questions: Questions) -> None:
        """Send by these."""
        self._questions = questions
        questions.answered.connect(self._take_answer)

    def take_link_state(self, state: LinkState) -> None:
        """The link is lost, or back: then what nobody knows about is sent again."""
        before = self.why_not()
        self._link = state
        self._send_again()
        if self.why_not() != before:
            self.reach_changed.emit()

    def _send_again(self) -> None:
        if self._link.status == "live":
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

    def send(self, command: AnyCommand, about: Any = None) -> None:
        """Have a command carried out; `settled` says what became of it."""
        sent = Sent(command, about)
        reason = self.why_not()
        if reason:
            self._settle(Settled(sent, problem=reason))
        else:
            self._send(sent)

    def send_group(self, commands: Sequence[AnyCommand], about: Any = None) -> ActGroup:
        """Have commands carried out one after the other; they are taken back together.

        The first that cannot be carried out at all ends it: what was done before stays done.
        """
        group = ActGroup(commands, about)
        self._go_on(group)
        return group

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way, or nobody knows what became of it."""
        return bool(self._under_way or self._unknown)

    @property
    def last(self) -> tuple[Outcome, ...]:
        """The newest of one's own commands that can be taken back, or the commands of a group; () for none."""
        return self._done[-1] if self._done else ()

    def undo(self, outcome: Outcome, about: Any = None) -> None:
        """Take a command back."""
        self.send(UndoCommand(outcome.command_id), about)

    def undo_all(self, outcomes: Sequence[Outcome], about: Any = None) -> None:
        """Take the commands of a group back, the newest first."""
        commands = [UndoCommand(outcome.command_id) for outcome in reversed(outcomes) if outcome.done]
        if len(commands) == 1:
            self.send(commands[0], about)
        else:
            self.send_group(commands, about)

    def undo_last(self) -> None:
        """Take the newest of one's own commands back; pressed again, the one before."""
        if self._done and not self.why_not():
            self.undo_all(self._done.pop())
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
            self._again.start()
            self.not_known.emit(sent)
        elif answer.problem:
            self._settle(Settled(sent, problem=answer.problem))
        else:
            self._settle(Settled(sent, answer.value))

    def _settle(self, settled: Settled) -> None:
        group = settled.sent.about
        if not isinstance(group, ActGroup):
            if settled.outcome is not None:
                self._remember((settled.sent.command,), (settled.outcome,))
            self.settled.emit(settled)
            return
        if settled.outcome is None:
            self._end(group, settled.problem)
            return
        group.outcomes.append(settled.outcome)
        self.group_went_on.emit(group)
        self._go_on(group)

    def _go_on(self, group: ActGroup) -> None:
        command = group.next()
        if command is None:
            self._end(group)
        else:
            self.send(command, group)

    def _end(self, group: ActGroup, problem: str = "") -> None:
        group.is_over = True
        outcomes = tuple(group.outcomes)
        self._remember(group.commands, outcomes)
        self.group_settled.emit(GroupSettled(group, outcomes, problem))

    def _remember(self, commands: Sequence[AnyCommand], outcomes: tuple[Outcome, ...]) -> None:
        undone = {command.undone for command in commands if isinstance(command, UndoCommand)}
        done = tuple(outcome for outcome in outcomes if outcome.done and can_undo(outcome.kind))
        if undone:
            kept = [entry for entry in self._done if not any(one.command_id in undone for one in entry)]
            self._done = deque(kept, maxlen=REMEMBERED)
        elif done:
            self._done.append(done)
        self.undo_changed.emit()
