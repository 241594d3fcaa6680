"""Which limits the slider stops at: round amounts from nothing to where nothing more is avoided, one of them the present."""

from typing import Final

#: About so many places at most.
_PLACES: Final = 200
_ROUND: Final = (1, 2, 5)


class LimitScale:
    """Limits from 0 to `top`; `present` is one of them whatever the step is."""

    def __init__(self, present: int, most_needed: int) -> None:
        reach = max(2 * present, round(most_needed * 1.1), 4)
        self.step: Final = round_step(reach)
        top = -(-reach // self.step) * self.step
        self.limits: Final[list[int]] = sorted({*range(0, top + self.step, self.step), present})

    @property
    def top(self) -> int:
        """The largest of them."""
        return self.limits[-1]

    def place(self, limit: int) -> int:
        """The number of the nearest of them."""
        return min(range(len(self.limits)), key=lambda place: abs(self.limits[place] - limit))


def round_step(reach: int) -> int:
    """The smallest round step with which `reach` is reached within about `_PLACES` steps."""
    ten = 1
    while True:
        for first in _ROUND:
            if first * ten * _PLACES >= reach:
                return first * ten
        ten *= 10


def rounded_up(limit: int) -> int:
    """The next round limit: two digits that count, the second 0 or 5."""
    ten = 10 ** max(0, len(str(limit)) - 2)
    part = 5 * ten if limit >= 10 else 1
    return -(-limit // part) * part
