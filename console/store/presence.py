"""Who of the people of this floor is at a console now, and who of them is on shift, from the rows held. Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import StaffPresenceRow, StaffRow


def is_there(row: StaffPresenceRow, now: int) -> bool:
    """Whether the person is signed in at `now` (UTC microseconds), on shift or not."""
    return row.until_at > now


def is_on_shift(row: StaffPresenceRow, now: int) -> bool:
    """Whether the person is signed in and on shift at `now`."""
    return row.on_shift == 1 and is_there(row, now)


def presence_of(store: FloorStore, staff_id: str | None) -> StaffPresenceRow | None:
    """What a person's consoles said last; None where they never said anything."""
    return next((row for row in store.rows("staff_presence").values() if row.staff_id == staff_id), None)


def there(store: FloorStore, now: int) -> list[tuple[StaffRow, StaffPresenceRow]]:
    """Everybody who is signed in at `now`, by name."""
    people = (
        (store.row("staff", row.staff_id), row) for row in store.rows("staff_presence").values() if is_there(row, now)
    )
    known = [(person, row) for person, row in people if person is not None and person.disabled_at is None]
    return sorted(known, key=lambda pair: (pair[0].name.casefold(), pair[0].id))
