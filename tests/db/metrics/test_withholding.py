"""What is shown together gives nothing away: no sum or difference of groups that are shown is about too few agents."""

from fractions import Fraction
from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from db.metrics.calendar_weeks import WEEK_US
from db.metrics.perception_gap import Both, Group, gaps_of
from db.metrics.standards_kept import Observed, Place, standard_kept
from db.metrics.withholding import shown_together

FEWEST = 3
MONDAY = 4 * 86_400_000_000


def shows(agents):
    return agents >= FEWEST


def rank(vectors):
    """How many of these sets of parts no sum of others comes to, by elimination in fractions."""
    rows = [{part: Fraction(1) for part in one} for one in vectors]
    found = 0
    while rows:
        row = rows.pop()
        if not row:
            continue
        found += 1
        pivot = next(iter(row))
        for place, other in enumerate(rows):
            if pivot in other:
                times = other[pivot] / row[pivot]
                made = {part: other.get(part, 0) - times * row.get(part, 0) for part in {*other, *row}}
                rows[place] = {part: value for part, value in made.items() if value}
    return found


def gives_away(shown, agents, fewest):
    """Whether a sum of `shown`, each taken so and so many times, is left with parts of too few agents, whoever these are.

    It is where there are fewer such sums of what is left when the parts of these agents are taken out of everything.
    """
    everybody = sorted({agent for found in agents.values() for agent in found})
    apart = rank(shown)
    return any(
        rank([{part for part in group if not agents[part] <= {*few}} for group in shown]) < apart
        for few in combinations(everybody, min(fewest - 1, len(everybody)))
    )


def large(group, agents, fewest):
    return len(set().union(*(agents[part] for part in group))) >= fewest


def observed(week, agent):
    return Observed(MONDAY + week * WEEK_US, True, agent)


TEAMS = {
    "a": Place("A", "n", "North"), "b": Place("B", "n", "North"), "c": Place("C", "n", "North"), "d": Place("D", "s", "South"),
}  # fmt: skip
#: Some agents were in two teams: whoever moves is reviewed here and there.
REVIEWS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 2), st.sampled_from([f"agent {n}" for n in range(8)])),
    max_size=40,
)


@settings(max_examples=300, deadline=None)
@given(REVIEWS, st.integers(2, 5))
# Of what is shown of North two teams together had one agent in the first week.
@example(
    [("a", 0, "0"), ("a", 0, "1"), ("a", 1, "2"), ("b", 0, "0"), *(("b", 2, who) for who in "012"), ("c", 0, "0")], 3
)
def test_nothing_about_few_is_worked_out_of_teams_sites_and_weeks(reviews, fewest):
    scored = {team: [observed(week, agent) for of, week, agent in reviews if of == team] for team in TEAMS}
    scored = {team: rows for team, rows in scored.items() if rows}
    made = standard_kept("s", scored, dict.fromkeys(TEAMS, (0, 0, 0)), TEAMS, lambda n: n >= fewest)
    agents = {}
    for team, week, agent in reviews:
        agents.setdefault((team, week), set()).add(agent)
    of = {"A": "a", "B": "b", "C": "c", "D": "d", "North": "abc", "South": "d"}
    shown, groups = [], []
    for one in made:
        whole = {part for part in agents if part[0] in of[one.place]}
        weeks = {MONDAY + week * WEEK_US: {part for part in whole if part[1] == week} for _, week in whole}
        groups.append(whole)
        if not one.withheld:
            groups += weeks.values()
            shown += [whole, *(weeks[at] for at, _ in one.weeks)]
            assert {at for at, _ in one.weeks} | set(one.withheld_weeks) == set(weeks)
    assert not gives_away(shown, agents, fewest)
    # Nor is anything withheld that could be shown beside the rest.
    for group in groups:
        assert group in shown or not large(group, agents, fewest) or gives_away([*shown, group], agents, fewest)


CONTACTS = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(["tel", "mail"]),
        st.integers(0, 7),
        st.sampled_from(["ada", "bo", None]),
    ),
    max_size=40,
)


@settings(max_examples=100, deadline=None)
@given(CONTACTS, st.integers(2, 5))
def test_nothing_about_few_is_worked_out_of_sites_teams_queues_and_coaches(contacts, fewest):
    rows = [
        Both(str(agent), Group(queue, queue), Group(team, TEAMS[team].name), Group(TEAMS[team].site, TEAMS[team].site),
             Group(coach, coach) if coach else None, 0.5, 0.5)
        for team, queue, agent, coach in contacts
    ]  # fmt: skip
    agents = {}
    for one in rows:
        agents.setdefault((one.team.name, one.queue.name, one.coach), set()).add(one.agent_id)
    site = {one.name: one.site for one in TEAMS.values()}
    parts = {
        "team": lambda name: {part for part in agents if part[0] == name},
        "site": lambda name: {part for part in agents if site[part[0]] == name},
        "queue": lambda name: {part for part in agents if part[1] == name},
        "coach": lambda name: {part for part in agents if part[2] == Group(name, name)},
    }
    found = gaps_of(rows, lambda n: n >= fewest)
    shown = [parts[gap.kind](gap.name) for gap in found if not gap.withheld]
    assert not gives_away(shown, agents, fewest)
    for gap in found:
        group = parts[gap.kind](gap.name)
        assert gap.withheld == (not large(group, agents, fewest) or gives_away([*shown, group], agents, fewest))


def test_beside_a_team_that_is_too_small_the_next_smallest_is_withheld_and_no_other():
    agents = {"a": range(9), "b": range(20, 24), "c": range(40, 45), "d": range(60, 61)}
    groups = {name: {name} for name in agents}
    tiers = [{"site": set(agents)}, groups]
    assert shown_together(tiers, agents, shows) == {"site", "a", "c"}
    # Two that are too small, and enough together, hide each other.
    agents["e"] = range(80, 82)
    groups["e"] = {"e"}
    tiers = [{"site": set(agents)}, groups]
    assert shown_together(tiers, agents, shows) == {"site", "a", "b", "c"}
    # A site with one team is that team.
    assert shown_together([{"site": {"a"}}, {"a": {"a"}}], agents, shows) == {"site", "a"}


def test_a_week_is_withheld_beside_a_week_that_is_too_small():
    busy = [observed(week, f"agent {n}") for week in range(3) for n in range(5 - week)]
    scored = {"a": [*busy, observed(3, "agent 0")]}
    (team, site) = standard_kept("s", scored, dict.fromkeys(TEAMS, (0, 0, 0)), TEAMS, shows)
    for one in (team, site):
        assert [(at - MONDAY) // WEEK_US for at, _ in one.weeks] == [0, 1]
        assert [(at - MONDAY) // WEEK_US for at in one.withheld_weeks] == [2, 3]
        assert one.total.scored == 13
