"""How far coaches agree who score the same things: Krippendorff's alpha for ordered levels.

alpha = 1 - D_o / D_e, the disagreement that was observed over the one that chance would make of the same scores:

    D_o = 1/n sum over c, k of o_ck delta_ck        D_e = 1/(n (n - 1)) sum over c, k of n_c n_k delta_ck

`o_ck` counts the pairs of scores c and k within a unit (each unit of m scores adds 1/(m - 1) for every ordered pair), `n_c` is
how often c was given where there was a second score, n their sum. The distance of ordered levels is

    delta_ck = (sum of n_g for g from c to k - (n_c + n_k) / 2) squared

1 is perfect agreement, 0 what chance would give, below 0 is worse than chance. Source: K. Krippendorff, 'Computing
Krippendorff's Alpha-Reliability' (2011), whose example of 4 observers and 12 units is in the tests. Own code, for the
packages that have it bring more with them than these lines.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final

#: From so many units with at least two scores on a figure is given.
LEAST_UNITS: Final = 10
#: Krippendorff's bounds: from the first on reliable, between both only for tentative conclusions.
RELIABLE: Final = 0.8
TENTATIVE: Final = 2 / 3
_RESAMPLES: Final = 400
_SEED: Final = 20_110_125

#: The scores of one thing, one for each coach who scored it.
Unit = Sequence[int]
Distance = Callable[[int, int, Mapping[int, int]], float]


@dataclass(frozen=True, slots=True)
class CoachAgreement:
    """Alpha with its 95 % interval (drawing units anew), from `units` with at least two scores, `scores` in all.

    `alpha` is None where there are fewer than LEAST_UNITS, or where everybody gave the same level everywhere, of which
    chance would make no disagreement either (`is_same`).
    """

    alpha: float | None
    low: float | None
    high: float | None
    units: int
    scores: int
    is_same: bool = False

    @property
    def is_too_few(self) -> bool:
        """Whether so few things were scored by several that no figure says anything."""
        return self.units < LEAST_UNITS


def agreement_of_coaches(units: Sequence[Unit]) -> CoachAgreement:
    """How far they agree on ordered levels; units with fewer than two scores say nothing and are left out."""
    paired = [unit for unit in units if len(unit) > 1]
    scores = sum(map(len, paired))
    if len(paired) < LEAST_UNITS:
        return CoachAgreement(None, None, None, len(paired), scores)
    found = alpha(paired)
    if found is None:
        return CoachAgreement(None, None, None, len(paired), scores, is_same=True)
    low, high = _interval(paired)
    return CoachAgreement(found, low, high, len(paired), scores)


def nominal(one: int, other: int, _given: Mapping[int, int]) -> float:
    """The distance of names."""
    return float(one != other)


def interval(one: int, other: int, _given: Mapping[int, int]) -> float:
    """The distance of figures."""
    return float((one - other) ** 2)


def ordinal(one: int, other: int, given: Mapping[int, int]) -> float:
    """The distance of ordered levels: how many scores lie between them."""
    if one == other:
        return 0.0
    low, high = sorted((one, other))
    between = sum(number for level, number in given.items() if low <= level <= high)
    return float((between - (given[low] + given[high]) / 2) ** 2)


def alpha(units: Sequence[Unit], distance: Distance = ordinal) -> float | None:
    """Krippendorff's alpha; None where chance would make no disagreement."""
    paired = [unit for unit in units if len(unit) > 1]
    given = Counter(score for unit in paired for score in unit)
    n = sum(given.values())
    apart = {(one, other): distance(one, other, given) for one in given for other in given if one != other}
    expected = sum(given[one] * given[other] * value for (one, other), value in apart.items())
    if not expected:
        return None
    observed = 0.0
    for unit in paired:
        observed += sum(apart.get(pair, 0.0) for pair in permutations(unit, 2)) / (len(unit) - 1)
    return 1 - (n - 1) * observed / expected


def _interval(units: Sequence[Unit]) -> tuple[float, float]:
    """The middle 95 % of alpha over units that are drawn anew; the same units give the same interval."""
    chance = random.Random(_SEED)
    drawn = (alpha(chance.choices(units, k=len(units))) for _ in range(_RESAMPLES))
    found = sorted(1.0 if value is None else value for value in drawn)
    cut = len(found) // 40
    return found[cut], found[-1 - cut]
