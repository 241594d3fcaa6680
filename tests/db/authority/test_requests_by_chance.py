"""Agents ask, several people decide, undo and come second, by chance: whatever they do, the rules of requests hold.

Requester, approver and second approver are always different people; a request has one decision; what was approved is used
at most once over; a decision is taken back only until it was used.
"""

import secrets

import pytest
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

from db.address import parse
from db.commands.authority_request_acts import APPROVE, DECLINE
from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.engine import make_engine
from db.errors import Refused
from tests.console.authority.requests.requesting_floor import RequestingFloor, S
from tests.db.changes.floor_writer import PlainSql

SECOND_ABOVE = 50_000
OWN = {"dana": 10_000, "eli": 10_000, "mo": 200_000, "lee": 200_000, "ana": 200_000}
AMOUNTS = (6_000, 10_001, 60_000)


class DecidingFloor(RequestingFloor):
    """A requesting floor whose people act as themselves; Ana, who asks, is a manager as well (on SQLite)."""

    def __init__(self, url):
        super().__init__(url)
        self.limit("standard", 5_000, from_at=2)
        self.people = {"dana": self.duty, "mo": self.manager}
        for name, role in (("eli", "supervisor"), ("lee", "manager"), ("ana", "manager")):
            login = self.logins[0] if name == "ana" else f"{self.prefix}_{name}"
            self.people[name] = self.insert("staff", name=name, login=login)
            self.insert("staff_role", staff_id=self.people[name], role=role, from_at=0)
        self.login_of = {name: self.row("staff", person)["login"] for name, person in self.people.items()}
        self.engines = {}
        if self.engine.dialect.name == "postgresql":
            del self.people["ana"]
            for name in self.people:
                role = "fw_supervisor" if OWN[name] == OWN["dana"] else "fw_manager"
                self.engines[name] = make_engine(self._person_url(self.login_of[name], role))

    def _person_url(self, login, role):
        password, owner = secrets.token_hex(12), PlainSql(self.url)
        made = owner._connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
        owner.run("SELECT person_signs_in(?, ?, ?)", login, made, [role])
        owner.close()
        address = parse(self.url)
        return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"

    def act_as(self, name, work):
        """`work(connection, actor)` as a person."""
        engine = self.engines.get(name, self.engine)
        with engine.begin() as connection:
            return work(connection, None if self.engines else self.login_of[name])

    def talking(self):
        """Contacts that Ana and Bo have now."""
        return [self._talking(agent, self.now() - 5 * S) for agent in self.agents[:2]]

    def close(self):
        for engine in self.engines.values():
            engine.dispose()
        super().close()


class Requests(RuleBasedStateMachine):
    """One example: two contacts of their own on the floor that all examples share."""

    floor = None

    @initialize()
    def begin(self):
        self.contacts = self.floor.talking()
        self.asked = []
        self.done = []
        self.used = dict.fromkeys(self.contacts, 0)

    people = st.sampled_from(sorted(OWN))
    agents = st.integers(0, 1)

    def row(self, request):
        return self.floor.row("authority_request", request)

    @rule(agent=agents, amount=st.sampled_from(AMOUNTS))
    def ask(self, agent, amount):
        given = {"contact": self.contacts[agent], "kind": "refund", "amount": amount, "currency": "EUR"}
        waits = any(self.row(one)["state"] in ("open", "second") for one, whose in self.asked if whose == agent)
        if waits:
            with pytest.raises(Refused, match="already"):
                self.floor.desk("request", agent=agent, **given)
        elif self.floor.desk("may", agent=agent, **given)["allowed"]:
            with pytest.raises(Refused, match="no need"):
                self.floor.desk("request", agent=agent, **given)
        else:
            self.asked.append((str(self.floor.desk("request", agent=agent, **given)["request"]), agent))

    @precondition(lambda self: getattr(self, "asked", None))
    @rule(data=st.data(), person=people, declines=st.booleans())
    def decide(self, data, person, declines):
        request, agent = data.draw(st.sampled_from(self.asked))
        if person not in self.floor.people:
            return
        row, act = self.row(request), DECLINE if declines else APPROVE
        command = Command(act.kind, (Wanted(request),), note="Sorry." if declines else None)
        outcome = self.floor.act_as(person, lambda connection, actor: do(connection, command, actor=actor))
        said = next(effect.outcome for effect in outcome.effects if effect.entity == "authority_request")
        assert said == self.expected(row, person, agent, declines)
        if said == "done":
            self.done.append((person, outcome.command_id, request))

    def expected(self, row, person, agent, declines):
        if row["state"] not in ("open", "second"):
            return "ended"
        if person == "ana" and agent == 0:
            return "not_to_yourself"
        if declines:
            return "done"
        if row["state"] == "second" and row["decided_by_id"] == self.floor.people[person]:
            return "second_person"
        return "done" if row["amount"] <= OWN[person] else "above_own_limit"

    @precondition(lambda self: getattr(self, "done", None))
    @rule(data=st.data())
    def take_back(self, data):
        person, command, request = data.draw(st.sampled_from(self.done))
        spent = self.spent(request)
        try:
            outcome = self.floor.act_as(
                person, lambda connection, actor: undo(connection, UndoCommand(command), actor=actor)
            )
        except Refused:
            return
        said = next(effect.outcome for effect in outcome.effects if effect.entity == "authority_request")
        assert said != "done" or spent == 0

    @rule(agent=agents, amount=st.sampled_from((*AMOUNTS, 30_000)))
    def use(self, agent, amount):
        given = {"contact": self.contacts[agent], "kind": "refund", "amount": amount, "currency": "EUR"}
        self.floor.desk("use", agent=agent, **given)

    @precondition(lambda self: getattr(self, "asked", None))
    @rule(data=st.data())
    def withdraw(self, data):
        request, agent = data.draw(st.sampled_from(self.asked))
        waited = self.row(request)["state"] in ("open", "second", "withdrawn")
        if waited:
            self.floor.desk("withdraw", agent=agent, request=request)
        else:
            with pytest.raises(Refused, match="decided"):
                self.floor.desk("withdraw", agent=agent, request=request)

    def spent(self, request):
        found = self.floor.run("SELECT coalesce(sum(spent), 0) FROM authority_grant WHERE request_id = :id", id=request)
        return int(found[0][0])

    @invariant()
    def three_different_people_one_decision_used_once(self):
        for request, agent in getattr(self, "asked", ()):
            row = self.row(request)
            deciders = [one for one in (row["decided_by_id"], row["second_by_id"]) if one is not None]
            assert len(set(deciders)) == len(deciders)
            if agent == 0 and row["state"] != "withdrawn":
                assert self.floor.people.get("ana") not in deciders
            grants = self.floor.run(
                "SELECT g.budget, g.spent, g.revoked_at, (SELECT coalesce(sum(u.amount), 0) FROM authority_use u"
                " WHERE u.grant_id = g.id AND u.state IN ('reserved', 'confirmed')) AS used"
                " FROM authority_grant g WHERE g.request_id = :id",
                id=request,
            )
            assert all(grant.spent == grant.used for grant in grants)
            assert sum(grant.spent for grant in grants) <= row["amount"]
            standing = [grant for grant in grants if grant.revoked_at is None]
            assert len(standing) == (1 if row["state"] == "approved" else 0)
            if row["state"] == "approved" and row["amount"] > SECOND_ABOVE:
                assert len(deciders) == 2
            resolved = self.floor.row("escalation", row["escalation_id"])["state"] == "resolved"
            assert resolved == (row["state"] not in ("open", "second"))


def fewer(examples, steps):
    return settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
    )


def by_chance(url, examples, steps):
    floor = DecidingFloor(url)
    try:
        run_state_machine_as_test(type("OnOne", (Requests,), {"floor": floor}), settings=fewer(examples, steps))
    finally:
        floor.close()


def test_by_chance(sqlite_url):
    by_chance(sqlite_url, 5, 12)


@pytest.mark.long
def test_long_by_chance_on_postgresql(postgres_url):
    by_chance(postgres_url, 4, 14)
