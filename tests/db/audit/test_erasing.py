"""Erasing: nothing of a planted text is left anywhere, the numbers stay, and the chain of seals is whole afterwards."""

from contextlib import closing

import pytest
import sqlalchemy as sa

from db.address import parse
from db.audit.chain_check import check_chain
from db.audit.erased_file import overwrite_free_pages
from db.audit.erased_texts import ERASED_OTHERWISE, FREE_TEXTS, KEPT
from db.audit.sealing import seal_all
from db.commands.command import Command, Wanted
from db.engine import reading
from db.ids import new_id
from db.maintenance.backup import back_up
from db.models import metadata
from tests.db.coaching.furnished_coaching import coaching_rows
from tests.db.commands.acted_floor import ActedFloor, S

#: What is planted: it stands nowhere else.
PLANTED = "Xqzvplanted"
NAME = "Xqzvname"
FAR = 2**52


class Floor(ActedFloor):
    """A floor with a customer of whom much was written, and one who stays."""

    def __init__(self, url):
        super().__init__(url)
        self.origin = self.insert("origin_system", name="crm", kind="crm")
        self.staff = self.insert("staff", name="Dana", login="dana")
        self.customer = self.insert(
            "customer", reference=PLANTED, name=f"{PLANTED} Smith", address=f"{PLANTED} street", origin_id=self.origin
        )
        self.other = self.insert("customer", reference="C-77", name="Somebody Else")
        case = self.insert("service_case", customer_id=self.customer, opened_at=S, external_id=f"{PLANTED}-case")
        over = {"state": "closed", "closed_at": 9 * S, "answered_at": 2 * S, "agent_id": self.agents[0]}
        self.theirs = self.contact(
            customer_id=self.customer, case_id=case, origin_id=self.origin, external_id=f"{PLANTED}-1", **over
        )
        self.others = self.contact(customer_id=self.other, **over)
        self.linked()
        self.unlinked()
        self.coached()
        self.recorded()
        seal_all(self.engine)

    def linked(self):
        """Text in rows that belong to their contact: it goes whatever it says."""
        contact, agent, team = self.theirs, self.agents[0], self.teams[0]
        self.insert("note", contact_id=contact, agent_id=agent, at=S, text=f"About {PLANTED}: of a divorce")
        self.kept_note = self.insert("note", contact_id=self.others, at=S, text="Of another")
        self.escalation = self.insert(
            "escalation", contact_id=contact, queue_id=self.queues[0], reason="complaint", raised_at=S, due_at=2 * S,
            state="resolved", resolved_at=3 * S,
        )  # fmt: skip
        self.insert("escalation_note", escalation_id=self.escalation, at=S, text=PLANTED)
        self.insert(
            "customer_follow_up", escalation_id=self.escalation, queue_id=self.queues[0], contact_id=contact,
            text=PLANTED, made_at=S, due_at=2 * S,
        )  # fmt: skip
        self.insert("raised_hand", agent_id=agent, contact_id=contact, reason=PLANTED, raised_at=S, ended_at=2 * S)
        kind = str(self.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
        at = {"granted_at": S, "from_at": S, "until_at": FAR}
        grant = self.insert(
            "authority_grant", kind_id=kind, contact_id=contact, team_id=team, per_use=10, budget=20, spent=7,
            reason=PLANTED, **at,
        )  # fmt: skip
        self.use = self.insert(
            "authority_use", kind_id=kind, agent_id=agent, contact_id=contact, customer_id=self.customer,
            queue_id=self.queues[0], team_id=team, grant_id=grant, amount=7, currency="EUR", state="confirmed", at=S,
            confirmed_at=2 * S, payee=PLANTED, billing_reference=PLANTED, asked_key=PLANTED,
        )  # fmt: skip
        self.insert(
            "authority_request", escalation_id=self.escalation, contact_id=contact, queue_id=self.queues[0],
            agent_id=agent, kind_id=kind, amount=9, currency="EUR", asked_at=S, told=PLANTED,
        )  # fmt: skip
        self.insert("feed_event", origin_id=self.origin, at=S, kind="ring", external_id=f"{PLANTED}-1", data=PLANTED)
        self.insert(
            "legal_hold", entity="customer", entity_id=self.customer, reason=PLANTED, held_at=S, released_at=2 * S
        )

    def unlinked(self):
        """Text that names the customer without belonging to them."""
        incident = self.insert("incident", cause=f"As {PLANTED} says", line_to_say=PLANTED, declared_at=S)
        self.insert("incident_update", incident_id=incident, at=S, text=f"Call {PLANTED.lower()} back")
        self.insert(
            "message", sent_by="dana", team_id=self.teams[0], text=f"Who has {PLANTED}?", sent_at=S, recipients=0
        )
        handover = self.insert("handover", team_id=self.teams[0], begun_at=S, note=f"{PLANTED} waits")
        self.insert("handover_line", handover_id=handover, kind="note", note=PLANTED)
        self.insert("handover_line", handover_id=handover, kind="escalation", entity_id=self.escalation, note="of her")

    def coached(self):
        """Text of those who coach the agent: it goes where it names the customer."""
        behaviour, of = self.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'listens'")[0]
        where = {"agent": self.agents[0], "buddy": self.agents[1], "team": self.teams[0], "queue": self.queues[0]}
        coaching_rows(
            self.insert, str(behaviour), str(of), staff=self.staff, contact=self.theirs, text=f"With {PLANTED}", **where
        )
        self.insert(
            "customer_rating", contact_id=self.theirs, queue_id=self.queues[0], score=4, rated_at=S, source="survey",
            external_id=f"{PLANTED}-9",
        )  # fmt: skip

    def recorded(self):
        """Text in the record: reasons, and what effects were made of."""
        to = {"queue_id": self.queues[1], "agent_id": None}
        self.moved = self.do(Command("contact.move", (Wanted(self.contact(), to),), reason=f"{PLANTED} asked"))

    def erase(self, kind, thing):
        return self.do(Command(kind, (Wanted(thing),)))

    def findings(self):
        with reading(self.engine) as connection:
            return check_chain(connection)

    def left(self, text):
        """Where the text stands yet: tables, and on SQLite the bytes of the file and of what lies beside it."""
        found = []
        with reading(self.engine) as connection:
            for table in sa.inspect(connection).get_table_names():
                row = "t.*" if connection.dialect.name == "sqlite" else "CAST(t AS text)"
                for one in connection.execute(sa.text(f'SELECT {row} FROM "{table}" t')):
                    if text.lower() in str(tuple(one)).lower():
                        found.append((table, tuple(one)))
        return found


@pytest.fixture
def floor(database_url):
    made = Floor(database_url)
    yield made
    made.engine.dispose()


def text_columns():
    for table in metadata.sorted_tables:
        words = {
            str(check.sqltext).split(" IN (")[0] for check in table.constraints if isinstance(check, sa.CheckConstraint)
        }
        for column in table.columns:
            if isinstance(column.type, sa.Text) and column.name not in words and not column.foreign_keys:
                yield f"{table.name}.{column.name}"


def test_every_text_column_is_erased_or_says_why_not():
    erased = {f"{one.table}.{one.column}" for one in FREE_TEXTS} | set(ERASED_OTHERWISE)
    assert erased.isdisjoint(KEPT)
    assert [column for column in text_columns() if column not in erased | set(KEPT)] == []
    assert all(KEPT.values())


def test_nothing_of_a_customer_is_left_and_the_chain_is_whole(floor, tmp_path):
    planted = {table for table, _ in floor.left(PLANTED)}
    assert {one.table for one in FREE_TEXTS} <= planted
    assert {"customer", "contact", "authority_use", "command", "change"} <= planted
    outcome = floor.erase("customer.erase", floor.customer)
    assert {effect.outcome for effect in outcome.effects} == {"done"}
    # Not yet sealed anew is no finding.
    assert floor.findings().findings == ()
    seal_all(floor.engine)
    assert floor.findings().findings == ()
    assert floor.findings().erased > 0
    assert floor.left(PLANTED) == []
    # The numbers stay, and what is of others.
    assert floor.row("authority_use", floor.use)["amount"] == 7
    assert floor.row("contact", floor.theirs)["closed_at"] == 9 * S
    assert floor.row("note", floor.kept_note)["text"] == "Of another"
    assert floor.row("customer", floor.customer) == {}
    assert floor.row("command", floor.moved.command_id)["reason"] is None
    copy = tmp_path / "copy"
    back_up(parse(floor.url), floor.engine, copy)
    assert PLANTED.encode() not in copy.read_bytes()


def test_an_agent_becomes_a_former_agent_everywhere(floor):
    agent = floor.insert(
        "agent", team_id=floor.teams[0], name=NAME, login="xqzvlogin", desk="xqzvdesk", state="offline"
    )
    floor.insert("agent_alias", agent_id=agent, origin_id=floor.origin, alias="xqzvalias")
    floor.insert("note", contact_id=floor.others, agent_id=agent, at=S, text=f"{NAME} and XQZVNAME spoke with her")
    named = floor.insert("note", contact_id=floor.others, at=S, text=f"Ask {NAME}.")
    floor.insert("feed_event", origin_id=floor.origin, at=S, kind="ring", agent_id=agent, data="xqzvalias rang")
    team = {"team_id": floor.teams[1]}
    floor.do(
        Command("agent.change_team", (Wanted(agent, team, {"team_id": floor.teams[0]}),), reason=f"{NAME} wants to")
    )
    seal_all(floor.engine)
    assert floor.left("xqzv")
    outcome = floor.erase("agent.erase", agent)
    assert {effect.outcome for effect in outcome.effects} == {"done"}
    seal_all(floor.engine)
    assert [found for found in floor.left("xqzv") if PLANTED.lower() not in str(found).lower()] == []
    row = floor.row("agent", agent)
    assert (row["name"], row["login"], row["desk"]) == ("former agent A-1", None, None)
    assert floor.row("note", named)["text"] == "Ask former agent A-1."
    assert floor.findings().findings == ()
    assert floor.answers(floor.erase("agent.erase", agent)) == ["erased_already"]
    at_work = floor.agents[1]
    assert floor.answers(floor.erase("agent.erase", at_work)) == ["agent_at_work"]


def test_nothing_that_was_said_of_an_agent_in_coaching_is_left(floor):
    agent = floor.insert("agent", team_id=floor.teams[0], name=NAME, login="xqzvlogin", state="offline")
    behaviour, of = floor.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'owns'")[0]
    where = {"agent": agent, "buddy": floor.agents[1], "team": floor.teams[0], "queue": floor.queues[0]}

    def named(table, **values):
        values |= {"code": f"{values['code']}-2"} if "code" in values else {}
        return floor.insert(table, **values)

    rows = coaching_rows(
        named, str(behaviour), str(of), staff=floor.staff, contact=floor.others, text="Xqzvcoached", **where
    )
    seal_all(floor.engine)
    assert {table for table, _ in floor.left("xqzvcoached")} >= {
        "coaching_note", "coaching_draft", "coaching_action", "coaching_consent", "agent_goal", "review_score",
        "review_draft_score", "contact_review", "review_sample", "readiness_override",
    }  # fmt: skip
    assert floor.answers(floor.erase("agent.erase", agent)) == ["done"]
    seal_all(floor.engine)
    assert floor.left("xqzvcoached") == []
    assert floor.row("coaching_note", rows["coaching_note"][0])["kind"] == "praise"
    assert floor.findings().findings == ()


def test_a_legal_hold_and_an_open_contact_stop_it(floor):
    whom = Wanted(new_id(), {"entity": "customer", "entity_id": floor.customer})
    hold = Command("legal_hold.begin", (whom,), reason="Court of Kiel, file 7")
    held = floor.do(hold)
    assert floor.answers(held) == ["done"]
    assert floor.answers(floor.erase("customer.erase", floor.customer)) == ["held"]
    release = Command("legal_hold.release", (Wanted(held.effects[0].entity_id),))
    assert floor.answers(floor.do(release)) == ["done"]
    floor.contact(customer_id=floor.customer)
    assert floor.answers(floor.erase("customer.erase", floor.customer)) == ["contact_open"]
    assert floor.row("customer", floor.customer)["reference"] == PLANTED


def test_the_file_itself_holds_nothing_any_more(sqlite_url):
    floor = Floor(sqlite_url)
    path = parse(sqlite_url).path
    floor.erase("customer.erase", floor.customer)
    overwrite_free_pages(floor.engine)
    floor.engine.dispose()
    for beside in path.parent.glob(f"{path.name}*"):
        with closing(beside.open("rb")) as file:
            assert PLANTED.encode() not in file.read(), beside
