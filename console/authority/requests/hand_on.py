"""Hands a request on to somebody whose approval reaches so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from console.acting.target_list import TargetRow
from console.escalating.hand_on_dialog import HandOnDialog
from console.escalating.line_people import line_rows
from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.rows import EscalationRow


class HandRequestOnDialog(HandOnDialog):
    """Offers only those who may approve it, on shift first; why it goes on is written already."""

    def __init__(self, window: FloorWindow, rows: Sequence[EscalationRow], approvers: frozenset[str]) -> None:
        self._approvers = approvers
        super().__init__(window, rows)

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """What was typed before; at first the reason, and the person where only one may."""
        offered = self.people_offered()
        first = {"to": offered[0].key if len(offered) == 1 else None, "note": say("It is more than I may approve.")}
        super().bring_back(typed or first)

    def people_offered(self) -> list[TargetRow]:
        """Those of the line whose approval reaches."""
        queues = {row.queue_id for row in self.rows}
        return [row for row in line_rows(self._floor, queues, self._floor.now_us()) if row.key in self._approvers]

    def problem(self) -> str:
        """Nobody to hand it to, or too many words."""
        if self.rows and not self.people_offered():
            return say("Nobody on this floor may approve so much: the owner of the floor sets what managers may.")
        return super().problem()
