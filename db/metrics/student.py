"""Two-sided 95 % points and tails of Student's t."""

from math import atan, cos, pi, sin, sqrt
from typing import Final

#: For 1 to 30 degrees of freedom (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2).
_T: Final = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL: Final = 1.95996


def t_95(degrees: int) -> float:
    """The point for so many degrees of freedom, at least one.

    Beyond the table z + (z3 + z) / (4 v) + (5 z5 + 16 z3 + 3 z) / (96 v2):
    M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.5.
    """
    if degrees <= len(_T):
        return _T[degrees - 1]
    z = _NORMAL
    return z + (z**3 + z) / (4 * degrees) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * degrees**2)


def t_tails(t: float, degrees: int) -> float:
    """The chance of Student's t further from 0 than `t`, to both sides, for whole degrees of freedom from 1 on.

    M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
    """
    angle = atan(abs(t) / sqrt(degrees))
    odd = degrees % 2 == 1
    term = cos(angle) if odd else 1.0
    total = 0.0
    for step in range(3 if odd else 2, degrees + 1, 2):
        total += term
        term *= cos(angle) ** 2 * (step - 1) / step
    inside = 2 / pi * (angle + sin(angle) * total) if odd else sin(angle) * total
    return max(0.0, 1 - inside)
