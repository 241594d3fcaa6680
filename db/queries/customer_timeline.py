"""One customer over all their contacts: what happened to each, in one order, as far as the contacts are in sight."""

from typing import Final, NamedTuple

import sqlalchemy as sa

from db.models.work import contact
from db.queries.contact_timeline import ContactTimeline, contact_timeline
from db.queries.timeline_entry import Entry, Numbered
from db.rows import ContactRow

#: The newest so many contacts are told.
MOST: Final = 40


class CustomerTimeline(NamedTuple):
    """A customer's course, oldest first; each entry names its `contact`.

    `customer` is the reference or else the name. `contacts` are those told, the newest first, of `in_sight` that may be
    seen; `out_of_sight` are how many more there are, None where the reader may not know that. `waits_us` are all waits
    that are over, together. `log_since` as in `ContactTimeline`, for the contact of which least is known.
    """

    customer: str | None
    contacts: tuple[ContactRow, ...]
    in_sight: int
    out_of_sight: int | None
    waits_us: int
    entries: tuple[Entry, ...]
    log_since: int | None

    @property
    def name(self) -> str:
        """What the customer is called; '' where that may not be read."""
        return self.customer or ""


def customer_timeline(connection: sa.Connection, contact_id: str) -> CustomerTimeline | None:
    """The course of the customer of a contact; None if the contact is not in sight, or nobody knows whose it is."""
    customer_id = connection.execute(sa.select(contact.c.customer_id).where(contact.c.id == contact_id)).scalar()
    if customer_id is None:
        return None
    ids = sa.select(contact.c.id).where(contact.c.customer_id == customer_id)
    newest = ids.order_by(contact.c.arrived_at.desc(), contact.c.id).limit(MOST)
    found = [contact_timeline(connection, row_id) for row_id in connection.execute(newest).scalars().all()]
    told = [one for one in found if one is not None]
    customer = next((one.facts.customer for one in told if one.facts.customer), None)
    return CustomerTimeline(
        customer,
        tuple(one.facts.row for one in told),
        max((one.facts.customer_contacts for one in told), default=0),
        _out_of_sight(connection, contact_id),
        sum(one.facts.waits_us for one in told),
        tuple(sorted((entry for one in told for entry in _with_contact(one)), key=lambda entry: entry.at)),
        max((one.log_since for one in told if one.log_since is not None), default=None),
    )


def _with_contact(told: ContactTimeline) -> list[Entry]:
    named = Numbered(told.facts.row.id, told.facts.row.number)
    return [entry._replace(contact=named) for entry in told.entries]


def _out_of_sight(connection: sa.Connection, contact_id: str) -> int | None:
    """How many contacts of the customer the reader may not see; on PostgreSQL the server says who may know that."""
    if connection.dialect.name == "sqlite":
        return 0
    asked = sa.text("SELECT contacts_out_of_sight(CAST(:contact AS uuid))")
    found = connection.execute(asked, {"contact": contact_id}).scalar()
    return None if found is None else int(found)
