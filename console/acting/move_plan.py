"""A move as a person composed it: which contacts, where to, with what words; and the commands that it becomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from console.store.move_parts import MoveParts
from db.commands.act import Act
from db.commands.command import Command, wanted
from db.commands.contact_acts import ASK_MOVE, MOVE
from db.rows import ContactRow

#: More contacts than this are sent as several commands, so that nobody waits long behind them and they can be cancelled.
AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Where contacts go: to a queue (None: each stays in its own), there to an agent (None: to whoever is next)."""

    queue_id: str | None
    agent_id: str | None = None


@dataclass(frozen=True)
class MovePlan:
    """A move that is to be made. `seen` are the contacts as they stood when the person decided, by id."""

    seen: Mapping[str, ContactRow]
    to: MoveTo
    note: str = ""
    reason: str = ""
    #: Asked for, but not on the floor any more when the person decided.
    gone: tuple[str, ...] = field(default=())

    @property
    def ids(self) -> tuple[str, ...]:
        """Everything that was asked for."""
        return (*self.seen, *self.gone)

    def only(self, rows: Iterable[ContactRow]) -> MovePlan:
        """The same move of these contacts."""
        return replace(self, seen={row.id: row for row in rows}, gone=())

    def commands(self, parts: MoveParts) -> list[Command]:
        """The commands that make it so: at most `AT_ONCE` contacts in each.

        A note goes with those whose customer somebody has spoken with, and with no others.
        """
        made: list[Command] = []
        for act, rows in ((MOVE, parts.at_once), (ASK_MOVE, parts.calls)):
            if not self.note:
                made += self._in_portions(act, rows, None)
                continue
            made += self._in_portions(act, [row for row in rows if row.answered_at is not None], self.note)
            made += self._in_portions(act, [row for row in rows if row.answered_at is None], None)
        return made

    def _in_portions(self, act: Act, rows: Iterable[ContactRow], note: str | None) -> Iterable[Command]:
        listed = list(rows)
        for begin in range(0, len(listed), AT_ONCE):
            things = tuple(
                wanted(
                    act,
                    self.seen.get(row.id, row),
                    {"queue_id": self.to.queue_id or row.queue_id, "agent_id": self.to.agent_id},
                )
                for row in listed[begin : begin + AT_ONCE]
            )
            yield Command(act.kind, things, reason=self.reason or None, note=note)
