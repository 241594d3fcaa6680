"""Time to help over the last hour and the last day, of the hands held that belong to the view that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from db.metrics.help_time import Hand, HelpTime, help_time

if TYPE_CHECKING:
    from console.store.floor import Floor

HOUR_US: Final = 3600 * 1_000_000
DAY_US: Final = 24 * HOUR_US


def time_to_help(floor: Floor, now_us: int, span_us: int) -> HelpTime:
    """How long help took for the hands raised in the last `span_us` microseconds, at most a day. O(hands held)."""
    hands = (
        Hand(row.raised_at, row.answered_at, row.ended_at)
        for row in floor.store.rows("raised_hand").values()
        if floor.view.has_hand(row)
    )
    return help_time(hands, now_us - span_us, now_us + 1)
