"""An interval for the difference of two shares that were counted."""

from math import sqrt

from db.metrics.wilson import Z_95, wilson


def difference_interval(one: int, of_one: int, other: int, of_other: int, z: float = Z_95) -> tuple[float, float]:
    """From where to where `one`/`of_one` - `other`/`of_other` lies, by default with 95 % confidence.

    Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10: from Wilson's intervals of both shares.
    Raises ValueError unless both are shares.
    """
    (low_one, high_one), (low_other, high_other) = wilson(one, of_one, z), wilson(other, of_other, z)
    share_one, share_other = one / of_one, other / of_other
    middle = share_one - share_other
    below = sqrt((share_one - low_one) ** 2 + (high_other - share_other) ** 2)
    above = sqrt((high_one - share_one) ** 2 + (share_other - low_other) ** 2)
    return middle - below, middle + above
