"""The course of one escalation or one raised hand, within the course of the contact it is about."""

from typing import Any, NamedTuple

import sqlalchemy as sa

from db.models.attention import escalation, raised_hand
from db.queries.attention_entries import escalation_entries, hand_entries
from db.queries.change_log import log_of
from db.queries.contact_timeline import ContactFacts, contact_timeline, log_since
from db.queries.names import with_names
from db.queries.timeline_entry import Entry


class AttentionTimeline(NamedTuple):
    """An escalation's or a hand's course, oldest first; with its contact's where it is about one the reader may see.

    `amount_minor` (minor units of `currency`) is what an escalation asks for. `log_since` as in `ContactTimeline`.
    """

    contact: ContactFacts | None
    entries: tuple[Entry, ...]
    log_since: int | None
    amount_minor: int | None = None
    currency: str | None = None


def escalation_timeline(connection: sa.Connection, escalation_id: str) -> AttentionTimeline | None:
    """The course of one escalation; None if there is none, or the reader may not see it."""
    row = connection.execute(sa.select(escalation).where(escalation.c.id == escalation_id)).first()
    if row is None:
        return None
    found = _with_contact(connection, row) or _alone(connection, row)
    return found._replace(amount_minor=row.amount_minor, currency=row.currency)


def hand_timeline(connection: sa.Connection, hand_id: str) -> AttentionTimeline | None:
    """The course of one raised hand; None if there is none, or the reader may not see it."""
    row = connection.execute(sa.select(raised_hand).where(raised_hand.c.id == hand_id)).first()
    if row is None:
        return None
    found = _with_contact(connection, row)
    if found is not None:
        return found
    return AttentionTimeline(None, with_names(connection, hand_entries(row)), None)


def _with_contact(connection: sa.Connection, row: Any) -> AttentionTimeline | None:
    if row.contact_id is None:
        return None
    found = contact_timeline(connection, row.contact_id)
    return None if found is None else AttentionTimeline(found.facts, found.entries, found.log_since)


def _alone(connection: sa.Connection, row: Any) -> AttentionTimeline:
    log = log_of(connection, {row.id: row.version})[row.id]
    entries = sorted(escalation_entries(row, log), key=lambda entry: entry.at)
    return AttentionTimeline(None, with_names(connection, entries), log_since(log))
