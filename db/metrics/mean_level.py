"""The mean of a few levels of a rubric with its 95 % interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from db.metrics.student import t_95

#: A level is a whole number that stands for all from half below to half above it, so levels that are all the same still
#: vary by that much: the variance of a uniform of width 1.
_LEAST_VARIANCE: Final = 1 / 12


@dataclass(frozen=True, slots=True)
class MeanLevel:
    """The mean of `n` levels, and where it lies with 95 %, within 1 and `top`; without bounds where one level says nothing."""

    n: int
    mean: float
    low: float | None
    high: float | None


def mean_level(levels: Sequence[int], top: int) -> MeanLevel:
    """The mean of levels from 1 to `top`; there has to be one.

    mean +- t(n - 1) sqrt(s2 / n), where the variance s2 is at least 1/12, for levels are rounded. Of six levels it
    holds the truth in about nine of ten cases (levels are few and whole), of a dozen and more in nineteen of twenty.
    """
    n = len(levels)
    mean = sum(levels) / n
    if n == 1:
        return MeanLevel(1, mean, None, None)
    variance = max(_LEAST_VARIANCE, sum((level - mean) ** 2 for level in levels) / (n - 1))
    reach = t_95(n - 1) * sqrt(variance / n)
    return MeanLevel(n, mean, max(1.0, mean - reach), min(float(top), mean + reach))
