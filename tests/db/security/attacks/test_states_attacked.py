"""What single agents did when, by raw SQL: as far back as the monitoring agreement says, and to whom.

Each rule is shown to be what stops the attack: without it, the same statement tells.
"""

from contextlib import suppress

import pytest

from db.ids import new_id
from tests.db.security.attacks.attacked_floor import REFUSED
from tests.db.security.attacks.test_coaching_attacked import open_to_all

DAY = 86_400_000_000
#: How long each agent was on a break, of all that is told.
BREAKS = "SELECT agent_id, sum(coalesce(until_at, utc_us()) - since_at) FROM agent_state WHERE state = 'aux' GROUP BY agent_id"
ENDED = "SELECT count(*) FROM agent_state WHERE until_at IS NOT NULL"
SEES_SINGLE = ("supervisor", "manager", "coach", "controller", "analyst")


@pytest.fixture
def past(attacked):
    """An agent of each team was on a break yesterday and 100 days ago, and works now."""
    ((now,),) = attacked.owner.run("SELECT utc_us()")
    attacked.owner.run("DELETE FROM agent_state WHERE until_at IS NOT NULL")
    for agent, team in zip(attacked.agents[:2], attacked.teams[:2], strict=True):
        for days in (100, 1):
            attacked.owner.run(
                "INSERT INTO agent_state (id, agent_id, team_id, state, since_at, until_at) VALUES (?, ?, ?, 'aux', ?, ?)",
                new_id(), agent, team, now - days * DAY, now - days * DAY + 5,
            )  # fmt: skip
    return now


def test_who_sees_no_single_agents_reads_what_they_do_now_and_nothing_before(attacked, past):
    viewer = attacked.attacker("viewer")
    assert viewer.run(BREAKS) == []
    assert viewer.run(ENDED) == [(0,)]
    ((state,),) = viewer.run("SELECT state FROM agent_state")
    assert state == "available"
    with attacked.unprotected("viewer", *open_to_all("agent_state")) as run:
        assert {str(agent) for agent, _ in run(BREAKS)} == set(attacked.agents[:2])


def test_who_sees_single_agents_reads_no_further_back_and_no_other_team(attacked, past):
    for role in SEES_SINGLE:
        run = attacked.attacker(role).run
        assert [(str(agent), took) for agent, took in run(BREAKS)] == [(attacked.agents[1], 5)], role
    with attacked.unprotected(
        "supervisor",
        "DROP POLICY read ON agent_state",
        "CREATE POLICY read ON agent_state FOR SELECT TO fw_supervisor USING (team_id = ANY (visible_teams()))",
    ) as run:
        assert [(str(agent), took) for agent, took in run(BREAKS)] == [(attacked.agents[1], 10)]
    # By a newer agreement it is no longer theirs, from that instant on.
    attacked.owner.run(
        "INSERT INTO monitoring_agreement (id, number, purposes, individual_days, from_at, set_at)"
        " VALUES (?, 2, 'x', 92, ?, ?)",
        new_id(), past, past,
    )  # fmt: skip
    for role in SEES_SINGLE:
        assert attacked.attacker(role).run(ENDED) == [(0,)], role


def test_heads_of_then_tell_nobodys_id_and_those_of_ones_own_scope_alone(attacked, past):
    at = past - DAY + 1
    asked = "SELECT * FROM heads_at(?)"
    viewer = attacked.attacker("viewer")
    found = viewer.run(asked, at)
    assert [(str(team), state) for queue, team, state, *_ in found if queue is None] == [(attacked.teams[1], "aux")]
    # A head and its places in queues have nothing in common that ties them.
    assert all((queue is None) != (team is None) for queue, team, *_ in found)
    assert not any(agent in str(found) for agent in attacked.agents)
    # An agent's own program asks for nobody else.
    assert attacked.attacker("agent_desktop").run(asked, at) == []
    everywhere = (
        "CREATE OR REPLACE FUNCTION visible_teams() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER"
        " SET search_path = public, pg_temp AS 'SELECT array_agg(id) FROM team'"
    )
    with attacked.unprotected("viewer", everywhere) as run:
        heads = [str(team) for queue, team, *_ in run(asked, at) if queue is None]
        assert set(attacked.teams[:2]) <= set(heads)


def test_nobody_makes_the_agreement_say_otherwise(attacked, past):
    viewer = attacked.attacker("viewer")
    for statement in (
        "UPDATE monitoring_right SET individual = 1 WHERE role = 'viewer'",
        "UPDATE monitoring_agreement SET individual_days = 3660",
        "CREATE OR REPLACE FUNCTION individual_since() RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'",
        "SET row_security = off",
    ):
        with suppress(*REFUSED):
            viewer.run(statement)
        try:
            assert viewer.run(ENDED) == [(0,)]
        except REFUSED:
            # With row security off the server says nothing at all.
            viewer.run("RESET row_security")
    with attacked.unprotected("viewer", "UPDATE monitoring_right SET individual = 1 WHERE role = 'viewer'") as run:
        assert run(ENDED) == [(1,)]
