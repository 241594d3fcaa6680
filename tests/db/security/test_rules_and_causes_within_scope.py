"""Rules, causes and repeats on PostgreSQL: everybody sets and counts what is in their scope; only a coach is told of agents."""

import psycopg
import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.causes import cause_weeks
from db.queries.repeat_patterns import repeat_patterns
from db.rules.preview import AskedRule, rule_preview
from tests.db.security.test_every_act_by_raw_sql import acted

DAY = 24 * 3600 * 1_000_000


def test_a_supervisor_counts_own_queues_only(floor):
    owner = floor.owner
    ((now,),) = owner.run("SELECT utc_us()")
    for queue, times in ((floor.queues[0], 1), (floor.queues[1], 4)):
        for _ in range(times):
            case = new_id()
            owner.run("INSERT INTO service_case (id, opened_at) VALUES (?, 1)", case)
            for arrived, closed in ((now - 20 * DAY, now - 20 * DAY), (now - 19 * DAY, now - 19 * DAY)):
                contact = new_id()
                owner.run(
                    "INSERT INTO contact (id, queue_id, case_id, state, arrived_at, answered_at, closed_at)"
                    " VALUES (?, ?, ?, 'closed', ?, ?, ?)",
                    contact, queue, case, arrived, arrived, closed,
                )  # fmt: skip
            owner.run(
                "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at, resolved_at, state, cause)"
                " VALUES (?, ?, ?, 'other', 5, 6, ?, 'resolved', 'skill')",
                new_id(), contact, queue, now - DAY,
            )  # fmt: skip
    said = {}
    for name, role, team in (("sue", "supervisor", floor.teams[0]), ("max", "manager", None), ("cleo", "coach", None)):
        engine = make_engine(floor.person(name, role, team=team))
        with reading(engine) as connection:
            weeks = cause_weeks(connection, now - 3 * DAY, now)
            repeats = repeat_patterns(connection)
            rule = rule_preview(connection, AskedRule("repeat_contact", 7), 30 * DAY)
        engine.dispose()
        counted = sum(week.total for week in weeks), repeats.repeats, rule.fired
        said[name] = (*counted, repeats.agents_compared)
    everything = {"max": (5, 5, 5, None), "cleo": (5, 5, 5, 0)}
    assert said == everything | {"sue": (1, 1, 1, None)}


def test_who_manages_a_team_sets_exceptions_there_and_not_the_floors_rules(floor, signed_in):
    owner = floor.owner
    ((floors,),) = owner.run("SELECT id FROM floor_rule WHERE kind = 'wait' AND queue_id IS NULL")
    team, whole = signed_in("tim", "manager", team=floor.teams[0]), signed_in("wanda", "manager")
    values = {"kind": "wait", "limit_value": 60, "severity": "high", "due_s": 60, "enabled": 1}

    def said(person, kind, thing, to):
        return next(iter(acted(person, kind, (thing, to))[1].values()))

    own = new_id()
    assert said(team, "rule.change", str(floors), {"limit_value": 60}) == "not_yours"
    assert said(team, "rule.add", new_id(), {**values, "queue_id": floor.queues[1]}) == "not_yours"
    assert said(team, "rule.add", own, {**values, "queue_id": floor.queues[0]}) == "done"
    assert said(team, "rule.remove", str(floors), {}) == "not_yours"
    assert said(whole, "rule.change", str(floors), {"limit_value": 60}) == "done"
    assert said(whole, "rule.remove", own, {}) == "done"
    for person in (team, whole):
        with pytest.raises(psycopg.Error):
            person.run("UPDATE floor_rule SET limit_value = 1")
