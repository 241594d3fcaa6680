"""A whole simulated floor: built from a plan, run up to any instant, handing out the rows that changed."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import simpy

from db.feeds.ingest import Ingest, Known, Origin, Pending
from db.feeds.simulated.arrivals import Arrivals
from db.feeds.simulated.attention import Attention
from db.feeds.simulated.callbacks import Callbacks
from db.feeds.simulated.clock import FloorClock
from db.feeds.simulated.consoles import Consoles
from db.feeds.simulated.contacts import Contacts
from db.feeds.simulated.floor import Floor
from db.feeds.simulated.furnish import found_teams, furnish
from db.feeds.simulated.leftovers import close_contacts
from db.feeds.simulated.messages import Messages
from db.feeds.simulated.plan_parts import FloorPlan, TeamPlan
from db.feeds.simulated.scene import Scene
from db.feeds.simulated.shifts import Presence
from db.feeds.simulated.supervisors import Supervisors
from db.feeds.simulated.talks import Talks
from db.feeds.simulated.telephone import Telephone

#: It has no recordings. Its addresses are in a domain that is kept free for examples.
ORIGIN: Final = Origin(
    "Simulated floor",
    "simulation",
    contact_url="https://crm.example.org/contacts/{external_id}",
    ticket_url="https://tickets.example.org/{external_id}",
)


class Simulation:
    """The floor of `plan` from `start_us` (UTC microseconds) on; the same plan, start and course give the same rows.

    `known` is what the database holds of an earlier run of the same origin: what that left open is closed as lost.
    `supervisors` are the ids of who supervises each team (`appointments.appoint`), nobody by default.
    `shift_us` moves the time of day (see `clock.FloorClock`).
    """

    def __init__(
        self,
        plan: FloorPlan,
        start_us: int,
        *,
        known: Known | None = None,
        supervisors: Mapping[TeamPlan, Sequence[str]] | None = None,
        shift_us: int = 0,
    ) -> None:
        known = known or Known()
        self.clock = FloorClock(start_us, shift_us=shift_us)
        self.env = simpy.Environment()
        self.ingest = Ingest(ORIGIN, known)
        self.floor = Floor(plan, self.env, self.clock, self.ingest)
        self.floor.run_name = datetime.fromtimestamp(start_us / 1e6, UTC).strftime("%y%m%d%H%M%S")
        self.floor.supervisors = supervisors or {}
        self.supervisors: Final = Supervisors(plan, self.floor.supervisors, self.clock)
        close_contacts(self.ingest, known, start_us)
        found_teams(self.ingest, plan)
        furnish(self.floor, known)
        attention = Attention(self.floor, self.supervisors)
        self.holds: Final = attention.holds
        self.wishes: Final = attention.wishes
        talks = Talks(self.floor, attention)
        callbacks = Callbacks(self.floor, talks)
        self.scene = Scene(self.floor, attention, callbacks, presence := Presence(self.floor))
        self.telephone = Telephone(self.floor)
        self._consoles = Consoles(self.floor, presence, attention, self.telephone, Messages(self.floor))
        presence.begin()
        Arrivals(self.floor, Contacts(self.floor, talks, callbacks)).begin()

    @property
    def now_us(self) -> int:
        """How far the floor has come, UTC microseconds."""
        return self.clock.at(self.env.now)

    def take_up(self, known: Known, now_us: int) -> None:
        """What others wrote stands: the floor goes on from there. `now_us` is UTC microseconds; nothing may be pending."""
        self._consoles.take_up(known, now_us)

    def run_until(self, at_us: int) -> None:
        """Lets everything happen up to the instant `at_us`; nothing if that is past already."""
        until_s = self.clock.floor_seconds(at_us)
        if until_s > self.env.now:
            self.env.run(until=until_s)
        self.ingest.advance(at_us)

    def take(self) -> Pending:
        """The rows that are new or changed since the last call."""
        return self.ingest.take()
