"""The people who may decide about a queue, as rows to choose from: those on shift first, and marked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from console.acting.target_list import TargetRow
from console.words import say

if TYPE_CHECKING:
    from console.store.floor import Floor


def line_rows(floor: Floor, queue_ids: Iterable[str], now: int) -> list[TargetRow]:
    """Supervisors and managers of all these queues at `now` (UTC microseconds)."""
    there = floor.climbing.there(now).since
    return [
        TargetRow(row.id, row.name, say("on shift"), "available")
        if row.id in there
        else TargetRow(row.id, row.name, say("not on shift"), "offline")
        for row in floor.climbing.line_of(queue_ids, now)
    ]
