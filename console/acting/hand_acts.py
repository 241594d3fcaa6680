"""Raised hands answered from their table: 'Coming' with one key, and lowered when help has been given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from console.panels.table_actions import TableAct
from console.words import plural, say
from db.commands.command import Command, wanted
from db.commands.people_acts import ANSWER_HAND, LOWER_HAND

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel
    from console.window import FloorWindow
    from db.commands.act import Act
    from db.rows import RaisedHandRow


class HandActs:
    """What can be done with the hands selected in a window."""

    def __init__(self, window: FloorWindow) -> None:
        self._window = window

    def acts(self) -> list[TableAct]:
        """For the menu and the keys of the table of hands."""
        hands = frozenset({"raised_hand"})
        return [
            TableAct(say("Coming"), ("C",), self._come, self._why_not_come, tables=hands),
            TableAct(say("Lower the hand"), ("Del",), self._lower, self._why_not_lower, tables=hands),
        ]

    def _come(self, panel: TablePanel) -> None:
        self._send(ANSWER_HAND, [row for row in self._rows(panel) if row.answered_at is None], _coming)

    def _lower(self, panel: TablePanel) -> None:
        self._send(LOWER_HAND, self._rows(panel), _lowered)

    def _send(self, act: Act, rows: list[RaisedHandRow], done: Any) -> None:
        self._window.said_acts.send(Command(act.kind, tuple(wanted(act, row) for row in rows)), done)

    def _rows(self, panel: TablePanel) -> list[RaisedHandRow]:
        held = self._window.floor.store.rows("raised_hand")
        return [held[row_id] for row_id in panel.table.chosen_ids() if row_id in held]

    def _why_not_come(self, panel: TablePanel) -> str:
        rows = self._rows(panel)
        if rows and all(row.answered_at is not None for row in rows):
            return say("Somebody is coming already.")
        return self._why_not(ANSWER_HAND, rows)

    def _why_not_lower(self, panel: TablePanel) -> str:
        return self._why_not(LOWER_HAND, self._rows(panel))

    def _why_not(self, act: Act, rows: list[RaisedHandRow]) -> str:
        if not rows:
            return say("No hand is chosen: go to one with the arrows.")
        return self._window.acts.why_not() or next(
            filter(None, (self._window.rights.why_not(act, r) for r in rows)), ""
        )


def _coming(number: int) -> str:
    return plural("You are coming to %Ln raised hand(s).", number)


def _lowered(number: int) -> str:
    return plural("%Ln hand(s) lowered.", number)
