"""Many agents' programs use one budget at once, while it is changed, revoked, expires, and limits change: never too much."""

import threading
from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
import sqlalchemy as sa

from db.engine import make_engine, reading
from db.errors import Refused
from db.ids import new_id
from tests.db.authority.giving_floor import GivingFloor, most_for_one, overspent

PER_CONTACT, PER_CUSTOMER, PER_AGENT, HIGHEST_CAP = 900, 2500, 1500, 9000


class Storm:
    """So many programs at once on a floor with one budget for all, standing limits and a cap for each customer."""

    def __init__(self, url, agents, steps, *, seed=1):
        self.floor = GivingFloor(url, agents)
        self.floor.limit("refund", per_use=300, per_contact=PER_CONTACT, per_customer=PER_CUSTOMER, per_agent=PER_AGENT)
        self.floor.cap(HIGHEST_CAP)
        self.shared = self.floor.grant("credit", per_use=400, budget=2000 * agents // 3)
        self.doomed = self.floor.grant("fee_waiver", per_use=400, budget=50_000)
        self.ends_soon = self.floor.grant("replacement", per_use=2, budget=500)
        self.agents, self.steps, self.seed = agents, steps, seed
        self.answers, self.problems, self.over = [], [], threading.Event()
        self.done = 0

    def run(self):
        """All of it; the answers of all programs are in `answers` afterwards."""
        watching = threading.Thread(target=self._watch)
        changing = threading.Thread(target=self._change)
        watching.start(), changing.start()
        with ThreadPoolExecutor(self.agents) as pool:
            programs = [pool.submit(self._program, agent) for agent in range(self.agents)]
        self.over.set()
        watching.join(), changing.join()
        for program in programs:
            program.result()
        assert self.problems == []

    def _program(self, agent):
        chance, desk = Random(self.seed * 1000 + agent), self.floor.desk(agent)
        mine = self.floor.contacts[2 * agent : 2 * agent + 2]
        used = []
        try:
            for step in range(self.steps):
                given = {"contact": chance.choice(mine), "key": f"{step}"}
                given["kind"] = chance.choice(("refund", "refund", "credit", "credit", "fee_waiver", "replacement"))
                money = given["kind"] != "replacement"
                given |= {"amount": chance.randint(1, 400) if money else 1, "currency": "EUR" if money else None}
                answer = desk("use", **given)
                self.answers.append(answer)
                used += [answer["use"]] * answer["allowed"]
                self.done += 1
                if chance.random() < 0.3:
                    assert desk("use", **given)["use"] == answer["use"]
                if used and chance.random() < 0.4:
                    self._settle(desk, used.pop(chance.randrange(len(used))), chance)
        finally:
            desk.close()

    def _settle(self, desk, use, chance):
        verb, more = chance.choice((("give-back", {}), ("confirm", {"reference": "B"})))
        first = desk(verb, use=use, **more)
        assert desk(verb, use=use, **more)["state"] == first["state"]

    def _change(self):
        """Somebody changes the budget, the limit and the cap, revokes a grant, and another expires."""
        engine, chance = make_engine(self.floor.url, held=True), Random(self.seed)

        def run(sql, **values):
            with engine.begin() as connection:
                connection.execute(sa.text(sql), values)

        budget = "UPDATE authority_grant SET budget = :budget WHERE id = :id AND spent <= :budget"
        limit = (
            "INSERT INTO authority_limit (id, kind_id, level, team_id, per_use, per_contact, per_customer, per_agent, from_at,"
            f" set_at) VALUES (:id, :kind, 'standard', :team, 300, :most, {PER_CUSTOMER}, :agent, :at, 1)"
        )
        place = {"kind": self.floor.kinds["refund"], "team": self.floor.teams[0]}
        all_steps = self.agents * self.steps
        while not self.over.wait(0.01):
            run(budget, budget=chance.randint(500, 3000 * self.agents // 3), id=self.shared)
            run("UPDATE authority_setting SET customer_cap = :cap", cap=chance.randint(3000, HIGHEST_CAP))
            most = {"most": chance.randint(300, PER_CONTACT), "agent": chance.randint(500, PER_AGENT)}
            run(limit, **most, **place, id=new_id(), at=self.floor.next_from_at())
            if self.done > all_steps / 3:
                run("UPDATE authority_grant SET revoked_at = 1 WHERE id = :id AND revoked_at IS NULL", id=self.doomed)
            if self.done > all_steps / 2:
                run("UPDATE authority_grant SET until_at = from_at + 1 WHERE id = :id", id=self.ends_soon)
        engine.dispose()

    def _watch(self):
        """What stands at any moment is no more than what may be."""
        engine = make_engine(self.floor.url, held=True)
        while not self.over.wait(0.02):
            with reading(engine) as connection:
                self.problems += overspent(connection)
        engine.dispose()


def storm_keeps_every_bound(url, agents, steps):
    storm = Storm(url, agents, steps)
    floor = storm.floor
    try:
        storm.run()
        uses = floor.uses()
        with floor.engine.begin() as connection:
            assert overspent(connection) == []
        # Each answer is exactly one use, and each use was answered; a key is one use.
        assert sorted(one["use"] for one in storm.answers) == sorted(use["id"] for use in uses)
        was = {use["id"]: use for use in uses}
        assert all((was[one["use"]]["state"] == "refused") == (one["state"] == "refused") for one in storm.answers)
        keys = [(use["agent_id"], use["asked_key"]) for use in uses]
        assert len(keys) == len(set(keys))
        # And no bound was crossed, across agents and kinds.
        money = {"where": lambda use: use["currency"] is not None}
        refunds = {"where": lambda use: use["limit_id"] is not None}
        assert most_for_one(uses, "customer_id", **money) <= HIGHEST_CAP
        assert most_for_one(uses, "contact_id", **refunds) <= PER_CONTACT
        assert most_for_one(uses, "customer_id", **refunds) <= PER_CUSTOMER
        assert most_for_one(uses, "agent_id", **refunds) <= PER_AGENT
        reasons = {use["refusal"] for use in uses} - {None}
        assert len([use for use in uses if use["state"] != "refused"]) > agents
        assert reasons >= {"over_per_use"}
        return reasons
    finally:
        floor.close()


def test_programs_at_once_cross_no_bound(database_url):
    storm_keeps_every_bound(database_url, 6, 6)


@pytest.mark.long
def test_fifty_programs_at_once_cross_no_bound(postgres_url):
    assert "nothing_granted" in storm_keeps_every_bound(postgres_url, 50, 4), "one was revoked in the middle"


@pytest.mark.long
def test_many_programs_on_one_file_cross_no_bound(sqlite_url):
    storm_keeps_every_bound(sqlite_url, 12, 8)


def test_the_last_of_a_budget_goes_to_one(database_url):
    floor = GivingFloor(database_url, 6)
    floor.grant("refund", per_use=300, budget=1000)

    def use(agent):
        desk = floor.desk(agent)
        try:
            asked = {"kind": "refund", "amount": 300, "currency": "EUR"}
            return [desk.word("use", contact=contact, **asked) for contact in floor.contacts[2 * agent : 2 * agent + 2]]
        finally:
            desk.close()

    with ThreadPoolExecutor(6) as pool:
        words = [word for answers in pool.map(use, range(6)) for word in answers]
    assert words.count("yes") == 3
    assert set(words) <= {"yes", "over_budget", "just_used"}
    with floor.engine.begin() as connection:
        assert overspent(connection) == []
    floor.close()


def test_two_agents_and_two_customers_in_one_transaction_each_do_not_stand_still(postgres_url):
    """Each uses for the customer whom the other waits for: one of them is told to send it again, the other has used."""
    floor = GivingFloor(postgres_url, 2)
    floor.limit("refund", per_use=300)
    # Both have a contact of each of two customers.
    contacts = [[floor.talk(agent, floor.customers[one]) for one in (0, 1)] for agent in (0, 1)]
    both_have_begun = threading.Barrier(2)
    asked = {"kind": "refund", "amount": 100, "currency": "EUR"}

    def use(agent):
        desk = floor.desk(agent)
        try:
            with desk.engine.begin() as connection:
                desk.within(connection, "use", contact=contacts[agent][agent], **asked)
                both_have_begun.wait(20)
                desk.within(connection, "use", contact=contacts[agent][1 - agent], **asked)
            return "used"
        except Refused as problem:
            return str(problem)
        finally:
            desk.close()

    with ThreadPoolExecutor(2) as pool:
        words = sorted(pool.map(use, range(2)))
    assert words == ["Somebody else is just writing here and does not end; send it again; nothing was written.", "used"]
    assert len(floor.uses()) == 2
    floor.close()
