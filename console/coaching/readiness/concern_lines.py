"""What of readiness is a concern now: who is on a queue unready, who was let in and why, what expires."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from console.clock_words import moment
from console.coaching.readiness import readiness_words as words_of
from console.words import plural, say

if TYPE_CHECKING:
    from console.store.floor import Floor

#: So many lines at most; the matrix beside them has everybody.
_MOST_LINES: Final = 6


def concern_lines(floor: Floor, reasons: Mapping[str, str], now: int) -> list[str]:
    """The lines at `now` (UTC microseconds); `reasons` are those of overrides by id, as far as they may be read."""
    on_queue = sorted(floor.readiness.not_ready_on_queues(now), key=lambda one: one.let_in_until is not None)
    lines = [words_of.not_ready_words(one, floor, now) for one in on_queue]
    for row in floor.store.rows("readiness_override").values():
        reason = reasons.get(row.id)
        agent = floor.store.row("agent", row.agent_id)
        if reason and agent is not None and row.withdrawn_at is None and row.until_at > now:
            by = floor.store.row("staff", row.by_id)
            name, when = by.name if by is not None else say("somebody"), moment(row.at, now, seconds=False)
            words = say("{agent} was let in {time} by {person}: {reason}", agent=agent.name, time=when, person=name,
                        reason=reason)  # fmt: skip
            lines.append(words)
    lines += [words_of.expiry_words(one, floor) for one in floor.readiness.expiring(now)]
    if not lines and not floor.store.rows("queue_module"):
        return [
            say(
                "No queue asks for anything yet: What a queue asks for… says what has to be learnt before it is served."
            )
        ]
    if not lines:
        return [say("Everybody is ready for the queues they serve, and nothing expires within 30 days.")]
    more = len(lines) - _MOST_LINES
    return [*lines[:_MOST_LINES], *([plural("and %Ln more", more)] if more > 0 else [])]
