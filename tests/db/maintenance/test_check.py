"""The check of a floor: nothing to say about a whole one, and a sentence for every kind of damage planted."""

from contextlib import closing

import pytest

from db.engine import reading
from db.ids import new_id
from db.maintenance.authority_contradictions import AUTHORITY_CONTRADICTIONS
from db.maintenance.check import CONTRADICTIONS, check_floor
from db.maintenance.coaching_contradictions import COACHING_CONTRADICTIONS
from db.migrations import HEAD, upgrade
from db.opening import opened_floor
from tests.db.changes.floor_writer import FloorWork, PlainSql, furnish


def findings(url):
    with opened_floor(url, any_schema=True) as engine, reading(engine) as connection:
        return check_floor(connection)


@pytest.fixture
def writer(database_url):
    with closing(PlainSql(database_url)) as connection:
        yield connection


class Damage:
    """Writes past the rules that would have refused it."""

    def __init__(self, writer):
        self.writer = writer
        _, queues = furnish(writer)
        work = FloorWork(writer, [str(writer.run("SELECT id FROM team")[0][0])], queues, 3)
        work.hire()
        work.arrive()
        self.agent, self.contact, self.queue = work.agents[0], work.contacts[0], queues[0]
        if writer.engine == "sqlite":
            writer.run("UPDATE writing SET mode = 'batch'")
            for (name,) in writer.run("SELECT name FROM sqlite_master WHERE name LIKE 'uq_%' AND sql IS NOT NULL"):
                writer.run(f"DROP INDEX {name}")
        else:
            writer.run("SET session_replication_role = 'replica'")
            for name in ("uq_agent_state_present", "uq_queue_membership_present"):
                writer.run(f"DROP INDEX {name}")

    def run(self, statement, *values):
        self.writer.run(statement, *values)

    def done(self):
        if self.writer.engine == "sqlite":
            self.writer.run("UPDATE writing SET mode = NULL")

    def insert(self, table, **values):
        names, places = ", ".join(["id", *values]), ", ".join(["?"] * (1 + len(values)))
        self.run(f"INSERT INTO {table} ({names}) VALUES ({places})", new_id(), *values.values())

    def state(self, since, until, state="available"):
        team = str(self.writer.run("SELECT team_id FROM agent WHERE id = ?", self.agent)[0][0])
        self.insert("agent_state", agent_id=self.agent, team_id=team, state=state, since_at=since, until_at=until)


DAMAGES = {
    "visits to a queue are still waiting": lambda d: d.run("UPDATE contact SET state = 'closed', closed_at = 5"),
    "visits to a queue are still talking": lambda d: (
        d.run("UPDATE contact SET state = 'closed', closed_at = 5"),
        d.run("UPDATE contact_segment SET left_at = 2000, outcome = 'answered'"),
    ),
    "contacts wait without a visit": lambda d: d.run("DELETE FROM contact_segment"),
    "contacts talk without a visit": lambda d: d.run("UPDATE contact SET state = 'on_contact', agent_id = ?", d.agent),
    "contacts wait in several queues": lambda d: d.insert(
        "contact_segment", contact_id=d.contact, queue_id=d.queue, entered_at=1
    ),
    "contacts talk with nobody": lambda d: (
        d.run("UPDATE contact SET state = 'on_contact'"),
        d.run("UPDATE contact_segment SET left_at = 2000, outcome = 'answered'"),
    ),
    "contacts are closed without a time": lambda d: (
        d.run("UPDATE contact SET state = 'closed'"),
        d.run("UPDATE contact_segment SET left_at = 2000, outcome = 'abandoned'"),
    ),
    "agents have more than one present state": lambda d: d.state(5, None),
    "agents are in another state": lambda d: d.run("UPDATE agent SET state = 'aux'"),
    "agents were in two states at once": lambda d: (d.state(10, 20), d.state(15, 30)),
    "agents are members of one queue more than once": lambda d: [
        d.insert("queue_membership", queue_id=d.queue, agent_id=d.agent, since_at=since) for since in (1, 2)
    ],
    "transfers are of contacts that arrived later": lambda d: d.insert(
        "transfer", contact_id=d.contact, kind="cold", at=10
    ),
}


def _escalation(d, **values):
    given = {"queue_id": d.queue, "contact_id": d.contact, "reason": "other", "raised_at": 10, "due_at": 20} | values
    d.insert("escalation", **given)


def _follow_up(d, **values):
    escalation = str(d.writer.run("SELECT id FROM escalation")[0][0])
    d.insert(
        "customer_follow_up", escalation_id=escalation, queue_id=d.queue, text="x", made_at=10, due_at=20, **values
    )


def _handover(d, **values):
    team = str(d.writer.run("SELECT team_id FROM agent WHERE id = ?", d.agent)[0][0])
    d.insert("handover", team_id=team, begun_at=10, **values)


def _line(d, **values):
    handover = str(d.writer.run("SELECT id FROM handover")[0][0])
    d.insert("handover_line", handover_id=handover, kind="note", **values)


def _interval(d, opens_at, closes_at, before_us):
    d.run(
        "INSERT INTO open_interval (queue_id, opens_at, closes_at, before_us) VALUES (?, ?, ?, ?)",
        *(d.queue, opens_at, closes_at, before_us),
    )


#: Planted one after the other on one floor, each found then.
TOGETHER = {
    "escalations are resolved without a time": lambda d: _escalation(d, state="resolved"),
    "escalations were taken or resolved before they were raised": lambda d: _escalation(d, taken_at=9),
    "escalations are promised without a time": lambda d: _escalation(d, state="promised"),
    "escalations name a rule and not what it found": lambda d: _escalation(d, asked_by="rule"),
    "follow-ups were done or withdrawn before they were made": lambda d: _follow_up(d, done_at=9),
    "follow-ups are both done and withdrawn": lambda d: _follow_up(d, done_at=30, withdrawn_at=30),
    "handovers are accepted without a time": lambda d: _handover(d, state="accepted", given_at=20),
    "lines of a handover were accepted before it was given": lambda d: _line(d, accepted_at=15),
    "rules have no kind that is shipped for the whole floor": lambda d: (
        d.run("DELETE FROM floor_rule WHERE kind = 'wait'"),
        d.insert("floor_rule", kind="wait", queue_id=d.queue, limit_value=1, since_at=1),
    ),
    "queues are open twice at once": lambda d: (_interval(d, 0, 10, 0), _interval(d, 5, 20, 10)),
}


def test_a_floor_at_work_is_whole(database_url, writer):
    work = FloorWork(writer, *furnish(writer), seed=11)
    for _ in range(200):
        work.step()
    assert findings(database_url) == []


def test_every_contradiction_the_check_knows_is_planted_here():
    assert len(DAMAGES) + len(TOGETHER) + len(AUTHORITY_CONTRADICTIONS) + len(COACHING_CONTRADICTIONS) == len(
        CONTRADICTIONS
    )
    assert all(any(what.startswith(planted) for what, _ in CONTRADICTIONS) for planted in (*DAMAGES, *TOGETHER))


@pytest.mark.parametrize("what", DAMAGES)
def test_rows_that_contradict_each_other_are_found(database_url, writer, what):
    damage = Damage(writer)
    DAMAGES[what](damage)
    damage.done()
    assert [sentence for sentence in findings(database_url) if what in sentence and "the first is" in sentence]


def test_what_contradicts_itself_about_escalations_shifts_and_rules_is_found(database_url, writer):
    damage = Damage(writer)
    for what, plant in TOGETHER.items():
        assert not [sentence for sentence in findings(database_url) if what in sentence], what
        plant(damage)
        damage.done()
        assert [sentence for sentence in findings(database_url) if what in sentence and "the first is" in sentence], (
            what
        )
        if writer.engine == "sqlite":
            writer.run("UPDATE writing SET mode = 'batch'")


SQLITE_DAMAGES = {
    "The trigger fw_queue_after_update is missing": "DROP TRIGGER fw_queue_after_update",
    "The trigger fw_stranger is none of ours": ("CREATE TRIGGER fw_stranger AFTER INSERT ON site BEGIN SELECT 1; END"),
    "The table writing was left set": "UPDATE writing SET mode = 'act', command_id = 'x', actor = 'y'",
    "rows of queue refer to a team": "UPDATE queue SET team_id = 'nobody'",
    "has the time zone 'Europe/Atlantis'": "UPDATE site SET time_zone = 'Europe/Atlantis'",
    "The change log has no beginning": "DELETE FROM log_epoch",
}


@pytest.mark.parametrize("sentence", SQLITE_DAMAGES)
def test_damage_to_an_embedded_floor_is_found(sqlite_url, sentence):
    with closing(PlainSql(sqlite_url)) as writer:
        furnish(writer)
        if "refer" in sentence:
            writer.run("UPDATE writing SET mode = 'batch'")
        writer.run(SQLITE_DAMAGES[sentence])
        if "refer" in sentence:
            writer.run("UPDATE writing SET mode = NULL")
    assert [found for found in findings(sqlite_url) if sentence in found]


def test_a_trigger_that_was_changed_is_found_and_an_upgrade_makes_it_anew(sqlite_url):
    with closing(PlainSql(sqlite_url)) as writer:
        (made,) = writer.run("SELECT sql FROM sqlite_master WHERE name = 'fw_queue_after_delete'")[0]
        writer.run("DROP TRIGGER fw_queue_after_delete")
        writer.run(made.replace("OLD.version + 1", "OLD.version"))
    assert findings(sqlite_url) == [
        "The trigger fw_queue_after_delete is not as this program makes it: 'floorwalker db upgrade' makes it anew."
    ]
    upgrade(sqlite_url)
    assert findings(sqlite_url) == []


POSTGRESQL_DAMAGES = {
    "The trigger queue.capture_update is missing": "DROP TRIGGER capture_update ON queue",
    "The trigger queue.settle_update is not as": "ALTER TABLE queue DISABLE TRIGGER settle_update",
    "The function my_agent is not as": (
        "CREATE OR REPLACE FUNCTION my_agent() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid'"
    ),
    "The policy contact.read is missing": "DROP POLICY read ON contact",
    "The policy contact.wide is none of ours": "CREATE POLICY wide ON contact USING (true)",
    "Row security is off on the table note": "ALTER TABLE note DISABLE ROW LEVEL SECURITY",
    "fw_coach may not read contact": "REVOKE SELECT ON contact FROM fw_coach",
    "The constraint queue.late was never proved": "ALTER TABLE queue ADD CONSTRAINT late CHECK (position < 9) NOT VALID",
}


@pytest.mark.parametrize("sentence", POSTGRESQL_DAMAGES)
def test_damage_to_a_shared_floor_is_found(postgres_url, sentence):
    with closing(PlainSql(postgres_url)) as writer:
        writer.run(POSTGRESQL_DAMAGES[sentence])
    assert [found for found in findings(postgres_url) if sentence in found]


def test_a_floor_of_another_schema_is_told_as_that_alone(empty_database_url):
    upgrade(empty_database_url, revision="0002")
    assert findings(empty_database_url) == [
        f"The floor has the older schema 0002; bring it to {HEAD} with 'floorwalker db upgrade'."
    ]
