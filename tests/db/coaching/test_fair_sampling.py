"""Contacts drawn for review: each has the same chance, anybody draws them again, and nobody chooses the lot."""

from collections import Counter

import pytest

from db.coaching.fair_sampling import drawn, drawn_again
from db.commands.command import Command, Wanted
from db.ids import new_id
from tests.db.coaching.reviewed_floor import MINUTE, ReviewedFloor

#: The 99.9 % point of chi-square with 9 degrees of freedom.
CHI_SQUARE_9 = 27.88


@pytest.fixture
def floor(database_url):
    made = ReviewedFloor(database_url)
    yield made
    made.engine.dispose()


def asked(floor, agent, place, **more):
    to = {
        "agent_id": floor.agents[agent], "place": place, "from_at": floor.now - 600 * MINUTE, "until_at": floor.now,
        "queue_id": None, "channel": None, "at_least_s": 60,
    }  # fmt: skip
    return Wanted(new_id(), to | more)


def test_every_contact_has_the_same_chance():
    contacts = [new_id() for _ in range(10)]
    seeds, taken = 2_000, 3
    times = Counter(one for seed in range(seeds) for one in drawn(contacts, str(1_790_000_000_000_000 + seed), taken))
    expected = seeds * taken / len(contacts)
    # Within one draw contacts exclude each other, which makes the sum smaller than chi-square, never larger.
    assert sum((times[one] - expected) ** 2 / expected for one in contacts) < CHI_SQUARE_9
    first = Counter(drawn(contacts, str(seed), 1)[0] for seed in range(seeds))
    assert sum((first[one] - seeds / 10) ** 2 / (seeds / 10) for one in contacts) < CHI_SQUARE_9


def test_the_server_draws_what_the_rule_says_and_it_is_drawn_again(floor):
    calls = {floor.call(0, minutes) for minutes in range(10, 70, 10)}
    # Too short, too old, another's, still going on.
    floor.call(0, 20, length_s=30)
    floor.call(0, 700)
    floor.call(1, 20)
    going_on = floor.call(0, 20)
    floor.run("UPDATE contact SET state = 'on_contact' WHERE id = :id", id=going_on)
    kind = "review_sample.draw"
    actor = {"actor": "kim"} if floor.is_file else {}
    said = floor.do(Command(kind, tuple(asked(floor, 0, place) for place in (1, 2))), **actor)
    assert floor.answers(said) == ["done", "done"]
    rows = floor.run("SELECT * FROM review_sample ORDER BY place")
    assert [row.among for row in rows] == [6, 6]
    assert [str(row.contact_id) for row in rows] == drawn(calls, rows[0].seed, 2)
    assert rows[0].seed == str(rows[0].drawn_at)
    # What was drawn is not drawn again; who has none is said.
    more = floor.do(Command(kind, tuple(asked(floor, 0, place) for place in (1, 2, 3, 4, 5))), **actor)
    assert sorted(floor.answers(more)) == ["done"] * 4 + ["no_contacts"]
    assert {str(row.contact_id) for row in floor.run("SELECT contact_id FROM review_sample")} == calls
    with floor.engine.begin() as connection:
        for (sample,) in connection.exec_driver_sql("SELECT id FROM review_sample").all():
            again = drawn_again(connection, str(sample))
            assert again.is_same, again
            assert again.among == again.among_now
    for wrong, word in (
        ({"agent_id": None}, "agent_gone"), ({"agent_id": floor.agents[2]}, "no_contacts"), ({"place": 21}, "out_of_range"),
        ({"until_at": 5}, "no_period"), ({"at_least_s": -1}, "out_of_range"), ({"channel": "chat"}, "no_contacts"),
        ({"queue_id": floor.queues[0]}, "no_contacts"),
    ):  # fmt: skip
        answer = floor.answers(floor.do(Command(kind, (asked(floor, 0, **{"place": 1} | wrong),)), **actor))
        assert answer == [word], wrong


def test_a_drawn_contact_is_reviewed_or_passed_with_a_reason(floor):
    floor.call()
    floor.call()
    actor = {"actor": "kim"} if floor.is_file else {}
    floor.do(Command("review_sample.draw", tuple(asked(floor, 0, place) for place in (1, 2))), **actor)
    first, second = floor.run("SELECT id, contact_id FROM review_sample ORDER BY place")
    draft = floor.draft(str(first.contact_id), sample_id=str(first.id), basis="sampled")
    finished = floor.finish(draft)
    assert floor.answers(finished) == ["done"]
    assert floor.row("review_sample", str(first.id))["state"] == "reviewed"
    assert floor.answers(floor.act("review_sample.pass", str(first.id), note="x")) == ["sample_done"]
    assert floor.answers(floor.undo(finished, **actor)) == ["done"]
    assert floor.row("review_sample", str(first.id))["state"] == "open"
    other = floor.draft(str(first.contact_id), sample_id=str(second.id), basis="sampled")
    assert floor.answers(floor.finish(other)) == ["not_drawn"]
    assert floor.answers(floor.act("review_sample.pass", str(second.id), note=" ")) == ["pass_reason"]
    passed = floor.act("review_sample.pass", str(second.id), note="the recording is lost")
    assert floor.answers(passed) == ["done"]
    assert floor.row("review_sample", str(second.id))["passed_because"] == "the recording is lost"
    assert "recording is lost" not in str(floor.run("SELECT payload, reason FROM command"))
    assert floor.answers(floor.undo(passed, **actor)) == ["done"]
    assert floor.row("review_sample", str(second.id))["passed_because"] is None
