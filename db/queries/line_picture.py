"""What waits for the line in the picture of the floor: escalations with who has to decide, what is still to be done, times."""

from collections.abc import Mapping
from typing import Any

from db.climbing import on_shift, responsible
from db.escalation_due import nearest_due
from db.metrics.business_day import business_day_began, zone_named
from db.metrics.response_time import ResponseTimes, Spread, responses
from db.queries.floor_rows import FloorRows
from db.queries.picture_values import iso, seconds


def escalations(rows: FloorRows) -> list[dict[str, Any]]:
    """Open escalations, next due first: who has each, whom it has climbed to, and which clock ran out.

    `responsible` is None where `climbed_to` is 'nobody': nobody on shift can decide it.
    """
    line = rows.line
    queues = {queue.id: queue for queue in rows.queues}
    there = on_shift(line.presences, line.roles, line.people, rows.at)
    made = []
    for row, state, owner in rows.escalations:
        then = _Then(row, state)
        queue = queues.get(row.queue_id)
        found = responsible(then, queue, there, rows.at)
        due = nearest_due(then)
        climbed = None if found.step in ("owner", "somebody") else found.step
        made.append(
            {
                "escalation": row.id,
                "number": row.number,
                "queue": None if queue is None else queue.name,
                "contact": row.contact_id,
                "reason": row.reason,
                "severity": row.severity,
                "state": state,
                "owner": owner,
                "responsible": _name(line.people, found.staff_id),
                "climbed_to": climbed,
                "asked_by": row.asked_by,
                "rule": row.rule,
                "rule_limit": row.rule_limit,
                "crossed": iso(row.crossed_at),
                "raised": iso(row.raised_at),
                "due": iso(row.due_at),
                "call_back_by": iso(row.promised_at) if state == "promised" else None,
                "came_back": iso(row.returned_at),
                "overdue": due < rows.at,
            }
        )
    return made


def follow_ups(rows: FloorRows) -> list[dict[str, Any]]:
    """What is still to be done for customers, next due first; what exactly is free text and not in the document."""
    queues = {queue.id: queue.name for queue in rows.queues}
    people = rows.line.people
    return [
        {
            "follow_up": row.id,
            "escalation": row.escalation_id,
            "contact": row.contact_id,
            "queue": queues.get(row.queue_id),
            "owner": _name(people, row.owner_id),
            "made": iso(row.made_at),
            "due": iso(row.due_at),
            "overdue": row.due_at < rows.at,
        }
        for row in rows.line.follow_ups
    ]


def response_times(rows: FloorRows) -> dict[str, Any]:
    """The line's own times of each queue's business day: over all, and for readers of the line by person as well.

    `people` is None for others: single people's figures are for the line. Who stands in no list has no name there.
    """
    since = {
        queue.id: business_day_began(rows.at, zone_named(queue.zone), queue.day_start_min) for queue in rows.queues
    }
    line = rows.line
    found = responses(line.responded, since, rows.at)
    people = [{"person": _name(line.people, person), **_times(times)} for person, times in found.by_person.items()]
    return {**_times(found.over_all), "people": people if line.is_read_by_line else None}


def _times(found: ResponseTimes) -> dict[str, Any]:
    return {"to_take": _spread(found.to_take), "to_resolve": _spread(found.to_resolve)}


def _spread(found: Spread) -> dict[str, Any]:
    return {
        "median_s": None if found.median_us is None else seconds(found.median_us),
        "p90_s": None if found.p90_us is None else seconds(found.p90_us),
        "n": found.n,
    }


class _Then:
    """An escalation as it stood: its row, in the state of that moment."""

    def __init__(self, row: Any, state: str) -> None:
        self.state = state
        self.owner_id, self.due_at, self.promised_at = row.owner_id, row.due_at, row.promised_at


def _name(people: Mapping[str, Any], person: str | None) -> str | None:
    return None if person is None or person not in people else str(people[person].name)
