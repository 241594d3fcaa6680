"""An interval for a share that was counted: Wilson's score interval, which also holds for few and for none."""

from math import sqrt
from typing import Final

#: 95 % of the normal distribution lies within so many standard deviations.
Z_95: Final = 1.959963984540054


def wilson(count: int, n: int, z: float = Z_95) -> tuple[float, float]:
    """From where to where the share lies of which `count` of `n` were seen, by default with 95 % confidence.

    Source: E. B. Wilson, JASA 22 (1927); without continuity correction, as R. G. Newcombe, Statistics in Medicine 17
    (1998), method 3. Raises ValueError unless 0 <= count <= n and n > 0.
    """
    if n <= 0 or not 0 <= count <= n:
        raise ValueError(f"{count} of {n} is no share")
    share = count / n
    middle = share + z * z / (2 * n)
    reach = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    whole = 1 + z * z / n
    return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)
