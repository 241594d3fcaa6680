"""Whose business an incident is to see: everybody's whose roles reach one of its queues."""

from __future__ import annotations

from console.store.floor import Floor


def concerns_me(floor: Floor, person: str | None, incident_id: str) -> bool:
    """Whether it touches the queues of `person` (an id of `staff`); who stands in no list of people sees all.

    Of somebody without a role now nothing is known: they see it rather than not.
    """
    if person is None:
        return True
    now, store = floor.now_us(), floor.store
    roles = [
        row
        for row in store.rows("staff_role").values()
        if row.staff_id == person and row.from_at <= now and (row.until_at is None or row.until_at > now)
    ]
    queues = floor.incidents.queue_ids(incident_id)
    if not roles or not queues or any(row.queue_id is None and row.team_id is None for row in roles):
        return True
    teams = {row.team_id for row in roles if row.queue_id is None}
    own = {row.queue_id for row in roles if row.queue_id is not None}
    return any(one in own or getattr(store.row("queue", one), "team_id", None) in teams for one in queues)
