"""What asks for a supervisor outside the view that is on: a view must not hide an alarm.

Counted is only what is an alarm for itself, whoever looks: hands nobody goes to, escalations past their due time, and
queues whose longest wait is called out in the table of queues. How many wait on the floor goes along as the number the
view's own is a part of.
"""

from typing import NamedTuple

from console.store.floor import Floor
from console.store.held import escalation_is_open, hand_is_up
from console.store.queue_line import GRACE_S
from db.escalation_due import nearest_due
from db.metrics.segment import MICROSECONDS


class OutsideView(NamedTuple):
    """Numbers of what is not in the view, at one moment; nothing of the kind is outside of the whole floor."""

    hands_up: int = 0
    overdue: int = 0
    late_queues: int = 0
    waiting: int = 0

    @property
    def is_quiet(self) -> bool:
        """Whether nothing out there asks for anybody."""
        return not (self.hands_up or self.overdue or self.late_queues)


def outside_view(floor: Floor, now_us: int) -> OutsideView:
    """What is outside the view of this floor at `now_us` (UTC microseconds, moving on only)."""
    view, rows = floor.view, floor.store.rows
    if view.is_whole:
        return OutsideView()
    hands = sum(
        1
        for row in rows("raised_hand").values()
        if hand_is_up(row) and row.answered_at is None and not view.has_hand(row)
    )
    overdue = sum(
        1
        for row in rows("escalation").values()
        if nearest_due(row) < now_us and escalation_is_open(row) and not view.has_escalation(row)
    )
    late = waiting = 0
    for queue in rows("queue").values():
        if view.has_queue(queue.id):
            continue
        figures = floor.tallies.queue(queue.id, now_us)
        waiting += figures.waiting
        limit = (queue.answer_within_s + GRACE_S) * MICROSECONDS
        late += figures.oldest_at is not None and now_us - figures.oldest_at > limit
    return OutsideView(hands, overdue, late, waiting)
