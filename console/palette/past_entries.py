"""What the database found, as lines of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.palette.entry import CUSTOMER, Entry
from console.palette.thing_words import customer_words, over_words
from console.selection import Selected
from console.words import contact_number, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.found import CustomerFound, Found


def past_entries(found: Found, floor: Floor) -> list[Entry]:
    """Customers first, then contacts that the floor does not hold any more."""
    held, now = floor.store.rows("contact"), floor.now_us()
    over = [
        Entry(
            "contact",
            f"contact:{row.id}",
            contact_number(row.number),
            over_words(row.closed_at, now),
            thing=Selected("contact", row.id),
        )
        for row in found.contacts
        if row.id not in held
    ]
    return [*map(_customer, found.customers), *over]


def _customer(found: CustomerFound) -> Entry:
    label = found.name or found.reference or ""
    last = say("newest {contact}", contact=contact_number(found.newest_number))
    parts = [found.reference if found.name else "", customer_words(found.contacts), last]
    note = " · ".join(part for part in parts if part)
    return Entry(CUSTOMER, f"{CUSTOMER}:{found.id}", label, note, thing=Selected(CUSTOMER, found.newest_id))
