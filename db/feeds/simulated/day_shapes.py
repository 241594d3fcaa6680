"""How much comes in at which hour of the day, relative to the middle of the morning."""

from typing import Final

#: 24 hourly weights each, taken in the middle of the hour; 1.0 is the load of half past ten.
_WEIGHTS: Final[dict[str, tuple[float, ...]]] = {
    "phones": (
        *(0, 0, 0, 0, 0, 0, 0.05, 0.3, 0.62, 0.88, 1.0, 0.97),
        *(0.84, 0.8, 0.88, 0.9, 0.78, 0.55, 0.35, 0.22, 0.1, 0, 0, 0),
    ),
    "screens": (
        *(0, 0, 0, 0, 0, 0, 0.05, 0.25, 0.55, 0.85, 1.0, 1.0),
        *(0.95, 0.9, 0.9, 0.95, 0.95, 0.8, 0.55, 0.35, 0.15, 0, 0, 0),
    ),
    "evenings": (
        *(0.25, 0.15, 0.1, 0.05, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0, 1.0),
        *(1.05, 1.0, 0.95, 0.95, 1.0, 1.1, 1.25, 1.3, 1.2, 1.0, 0.7, 0.4),
    ),
    "mail": (
        *(0.2, 0.15, 0.1, 0.1, 0.1, 0.2, 0.4, 0.7, 1.1, 1.15, 1.0, 0.9),
        *(0.8, 0.8, 0.85, 0.8, 0.7, 0.5, 0.45, 0.5, 0.55, 0.5, 0.4, 0.3),
    ),
    "post": (*(0,) * 8, 3.5, 2.0, 1.0, 0.4, 0.2, 1.0, 0.6, 0.2, *(0,) * 8),
    "flat": (1.0,) * 24,
}
SHAPES: Final = frozenset(_WEIGHTS)


def weight(shape: str, hour: float) -> float:
    """The load at `hour` (0.0 to 24.0) in proportion to that of half past ten; linear between the middles of hours."""
    weights = _WEIGHTS[shape]
    place = (hour - 0.5) % 24
    before = int(place)
    share = place - before
    return weights[before] * (1 - share) + weights[(before + 1) % 24] * share


def highest(shape: str) -> float:
    """The largest value `weight` can have."""
    return max(_WEIGHTS[shape])
