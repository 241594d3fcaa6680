"""Everything that happened to one contact, in order: from its own rows, and from the change log while that is kept."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.capture.description import image_columns
from db.metrics.segment import ANSWERED
from db.models.work import (
    contact,
    contact_segment,
    customer,
    feed_event,
    note,
    service_case,
    telephone_order,
    transfer,
)
from db.queries.acts_told import acts_on_contacts
from db.queries.attention_entries import attention_of
from db.queries.authority_entries import authority_of_contact
from db.queries.authority_left import StillLeft, left_for_contact, left_to_agent
from db.queries.change_log import Log, log_of
from db.queries.coaching_entries import coaching_of_contact
from db.queries.contact_changes import acts_of, changes_of
from db.queries.contact_decisions import assigned_within_queue, decided_values, orders, with_deciders
from db.queries.names import with_names
from db.queries.timeline_entry import Actor, Entry, thing
from db.rows import ContactRow

#: How telephone systems call a ring that nobody answered, in `feed_event.kind`.
RINGS_UNANSWERED: Final = ("RINGNOANSWER", "RINGCANCELED", "ring no answer")
#: The same ring in a system's log (whole seconds) and in the change log may lie so far apart, microseconds.
_SAME_RING_US: Final = 1_500_000
_US_PER_MS: Final = 1_000
#: What comes first of things that happened in one instant.
_ORDER: Final = (
    *("arrived", "window_opened", "heard_again", "attempt", "ring_unanswered", "talk_ended", "wrapped", "note"),
    *("ordered", "order_failed", "order_withdrawn", "order_done", "moved", "assigned"),
    *("lost", "queued", "answered", "intent", "refused", "put_on_hold", "off_hold", "priority", "due", "promised"),
)
_RANK: Final = {what: rank for rank, what in enumerate(_ORDER)}
_AFTER: Final = len(_RANK)


class ContactFacts(NamedTuple):
    """What the timeline's head says of a contact: the row as consoles know it, and what they do not hold.

    `waits` is in how many lines it stood; `waits_us` are all waits that are over, together, and `waits_since` is when
    the one that goes on began (UTC us).
    `customer` is the customer's reference or else the name, None where there is none or it may not be read;
    `customer_contacts` is how many contacts of the customer are in sight, itself included.
    """

    row: ContactRow
    customer: str | None
    case_number: int | None
    case_external_id: str | None
    case_origin_id: str | None
    waits: int
    waits_us: int
    waits_since: int | None
    customer_contacts: int = 1


class ContactTimeline(NamedTuple):
    """A contact's course, oldest first. `log_since` is when the changes begin that the log still has of it (UTC us):

    what changed without a trace in its rows (priority, due time, who did it) is not known from before. None means that
    all is known; 0 that the log has nothing of it.
    """

    facts: ContactFacts
    entries: tuple[Entry, ...]
    log_since: int | None
    #: What was given for it and holds, then what its agent may give by themselves; nothing for who reads no amounts.
    authority: tuple[StillLeft, ...] = ()


def contact_timeline(connection: sa.Connection, contact_id: str) -> ContactTimeline | None:
    """The course of one contact; None if there is none, or the reader may not see it."""
    row = connection.execute(sa.select(contact).where(contact.c.id == contact_id)).first()
    if row is None:
        return None
    visits = _of_contact(connection, contact_segment, contact_id)
    moves = _of_contact(connection, transfer, contact_id)
    notes = {found.id: found for found in _of_contact(connection, note, contact_id)}
    attention = attention_of(connection, contact_id)
    logs = log_of(connection, {contact_id: row.version, **attention.versions})
    own = logs[contact_id]
    told = acts_on_contacts(connection, [contact_id])
    entries = [_arrived(row, visits, moves), *_promised_at_first(row, own)]
    entries += _course(row, visits, moves, notes, acts_of(own))
    entries += assigned_within_queue(told, notes)
    entries += orders(_of_contact(connection, telephone_order, contact_id), told, notes)
    entries += _unanswered_rings(connection, row, own)
    entries += changes_of(own)
    entries += decided_values(told, own)
    entries += attention.entries(logs)
    entries += authority_of_contact(connection, contact_id)
    entries += [_note(found) for found in notes.values()]
    entries += coaching_of_contact(connection, contact_id)
    entries = list(with_deciders(entries, told))
    ordered = sorted(entries, key=lambda entry: (entry.at, _RANK.get(entry.what, _AFTER + (entry.what == "closed"))))
    left = left_for_contact(connection, contact_id)
    if row.agent_id is not None:
        left += left_to_agent(connection, row.agent_id)
    return ContactTimeline(_facts(connection, row, visits), with_names(connection, ordered), log_since(own), left)


def log_since(log: Log) -> int | None:
    """From when on the log has the changes of a thing; None for all of them, 0 for none."""
    if log.is_whole:
        return None
    return log.changes[0].at if log.changes else 0


def _of_contact(connection: sa.Connection, table: sa.Table, contact_id: str) -> Sequence[Any]:
    moment = next(table.c[name] for name in ("entered_at", "requested_at", "at") if name in table.c)
    return connection.execute(
        sa.select(table).where(table.c.contact_id == contact_id).order_by(moment, table.c.id)
    ).all()


def _arrived(row: Any, visits: Sequence[Any], moves: Sequence[Any]) -> Entry:
    """The arrival, in the queue it began in: a first visit in another scope is known only by the transfer that ended it."""
    first = visits[0] if visits and visits[0].entered_at == row.arrived_at else None
    waits = first is not None and first.left_at is None and row.state in ("waiting", "ringing")
    if first is not None:
        queue_id = first.queue_id
    elif moves:
        queue_id = moves[0].from_queue_id
    else:
        queue_id = None if visits else row.queue_id
    direction = row.direction
    return Entry(row.arrived_at, "arrived", queue=thing(queue_id), word=row.channel, value=direction, goes_on=waits)


def _promised_at_first(row: Any, log: Log) -> Iterable[Entry]:
    """The window that a call-back was promised when it was asked for, as far as the log or else the row knows."""
    first = log.changes[0].row if log.changes else row
    begins, ends = first.promised_from_at, first.promised_until_at
    if begins is not None:
        length = None if ends is None else ends - begins
        yield Entry(row.arrived_at, "promised", row.id, value=begins, lasted_us=length)


def _course(
    row: Any, visits: Sequence[Any], moves: Sequence[Any], notes: dict[str, Any], acts: Mapping[int, Actor]
) -> Iterable[Entry]:
    """The visits to queues and the transfers between them; what both tell is told once."""
    moved_at = {move.at for move in moves}
    for place, visit in enumerate(visits):
        is_last = place == len(visits) - 1
        yield from _wait(row, visit, is_last, moved_at)
        if visit.outcome == ANSWERED:
            yield from _talk(visit, moved_at)
    for move in moves:
        yield _move(row, move, visits, notes.pop(move.note_id, None))._replace(by=acts.get(move.at))
    if row.closed_at is not None:
        yield _closed(row, visits)._replace(by=acts.get(row.closed_at))


def _wait(row: Any, visit: Any, is_last: bool, moved_at: set[int]) -> Iterable[Entry]:
    queue = thing(visit.queue_id)
    at_once = visit.left_at == visit.entered_at and visit.outcome == ANSWERED
    if visit.entered_at != row.arrived_at and not at_once:
        goes_on = visit.left_at is None and row.state in ("waiting", "ringing")
        yield Entry(visit.entered_at, "queued", visit.id, queue=queue, goes_on=goes_on)
    if visit.left_at is None:
        return
    waited = visit.left_at - visit.entered_at
    if visit.outcome == ANSWERED:
        agent = thing(visit.agent_id)
        yield Entry(visit.left_at, "answered", visit.id, queue=queue, agent=agent, lasted_us=waited)
    elif visit.outcome == "lost" and row.closed_at != visit.left_at:
        yield Entry(visit.left_at, "lost", visit.id, queue=queue, lasted_us=waited)
    elif not (is_last and row.closed_at is not None) and visit.left_at not in moved_at:
        yield Entry(visit.left_at, "closed", visit.id, queue=queue, word=visit.outcome, lasted_us=waited)


def _talk(visit: Any, moved_at: set[int]) -> Iterable[Entry]:
    agent, ended = thing(visit.agent_id), visit.ended_at
    if ended is None:
        return
    if not (visit.end_reason == "transferred" and ended in moved_at):
        talked = ended - visit.left_at
        yield Entry(ended, "talk_ended", visit.id, agent=agent, word=visit.end_reason, lasted_us=talked)
    if visit.wrapped_at is not None and visit.wrapped_at > ended:
        yield Entry(visit.wrapped_at, "wrapped", visit.id, agent=agent, lasted_us=visit.wrapped_at - ended)


def _move(row: Any, move: Any, visits: Sequence[Any], written: Any) -> Entry:
    """A transfer with the visit that it ended: how long that had lasted, and who talked in it."""
    ended = next((v for v in reversed(visits) if move.at in (v.ended_at, v.left_at) and v.entered_at <= move.at), None)
    from_agent, lasted = move.from_agent_id, None
    if ended is not None:
        talked = ended.ended_at == move.at and ended.outcome == ANSWERED
        lasted = move.at - (ended.left_at if talked else ended.entered_at)
        from_agent = from_agent or (ended.agent_id if talked else None)
    spoken = row.answered_at is not None and row.answered_at <= move.at
    return Entry(
        move.at,
        "moved",
        move.id,
        queue=thing(move.from_queue_id),
        to_queue=thing(move.to_queue_id),
        agent=thing(from_agent),
        to_agent=thing(move.to_agent_id),
        staff=None if written is None else thing(written.staff_id),
        word=move.kind,
        text=None if written is None else written.text,
        value=int(spoken),
        lasted_us=lasted,
    )


def _closed(row: Any, visits: Sequence[Any]) -> Entry:
    last = visits[-1] if visits else None
    waited = None
    if last is not None and last.outcome != ANSWERED and last.left_at is not None:
        waited = last.left_at - last.entered_at
    queue, channel = thing(row.queue_id), row.channel
    return Entry(row.closed_at, "closed", row.id, queue=queue, word=row.outcome, value=channel, lasted_us=waited)


def _note(row: Any) -> Entry:
    return Entry(row.at, "note", row.id, agent=thing(row.agent_id), staff=thing(row.staff_id), text=row.text)


def _unanswered_rings(connection: sa.Connection, row: Any, log: Log) -> Iterable[Entry]:
    """Rings that the telephone system reported, and those that only the change log shows."""
    told: list[Entry] = []
    if row.external_id is not None:
        events = feed_event.c
        query = sa.select(feed_event).where(
            events.external_id == row.external_id,
            events.origin_id == row.origin_id,
            events.kind.in_(RINGS_UNANSWERED),
        )
        told = [_reported_ring(event) for event in connection.execute(query)]
    for ring in _logged_rings(log):
        if not any(other.agent == ring.agent and abs(other.at - ring.at) < _SAME_RING_US for other in told):
            told.append(ring)
    return told


def _reported_ring(event: Any) -> Entry:
    rang = int(event.data) * _US_PER_MS if event.data and event.data.isdecimal() else None
    agent, queue = thing(event.agent_id), thing(event.queue_id)
    return Entry(event.at, "ring_unanswered", event.id, queue=queue, agent=agent, lasted_us=rang)


def _logged_rings(log: Log) -> Iterable[Entry]:
    for before, after in pairwise(log.changes):
        was, now = before.row, after.row
        if was.state != "ringing" or was.agent_id is None:
            continue
        same_agent = now.agent_id == was.agent_id
        if same_agent and now.state in ("ringing", "on_contact", "wrap_up"):
            continue
        at = now.state_since if now.state_since is not None else after.at
        rang = None if was.state_since is None else max(0, at - was.state_since)
        agent, queue = thing(was.agent_id), thing(was.queue_id)
        yield Entry(at, "ring_unanswered", now.id, queue=queue, agent=agent, lasted_us=rang)


def _facts(connection: sa.Connection, row: Any, visits: Sequence[Any]) -> ContactFacts:
    over = [visit.left_at - visit.entered_at for visit in visits if visit.left_at is not None]
    waits = [visit.entered_at for visit in visits if visit.left_at is None]
    case = None
    if row.case_id is not None:
        case = connection.execute(sa.select(service_case).where(service_case.c.id == row.case_id)).first()
    return ContactFacts(
        ContactRow._make(getattr(row, column) for column in image_columns("contact")),
        _customer(connection, row),
        None if case is None else case.number,
        None if case is None else case.external_id,
        None if case is None else case.origin_id,
        len(visits),
        sum(over),
        waits[-1] if waits else None,
        _contacts_of(connection, row.customer_id),
    )


def _contacts_of(connection: sa.Connection, customer_id: str | None) -> int:
    """How many contacts in sight this customer has; 1 where nobody knows whose a contact is."""
    if customer_id is None:
        return 1
    # Word for word the condition of the index, which SQLite asks for.
    mine = sa.select(sa.func.count()).where(contact.c.customer_id == customer_id, sa.text("customer_id IS NOT NULL"))
    return int(connection.execute(mine.select_from(contact)).scalar() or 1)


def _customer(connection: sa.Connection, row: Any) -> str | None:
    """The customer's reference, or else the name; on PostgreSQL the server decides who may read it."""
    if row.customer_id is None:
        return None
    if connection.dialect.name == "postgresql":
        asked = sa.text("SELECT reference, name FROM customer_of(CAST(:contact AS uuid))")
        found = connection.execute(asked, {"contact": row.id}).first()
    else:
        query = sa.select(customer.c.reference, customer.c.name).where(customer.c.id == row.customer_id)
        found = connection.execute(query).first()
    return None if found is None else found.reference or found.name
