"""Causes and repeats on PostgreSQL: everybody counts what is in their own sight, and only a coach is told of agents."""

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.causes import cause_weeks
from db.queries.repeat_patterns import repeat_patterns
from db.rules.preview import AskedRule, rule_preview

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
