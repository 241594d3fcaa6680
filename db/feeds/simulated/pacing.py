"""The pace of the simulated floor: the past as fast as it goes, then in step with the clock, at a wanted rate of changes."""

from collections.abc import Callable
from typing import Final

from db.capture.description import BY_TABLE
from db.feeds.ingest import Known, Pending
from db.feeds.simulated.clock import SECOND_US
from db.feeds.simulated.simulation import Simulation
from db.feeds.turns import Play

#: How much of the past is handed over at once, microseconds.
BATCH_US: Final = 3600 * SECOND_US
#: How often changes are handed over while live, seconds.
STEP_S: Final = 0.1
#: How often the time-lapse is corrected towards the wanted rate, seconds, and by how much at most.
CORRECTED_EVERY_S: Final = 3.0
_MOST_AT_ONCE: Final = 2.0
_LAPSES: Final = (0.05, 5_000.0)
#: Changes that consoles hear of for one contact, about: its own and its agents'.
_CHANGES_PER_CONTACT: Final = 12.0

#: Takes rows and keeps them.
Write = Callable[[Pending], object]
#: Lets the floor play one turn, and keeps the rows it answers (see `db.feeds.turns`).
Turn = Callable[[Play], object]


def run_past(simulation: Simulation, until_us: int, write: Write, *, stopped: Callable[[], bool]) -> None:
    """Lets the floor live from where it is up to `until_us` and hands each hour to `write`; ends early once `stopped`."""
    while not stopped():
        simulation.run_until(min(until_us, simulation.now_us + BATCH_US))
        pending = simulation.take()
        if pending.count:
            write(pending)
        if simulation.now_us >= until_us:
            return


class Live:
    """Keeps the floor in step with the real clock.

    `now_us` is the real time (UTC microseconds); `wait` sleeps so many seconds and answers True when it is time to stop;
    `write` takes rows and keeps them; where `turn` is given it is used instead, so that what others wrote is taken up
    before anything happens; `between` is called after each step with the time. `lapse` is how many floor seconds pass in
    one second; `rate` instead asks for about so many changes a second in the feed, for which the lapse is found and kept.
    """

    def __init__(
        self,
        simulation: Simulation,
        write: Write,
        *,
        now_us: Callable[[], int],
        wait: Callable[[float], bool],
        lapse: float = 1.0,
        rate: float | None = None,
        turn: Turn | None = None,
        between: Callable[[int], None] | None = None,
    ) -> None:
        self._simulation, self._write, self._now_us, self._wait = simulation, write, now_us, wait
        self._turn, self._between = turn, between
        self._rate = rate
        self._changes = 0
        self._counted_since_us = now_us()
        self._set_lapse(lapse if rate is None else rate / natural_rate(simulation))

    def run(self, until_us: int | None = None) -> None:
        """Goes on until `wait` says stop, or until the clock reaches `until_us`."""
        while True:
            now = self._now_us()
            self.step(now)
            if (until_us is not None and now >= until_us) or self._wait(STEP_S):
                return

    def step(self, now_us: int) -> None:
        """Lets happen what is due by `now_us` and hands it over."""
        if self._turn is not None:
            self._turn(self._play)
        elif (pending := self._lived(now_us)).count:
            self._write(pending)
        if self._between is not None:
            self._between(now_us)
        counted_s = (now_us - self._counted_since_us) / SECOND_US
        if self._rate is not None and counted_s >= CORRECTED_EVERY_S:
            wrong = self._rate * counted_s / max(1, self._changes)
            self._set_lapse(self._simulation.clock.lapse * min(_MOST_AT_ONCE, max(1 / _MOST_AT_ONCE, wrong)))
            self._changes, self._counted_since_us = 0, now_us

    def _play(self, known: Known) -> Pending:
        now_us = self._now_us()
        self._simulation.take_up(known, now_us)
        return self._lived(now_us)

    def _lived(self, now_us: int) -> Pending:
        self._simulation.run_until(now_us)
        pending = self._simulation.take()
        self._changes += sum(len(rows) for table, rows in pending.rows.items() if table in BY_TABLE)
        return pending

    def _set_lapse(self, lapse: float) -> None:
        simulation = self._simulation
        simulation.clock.set_lapse(simulation.env.now, min(_LAPSES[1], max(_LAPSES[0], lapse)))


def natural_rate(simulation: Simulation) -> float:
    """About how many changes a second there are on the floor at its own pace (lapse 1)."""
    contacts = sum(queue.per_hour for queue in simulation.floor.plan.queues) / 3600
    return max(0.01, contacts * _CHANGES_PER_CONTACT)
