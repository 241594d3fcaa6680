"""Things of the floor are found as the store holds them at the moment, whatever changed since it was first read."""

import pytest

from console.palette.floor_finder import FloorFinder
from console.palette.match import Fit, typed
from console.palette.name_index import CHANGES, NameIndex
from console.store.floor import Floor
from tests.console.made_up_floor import NOON, SECOND, batch, changed, gone, made, snapshot


@pytest.fixture
def floor():
    made_up = Floor(steady_s=lambda: 0.0)
    made_up.apply(
        snapshot(
            made("site", "site"),
            made("team", "team"),
            made("queue", "billing", name="Billing"),
            made("queue", "tech", name="Tech"),
            made("queue", "old", name="Billing of old", retired_at=NOON),
            made("agent", "ana", name="Ana Ruiz", desk="4-12"),
            made("agent", "bo", name="Bo Ånäs"),
            *(
                made("contact", f"c{n}", number=n, intent="refund" if n % 2 else "late_parcel", queue_id="billing",
                     arrived_at=NOON + n * SECOND, external_id=f"INC-{n:04}")
                for n in range(1, 60)
            ),
        )
    )  # fmt: skip
    return made_up


@pytest.fixture
def finder(floor):
    return FloorFinder(floor)


def read_all(finder):
    while not finder.is_ready:
        finder.read_some()


def found(finder, text):
    read_all(finder)
    return [(how, entry.key) for how, entry in finder.find(typed(text))]


def keys(finder, text):
    return [key for _, key in found(finder, text)]


def test_names_are_found_across_kinds_and_retired_ones_are_not(finder):
    assert keys(finder, "ana") == ["agent:ana", "agent:bo"]
    assert keys(finder, "4-12") == ["agent:ana"]
    assert keys(finder, "bil")[0] == "queue:billing"
    assert "queue:old" not in keys(finder, "bil")
    assert keys(finder, "zzz") == []


def test_the_exact_number_stands_first_and_beginnings_follow(finder):
    assert found(finder, "C-5")[0] == (Fit.NUMBER, "contact:c5")
    assert set(keys(finder, "5")[1:11]) == {f"contact:c5{n}" for n in range(10)}
    assert keys(finder, "c57") == ["contact:c57"]
    assert "contact:c5" not in keys(finder, "C-50")


def test_contacts_are_found_by_what_they_are_about_their_queue_and_what_they_are_called_elsewhere(finder):
    assert keys(finder, "late parc")[0] == "contact:c2"
    assert "contact:c1" in keys(finder, "refund billing") and "contact:c2" not in keys(finder, "refund billing")
    assert found(finder, "inc-0042") == [(Fit.WHOLE, "contact:c42")]


def test_what_changes_is_found_as_it_became(finder, floor):
    read_all(finder)
    row = floor.store.row("contact", "c7")
    floor.apply(batch(changed(row, intent="cancellation")))
    assert keys(finder, "cancellation") == ["contact:c7"]
    floor.apply(gone(floor.store.row("contact", "c7")))
    assert keys(finder, "cancellation") == [] and keys(finder, "C-7") == []
    floor.apply(batch(made("contact", "new", number=900, intent="fault", queue_id="tech")))
    assert keys(finder, "C-900") == ["contact:new"] and keys(finder, "fault tech") == ["contact:new"]
    floor.apply(batch(changed(floor.store.row("agent", "ana"), name="Ana Klein")))
    assert keys(finder, "ruiz") == [] and keys(finder, "klein") == ["agent:ana"]
    floor.apply(batch(changed(floor.store.row("queue", "tech"), name="Repairs")))
    assert keys(finder, "fault repairs") == ["contact:new"] and keys(finder, "fault tech") == []
    floor.apply(snapshot(made("agent", "cy", name="Cy Okafor")))
    assert keys(finder, "klein") == [] and keys(finder, "okafor") == ["agent:cy"]


def test_what_changes_while_the_floor_is_read_is_not_lost(floor, monkeypatch):
    monkeypatch.setattr("console.palette.floor_finder._AT_ONCE", 10)
    finder = FloorFinder(floor)
    while finder._reading is None or finder._reading.table != "contact":
        finder.read_some()
    floor.apply(gone(floor.store.row("contact", "c59")))
    floor.apply(batch(changed(floor.store.row("contact", "c1"), intent="cancellation")))
    floor.apply(batch(changed(floor.store.row("queue", "billing"), name="Invoices")))
    assert keys(finder, "C-59") == []
    assert keys(finder, "cancellation invoices") == ["contact:c1"]


def test_an_index_takes_any_number_of_changes():
    index = NameIndex()
    index.fill([(str(n), f" name {n}") for n in range(3 * CHANGES)])
    for n in range(0, 3 * CHANGES, 2):
        index.put(str(n), None if n % 4 else f" other {n}")
    assert index.find(typed("name 2"), 5) != []
    assert {row_id for _, row_id in index.find(typed("name 10"), 10_000)}.isdisjoint({"10", "100", "1002"})
    assert (Fit.WHOLE, "4000") in index.find(typed("other 4000"), 5)
    assert index.beginning_with(" other 4000", 5) == ["4000"]
