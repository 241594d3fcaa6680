"""Authority by raw SQL: nobody goes beyond their limits, gives to themselves, backdates or reaches into other teams.

Each rule is shown to be what stops the attack: without it, the same statement is done.
"""

import dataclasses
import json

import psycopg
import pytest

from db.commands.act import NOT_YOURS, Duty
from db.commands.act_sql import postgresql_functions
from db.commands.known_acts import KNOWN_ACTS
from db.ids import new_id

#: Refusals that look at who acts.
GUARDS = ("above_own_limit", "above_own_budget", "own_limit", "owners_limit", "not_to_yourself", "second_person")


class Everybody(Duty):
    """A duty that everybody has: the protection is taken away."""

    @property
    def condition(self):
        return "true"


def without(kind, word):
    """The statements that make the act's functions anew without one refusal."""
    act = KNOWN_ACTS[kind]
    if word == NOT_YOURS:
        # What is not one's business is mostly refused once more: above one's limits there, since one has none.
        left = tuple(one for one in act.refusals if one[0] not in GUARDS)
        weak = dataclasses.replace(act, duty=Everybody(()), refusals=left)
    else:
        weak = dataclasses.replace(act, refusals=tuple(one for one in act.refusals if one[0] != word))
    made = list(postgresql_functions([weak]))
    names = [f"{act.function}(uuid, jsonb, text)"]
    names += [f"{act.undo_function}(uuid, uuid, text)"] if act.can_undo else []
    grants = [f"GRANT EXECUTE ON FUNCTION {name} TO PUBLIC" for name in names]
    # This one is held twice: by the act and by the table.
    if (kind, word) == ("authority_grant.give", "in_the_past"):
        grants.append("ALTER TABLE authority_grant DROP CONSTRAINT ck_authority_grant_ends_after_start")
    return [*(f"DROP FUNCTION {name}" for name in names), *made, *grants]


def acted(attacked, run, kind, thing, to, note):
    """What becomes of one act by raw SQL, within the caller's transaction."""
    command = attacked.command_row(run, kind)
    items = json.dumps([{"id": thing, "row": new_id(), "to": to}])
    run(f"SELECT {KNOWN_ACTS[kind].function}(?, CAST(? AS jsonb), ?)", command, items, note)
    return run("SELECT outcome FROM command_effect WHERE command_id = ?", command)[0][0]


@pytest.fixture
def given(attacked):
    """Approval limits for supervisors and managers everywhere, and who the attackers are."""
    ((kind,),) = attacked.owner.run("SELECT id FROM authority_kind WHERE code = 'refund'")
    for level, per_use, budget in (("supervisor", 5_000, 20_000), ("manager", 20_000, 100_000)):
        attacked.owner.run(
            "INSERT INTO authority_limit (id, kind_id, level, per_use, per_agent, from_at, set_at)"
            " VALUES (?, ?, ?, ?, ?, 1, 1)",
            new_id(), kind, level, per_use, budget,
        )  # fmt: skip
    attacked.kind = str(kind)
    for role in ("supervisor", "manager"):
        attacked.attacker(role)
    # The supervisor takes calls, too, and the manager once was an agent of the standard level.
    for role in ("supervisor", "manager"):
        attacked.owner.run(
            "INSERT INTO agent (id, team_id, name, login, state) VALUES (?, ?, ?, ?, 'available')",
            new_id(), attacked.teams[1], role, attacked.login(role),
        )  # fmt: skip
    return attacked


def rows_of(attacked, role):
    """The attacker's own agent and person."""
    login = attacked.login(role)
    ((agent,),) = attacked.owner.run("SELECT id FROM agent WHERE login = ?", login)
    ((staff,),) = attacked.owner.run("SELECT id FROM staff WHERE login = ?", login)
    return str(agent), str(staff)


def scenarios(attacked):
    """(role, kind of act, word of the refusal, thing, values): what each tries."""
    own, me = rows_of(attacked, "supervisor")
    team, queue, contact = attacked.teams[1], attacked.queues[1], attacked.contacts[1]
    colleague = attacked.agents[1]
    money = {"kind_id": attacked.kind, "per_use": 4_000, "budget": 9_000, "until_at": None}
    ends = attacked.owner.run("SELECT utc_us() + 3600000000")[0][0]
    money["until_at"] = ends
    to_colleague = {**money, "agent_id": colleague}
    cell = {"kind_id": attacked.kind, "level": "standard", "team_id": team, "per_use": 9_000}
    run = attacked.owner.run
    run("UPDATE contact SET agent_id = ?, state = 'on_contact' WHERE id = ?", own, contact)

    def grant(**values):
        made = new_id()
        columns = {"kind_id": attacked.kind, "per_use": 4_000, "budget": 9_000, "granted_at": 1, "from_at": 1, **values}
        columns |= {"until_at": ends, "id": made}
        named, places = ", ".join(columns), ", ".join("?" * len(columns))
        run(f"INSERT INTO authority_grant ({named}) VALUES ({places})", *columns.values())
        return made

    def request(agent, amount):
        escalation, made = new_id(), new_id()
        run(
            "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at)"
            " VALUES (?, ?, ?, 'blocked_by_limit', 5, 6)",
            escalation, contact, queue,
        )  # fmt: skip
        run(
            "INSERT INTO authority_request (id, escalation_id, contact_id, queue_id, agent_id, kind_id, amount, asked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 5)",
            made, escalation, contact, queue, agent, attacked.kind, amount,
        )  # fmt: skip
        return made

    waiting = grant(agent_id=colleague, team_id=team, state="waiting", granted_by_id=me)
    theirs = grant(agent_id=attacked.agents[0], team_id=attacked.teams[0])
    mine = grant(agent_id=own, team_id=team)
    yield "supervisor", "authority_grant.give", "not_to_yourself", new_id(), {**money, "agent_id": own}
    yield "supervisor", "authority_grant.give", "not_to_yourself", new_id(), {**money, "team_id": team}
    yield "supervisor", "authority_grant.give", "above_own_limit", new_id(), {**to_colleague, "per_use": 5_001}
    yield "supervisor", "authority_grant.give", "above_own_budget", new_id(), {**to_colleague, "budget": 20_001}
    yield "supervisor", "authority_grant.give", "in_the_past", new_id(), {**to_colleague, "until_at": 5}
    yield "supervisor", "authority_grant.give", NOT_YOURS, new_id(), {**money, "agent_id": attacked.agents[0]}
    yield "supervisor", "authority_grant.authorise", "not_to_yourself", contact, money
    yield "supervisor", "authority_grant.authorise", NOT_YOURS, attacked.contacts[0], money
    yield "supervisor", "authority_grant.change", "above_own_limit", waiting, {"per_use": 6_000}
    yield "supervisor", "authority_grant.change", "not_to_yourself", mine, {"budget": 9_500}
    yield "supervisor", "authority_grant.change", NOT_YOURS, theirs, {"budget": 9_500}
    yield "supervisor", "authority_grant.revoke", NOT_YOURS, theirs, {}
    yield "supervisor", "authority_grant.approve", "second_person", waiting, {}
    yield "supervisor", "authority_request.approve", "not_to_yourself", request(own, 4_000), {}
    yield "supervisor", "authority_request.approve", "above_own_limit", request(colleague, 6_000), {}
    yield "supervisor", "authority_limit.set", NOT_YOURS, new_id(), {**cell, "level": "senior"}
    yield "supervisor", "agent.set_level", NOT_YOURS, colleague, {"level": "senior"}
    yield "manager", "agent.set_level", "not_to_yourself", rows_of(attacked, "manager")[0], {"level": "senior"}
    yield "manager", "authority_limit.set", "owners_limit", new_id(), {**cell, "level": "manager"}
    yield "manager", "authority_limit.set", "own_limit", new_id(), cell
    yield "manager", "authority_limit.set", "above_own_limit", new_id(), {**cell, "level": "senior", "per_use": 20_001}
    yield "manager", "authority_limit.set", "in_the_past", new_id(), {**cell, "level": "senior", "from_at": 5}
    yield "manager", "authority_limit.set", NOT_YOURS, new_id(), {**cell, "level": "senior", "team_id": None}
    yield "manager", "authority_kind.set_second", NOT_YOURS, attacked.kind, {"second_above": 900_000}
    yield (
        "manager",
        "authority_setting.set",
        NOT_YOURS,
        str(run("SELECT id FROM authority_setting")[0][0]),
        {"customer_cap": 9},
    )


def test_every_rule_of_authority_holds_against_raw_sql_and_is_what_holds(given):
    tried = set()
    for role, kind, word, thing, to in list(scenarios(given)):
        with given.unprotected(role) as run:
            assert acted(given, run, kind, thing, to, "because") == word, (kind, word)
        with given.unprotected(role, *without(kind, word)) as run:
            assert acted(given, run, kind, thing, to, "because") == "done", (kind, word)
        tried.add((kind, word))
    assert len(tried) > 20


def test_what_is_said_of_who_acts_and_when_is_the_servers_word(given):
    """A person who signs in for real, not by the owner's session: the same answers."""
    person = given.attacker("supervisor")
    for role, kind, word, thing, to in list(scenarios(given)):
        if role == "supervisor":
            person.run("BEGIN")
            assert acted(given, person.run, kind, thing, to, "because") == word, (kind, word)
            person.run("ROLLBACK")


def test_a_feed_sets_no_level(given):
    """The program of the telephone system writes agents, and is no way to more authority."""
    raised = "UPDATE agent SET level = 'senior' WHERE name = 'Agent 1' RETURNING 1"
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        given.attacker("connector").run(raised)
    with given.unprotected("connector", "ALTER TABLE agent DISABLE TRIGGER agent_level") as run:
        assert len(run(raised)) == 1
