"""What waits for the line in the picture: the same people decide as on screen, what is still to be done, and the times."""

import json
import random

import pytest

from console.store.floor import Floor
from db.changes import open_reader
from db.engine import make_engine, reading
from db.queries.floor_rows import present_rows
from db.queries.line_picture import escalations, follow_ups, response_times
from tests.db.queries.furnished import Furnished

S = 1_000_000


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.sql.close()


def test_the_document_and_the_screen_name_the_same_people(floor, database_url):
    with reading(make_engine(database_url)) as connection:
        now = present_rows(connection).at
    chance = random.Random(5)
    people = [floor.insert("staff", name=name, login=name.lower()) for name in ("Ann", "Bob", "Cyd", "Dee")]
    other = floor.insert("team", site_id=floor.site, name="Other")
    queues = [floor.queue(f"q{n}", duty_supervisor_id=chance.choice([None, *people])) for n in range(3)]
    for person in people:
        for role in ("supervisor", "manager"):
            place = chance.choice([{}, {"team_id": floor.team}, {"team_id": other}, {"queue_id": queues[0]}])
            floor.insert("staff_role", staff_id=person, role=role, from_at=now - 9 * S, **place)
    for person in people[:3]:
        ends = now + chance.choice([-60, 3600]) * S
        floor.insert("staff_presence", staff_id=person, on_shift=1, since_at=now - 3600 * S, until_at=ends)
    for number in range(24):
        state = chance.choice(["open", "taken", "promised"])
        due = now + chance.choice([-600, 600]) * S
        promised = now + chance.choice([-60, 60]) * S if state == "promised" else None
        floor.insert(
            "escalation", queue_id=queues[number % 3], reason="complaint", state=state, raised_at=now - 900 * S,
            due_at=due, promised_at=promised, owner_id=chance.choice([None, *people]),
        )  # fmt: skip
    reader = open_reader(database_url)
    screen = Floor(lambda: 0.0)
    screen.apply(reader.snapshot())
    reader.close()
    with reading(make_engine(database_url)) as connection:
        told = escalations(present_rows(connection, now))
    said = set()
    for one in told:
        found = screen.climbing.responsible(screen.store.row("escalation", one["escalation"]), now)
        person = screen.store.row("staff", found.staff_id)
        climbed = None if found.step in ("owner", "somebody") else found.step
        assert (one["responsible"], one["climbed_to"]) == (None if person is None else person.name, climbed)
        said.add(found.step)
    assert len(told) == 24 and len(said) >= 3, said


def test_what_is_to_be_done_and_the_times_of_the_line(floor, database_url):
    with reading(make_engine(database_url)) as connection:
        now = present_rows(connection).at
    queue = floor.queue("sales")
    dana = floor.insert("staff", name="Dana", login="dana")
    done = floor.insert(
        "escalation", queue_id=queue, reason="complaint", state="resolved", cause="skill", owner_id=dana,
        raised_at=now - 90 * S, due_at=now, taken_at=now - 60 * S, resolved_at=now - 5 * S,
    )  # fmt: skip
    owed = {"escalation_id": done, "queue_id": queue, "text": "Send Mrs Whitcombe the letter", "made_at": now - 5 * S}
    first = floor.insert("customer_follow_up", owner_id=dana, due_at=now - S, **owed)
    second = floor.insert("customer_follow_up", due_at=now + S, **owed)
    floor.insert("customer_follow_up", due_at=now, done_at=now, **owed)
    with reading(make_engine(database_url)) as connection:
        rows = present_rows(connection, now)
    told = follow_ups(rows)
    assert [(one["follow_up"], one["owner"], one["overdue"]) for one in told] == [
        (first, "Dana", True),
        (second, None, False),
    ]
    times = response_times(rows)
    assert times["to_take"] == {"median_s": 30.0, "p90_s": 30.0, "n": 1}
    assert times["to_resolve"] == {"median_s": 85.0, "p90_s": 85.0, "n": 1}
    assert [one["person"] for one in times["people"]] == ["Dana"]
    assert "Whitcombe" not in json.dumps([told, times, escalations(rows)])
