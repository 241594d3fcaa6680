"""What the monitoring agreement allows whom: by role, from a day on, and everything to who owns the floor."""

import pytest

from db.coaching.agreement import agreement_now
from db.commands.ledger import os_user
from db.commands.ledger_export import taken_out
from db.errors import Refused
from db.queries.agent_timeline import agent_timeline
from db.queries.authority_ledger import LedgerFilter
from db.queries.floor_picture import floor_picture
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


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
        assert holds(actor="kim").individual
        assert not holds(actor="kim").export


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
        assert {agent["agent"] for agent in floor_picture(connection)["agents"]} == {"Ana", "Bo", "Cy", "Di"}
        with pytest.raises(Refused):
            taken_out(connection, LedgerFilter(0, now))
    floor.run("UPDATE staff_role SET role = 'supervisor' WHERE id = :id", id=role)
    with floor.engine.begin() as connection:
        assert "Ana" in str(floor_picture(connection, now))
        assert taken_out(connection, LedgerFilter(0, now)) == []
        assert "day_withheld" not in str(agent_timeline(connection, floor.agents[0]))
    floor.engine.dispose()
