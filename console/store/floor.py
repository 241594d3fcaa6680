"""The whole floor in memory: rows, figures, the last hour and the database's clock, fed by one road."""

import copy
import time
from collections.abc import Callable, Iterable
from typing import Final

from console.store.climbing import Climbing
from console.store.clock import DatabaseClock
from console.store.floor_store import FloorStore, Touched
from console.store.floor_view import FloorView
from console.store.incidents import Incidents
from console.store.last_hour import LastHour
from console.store.monitoring import Monitoring
from console.store.people_hour import PeopleHour
from console.store.plan import FloorPlan
from console.store.readiness import Readiness
from console.store.stuck import StuckThings
from console.store.tallies import Tallies
from db.changes.batch import Batch, Snapshot

#: Everything on screen is computed for the same moment, which goes on in these steps.
STEP_US: Final = 50_000


class Floor:
    """What every screen reads. Not thread-safe: it belongs to the thread that paints."""

    def __init__(self, steady_s: Callable[[], float] = time.monotonic) -> None:
        self.store = FloorStore()
        self.tallies = Tallies(self.store)
        #: The part of it that is shown; all of it unless the person chose a view.
        self.view = FloorView(self.store)
        self.history = LastHour(self.store)
        self.people = PeopleHour(self.store, self.tallies, self.view)
        self.stuck = StuckThings(self.store)
        self.plan = FloorPlan(self.store)
        self.climbing = Climbing(self.store)
        self.incidents = Incidents(self.store)
        self.monitoring = Monitoring(self.store)
        self.readiness = Readiness(self.store)
        self.clock = DatabaseClock(steady_s)
        self.revision = 0
        #: How old what is held is, in the words of the screen ('live', '12 s old').
        self.age = ""
        #: Who looks at it: the login, '' where nobody says.
        self.login = ""

    def apply(self, news: Snapshot | Batch) -> Touched:
        """Take in what the feed brought; says which rows changed, or came into the view or left it."""
        self.revision += 1
        self.clock.heard(news.database_now)
        touched = self.store.apply(news)
        self.history.move_on(self.now_us())
        return self.view.follow(touched)

    def frozen(self, tables: Iterable[str]) -> "Floor":
        """A floor to look up rows of these tables in, as they are now; its figures and its clock are those of this one."""
        held = copy.copy(self)
        held.store = self.store.frozen(tables)
        held.climbing = Climbing(held.store)
        return held

    def now_us(self) -> int:
        """The database's time now, UTC microseconds, in steps of `STEP_US`: who asks within one gets equal figures."""
        now = self.clock.now_us()
        return now - now % STEP_US

    def move_on(self) -> Touched:
        """Let time go on, called each second: the last hour, and what fell out of the past that is held.

        Says which rows are not held any more (a loan that ran out), or left the view because of them.
        """
        now = self.now_us()
        touched = self.store.move_on(now)
        if touched.ids:
            self.revision += 1
            touched = self.view.follow(touched)
        self.history.move_on(now)
        self.people.note(now)
        return touched

    def look_around(self) -> None:
        """See what became stuck and how many people are needed, a part of the floor at a time; called at each beat."""
        now = self.now_us()
        self.stuck.move_on(now)
        self.plan.move_on(now)
        self.tallies.look_around(now)
