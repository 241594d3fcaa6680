"""What became of a move, contact by contact: moved, asked of the telephone system, or left where it was and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from console.acting.act_group import AnyCommand, GroupSettled, effects_of
from console.acting.move_plan import MovePlan
from console.store.move_parts import MoveParts
from db.commands.command import Command, Outcome
from db.commands.contact_acts import ASK_MOVE

#: Why something was not even sent: the person cancelled, or `MoveResult.problem` says it.
UNSENT = "unsent"


@dataclass(frozen=True)
class MoveResult:
    """What became of `plan`. `left` are ids by the word of the reason (`console.acting.refusal_words`, or `UNSENT`)."""

    plan: MovePlan
    moved: tuple[str, ...]
    asked: tuple[str, ...]
    left: Mapping[str, tuple[str, ...]]
    outcomes: tuple[Outcome, ...] = ()
    #: Why the rest was not sent, as a sentence; '' where all was, or where the person cancelled.
    problem: str = ""

    @property
    def all_left(self) -> tuple[str, ...]:
        """Everything that stayed where it was."""
        return tuple(row_id for ids in self.left.values() for row_id in ids)

    @property
    def number(self) -> int:
        """How many contacts it was about."""
        return len(self.moved) + len(self.asked) + len(self.all_left)

    @property
    def nothing_done(self) -> bool:
        """Whether all stands as before."""
        return not (self.moved or self.asked)


def result_of(plan: MovePlan, parts: MoveParts, settled: GroupSettled) -> MoveResult:
    """What became of a plan, of which `parts` had been sent."""
    left: dict[str, list[str]] = {str(reason): list(ids) for reason, ids in parts.left.items()}
    for effect in effects_of(settled.outcomes):
        if not effect.is_done:
            left.setdefault(effect.outcome, []).append(effect.subject_id)
    unsent = list(_things(settled.group.unsent))
    if unsent:
        left[UNSENT] = unsent
    return MoveResult(
        plan,
        tuple(_done(settled.outcomes, asked=False)),
        tuple(_done(settled.outcomes, asked=True)),
        {reason: tuple(ids) for reason, ids in left.items()},
        settled.outcomes,
        settled.problem,
    )


def _done(outcomes: Iterable[Outcome], *, asked: bool) -> Iterable[str]:
    for outcome in outcomes:
        if (outcome.kind == ASK_MOVE.kind) is asked:
            yield from (effect.subject_id for effect in outcome.done)


def _things(commands: Iterable[AnyCommand]) -> Iterable[str]:
    for command in commands:
        if isinstance(command, Command):
            yield from (thing.id for thing in command.things)
