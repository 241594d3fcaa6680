"""An interval for a sum over days that vary: what another stretch of as many days would have brought."""

from collections.abc import Sequence
from random import Random
from typing import Final

#: So many stretches are drawn; the same again for the same days.
DRAWS: Final = 400
_TAIL: Final = 0.025
#: Fewer days than this say nothing of how days vary.
FEWEST_DAYS: Final = 7


def sum_interval(by_day: Sequence[float], draws: int = DRAWS) -> tuple[float, float] | None:
    """From where to where the expected sum of as many days lies, with about 95 % confidence; None for too few days.

    Whole days are drawn with replacement, so that what comes in waves within a day stays together: percentile bootstrap,
    B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; one day less is drawn than there are
    and scaled up, which makes the spread of few days unbiased: J. N. K. Rao, C. F. J. Wu, JASA 83 (1988).
    """
    days = len(by_day)
    if days < FEWEST_DAYS:
        return None
    chance, scale = Random(days), days / (days - 1)
    sums = sorted(sum(chance.choices(by_day, k=days - 1)) * scale for _ in range(draws))
    return sums[int(_TAIL * draws)], sums[draws - 1 - int(_TAIL * draws)]
