"""Timelines tell what people did by commands: who, why, before and after, and what was taken back; also without the log."""

import pytest

from db.commands.command import Command, Wanted
from db.engine import reading
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.database_clock import database_now
from db.queries.queue_timeline import queue_timeline
from tests.db.commands.acted_floor import ActedFloor

HOUR = 3600 * 1_000_000


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def read(floor, query, thing):
    with reading(floor.engine) as connection:
        return query(connection, thing)


def now(floor):
    with reading(floor.engine) as connection:
        return database_now(connection)


def of(timeline, *whats):
    return [entry for entry in timeline.entries if entry.what in whats]


def without_log(floor):
    floor.run(
        "DELETE FROM change" if floor.engine.dialect.name == "postgresql" else "UPDATE writing SET mode = 'prune'"
    )
    if floor.engine.dialect.name == "sqlite":
        floor.run("DELETE FROM change")
        floor.run("UPDATE writing SET mode = NULL")


def test_a_move_says_who_moved_it_and_why_and_carries_its_note(floor):
    contact = floor.contact()
    floor.move([contact], 1, reason="Billing is full", note="Has called twice already.")
    (moved,) = of(read(floor, contact_timeline, contact), "moved")
    assert (moved.text, moved.by.kind, moved.by.reason) == (
        "Has called twice already.",
        "contact.move",
        "Billing is full",
    )
    assert (moved.queue.name, moved.to_queue.name) == ("Billing", "Tech")
    assert not of(read(floor, contact_timeline, contact), "note")


def test_who_decided_is_known_when_the_log_is_long_pruned(floor):
    contact = floor.contact()
    floor.move([contact], 1, reason="Billing is full")
    floor.do(Command("contact.prioritise", (Wanted(contact, {"priority": 5}, {"priority": 0}),), reason="promised"))
    with_log = read(floor, contact_timeline, contact)
    without_log(floor)
    timeline = read(floor, contact_timeline, contact)
    assert timeline.log_since == 0
    (moved,), (priority,) = of(timeline, "moved"), of(timeline, "priority")
    assert (moved.by.reason, priority.by.reason) == ("Billing is full", "promised")
    assert (priority.former, priority.value) == (0, 5)
    assert [entry.what for entry in timeline.entries] == [entry.what for entry in with_log.entries]


def test_due_time_and_priority_are_told_once_with_before_and_after(floor):
    contact = floor.contact()
    outcome = floor.do(
        Command("contact.set_due", (Wanted(contact, {"due_at": HOUR}, {"due_at": None}),), reason="today")
    )
    floor.undo(outcome)
    due = of(read(floor, contact_timeline, contact), "due")
    assert [(entry.former, entry.value, entry.by.kind) for entry in due] == [
        (None, HOUR, "contact.set_due"),
        (HOUR, None, "undo"),
    ]


def test_a_contact_given_to_an_agent_within_its_queue_and_back(floor):
    contact = floor.contact()
    outcome = floor.move([contact], 0, agent=0, note="She knows the case.")
    floor.undo(outcome)
    given, back = of(read(floor, contact_timeline, contact), "assigned")
    assert (given.to_agent.name, given.text, given.queue.name) == ("Ana", "She knows the case.", "Billing")
    assert (back.agent.name, back.to_agent, back.by.kind) == ("Ana", None, "undo")


def test_orders_to_the_telephone_system_are_told_with_what_became_of_them(floor):
    failed, withdrawn = floor.contact(2), floor.contact(2)
    to = {"queue_id": floor.queues[0], "agent_id": None}
    ask = "contact.ask_move"
    floor.do(Command(ask, (floor.seen(failed, to),), reason="wrong queue", note="Asked for billing."))
    order = floor.do(Command(ask, (floor.seen(withdrawn, to),)))
    at = now(floor)
    floor.run("UPDATE telephone_order SET state = 'taken', taken_at = :at WHERE contact_id = :c", at=at, c=failed)
    floor.run(
        "UPDATE telephone_order SET state = 'failed', ended_at = :at, problem = 'no such trunk' WHERE contact_id = :c",
        at=at,
        c=failed,
    )
    floor.undo(order)
    ordered, ended = of(read(floor, contact_timeline, failed), "ordered", "order_failed", "note")
    assert (ordered.text, ordered.by.reason, ordered.to_queue.name) == ("Asked for billing.", "wrong queue", "Billing")
    assert (ended.what, ended.text) == ("order_failed", "no such trunk")
    asked, taken_back = of(read(floor, contact_timeline, withdrawn), "ordered", "order_withdrawn")
    assert (asked.goes_on, taken_back.by.kind) == (False, "undo")


def test_an_undone_move_says_that_it_was_taken_back(floor):
    contact = floor.contact()
    floor.undo(floor.move([contact], 1))
    moved, back = of(read(floor, contact_timeline, contact), "moved")
    assert (moved.by.kind, back.by.kind, back.to_queue.name) == ("contact.move", "undo", "Billing")


def test_what_was_refused_is_not_told(floor):
    contact = floor.contact(state="closed", closed_at=2_000_000)
    outcome = floor.move([contact], 1)
    assert floor.answers(outcome) == ["ended"]
    assert not of(read(floor, contact_timeline, contact), "moved", "assigned")


def test_an_agents_day_tells_who_lent_and_fetched_back(floor):
    until = now(floor) + HOUR
    agent = floor.agents[0]
    lent = floor.do(
        Command(
            "agent.lend", (Wanted(agent, {"queue_id": floor.queues[1], "until_at": until}),), reason="Tech is short"
        )
    )
    (joined,) = of(read(floor, agent_timeline, agent), "joined", "left")
    assert (joined.word, joined.former, joined.by.reason) == ("lent", until, "Tech is short")
    membership = lent.effects[0].entity_id
    floor.do(Command("membership.end", (Wanted(membership, {}, {"until_at": until}),)))
    joined, left = of(read(floor, agent_timeline, agent), "joined", "left")
    assert (left.queue.name, left.by.kind) == ("Tech", "membership.end")
    joined, left = of(read(floor, queue_timeline, floor.queues[1]), "joined", "left")
    assert (joined.by.reason, left.agent.name) == ("Tech is short", "Ana")


def test_an_agent_asked_into_a_state_now_and_for_later(floor):
    free, busy = floor.agents[:2]
    floor.run("UPDATE agent SET state = 'on_contact' WHERE id = :id", id=busy)
    to = {"state": "aux", "aux_reason": "break"}
    floor.do(Command("agent.ask_state", (Wanted(free, to), Wanted(busy, to)), reason="Overdue break"))
    (now_aux,) = [entry for entry in of(read(floor, agent_timeline, free), "state") if entry.word == "aux"]
    (later,) = of(read(floor, agent_timeline, busy), "asked_next")
    assert (now_aux.by.reason, later.by.reason, later.word, later.text) == (
        "Overdue break",
        "Overdue break",
        "aux",
        "break",
    )


def test_skills_and_team_of_an_agent_are_told_before_and_after(floor):
    agent, skill = floor.agents[0], floor.insert("skill", name="Spanish")
    given = floor.do(Command("agent.give_skill", (Wanted(agent, {"skill_id": skill, "level": 2}),), reason="passed"))
    row = given.effects[0].entity_id
    floor.do(Command("agent.change_skill", (Wanted(row, {"level": 4}, {"level": 2}),)))
    floor.do(Command("agent.take_skill", (Wanted(row, {}, {"level": 4}),), reason="never used"))
    floor.do(Command("agent.change_team", (Wanted(agent, {"team_id": floor.teams[1]}, {"team_id": floor.teams[0]}),)))
    told = of(read(floor, agent_timeline, agent), "skill_given", "skill_changed", "skill_taken", "team_changed")
    assert [(entry.what, entry.text, entry.former, entry.value) for entry in told] == [
        ("skill_given", "Spanish", None, 2),
        ("skill_changed", "Spanish", 2, 4),
        ("skill_taken", "Spanish", 4, None),
        ("team_changed", None, "Red", "Blue"),
    ]
    assert (told[0].by.reason, told[2].by.reason) == ("passed", "never used")


def test_a_skill_from_before_our_time_that_is_taken_away_is_told(floor):
    agent, skill = floor.agents[0], floor.insert("skill", name="Spanish")
    row = floor.insert("agent_skill", agent_id=agent, skill_id=skill, level=3)
    floor.do(Command("agent.take_skill", (Wanted(row, {}, {"level": 3}),)))
    (taken,) = of(read(floor, agent_timeline, agent), "skill_taken")
    assert (taken.text, taken.former) == ("Spanish", 3)


def test_a_queues_set_up_is_told_value_by_value(floor):
    queue = floor.queues[0]
    row = floor.row("queue", queue)
    columns = ("team_id", "name", "time_zone", "business_day_start_min", "answer_within_s", "target_percent")
    columns += (
        "service_level_rule",
        "short_abandon_s",
        "handling_limit_s",
        "wrap_up_s",
        "position",
        "duty_supervisor_id",
    )
    as_it_is = {column: row[column] for column in columns}
    to = as_it_is | {"answer_within_s": 45, "team_id": floor.teams[1]}
    floor.do(Command("queue.change", (Wanted(queue, to, as_it_is),), reason="new promise"))
    route = {"from_queue_id": queue, "to_queue_id": floor.queues[1], "note": "required"}
    added = floor.do(Command("route.add", (Wanted(new_id(), route),)))
    floor.do(Command("route.remove", (Wanted(added.effects[0].entity_id, {}, {"note": "required"}),)))
    told = of(read(floor, queue_timeline, queue), "set_up", "route_added", "route_removed")
    assert [(entry.what, entry.word, entry.former, entry.value) for entry in told] == [
        ("set_up", "team_id", "Red", "Blue"),
        ("set_up", "answer_within_s", row["answer_within_s"], 45),
        ("route_added", None, None, "required"),
        ("route_removed", None, "required", None),
    ]
    assert told[0].by.reason == "new promise"
    assert [entry.to_queue.name for entry in told[2:]] == ["Tech", "Tech"]
