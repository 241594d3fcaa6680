"""Erlang A (M/M/s/r+M): agents, a line of limited or unlimited length, and callers whose patience runs out.

Arrivals are Poisson, service times and patience exponential. Source: W. Whitt, Engineering Solution of a
Basic Call-Center Model, Management Science 51 (2005), whose exact column the tests check; C. Palm (1946).
Rates and times are in any one unit of time (seconds and per second, minutes and per minute).

The number of contacts in the system is a birth-death chain. Its probabilities are walked outwards from the
most likely state, with all factors below 1, until they no longer count: nothing overflows, and the cost is
O(width of the distribution), some thousands of steps for thousands of agents.

Notation: c = servers / mean service, theta = 1 / mean patience. Who joins behind q others (q = 0 first in
line) leaves the line after up to q + 1 departures, which follow each other at the rates c + i theta for
i = q + 1, ..., 1, the own patience included. Each of these is the own giving up with probability
theta / (c + i theta); multiplied out, one is served with probability c / (c + (q + 1) theta) and gives up at
each of the q + 1 stages with the same probability theta / (c + (q + 1) theta).
For a sum T of exponential times with the rates c + i theta, i = 1..n, exp(-theta T) has a Beta distribution,
so that P(T > t) is a sum of n terms of a negative binomial law (Poisson's, if patience never ends).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

_NEGLIGIBLE = 1e-22
"""Probability relative to the most likely state below which a state is left out."""
_LONGEST_LINE = 1e7
"""A mean line above this is refused: it is no queue any more, and would take the memory to hold it."""


class ErlangA:
    """The steady state of one queue.

    `arrival_rate` contacts per unit of time, `servers` agents of `mean_service` each, callers who wait
    `mean_patience` on average (may be infinite), and `waiting_places` (None = no limit). Probabilities are
    shares (0..1) of those who entered, unless said otherwise; None where nobody of the kind exists. Raises
    ValueError if an argument is out of its range, nobody could ever leave, or the line would grow for ever.
    """

    def __init__(
        self,
        arrival_rate: float,
        mean_service: float,
        servers: int,
        mean_patience: float,
        waiting_places: int | None = None,
    ) -> None:
        _check(arrival_rate, mean_service, servers, mean_patience, waiting_places)
        self._arrivals = arrival_rate
        self._servers = servers
        self._mu = 1.0 / mean_service
        self._theta = 1.0 / mean_patience
        self._work = servers * self._mu
        self._top = None if waiting_places is None else servers + waiting_places
        self._lowest, self._states = self._steady_state()
        self.p_block = self._probability(self._top) if self._top is not None else 0.0
        """Share of all arrivals turned away because every waiting place is taken."""
        self._joining = self._of_those_who_join()

    @property
    def p_no_wait(self) -> float:
        """Share answered at once."""
        return max(0.0, 1.0 - math.fsum(self._joining))

    @property
    def p_abandon(self) -> float:
        """Share who give up."""
        return math.fsum(p * place * self._theta / rate for place, (p, rate) in enumerate(self._with_own_rate(), 1))

    @property
    def mean_queue(self) -> float:
        """Mean number waiting, over time."""
        return math.fsum(max(0, k - self._servers) * p for k, p in self._each_state())

    @property
    def var_queue(self) -> float:
        """Variance of the number waiting, over time."""
        mean = self.mean_queue
        return math.fsum((max(0, k - self._servers) - mean) ** 2 * p for k, p in self._each_state())

    @property
    def mean_in_system(self) -> float:
        """Mean number waiting or in service, over time."""
        return math.fsum(k * p for k, p in self._each_state())

    @property
    def occupancy(self) -> float | None:
        """Share of their time that servers are busy; None without servers."""
        busy = math.fsum(min(k, self._servers) * p for k, p in self._each_state())
        return busy / self._servers if self._servers else None

    @property
    def mean_wait(self) -> float:
        """Mean wait of all who entered, whether served or not; who was answered at once counts as 0."""
        return self._total_wait_served() + self._total_wait_abandoned()

    @property
    def mean_wait_served(self) -> float | None:
        """Mean wait of those who were served, zeros included."""
        served = 1.0 - self.p_abandon
        return self._total_wait_served() / served if self._servers else None

    @property
    def mean_wait_abandoned(self) -> float | None:
        """Mean time after which those who gave up did so."""
        p_abandon = self.p_abandon
        return self._total_wait_abandoned() / p_abandon if p_abandon > 0 else None

    def service_level(self, t: float) -> float:
        """Share of those who entered who are answered within `t`: the strict rule, abandons are missed."""
        return max(0.0, 1.0 - self.p_abandon - self._served_after(t)) if self._servers else 0.0

    def p_wait_at_most(self, t: float) -> float:
        """Share whose wait ends (answered or given up) within `t`."""
        return 1.0 - self._waiting_after(t)

    def p_wait_at_most_served(self, t: float) -> float | None:
        """Share of the served who are answered within `t`."""
        return 1.0 - self._served_after(t) / (1.0 - self.p_abandon) if self._servers else None

    def p_wait_at_most_abandoned(self, t: float) -> float | None:
        """Share of those who gave up who did so within `t`; loses digits where hardly anybody gives up."""
        p_abandon = self.p_abandon
        if p_abandon <= 0:
            return None
        later = self._waiting_after(t) - self._served_after(t)
        return min(1.0, max(0.0, 1.0 - later / p_abandon))

    def _steady_state(self) -> tuple[int, list[float]]:
        mode = self._likeliest()
        below = list(self._walk_down(mode))
        weights = [*reversed(below), 1.0, *self._walk_up(mode)]
        total = math.fsum(weights)
        return mode - len(below), [weight / total for weight in weights]

    def _likeliest(self) -> int:
        if self._arrivals < self._work:
            mode = int(self._arrivals / self._mu)
        elif self._theta > 0:
            mode = self._servers + int((self._arrivals - self._work) / self._theta)
        else:
            mode = self._top or 0
        return mode if self._top is None else min(mode, self._top)

    def _walk_down(self, state: int) -> Iterator[float]:
        weight = 1.0
        while state > 0 and self._arrivals > 0:
            weight *= self._departures(state) / self._arrivals
            if weight < _NEGLIGIBLE:
                return
            state -= 1
            yield weight

    def _walk_up(self, state: int) -> Iterator[float]:
        weight = 1.0
        while state != self._top:
            state += 1
            weight *= self._arrivals / self._departures(state)
            if weight < _NEGLIGIBLE:
                return
            yield weight

    def _departures(self, state: int) -> float:
        if state <= self._servers:
            return state * self._mu
        return self._work + (state - self._servers) * self._theta

    def _probability(self, state: int) -> float:
        index = state - self._lowest
        return self._states[index] if 0 <= index < len(self._states) else 0.0

    def _each_state(self) -> Iterator[tuple[int, float]]:
        return enumerate(self._states, self._lowest)

    def _of_those_who_join(self) -> list[float]:
        entering = math.fsum(p for k, p in self._each_state() if k != self._top)
        last = self._lowest + len(self._states)
        if last - 1 == self._top:
            last -= 1
        return [self._probability(k) / entering for k in range(self._servers, last)]

    def _with_own_rate(self) -> Iterator[tuple[float, float]]:
        for q, p in enumerate(self._joining):
            yield p, self._work + (q + 1) * self._theta

    def _total_wait_served(self) -> float:
        terms, stages = [], 0.0
        for p, rate in self._with_own_rate():
            stages += 1.0 / rate
            terms.append(p * self._work / rate * stages)
        return math.fsum(terms)

    def _total_wait_abandoned(self) -> float:
        terms, stages = [], 0.0
        for i, (p, rate) in enumerate(self._with_own_rate(), 1):
            stages += i / rate
            terms.append(p * self._theta / rate * stages)
        return math.fsum(terms)

    def _served_after(self, t: float) -> float:
        later = _stages_last_longer(t, self._work + self._theta, self._theta)
        return math.fsum(p * self._work / rate * next(later) for p, rate in self._with_own_rate())

    def _waiting_after(self, t: float) -> float:
        later = _stages_last_longer(t, self._work, self._theta)
        return math.exp(-self._theta * t) * math.fsum(p * next(later) for p in self._joining)


def _stages_last_longer(t: float, slowest: float, step: float) -> Iterator[float]:
    """P(T > t) for T a sum of n exponential times at the rates slowest + i step, i = 0..n - 1; n = 1, 2, ...

    With x = exp(-step t) and a = slowest / step it is the sum over b < n of x^a (1 - x)^b (a)_b / b!,
    whose terms are followed as logarithms because the first may be far below the smallest number there is.
    """
    if t < 0:
        raise ValueError(f"a wait cannot be negative: {t}")
    spread = -math.expm1(-step * t) / step if step > 0 else t
    log_term, total, n = -slowest * t, 0.0, 0
    while True:
        total += math.exp(log_term)
        yield min(1.0, total)
        factor = spread * (slowest + n * step) / (n + 1)
        log_term += math.log(factor) if factor > 0 else -math.inf
        n += 1


def _check(arrivals: float, service: float, servers: int, patience: float, places: int | None) -> None:
    if not 0 <= arrivals < math.inf or not 0 < service < math.inf:
        raise ValueError("arrival rate and service time must be finite, and service time above 0")
    if servers < 0 or not patience > 0 or (places is not None and places < 0):
        raise ValueError("servers and waiting places cannot be negative, patience must be above 0")
    if servers == 0 and (places == 0 or math.isinf(patience)):
        raise ValueError("without servers somebody must be able to wait and to give up")
    surplus = arrivals - servers / service
    endless = surplus >= 0 and math.isinf(patience)
    if places is None and arrivals > 0 and (endless or surplus * patience > _LONGEST_LINE):
        raise ValueError("this line would grow for ever: nobody gives up and the load is too high")
