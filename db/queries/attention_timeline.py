"""The course of one escalation or one raised hand, within the course of the contact it is about."""

from typing import NamedTuple

import sqlalchemy as sa

from db.capture.description import image_columns
from db.models.attention import escalation, raised_hand
from db.queries.attention_entries import NOTHING_BESIDE, beside_of, escalation_entries, hand_entries
from db.queries.authority_requests import RequestShown, request_of_escalation
from db.queries.change_log import log_of
from db.queries.contact_timeline import ContactFacts, contact_timeline, log_since
from db.queries.database_clock import database_now
from db.queries.escalation_columns import SHOWN_ESCALATION, escalation_amount
from db.queries.money_reading import reads_money
from db.queries.names import with_names
from db.queries.timeline_entry import Entry
from db.rows import EscalationRow, RaisedHandRow


class AttentionTimeline(NamedTuple):
    """An escalation's or a hand's course, oldest first; with its contact's where it is about one the reader may see.

    `row` is the escalation or hand as consoles know it.
    `amount_minor` (minor units of `currency`) is what an escalation asks for, `request` what an agent asked for with it:
    both to who reads money. `log_since` as in `ContactTimeline`.
    """

    row: EscalationRow | RaisedHandRow
    contact: ContactFacts | None
    entries: tuple[Entry, ...]
    log_since: int | None
    amount_minor: int | None = None
    currency: str | None = None
    request: RequestShown | None = None


def escalation_timeline(connection: sa.Connection, escalation_id: str) -> AttentionTimeline | None:
    """The course of one escalation; None if there is none, or the reader may not see it."""
    row = connection.execute(sa.select(*SHOWN_ESCALATION).where(escalation.c.id == escalation_id)).first()
    if row is None:
        return None
    known = EscalationRow._make(getattr(row, column) for column in image_columns("escalation"))
    found = _with_contact(connection, known) or _alone(connection, known)
    amount, currency = escalation_amount(connection, escalation_id)
    request = None
    if row.reason == "blocked_by_limit" and reads_money(connection):
        request = request_of_escalation(connection, escalation_id, database_now(connection))
    return found._replace(amount_minor=amount, currency=currency, request=request)


def hand_timeline(connection: sa.Connection, hand_id: str) -> AttentionTimeline | None:
    """The course of one raised hand; None if there is none, or the reader may not see it."""
    row = connection.execute(sa.select(raised_hand).where(raised_hand.c.id == hand_id)).first()
    if row is None:
        return None
    known = RaisedHandRow._make(getattr(row, column) for column in image_columns("raised_hand"))
    found = _with_contact(connection, known)
    return found or AttentionTimeline(known, None, with_names(connection, hand_entries(known)), None)


def _with_contact(connection: sa.Connection, row: EscalationRow | RaisedHandRow) -> AttentionTimeline | None:
    if row.contact_id is None:
        return None
    found = contact_timeline(connection, row.contact_id)
    return None if found is None else AttentionTimeline(row, found.facts, found.entries, found.log_since)


def _alone(connection: sa.Connection, row: EscalationRow) -> AttentionTimeline:
    log = log_of(connection, {row.id: row.version})[row.id]
    beside = beside_of(connection, [row.id]).get(row.id, NOTHING_BESIDE)
    entries = sorted(escalation_entries(row, log, beside), key=lambda entry: entry.at)
    return AttentionTimeline(row, None, with_names(connection, entries), log_since(log))
