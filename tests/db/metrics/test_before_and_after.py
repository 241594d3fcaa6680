"""Before and after beside colleagues: nobody is praised for having been at their worst, and a real change is found."""

import random

import pytest

from db.metrics.before_and_after import Cell, compared
from db.metrics.student import t_95


def cells(chance, people=12, n=60, shift=0.0, lasting=8.0, passing=0.0, spread=60.0, worst=True):
    """Handle times in one queue and weeks: everybody is a little different for good; who is picked was longest before."""
    made, before = [], {}
    for person in range(people):
        level = 300 + chance.gauss(0, lasting)
        for after in (False, True):
            mean = level + chance.gauss(0, passing) + (25 if after else 0)
            # The sum of n values, and of their squares: drawn as such, which is as many numbers less.
            total = n * mean + chance.gauss(0, spread * n**0.5)
            squares = total**2 / n + spread**2 * (n - 1)
            made.append(Cell(str(person), "q", after, n, total, squares))
            before.setdefault(str(person), total)
    picked = max(before, key=before.get) if worst else "0"
    return picked, [
        cell._replace(total=cell.total - n * shift, squares=(cell.total - n * shift) ** 2 / n + spread**2 * (n - 1))
        if cell.after and cell.agent == picked
        else cell
        for cell in made
    ]


@pytest.mark.parametrize("kinds", [{}, {"n": 20}, {"people": 30, "lasting": 0.0}, {"passing": 6.0, "people": 8}])
def test_whoever_was_picked_at_their_worst_is_told_better_or_worse_in_one_of_twenty_cases_at_most(kinds):
    chance = random.Random(11)
    claims = sum(compared(*cells(chance, **kinds), "handle_time").verdict in ("better", "worse") for _ in range(1000))
    assert claims <= 60


def test_a_real_change_is_found_with_enough_contacts_and_not_claimed_with_few():
    chance = random.Random(5)
    found = [compared(*cells(chance, n=200, shift=40.0), "handle_time").verdict for _ in range(200)]
    assert found.count("better") > 180
    assert "worse" not in found
    assert compared(*cells(chance, n=200, shift=-40.0, worst=False), "handle_time").verdict == "worse"
    assert compared(*cells(chance, n=9, shift=40.0), "handle_time").verdict == "too_few"
    assert compared(*cells(chance, people=4, shift=40.0), "handle_time").verdict == "too_few"


def test_colleagues_are_weighted_to_the_mix_of_queues_and_nothing_at_all_is_said_so():
    rows = [Cell("a", "x", False, 30, 30.0, 30.0), Cell("a", "y", False, 10, 20.0, 40.0)]
    rows += [Cell("b", "x", False, 10, 40.0, 160.0), Cell("b", "y", False, 90, 720.0, 5760.0)]
    told = compared("a", rows, "handle_time")
    assert told.verdict == "too_few"
    assert (told.agent_before.n, told.agent_before.mean) == (40, 1.25)
    assert told.colleagues_before.mean == pytest.approx(0.75 * 4 + 0.25 * 8)
    assert told.agent_after is None
    assert compared("a", [], "rating").agent_before is None


def test_intervals_are_those_of_published_tables():
    # NIST/SEMATECH e-Handbook 1.3.6.7.2: 2.021 for 40, 1.984 for 100 degrees of freedom.
    assert (t_95(5), round(t_95(40), 3), round(t_95(100), 3)) == (2.571, 2.021, 1.984)
    # The heat flow meter of NIST 1.3.5.2: n 195, mean 9.261460, s 0.022789: 9.258242 to 9.264679.
    n, mean, s = 195, 9.261460, 0.022789
    told = compared("a", [Cell("a", "q", True, n, n * mean, (n - 1) * s**2 + n * mean**2)], "handle_time").agent_after
    assert (told.low, told.high) == (pytest.approx(9.258242, abs=2e-6), pytest.approx(9.264679, abs=2e-6))
    # A share has Wilson's: 81 of 263 is 0.2553 to 0.3662 (R. G. Newcombe, Statistics in Medicine 17 (1998) 857).
    share = compared("a", [Cell("a", "q", True, 263, 81.0, 81.0)], "transfers").agent_after
    assert (round(share.low, 4), round(share.high, 4)) == (0.2553, 0.3662)
