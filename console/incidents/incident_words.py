"""Incidents in words: what they are called, since when they go on, and when the next update is due."""

from __future__ import annotations

from collections.abc import Iterable

from console.clock_words import moment
from console.store.floor import Floor
from console.words import NOTHING, duration, incident_number, plural, say
from db.metrics.segment import MICROSECONDS
from db.rows import IncidentRow


def called(row: IncidentRow) -> str:
    """'Incident I-3: Lines are down'."""
    return say("Incident {number}: {cause}", number=incident_number(row.number), cause=row.cause)


def queue_names(floor: Floor, ids: Iterable[str]) -> str:
    """The names of queues in the floor's order."""
    held = floor.store.rows("queue")
    rows = sorted((held[one] for one in ids if one in held), key=lambda row: (row.position, row.name.casefold()))
    return ", ".join(row.name for row in rows) or NOTHING


def where_and_since(row: IncidentRow, floor: Floor, now: int) -> str:
    """Since when it goes on, and its queues."""
    queues = queue_names(floor, floor.incidents.queue_ids(row.id))
    since = moment(row.declared_at, now, seconds=False)
    return say("since {time} · {queues}", queues=queues, time=since)


def is_late(row: IncidentRow, now: int) -> bool:
    """Whether the next update was due a second ago or more."""
    return row.next_update_at is not None and now - row.next_update_at >= MICROSECONDS


def next_update(row: IncidentRow, now: int) -> str:
    """When the next update is due, or how long it has been."""
    if row.next_update_at is None:
        return say("no update due")
    left = row.next_update_at - now
    if is_late(row, now):
        return say("update overdue {time}\N{NO-BREAK SPACE}!", time=duration(-left))
    return say("next update in {time}", time=duration(max(0, left)))


def reach(row: IncidentRow, floor: Floor) -> str:
    """How many open contacts belong to it, and how many call-backs they were promised."""
    contacts = plural("%Ln open contact(s)", floor.incidents.count_open(row.id))
    calls = len(floor.incidents.promised(row.id))
    if not calls:
        return contacts
    return say("{contacts} · {calls}", contacts=contacts, calls=plural("%Ln call-back(s) promised", calls))


def line_words(row: IncidentRow) -> str:
    """What agents say to customers."""
    return say("Say: “{line}”", line=row.line_to_say) if row.line_to_say else say("No line to say yet.")
