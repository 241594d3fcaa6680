"""The course of an incident as it is told: by whom, what was said, who met it, what was promised; on both engines."""

import pytest

from db.commands.command import Command, Wanted
from db.ids import new_id
from db.queries.authority_grants import grants_of_open_incidents
from db.queries.database_clock import database_now
from db.queries.incident_timeline import STEP_US, incident_timeline
from tests.db.commands.acted_floor import ActedFloor, S

MINUTE = 60 * S


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def told(floor, incident):
    with floor.engine.begin() as connection:
        return incident_timeline(connection, incident)


def wanted(floor, incident, **to):
    row = floor.row("incident", incident)
    return (Wanted(incident, to, {name: row[name] for name in ("line_to_say", "next_update_at", "ended_at")}),)


def test_it_tells_what_was_said_decided_and_taken_back(floor):
    with floor.engine.begin() as connection:
        now = database_now(connection)
    to = {"cause": "Lines", "line_to_say": "We know.", "next_update_at": now + 60 * MINUTE, "queues": floor.queues[0]}
    incident = floor.do(Command("incident.declare", (Wanted(new_id(), to),))).effects[0].entity_id
    later = {"next_update_at": now + 90 * MINUTE, "line_to_say": "An hour."}
    floor.do(Command("incident.update", wanted(floor, incident, **later), note="They dig."))
    added = {"incident_id": incident, "queue_id": floor.queues[1]}
    floor.undo(floor.do(Command("incident.add_queue", (Wanted(new_id(), added),))))
    floor.undo(floor.do(Command("incident.end", wanted(floor, incident), note="A cable.")))
    one = told(floor, incident)
    assert [entry.what for entry in one.entries if not entry.what.startswith("incident_queue")] == [
        "incident_declared", "incident_line", "incident_update", "incident_ended", "incident_goes_on",
    ]  # fmt: skip
    assert [entry.what for entry in one.entries if entry.queue is not None] == [
        "incident_queue_added", "incident_queue_removed",
    ]  # fmt: skip
    assert one.entries[0].text == "We know." and one.row.line_to_say == "An hour."
    assert [entry.text for entry in one.entries if entry.what in ("incident_update", "incident_ended")] == [
        "They dig.", "A cable.",
    ]  # fmt: skip
    assert all(entry.by is not None for entry in one.entries if entry.what == "incident_line")
    assert told(floor, new_id()) is None


def test_it_counts_who_met_it_and_lists_what_was_promised(floor):
    with floor.engine.begin() as connection:
        begun = database_now(connection) - 2 * 60 * MINUTE
    incident = floor.insert("incident", cause="Lines", declared_at=begun)
    floor.insert("incident_queue", incident_id=incident, queue_id=floor.queues[0])
    times = [begun - MINUTE, begun - MINUTE, begun + MINUTE, begun + STEP_US + MINUTE]
    contacts = [floor.contact(0, arrived_at=at, queued_at=at) for at in times]
    floor.contact(1, arrived_at=begun + MINUTE, queued_at=begun + MINUTE)
    floor.run("UPDATE contact SET promised_from_at = 1, promised_until_at = 9 WHERE id = :id", id=contacts[0])
    floor.run("UPDATE contact SET state = 'closed', outcome = 'answered' WHERE id = :id", id=contacts[3])
    given = {"queue_id": floor.queues[0], "reason": "complaint", "raised_at": begun + 2 * MINUTE, "due_at": 2**52}
    promise = {"state": "promised", "promised_at": 7, "promise_made_at": begun + 3 * MINUTE}
    floor.insert("escalation", contact_id=contacts[1], **given, **promise)
    floor.insert("escalation", **given)
    floor.insert("escalation", contact_id=None, **given | {"queue_id": floor.queues[1]})
    one = told(floor, incident)
    assert (one.contacts, one.open_contacts, one.escalations, one.open_escalations) == (4, 3, 2, 2)
    came = [(entry.what, entry.value) for entry in one.entries if entry.what in ("incident_there", "incident_came")]
    assert came == [("incident_there", 2), ("incident_came", 1), ("incident_came", 1)]
    assert [(one.until_us, one.escalation is not None, one.kept) for one in one.promises] == [
        (7, True, False),
        (9, False, False),
    ]
    assert "promised_back" in {entry.what for entry in one.entries}
    assert [queue.name for queue in one.queues] == ["Billing"]


def test_it_tells_what_was_used_of_its_emergency_grant_and_that_it_ended_with_it(floor):
    floor.insert("floor", name="North", promise="We answer.", currency="EUR")
    now = floor.database_now()
    kind = str(floor.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
    to = {"cause": "Lines", "next_update_at": now + 60 * MINUTE, "queues": floor.queues[0]}
    incident = floor.do(Command("incident.declare", (Wanted(new_id(), to),))).effects[0].entity_id
    given = {"kind_id": kind, "per_use": 2000, "budget": 9000, "until_at": now + 90 * MINUTE}
    opened = floor.do(Command("authority_grant.emergency", (Wanted(incident, given),), note="Lines"))
    grant = opened.effects[0].entity_id
    floor.run("UPDATE authority_grant SET spent = 1500 WHERE id = :id", id=grant)
    with floor.engine.begin() as connection:
        (shown,) = grants_of_open_incidents(connection)
    assert (shown.id, shown.spent, shown.currency, shown.ended_at(now)) == (grant, 1500, "EUR", None)
    floor.do(Command("incident.end", wanted(floor, incident), note="A cable."))
    with floor.engine.begin() as connection:
        assert grants_of_open_incidents(connection) == []
    history = told(floor, incident)
    (ended,) = history.grants
    assert ended.ended_at(floor.database_now()) == history.row.ended_at
    entries = [one for one in history.entries if one.what.startswith("emergency")]
    assert [(one.what, one.text, one.word, one.former, one.value) for one in entries] == [
        ("emergency_granted", "Refund", "EUR", 2000, 9000),
        ("emergency_ended", "Refund", "EUR", 9000, 1500),
    ]
