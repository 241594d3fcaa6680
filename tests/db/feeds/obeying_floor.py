"""A simulated floor that lives on a real database, fast, while a test acts on it as consoles do."""

import time
from collections import namedtuple
from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from db.commands.command import Command, Outcome, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.engine import make_engine, reading
from db.feeds.ingest import Ingest
from db.feeds.simulated.appointments import appoint
from db.feeds.simulated.authority_desk import AuthorityDesk
from db.feeds.simulated.authority_history import begin_with_history
from db.feeds.simulated.clock import HOUR_US
from db.feeds.simulated.coaching_desk import CoachingDesk
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.furnish import found_teams
from db.feeds.simulated.order_desk import OrderDesk
from db.feeds.simulated.pacing import Live, run_past
from db.feeds.simulated.peoples_desk import PeoplesDesk
from db.feeds.simulated.simulation import ORIGIN, Simulation
from db.feeds.simulated.turn_delivery import TurnDelivery
from db.feeds.turns import open_turn_writer
from db.maintenance.check import check_floor

STEP_S = 0.005


def now_us() -> int:
    return time.time_ns() // 1000


class ObeyingFloor:
    """Half an hour old when it is made, at half past ten; a second of the clock is `lapse` seconds of the floor."""

    def __init__(self, url: str, *, seed: int = 1, lapse: float = 480.0, agents: int = 40) -> None:
        self.url, self.engine = url, make_engine(url)
        self.said: list[str] = []
        self._delivery = TurnDelivery(lambda: open_turn_writer(url, ORIGIN), say=self.said.append, wait=_slept)
        plan = make_plan(agents=agents, queues=12, seed=seed)
        known = self._delivery.known()
        founder = Ingest(ORIGIN, known)
        found_teams(founder, plan)
        self._delivery.write(founder.take())
        supervisors = appoint(url, plan)
        now = now_us()
        shift = round(10.5 * HOUR_US) - now % (24 * HOUR_US)
        self.simulation = Simulation(plan, now - HOUR_US // 2, known=known, supervisors=supervisors, shift_us=shift)
        self.simulation.scene.set_for(now)
        run_past(self.simulation, now, lambda rows: self._delivery.write(rows, mode="batch"), stopped=lambda: False)
        wishes = begin_with_history(
            url, self.simulation, now - HOUR_US // 2, now, lambda rows: self._delivery.write(rows, mode="batch")
        )
        self._authority = AuthorityDesk(url, self.simulation, wishes)
        self._coaching = CoachingDesk(url, self.simulation, now)
        self._desk = OrderDesk(url, ORIGIN.key, self.simulation.telephone)
        self._people = PeoplesDesk(url, self.simulation.supervisors, self.simulation.holds)
        self._live = Live(
            self.simulation,
            self._delivery.write,
            now_us=now_us,
            wait=_slept,
            lapse=lapse,
            turn=self._delivery.turn,
            between=self._between,
        )
        self.step()

    def _between(self, at_us: int) -> None:
        self._desk.attend(at_us)
        self._people.attend(at_us)
        self._authority.attend(at_us)
        self._coaching.attend(at_us)

    def step(self) -> None:
        """One turn of the floor."""
        self._live.step(now_us())
        time.sleep(STEP_S)

    def live(self, seconds: float) -> None:
        """Let it live so many seconds by the clock."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.step()

    def until(self, what: Callable[[], Any], seconds: float = 20.0) -> Any:
        """Let it live until `what` answers something true; fails after so many seconds by the clock."""
        until = time.monotonic() + seconds
        while not (found := what()):
            assert time.monotonic() < until, "the floor did not do it in time"
            self.step()
        return found

    def rows(self, sql: str, **values: Any) -> list[Any]:
        """The rows of a SELECT."""
        with reading(self.engine) as connection:
            found = connection.execute(sa.text(sql), values)
            row = namedtuple("Found", found.keys(), rename=True)
            return [row(*(str(value) if isinstance(value, UUID) else value for value in one)) for one in found]

    def one(self, sql: str, **values: Any) -> Any:
        """The one value of a SELECT, None where there is no row."""
        found = self.rows(sql, **values)
        return found[0][0] if found else None

    def run(self, sql: str, **values: Any) -> None:
        """Any SQL of another program."""
        with self.engine.begin() as connection:
            connection.execute(sa.text(sql), values)

    def do(self, kind: str, subject: str, *, reason: str | None = None, note: str | None = None, **to: Any) -> Outcome:
        """One command about one thing, by somebody who sees it as it is."""
        with self.engine.begin() as connection:
            return do(connection, Command(kind, (Wanted(subject, to),), reason=reason, note=note))

    def undo(self, outcome: Outcome) -> Outcome:
        """Take a command back."""
        with self.engine.begin() as connection:
            return undo(connection, UndoCommand(outcome.command_id))

    def queue(self, name: str) -> str:
        """The id of a queue."""
        return str(self.one("SELECT id FROM queue WHERE name = :name", name=name))

    def findings(self) -> list[str]:
        """What `floorwalker db check` would say."""
        with reading(self.engine) as connection:
            return check_floor(connection)

    def close(self) -> None:
        """Give everything back."""
        self._desk.close()
        self._people.close()
        self._authority.close()
        self._coaching.close()
        self._delivery.close()
        self.engine.dispose()


def _slept(seconds: float) -> bool:
    time.sleep(min(seconds, 0.05))
    return False
