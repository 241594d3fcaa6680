"""Who is responsible now for each open escalation of the floor held: worked out when it is looked at, from what is held."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from db.climbing import OnShift, Responsible, on_shift, responsible

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import EscalationRow, StaffRow

#: The tables it follows from, beside the escalation itself.
CLIMBS_BY: Final = frozenset({"staff_presence", "staff_role", "staff", "queue"})
_LINE: Final = ("supervisor", "manager")


class Climbing:
    """Answers for the rows of one store. Who is there is looked up once for each moment that is asked about."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._there: OnShift | None = None
        self._at = 0
        store.listen(self)

    def row_changed(self, table: str, _old: Any, _new: Any) -> None:
        """Somebody came or went, or may decide other things."""
        if table in CLIMBS_BY:
            self._there = None

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""
        self._there = None

    def there(self, now: int) -> OnShift:
        """Who of the line is on shift and signed in at `now` (UTC microseconds)."""
        if self._there is None or self._at != now:
            rows = self._store.rows
            presences, roles = rows("staff_presence").values(), rows("staff_role").values()
            self._there, self._at = on_shift(presences, roles, rows("staff"), now), now
        return self._there

    def responsible(self, row: EscalationRow, now: int) -> Responsible:
        """Who has to decide about an open escalation at `now` (UTC microseconds)."""
        return responsible(row, self._store.row("queue", row.queue_id), self.there(now), now)

    def line_of(self, queue_ids: Iterable[str], now: int) -> list[StaffRow]:
        """Supervisors and managers of all these queues at `now`: those who are there first, then by name."""
        found = None
        for queue_id in queue_ids:
            of_queue = self._people_of(queue_id, now)
            found = of_queue if found is None else found & of_queue
        people = [self._store.row("staff", staff_id) for staff_id in found or ()]
        there = self.there(now).since
        return sorted(
            (row for row in people if row is not None and row.disabled_at is None),
            key=lambda row: (row.id not in there, row.name.casefold(), row.id),
        )

    def _people_of(self, queue_id: str, now: int) -> set[str]:
        queue = self._store.row("queue", queue_id)
        team_id = None if queue is None else queue.team_id
        return {
            role.staff_id
            for role in self._store.rows("staff_role").values()
            if role.role in _LINE
            and role.from_at <= now
            and (role.until_at is None or role.until_at > now)
            and (role.queue_id == queue_id or (role.queue_id is None and role.team_id in (None, team_id)))
        }
