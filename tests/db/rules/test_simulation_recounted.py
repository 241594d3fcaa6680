"""Rules over an hour of the simulated floor, looked at at random moments: what they raise is what a recount finds."""

import random
import time
from zoneinfo import ZoneInfo

import pytest

from db.feeds.ingest import Ingest
from db.feeds.simulated.appointments import appoint
from db.feeds.simulated.clock import HOUR_US, shift_to
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.furnish import found_teams
from db.feeds.simulated.simulation import ORIGIN, Simulation
from db.feeds.writer import open_writer
from db.rules import raising
from tests.db.rules.test_raising import WatchedFloor
from tests.db.rules.test_recordings_recounted import LIMITS, recount

#: The first instant, UTC microseconds.
START = 1_790_000_000_000_000
LOOKS = 25


def founded(url, seed):
    """A writer into the floor of a plan, and the plan's simulation, which begins at half past ten."""
    plan = make_plan(agents=60, queues=12, seed=seed)
    writer = open_writer(url, ORIGIN)
    founder = Ingest(ORIGIN, writer.known())
    found_teams(founder, plan)
    writer.write(founder.take())
    supervisors = appoint(url, plan)
    shift_us = shift_to(10.5, ZoneInfo(plan.sites[0].time_zone), START)
    return writer, Simulation(plan, START, known=writer.known(), supervisors=supervisors, shift_us=shift_us)


@pytest.mark.long
@pytest.mark.parametrize("plan_seed", [1, 5])
def test_an_hour_of_the_simulated_floor(plan_seed, sqlite_url, monkeypatch):
    clock = {"now": START}
    monkeypatch.setattr(raising, "database_now", lambda _: clock["now"])
    floor = WatchedFloor(sqlite_url)
    floor.run("UPDATE rule_watch SET evaluated_at = :at", at=START)
    for kind, limit in LIMITS.items():
        floor.rule(kind, limit)
    floor.open_to_several()
    writer, simulation = founded(sqlite_url, plan_seed)
    seed = time.time_ns()
    moments = sorted(random.Random(seed).sample(range(START, START + HOUR_US), LOOKS))
    for moment in (*moments, START + HOUR_US):
        simulation.run_until(moment)
        writer.write(simulation.take())
        clock["now"] = moment
        floor.look()
    raised_meanwhile = len(floor.raised())
    clock["now"] += HOUR_US
    for _ in range(5):
        floor.look()
    writer.close()
    assert floor.raised() == recount(floor), f"seed {seed}"
    assert raised_meanwhile > 0
    assert {rule for rule, _, _ in floor.raised()} == set(LIMITS) - {"missing_record"}, "every customer is known here"
    floor.engine.dispose()
