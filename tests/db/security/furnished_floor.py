"""Something of every table that an act is about, on a floor on PostgreSQL."""

from db.ids import new_id
from tests.db.authority.furnished_authority import authority_rows
from tests.db.coaching.furnished_coaching import coaching_rows


def furnished(floor):
    """Something of every table that an act is about."""
    owner, skill = floor.owner, new_id()
    owner.run("INSERT INTO skill (id, name) VALUES (?, 'Law')", skill)
    owner.run(
        "INSERT INTO agent_skill (id, agent_id, skill_id, level) VALUES (?, ?, ?, 2)", new_id(), floor.agents[0], skill
    )
    owner.run(
        "INSERT INTO queue_skill (id, queue_id, skill_id, level) VALUES (?, ?, ?, 2)", new_id(), floor.queues[0], skill
    )
    owner.run(
        "INSERT INTO queue_membership (id, queue_id, agent_id, source, since_at) VALUES (?, ?, ?, 'configured', 1)",
        new_id(), floor.queues[0], floor.agents[0],
    )  # fmt: skip
    owner.run(
        "INSERT INTO route (id, from_queue_id, to_queue_id) VALUES (?, ?, ?)",
        new_id(),
        floor.queues[0],
        floor.queues[3],
    )
    owner.run("INSERT INTO raised_hand (id, agent_id, raised_at) VALUES (?, ?, 5)", new_id(), floor.agents[0])
    owner.run(
        "INSERT INTO shift_activity (id, agent_id, activity, starts_at, ends_at)"
        " VALUES (?, ?, 'lunch', utc_us() + 1000, utc_us() + 600000000)",
        new_id(), floor.agents[0],
    )  # fmt: skip
    customer = new_id()
    owner.run("INSERT INTO customer (id, reference) VALUES (?, 'K-1')", customer)
    owner.run(
        "INSERT INTO legal_hold (id, entity, entity_id, reason, held_at) VALUES (?, 'customer', ?, 'Court', 5)",
        new_id(), customer,
    )  # fmt: skip
    escalation = new_id()
    owner.run(
        "INSERT INTO escalation (id, contact_id, queue_id, reason, raised_at, due_at) VALUES (?, ?, ?, 'other', 5, 6)",
        escalation, floor.contacts[0], floor.queues[0],
    )  # fmt: skip
    owner.run(
        "INSERT INTO customer_follow_up (id, escalation_id, queue_id, text, made_at, due_at) VALUES (?, ?, ?, 'call', 5, 6)",
        new_id(), escalation, floor.queues[0],
    )  # fmt: skip
    owner.run(
        "INSERT INTO opening_hours (id, queue_id, weekday, opens_min, closes_min) VALUES (?, ?, 0, 480, 1080)",
        new_id(), floor.queues[0],
    )  # fmt: skip
    owner.run(
        "INSERT INTO closed_day (id, site_id, day) VALUES (?, (SELECT id FROM site LIMIT 1), '2026-12-24')", new_id()
    )
    incident = new_id()
    owner.run("INSERT INTO incident (id, cause, declared_at) VALUES (?, 'Lines are down', 5)", incident)
    owner.run(
        "INSERT INTO incident_queue (id, incident_id, queue_id) VALUES (?, ?, ?)", new_id(), incident, floor.queues[0]
    )
    handover = new_id()
    owner.run(
        "INSERT INTO handover (id, team_id, state, begun_at, given_at) VALUES (?, ?, 'given', 5, 6)",
        handover, floor.teams[0],
    )  # fmt: skip
    owner.run("INSERT INTO handover_line (id, handover_id, kind) VALUES (?, ?, 'note')", new_id(), handover)
    for name, role in (("boss", "manager"), ("anna", "viewer")):
        staff = new_id()
        owner.run("INSERT INTO staff (id, name, login) VALUES (?, ?, ?)", staff, name, f"{floor.prefix}_{name}")
        owner.run("INSERT INTO staff_role (id, staff_id, role, from_at) VALUES (?, ?, ?, 0)", new_id(), staff, role)
    owner.run("INSERT INTO floor (id, name, promise) VALUES (?, 'Test', 'We answer.')", new_id())
    furnish_more(floor)


def furnish_more(floor):
    """Something of every table of authority and of coaching."""

    def insert(table, **values):
        made = new_id()
        named, places = ", ".join(("id", *values)), ", ".join("?" * (len(values) + 1))
        floor.owner.run(f"INSERT INTO {table} ({named}) VALUES ({places})", made, *values.values())
        return made

    ((kind,),) = floor.owner.run("SELECT id FROM authority_kind WHERE code = 'refund'")
    where = {"contact": floor.contacts[0], "queue": floor.queues[0]}
    asked = insert("escalation", queue_id=floor.queues[0], reason="blocked_by_limit", raised_at=5, due_at=6)
    where |= {"agent": floor.agents[0], "team": floor.teams[0]}
    authority_rows(insert, str(kind), escalation=asked, **where)
    ((behaviour, of),) = floor.owner.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'listens'")
    ((boss,),) = floor.owner.run("SELECT id FROM staff WHERE name = 'boss'")
    coaching_rows(insert, str(behaviour), str(of), staff=str(boss), buddy=floor.agents[1], **where)
