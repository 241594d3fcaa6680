"""Two people and a telephone at one floor, by chance: whatever they do, the floor is as a plain recount says.

The recount knows only: who last moved a contact successfully says where it is; what was decided on has to be so still; a
command is carried out once; undo puts back what its command wrote while that still stands.
"""

import json
import shutil
import tempfile
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

from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.errors import Refused
from tests.db.commands.acted_floor import ActedFloor

PEOPLE = ("dana", "eli")
CONTACTS = 4
QUEUES = 2
_TRUTH = ("queue_id", "agent_id", "state", "priority", "queued_at", "transfers", "overflows")


class Floors(RuleBasedStateMachine):
    """One floor; `make` gives the URL of an empty one."""

    make = staticmethod(lambda: "")

    @initialize()
    def open(self):
        self.floor = ActedFloor(self.make())
        self.contacts = [self.floor.contact(place % QUEUES) for place in range(CONTACTS)]
        self.seen = {person: self.rows() for person in PEOPLE}
        self.truth = self.rows()
        self.sent = []
        self.undoable = []

    def row(self, contact):
        row = self.floor.row("contact", contact)
        return {column: row[column] for column in _TRUTH}

    def rows(self):
        found = self.floor.run(f"SELECT id, {', '.join(_TRUTH)} FROM contact")
        plain = [[value if isinstance(value, (int, type(None))) else str(value) for value in row] for row in found]
        return {row[0]: dict(zip(_TRUTH, row[1:], strict=True)) for row in plain}

    def act(self, person, work):
        with self.floor.engine.begin() as connection:
            return work(connection, person if connection.dialect.name == "sqlite" else None)

    people, things, places = st.sampled_from(PEOPLE), st.integers(0, CONTACTS - 1), st.integers(0, QUEUES - 1)
    heaps = st.sets(things, min_size=1)

    @rule(person=people)
    def look(self, person):
        self.seen[person] = self.rows()

    @rule(person=people, heap=heaps, queue=places, agent=st.sampled_from((None, 0, 1)))
    def move(self, person, heap, queue, agent):
        to = {
            "queue_id": self.floor.queues[queue],
            "agent_id": None if agent is None else self.floor.agents[agent],
        }
        things = [
            Wanted(one, to, {name: self.seen[person][one][name] for name in ("queue_id", "agent_id")})
            for one in (self.contacts[place] for place in sorted(heap))
        ]
        command = Command("contact.move", tuple(things))
        outcome = self.act(person, lambda c, who: do(c, command, actor=who))
        self.sent.append((person, command, outcome))
        for effect in outcome.effects:
            before, saw = self.truth[effect.subject_id], self.seen[person][effect.subject_id]
            expected = self.judged(before, saw, to)
            assert effect.outcome == expected, (effect, before, saw)
            if expected == "done":
                now = self.row(effect.subject_id)
                assert (now["queue_id"], now["agent_id"], now["state"]) == (to["queue_id"], to["agent_id"], "waiting")
                assert now["priority"] == before["priority"]
                self.truth[effect.subject_id] = now
        if outcome.done:
            befores = {effect.subject_id: dict(effect.was) for effect in outcome.done}
            self.undoable.append((person, outcome, befores))

    def judged(self, before, saw, to):
        if before["state"] == "closed":
            return "ended"
        if (before["queue_id"], before["agent_id"]) != (saw["queue_id"], saw["agent_id"]):
            return "changed"
        same = (before["queue_id"], before["agent_id"]) == (to["queue_id"], to["agent_id"])
        return "already_there" if same else "done"

    @precondition(lambda self: self.sent)
    @rule(place=st.integers(0, 100))
    def send_again(self, place):
        person, command, first = self.sent[place % len(self.sent)]
        again = self.act(person, lambda c, who: do(c, command, actor=who))
        assert (again.effects, again.again) == (first.effects, True)

    @precondition(lambda self: self.undoable)
    @rule(place=st.integers(0, 100))
    def take_back(self, place):
        person, outcome, befores = self.undoable.pop(place % len(self.undoable))
        undone = self.act(person, lambda c, who: undo(c, UndoCommand(outcome.command_id), actor=who))
        wrote = {effect.subject_id: effect.became for effect in outcome.done}
        for effect in undone.effects:
            contact = effect.subject_id
            stands = all(
                self.truth[contact][name] == wrote[contact][name] for name in ("queue_id", "agent_id", "state")
            )
            assert effect.outcome == ("done" if stands else "changed")
            if stands:
                self.truth[contact] |= befores[contact]
                assert self.row(contact) == self.truth[contact]

    @precondition(lambda self: self.undoable)
    @rule(place=st.integers(0, 100), other=people)
    def take_back_twice_or_anothers(self, place, other):
        person, outcome, _ = self.undoable[place % len(self.undoable)]
        if self.floor.engine.dialect.name == "sqlite" and other != person:
            with pytest.raises(Refused):
                self.act(other, lambda c, who: undo(c, UndoCommand(outcome.command_id), actor=who))

    @rule(place=things, agent=st.sampled_from((0, 1)))
    def answer(self, place, agent):
        """The telephone or help desk: somebody begins to work on it."""
        contact = self.contacts[place]
        sql = "UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :i AND state = 'waiting'"
        self.floor.run(sql, i=contact, a=self.floor.agents[agent])
        self.truth[contact] = self.row(contact)

    @rule(place=things)
    def end(self, place):
        contact = self.contacts[place]
        self.floor.run("UPDATE contact SET state = 'closed' WHERE id = :i AND state <> 'waiting'", i=contact)
        self.truth[contact] = self.row(contact)

    @rule(person=people, heap=heaps, priority=st.integers(-9, 9))
    def prioritise(self, person, heap, priority):
        things = [
            Wanted(one, {"priority": priority}, {"priority": self.seen[person][one]["priority"]})
            for one in (self.contacts[place] for place in sorted(heap))
        ]
        outcome = self.act(person, lambda c, who: do(c, Command("contact.prioritise", tuple(things)), actor=who))
        for effect in outcome.done:
            assert self.truth[effect.subject_id]["priority"] == self.seen[person][effect.subject_id]["priority"]
            self.truth[effect.subject_id]["priority"] = priority

    @invariant()
    def every_contact_is_as_the_recount_says(self):
        if hasattr(self, "truth"):
            assert self.rows() == self.truth

    def every_change_of_a_command_names_it_and_every_done_effect_has_its_change(self):
        done = self.floor.run(
            "SELECT e.entity_id, e.command_id FROM command_effect e WHERE e.outcome = 'done' AND NOT EXISTS"
            " (SELECT 1 FROM change c WHERE c.entity = e.entity AND c.entity_id = e.entity_id"
            " AND c.command_id = e.command_id)"
        )
        assert done == []
        booked = self.floor.run(
            "SELECT c.entity_id FROM change c WHERE c.command_id IS NOT NULL AND c.entity = 'contact' AND NOT EXISTS"
            " (SELECT 1 FROM command_effect e WHERE e.command_id = c.command_id AND e.entity_id = c.entity_id"
            " AND e.outcome = 'done')"
        )
        assert booked == []

    def teardown(self):
        if hasattr(self, "floor"):
            self.every_change_of_a_command_names_it_and_every_done_effect_has_its_change()
            self.floor.engine.dispose()


def fewer(examples):
    return settings(
        max_examples=examples, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
    )


def on_sqlite(template):
    folder = Path(tempfile.mkdtemp())

    def make():
        path = folder / "floor.sqlite"
        shutil.copyfile(template, path)
        for beside in folder.glob("floor.sqlite-*"):
            beside.unlink()
        return f"sqlite:///{path}"

    return type("OnSqlite", (Floors,), {"make": staticmethod(make)}), folder


def on_postgresql(url):
    def make():
        engine = sa.create_engine(url)
        with engine.begin() as connection:
            # The same database again and again: a new one for each example would take longer than all of it.
            connection.exec_driver_sql("DELETE FROM note")
            names = connection.exec_driver_sql(
                "SELECT string_agg(relname, ', ') FROM pg_class WHERE relkind IN ('r', 'p') AND relispartition = false"
                " AND relnamespace = 'public'::regnamespace AND relname NOT IN ('alembic_version', 'log_epoch')"
            ).scalar_one()
            connection.exec_driver_sql("SET session_replication_role = replica")
            connection.exec_driver_sql(f"TRUNCATE {names} CASCADE")
        engine.dispose()
        return url

    return type("OnPostgresql", (Floors,), {"make": staticmethod(make)})


def test_by_chance_on_sqlite(sqlite_template):
    machine, folder = on_sqlite(sqlite_template)
    try:
        run_state_machine_as_test(machine, settings=fewer(3))
    finally:
        shutil.rmtree(folder)


def test_by_chance_on_postgresql(postgres_url):
    run_state_machine_as_test(on_postgresql(postgres_url), settings=fewer(2))


@pytest.mark.long
def test_long_by_chance_on_sqlite(sqlite_template):
    machine, folder = on_sqlite(sqlite_template)
    try:
        run_state_machine_as_test(machine, settings=fewer(8))
    finally:
        shutil.rmtree(folder)


@pytest.mark.long
def test_long_by_chance_on_postgresql(postgres_url):
    run_state_machine_as_test(on_postgresql(postgres_url), settings=fewer(6))


def test_images_are_json(sqlite_url):
    floor = ActedFloor(sqlite_url)
    outcome = floor.move([floor.contact()], 1)
    (row,) = floor.run("SELECT was, became FROM command_effect WHERE command_id = :c", c=outcome.command_id)
    assert json.loads(row.was)["queue_id"] == floor.queues[0]
    assert json.loads(row.became)["queue_id"] == floor.queues[1]
    floor.engine.dispose()
