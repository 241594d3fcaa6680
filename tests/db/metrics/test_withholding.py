"""What is shown together gives nothing away: no group that is too small is a sum or a difference of groups that are shown."""

from fractions import Fraction
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.metrics.calendar_weeks import WEEK_US
from db.metrics.perception_gap import Both, Group, gaps_of
from db.metrics.standards_kept import Observed, Place, standard_kept
from db.metrics.withholding import Family, shown_together

FEWEST = 3
MONDAY = 4 * 86_400_000_000


def shows(agents):
    return agents >= FEWEST


def can_be_worked_out(vector, known):
    """By hand: elimination in fractions. `vector` and `known` are sets of parts."""
    rows = [{part: Fraction(1) for part in one} for one in known]
    left = {part: Fraction(1) for part in vector}
    while rows:
        row = rows.pop()
        if not row:
            continue
        pivot = next(iter(row))
        for place, other in enumerate([*rows, left]):
            if pivot in other:
                times = other[pivot] / row[pivot]
                made = {part: other.get(part, 0) - times * row.get(part, 0) for part in {*other, *row}}
                made = {part: value for part, value in made.items() if value}
                if place < len(rows):
                    rows[place] = made
                else:
                    left = made
    return not left


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
@given(REVIEWS)
def test_no_small_team_and_no_small_week_can_be_worked_out(reviews):
    scored = {team: [observed(week, agent) for of, week, agent in reviews if of == team] for team in TEAMS}
    scored = {team: rows for team, rows in scored.items() if rows}
    made = standard_kept("s", scored, dict.fromkeys(TEAMS, (0, 0, 0)), TEAMS, shows)
    agents = {}
    for team, week, agent in reviews:
        agents.setdefault((team, week), set()).add(agent)
    of = {"A": "a", "B": "b", "C": "c", "D": "d", "North": "abc", "South": "d"}
    shown, groups = [], []
    for one in made:
        whole = {part for part in agents if part[0] in of[one.place]}
        weeks = {MONDAY + week * WEEK_US: {part for part in whole if part[1] == week} for _, week in whole}
        groups += [whole, *weeks.values()]
        if not one.withheld:
            shown += [whole, *(weeks[at] for at, _ in one.weeks)]
            assert {at for at, _ in one.weeks} | set(one.withheld_weeks) == set(weeks)
    few = [group for group in groups if not shows(len(set().union(*(agents[part] for part in group))))]
    assert not any(can_be_worked_out(group, shown) for group in few)
    # Nor are those of a site that are too small known together, where together they are it, too.
    for week in (None, 0, 1, 2):
        cells = [{part for part in agents if part[0] == team and week in (None, part[1])} for team in "abc"]
        small = [cell for cell in cells if cell and not shows(len(set().union(*(agents[part] for part in cell))))]
        for size in range(2, len(small) + 1):
            for some in combinations(small, size):
                together = set().union(*some)
                if not shows(len(set().union(*(agents[part] for part in together)))):
                    assert not can_be_worked_out(together, shown)


CONTACTS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["tel", "mail", "chat"]), st.integers(0, 7)), max_size=40
)


@settings(max_examples=300, deadline=None)
@given(CONTACTS)
def test_no_small_group_of_the_gap_can_be_worked_out_across_sites_teams_and_queues(contacts):
    rows = [
        Both(str(agent), Group(queue, queue), Group(team, TEAMS[team].name), Group(TEAMS[team].site, TEAMS[team].site),
             None, 0.5, 0.5)
        for team, queue, agent in contacts
    ]  # fmt: skip
    agents = {}
    for one in rows:
        agents.setdefault((one.team.name, one.queue.name), set()).add(one.agent_id)
    site = {one.name: one.site for one in TEAMS.values()}
    parts = {
        "team": lambda name: {part for part in agents if part[0] == name},
        "site": lambda name: {part for part in agents if site[part[0]] == name},
        "queue": lambda name: {part for part in agents if part[1] == name},
    }
    found = gaps_of(rows, shows)
    shown = [parts[gap.kind](gap.name) for gap in found if not gap.withheld]
    for gap in found:
        group = parts[gap.kind](gap.name)
        if not shows(len(set().union(*(agents[part] for part in group)))):
            assert gap.withheld and not can_be_worked_out(group, shown)


def test_beside_a_team_that_is_too_small_the_next_smallest_is_withheld_and_no_other():
    agents = {"a": range(9), "b": range(20, 24), "c": range(40, 45), "d": range(60, 61)}
    groups = {name: {name} for name in agents}
    tiers = [{"site": set(agents)}, groups]
    assert shown_together(tiers, [Family(agents, list(groups))], agents, shows) == {"site", "a", "c"}
    # Two that are too small, and enough together, hide each other.
    agents["e"] = range(80, 82)
    groups["e"] = {"e"}
    tiers = [{"site": set(agents)}, groups]
    assert shown_together(tiers, [Family(agents, list(groups))], agents, shows) == {"site", "a", "b", "c"}
    # A site with one team is that team.
    assert shown_together([{"site": {"a"}}, {"a": {"a"}}], [Family("a", ["a"])], agents, shows) == {"site", "a"}


def test_a_week_is_withheld_beside_a_week_that_is_too_small():
    busy = [observed(week, f"agent {n}") for week in range(3) for n in range(5 - week)]
    scored = {"a": [*busy, observed(3, "agent 0")]}
    (team, site) = standard_kept("s", scored, dict.fromkeys(TEAMS, (0, 0, 0)), TEAMS, shows)
    for one in (team, site):
        assert [(at - MONDAY) // WEEK_US for at, _ in one.weeks] == [0, 1]
        assert [(at - MONDAY) // WEEK_US for at in one.withheld_weeks] == [2, 3]
        assert one.total.scored == 13
