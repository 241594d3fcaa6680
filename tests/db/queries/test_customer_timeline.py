"""A customer over all their contacts, on both engines: each with its course, who and why, in one order."""

import pytest

from db.commands.command import Command, Wanted
from db.engine import reading
from db.queries import customer_timeline as module
from db.queries.contact_timeline import contact_timeline
from db.queries.customer_timeline import customer_timeline
from tests.db.commands.acted_floor import ActedFloor, S


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def read(floor, query, thing):
    with reading(floor.engine) as connection:
        return query(connection, thing)


def test_all_contacts_of_a_customer_stand_in_one_order_with_who_and_why(floor):
    customer = floor.insert("customer", reference="K-17")
    letter = floor.contact(0, channel="letter", arrived_at=S, customer_id=customer)
    call = floor.contact(0, channel="email", arrived_at=5 * S, customer_id=customer)
    floor.contact(1, arrived_at=3 * S)
    floor.move([letter], 1, reason="wrong department", note="Second reminder.")
    floor.do(Command("contact.prioritise", (Wanted(call, {"priority": 5}),), reason="angry"))
    found = read(floor, customer_timeline, call)
    assert (found.customer, found.in_sight, found.out_of_sight) == ("K-17", 2, 0)
    assert [row.id for row in found.contacts] == [call, letter]
    assert [
        (entry.what, entry.contact.id) for entry in found.entries if entry.what in ("arrived", "moved", "priority")
    ] == [
        ("arrived", letter),
        ("arrived", call),
        ("moved", letter),
        ("priority", call),
    ]
    assert [entry.by.reason for entry in found.entries if entry.by is not None] == ["wrong department", "angry"]
    assert [entry.at for entry in found.entries] == sorted(entry.at for entry in found.entries)
    assert all(entry.contact.number for entry in found.entries)
    assert read(floor, contact_timeline, letter).facts.customer_contacts == 2


def test_whose_customer_nobody_knows_has_no_such_timeline(floor):
    assert read(floor, customer_timeline, floor.contact()) is None


def test_of_very_many_contacts_the_newest_are_told_and_the_rest_counted(floor, monkeypatch):
    monkeypatch.setattr(module, "MOST", 3)
    customer = floor.insert("customer", reference="K-17")
    contacts = [floor.contact(0, arrived_at=place * S, customer_id=customer) for place in range(1, 6)]
    found = read(floor, customer_timeline, contacts[0])
    assert [row.id for row in found.contacts] == contacts[:1:-1] and found.in_sight == 5
