"""Commands that belong together: sent one after the other, with progress, cancelled between two, taken back as one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from db.commands.command import Command, Effect, Outcome, UndoCommand

AnyCommand = Command | UndoCommand


class ActGroup:
    """Some commands on their way together; `about` is whatever their sender wants to know them again by."""

    def __init__(self, commands: Sequence[AnyCommand], about: Any = None) -> None:
        self.commands = tuple(commands)
        self.about = about
        self.outcomes: list[Outcome] = []
        self.is_cancelled = False
        #: Whether nothing of it is under way any more.
        self.is_over = False
        self._waiting = deque(self.commands)

    def next(self) -> AnyCommand | None:
        """The command to send now; None when there is none left."""
        return self._waiting.popleft() if self._waiting else None

    def cancel(self) -> None:
        """Send no more; what is under way goes on, and what was done stays done."""
        self.is_cancelled = bool(self._waiting)
        self._waiting.clear()

    @property
    def settled(self) -> int:
        """How many of its things have their answer."""
        return sum(len(outcome.effects) for outcome in self.outcomes)

    @property
    def unsent(self) -> tuple[AnyCommand, ...]:
        """The commands that were never carried out."""
        carried_out = {outcome.command_id for outcome in self.outcomes}
        return tuple(command for command in self.commands if command.id not in carried_out)


@dataclass(frozen=True, slots=True)
class GroupSettled:
    """What became of a group: the outcomes of what was carried out, and why the rest was not ('' where it was cancelled)."""

    group: ActGroup
    outcomes: tuple[Outcome, ...]
    problem: str = ""

    @property
    def is_undo(self) -> bool:
        """Whether it took something back."""
        return any(isinstance(command, UndoCommand) for command in self.group.commands)


def effects_of(outcomes: Iterable[Outcome]) -> tuple[Effect, ...]:
    """What became of every thing: what changed along with one is not told by itself."""
    found: list[Effect] = []
    for outcome in outcomes:
        found += {effect.subject_id: effect for effect in outcome.effects}.values()
    return tuple(found)
