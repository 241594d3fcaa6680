"""Every act with values nobody should ask for: it answers with a word for the thing, and the floor stays whole."""

import random

import pytest

from db.audit.sealing import seal_all
from db.commands.command import Command, Wanted
from db.commands.known_acts import KNOWN_ACTS
from db.ids import new_id
from db.maintenance.check import check_floor
from tests.db.authority.furnished_authority import authority_rows
from tests.db.coaching.furnished_coaching import coaching_rows
from tests.db.commands.acted_floor import ActedFloor, S

#: Of each type what is wrong, empty, or merely unexpected.
VALUES = {
    "text": (
        None,
        "",
        "   ",
        "x" * 300,
        "available",
        "aux",
        "on_contact",
        "required",
        "Billing",
        "O'Brien \N{SNOWMAN}",
    ),
    "integer": (None, -1, 0, 1, 5, 6, 100, 101, 2**31 - 1),
    "bigint": (None, -1, 0, S, 2**53),
    "uuid": (None,),
}


#: Of coaching a floor has these from the beginning.
SHIPPED = (
    "standard", "standard_version", "note_template", "rubric", "rubric_version", "rubric_behaviour", "training_module",
    "monitoring_agreement",
)  # fmt: skip


class Furnished(ActedFloor):
    """A floor with a row of everything that can be acted on."""

    def __init__(self, url):
        super().__init__(url)
        skill = self.insert("skill", name="English")
        agent, queue = self.agents[0], self.queues[0]
        escalation = self.insert("escalation", queue_id=queue, reason="other", raised_at=S, due_at=2 * S)
        incident = self.insert("incident", cause="Lines are down", declared_at=S)
        promised = {"queue_id": queue, "text": "call", "made_at": S, "due_at": 2 * S}
        self.rows = {
            "escalation": [escalation],
            "customer_follow_up": [self.insert("customer_follow_up", escalation_id=escalation, **promised)],
            "incident": [incident],
            "incident_queue": [self.insert("incident_queue", incident_id=incident, queue_id=queue)],
            **self.shift_rows(),
            "contact": [self.contact(place) for place in (0, 1, 2)],
            "agent": self.agents,
            "queue": self.queues,
            "queue_membership": [self.insert("queue_membership", agent_id=agent, queue_id=queue, since_at=S)],
            "agent_skill": [self.insert("agent_skill", agent_id=agent, skill_id=skill)],
            "queue_skill": [self.insert("queue_skill", queue_id=queue, skill_id=skill)],
            "shift_activity": [
                self.insert("shift_activity", agent_id=agent, activity="break", starts_at=S, ends_at=2**52)
            ],
            "raised_hand": [self.insert("raised_hand", agent_id=agent, raised_at=S)],
            "route": [self.insert("route", from_queue_id=queue, to_queue_id=self.queues[1])],
            "floor_rule": [self.insert("floor_rule", kind="wait", queue_id=queue, limit_value=60, since_at=S)],
            "team": self.teams,
            "site": [self.site],
            "skill": [skill],
            "opening_hours": [
                self.insert("opening_hours", queue_id=queue, weekday=0, opens_min=480, closes_min=1080),
                self.insert("opening_hours", site_id=self.site, weekday=0, opens_min=480, closes_min=1080),
            ],
            "closed_day": [self.insert("closed_day", site_id=self.site, day="2026-12-24")],
            "floor": [self.insert("floor", name="North", promise="A person who can fix it")],
            **self.people_rows(),
            **self.kept_rows(),
            "authority_setting": [str(self.run("SELECT id FROM authority_setting")[0][0])],
        }
        kind = str(self.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
        asked = self.insert("escalation", queue_id=queue, reason="blocked_by_limit", raised_at=S, due_at=2 * S)
        where = {"agent": agent, "team": self.teams[0], "contact": self.rows["contact"][0], "queue": queue}
        self.rows |= authority_rows(self.insert, kind, escalation=asked, **where)
        behaviour, of = self.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'listens'")[0]
        person = {"staff": self.rows["staff"][0], "buddy": self.agents[1]}
        self.rows |= coaching_rows(self.insert, str(behaviour), str(of), **where, **person)
        for table in SHIPPED:
            self.rows[table] = [str(row.id) for row in self.run(f"SELECT id FROM {table}")]

    def kept_rows(self):
        customer = self.insert("customer", reference="K-1", name="Kim")
        hold = {"entity": "customer", "entity_id": self.insert("customer", reference="K-2"), "reason": "Court"}
        return {
            "customer": [customer],
            "legal_hold": [self.insert("legal_hold", held_at=S, **hold)],
            "retention": [str(row.id) for row in self.run("SELECT id FROM retention")],
        }

    def shift_rows(self):
        given = {"team_id": self.teams[0], "begun_at": S, "given_at": S}
        handover = self.insert("handover", state="given", **given)
        line = self.insert("handover_line", handover_id=handover, kind="note", note="watch the lift")
        return {"handover": [handover], "handover_line": [line]}

    def people_rows(self):
        # Somebody manages the floor beside who is acted on, and who acts stands in no list.
        boss = self.insert("staff", name="Boss", login="boss")
        self.insert("staff_role", staff_id=boss, role="manager", from_at=S)
        person = self.insert("staff", name="Anna", login="anna")
        role = self.insert("staff_role", staff_id=person, role="viewer", from_at=S)
        return {"staff": [person], "staff_role": [role]}

    def ids(self):
        return [row_id for rows in self.rows.values() for row_id in rows]


@pytest.fixture
def floor(database_url):
    made = Furnished(database_url)
    yield made
    made.engine.dispose()


def test_no_value_breaks_an_act(floor):
    chance = random.Random(7)
    said = set()
    for act in KNOWN_ACTS.values():
        for _ in range(6):
            values = {
                column: chance.choice((*VALUES[kind], *(chance.sample(floor.ids(), 3) if kind == "uuid" else ())))
                for column, kind in act.asked.items()
            }
            thing = chance.choice(floor.rows[act.subject]) if act.subject and chance.random() < 0.9 else new_id()
            reason, note = chance.choice((None, "", "why")), chance.choice((None, "", "a note"))
            outcome = floor.do(Command(act.kind, (Wanted(thing, values),), reason=reason, note=note))
            said.add((act.kind, outcome.effects[0].outcome))
            if outcome.done and act.can_undo and chance.random() < 0.7:
                floor.undo(outcome)
    assert {kind for kind, _ in said} == set(KNOWN_ACTS)
    seal_all(floor.engine)
    with floor.engine.connect() as connection:
        # Which zones there are is no database's business: the screen offers them, and another shows as UTC.
        assert [finding for finding in check_floor(connection) if "time zone" not in finding] == []
