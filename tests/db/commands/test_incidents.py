"""Incidents declared, told anew, spread, ended and taken back, on both engines."""

import pytest

from db.commands.command import Command, Wanted
from db.ids import new_id
from db.queries.database_clock import database_now
from tests.db.commands.acted_floor import ActedFloor, S

MINUTE = 60 * S


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def now(floor):
    with floor.engine.begin() as connection:
        return database_now(connection)


def declared(floor, places=(0,), cause="Lines are down", in_us=30 * MINUTE, **more):
    to = {
        "cause": cause,
        "line_to_say": "We know.",
        "next_update_at": now(floor) + in_us,
        "queues": " ".join(floor.queues[place] for place in places),
    }
    return floor.do(Command("incident.declare", (Wanted(new_id(), to | more),)))


def queues_of(floor, incident):
    rows = floor.run("SELECT queue_id FROM incident_queue WHERE incident_id = :id", id=incident)
    return {floor.queues.index(str(row[0])) for row in rows}


def seen(floor, incident, to=None):
    row = floor.row("incident", incident)
    return Wanted(incident, to or {}, {name: row[name] for name in ("line_to_say", "next_update_at", "ended_at")})


def updates(floor, incident):
    return [
        row[0] for row in floor.run("SELECT text FROM incident_update WHERE incident_id = :id ORDER BY at", id=incident)
    ]


def test_one_act_declares_it_with_its_queues_and_taken_back_it_lasts_no_time(floor):
    outcome = declared(floor, (0, 2), cause="  Lines are down ", intent=" ")
    incident = outcome.effects[0].entity_id
    row = floor.row("incident", incident)
    assert (row["cause"], row["line_to_say"], row["intent"], row["ended_at"]) == (
        "Lines are down",
        "We know.",
        None,
        None,
    )
    assert queues_of(floor, incident) == {0, 2}
    assert floor.answers(floor.undo(outcome)) == ["done"]
    row = floor.row("incident", incident)
    assert row["ended_at"] == row["declared_at"] and queues_of(floor, incident) == {0, 2}


def test_what_makes_no_incident_is_refused_in_words(floor):
    known = floor.queues[0]
    floor.run("UPDATE queue SET retired_at = 1 WHERE id = :id", id=floor.queues[1])
    for refusal, more in (
        ("what_is_wrong_needed", {"cause": "  "}),
        ("too_long", {"cause": "x" * 121}),
        ("too_long", {"line_to_say": "x" * 301}),
        ("queues_needed", {"queues": ""}),
        ("queues_needed", {"queues": None}),
        ("unknown_queue", {"queues": new_id()}),
        ("unknown_queue", {"queues": f"{known} {new_id()}"}),
        ("unknown_queue", {"queues": f"{known} {known}"}),
        ("queue_closed", {"queues": f"{known} {floor.queues[1]}"}),
        ("in_the_past", {"next_update_at": 5}),
        ("in_the_past", {"next_update_at": None}),
        ("out_of_range", {"next_update_at": 2**60}),
    ):
        assert floor.answers(declared(floor, **more)) == [refusal], more
    assert floor.run("SELECT count(*) FROM incident") == [(0,)] == floor.run("SELECT count(*) FROM incident_queue")


def test_who_declares_second_is_told_of_the_first(floor):
    first = declared(floor, (0, 1), seen=0)
    assert first.done
    # The same words again; other words, by somebody whose console had not heard of the first; and by one that had.
    assert floor.answers(declared(floor, (1,), cause="lines ARE down")) == ["already_declared"]
    assert floor.answers(declared(floor, (1,), cause="No dial tone", seen=0)) == ["declared_meanwhile"]
    number = floor.row("incident", first.effects[0].entity_id)["number"]
    assert floor.answers(declared(floor, (1,), cause="No dial tone", seen=number)) == ["done"]
    assert floor.answers(declared(floor, (2,), cause="lines are down", seen=0)) == ["done"]
    # What is over stands in nobody's way.
    floor.do(Command("incident.end", (seen(floor, first.effects[0].entity_id),), note="a cut cable"))
    assert floor.answers(declared(floor, (0,), seen=0)) == ["done"]


def test_updates_say_what_is_new_and_when_the_next_one_comes(floor):
    incident = declared(floor).effects[0].entity_id
    before = seen(floor, incident, {"line_to_say": "An hour more.", "next_update_at": now(floor) + 60 * MINUTE})
    assert floor.answers(floor.do(Command("incident.update", (before,)))) == ["what_is_new_needed"]
    outcome = floor.do(Command("incident.update", (before,), note="They dig."))
    assert floor.answers(outcome) == ["done"] and updates(floor, incident) == ["They dig."]
    assert floor.row("incident", incident)["line_to_say"] == "An hour more."
    # A second person, who did not see it, writes nothing over it.
    assert floor.answers(floor.do(Command("incident.update", (before,), note="Nothing new."))) == ["changed"]
    past = seen(floor, incident, {"line_to_say": "", "next_update_at": 5})
    assert floor.answers(floor.do(Command("incident.update", (past,), note="x"))) == ["in_the_past"]
    assert updates(floor, incident) == ["They dig."]


def test_an_end_says_what_it_was_and_taken_back_the_incident_goes_on(floor):
    incident = declared(floor).effects[0].entity_id
    assert floor.answers(floor.do(Command("incident.end", (seen(floor, incident),)))) == ["what_it_was_needed"]
    ended = floor.do(Command("incident.end", (seen(floor, incident),), note="A cut cable."))
    assert floor.answers(ended) == ["done"] and floor.row("incident", incident)["ended_at"]
    again = floor.do(Command("incident.end", (seen(floor, incident),), note="Again."))
    assert floor.answers(again) == ["ended"]
    update = seen(floor, incident, {"next_update_at": now(floor) + MINUTE})
    assert floor.answers(floor.do(Command("incident.update", (update,), note="x"))) == ["ended"]
    assert floor.answers(floor.undo(ended)) == ["done"]
    assert floor.row("incident", incident)["ended_at"] is None and updates(floor, incident) == ["A cut cable."]


def test_queues_are_added_and_removed_and_one_is_left(floor):
    incident = declared(floor).effects[0].entity_id

    def add(place):
        to = {"incident_id": incident, "queue_id": floor.queues[place]}
        return floor.do(Command("incident.add_queue", (Wanted(new_id(), to),)))

    def remove(place):
        ((row_id,),) = floor.run(
            "SELECT id FROM incident_queue WHERE incident_id = :i AND queue_id = :q", i=incident, q=floor.queues[place]
        )
        return floor.do(Command("incident.remove_queue", (Wanted(str(row_id), {}, {"queue_id": floor.queues[place]}),)))

    added = add(1)
    assert floor.answers(added) == ["done"] and floor.answers(add(1)) == ["already_so"]
    removed = remove(0)
    assert floor.answers(removed) == ["done"] and queues_of(floor, incident) == {1}
    assert floor.answers(remove(1)) == ["last_queue"]
    assert floor.answers(floor.undo(removed)) == ["done"] and queues_of(floor, incident) == {0, 1}
    assert floor.answers(floor.undo(added)) == ["done"] and queues_of(floor, incident) == {0}
    floor.do(Command("incident.end", (seen(floor, incident),), note="over"))
    assert floor.answers(add(2)) == ["ended"]
