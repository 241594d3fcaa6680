"""What an agent's own program shows and does of coaching beside notes, on both engines: one's own things, nothing of others."""

import pytest

from db.errors import Refused
from tests.db.coaching.furnished_coaching import FAR, S, coaching_rows
from tests.db.desktop.desk_floor import DeskFloor

SECRET = "Xqzvsaid"
ASKING = ("list", "who-reads", "reviews", "actions", "goals", "praise", "flags", "readiness", "standards", "agreement")


@pytest.fixture
def floor(database_url):
    made = DeskFloor(database_url)
    yield made
    made.close()


def furnished(floor):
    """Rows of everything about Ana, Bo as her buddy, a coach of her team; ids by table."""
    coach = floor.insert("staff", name="Kim", login=f"{floor.prefix}_kim")
    floor.insert("staff_role", staff_id=coach, role="coach", team_id=floor.teams[0], from_at=1)
    ((behaviour, version),) = floor.run(
        "SELECT v.id, v.rubric_version_id FROM rubric_behaviour v ORDER BY v.position LIMIT 1"
    )
    rows = coaching_rows(
        floor.insert, str(behaviour), str(version), staff=coach, agent=floor.agents[0], buddy=floor.agents[1],
        team=floor.teams[0], contact=floor.mine, queue=floor.queues[0], text=SECRET,
    )  # fmt: skip
    return coach, rows


def test_an_agent_sees_all_that_is_said_of_them_and_nobody_else_any_of_it(floor):
    _, rows = furnished(floor)
    (review,) = rows["contact_review"]
    for verb in ASKING:
        floor.desk(f"coaching {verb}")
        assert SECRET not in str(floor.desk(f"coaching {verb}", agent=1))
    reviews = floor.desk("coaching reviews")
    assert [(one["number"], one["dispute"]) for one in reviews["reviews"]] == [(1, SECRET)]
    (score,) = reviews["scores"]
    assert score["scored_level"] == 3
    assert score["level_words"]
    assert [one["step"] for one in floor.desk("coaching actions")["actions"]] == [SECRET]
    assert [one["goal_words"] for one in floor.desk("coaching goals")["goals"]] == [SECRET]
    assert [one["behaviour"] for one in floor.desk("coaching praise")["praise"]] == [SECRET]
    (flag,) = floor.desk("coaching flags")["flags"]
    assert floor.desk("coaching flag-seen", flag=str(flag["flag"]))["seen_at"]
    readiness = floor.desk("coaching readiness")
    assert [(one["name"], one["holds"]) for one in readiness["modules"]] == [("Fire drill", False)]
    assert len(readiness["buddies"]) == 1
    # A calibration is nobody's until it is closed.
    (calibration,) = rows["calibration"]
    floor.run("UPDATE contact_review SET calibration_id = :k WHERE id = :r", k=calibration, r=review)
    assert floor.desk("coaching reviews")["reviews"] == []
    with pytest.raises(Refused):
        floor.desk("coaching dispute", review=review, words="no")
    with pytest.raises(Refused):
        floor.desk("coaching flag-seen", agent=1, flag=str(flag["flag"]))


def test_a_review_is_disputed_within_thirty_days_and_once(floor):
    _, rows = furnished(floor)
    (review,) = rows["contact_review"]
    floor.run("UPDATE contact_review SET state = 'finished', disputed_at = NULL, dispute = NULL, settled_words = NULL,"
              " finished_at = :at", at=floor.now() - 31 * 24 * 3600 * S)  # fmt: skip
    assert floor.desk("coaching review-seen", review=review)["seen_at"]
    with pytest.raises(Refused, match="30 days"):
        floor.desk("coaching dispute", review=review, words="I said so")
    floor.run("UPDATE contact_review SET finished_at = :at", at=floor.now())
    with pytest.raises(Refused, match="reason"):
        floor.desk("coaching dispute", review=review, words=" ")
    with pytest.raises(Refused, match="no such review"):
        floor.desk("coaching dispute", agent=1, review=review, words="I said so")
    told = floor.desk("coaching dispute", review=review, words=f" {SECRET} ")
    assert (told["state"], told["dispute"]) == ("disputed", SECRET)
    assert floor.desk("coaching dispute", review=review, words=SECRET)["disputed_at"] == told["disputed_at"]
    floor.run("UPDATE contact_review SET state = 'settled', settlement = 'upheld', settled_at = disputed_at")
    with pytest.raises(Refused, match="settled already"):
        floor.desk("coaching dispute", review=review, words="again")
    assert SECRET not in str([*floor.run("SELECT payload FROM command"), *floor.run("SELECT image FROM change")])


def test_consent_is_given_once_taken_back_and_told_with_who_reads(floor):
    coach, _ = furnished(floor)
    told = floor.desk("coaching who-reads")
    assert [(one["person"], one["role"]) for one in told["readers"]] == [("Kim", "coach")]
    assert [(one["basis"], one["person"], one["recorded_reason"], one["holds"]) for one in told["opened"]] == [
        ("reason", "Kim", SECRET, True)
    ]
    assert floor.desk("coaching consent")["consent_given"] is True
    assert len(floor.desk("coaching consent")["opened"]) == 2
    assert floor.desk("coaching withdraw-consent")["consent_given"] is False
    # A reason that was recorded is not the agent's to take back.
    kept = floor.run("SELECT basis FROM coaching_consent WHERE withdrawn_at IS NULL")
    assert [basis for (basis,) in kept] == ["reason"]
    floor.run("UPDATE staff SET disabled_at = 1 WHERE id = :id", id=coach)
    assert floor.desk("coaching who-reads")["readers"] == []


def test_a_standard_is_read_in_its_present_words(floor):
    unread = floor.desk("coaching standards")["unread"]
    told = floor.desk("coaching read", standard_code="listens")
    assert told["briefed_at"]
    assert floor.desk("coaching read", standard_code="listens")["briefed_at"] == told["briefed_at"]
    assert floor.desk("coaching standards")["unread"] == unread - 1
    ((standard,),) = floor.run("SELECT id FROM standard WHERE code = 'listens'")
    floor.insert("standard_version", standard_id=standard, number=2, statement="Other words", from_at=2, set_at=2)
    floor.insert("standard_version", standard_id=standard, number=3, statement="Later", from_at=FAR, set_at=2)
    (now,) = [one for one in floor.desk("coaching standards")["standards"] if one["standard_code"] == "listens"]
    assert (now["statement"], now["briefed_at"]) == ("Other words", None)
    with pytest.raises(Refused, match="no such standard"):
        floor.desk("coaching read", standard_code="none")
