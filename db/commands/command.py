"""Commands as they are sent and what becomes of them: frozen values that cross threads and are cheap to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.commands.act import DONE, Act
from db.ids import new_id


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of one thing: its `id`, the new values, and as the person saw it what they decided on.

    `row` is the id of the row that an inserting act makes for it.
    """

    id: str
    to: Mapping[str, Any] = field(default_factory=dict)
    was: Mapping[str, Any] | None = None
    row: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Command:
    """A command as it is sent, and sent again under the same `id` until it is known what became of it."""

    kind: str
    things: tuple[Wanted, ...]
    reason: str | None = None
    note: str | None = None
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class UndoCommand:
    """Takes back the command `undone`, which must be one's own, where what it wrote still stands."""

    undone: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a command did to one thing: `outcome` is 'done', or the word of what spoke against it.

    `was` and `became` are the written columns before and after.
    """

    subject_id: str
    entity: str
    entity_id: str | None
    outcome: str
    was: Mapping[str, Any]
    became: Mapping[str, Any]

    @property
    def is_done(self) -> bool:
        """Whether it happened."""
        return self.outcome == DONE


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a command. `at` is UTC microseconds by the database's clock; `again` says it had been done before."""

    command_id: str
    kind: str
    at: int
    effects: tuple[Effect, ...]
    again: bool = False

    @property
    def done(self) -> list[Effect]:
        """What happened."""
        return [effect for effect in self.effects if effect.is_done]

    @property
    def refused(self) -> list[Effect]:
        """What did not happen."""
        return [effect for effect in self.effects if not effect.is_done]


def wanted(act: Act, row: Any, to: Mapping[str, Any] | None = None) -> Wanted:
    """What is wanted of a row as the person sees it (a value of `db.rows`): `to` are the new values of `act.asked`."""
    return Wanted(row.id, to or {}, {column: getattr(row, column) for column in act.decided})
