"""Timelines look nothing up by reading a whole table: every large one is entered by an index, also under row security."""

import re

import pytest
import sqlalchemy as sa

from db.engine import make_engine
from db.ids import new_id
from db.queries.agent_timeline import agent_timeline
from db.queries.attention_timeline import escalation_timeline
from db.queries.contact_timeline import contact_timeline
from db.queries.customer_timeline import customer_timeline
from db.queries.queue_timeline import queue_timeline
from tests.db.authority.furnished_authority import authority_rows
from tests.db.queries.furnished import Furnished

LARGE = (
    *("change", "contact", "contact_segment", "transfer", "note", "feed_event", "raised_hand", "escalation"),
    *("agent_state", "queue_membership", "command", "command_effect", "telephone_order"),
    *("authority_grant", "authority_use", "authority_request"),
    # What commands did is asked for under these names.
    *("e", "c", "x", "d"),
)
READ_WHOLE = re.compile(rf"\b(?:SCAN|Seq Scan on) (?:{'|'.join(LARGE)}|change_\w+)\b")


@pytest.fixture
def timelines(database_url):
    """Each query with the id of something that has a bit of everything."""
    floor = Furnished(database_url)
    queue, agent = floor.queue("Billing"), floor.agent("Bo")
    origin = floor.insert("origin_system", name="PBX", kind="test")
    contact = floor.arrive(queue, 1, origin_id=origin, external_id="call 1")
    floor.step(contact, "on_contact", 5, agent_id=agent)
    asked = {"contact_id": contact, "queue_id": queue, "reason": "other", "raised_at": 6, "due_at": 7}
    escalation = floor.insert("escalation", **asked)
    floor.member(queue, agent)
    customer = floor.insert("customer", reference="K-17")
    floor.sql.run("UPDATE contact SET customer_id = ? WHERE id = ?", customer, contact)
    staff = floor.insert("staff", name="Dana", login="postgres")
    floor.insert("staff_role", staff_id=staff, role="supervisor", from_at=0)
    kind, where = floor.insert("authority_kind", code="test", name="Test"), {"contact": contact, "queue": queue}
    authority_rows(floor.insert, kind, agent=agent, team=floor.team, escalation=escalation, **where)
    floor.sql.run("UPDATE escalation SET reason = 'blocked_by_limit'")
    floor.sql.run("INSERT INTO command (id, kind, actor, at) VALUES (?, 'test', 'me', 1)", new_id())
    floor.sql.close()
    return [
        (contact_timeline, contact),
        (customer_timeline, contact),
        (escalation_timeline, escalation),
        (agent_timeline, agent),
        (queue_timeline, queue),
    ]


def plans(connection, run):
    """The plans of all SELECTs that `run` makes."""
    asked = []

    def heard(_connection, _cursor, statement, parameters, _context, _many):
        if statement.lstrip().startswith("SELECT"):
            asked.append((statement, parameters))

    sa.event.listen(connection.engine, "before_cursor_execute", heard)
    run()
    sa.event.remove(connection.engine, "before_cursor_execute", heard)
    explain = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
    cursor = connection.connection.cursor()
    return ["\n".join(str(row[-1]) for row in cursor.execute(explain + s, p).fetchall()) for s, p in asked]


def test_every_large_table_is_entered_by_an_index(database_url, timelines):
    engine = make_engine(database_url)
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            # So few rows are always read whole; forbidden to, the planner shows whether an index would serve.
            connection.exec_driver_sql("SET enable_seqscan = off")
            connection.exec_driver_sql("SET ROLE fw_supervisor")
        found = []
        for query, row_id in timelines:
            found += plans(connection, lambda query=query, row_id=row_id: query(connection, row_id))
        assert len(found) > 20
        assert [plan for plan in found if READ_WHOLE.search(plan)] == []
    engine.dispose()
