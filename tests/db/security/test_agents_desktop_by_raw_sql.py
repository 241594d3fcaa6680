"""An agent's own program attacks with raw SQL: it writes for its agent, about that agent's contacts, and nothing else."""

import psycopg
import pytest

from db.ids import new_id

DENIED = (psycopg.errors.InsufficientPrivilege,)
SAID = (psycopg.errors.RaiseException,)
ESCALATE = (
    "INSERT INTO escalation (id, contact_id, queue_id, reason, severity, raised_by_agent_id, raised_at, due_at)"
    " VALUES (?, ?, ?, 'complaint', 'normal', ?, utc_us() + ?, utc_us() + ?)"
)
HOUR = 3_600_000_000


def test_plain_sql_escalates_ones_own_contacts_and_nothing_else(floor, signed_in):
    mine, others = floor.contacts[:2]
    dana = new_id()
    floor.owner.run("INSERT INTO staff (id, name, login) VALUES (?, 'Dana', 'dana')", dana)
    floor.owner.run("UPDATE queue SET duty_supervisor_id = ?", dana)
    talking = "UPDATE contact SET state = 'on_contact', agent_id = ?, state_since = utc_us() WHERE id = ?"
    for agent, contact in zip(floor.agents, (mine, others), strict=False):
        floor.owner.run(talking, agent, contact)
    desk = signed_in("agent0", "agent_desktop")
    me, bo = floor.agents[:2]
    desk.run(ESCALATE, new_id(), mine, floor.queues[0], me, 0, HOUR)
    ((owner, asked_by, actor),) = floor.owner.run(
        "SELECT e.owner_id::text, e.asked_by, c.actor FROM escalation e JOIN change c ON c.entity_id = e.id"
    )
    assert (owner, asked_by, actor) == (dana, None, f"{floor.prefix}_agent0")
    membership = (
        "INSERT INTO queue_membership (id, queue_id, agent_id, source, since_at) VALUES (?, ?, ?, 'configured', 1)"
    )
    floor.owner.run(membership, new_id(), floor.queues[0], me)
    desk.run(ESCALATE, new_id(), None, floor.queues[0], me, 0, HOUR)
    for values in (
        (others, floor.queues[1], me, 0, HOUR),
        (mine, floor.queues[0], bo, 0, HOUR),
        (new_id(), floor.queues[0], me, 0, HOUR),
        # In a queue where it is not, in another's, long ago, in time to come, late from the beginning.
        (mine, floor.queues[1], me, 0, HOUR),
        (None, floor.queues[1], me, 0, HOUR),
        (mine, floor.queues[0], me, -48 * HOUR, HOUR),
        (mine, floor.queues[0], me, HOUR, 2 * HOUR),
        (mine, floor.queues[0], me, 0, -HOUR),
    ):
        with pytest.raises(DENIED):
            desk.run(ESCALATE, new_id(), *values)
    assert floor.owner.run("SELECT count(*) FROM escalation") == [(2,)]

    forbidden = (
        # In the line's name, with an owner, resolved at once, as a rule, or seen by anybody but who has to.
        ESCALATE.replace("due_at)", "due_at, asked_by)").replace("utc_us() + ?)", "utc_us() + ?, 'line')"),
        ESCALATE.replace("due_at)", "due_at, owner_id)").replace("utc_us() + ?)", f"utc_us() + ?, '{dana}')"),
        ESCALATE.replace("due_at)", "due_at, state)").replace("utc_us() + ?)", "utc_us() + ?, 'resolved')"),
        ESCALATE.replace("due_at)", "due_at, rule)").replace("utc_us() + ?)", "utc_us() + ?, 'cancellation')"),
    )
    for statement in forbidden:
        with pytest.raises(DENIED):
            desk.run(statement, new_id(), mine, floor.queues[0], me, 0, HOUR)
    with pytest.raises(DENIED):
        desk.run(
            "INSERT INTO raised_hand (id, agent_id, contact_id, raised_at) VALUES (?, ?, ?, 5)", new_id(), me, others
        )
    for statement in (
        "SELECT * FROM escalation",
        "SELECT * FROM escalation_note",
        "SELECT * FROM floor_rule",
        "UPDATE escalation SET state = 'resolved'",
        "UPDATE contact SET refusals = 2, refused_at = 1",
        "UPDATE contact SET intent_at = 1",
        "UPDATE contact SET held_since = 1",
        "UPDATE floor_rule SET limit_value = 1",
        "DELETE FROM raised_hand",
    ):
        with pytest.raises(DENIED):
            desk.run(statement)

    # The functions act for who is signed in, whatever is given or set.
    for statement in (
        "SELECT raise_my_hand(?, 'help')", "SELECT escalate(?, 'complaint')", "SELECT report_intent(?, 'cancel')",
        "SELECT report_refusal(?)", "SELECT report_hold(?, true)", "SELECT cancellation_clock(?)",
    ):  # fmt: skip
        for contact in (others, new_id()):
            with pytest.raises(SAID, match="not in your hands") as problem:
                desk.run(statement, contact)
            assert problem.value.diag.message_detail == "not_yours"
    with pytest.raises(psycopg.errors.InvalidTextRepresentation):
        desk.run("SELECT escalate('1; DROP TABLE contact', 'complaint')")
    desk.run("SET floorwalker.command = 'x'")
    desk.run("SELECT report_intent(contact => ?, intent => 'cancel')", mine)
    ((kind, actor),) = floor.owner.run(
        "SELECT k.kind, k.actor FROM change c JOIN command k ON k.id = c.command_id WHERE c.entity_id = ?"
        " ORDER BY c.seq DESC LIMIT 1", mine,
    )  # fmt: skip
    assert (kind, actor) == ("desktop.intent", f"{floor.prefix}_agent0")

    # Nobody else may call them, not even who runs the floor: they have no contacts of their own.
    for name, role in (("eve", "supervisor"), ("pbx", "connector"), ("view", "viewer")):
        other = signed_in(name, role)
        for statement in ("SELECT raise_my_hand()", "SELECT lower_my_hand()", "SELECT my_contact(NULL)"):
            with pytest.raises(DENIED):
                other.run(statement)
    # Who signs in as no agent has none either.
    floor.forget_to_follow("agent")
    floor.owner.run("UPDATE agent SET retired_at = 1 WHERE id = ?", me)
    with pytest.raises(SAID, match="No agent of this floor signs in under this name; nothing was written"):
        desk.run("SELECT raise_my_hand()")
