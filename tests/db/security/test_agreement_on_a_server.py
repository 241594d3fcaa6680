"""The monitoring agreement against raw SQL: who sees no single agents reads no reviews and ratings of theirs, nor old ones."""

import pytest

from db.engine import make_engine, reading
from db.ids import new_id
from db.queries.floor_picture import floor_picture
from db.rules.preview import AskedRule, rule_preview
from tests.db.coaching.furnished_coaching import coaching_rows

DAY = 86_400_000_000
HOUR = DAY // 24


@pytest.fixture
def read_as(floor):
    """Asks a query as somebody who signs in."""
    engines = {}

    def read(name, role, query, *asked, **scope):
        if name not in engines:
            engines[name] = make_engine(floor.person(name, role, **scope))
        with reading(engines[name]) as connection:
            return query(connection, *asked)

    yield read
    for engine in engines.values():
        engine.dispose()


def with_a_past(floor):
    """Agent 0 was on a break an hour ago and 100 days ago, in queue 0; agent 1, of another team, worked. Gives the clock."""
    owner = floor.owner
    ((now,),) = owner.run("SELECT utc_us()")
    owner.run("DELETE FROM agent_state")
    begins = (now - 200 * DAY, now - 100 * DAY, now - 99 * DAY, now - 2 * HOUR, now - HOUR // 2)
    states = ("available", "aux", "available", "aux", "available")
    for since, until, state in zip(begins, (*begins[1:], None), states, strict=True):
        owner.run(
            "INSERT INTO agent_state (id, agent_id, team_id, state, since_at, until_at) VALUES (?, ?, ?, ?, ?, ?)",
            new_id(), floor.agents[0], floor.teams[0], state, since, until,
        )  # fmt: skip
    owner.run(
        "INSERT INTO agent_state (id, agent_id, team_id, state, since_at) VALUES (?, ?, ?, 'wrap_up', ?)",
        new_id(), floor.agents[1], floor.teams[1], now - 200 * DAY,
    )  # fmt: skip
    for place in (0, 1):
        owner.run(
            "INSERT INTO queue_membership (id, queue_id, agent_id, since_at) VALUES (?, ?, ?, 1)",
            new_id(), floor.queues[place], floor.agents[place],
        )  # fmt: skip
    return now


def test_reviews_and_ratings_are_read_as_the_agreement_says(floor, signed_in):
    owner = floor.owner

    def insert(table, **values):
        made = new_id()
        named, places = ", ".join(("id", *values)), ", ".join("?" * (len(values) + 1))
        owner.run(f"INSERT INTO {table} ({named}) VALUES ({places})", made, *values.values())
        return made

    ((behaviour, of),) = owner.run("SELECT id, rubric_version_id FROM rubric_behaviour WHERE code = 'listens'")
    author = insert("staff", name="Kim", login=f"{floor.prefix}_kim")
    where = {"agent": floor.agents[0], "buddy": floor.agents[1], "team": floor.teams[0], "contact": floor.contacts[0]}
    coaching_rows(insert, str(behaviour), str(of), staff=author, queue=floor.queues[0], **where)
    ((now,),) = owner.run("SELECT utc_us()")
    rated = {"contact_id": floor.contacts[0], "queue_id": floor.queues[0], "score": 4, "source": "survey"}
    for name, at in (("new", now), ("old", now - 93 * DAY)):
        insert("customer_rating", agent_id=floor.agents[0], rated_at=at, external_id=name, **rated)
    owner.run("UPDATE contact_review SET finished_at = ?", now - 93 * DAY)
    coach, viewer = signed_in("co", "coach"), signed_in("vi", "viewer")

    def counts(person):
        return [person.run(f"SELECT count(*) FROM {table}")[0][0] for table in ("contact_review", "customer_rating")]

    assert (counts(coach), counts(viewer)) == ([0, 1], [0, 0])
    owner.run("UPDATE contact_review SET finished_at = ?", now)
    assert counts(coach) == [1, 1]
    insert("monitoring_agreement", number=2, purposes="x", individual_days=365, from_at=now, set_at=now)
    assert counts(coach) == [0, 0]
    owner.run(
        "INSERT INTO monitoring_right (id, agreement_id, role, individual) SELECT ?, id, 'coach', 1"
        " FROM monitoring_agreement WHERE number = 2", new_id(),
    )  # fmt: skip
    assert (counts(coach), counts(viewer)) == ([1, 2], [0, 0])


def test_who_sees_no_single_agents_still_sees_how_many_were_there(floor, read_as):
    now = with_a_past(floor)
    at = now - HOUR
    whole = read_as("su", "supervisor", floor_picture, at)
    part = read_as("vi", "viewer", floor_picture, at)
    assert part["queues"] == whole["queues"]
    assert next(one for one in part["queues"] if one["queue"] == "Queue 0")["agents"]["aux"] == 1
    assert "Agent 0" in str(whole)
    assert not any(word in str(part) for word in ("Agent 0", *floor.agents))
    assert sorted((one["team"], one["state"]) for one in part["agents"]) == sorted(
        (one["team"], one["state"]) for one in whole["agents"]
    )
    # Further back than the agreement says that holds for everybody but the owner.
    long_ago = now - 100 * DAY + HOUR
    for name, role in (("su", "supervisor"), ("vi", "viewer")):
        then = read_as(name, role, floor_picture, long_ago)
        assert next(one for one in then["queues"] if one["queue"] == "Queue 0")["agents"]["aux"] == 1
        assert floor.agents[0] not in str(then)
    engine = make_engine(floor.url)
    with reading(engine) as connection:
        assert "Agent 0" in str(floor_picture(connection, long_ago))
    engine.dispose()


def test_heads_are_counted_within_the_scope_alone(floor, read_as):
    now = with_a_past(floor)
    part = read_as("one", "viewer", floor_picture, now - HOUR, team=floor.teams[0])
    assert [(one["team"], one["state"]) for one in part["agents"]] == [("Team 0", "aux")]
    queue = read_as("queue", "viewer", floor_picture, now - HOUR, queue=floor.queues[0])
    assert queue["agents"] == []


def test_a_preview_counts_the_hours_at_work_whoever_asks(floor, read_as):
    with_a_past(floor)
    for scope, hours in (({}, 2 * 168), ({"team": floor.teams[0]}, 168)):
        for queue in (None, floor.queues[0]):
            asked = AskedRule("wait", 60, queue)
            said = [
                read_as(f"{role}{len(scope)}", role, rule_preview, asked, **scope).supervisor_s / 3600
                for role in ("supervisor", "viewer")
            ]
            assert said == pytest.approx([168 if queue else hours] * 2, abs=0.01)
