"""The pace of the simulated floor, and handing over to a database that goes away."""

from collections.abc import Callable

import pytest

from db.errors import LinkLost, Refused
from db.feeds.ingest import Ingest, Known, Pending
from db.feeds.simulated.clock import HOUR_US, SECOND_US
from db.feeds.simulated.delivery import Delivery, Stopped
from db.feeds.simulated.floor_plan import make_plan
from db.feeds.simulated.leftovers import close_contacts, hands_down, newest_of
from db.feeds.simulated.pacing import Live, run_past
from db.feeds.simulated.simulation import ORIGIN, Simulation
from db.feeds.written import WRITTEN
from tests.db.feeds.pending_rows import Gathered

START = 1_790_000_000 * SECOND_US


class Clock:
    """A clock that moves only when somebody waits, and is found to stop after so many seconds."""

    def __init__(self, now_us: int, stops_after_s: float) -> None:
        self.now_us = now_us
        self._stops_at = now_us + round(stops_after_s * SECOND_US)

    def __call__(self) -> int:
        return self.now_us

    def wait(self, seconds: float) -> bool:
        self.now_us += round(seconds * SECOND_US)
        return self.now_us >= self._stops_at


def a_simulation(agents: int = 30) -> Simulation:
    return Simulation(
        make_plan(agents=agents, queues=12, seed=2), START, shift_us=-START % (24 * HOUR_US) + 10 * HOUR_US
    )


def test_the_past_is_handed_over_hour_by_hour_up_to_the_present() -> None:
    simulation, gathered, calls = a_simulation(), Gathered(), []
    run_past(simulation, START + 5 * HOUR_US // 2, lambda rows: calls.append(gathered.add(rows)), stopped=lambda: False)
    assert len(calls) == 3 and simulation.now_us == START + 5 * HOUR_US // 2
    assert max(row["arrived_at"] for row in gathered.table("contact")) > START + 2 * HOUR_US


def test_the_past_is_left_as_soon_as_it_is_time_to_stop() -> None:
    simulation, stops = a_simulation(), iter((False, True))
    run_past(simulation, START + 9 * HOUR_US, lambda rows: None, stopped=lambda: next(stops))
    assert simulation.now_us == START + HOUR_US


def test_live_rows_speak_of_the_moment_and_never_of_the_future() -> None:
    simulation, clock, told = a_simulation(), Clock(START, 600.0), []

    def write(rows: Pending) -> None:
        states = [dict(zip(WRITTEN["agent_state"], row, strict=True)) for row in rows.rows.get("agent_state", ())]
        assert all(state["since_at"] <= clock.now_us for state in states)
        told.extend(clock.now_us - state["until_at"] for state in states if state["until_at"] is not None)

    Live(simulation, write, now_us=clock, wait=clock.wait).run()
    assert len(told) > 100
    assert min(told) >= 0 and max(told) <= 0.1 * SECOND_US


def test_live_ends_when_its_time_is_up() -> None:
    simulation, clock = a_simulation(), Clock(START, 3600.0)
    Live(simulation, lambda rows: None, now_us=clock, wait=clock.wait).run(START + 5 * SECOND_US)
    assert START + 5 * SECOND_US <= clock.now_us < START + 6 * SECOND_US


def test_a_time_lapse_makes_everything_so_much_faster() -> None:
    arrived = []
    for lapse in (1.0, 20.0):
        simulation, clock, gathered = a_simulation(), Clock(START, 400.0), Gathered()
        Live(simulation, gathered.add, now_us=clock, wait=clock.wait, lapse=lapse).run()
        contacts = [contact for contact in gathered.table("contact") if contact["arrived_at"] > START]
        assert all(contact["arrived_at"] <= clock.now_us for contact in contacts)
        arrived.append(len(contacts))
    assert 14 * arrived[0] < arrived[1] < 27 * arrived[0]


@pytest.mark.parametrize("rate", [2.0, 60.0, 400.0])
def test_a_wanted_rate_of_changes_is_found_and_kept(rate: float) -> None:
    simulation, clock, counts = a_simulation(), Clock(START, 90.0), []
    captured = (
        "contact",
        "contact_segment",
        "agent",
        "raised_hand",
        "escalation",
        "shift_activity",
        "queue_membership",
    )

    def write(rows: Pending) -> None:
        if clock.now_us > START + 30 * SECOND_US:
            counts.append(sum(len(rows.rows.get(table, ())) for table in captured))

    Live(simulation, write, now_us=clock, wait=clock.wait, rate=rate).run()
    assert sum(counts) / 60 == pytest.approx(rate, rel=0.35)


class Database:
    """A database that can be away; writers opened on it keep working only while it is there."""

    def __init__(self) -> None:
        self.away = False
        self.lost_writers: set[int] = set()
        self.opened = 0
        self.batches: list[tuple[Pending, str]] = []

    def open(self) -> "DatabaseWriter":
        if self.away:
            raise LinkLost("The database does not answer.")
        self.opened += 1
        return DatabaseWriter(self, self.opened)


class DatabaseWriter:
    def __init__(self, database: Database, number: int) -> None:
        self._database, self._number = database, number

    def known(self) -> Known:
        return Known()

    def write(self, pending: Pending, *, mode: str = "ingest") -> int:
        if self._database.away:
            self._database.lost_writers.add(self._number)
        if self._number in self._database.lost_writers:
            raise LinkLost("The database does not answer.")
        self._database.batches.append((pending, mode))
        return pending.count

    def close(self) -> None:
        self._database.lost_writers.add(self._number)


def delivery_to(database: Database, wait: Callable[[float], bool]) -> tuple[Delivery, list[str]]:
    said: list[str] = []
    return Delivery(database.open, say=said.append, wait=wait), said


SOME_ROWS = Pending({"site": [("id", "Main", "UTC", 0, "en")]})


def test_a_lost_database_is_told_once_and_the_rows_arrive_when_it_is_back() -> None:
    database, waits = Database(), []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        database.away = len(waits) < 3
        return False

    delivery, said = delivery_to(database, wait)
    database.away = True
    assert delivery.write(SOME_ROWS, mode="batch") == 1
    assert database.batches == [(SOME_ROWS, "batch")] and len(waits) == 3
    assert len(said) == 2 and "does not answer" in said[0] and "back" in said[1]


def test_it_can_be_stopped_while_the_database_is_away() -> None:
    database = Database()
    delivery, _ = delivery_to(database, lambda seconds: True)
    database.away = True
    with pytest.raises(Stopped):
        delivery.write(SOME_ROWS)


def test_what_the_database_refuses_is_not_tried_again() -> None:
    class Refusing(DatabaseWriter):
        def write(self, pending: Pending, *, mode: str = "ingest") -> int:
            raise Refused("No.")

    delivery = Delivery(lambda: Refusing(Database(), 1), say=pytest.fail, wait=lambda seconds: pytest.fail("waited"))
    with pytest.raises(Refused):
        delivery.write(SOME_ROWS)


def known_from(gathered: Gathered) -> Known:
    tables = ("origin_system", "site", "team", "skill", "queue", "agent", "agent_alias", "agent_capacity", "contact")
    rows = {table: gathered.table(table) for table in (*tables, "contact_segment")}
    rows |= {table: [row for row in gathered.table(table) if row["until_at"] is None] for table in ("agent_state",)}
    rows["queue_membership"] = gathered.table("queue_membership")
    rows["raised_hand"] = [row for row in gathered.table("raised_hand") if row["ended_at"] is None]
    return Known({table: [tuple(row.values()) for row in some] for table, some in rows.items()})


def test_a_second_run_closes_what_the_first_left_open_and_goes_on_with_the_same_people() -> None:
    first, gathered = a_simulation(), Gathered()
    first.run_until(START + HOUR_US)
    gathered.add(first.take())
    known = known_from(gathered)
    left_open = {contact["id"] for contact in gathered.table("contact") if contact["state"] != "closed"}
    again = newest_of(known) + 1
    assert left_open and START < again <= START + HOUR_US + 1

    second = Simulation(make_plan(agents=30, queues=12, seed=2), again, known=known)
    gathered.add(hands_down(known, again))
    second.run_until(again + SECOND_US)
    gathered.add(second.take())
    contacts = {contact["id"]: contact for contact in gathered.table("contact")}
    assert {contacts[contact]["state"] for contact in left_open} == {"closed"}
    assert len(gathered.table("agent")) == 30 and len(gathered.table("queue")) == 12
    assert len({contact["external_id"] for contact in contacts.values()}) == len(contacts)
    assert all(hand["ended_at"] is not None for hand in gathered.table("raised_hand") if hand["raised_at"] < again)
    present = [state["agent_id"] for state in gathered.table("agent_state") if state["until_at"] is None]
    assert sorted(present) == sorted({agent["id"] for agent in gathered.table("agent")})


def test_nothing_is_left_over_from_a_floor_that_was_never_there() -> None:
    ingest = Ingest(ORIGIN)
    ingest.take()
    close_contacts(ingest, Known(), START)
    assert newest_of(Known()) == 0 and hands_down(Known(), START).count == 0 == ingest.take().count
