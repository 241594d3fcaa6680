"""Agents give by chance while everything around them changes: each answer, and what stands, is as a plain recount says.

The recount knows only what was told to it: who has, or had, which contact of whom; what limits and grants there are; and
every use with what became of it. It is written apart from the SQL, which it judges.
"""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from db.errors import Refused
from tests.db.authority.giving_floor import COUNTING, GivingFloor, overspent
from tests.fixtures.by_chance import walk_by_chance

KINDS = ("refund", "refund", "credit", "replacement")
AGENTS, CONTACTS, CUSTOMERS = 2, 4, 2


class Giving(RuleBasedStateMachine):
    """`url` is a database that all examples share; each has agents, contacts and grants of its own."""

    url = ""

    @initialize(cap=st.sampled_from((None, 120)))
    def open(self, cap):
        self.floor = GivingFloor(self.url, AGENTS)
        self.floor.cap(cap)
        self.cap = cap
        self.desks = [self.floor.desk(agent) for agent in range(AGENTS)]
        self.customer = {}
        for place, contact in enumerate(self.floor.contacts):
            self.known_as(contact, place % CUSTOMERS)
        self.had = {contact: {place // 2} for place, contact in enumerate(self.floor.contacts)}
        self.limits, self.grants, self.uses, self.keys = {}, {}, {}, {}
        # Something to begin with, so that bounds are met soon.
        self.set_limit_to("refund", 50, 90, 110, 150)
        for kind in ("credit", "refund"):
            self.give_to(kind, 55, {"budget": 110})

    agents, contacts = st.integers(0, AGENTS - 1), st.integers(0, CONTACTS - 1)
    kinds, amounts = st.sampled_from(KINDS), st.sampled_from((1, 9, 25, 40, 50, 55, 60))
    bounds = st.none() | st.integers(0, 100)

    @rule(kind=kinds, per_use=st.integers(0, 60), contact=bounds, customer=bounds, agent=bounds)
    def set_limit(self, kind, per_use, contact, customer, agent):
        self.set_limit_to(kind, per_use, contact, customer, agent)

    def set_limit_to(self, kind, per_use, contact, customer, agent):
        self.floor.limit(kind, per_use=per_use, per_contact=contact, per_customer=customer, per_agent=agent)
        self.limits[kind] = (per_use, contact, customer, agent)

    @rule(kind=kinds, per_use=st.integers(1, 60), more=st.integers(0, 100), receiver=st.integers(-1, 5), at=contacts)
    def give(self, kind, per_use, more, receiver, at):
        to = {"budget": per_use + more}
        if 0 <= receiver < AGENTS:
            to["agent_id"] = self.floor.agents[receiver]
        elif receiver >= AGENTS:
            to["contact_id"] = self.floor.contacts[at]
        self.give_to(kind, per_use, to)

    def give_to(self, kind, per_use, to):
        ends = self.floor.database_now() + 3_600_000_000 + len(self.grants)
        made = self.floor.grant(kind, until_at=ends, per_use=per_use, **to)
        self.grants[made] = {"kind": kind, "spent": 0, "holds": True, "ends": ends, "per_use": per_use} | to

    @precondition(lambda self: self.grants)
    @rule(place=st.integers(0, 50), how=st.sampled_from(("revoke", "expire")))
    def end(self, place, how):
        made = sorted(self.grants)[place % len(self.grants)]
        sets = {"revoke": "revoked_at = 1", "expire": "until_at = from_at + 1"}[how]
        self.floor.run(f"UPDATE authority_grant SET {sets} WHERE id = :id", id=made)
        self.grants[made]["holds"] = False

    @precondition(lambda self: self.grants)
    @rule(place=st.integers(0, 50), more=st.integers(0, 60))
    def change_budget(self, place, more):
        made = sorted(self.grants)[place % len(self.grants)]
        grant = self.grants[made]
        grant["budget"] = max(grant["spent"], grant["per_use"]) + more
        self.floor.run("UPDATE authority_grant SET budget = :to WHERE id = :id", to=grant["budget"], id=made)

    @rule(cap=st.none() | st.integers(0, 200))
    def change_cap(self, cap):
        self.floor.cap(cap)
        self.cap = cap

    @rule(place=contacts, agent=agents)
    def hand_on(self, place, agent):
        contact = self.floor.contacts[place]
        self.floor.hand(contact, agent)
        self.had[contact].add(agent)

    @rule(place=contacts, customer=st.sampled_from((None, 0, 1)))
    def find_out(self, place, customer):
        """The contact is somebody else's than was thought, or nobody knows any more."""
        self.known_as(self.floor.contacts[place], customer)

    def known_as(self, contact, customer):
        to = None if customer is None else self.floor.customers[customer]
        self.floor.run("UPDATE contact SET customer_id = :to WHERE id = :id", to=to, id=contact)
        self.customer[contact] = None if customer is None else f"c{customer}"

    several = st.lists(
        st.tuples(st.integers(0, 20), contacts, kinds, amounts, st.sampled_from((None, None, None, 0, 1))),
        min_size=2,
        max_size=8,
    )

    @rule(several=several)
    def use(self, several):
        for who, place, kind, amount, key in several:
            contact = self.floor.contacts[place]
            # Mostly somebody who has it, or had it.
            theirs = sorted(self.had[contact])
            self.used(who % AGENTS if who > 17 else theirs[who % len(theirs)], contact, kind, amount, key)

    @rule(several=several)
    def use_more(self, several):
        self.use(several)

    def used(self, agent, contact, kind, amount, key):
        asked = (contact, kind, amount)
        given = self.given(asked)
        known = None if key is None else self.keys.get((agent, key))
        word = self.desks[agent].word("may", **given)
        if known is not None:
            answer = self.answered(agent, given, key)
            if self.uses[known]["asked"] != asked:
                assert "under this key" in answer
            else:
                assert answer["use"] == known
            return
        if agent not in self.had[contact]:
            assert "not in your hands" in word
            assert "not in your hands" in self.answered(agent, given, key)
            return
        source, refusal, over_by = self.judged(agent, contact, kind, amount)
        assert word == (refusal or "yes")
        answer = self.answered(agent, given, key)
        assert (answer["reason"], answer["over_by"]) == (refusal, over_by)
        if source in self.grants:
            self.grants[source]["spent"] += amount
        self.uses[answer["use"]] = {
            "asked": asked, "agent": agent, "contact": contact, "kind": kind, "amount": amount, "source": source,
            "customer": self.customer[contact], "state": "refused" if refusal else "reserved",
        }  # fmt: skip
        if key is not None:
            self.keys[agent, key] = answer["use"]

    @precondition(lambda self: self.uses)
    @rule(place=st.integers(0, 50), agent=agents, verb=st.sampled_from(("give-back", "confirm")))
    def settle(self, place, agent, verb):
        made = sorted(self.uses)[place % len(self.uses)]
        use, to = self.uses[made], {"give-back": "given_back", "confirm": "confirmed"}[verb]
        more = {"reference": "B-1"} if verb == "confirm" else {}
        word = self.desks[agent].word(verb, use=made, **more)
        if agent != use["agent"]:
            assert "no such use" in word
        elif use["state"] not in ("reserved", to):
            assert "already" in word
        else:
            assert not word.startswith("said")
            if (use["state"], to) == ("reserved", "given_back") and use["source"] in self.grants:
                self.grants[use["source"]]["spent"] -= use["amount"]
            use["state"] = to

    def given(self, asked):
        contact, kind, amount = asked
        return {"contact": contact, "kind": kind, "amount": amount, "currency": self.money(kind) and "EUR"}

    def money(self, kind):
        return kind != "replacement" or None

    def answered(self, agent, given, key):
        try:
            return self.desks[agent]("use", **given, key=None if key is None else f"k{key}")
        except Refused as problem:
            return str(problem)

    def judged(self, agent, contact, kind, amount):
        """The grant, or 'level', that it is used by; else why not, and how far it is over."""
        sources = sorted(self.sources(agent, contact, kind), key=lambda one: (one[0], one[1]))
        fits = [name for _, _, name, bounds in sources if all(amount <= left for left, _ in bounds)]
        if not sources:
            return None, "nothing_granted", amount
        if not fits:
            # The first bound of each that it is over; of these the one it is the least over.
            by, _, _, reason = min(
                next((amount - left, ends, place, reason) for left, reason in bounds if amount > left)
                for place, ends, _, bounds in sources
            )
            return None, reason, by
        if self.money(kind) and self.cap is not None:
            most = amount + self.sum(contact, lambda use: self.money(use["kind"])) - self.cap
            if most > 0:
                return None, "over_customer_cap", most
        return fits[0], None, None

    def sources(self, agent, contact, kind):
        """(place, end, name, bounds): each bound as (what is left of it, the word for being over it), in their order."""
        for name, grant in self.grants.items():
            of = grant.get("agent_id"), grant.get("contact_id")
            mine = of[0] in (None, self.floor.agents[agent]) and of[1] in (None, contact)
            if grant["holds"] and grant["kind"] == kind and mine:
                place = 0 if of[1] else 2 if of[0] else 3
                left = (grant["per_use"], "over_per_use"), (grant["budget"] - grant["spent"], "over_budget")
                yield place, grant["ends"], name, left
        if kind in self.limits:
            per_use, of_contact, of_customer, of_agent = self.limits[kind]
            same = self.counting(lambda use: use["kind"] == kind)
            left = [(per_use, "over_per_use")]
            if of_contact is not None:
                left.append(
                    (of_contact - sum(u["amount"] for u in same if u["contact"] == contact), "over_per_contact")
                )
            if of_customer is not None:
                left.append((of_customer - self.sum(contact, lambda use: use["kind"] == kind), "over_per_customer"))
            if of_agent is not None:
                by_level = [u["amount"] for u in same if u["agent"] == agent and u["source"] == "level"]
                left.append((of_agent - sum(by_level), "over_per_agent"))
            yield 1, float("inf"), "level", left

    def counting(self, which):
        return [use for use in self.uses.values() if use["state"] in COUNTING and which(use)]

    def sum(self, contact, which):
        """What the customer of this contact was given: as they were known then, or as they are known now."""
        customer = self.customer[contact]

        def theirs(use):
            if customer is None:
                return use["contact"] == contact
            return customer in (use["customer"], self.customer[use["contact"]])

        return sum(use["amount"] for use in self.counting(which) if theirs(use))

    @invariant()
    def what_stands_is_what_was_counted(self):
        if not hasattr(self, "uses"):
            return
        with self.floor.engine.begin() as connection:
            assert overspent(connection) == []
        mine = set(self.floor.agents)
        assert {use["id"]: use["state"] for use in self.floor.uses() if use["agent_id"] in mine} == {
            name: use["state"] for name, use in self.uses.items()
        }
        for name, grant in self.grants.items():
            assert self.floor.row("authority_grant", name)["spent"] == grant["spent"]

    def teardown(self):
        if hasattr(self, "floor"):
            for desk in self.desks:
                desk.close()
            self.floor.close()


def test_by_chance(database_url):
    walk_by_chance(Giving, 2, 12, url=database_url)


@pytest.mark.long
def test_long_by_chance(database_url):
    walk_by_chance(Giving, 6, 30, url=database_url)
