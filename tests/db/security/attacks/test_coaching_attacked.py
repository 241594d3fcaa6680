"""Coaching by raw SQL: what is said of an agent is read by those alone whom it concerns, and written in nobody else's name.

Each rule is shown to be what stops the attack: without it, the same statement does harm.
"""

import json

import psycopg
import pytest

from db.commands.act import NOT_YOURS
from db.ids import new_id
from db.security.coaching import UNTOLD
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.attacks.attacked_floor import REFUSED
from tests.db.security.attacks.test_authority_attacked import acted, without

#: Tables of which nobody from elsewhere reads a row.
PRIVATE = (*UNTOLD, "calibration_coach", "review_draft_score", "repeat_flag_contact")
SAID = ("coaching_note", "coaching_action", "agent_goal")
OUTSIDERS = ("supervisor", "analyst", "manager", "coach", "controller", "viewer", "connector", "agent_desktop")
#: Everybody of the agent's own team who is no coach; 'agent_coach' is the visibility of what is furnished.
INSIDERS = ("supervisor", "manager", "analyst", "controller", "viewer")
FAR = 2**52


def seen(run, table):
    """How many rows of a table are read; 0 where the server refuses to say."""
    try:
        return run(f"SELECT count(*) FROM {table}")[0][0]
    except REFUSED:
        return 0


def open_to_all(*tables):
    """Statements that take row security of these away."""
    made = [f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY" for table in tables]
    return [*made, *(f"GRANT SELECT ON {table} TO PUBLIC" for table in tables)]


class Insider:
    """Somebody who signs in with a role for the first team, or for another."""

    def __init__(self, attacked, name, role, team=0, **more):
        self.sql = PlainSql(attacked.person(name, role, team=attacked.teams[team], **more))
        self.run = self.sql.run
        ((self.staff,),) = attacked.owner.run("SELECT id FROM staff WHERE name = ?", name)
        self.login = f"{attacked.prefix}_{name}"


@pytest.fixture
def people(attacked):
    """Makes insiders and lets them go."""
    made = []

    def insider(*given, **more):
        made.append(Insider(attacked, *given, **more))
        return made[-1]

    yield insider
    for one in made:
        one.sql.close()


def test_nothing_is_read_from_elsewhere_whatever_the_role(attacked):
    for role in OUTSIDERS:
        person = attacked.attacker(role)
        for table in PRIVATE:
            assert seen(person.run, table) == 0, (role, table)
        with attacked.unprotected(role, *open_to_all(*PRIVATE)) as run:
            assert [table for table in PRIVATE if not seen(run, table)] == [], role


def test_in_the_team_only_coaches_read_what_is_between_agent_and_coach(attacked, people):
    for role in INSIDERS:
        person = people(f"in_{role}", role)
        for table in ("coaching_draft", "coaching_note", "coaching_action", "review_draft"):
            assert seen(person.run, table) == 0, (role, table)
    coach = people("in_coach", "coach")
    assert [seen(coach.run, table) for table in SAID] == [1, 1, 1]
    assert seen(coach.run, "coaching_draft") == 0
    # With the line: its supervisor and manager, too, and nobody else.
    attacked.owner.run("UPDATE coaching_note SET visibility = 'agent_line'")
    for role in INSIDERS:
        line = attacked.owner.run("SELECT 1") and role in ("supervisor", "manager")
        again = people(f"again_{role}", role)
        assert seen(again.run, "coaching_note") == int(line), role


def test_whose_role_ran_out_and_who_is_blocked_reads_nothing_they_wrote_themselves(attacked, people):
    attacked.forget_to_follow("staff_role", "staff")
    coach = people("was", "coach")
    attacked.owner.run("UPDATE coaching_note SET author_id = ?", coach.staff)
    attacked.owner.run("UPDATE coaching_action SET owner_id = ?", coach.staff)
    assert [seen(coach.run, table) for table in SAID] == [1, 1, 1]
    attacked.owner.run("UPDATE staff_role SET until_at = 1 WHERE staff_id = ?", coach.staff)
    assert [seen(coach.run, table) for table in SAID] == [0, 0, 0]
    attacked.owner.run("UPDATE staff_role SET until_at = NULL WHERE staff_id = ?", coach.staff)
    attacked.owner.run("UPDATE staff SET disabled_at = 1 WHERE id = ?", coach.staff)
    assert [seen(coach.run, table) for table in SAID] == [0, 0, 0]


def test_who_moves_takes_open_steps_along_and_older_notes_only_by_consent_or_reason(attacked, people):
    former, new = people("former", "coach"), people("new", "coach", 1)
    run, agent = attacked.owner.run, attacked.agents[0]
    run("UPDATE agent SET team_id = ? WHERE id = ?", attacked.teams[1], agent)
    assert [seen(former.run, table) for table in ("coaching_note", "coaching_action", "agent_goal")] == [0, 0, 0]
    assert [seen(new.run, table) for table in ("coaching_note", "coaching_action")] == [0, 1]
    assert new.run("SELECT older_notes_hidden(?)", agent) == [(1,)]
    assert former.run("SELECT older_notes_hidden(?)", agent) == [(0,)]
    run("UPDATE coaching_action SET done_at = 5")
    assert seen(new.run, "coaching_action") == 0
    # Nobody gives consent in the agent's place.
    forged = "INSERT INTO coaching_consent (id, agent_id, team_id, basis, given_at) VALUES (?, ?, ?, 'consent', 1)"
    for person in (former, new):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.run(forged, new_id(), agent, attacked.teams[1])
    consent = new_id()
    run(forged, consent, agent, attacked.teams[1])
    assert [seen(one.run, "coaching_note") for one in (former, new)] == [0, 1]
    run("UPDATE coaching_consent SET withdrawn_at = 5 WHERE id = ?", consent)
    assert seen(new.run, "coaching_note") == 0
    new.run("BEGIN")
    assert acted(attacked, new.run, "coaching_consent.read_with_reason", agent, {}, " ") == "reading_reason"
    new.run("ROLLBACK")
    former.run("BEGIN")
    assert acted(attacked, former.run, "coaching_consent.read_with_reason", agent, {}, "why") == NOT_YOURS
    former.run("ROLLBACK")
    new.run("BEGIN")
    assert acted(attacked, new.run, "coaching_consent.read_with_reason", agent, {}, "why") == "done"
    new.run("COMMIT")
    assert seen(new.run, "coaching_note") == 1
    # Who follows what was done to an agent is not told of it.
    everywhere = PlainSql(attacked.person("everywhere", "supervisor"))
    assert "coaching" not in str(everywhere.run("SELECT * FROM acts_on_agent(?)", agent))
    everywhere.close()
    assert new.run("SELECT older_notes_hidden(?)", agent) == [(0,)]
    run("UPDATE coaching_consent SET until_at = 5 WHERE basis = 'reason'")
    assert seen(new.run, "coaching_note") == 0


def test_nobody_writes_in_anothers_name_or_does_anything_with_anothers_draft(attacked, people):
    one, two = people("one", "coach"), people("two", "coach")
    run, agent = attacked.owner.run, attacked.agents[0]
    begun = (
        "INSERT INTO coaching_draft (id, author_id, agent_id, behaviour, impact, made_at, changed_at)"
        " VALUES (?, ?, ?, 'Xqzv', 'Xqzv', utc_us() + ?, 1)"
    )
    mine = new_id()
    two.run(begun, mine, two.staff, agent, 0)
    for staff, whose, later in ((two.staff, agent, 0), (one.staff, attacked.agents[1], 0), (one.staff, agent, 10**12)):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            one.run(begun, new_id(), staff, whose, later)
    for statement in (
        "UPDATE coaching_draft SET author_id = author_id",
        "UPDATE coaching_draft SET made_at = 1",
        "UPDATE coaching_note SET behaviour = 'other'",
        "DELETE FROM coaching_note",
        "UPDATE coaching_news SET changed_at = 1",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            two.run(statement)
    assert one.run("UPDATE coaching_draft SET behaviour = 'other' RETURNING 1") == []
    assert one.run("DELETE FROM coaching_draft RETURNING 1") == []
    for act, thing in (("coaching_note.share", mine), ("coaching_note.withdraw", str(shared(attacked)))):
        one.run("BEGIN")
        assert acted(attacked, one.run, act, thing, {}, None) == NOT_YOURS, act
        one.run("ROLLBACK")
    run("BEGIN")
    try:
        for statement in without("coaching_note.share", NOT_YOURS):
            run(statement)
        run(f'SET LOCAL SESSION AUTHORIZATION "{one.login}"')
        assert acted(attacked, run, "coaching_note.share", mine, {}, None) == "done"
    finally:
        run("ROLLBACK")
        run("RESET SESSION AUTHORIZATION")
    # 14 days later it is gone for its author, too.
    run("UPDATE coaching_draft SET made_at = 5 WHERE id = ?", mine)
    assert seen(two.run, "coaching_draft") == 0


def shared(attacked):
    return attacked.owner.run("SELECT id FROM coaching_note")[0][0]


def test_nobody_learns_from_the_record_or_the_feed_who_was_told_what(attacked, people):
    coach, controller = people("coach", "coach"), people("control", "controller")
    boss = people("head", "manager")
    agent, draft = attacked.agents[0], new_id()
    coach.run(
        "INSERT INTO coaching_draft (id, author_id, agent_id, kind, behaviour, impact, next_step, made_at, changed_at)"
        " VALUES (?, ?, ?, 'correction', 'Xqzv', 'Xqzv', 'Xqzv', utc_us(), 1)",
        draft, coach.staff, agent,
    )  # fmt: skip
    before = attacked.owner.run("SELECT max(seq) FROM change")[0][0]
    coach.run("BEGIN")
    command = attacked.command_row(coach.run, "coaching_note.share")
    items = json.dumps([{"id": draft, "row": new_id(), "to": {}}])
    coach.run("SELECT act_coaching_note_share(?, CAST(? AS jsonb), NULL)", command, items)
    coach.run("COMMIT")
    effects = "SELECT was, became, entity_id FROM command_effect WHERE command_id = ?"
    told = "SELECT became FROM audit_effects(?, 100)"
    assert "correction" in str(coach.run(effects, command))
    assert "correction" in str(coach.run(told, command))
    for person in (controller, boss):
        assert person.run(effects, command) == []
        assert person.run(told, command) == []
        ((note,),) = attacked.owner.run("SELECT id FROM coaching_note WHERE author_id = ?", coach.staff)
        found = "SELECT id FROM audit_lines(0, ?, NULL, NULL, ?, NULL, NULL, 100)"
        assert person.run(found, FAR, note) == []
    # That something was shared, and by whom, is told.
    lines = "SELECT actor FROM audit_lines(0, ?, NULL, 'coaching_note.share', NULL, NULL, NULL, 100)"
    assert controller.run(lines, FAR) == [(coach.login,)]
    with attacked.unprotected("controller", *open_to_all("command_effect")) as run:
        assert "correction" in str(run(effects, command))
    feed = attacked.owner.run("SELECT entity, image FROM change WHERE seq > ?", before)
    assert {entity for entity, _ in feed} <= {"coaching_news", "staff", "staff_role"}
    assert "Xqzv" not in str(feed)
    assert agent not in str(feed)


def test_open_calibrations_are_blind_and_reviews_are_the_agents_own(attacked, people):
    coach, run = people("coach", "coach"), attacked.owner.run
    run("UPDATE contact_review SET finished_at = utc_us()")
    assert seen(coach.run, "contact_review") == 1
    assert seen(coach.run, "review_score") == 1
    run("UPDATE contact_review SET calibration_id = (SELECT id FROM calibration)")
    own = PlainSql(attacked.person("agent0", "agent_desktop"))
    try:
        for person in (coach.run, own.run):
            assert seen(person, "contact_review") == 0
            assert seen(person, "review_score") == 0
        run("UPDATE calibration SET closed_at = utc_us()")
        for person in (coach.run, own.run):
            assert seen(person, "contact_review") == 1
        for table in ("coaching_note", "coaching_action", "coaching_consent", "agent_goal", "repeat_flag"):
            assert seen(own.run, table) == 1, table
        for table in ("coaching_draft", "review_draft", "review_sample", "calibration"):
            assert seen(own.run, table) == 0, table
        for function in ("teams_of(ARRAY['coach'])", "agents_of(ARRAY['coach'])", "agents_opened()"):
            assert own.run(f"SELECT cardinality({function})") == [(0,)], function
    finally:
        own.close()
