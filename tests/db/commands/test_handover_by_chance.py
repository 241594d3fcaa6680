"""Three people at the change of shift, by chance: every open escalation always has the owner whom a plain recount knows.

The recount knows only: an escalation is with who had it until somebody takes it or accepts its line, and goes back when
that is undone; a line stands while its thing is open and still with who had it; a team has one handover under way.
"""

import shutil
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from db.climbing import on_shift, responsible
from db.commands.command import Command, Wanted
from db.errors import Refused
from db.ids import new_id
from db.models import metadata
from tests.db.commands.acted_floor import S
from tests.db.commands.handed_floor import HandedFloor
from tests.db.security.people_floor import SignedIn

PEOPLE = ("dana", "eli", "fay")


class Shifts(RuleBasedStateMachine):
    """One floor; `make` gives it."""

    make = staticmethod(lambda: None)

    @initialize()
    def open(self):
        self.floor = self.make()
        self.there = {"dana"}
        self.floor.comes("dana")
        self.owner = {self.floor.escalated(name): name for name in ("dana", "dana", "eli", None)}
        self.resolved = set()
        self.done = []

    people, places = st.sampled_from(PEOPLE), st.integers(0, 20)

    def one(self, place):
        return sorted(self.owner)[place % len(self.owner)]

    def under_way(self):
        rows = self.floor.run("SELECT id, state FROM handover WHERE state IN ('open', 'given')")
        assert len(rows) <= 1
        return next(((str(row.id), row.state) for row in rows), (None, None))

    def stands(self, line):
        """Recounted: whether a line about an escalation needs somebody."""
        escalation = line["entity_id"]
        had = next((name for name, staff in self.floor.people.items() if staff == line["had_by_id"]), None)
        closed = line["accepted_at"] is not None or line["closed_at"] is not None
        return not closed and escalation not in self.resolved and self.owner[escalation] == had

    def noted(self, person, outcome, before):
        if outcome.done:
            self.done.append((person, outcome, before))

    @rule(person=people)
    def come_or_go(self, person):
        self.there ^= {person}
        self.floor.comes(person, on_shift=int(person in self.there))

    @rule(person=people)
    def begin_and_give(self, person):
        known, _ = self.under_way()
        begun = self.floor.acts(person, "handover.begin", self.floor.teams[0])
        assert bool(begun.done) == (known is None)
        if known is None:
            handover = str(begun.done[0].entity_id)
            self.floor.acts(person, "handover.give", handover)
            left = {
                one for one, owner in self.owner.items()
                if one not in self.resolved and (owner in (None, person) or owner not in self.there)
            }  # fmt: skip
            lines = self.floor.lines(handover)
            assert len(lines) == len(left)
            assert {line["entity_id"] for line in lines} == left

    @rule(person=people, place=places)
    def accept(self, person, place):
        handover, _ = self.under_way()
        lines = self.floor.lines(handover) if handover else []
        if not lines:
            return
        line = lines[place % len(lines)]
        giver = self.floor.row("handover", handover)["given_by_id"]
        stood, before = self.stands(line), dict(self.owner)
        outcome = self.floor.acts(person, "handover.accept_line", line["id"])
        assert bool(outcome.done) == (stood and giver != self.floor.people[person])
        if outcome.done:
            self.owner[line["entity_id"]] = person
            others = any(self.stands(one) for one in self.floor.lines(handover))
            assert self.floor.row("handover", handover)["state"] == ("given" if others else "accepted")
        self.noted(person, outcome, before)

    @rule(person=people)
    def accept_all(self, person):
        handover, _ = self.under_way()
        if handover is None:
            return
        giver, before = self.floor.row("handover", handover)["given_by_id"], dict(self.owner)
        standing = [line["entity_id"] for line in self.floor.lines(handover) if self.stands(line)]
        outcome = self.floor.acts(person, "handover.accept_all", handover)
        assert bool(outcome.done) == (giver != self.floor.people[person])
        if outcome.done:
            self.owner |= dict.fromkeys(standing, person)
        self.noted(person, outcome, before)

    @rule(person=people)
    def withdraw(self, person):
        handover, _ = self.under_way()
        if handover is not None:
            before = dict(self.owner)
            self.noted(person, self.floor.acts(person, "handover.withdraw", handover), before)

    @rule(person=people, place=places)
    def take(self, person, place):
        escalation = self.one(place)
        if escalation not in self.resolved:
            self.floor.acts(person, "escalation.take", escalation)
            self.owner[escalation] = person

    @rule(person=people, place=places)
    def resolve(self, person, place):
        escalation = self.one(place)
        closed = Command("escalation.resolve", (Wanted(escalation, {"cause": "policy"}),), note="done")
        if self.floor.send(person, closed).done:
            assert escalation not in self.resolved
            self.resolved.add(escalation)
            self.owner[escalation] = person

    @rule(name=st.sampled_from((*PEOPLE, None)))
    def another_comes(self, name):
        if len(self.owner) < 8:
            self.owner[self.floor.escalated(name)] = name

    @precondition(lambda self: self.done)
    @rule(place=places)
    def take_back(self, place):
        person, outcome, before = self.done.pop(place % len(self.done))
        try:
            undone = self.floor.takes_back(person, outcome)
        except Refused:
            return
        back = {effect.entity_id for effect in undone.done if effect.entity == "escalation"}
        assert not back & self.resolved
        for escalation in back:
            assert self.owner[escalation] == person
            self.owner[escalation] = before[escalation]

    @invariant()
    def every_escalation_is_with_whom_the_recount_says(self):
        if hasattr(self, "done"):
            found = self.floor.run("SELECT id, state, owner_id FROM escalation")
            names = {staff: name for name, staff in self.floor.people.items()}
            assert {str(row.id): names.get(str(row.owner_id)) for row in found} == self.owner
            assert {str(row.id) for row in found if row.state == "resolved"} == self.resolved
            self.under_way()

    @invariant()
    def whoever_is_there_has_what_is_open(self):
        """Exactly one has to decide about each open escalation, and it is somebody who is there where anybody is."""
        if not hasattr(self, "done"):
            return
        rows = self.floor.run("SELECT * FROM escalation WHERE state <> 'resolved'")
        roles, people = self.floor.run("SELECT * FROM staff_role"), self.floor.run("SELECT * FROM staff")
        presences, queues = self.floor.run("SELECT * FROM staff_presence"), self.floor.run("SELECT * FROM queue")
        now = 10 * S
        there = on_shift(presences, roles, {row.id: row for row in people}, now)
        names = {staff: name for name, staff in self.floor.people.items()}
        for row in rows:
            found = responsible(row, next(queue for queue in queues if queue.id == row.queue_id), there, now)
            who = names.get(str(found.staff_id))
            assert (who in self.there) if self.there else (found.step in ("nobody", "somebody"))

    def teardown(self):
        if hasattr(self, "floor"):
            booked = self.floor.run(
                "SELECT c.entity_id FROM change c WHERE c.command_id IS NOT NULL AND c.entity = 'escalation'"
                " AND NOT EXISTS (SELECT 1 FROM command_effect e WHERE e.command_id = c.command_id"
                " AND e.entity_id = c.entity_id AND e.outcome = 'done')"
            )
            assert booked == []
            self.floor.engine.dispose()


def chance(make, examples, steps=25):
    machine = type("Chance", (Shifts,), {"make": staticmethod(make)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def on_sqlite(template, examples, steps=25):
    folder = Path(tempfile.mkdtemp())

    def make():
        path = folder / f"{new_id()}.sqlite"
        shutil.copyfile(template, path)
        return HandedFloor(f"sqlite:///{path}")

    try:
        chance(make, examples, steps)
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def signed_in_people(postgres_url):
    """Logins of three people, and engines by which they are signed in themselves."""
    people = SignedIn(postgres_url)
    engines = {name: sa.create_engine(people.person(name, "supervisor"), pool_size=1) for name in PEOPLE}
    yield postgres_url, {name: f"{people.prefix}_{name}" for name in PEOPLE}, engines
    for engine in engines.values():
        engine.dispose()
    people.end()


def emptied(url):
    """The same database again and again: a new one for each example would take longer than all of it."""
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        names = ", ".join(["change", *(name for name in metadata.tables if name != "log_epoch")])
        connection.exec_driver_sql("SET session_replication_role = replica")
        connection.exec_driver_sql(f"TRUNCATE {names} CASCADE")
    engine.dispose()


def on_postgresql(signed_in, examples, steps=25):
    url, logins, engines = signed_in

    def make():
        emptied(url)
        return HandedFloor(url, logins, engines)

    chance(make, examples, steps)


def test_by_chance_on_sqlite(sqlite_template):
    on_sqlite(sqlite_template, 2, 15)


def test_by_chance_and_at_once_on_postgresql(signed_in_people):
    on_postgresql(signed_in_people, 1, 15)
    two_accept_at_once(signed_in_people)


def two_accept_at_once(signed_in):
    """Of two who accept the same at the same moment each line goes to one, and the other is told."""
    url, logins, engines = signed_in
    emptied(url)
    floor = HandedFloor(url, logins, engines)
    floor.comes("dana")
    escalations = [floor.escalated("dana") for _ in range(6)]
    handover = floor.handed()
    lines = [floor.line_of(handover, escalation) for escalation in escalations]
    together = threading.Barrier(2)

    def accept(person, order):
        together.wait()
        return [floor.answers(floor.acts(person, "handover.accept_line", line)) for line in order]

    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(accept, person, order) for person, order in (("eli", lines), ("fay", lines[::-1]))]
        said = [answer for one in both for answer in one.result()]
    assert sum("done" in answer for answer in said) == len(lines)
    assert {word for answer in said for word in answer} <= {"done", "line_accepted", "handover_over"}
    assert {floor.owner(one) for one in escalations} <= {"eli", "fay"}
    assert floor.row("handover", handover)["state"] == "accepted"
    floor.engine.dispose()


@pytest.mark.long
def test_long_by_chance_on_sqlite(sqlite_template):
    on_sqlite(sqlite_template, 20)


@pytest.mark.long
def test_long_by_chance_on_postgresql(signed_in_people):
    on_postgresql(signed_in_people, 12)
