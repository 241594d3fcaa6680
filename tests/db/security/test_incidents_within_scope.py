"""Incidents on PostgreSQL: whose business they are, who reads them, and no way around by raw SQL."""

import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.incident_timeline import incident_timeline
from tests.db.security.test_every_act_by_raw_sql import acted, undone
from tests.db.security.test_server_is_the_border import DENIED


def declare(floor, person, queues, cause="Lines are down"):
    due = floor.owner.run("SELECT utc_us() + 60000000")[0][0]
    to = {"cause": cause, "next_update_at": due, "queues": " ".join(queues)}
    incident = new_id()
    command, said = acted(person, "incident.declare", (incident, to))
    return incident, command, said[incident]


def test_an_incident_is_the_business_of_who_has_duty_in_all_its_queues(floor, signed_in):
    ours = [str(row[0]) for row in floor.owner.run("SELECT id FROM queue WHERE team_id = ?", floor.teams[0])]
    theirs = [str(row[0]) for row in floor.owner.run("SELECT id FROM queue WHERE team_id = ?", floor.teams[1])]
    dana = signed_in("dana", "supervisor", team=floor.teams[0])
    boss, vic = signed_in("boss", "manager"), signed_in("vic", "viewer")
    assert declare(floor, dana, [ours[0], theirs[0]])[2] == "not_yours"
    assert declare(floor, dana, theirs[:1])[2] == "not_yours"
    assert declare(floor, dana, [])[2] == "queues_needed"
    assert declare(floor, vic, ours[:1])[2] == "not_yours"
    mine, command, said = declare(floor, dana, ours[:1])
    assert said == "done"
    whole, _, said = declare(floor, boss, [ours[0], theirs[0]], cause="No light")
    assert said == "done"
    # The queues it has decide, not those that were named.
    assert acted(dana, "incident.end", (whole, {}), note="over")[1] == {whole: "not_yours"}
    spread = new_id()
    to = {"incident_id": mine, "queue_id": theirs[0]}
    assert acted(dana, "incident.add_queue", (spread, to))[1] == {spread: "not_yours"}
    assert acted(boss, "incident.add_queue", (spread, to))[1] == {spread: "done"}
    assert acted(dana, "incident.end", (mine, {}), note="over")[1] == {mine: "not_yours"}
    assert undone(dana, "incident.declare", command) == ["done"]
    # Everybody on the floor reads it, and what was said about it; who declared it stands there by themselves.
    acted(boss, "incident.end", (whole, {}), note="a fuse")
    assert vic.run("SELECT text FROM incident_update") == [("a fuse",)]
    names = vic.run("SELECT s.name FROM incident i JOIN staff s ON s.id = i.declared_by_id ORDER BY i.number")
    assert names == [("dana",), ("boss",)]
    told = vic.run("SELECT kind, actor FROM acts_on_incident(?) ORDER BY at", whole)
    assert [kind for kind, _ in told] == ["incident.declare", "incident.end"]


def test_the_course_of_an_incident_holds_what_the_reader_may_see(floor, signed_in):
    boss = signed_in("boss", "manager")
    queues = [str(floor.owner.run("SELECT id FROM queue WHERE team_id = ?", team)[0][0]) for team in floor.teams[:2]]
    whole, _, said = declare(floor, boss, queues)
    assert said == "done"
    for queue in queues:
        floor.owner.run(
            "INSERT INTO escalation (id, queue_id, reason, raised_at, due_at, promised_at, state)"
            " VALUES (?, ?, 'other', utc_us(), utc_us(), utc_us(), 'promised')",
            new_id(), queue,
        )  # fmt: skip
    seen = {}
    for name, role, options in (
        ("tim", "supervisor", {"team": floor.teams[0]}), ("moe", "manager", {}), ("con", "controller", {}),
    ):  # fmt: skip
        engine = make_engine(floor.person(name, role, **options))
        with reading(engine) as connection:
            told = incident_timeline(connection, whole)
        seen[name] = (told.contacts, told.escalations, len(told.promises))
        assert told.entries[0].what == "incident_declared" and len(told.queues) == 2
        engine.dispose()
    assert seen == {"tim": (1, 1, 1), "moe": (2, 2, 2), "con": (2, 2, 2)}


def test_no_raw_sql_writes_an_incident(floor, signed_in):
    person, incident = signed_in("mo", "manager"), new_id()
    floor.owner.run("INSERT INTO incident (id, cause, declared_at) VALUES (?, 'Lines', 5)", incident)
    for statement in (
        f"INSERT INTO incident (id, cause, declared_at) VALUES ('{new_id()}', 'x', 1)",
        "UPDATE incident SET line_to_say = 'x'",
        "DELETE FROM incident",
        f"INSERT INTO incident_queue (id, incident_id, queue_id) VALUES ('{new_id()}', '{incident}', '{floor.queues[0]}')",
        "DELETE FROM incident_queue",
        f"INSERT INTO incident_update (id, incident_id, at, text) VALUES ('{new_id()}', '{incident}', 1, 'x')",
        "UPDATE incident_update SET text = 'x'",
    ):
        with pytest.raises(DENIED):
            person.run(statement)
