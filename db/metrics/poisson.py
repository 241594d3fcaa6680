"""An interval for something that was counted over a time: how many there are to be expected in another time as long."""

from math import log, sqrt
from typing import Final

from db.metrics.wilson import Z_95

#: Where none was seen: -ln(0.025), the exact upper end.
_NONE_SEEN: Final = -log(0.025)


def poisson_interval(count: int, z: float = Z_95) -> tuple[float, float]:
    """From where to where the true mean lies of which `count` were seen, by default with 95 % confidence.

    Byar's approximation of the exact interval: N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987),
    page 69. It holds where what is counted comes independently; what comes in waves spreads more. Raises ValueError below 0.
    """
    if count < 0:
        raise ValueError(f"nothing is counted {count} times")
    if not count:
        return 0.0, _NONE_SEEN
    low = count * (1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3
    above = count + 1
    high = above * (1 - 1 / (9 * above) + z / (3 * sqrt(above))) ** 3
    return max(0.0, low), high
