"""How the plan was kept so far, read from the history of states, on both engines."""

from db.metrics.adherence import SoFar
from db.queries.database_clock import database_now
from db.queries.plan_so_far import plan_so_far
from tests.db.commands.acted_floor import ActedFloor, S

MIN = 60 * S
HOUR = 60 * MIN


def test_states_of_the_stretch_of_work_are_held_against_the_plan(database_url):
    floor = ActedFloor(database_url)
    with floor.engine.begin() as connection:
        now = database_now(connection)
    ana, bo, cy, di = floor.agents
    start = now - 3 * HOUR

    def planned(agent, activity, begins, ends):
        floor.insert("shift_activity", agent_id=agent, activity=activity, starts_at=begins, ends_at=ends)

    def was(agent, *states):
        floor.run("DELETE FROM agent_state WHERE agent_id = :agent", agent=agent)
        for (state, since), until in zip(states, [*(since for _, since in states[1:]), None], strict=True):
            reason = "break" if state == "aux" else None
            floor.insert(
                "agent_state", agent_id=agent, team_id=floor.teams[0], state=state, aux_reason=reason,
                since_at=since, until_at=until,
            )  # fmt: skip

    planned(ana, "shift", start, now + HOUR)
    planned(ana, "break", start + HOUR, start + HOUR + 15 * MIN)
    planned(ana, "shift", start - 20 * HOUR, start - 15 * HOUR)
    was(
        ana,
        ("offline", start - HOUR),
        ("available", start + 5 * MIN),
        ("aux", start + HOUR),
        ("available", start + 80 * MIN),
    )
    planned(bo, "shift", now + HOUR, now + 2 * HOUR)
    planned(cy, "absence", start, now + HOUR)
    planned(di, "shift", start, now + HOUR)
    was(di, ("available", start - 30 * HOUR))
    with floor.engine.begin() as connection:
        found = plan_so_far(connection)
        asked = plan_so_far(connection, {bo})
    assert asked == {}
    assert set(found) == {ana, di}
    late = found[ana].until_us - now
    assert found[ana] == SoFar(start, now + late, 3 * HOUR - 10 * MIN + late, 3 * HOUR + late, "available", None)
    assert found[di].agreed_us == found[di].planned_us == 3 * HOUR + found[di].until_us - now
    floor.engine.dispose()
