"""What is older than is kept goes, class by class; figures stay, what is held stays, and the chain is whole."""

import pytest

from db.audit.sealing import seal_all
from db.commands.command import Command, Wanted
from db.engine import reading
from db.ids import new_id
from db.maintenance.retention import foreseen_prune, kept_classes, prune_kept
from db.queries.interval_report import interval_rows
from tests.db.audit.test_erasing import PLANTED, Floor, S


@pytest.fixture
def floor(database_url):
    made = Floor(database_url)
    yield made
    made.engine.dispose()


def keep(floor, **days):
    with floor.engine.begin() as connection:
        ids = {one.kept: one.id for one in kept_classes(connection)}
    for kept, number in days.items():
        wanted = Wanted(ids[kept], {"days": number}, {"days": None})
        assert floor.answers(floor.do(Command("retention.set", (wanted,)))) == ["done"]
    return ids


def prune(floor):
    with floor.engine.begin() as connection:
        return prune_kept(connection)


def figures(floor):
    with reading(floor.engine) as connection:
        return interval_rows(connection, 0, 3600 * S, 1800)


def test_nothing_goes_as_shipped(floor):
    assert prune(floor) == {}
    assert floor.left(PLANTED)


def test_what_is_older_goes_and_figures_stay(floor):
    agent = floor.agents[0]
    floor.run("UPDATE agent_state SET since_at = 1, until_at = NULL WHERE agent_id = :agent", agent=agent)
    floor.insert("agent_state", agent_id=agent, team_id=floor.teams[0], state="aux", since_at=0, until_at=1)
    before = figures(floor)
    young = floor.insert("note", contact_id=floor.others, at=floor.database_now(), text="Just written")
    held = floor.insert(
        "legal_hold", entity="customer", entity_id=floor.other, reason="Court", held_at=floor.database_now()
    )
    ids = keep(floor, notes=30, contacts=30, ledger=30, agent_states=30)
    with floor.engine.begin() as connection:
        would = foreseen_prune(connection)
    assert (would["notes"], would["states of agents"], would["contacts with a customer"]) == (1, 1, 1)
    assert "commands with texts" not in would  # everything in the record is young, and something is held
    assert prune(floor) == dict.fromkeys(("notes", "contacts", "ledger", "agent_states"), "done")
    assert floor.row("note", young)["text"] == "Just written"
    assert floor.row("note", floor.kept_note)["text"] == "Of another"
    assert str(floor.row("contact", floor.others)["customer_id"]) == floor.other
    assert floor.row("contact", floor.theirs)["customer_id"] is None
    # A customer whose money stands in the ledger is kept as long as that is, and that as long as something is held.
    assert floor.row("authority_use", floor.use)["payee"] == PLANTED
    floor.run("UPDATE legal_hold SET released_at = 1 WHERE id = :held", held=held)
    prune(floor)
    assert floor.row("authority_use", floor.use)["payee"] is None
    assert floor.row("authority_use", floor.use)["amount"] == 7
    assert floor.row("customer", floor.customer) == {}
    assert floor.row("contact", floor.theirs)["closed_at"] == 9 * S
    assert figures(floor) == before
    assert floor.findings().findings == ()
    seal_all(floor.engine)
    assert floor.findings().findings == ()
    hold = Command(
        "legal_hold.begin",
        (Wanted(new_id(), {"entity": "retention", "entity_id": ids["notes"]}),),
        reason="An inquiry",
    )
    assert floor.answers(floor.do(hold)) == ["done"]
    assert prune(floor)["notes"] == "held"


def test_old_notes_about_agents_lose_their_words_unless_a_hold_keeps_them(floor):
    hold = {"entity": "agent", "entity_id": floor.agents[0], "reason": "Court", "held_at": floor.database_now()}
    held = floor.insert("legal_hold", **hold)
    keep(floor, notes=30)
    told = "SELECT n.behaviour, n.answer, r.dispute, o.evidence FROM coaching_note n, contact_review r, review_score o"
    prune(floor)
    assert floor.run(told) == [(f"With {PLANTED}",) * 4]
    floor.run("UPDATE legal_hold SET released_at = 1 WHERE id = :held", held=held)
    prune(floor)
    assert floor.run(told) == [(None,) * 4]
    # What is still to be done is still said.
    assert floor.run("SELECT text FROM coaching_action WHERE done_at IS NULL") == [(f"With {PLANTED}",)]
