"""The course of an incident: declared, told anew, spread, ended; the contacts that met it, their escalations, promises."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.capture.description import image_columns
from db.models.attention import escalation, incident, incident_queue, incident_update
from db.models.work import contact, queue
from db.queries.acts_told import Told, acts_on_incident
from db.queries.attention_entries import escalation_entries
from db.queries.authority_grants import GrantShown, grants_of_incident
from db.queries.database_clock import database_now
from db.queries.escalation_columns import SHOWN_ESCALATION
from db.queries.incident_contacts import belonging
from db.queries.names import with_names
from db.queries.timeline_entry import Entry, Named, Numbered, thing
from db.rows import IncidentRow

#: The contacts that come are counted in stretches of this length, microseconds, or of a multiple of it: at most `_STEPS`.
STEP_US: Final = 15 * 60 * 1_000_000
_STEPS: Final = 24
#: So many contacts are named in one statement.
_AT_ONCE: Final = 5_000
#: What comes first of what happened at one instant, as one act does: the line to say, then what is new. All else comes
#: after these, in the order of its source: an end before what took it back.
_RANK: Final = {"incident_declared": 0, "incident_there": 1, "incident_line": 2, "incident_update": 3}
_AFTER: Final = len(_RANK)
#: States of a call-back in which nobody has spoken with the customer yet.
_NOT_CALLED: Final = ("scheduled", "waiting", "ringing")


class Promise(NamedTuple):
    """A call-back that a customer of the incident was promised by `until_us` (UTC microseconds); `kept` says whether
    somebody has spoken with them since. `number` is the contact's, `escalation` the escalation's where it was promised
    there."""

    until_us: int
    number: int | None
    escalation: int | None
    kept: bool


class IncidentTimeline(NamedTuple):
    """An incident's course, oldest first, as far as the reader may see; `row` is the incident as consoles know it."""

    row: IncidentRow
    queues: tuple[Named, ...]
    contacts: int
    open_contacts: int
    escalations: int
    open_escalations: int
    promises: tuple[Promise, ...]
    #: Emergency grants, those that ended too; none where the reader sees no amounts.
    grants: tuple[GrantShown, ...]
    entries: tuple[Entry, ...]


def incident_timeline(connection: sa.Connection, incident_id: str) -> IncidentTimeline | None:
    """The course of one incident; None if there is none."""
    found = connection.execute(sa.select(incident).where(incident.c.id == incident_id)).first()
    if found is None:
        return None
    row = IncidentRow._make(getattr(found, column) for column in image_columns("incident"))
    told = acts_on_incident(connection, incident_id)
    contacts = _contacts(connection, incident_id)
    escalations = _escalations(connection, row, [one.id for one in contacts])
    queues = _queues(connection, incident_id)
    grants = tuple(grants_of_incident(connection, incident_id))
    now = database_now(connection)
    entries = [
        _declared(row, told),
        *_said(connection, row, told),
        *_decided(told),
        *_met(row, (max(one.entered_at, row.declared_at) for one in contacts), now),
        *(entry for grant in grants for entry in _given(grant, now)),
        *(entry for one in escalations for entry in escalation_entries(one, None)),
        *_promised(escalations),
    ]
    return IncidentTimeline(
        row,
        queues,
        len(contacts),
        sum(one.state != "closed" for one in contacts),
        len(escalations),
        sum(one.state != "resolved" for one in escalations),
        tuple(sorted(_promises(connection, contacts, escalations), key=lambda one: (one.until_us, one.number or 0))),
        grants,
        with_names(connection, sorted(entries, key=lambda entry: (entry.at, _RANK.get(entry.what, _AFTER)))),
    )


def _given(grant: GrantShown, now: int) -> Iterable[Entry]:
    """That an emergency grant was opened, and what was used of it when it ended."""
    unit = grant.currency or grant.measure
    staff = thing(grant.granted_by_id)
    yield Entry(
        grant.granted_at, "emergency_granted", grant.id, staff=staff, word=unit, text=grant.kind_name,
        former=grant.per_use, value=grant.budget,
    )  # fmt: skip
    ended = grant.ended_at(now)
    if ended is not None:
        yield Entry(
            ended, "emergency_ended", grant.id, staff=thing(grant.revoked_by_id), word=unit, text=grant.kind_name,
            former=grant.budget, value=grant.spent,
        )  # fmt: skip


def _queues(connection: sa.Connection, incident_id: str) -> tuple[Named, ...]:
    mine = incident_queue.c.incident_id == incident_id
    query = sa.select(queue.c.id, queue.c.name).join(incident_queue, incident_queue.c.queue_id == queue.c.id)
    rows = connection.execute(query.where(mine).order_by(queue.c.position, queue.c.name))
    return tuple(Named(one.id, one.name) for one in rows)


def _declared(row: IncidentRow, told: Sequence[Told]) -> Entry:
    by = next((one.by for one in told if one.kind == "incident.declare" and not one.taken_back), None)
    first = next((one.became.get("line_to_say") for one in told if one.kind == "incident.declare"), row.line_to_say)
    staff = thing(row.declared_by_id)
    return Entry(row.declared_at, "incident_declared", row.id, staff=staff, value=row.cause, text=first, by=by)


def _said(connection: sa.Connection, row: IncidentRow, told: Sequence[Told]) -> Iterable[Entry]:
    """What was said about it; what came with an end stands as that."""
    ends = {one.became.get("ended_at") for one in told if one.kind == "incident.end"} | {row.ended_at}
    mine = incident_update.c.incident_id == row.id
    query = sa.select(incident_update).where(mine).order_by(incident_update.c.at, incident_update.c.id)
    for one in connection.execute(query):
        what = "incident_ended" if one.at in ends else "incident_update"
        yield Entry(one.at, what, one.id, staff=thing(one.staff_id), text=one.text)


def _decided(told: Sequence[Told]) -> Iterable[Entry]:
    """Other lines to say, queues that came and went, and what was taken back."""
    for one in told:
        if one.entity == "incident_queue":
            added = (one.kind == "incident.add_queue") is not one.taken_back
            queue = thing((one.became or one.was).get("queue_id"))
            yield Entry(
                one.at, f"incident_queue_{'added' if added else 'removed'}", one.command_id, queue=queue, by=one.by
            )
        elif one.kind == "incident.update" and one.was.get("line_to_say") != one.became.get("line_to_say"):
            former, value = one.was.get("line_to_say"), one.became.get("line_to_say")
            yield Entry(one.at, "incident_line", one.command_id, former=former, value=value, by=one.by)
        elif one.taken_back:
            what = "incident_withdrawn" if one.kind == "incident.declare" else "incident_goes_on"
            yield Entry(one.at, what, one.command_id, by=one.by)


def _met(row: IncidentRow, moments: Iterable[int], now: int) -> Iterable[Entry]:
    """How many met it: those there when it was declared, then stretch by stretch those that came."""
    until = row.ended_at if row.ended_at is not None else now
    step = STEP_US * max(1, -(-(until - row.declared_at) // (STEP_US * _STEPS)))
    came = Counter(0 if at == row.declared_at else 1 + (at - row.declared_at) // step for at in moments)
    for place, number in sorted(came.items()):
        if place == 0:
            yield Entry(row.declared_at, "incident_there", row.id, value=number)
        else:
            begun = row.declared_at + (place - 1) * step
            yield Entry(begun, "incident_came", f"{row.id} {place}", value=number, lasted_us=min(step, until - begun))


def _contacts(connection: sa.Connection, incident_id: str) -> Sequence[Any]:
    """Its contacts as they stand, with when each met it: found once, for all that is told of them."""
    its = belonging(incident_id).subquery()
    columns = (contact.c.id, contact.c.number, contact.c.state, contact.c.outcome, contact.c.promised_until_at)
    return connection.execute(sa.select(*columns, its.c.entered_at).join(its, its.c.id == contact.c.id)).all()


def _escalations(connection: sa.Connection, row: IncidentRow, contacts: Sequence[str]) -> Sequence[Any]:
    """Those of its contacts, and of its queues while it went on where no contact is named."""
    found: list[Any] = []
    for place in range(0, len(contacts), _AT_ONCE):
        mine = escalation.c.contact_id.in_(contacts[place : place + _AT_ONCE])
        found += connection.execute(sa.select(*SHOWN_ESCALATION).where(mine).order_by(escalation.c.number))
    if row.intent is None:
        queues = sa.select(incident_queue.c.queue_id).where(incident_queue.c.incident_id == row.id)
        during: sa.ColumnElement[bool] = escalation.c.raised_at >= row.declared_at
        if row.ended_at is not None:
            during = sa.and_(during, escalation.c.raised_at < row.ended_at)
        alone = sa.and_(escalation.c.contact_id.is_(None), escalation.c.queue_id.in_(queues), during)
        found += connection.execute(sa.select(*SHOWN_ESCALATION).where(alone).order_by(escalation.c.number))
    return found


def _promised(escalations: Sequence[Any]) -> Iterable[Entry]:
    for row in escalations:
        if row.promised_at is not None and row.promise_made_at is not None:
            who = None if row.contact_id is None else Numbered(row.contact_id)
            about = f"{row.id} promise"
            yield Entry(
                row.promise_made_at,
                "promised_back",
                about,
                contact=who,
                staff=thing(row.owner_id),
                value=row.promised_at,
            )


def _promises(connection: sa.Connection, contacts: Sequence[Any], escalations: Sequence[Any]) -> Iterable[Promise]:
    """Promised windows of its contacts, and call-backs promised with its escalations."""
    for row in contacts:
        if row.promised_until_at is not None:
            kept = row.state not in _NOT_CALLED and row.outcome in (None, "answered")
            yield Promise(row.promised_until_at, row.number, None, kept)
    promised = [row for row in escalations if row.promised_at is not None]
    ids = [row.contact_id for row in promised if row.contact_id is not None]
    named = sa.select(contact.c.id, contact.c.number).where(contact.c.id.in_(ids))
    numbers = {one.id: one.number for one in connection.execute(named)} if ids else {}
    for row in promised:
        yield Promise(row.promised_at, numbers.get(row.contact_id), row.number, row.state == "resolved")
