"""The monitoring agreement against raw SQL: who sees no single agents reads no reviews and ratings of theirs, nor old ones."""

from db.ids import new_id
from tests.db.coaching.furnished_coaching import coaching_rows

DAY = 86_400_000_000


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
