"""Another version of the rubric, and a calibration from its opening to its end, on both engines."""

import json

import pytest

from db.commands.calibration_acts import as_list
from db.ids import new_id
from db.queries.reviews import contact_for_review, reviews_shown
from tests.db.coaching.reviewed_floor import ReviewedFloor


@pytest.fixture
def floor(database_url):
    made = ReviewedFloor(database_url)
    yield made
    made.engine.dispose()


def behaviour(**more):
    levels = {f"level_{level}": f"words {level}" for level in (1, 2, 3, 4)}
    figures = {"kept_from": 3, "expected_new": 2, "expected_standard": 3, "expected_senior": 4}
    return {"code": "asks", "name": "Asks", "position": 1, "standard": "listens"} | figures | levels | more


def test_another_version_takes_over_and_the_former_stays(floor):
    rubric = str(floor.run("SELECT id FROM rubric")[0][0])

    def said(behaviours, after=1, of=rubric):
        text = behaviours if isinstance(behaviours, str) or behaviours is None else json.dumps(behaviours)
        row = new_id()
        to = {"rubric_id": of, "after": after, "behaviours": text}
        return floor.answers(floor.act("rubric_version.set", row, to, row=row))[0]

    for nonsense in (None, "", "{", "5", '"x"', "[5]", '["x"]', '{"code": 1}', "[NaN]", "[" * 50_000):
        assert said(nonsense) == "unreadable", nonsense
    for behaviours, word in (
        ([], "behaviours_needed"),
        ([behaviour(code=str(n), name=str(n)) for n in range(13)], "behaviours_needed"),
        ([behaviour(name=" ")], "behaviour_named"),
        ([behaviour(), behaviour(name="Other")], "behaviour_twice"),
        ([behaviour(level_3=None)], "levels_in_words"),
        ([behaviour(level_3="x" * 501)], "too_long"),
        ([behaviour(kept_from=5)], "no_such_level"),
        ([behaviour(expected_new="x")], "no_such_level"),
        ([behaviour(position=[1])], "no_such_level"),
        ([behaviour(standard="nothing")], "no_standard"),
    ):
        assert said(behaviours) == word
    assert said([behaviour()], after=7) == "rubric_changed"
    assert said([behaviour()], of=new_id()) == "no_rubric"
    before = floor.run("SELECT code, name FROM rubric_behaviour ORDER BY position")
    fifth = behaviour(code="ends", name="Ends", position=2, standard=None, level_5="words 5", expected_senior=5)
    assert said([behaviour(), fifth]) == "done"
    assert said([behaviour()]) == "rubric_changed"
    rows = floor.run(
        "SELECT v.code, v.kept_from, v.expected_senior, t.code AS standard, (SELECT count(*) FROM rubric_level l"
        " WHERE l.behaviour_id = v.id) AS levels FROM rubric_behaviour v JOIN rubric_version n ON n.id ="
        " v.rubric_version_id LEFT JOIN standard t ON t.id = v.standard_id WHERE n.number = 2 ORDER BY v.position"
    )
    assert [tuple(row) for row in rows] == [("asks", 3, 4, "listens", 4), ("ends", 3, 5, None, 5)]
    former = "SELECT v.code, v.name FROM rubric_behaviour v JOIN rubric_version n ON n.id = v.rubric_version_id"
    assert floor.run(f"{former} WHERE n.number = 1 ORDER BY v.position") == before


def test_coaches_score_blind_and_it_is_closed_by_who_opened_it(floor):
    call = floor.call()
    kim, lee, max_ = (floor.people[login] for login in ("kim", "lee", "max"))
    elsewhere = floor.insert("staff", name="Zoe", login="zoe")
    floor.insert("staff_role", staff_id=elsewhere, role="coach", team_id=floor.teams[1], from_at=1)

    def opened(asked, **more):
        row = new_id()
        to = {
            "contact_id": call, "agent_id": floor.agents[0], "rubric_version_id": floor.version,
            "due_at": None, "coaches": as_list(asked),
        }  # fmt: skip
        return row, floor.answers(floor.act("calibration.open", row, to | more, row=row))[0]

    for coaches, more, word in (
        ([kim], {}, "two_coaches"),
        ([kim, elsewhere], {}, "coach_elsewhere"),
        ([kim, new_id()], {}, "coach_elsewhere"),
        ([kim, lee], {"due_at": 5}, "in_the_past"),
        ([kim, lee], {"agent_id": floor.agents[1]}, "not_of_agent"),
        ([kim, lee], {"contact_id": None}, "no_contact"),
        ([kim, lee], {"coaches": "%"}, "two_coaches"),
        ([kim, lee], {"coaches": None}, "two_coaches"),
    ):
        assert opened(coaches, **more)[1] == word, (coaches, more)
    calibration, word = opened([kim, lee])
    assert word == "done"
    assert opened([kim, lee])[1] == "calibration_there"
    assert len(floor.run("SELECT id FROM calibration_coach")) == 2
    assert floor.answers(floor.act("calibration.close", calibration)) == ["nobody_scored"]
    for login, word in (("kim", "done"), ("lee", "done"), ("max", "not_asked_to_calibrate")):
        draft = floor.draft(call, by=login, calibration_id=calibration, basis="calibration")
        if not floor.is_file:
            # The owner stands in for each of them in turn, and is no coach: the duty is the owner's, the author the coach.
            continue
        assert floor.answers(floor.finish(draft, by=login)) == [word]
    if floor.is_file:
        assert max_
        assert floor.answers(floor.act("calibration.close", calibration, by="lee")) == ["not_yours"]
        late = floor.draft(call, by="kim", calibration_id=calibration, basis="calibration")
        assert floor.answers(floor.act("calibration.close", calibration)) == ["done"]
        assert floor.answers(floor.finish(late)) == ["calibration_closed"]
        assert floor.answers(floor.act("calibration.close", calibration)) == ["calibration_closed"]


def test_the_page_is_answered_and_what_is_blind_stays_blind(floor):
    call, me = floor.call(), {"actor": "kim"} if floor.is_file else {}
    asked = {"contact_id": call, "agent_id": floor.agents[0], "rubric_version_id": floor.version}
    calibration = floor.insert("calibration", team_id=floor.teams[0], opened_at=5, **asked)
    for login in ("kim", "lee"):
        floor.insert("calibration_coach", calibration_id=calibration, staff_id=floor.people[login])
        review = floor.insert(
            "contact_review", team_id=floor.teams[0], queue_id=floor.queues[2], reviewer_id=floor.people[login],
            calibration_id=calibration, basis="calibration", finished_at=floor.now, **asked,
        )  # fmt: skip
        floor.insert("review_score", review_id=review, behaviour_id=floor.behaviours["listens"], level=3)
    with floor.engine.begin() as connection:
        shown = reviews_shown(connection, **me)
        assert contact_for_review(connection, call, floor.agents[0]).length_s == 300
    (one,) = shown.calibrations
    # On the server the owner's stand-in is nobody of the list, and sees no score at all before the end.
    assert [review.reviewer for review in one.reviews] == (["Kim"] if floor.is_file else [])
    assert shown.coaches_agree.units == 0
    assert shown.rubric.holds.behaviours[0].levels[0].startswith("Interrupts")
    if floor.is_file:
        assert [coach.has_scored for coach in one.coaches] == [True, True]
    floor.run("UPDATE calibration SET closed_at = 9")
    with floor.engine.begin() as connection:
        shown = reviews_shown(connection, **me)
    assert len(shown.calibrations[0].reviews) == 2
    assert (shown.coaches_agree.units, shown.coaches_agree.is_too_few) == (1, True)
    assert [name for name, _ in shown.by_behaviour] == ["Listens"]
