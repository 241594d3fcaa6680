"""What the monitoring agreement allows whom: by role, from a day on, and everything to who owns the floor."""

import pytest

from db.coaching.agreement import agreement_now
from db.commands.ledger import os_user
from db.commands.ledger_export import taken_out
from db.commands.table_export import record_export
from db.errors import Refused
from db.ids import new_id
from db.pseudonyms import Lettered
from db.queries.agent_timeline import agent_timeline
from db.queries.authority_ledger import LedgerFilter
from db.queries.floor_picture import floor_picture
from db.queries.plan_so_far import plan_so_far
from db.queries.unnamed_heads import heads_at
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000
HOUR = DAY // 24


@pytest.fixture
def floor(database_url):
    made = ActedFloor(database_url)
    yield made
    made.engine.dispose()


def test_who_owns_the_floor_may_all_and_a_newer_agreement_takes_over_at_its_time(floor):
    def holds(**options):
        with floor.engine.begin() as connection:
            return agreement_now(connection, **options)

    first = holds()
    assert (first.number, first.individual, first.export_names) == (1, True, True)
    assert first.individual_since == first.at - 92 * DAY
    assert [first.shows_group(n) for n in (4, 5)] == [False, True]
    # Who owns the floor looks back without end.
    assert first.owns and first.shows_single(1)
    later = {"smallest_group": 3, "individual_days": 30, "set_at": 1}
    newer = floor.insert("monitoring_agreement", number=2, purposes="x", from_at=2, **later)
    floor.insert("monitoring_agreement", number=3, purposes="to come", from_at=first.at + DAY, set_at=1)
    assert (holds().number, holds().smallest_group, holds().individual) == (2, 3, False)
    floor.insert("monitoring_right", agreement_id=newer, role="viewer", individual=1)
    assert holds().individual
    if floor.engine.dialect.name == "sqlite":
        kim = floor.insert("staff", name="Kim", login="kim")
        assert not holds(actor="kim").individual
        floor.insert("staff_role", staff_id=kim, role="viewer", from_at=1)
        kims = holds(actor="kim")
        assert kims.individual
        assert not kims.export
        since = kims.individual_since
        assert [kims.shows_single(at) for at in (since - 1, since, kims.at)] == [False, True, True]


def test_who_may_not_look_at_single_agents_gets_no_day_no_names_and_no_file(sqlite_url):
    floor = ActedFloor(sqlite_url)
    me = floor.insert("staff", name="Vi", login=os_user())
    role = floor.insert("staff_role", staff_id=me, role="viewer", from_at=1)
    now = floor.database_now()
    floor.insert("raised_hand", agent_id=floor.agents[0], raised_at=now - 1)
    with floor.engine.begin() as connection:
        assert [entry.what for entry in agent_timeline(connection, floor.agents[0]).entries] == ["day_withheld"]
        then = floor_picture(connection, now)
        assert sorted(agent["agent"] for agent in then["agents"]) == [f"agent {letter}" for letter in "ABCD"]
        assert "Ana" not in str(then)
        # Nothing ties a letter to anybody.
        assert not any(agent in str(then) for agent in floor.agents)
        assert {(agent["team"], agent["state"]) for agent in then["agents"]} == {
            ("Red", "available"),
            ("Blue", "available"),
        }
        assert {agent["agent"] for agent in floor_picture(connection)["agents"]} == {"Ana", "Bo", "Cy", "Di"}
        with pytest.raises(Refused):
            taken_out(connection, LedgerFilter(0, now))
    floor.run("UPDATE staff_role SET role = 'supervisor' WHERE id = :id", id=role)
    with floor.engine.begin() as connection:
        assert "Ana" in str(floor_picture(connection, now))
        assert taken_out(connection, LedgerFilter(0, now)) == []
        assert "day_withheld" not in str(agent_timeline(connection, floor.agents[0]))
    floor.engine.dispose()


def test_further_back_than_the_agreement_says_nobody_is_told_apart(sqlite_url):
    floor = ActedFloor(sqlite_url)
    me = floor.insert("staff", name="Sue", login=os_user())
    floor.insert("staff_role", staff_id=me, role="supervisor", from_at=1)
    now, ana = floor.database_now(), floor.agents[0]
    floor.run("UPDATE monitoring_agreement SET individual_days = 1 WHERE true RETURNING id")
    floor.run("DELETE FROM agent_state WHERE agent_id = :id", id=ana)
    spans = ((now - 40 * HOUR, now - 30 * HOUR, "aux"), (now - 30 * HOUR, now - HOUR, "on_contact"))
    for since, until, state in (*spans, (now - HOUR, None, "available")):
        floor.insert("agent_state", agent_id=ana, team_id=floor.teams[0], state=state, since_at=since, until_at=until)
    floor.insert("queue_membership", queue_id=floor.queues[0], agent_id=ana, since_at=now - 40 * HOUR)
    floor.insert("shift_activity", agent_id=ana, activity="shift", starts_at=now - 35 * HOUR, ends_at=now + HOUR)
    with floor.engine.begin() as connection:
        near, far = (floor_picture(connection, now - hours * HOUR) for hours in (23, 32))
        assert "Ana" in str(near)
        assert "Ana" not in str(far)
        assert ana not in str(far)
        assert [one["agents"]["aux"] for one in far["queues"] if one["queue"] == "Billing"] == [1]
        # The stretch of work began before what is shown, so nothing can be said of it.
        assert plan_so_far(connection) == {}
    floor.run("UPDATE monitoring_agreement SET individual_days = 2 WHERE true RETURNING id")
    with floor.engine.begin() as connection:
        assert set(plan_so_far(connection)) == {ana}
        assert "Ana" in str(floor_picture(connection, now - 32 * HOUR))
    floor.run("UPDATE staff_role SET role = 'viewer' WHERE staff_id = :id", id=me)
    with floor.engine.begin() as connection:
        assert plan_so_far(connection) == {}
    floor.engine.dispose()


def test_an_export_is_recorded_once_and_for_whom_it_is_allowed_alone(sqlite_url):
    floor, made = ActedFloor(sqlite_url), new_id()
    me = floor.insert("staff", name="Me", login=os_user())
    role = floor.insert("staff_role", staff_id=me, role="viewer", from_at=1)

    def record(names, command_id=None):
        with floor.engine.begin() as connection:
            record_export(connection, "agent", 4, names=names, command_id=command_id)

    with pytest.raises(Refused, match="save this as a file"):
        record(False)
    floor.run("UPDATE staff_role SET role = 'analyst' WHERE id = :id", id=role)
    with pytest.raises(Refused, match="take names out"):
        record(True)
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'table.export'")[0][0] == 0
    record(False, made)
    record(False, made)
    ((payload,),) = floor.run("SELECT payload FROM command WHERE kind = 'table.export'")
    assert payload == '{"names": false, "rows": 4, "table": "agent"}'
    floor.engine.dispose()


def test_heads_and_letters_come_in_no_order_that_says_who_it_is(floor):
    states = ("available", "aux", "offline", "on_contact")
    for agent, state in zip(floor.agents, states, strict=True):
        floor.run("UPDATE agent SET state = :state WHERE id = :id", state=state, id=agent)
    now = floor.database_now()
    with floor.engine.begin() as connection:
        orders = {tuple(row.state for row in heads_at(connection, now)) for _ in range(30)}
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(states))}
    assert len(orders) > 1
    people = [(agent, name, None) for agent, name in zip(floor.agents, ("Ana", "Bo", "Cy", "Di"), strict=True)]
    assert len({Lettered(people).document("Ana") for _ in range(60)}) > 1
