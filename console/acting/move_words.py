"""Moves in words: what is said before one, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from console.acting.move_plan import MovePlan, MoveTo
from console.acting.move_result import UNSENT, MoveResult
from console.acting.refusal_words import refusal_sentence
from console.store.floor import Floor
from console.store.move_parts import MoveParts
from console.words import NOTHING, contact_number, count, plural, say
from db.rows import ContactRow

#: So many names stand in a sentence; of more only the number.
_NAMED: Final = 3


def target_words(to: MoveTo, floor: Floor) -> str:
    """Where a move leads, as it is called: 'Tech', 'Ana Ruiz', 'Ana Ruiz in Tech'."""
    queue, agent = floor.store.row("queue", to.queue_id), floor.store.row("agent", to.agent_id)
    if agent is None:
        return queue.name if queue is not None else NOTHING
    return say("{agent} in {queue}", agent=agent.name, queue=queue.name) if queue is not None else str(agent.name)


def called(rows: Iterable[ContactRow]) -> str:
    """What a few contacts are called, one after the other."""
    return ", ".join(contact_number(row.number) for row in rows)


def before_words(parts: MoveParts, holders: Mapping[str, Iterable[ContactRow]]) -> list[str]:
    """What a person has to know before the move; `holders` are colleagues by name with what they have in hand."""
    said = []
    if parts.calls:
        number = len(parts.calls)
        said.append(plural("%Ln live call(s): the telephone system is asked; this may fail.", number))
    for reason, ids in parts.left.items():
        said.append(_left_before(reason, len(ids)))
    for name, rows in holders.items():
        held = list(rows)
        if len(held) <= _NAMED:
            said.append(say("{name} has {contacts} in hand just now.", name=name, contacts=called(held)))
        else:
            said.append(plural("{name} has %Ln of them in hand just now.", len(held), name=name))
    return said


def _left_before(reason: str, number: int) -> str:
    if reason == "talking":
        return plural("%Ln left where they are: somebody is with the customer.", number)
    if reason == "ordered":
        return plural("%Ln left where they are: the telephone system has been asked to move them already.", number)
    if reason == "not_yours":
        return plural("%Ln left where they are: your roles do not reach so far.", number)
    if reason == "lost":
        return plural("%Ln left where they are: a lost line left them open, and nobody waits there.", number)
    return plural("%Ln left out: they have ended.", number)


def done_words(result: MoveResult, floor: Floor) -> str:
    """What was moved, and how many were not."""
    target, moved, asked = target_words(result.plan.to, floor), len(result.moved), len(result.asked)
    if result.number == 1:
        contact = _name(result, (*result.moved, *result.asked)[0])
        if moved:
            return say("Moved {contact} to {target}.", contact=contact, target=target)
        return say("The telephone system is asked to move {contact} to {target}.", contact=contact, target=target)
    left = len(result.all_left)
    if moved and asked:
        said = plural(
            "Moved %Ln to {target}, and asked the telephone system for {calls} more.",
            moved,
            target=target,
            calls=count(asked),
        )
    elif moved:
        said = plural("Moved %Ln contact(s) to {target}.", moved, target=target)
    else:
        said = plural("The telephone system is asked to move %Ln call(s) to {target}.", asked, target=target)
    return plural("{done} %Ln not moved.", left, done=said) if left else said


def not_moved_words(result: MoveResult) -> str:
    """Why nothing was moved."""
    if result.problem:
        return say("Not moved. {reason}", reason=result.problem)
    if len(result.left) == 1:
        reason = left_sentence(next(iter(result.left)))
        if result.number == 1:
            return say("{contact} was not moved. {reason}", contact=_name(result, result.all_left[0]), reason=reason)
        return plural("None of %Ln was moved. {reason}", result.number, reason=reason)
    return plural("None of %Ln was moved, for several reasons.", result.number)


def left_sentence(word: str) -> str:
    """Why something stayed where it was."""
    if word == UNSENT:
        return say("It was not sent any more.")
    return refusal_sentence(word)


def title(plan_rows: int, only: ContactRow | None) -> str:
    """What the dialog is called: of one contact its name."""
    if only is not None:
        return say("Move {contact}", contact=contact_number(only.number))
    return plural("Move %Ln contact(s)", plan_rows)


def from_words(rows: Iterable[ContactRow], floor: Floor) -> str:
    """Where contacts are now: the queue, or the one most are in and how many others."""
    numbers: dict[str, int] = {}
    for row in rows:
        numbers[row.queue_id] = numbers.get(row.queue_id, 0) + 1
    if not numbers:
        return ""
    most = max(numbers, key=numbers.__getitem__)
    queue = floor.store.row("queue", most)
    name = queue.name if queue is not None else NOTHING
    if len(numbers) == 1:
        return str(name)
    return plural("{queue} and %Ln other queue(s)", len(numbers) - 1, queue=name)


def _name(result: MoveResult, row_id: str) -> str:
    return plan_name(result.plan, row_id)


def plan_name(plan: MovePlan, row_id: str) -> str:
    """What a contact of a plan is called."""
    row = plan.seen.get(row_id)
    return contact_number(row.number) if row is not None else say("a contact that is gone")
