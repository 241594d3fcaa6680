"""Patterns of agents: the tail is the binomial's, honest floors raise none, and one that stands out is found with evidence."""

import random

from db.metrics.agent_patterns import Seen, agent_patterns, found_in, upper_tail
from tests.db.commands.acted_floor import ActedFloor

DAY = 86_400_000_000


def test_the_tail_is_the_binomials():
    # Ten fair coins: 8 or more heads in 56 of 1024 cases; ten dice: 3 or more sixes, 22.48 % (tables of the binomial).
    assert abs(upper_tail(8, 10, 0.5) - 56 / 1024) < 1e-12
    assert round(upper_tail(3, 10, 1 / 6), 4) == 0.2248
    assert (upper_tail(0, 5, 0.1), upper_tail(2, 5, 0.0), upper_tail(5, 5, 1.0)) == (1.0, 0.0, 1.0)


def floor_of(chance, agents, n, odd=None):
    made = []
    for agent in range(agents):
        for place in range(n):
            hour = chance.randrange(8, 18)
            share = 0.1 + (0.1 if hour > 14 else 0.0) + (0.3 if agent == odd else 0.0)
            made.append(Seen(f"a{agent}", "billing", hour, f"{agent}-{place}", place, chance.random() < share))
    return made


def test_of_honest_agents_hardly_any_is_named_and_one_who_stands_out_is():
    chance = random.Random(11)
    raised = [bool(found_in({"transfers": floor_of(chance, 20, 60)}, 0, 1)) for _ in range(40)]
    # 5 % of floors at most have even one; the correction is conservative.
    assert sum(raised) <= 4
    (found,) = found_in({"transfers": floor_of(chance, 20, 60, odd=3), "repeats": floor_of(chance, 20, 60)}, 0, 1)
    assert (found.agent_id, found.pattern, found.among) == ("a3", "transfers", 60)
    assert 0.1 < found.expected < 0.2 and found.happened > 15
    assert len(found.contacts) == 12 and all(one.startswith("3-") for one in found.contacts)
    assert found_in({"transfers": floor_of(chance, 20, 12, odd=3)}, 0, 1) == []


def test_it_is_read_from_the_floor(sqlite_url):
    floor, chance = ActedFloor(sqlite_url), random.Random(2)
    now = floor.database_now()
    for place in range(160):
        agent = floor.agents[place % 4]
        at = now - 10 * DAY + place * 3_600_000_000
        contact = floor.contact(0, state="closed", agent_id=agent, answered_at=at, closed_at=at + 9)
        if agent == floor.agents[0] and chance.random() < 0.6:
            floor.insert(
                "escalation",
                contact_id=contact,
                queue_id=floor.queues[0],
                reason="other",
                raised_at=at + 5,
                due_at=at + 6,
            )
    with floor.engine.begin() as connection:
        (found,) = agent_patterns(connection)
    assert (found.pattern, found.agent_id, found.among) == ("escalations", floor.agents[0], 40)
    floor.engine.dispose()
