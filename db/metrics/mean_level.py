"""The mean of a few levels of a rubric with its 95 % interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

#: Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.2).
_T: Final = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL: Final = 1.96
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
    t = _T[n - 2] if n - 2 < len(_T) else _NORMAL
    reach = t * sqrt(variance / n)
    return MeanLevel(n, mean, max(1.0, mean - reach), min(float(top), mean + reach))
