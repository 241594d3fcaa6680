"""A timeline on PostgreSQL shows what its reader may see: own queues, notes of visible contacts, no names of strangers."""

import pytest

from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.acts_told import acts_on_agent, acts_on_contacts, acts_on_queue
from db.queries.agent_timeline import agent_timeline
from db.queries.attention_timeline import escalation_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.customer_timeline import customer_timeline
from db.queries.database_clock import database_now
from tests.db.authority.furnished_authority import authority_rows

S = 1_000_000


@pytest.fixture
def read_as(floor):
    def read(name, team, query, row_id, role="supervisor"):
        engine = make_engine(floor.person(name, role, team=team))
        with reading(engine) as connection:
            found = query(connection, row_id)
        engine.dispose()
        return found

    return read


@pytest.fixture
def act_as(floor):
    def act(name, team, *commands):
        engine = make_engine(floor.person(name, "supervisor", team=team))
        with engine.begin() as connection:
            outcomes = [do(connection, command) for command in commands]
        engine.dispose()
        return [effect.outcome for outcome in outcomes for effect in outcome.effects]

    return act


@pytest.fixture
def wanderer(floor):
    """A contact that agent 0 (team 0) talked with in queue 0, handed on to queue 1 (team 1) with a note."""
    contact, note, customer = floor.contacts[0], new_id(), new_id()
    step = "UPDATE contact SET state = ?, state_since = ?, agent_id = ?, queue_id = ? WHERE id = ?"
    floor.owner.run("INSERT INTO customer (id, reference) VALUES (?, 'K-17')", customer)
    floor.owner.run("UPDATE contact SET customer_id = ? WHERE id = ?", customer, contact)
    floor.owner.run(step, "on_contact", 10 * S, floor.agents[0], floor.queues[0], contact)
    floor.owner.run(step, "waiting", 20 * S, None, floor.queues[1], contact)
    floor.owner.run(
        "INSERT INTO note (id, contact_id, agent_id, at, text) VALUES (?, ?, ?, ?, 'Very upset.')",
        *(note, contact, floor.agents[0], 20 * S),
    )
    floor.owner.run("UPDATE transfer SET note_id = ?, from_agent_id = ?", note, floor.agents[0])
    return contact


def test_whoever_may_not_see_the_contact_sees_no_timeline(read_as, floor, wanderer):
    assert read_as("dana", floor.teams[2], contact_timeline, wanderer) is None
    assert read_as("eli", floor.teams[0], contact_timeline, wanderer) is None


def test_the_next_team_sees_the_note_but_not_the_name_of_an_agent_of_another_team(read_as, floor, wanderer):
    found = read_as("cleo", floor.teams[1], contact_timeline, wanderer)
    moved = next(entry for entry in found.entries if entry.what == "moved")
    assert (moved.text, moved.agent.id, moved.agent.name) == ("Very upset.", floor.agents[0], None)
    assert (moved.queue.name, moved.to_queue.name) == ("Queue 0", "Queue 1")
    assert [entry.what for entry in found.entries if entry.what in ("answered", "queued")] == ["queued"]
    assert (found.entries[0].what, found.entries[0].queue.name) == ("arrived", "Queue 0")
    assert found.facts.customer == "K-17"


def test_another_teams_agent_has_no_day_to_look_at(read_as, floor):
    assert read_as("dana", floor.teams[0], agent_timeline, floor.agents[0]) is not None
    assert read_as("eli", floor.teams[1], agent_timeline, floor.agents[0]) is None


def test_a_colleague_reads_who_acted_on_a_contact_in_sight_and_why_and_a_stranger_nothing(read_as, act_as, floor):
    contact = floor.contacts[0]
    prioritise = Command("contact.prioritise", (Wanted(contact, {"priority": 4}),), reason="waits since Monday")
    assert act_as("marta", floor.teams[0], prioritise) == ["done"]
    found = read_as("nele", floor.teams[0], contact_timeline, contact)
    (priority,) = [entry for entry in found.entries if entry.what == "priority"]
    assert (priority.by.name, priority.by.reason) == ("marta", "waits since Monday")
    (told,) = read_as("otto", floor.teams[0], lambda c, thing: acts_on_contacts(c, [thing]), contact)
    assert (told.became, told.by.name) == ({"priority": 4}, "marta")
    assert read_as("eli", floor.teams[1], lambda c, thing: acts_on_contacts(c, [thing]), contact) == []


def test_the_record_of_commands_itself_stays_closed_to_colleagues(floor, act_as, read_as):
    prioritise = Command("contact.prioritise", (Wanted(floor.contacts[0], {"priority": 4}),), reason="waits long")
    act_as("marta", floor.teams[0], prioritise)
    for name, team in (("nele", floor.teams[0]), ("eli", floor.teams[1])):
        engine = make_engine(floor.person(name, "supervisor", team=team))
        with reading(engine) as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM command").scalar() == 0
            assert connection.exec_driver_sql("SELECT count(*) FROM command_effect").scalar() == 0
            told = connection.exec_driver_sql(
                "SELECT reason FROM commands_told(ARRAY[CAST(%(id)s AS uuid)])", {"id": prioritise.id}
            ).scalars()
            assert list(told) == (["waits long"] if team == floor.teams[0] else [])
        engine.dispose()


def test_what_was_done_with_another_teams_agent_is_not_told(floor, act_as, read_as):
    ask = Command(
        "agent.ask_state", (Wanted(floor.agents[0], {"state": "aux", "aux_reason": "talk"}),), reason="private"
    )
    assert act_as("marta", floor.teams[0], ask) == ["done"]
    assert [told.by.reason for told in read_as("nele", floor.teams[0], acts_on_agent, floor.agents[0])] == ["private"]
    assert read_as("eli", floor.teams[1], acts_on_agent, floor.agents[0]) == []


def test_a_loan_to_a_queue_is_told_to_those_who_see_the_queues_members(floor, act_as, read_as):
    until = 4_000_000_000 * S
    lend = Command(
        "agent.lend", (Wanted(floor.agents[0], {"queue_id": floor.queues[0], "until_at": until}),), reason="r"
    )
    assert act_as("marta", floor.teams[0], lend) == ["done"]
    assert [told.kind for told in read_as("nele", floor.teams[0], acts_on_queue, floor.queues[0])] == ["agent.lend"]
    assert read_as("eli", floor.teams[1], acts_on_queue, floor.queues[0]) == []


@pytest.fixture
def regular(floor):
    """A customer with a contact in each queue; gives the first contact."""
    customer = new_id()
    floor.owner.run("INSERT INTO customer (id, reference) VALUES (?, 'K-17')", customer)
    floor.owner.run("UPDATE contact SET customer_id = ?", customer)
    return floor.contacts[0]


def _queues_of(floor, team):
    found = floor.owner.run("SELECT id FROM queue WHERE team_id = ?", floor.teams[team])
    return {str(row_id) for (row_id,) in found}


def test_a_customer_is_told_over_the_contacts_in_sight_alone(read_as, floor, regular):
    found = read_as("cleo", floor.teams[0], customer_timeline, regular)
    own = {c for c, queue in zip(floor.contacts, floor.queues, strict=True) if queue in _queues_of(floor, 0)}
    assert {row.id for row in found.contacts} == own and found.in_sight == len(own) < len(floor.contacts)
    assert {entry.contact.id for entry in found.entries} == own
    assert (found.customer, found.out_of_sight) == ("K-17", None)
    assert read_as("eli", floor.teams[1], customer_timeline, regular) is None


def test_only_managers_and_controllers_learn_how_many_contacts_are_out_of_their_sight(read_as, floor, regular):
    elsewhere = len(floor.contacts) - len(_queues_of(floor, 0))
    for role, known in (("manager", elsewhere), ("controller", elsewhere), ("supervisor", None), ("analyst", None)):
        assert read_as(f"a_{role}", floor.teams[0], customer_timeline, regular, role).out_of_sight == known
        assert read_as(f"b_{role}", floor.teams[1], customer_timeline, regular, role) is None


def test_who_reads_no_money_sees_that_authority_was_used_but_neither_how_much_nor_why(read_as, floor):
    contact, escalation = floor.contacts[0], new_id()

    def insert(table, **values):
        values = {"id": new_id(), **values}
        marks = ", ".join("?" * len(values))
        floor.owner.run(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", *values.values())
        return values["id"]

    asked = {"contact_id": contact, "queue_id": floor.queues[0], "reason": "blocked_by_limit"}
    insert("escalation", id=escalation, raised_at=S, due_at=2 * S, amount_minor=9_000, currency="EUR", **asked)
    ((kind,),) = floor.owner.run("SELECT id FROM authority_kind WHERE code = 'refund'")
    where = {"agent": floor.agents[0], "team": floor.teams[0], "contact": contact, "queue": floor.queues[0]}
    authority_rows(insert, str(kind), escalation=escalation, **where)
    engine = make_engine(floor.url)
    given = {"kind_id": str(kind), "per_use": 5, "budget": 7, "until_at": 2**52}
    with engine.begin() as connection:
        given["until_at"] = database_now(connection) + 3600 * S
        do(connection, Command("authority_grant.authorise", (Wanted(contact, given),), note="Our fault."))
    engine.dispose()
    whole = read_as("dana", floor.teams[0], contact_timeline, contact).entries
    part = read_as("ana", floor.teams[0], contact_timeline, contact, role="analyst").entries
    assert [entry.what for entry in whole] == [entry.what for entry in part]
    whole, part = ([entry for entry in found if entry.authority is not None] for found in (whole, part))
    assert all(entry.authority.amount is not None for entry in whole)
    assert all((e.authority.amount, e.authority.in_all, e.authority.over_by, e.text) == (None,) * 4 for e in part)
    assert any(entry.text == "Our fault." for entry in whole)
    told = [
        read_as(name, floor.teams[0], lambda connection, row_id: acts_on_contacts(connection, [row_id]), contact, role)
        for name, role in (("eli", "supervisor"), ("cleo", "coach"))
    ]
    assert [bool(one.became) for acts in told for one in acts if one.entity == "authority_grant"] == [True, False]
    shown = [
        read_as(name, floor.teams[0], escalation_timeline, escalation, role)
        for name, role in (("mo", "supervisor"), ("lu", "coach"))
    ]
    assert [found.amount_minor for found in shown] == [9_000, None]
    assert [found.request is None for found in shown] == [False, True]
