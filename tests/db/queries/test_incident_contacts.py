"""Who belongs to an incident: the query, the store and a plain recount say the same, on both engines."""

import random
from typing import Any

import pytest
import sqlalchemy as sa

from console.store.floor import Floor
from db.changes import Batch, open_reader
from db.ids import new_id
from db.queries.database_clock import database_now
from db.queries.incident_contacts import incident_contacts
from tests.db.commands.acted_floor import ActedFloor, S

MINUTE = 60 * S


class Together(ActedFloor):
    """A floor that many rows are written to in one transaction."""

    within: Any = None

    def run(self, sql: str, **values: Any) -> list[Any]:
        """Any SQL, within that transaction or in one of its own."""
        if self.within is None:
            return super().run(sql, **values)
        found = self.within.execute(sa.text(sql), values)
        return list(found.all()) if found.returns_rows else []


@pytest.fixture
def floor(database_url):
    made = Together(database_url)
    yield made
    made.engine.dispose()


def recounted(floor, incidents):
    """By reading all rows and thinking of nothing else: of each incident its contacts, and when each met it."""
    intents = {str(r[0]): r[1] for r in floor.run("SELECT id, intent FROM contact")}
    queues = {(str(r[0]), str(r[1])) for r in floor.run("SELECT incident_id, queue_id FROM incident_queue")}
    visits = floor.run("SELECT contact_id, queue_id, entered_at, left_at, outcome, ended_at FROM contact_segment")
    found = {}
    for incident in incidents:
        one = floor.row("incident", incident)
        begun, over = one["declared_at"], one["ended_at"] if one["ended_at"] is not None else 2**62
        met = found[incident] = {}
        for contact, queue, entered, left, outcome, ended in visits:
            stops = ended if outcome == "answered" else left
            stops = 2**62 if stops is None else stops
            there = begun <= entered < over if stops <= entered else max(begun, entered) < min(over, stops)
            fits = one["intent"] is None or intents[str(contact)] == one["intent"]
            if there and fits and begun < over and (incident, str(queue)) in queues:
                met[str(contact)] = min(met.get(str(contact), 2**62), max(entered, begun))
    return found


def some_visit(chance, at):
    """Columns of a visit: waiting, gone, talking, over; some last no time."""
    wait, talk = (chance.choice((0, 0, 1, 7, 30)) * MINUTE for _ in range(2))
    kind = chance.choice(("waits", "abandoned", "talks", "answered"))
    if kind == "waits":
        return {"entered_at": at}
    if kind == "abandoned":
        return {"entered_at": at, "left_at": at + wait, "outcome": "abandoned"}
    ended = {"ended_at": at + wait + talk, "end_reason": "agent"} if kind == "answered" else {}
    return {"entered_at": at, "left_at": at + wait, "outcome": "answered", **ended}


def test_query_store_and_recount_agree(floor, database_url):
    chance = random.Random(11)
    with floor.engine.begin() as floor.within:
        now = database_now(floor.within)
        contacts, incidents = furnished(chance, floor, now)
    floor.within = None
    reader = open_reader(database_url)
    held = Floor()
    held.apply(reader.snapshot())
    compare(floor, held, incidents)
    with floor.engine.begin() as floor.within:
        for _ in range(30):
            change(chance, floor, contacts, incidents, now)
    floor.within = None
    news = reader.changes()
    assert isinstance(news, Batch)
    held.apply(news)
    compare(floor, held, incidents)
    reader.close()


def furnished(chance, floor, now):
    """Contacts with visits here and there, and incidents that go on, are over or were taken back; ids of both."""
    contacts = []
    for _ in range(40):
        arrived = now - chance.randrange(0, 600) * MINUTE
        given = {
            "state": chance.choice(("waiting", "waiting", "closed")),
            "intent": chance.choice((None, "refund", "login")),
        }
        contacts.append(floor.contact(chance.randrange(3), arrived_at=arrived, queued_at=arrived, **given))
    for _ in range(70):
        visit = some_visit(chance, now - chance.randrange(0, 600) * MINUTE)
        floor.insert(
            "contact_segment", contact_id=chance.choice(contacts), queue_id=chance.choice(floor.queues), **visit
        )
    incidents = []
    for number in range(8):
        begun = now - chance.randrange(0, 600) * MINUTE
        ended = chance.choice((None, begun, begun + chance.randrange(1, 200) * MINUTE))
        times = {"declared_at": begun, "ended_at": ended}
        made = floor.insert(
            "incident", cause=f"Trouble {number}", intent=chance.choice((None, None, "refund")), **times
        )
        for queue in chance.sample(floor.queues, chance.randrange(1, 3)):
            floor.insert("incident_queue", incident_id=made, queue_id=queue)
        incidents.append(made)
    return contacts, incidents


def compare(floor, held, incidents):
    open_ones = {str(r[0]) for r in floor.run("SELECT id FROM contact WHERE state <> 'closed'")}
    plain = recounted(floor, incidents)
    with floor.engine.begin() as connection:
        assert {incident: incident_contacts(connection, incident) for incident in incidents} == plain
    assert sum(map(len, plain.values())) > 20
    for incident in incidents:
        assert held.incidents.open_contacts(incident) == plain[incident].keys() & open_ones
        assert held.incidents.count_open(incident) == len(plain[incident].keys() & open_ones)
    for contact in open_ones:
        mine = {row.id for row in held.incidents.of_contact(contact)}
        assert mine == {incident for incident in incidents if contact in plain[incident]}


def change(chance, floor, contacts, incidents, now):
    """Something happens that makes contacts belong, or not any more."""
    incident, contact, queue = chance.choice(incidents), chance.choice(contacts), chance.choice(floor.queues)
    what = chance.randrange(6)
    if what == 0:
        floor.run("UPDATE incident SET ended_at = :at WHERE id = :id AND declared_at < :at", at=now, id=incident)
    elif what == 1:
        floor.run("UPDATE incident SET ended_at = NULL WHERE id = :id", id=incident)
    elif what == 2:
        floor.run("DELETE FROM incident_queue WHERE incident_id = :i AND queue_id = :q", i=incident, q=queue)
        if chance.random() < 0.7:
            floor.insert("incident_queue", incident_id=incident, queue_id=queue)
    elif what == 3:
        floor.run("UPDATE contact SET intent = 'refund' WHERE id = :id", id=contact)
    elif what == 4:
        floor.run("UPDATE contact SET state = 'closed', closed_at = :at WHERE id = :id", at=now, id=contact)
    else:
        visit = some_visit(chance, now - chance.randrange(0, 600) * MINUTE)
        floor.insert("contact_segment", id=new_id(), contact_id=contact, queue_id=queue, **visit)
