"""The line's own times of today, of the escalations held that belong to the view that is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.metrics.response_time import Responses, responses

if TYPE_CHECKING:
    from console.store.floor import Floor


def responses_today(floor: Floor, now_us: int) -> Responses:
    """Times to take and to resolve in each queue's business day at `now_us` (UTC microseconds). O(escalations held)."""
    rows = [row for row in floor.store.rows("escalation").values() if floor.view.has_escalation(row)]
    queues = floor.store.rows("queue")
    since = {
        queue_id: floor.tallies.day(queue_id, now_us).start_us
        for queue_id in {row.queue_id for row in rows}
        if queue_id in queues
    }
    return responses(rows, since, now_us)
