"""Grants given, changed, approved, revoked, undone and used by chance: whatever is tried, what stands is within the rules.

The rules, recounted from the rows alone: nobody's grant is above their own limit, nobody gives or approves for
themselves, a second person is another one, what is used is the sum of its uses and never above the budget.
"""

import random

import sqlalchemy as sa

from db.authority.limits_sql import APPROVERS
from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.desktop.doing import do_desktop_act
from db.errors import Refused
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor, S
from tests.db.desktop.desk_floor import ACTS
from tests.db.security.people_floor import SignedIn

HOUR = 3600 * S
#: At once and in all, by who it is; above `SECOND` two have to agree.
LIMITS = {"dana": (3000, 10000), "eli": (3000, 10000), "max": (8000, 40000)}
ROLES = {"dana": "supervisor", "eli": "supervisor", "max": "manager"}
SECOND = 6000
TRIED = ("give", "give", "give", "authorise", "change", "change", "revoke", "approve", "approve", "decline", "undo")
ALLOWED = {"done", "above_own_limit", "above_own_budget", "not_to_yourself", "use_above_budget", "budget_spent", "ended",
           "second_person", "not_waiting", "changed", "not_yours", "in_the_past"}  # fmt: skip


class Granted(ActedFloor):
    """Two supervisors and a manager of one team; Cy is Eli's own login as an agent."""

    def __init__(self, url, signed_in=None):
        super().__init__(url)
        self.engines, self.logins = {}, {name: name for name in LIMITS}
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.kind = str(self.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
        self.run("UPDATE authority_kind SET second_above = :above WHERE id = :kind", above=SECOND, kind=self.kind)
        for name in ("dana", "max"):
            level, (once, all_) = ROLES[name], LIMITS[name]
            assert level in APPROVERS
            self.insert(
                "authority_limit", kind_id=self.kind, level=level, per_use=once, per_agent=all_, from_at=1, set_at=1
            )
        for name, role in ROLES.items():
            if signed_in is None:
                staff = self.insert("staff", name=name, login=name)
                self.insert("staff_role", staff_id=staff, role=role, team_id=self.teams[0], from_at=1)
            else:
                self.engines[name] = sa.create_engine(signed_in.person(name, role, team=self.teams[0]), pool_size=1)
                self.logins[name] = f"{signed_in.prefix}_{name}"
        self.run("UPDATE agent SET login = 'ana' WHERE id = :id", id=self.agents[0])
        self.run("UPDATE agent SET login = :eli WHERE id = :id", id=self.agents[2], eli=self.logins["eli"])
        now = self.database_now()
        talking = {"state": "on_contact", "agent_id": self.agents[0], "answered_at": now, "state_since": now}
        self.talk = self.contact(0, **talking)

    def carry_out(self, name, command):
        """The words that became of a command of this person; None where the whole of it was refused."""
        work = undo if isinstance(command, UndoCommand) else do
        signed_in = name in self.engines
        try:
            with (self.engines[name] if signed_in else self.engine).begin() as connection:
                outcome = work(connection, command, actor=None if signed_in else name)
        except Refused:
            return None
        return outcome

    def use(self, amount):
        """Ana's program uses so much for the contact she has."""
        given = {"contact": self.talk, "kind": "refund", "amount": amount, "currency": "EUR"}
        with self.engine.begin() as connection:
            return do_desktop_act(connection, ACTS["use"], given, login="ana")

    def grants(self):
        return self.run("SELECT * FROM authority_grant ORDER BY number")

    def close(self):
        for engine in self.engines.values():
            engine.dispose()
        self.engine.dispose()


def recount(floor):
    """Everything that stands is within the rules."""
    people = {str(row.id): row.name for row in floor.run("SELECT id, name FROM staff")}
    login = {str(row.id): row.login for row in floor.run("SELECT id, login FROM agent")}
    team = {str(row.id): str(row.team_id) for row in floor.run("SELECT id, team_id FROM agent")}
    uses = "SELECT grant_id, sum(amount) AS used FROM authority_use WHERE state IN ('reserved', 'confirmed') GROUP BY grant_id"
    used = {str(row.grant_id): row.used for row in floor.run(uses)}
    for row in floor.grants():
        giver, second = people[str(row.granted_by_id)], people.get(str(row.approved_by_id))
        once, in_all = LIMITS[giver]
        assert row.per_use <= once and row.budget <= in_all, (giver, row)
        assert second != giver
        if row.state == "active" and row.budget > SECOND:
            assert second is not None, row
        theirs = [str(row.agent_id)] if row.agent_id is not None else []
        if row.agent_id is None and row.contact_id is None:
            theirs = [one for one in login if team[one] == str(row.team_id)]
        takers = {login[one] for one in theirs}
        assert floor.logins[giver] not in takers
        assert second is None or floor.logins[second] not in takers
        assert row.spent == used.get(str(row.id), 0) <= row.budget


def step(floor, chance, done):
    """One thing tried by somebody."""
    name, now = chance.choice(list(LIMITS)), floor.database_now()
    amounts = {
        "per_use": chance.choice((500, 2000, 4000, 9000)),
        "budget": chance.choice((1000, 5000, 9000, 12000, 45000)),
    }
    ends = {"until_at": now + chance.choice((HOUR, 5 * HOUR))}
    grants = [
        row for row in floor.grants() if row.state != "declined" and (row.revoked_at is None or chance.random() < 0.2)
    ]
    what = chance.choice(
        ("give", "give", "give", "authorise", "change", "change", "revoke", "approve", "approve", "decline", "undo")
    )
    if what == "undo" and done:
        by, outcome = chance.choice(done)
        return floor.carry_out(by, UndoCommand(outcome.command_id))
    if what in ("give", "undo") or not grants:
        what = "give"
        to = chance.choice([{"agent_id": agent} for agent in floor.agents[::2]] + [{"team_id": floor.teams[0]}])
        things = (Wanted(new_id(), {"kind_id": floor.kind, **amounts, **ends, **to}),)
    elif what == "authorise":
        things = (Wanted(floor.talk, {"kind_id": floor.kind, **amounts, **ends}),)
    else:
        waiting = [row for row in grants if row.state == "waiting"]
        row = chance.choice(waiting if waiting and what in ("approve", "decline") else grants)
        columns = ("per_use", "budget", "until_at", "revoked_at", "state")
        asked = chance.choice((amounts, ends, {"budget": amounts["budget"]})) if what == "change" else {}
        things = (Wanted(str(row.id), asked, {column: getattr(row, column) for column in columns}),)
    outcome = floor.carry_out(name, Command(f"authority_grant.{what}", things, note="storm"))
    if outcome is not None:
        assert {effect.outcome for effect in outcome.effects} <= ALLOWED
        if outcome.done:
            done.append((name, outcome))
    return outcome


def by_chance(floor, seed, steps, *, uses):
    chance, done = random.Random(seed), []
    for _ in range(steps):
        step(floor, chance, done)
        if uses and chance.random() < 0.3:
            floor.use(chance.randint(1, 4000))
        recount(floor)
    return done


def approved_by_another(floor):
    """What is above the threshold waits, also for who gave it, until another says yes; and so does more of it later."""
    until = floor.database_now() + HOUR
    asked = {"kind_id": floor.kind, "per_use": 500, "budget": 9000, "until_at": until, "agent_id": floor.agents[0]}
    given = floor.carry_out("dana", Command("authority_grant.give", (Wanted(new_id(), asked),), note="storm"))
    grant = str(given.effects[0].entity_id)

    def tries(name, what, **to):
        row = floor.row("authority_grant", grant)
        was = {column: row[column] for column in ("state", "per_use", "budget", "until_at", "revoked_at")}
        return floor.carry_out(name, Command(f"authority_grant.{what}", (Wanted(grant, to, was),)))

    assert tries("dana", "approve").effects[0].outcome == "second_person"
    yes = tries("eli", "approve")
    assert (yes.effects[0].outcome, floor.row("authority_grant", grant)["state"]) == ("done", "active")
    longer = tries("eli", "change", until_at=until + HOUR)
    assert longer.effects[0].outcome == "done"
    row = floor.row("authority_grant", grant)
    assert (row["state"], row["approved_by_id"]) == ("waiting", None)
    floor.carry_out("eli", UndoCommand(longer.command_id))
    assert floor.row("authority_grant", grant)["state"] == "active"
    less = tries("eli", "change", budget=400, per_use=400)
    assert (less.effects[0].outcome, floor.row("authority_grant", grant)["state"]) == ("done", "active")
    recount(floor)


def test_by_chance_and_used_in_between(sqlite_url):
    floor = Granted(sqlite_url)
    approved_by_another(floor)
    done = by_chance(floor, 6, 60, uses=True)
    kinds = {outcome.kind.partition(".")[2] for _, outcome in done}
    assert kinds >= {"give", "authorise", "change", "revoke"}
    assert floor.run("SELECT count(*) FROM authority_use WHERE state = 'reserved'")[0][0] > 0
    floor.close()


def test_by_chance_of_people_who_are_signed_in(postgres_url):
    signed_in = SignedIn(postgres_url)
    floor = Granted(postgres_url, signed_in)
    try:
        approved_by_another(floor)
        assert by_chance(floor, 6, 20, uses=False)
    finally:
        floor.close()
        signed_in.end()
