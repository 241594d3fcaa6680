"""`report perception` on the command line."""

from tests.db.coaching.reviewed_floor import ReviewedFloor


def reviewed(floor: ReviewedFloor, agent: int, level: int, score: int, basis: str = "sampled", **more: object) -> None:
    contact = floor.call(agent)
    whose = {
        "contact_id": contact,
        "agent_id": floor.agents[agent],
        "team_id": floor.teams[0],
        "queue_id": floor.queues[2],
    }
    review = floor.insert("contact_review", rubric_version_id=floor.version, reviewer_id=floor.people["kim"], basis=basis,
                          finished_at=floor.now - 1, **whose, **more)  # fmt: skip
    for code in ("listens", "plain_words"):
        floor.insert("review_score", review_id=review, behaviour_id=floor.behaviours[code], level=level)
    floor.insert("customer_rating", score=score, rated_at=floor.now - 1, source="t", external_id=contact, **whose)


def test_groups_are_printed_with_a_verdict_and_small_ones_said(run_sqlite, sqlite_url):
    floor = ReviewedFloor(sqlite_url)
    assert "No contact drawn by lot" in run_sqlite("report", "perception").out
    for number in range(12):
        reviewed(floor, 0, 4 - number % 2, 2)
    assert "coach Kim: not shown" in run_sqlite("report", "perception").out
    floor.run("UPDATE monitoring_agreement SET smallest_group = 1 WHERE true RETURNING id")
    floor.engine.dispose()
    assert (
        "coach Kim: we score 83 %, customers 25 %, n = 12: we see it better" in run_sqlite("report", "perception").out
    )
    told = run_sqlite.json("report", "perception")
    assert {one["verdict"] for one in told["groups"]} == {"we_think_better"}
