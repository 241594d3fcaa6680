"""Whether something an agent agreed to has changed since, beside what has changed with colleagues: better, worse, or nobody
can tell. It says nothing of why.

People are picked when they are at their worst, and whoever is at their worst is better afterwards anyway (regression to the
mean; A. G. Barnett, J. C. van der Pols, A. J. Dobson, International Journal of Epidemiology 34 (2005) 215, who advise to
compare with others and to take the beginning into account). So the difference in differences against colleagues alone would
praise everybody: what is compared is the agent afterwards with what was to be expected of somebody who began there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Final, Literal, NamedTuple

from db.metrics.student import t_95
from db.metrics.wilson import wilson

#: Of fewer values before or after, or of fewer colleagues, nothing is claimed.
FEWEST_VALUES: Final = 10
FEWEST_COLLEAGUES: Final = 5
#: A colleague counts with so many values before and after.
_FEWEST_OF_COLLEAGUE: Final = 5
#: Measures of which more is better; of the others less is.
MORE_IS_BETTER: Final = frozenset({"rating", "rubric"})
#: Measures whose value is 1 or 0.
SHARES: Final = frozenset({"transfers", "repeats", "escalations", "refusals"})
Verdict = Literal["better", "worse", "cannot_tell", "too_few"]


class Cell(NamedTuple):
    """What one agent's values in one queue come to, before (False) or after (True) the instant."""

    agent: str
    queue: str
    after: bool
    n: int
    total: float
    squares: float


@dataclass(frozen=True, slots=True)
class Measured:
    """A mean (or share 0..1) of `n` values with its 95 % interval; without bounds where nothing can be said."""

    n: int
    mean: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Compared:
    """The agent and colleagues, before and after; None where there is no value at all.

    Colleagues are weighted to the agent's mix of queues. `difference` is how far the agent is afterwards from what was to
    be expected of somebody who began there, in the measure's unit, with its 95 % interval from `low` to `high`.
    """

    verdict: Verdict
    agent_before: Measured | None
    agent_after: Measured | None
    colleagues_before: Measured | None
    colleagues_after: Measured | None
    colleagues: int
    difference: float | None = None
    low: float | None = None
    high: float | None = None


class _Deviation(NamedTuple):
    """How far somebody is from colleagues in the same queues and weeks, before and after, and of how many values."""

    before: float
    after: float
    n_before: int
    n_after: int


def compared(agent: str, cells: Iterable[Cell], measure: str) -> Compared:
    """Compare `agent` with all others of `cells` in the queues where both were.

    Each value counts as its deviation from the colleagues' mean of its queue and time, so that neither the mix of queues
    nor a bad week counts. Between people the deviation that lasts has the variance w2 (the covariance of before and after
    over colleagues, whose errors are independent), values within somebody s2 (pooled), and what comes and goes from one
    time to the other k2 (what is left of the colleagues' spread). Of somebody who began at b with n values,
    B b with B = w2 / (w2 + k2 + s2 / n) is to be expected: C. N. Morris, Journal of the American Statistical Association
    78 (1983) 47. The interval is t(m - 2) times the root of w2 (1 - B) + k2 + s2 / n_after, with the error of the
    colleagues' own mean, over m colleagues.
    """
    listed = [cell for cell in cells if cell.n]
    own = [cell for cell in listed if cell.agent == agent]
    queues = {cell.queue for cell in own}
    others = [cell for cell in listed if cell.agent != agent and cell.queue in queues]
    sides = (
        _measured([cell for cell in own if not cell.after], measure),
        _measured([cell for cell in own if cell.after], measure),
        _weighted(own, others, False),
        _weighted(own, others, True),
    )
    means = _queue_means(others)
    by_agent: dict[str, list[Cell]] = defaultdict(list)
    for cell in others:
        by_agent[cell.agent].append(cell)
    found = [_deviation(theirs, means) for theirs in by_agent.values()]
    peers = [one for one in found if one and min(one.n_before, one.n_after) >= _FEWEST_OF_COLLEAGUE]
    mine = _deviation(own, means)
    few = mine is None or min(mine.n_before, mine.n_after) < FEWEST_VALUES or len(peers) < FEWEST_COLLEAGUES
    if mine is None or few:
        return Compared("too_few", *sides, len(by_agent))
    difference, reach = _beyond(mine, peers, _within(listed))
    low, high = difference - reach, difference + reach
    return Compared(_verdict(low, high, measure), *sides, len(peers), difference, low, high)


def _verdict(low: float, high: float, measure: str) -> Verdict:
    if low <= 0 <= high:
        return "cannot_tell"
    return "better" if (low > 0) == (measure in MORE_IS_BETTER) else "worse"


def _beyond(mine: _Deviation, peers: list[_Deviation], within: float) -> tuple[float, float]:
    """How far the agent is from what was to be expected, and how far the interval reaches to both sides."""
    m = len(peers)
    mean_before, mean_after = (sum(one[place] for one in peers) / m for place in (0, 1))
    lasting = max(0.0, sum((one.before - mean_before) * (one.after - mean_after) for one in peers) / (m - 1))
    spread = sum((one.before - mean_before) ** 2 + (one.after - mean_after) ** 2 for one in peers) / (2 * (m - 1))
    noise = sum(within / one.n_before + within / one.n_after for one in peers) / (2 * m)
    passing = max(0.0, spread - lasting - noise)
    error = passing + within / mine.n_before
    kept = lasting / (lasting + error) if lasting + error else 0.0
    values = sum(one.n_before + one.n_after for one in peers)
    variance = lasting * (1 - kept) + passing + within / mine.n_after + (lasting + passing) / m + 2 * within / values
    return mine.after - kept * mine.before, t_95(m - 2) * sqrt(variance)


def _deviation(cells: list[Cell], means: Mapping[tuple[str, bool], float]) -> _Deviation | None:
    sides = []
    for after in (False, True):
        known = [one for one in cells if one.after is after and (one.queue, after) in means]
        n = sum(one.n for one in known)
        if not n:
            return None
        sides.append((sum(one.total - one.n * means[one.queue, after] for one in known) / n, n))
    (before, n_before), (afterwards, n_after) = sides
    return _Deviation(before, afterwards, n_before, n_after)


def _queue_means(cells: Iterable[Cell]) -> dict[tuple[str, bool], float]:
    sums: dict[tuple[str, bool], tuple[int, float]] = {}
    for cell in cells:
        n, total = sums.get((cell.queue, cell.after), (0, 0.0))
        sums[cell.queue, cell.after] = n + cell.n, total + cell.total
    return {key: total / n for key, (n, total) in sums.items()}


def _within(cells: Iterable[Cell]) -> float:
    """The variance of values of one person in one queue and time, pooled."""
    squares, free = 0.0, 0
    for cell in cells:
        squares += max(0.0, cell.squares - cell.total**2 / cell.n)
        free += cell.n - 1
    return squares / free if free else 0.0


def _measured(cells: list[Cell], measure: str) -> Measured | None:
    n = sum(cell.n for cell in cells)
    if not n:
        return None
    total, squares = sum(cell.total for cell in cells), sum(cell.squares for cell in cells)
    mean = total / n
    if measure in SHARES:
        low, high = wilson(round(total), n)
        return Measured(n, mean, low, high)
    if n < 2:
        return Measured(n, mean, None, None)
    reach = t_95(n - 1) * sqrt(max(0.0, squares - n * mean**2) / (n - 1) / n)
    return Measured(n, mean, mean - reach, mean + reach)


def _weighted(own: list[Cell], others: list[Cell], after: bool) -> Measured | None:
    """Colleagues' mean as it would be with the agent's mix of queues: direct standardization, with the normal interval."""
    mix = {cell.queue: cell.n for cell in own if cell.after is after}
    by_queue: dict[str, list[Cell]] = defaultdict(list)
    for cell in others:
        if cell.after is after and cell.queue in mix:
            by_queue[cell.queue].append(cell)
    weight = sum(mix[queue] for queue in by_queue)
    if not weight:
        return None
    mean = variance = 0.0
    counted = 0
    for queue, cells in by_queue.items():
        n, total = sum(cell.n for cell in cells), sum(cell.total for cell in cells)
        share, middle = mix[queue] / weight, total / n
        mean += share * middle
        squares = sum(cell.squares for cell in cells)
        variance += share**2 * max(0.0, squares / n - middle**2) / n
        counted += n
    reach = t_95(counted) * sqrt(variance)
    return Measured(counted, mean, mean - reach, mean + reach)
