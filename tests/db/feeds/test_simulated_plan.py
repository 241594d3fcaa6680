"""Planning a simulated floor of any size."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.feeds.simulated.floor_plan import make_plan, queue_skills
from db.feeds.simulated.names import FAMILY, GIVEN, invent
from db.words import CHANNELS, ROLES, SERVICE_LEVEL_RULES

sizes = st.tuples(st.integers(1, 90), st.integers(1, 40), st.integers(0, 10))


@given(sizes)
def test_a_plan_depends_on_nothing_but_its_arguments(size: tuple[int, int, int]) -> None:
    agents, queues, seed = size
    assert make_plan(agents=agents, queues=queues, seed=seed) == make_plan(agents=agents, queues=queues, seed=seed)


def test_another_seed_plans_other_people() -> None:
    one, other = make_plan(seed=1), make_plan(seed=2)
    assert [queue.name for queue in one.queues] == [queue.name for queue in other.queues]
    assert len({agent.name for agent in one.agents} & {agent.name for agent in other.agents}) < 10


@given(sizes)
def test_every_queue_has_people_who_can_do_what_it_asks_for(size: tuple[int, int, int]) -> None:
    agents, queues, seed = size
    plan = make_plan(agents=agents, queues=queues, seed=seed)
    assert len(plan.agents) == agents and len({agent.name for agent in plan.agents}) == agents
    assert len({queue.name for queue in plan.queues}) == queues
    by_name = {queue.name: queue for queue in plan.queues}
    assert {name for agent in plan.agents for name, _ in agent.queues} == set(by_name)
    for agent in plan.agents:
        for name, _ in agent.queues:
            assert {skill for skill, _ in queue_skills(by_name[name])} <= {skill for skill, _ in agent.skills}


@given(sizes)
def test_a_plan_speaks_the_words_of_the_database(size: tuple[int, int, int]) -> None:
    agents, queues, seed = size
    plan = make_plan(agents=agents, queues=queues, seed=seed)
    teams, sites = set(plan.teams), {site.name for site in plan.sites}
    assert {team.site for team in teams} == sites
    for queue in plan.queues:
        assert queue.channel in CHANNELS and queue.rule in SERVICE_LEVEL_RULES and queue.team in teams
        assert queue.overflow_to is None or queue.overflow_to in {other.name for other in plan.queues}
    assert {agent.team for agent in plan.agents} <= teams
    assert {person.role for person in plan.staff} <= set(ROLES)
    assert {person.team for person in plan.staff if person.role == "supervisor"} == teams


def test_the_usual_floor_has_several_sites_and_every_channel() -> None:
    plan = make_plan()
    assert len(plan.agents) == 60 and len(plan.queues) == 12
    assert len({site.time_zone for site in plan.sites}) == 3
    assert {queue.channel for queue in plan.queues} == set(CHANNELS)
    assert {queue.language for queue in plan.queues} == {"en", "de", "pt"}


def test_a_large_floor_is_cut_into_teams_a_supervisor_can_lead() -> None:
    plan = make_plan(agents=1000, queues=100)
    sizes = [sum(agent.team == team for agent in plan.agents) for team in plan.teams]
    assert sum(sizes) == 1000 and max(sizes) <= 24


@pytest.mark.parametrize(("agents", "queues"), [(0, 5), (5, 0)])
def test_a_floor_without_people_or_queues_is_refused(agents: int, queues: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        make_plan(agents=agents, queues=queues)


def test_names_are_never_the_same_twice_however_many_are_wanted() -> None:
    wanted = 2 * len(GIVEN) * len(FAMILY) + 5
    assert len(set(invent(Random(1), wanted))) == wanted
