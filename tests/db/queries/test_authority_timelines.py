"""Authority in the timelines of the contact, the customer and the agent: who, when, how much and why; nothing unseen."""

import pytest

from console.detail.timeline_words import said_of
from db.commands.authority_grant_acts import AUTHORISE, CHANGE, GIVE, REVOKE
from db.commands.authority_request_acts import APPROVE, DECLINE
from db.commands.command import Command, Wanted
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.customer_timeline import customer_timeline
from tests.console.authority.requests.requesting_floor import HOUR, RequestingFloor


@pytest.fixture
def floor(database_url):
    made = RequestingFloor(database_url)
    yield made
    made.close()


def told(floor, find, row_id):
    """(what, amount, text) of the entries about authority, oldest first."""
    with floor.engine.begin() as connection:
        history = find(connection, row_id)
    mine = [entry for entry in history.entries if entry.authority is not None]
    assert all(said_of(entry, floor.database_now()).words for entry in mine)
    return [(entry.what, entry.authority.amount, entry.text) for entry in mine], mine


def act(floor, kind, row_id, to=None, note=None):
    outcome = floor.do(Command(kind, (Wanted(row_id, to or {}),), note=note))
    assert {effect.outcome for effect in outcome.effects} == {"done"}
    return outcome


def test_a_contact_tells_all_that_was_asked_decided_used_and_given_back(floor):
    first = floor.ask(note="Charged twice.")
    act(floor, DECLINE.kind, str(first["request"]), note="Not this time.")
    second = floor.ask()
    approval = act(floor, APPROVE.kind, str(second["request"]))
    floor.undo(approval)
    act(floor, APPROVE.kind, str(second["request"]))
    use = floor.use(7_000)
    floor.desk("confirm", use=str(use["use"]), reference="B-2")
    back = floor.use(1_000)
    floor.desk("give-back", use=str(back["use"]))
    floor.use(20_000)
    given = {"kind_id": floor.refund, "per_use": 800, "budget": 900, "until_at": floor.database_now() + HOUR}
    made = floor.do(Command(AUTHORISE.kind, (Wanted(floor.mine, given),), note="It was our fault."))
    grant = str(made.effects[0].entity_id)
    act(floor, CHANGE.kind, grant, {"budget": 1_700})
    act(floor, REVOKE.kind, grant)
    wanted = [
        ("authority_asked", 7_000, None),
        ("authority_declined", 7_000, "Not this time."),
        ("authority_asked", 7_000, None),
        ("authority_approved", 7_000, None),
        ("authority_decision_undone", 7_000, None),
        ("authority_approved", 7_000, None),
        ("authority_used", 7_000, None),
        ("authority_confirmed", 7_000, "B-2"),
        ("authority_used", 1_000, None),
        ("authority_given_back", 1_000, None),
        ("authority_refused", 20_000, None),
        ("grant_given", 800, "It was our fault."),
        ("grant_changed", 800, None),
        ("grant_revoked", 800, None),
    ]
    found, entries = told(floor, contact_timeline, floor.mine)
    assert found == wanted
    assert all(entry.by is not None for entry in entries if entry.what.startswith(("grant", "authority_app")))
    assert entries[-2].authority.former == 900
    assert (entries[-4].authority.refusal, entries[-4].authority.over_by) == ("over_per_use", 13_000)
    customer = floor.insert("customer", reference="K-1")
    floor.run("UPDATE contact SET customer_id = :customer WHERE id = :id", customer=customer, id=floor.mine)
    assert told(floor, customer_timeline, floor.mine)[0] == wanted


def test_an_agent_tells_what_was_left_to_them_today(floor):
    to = {"kind_id": floor.refund, "agent_id": floor.agents[0], "per_use": 9_000, "budget": 9_000}
    to["until_at"] = floor.database_now() + HOUR
    made = floor.do(Command(GIVE.kind, (Wanted(new_id(), to),), note="She decides well."))
    floor.use(6_000)
    floor.use(6_000)
    floor.ask(12_000)
    found, entries = told(floor, agent_timeline, floor.agents[0])
    assert [what for what, _, _ in found] == ["grant_given", "authority_used", "authority_refused", "authority_asked"]
    assert entries[1].authority.grant == floor.row("authority_grant", str(made.effects[0].entity_id))["number"]
    floor.undo(made)
    assert told(floor, agent_timeline, floor.agents[0])[0][-1][0] == "grant_revoked"
