"""A review from its draft to a settled dispute, on both engines: scores pass through no command and no feed."""

import json
from dataclasses import replace

import pytest

from db.coaching.drafts import drop_old_drafts
from db.coaching.review_drafts import (
    DraftScore,
    drop_review_draft,
    keep_review_draft,
    own_review_drafts,
)
from db.commands.command import Command, Wanted
from db.errors import Refused
from db.ids import new_id
from db.metrics.rubric_over_time import rubric_over_time
from tests.db.coaching.reviewed_floor import ReviewedFloor

SECRET = "Xqzvheard"


@pytest.fixture
def floor(database_url):
    made = ReviewedFloor(database_url)
    yield made
    made.engine.dispose()


def scores(floor, review):
    sql = (
        "SELECT v.code, s.level, s.former_level FROM review_score s JOIN rubric_behaviour v ON v.id = s.behaviour_id"
        " WHERE s.review_id = :review ORDER BY v.position"
    )
    return [tuple(row) for row in floor.run(sql, review=review)]


def note(words, **levels):
    return json.dumps([{"words": words}, *({"code": code, "level": level} for code, level in levels.items())])


def test_a_review_is_finished_disputed_and_settled(floor):
    draft = floor.draft(floor.call())
    floor.run("UPDATE review_draft_score SET evidence = :said", said=SECRET)
    finished = floor.finish(draft)
    assert floor.answers(finished) == ["done"]
    review = finished.effects[0].entity_id
    assert scores(floor, review) == [("listens", 3, None), ("plain_words", 2, None)]
    row = floor.row("contact_review", review)
    assert (row["basis"], row["state"], row["queue_id"]) == ("chosen", "finished", floor.queues[2])
    again = floor.act("contact_review.finish", draft.id)
    assert floor.answers(again) == ["finished_already"]
    # Undone until it is seen, and finished again as another review.
    undone = floor.undo(finished, **({"actor": "kim"} if floor.is_file else {}))
    assert floor.answers(undone) == ["done"]
    assert scores(floor, review) == []
    finished = floor.finish(draft)
    review = finished.effects[0].entity_id
    floor.run(
        "UPDATE contact_review SET state = 'disputed', seen_at = 5, disputed_at = 6, dispute = 'no' WHERE id = :id",
        id=review,
    )
    assert floor.answers(floor.undo(finished, **({"actor": "kim"} if floor.is_file else {}))) == ["review_seen"]
    settle = "contact_review.settle"
    floor.run("UPDATE contact_review SET reviewer_id = :kim WHERE id = :id", kim=floor.people["kim"], id=review)
    changed = {"settlement": "changed"}
    if floor.is_file:
        assert floor.answers(floor.act(settle, review, changed, note=note(SECRET, listens=4))) == ["own_review"]
    for to, said, word in (
        ({"settlement": "lost"}, note("x"), "settlement_unknown"),
        (changed, "nonsense", "unreadable"),
        (changed, "[1]", "unreadable"),
        (changed, None, "unreadable"),
        (changed, note(" ", listens=4), "answer_needed"),
        (changed, note("x"), "nothing_changed"),
        ({"settlement": "upheld"}, note("x", listens=4), "nothing_changed"),
        (changed, note("x", listens=3), "no_such_level"),
        (changed, note("x", listens=5), "no_such_level"),
        (changed, note("x", owns=2), "no_such_level"),
    ):
        assert floor.answers(floor.act(settle, review, to, by="lee", note=said)) == [word], (to, said)
    settled = floor.act(settle, review, changed, by="lee", note=note(SECRET, listens=4))
    assert floor.answers(settled) == ["done"]
    assert scores(floor, review) == [("listens", 4, 3), ("plain_words", 2, None)]
    row = floor.row("contact_review", review)
    assert (row["state"], row["settlement"], row["settled_words"]) == ("settled", "changed", SECRET)
    assert floor.answers(floor.undo(settled, **({"actor": "lee"} if floor.is_file else {}))) == ["done"]
    assert scores(floor, review) == [("listens", 3, None), ("plain_words", 2, None)]
    assert floor.row("contact_review", review)["settled_words"] is None
    told = [*floor.run("SELECT image FROM change"), *floor.run("SELECT payload, reason FROM command")]
    told += floor.run("SELECT coalesce(was, '') || coalesce(became, '') FROM command_effect")
    assert SECRET not in str(told)


def test_what_cannot_be_finished_says_why_not(floor):
    # The owner's stand-in on the server is nobody of the list: there its drafts have no author.
    if not floor.is_file:
        floor.run("DELETE FROM staff_role WHERE staff_id IS NULL")
    call = floor.call()
    cases = [
        (floor.draft(floor.call(1)), "not_of_agent"),
        (floor.draft(floor.call(), scores={}), "nothing_scored"),
        (floor.draft(floor.call(), scores={"listens": None}), "nothing_scored"),
        (floor.draft(floor.call(), scores={"listens": 5}), "no_such_level"),
        (floor.draft(floor.call(), evidence_s=301), "evidence_outside"),
        (floor.draft(floor.call(), evidence_s=-1), "evidence_outside"),
        (floor.draft(floor.call(), basis="sampled"), "basis_unknown"),
        (floor.draft(call, evidence_s=300), "done"),
        (floor.draft(call), "reviewed_already"),
    ]
    for draft, word in cases:
        assert floor.answers(floor.finish(draft)) == [word]
    changed = floor.draft(floor.call())
    stale = Command("contact_review.finish", (Wanted(changed.id, {}, {"version": 7}),))
    assert floor.answers(floor.do(stale, **({"actor": "kim"} if floor.is_file else {}))) == ["changed"]
    if floor.is_file:
        assert floor.answers(floor.finish(changed, by="lee")) == ["not_yours"]
        floor.run("UPDATE agent SET login = 'kim' WHERE id = :ana", ana=floor.agents[0])
        assert floor.answers(floor.finish(changed)) == ["own_contact"]
        floor.run("UPDATE agent SET login = NULL WHERE id = :ana", ana=floor.agents[0])
    floor.run("UPDATE review_draft SET made_at = 1 WHERE id = :id", id=changed.id)
    assert floor.answers(floor.finish(changed)) == ["review_draft_gone"]


def test_a_draft_is_kept_with_its_scores_where_nobody_changed_it_since(sqlite_url):
    floor = ReviewedFloor(sqlite_url)
    draft = floor.draft(floor.call())
    more = replace(draft, version=1, scores=(DraftScore(floor.behaviours["owns"], None, None, "a while"),))
    with floor.engine.begin() as connection:
        assert keep_review_draft(connection, more, actor="kim") == 2
        (kept,) = own_review_drafts(connection, actor="kim")
        assert kept == replace(more, version=2)
        with pytest.raises(Refused):
            keep_review_draft(connection, more, actor="kim")
        with pytest.raises(Refused):
            keep_review_draft(connection, kept, actor="lee")
        assert own_review_drafts(connection, actor="lee") == []
        assert not drop_review_draft(connection, draft.id, actor="lee")
        assert drop_review_draft(connection, draft.id, actor="kim")
        assert own_review_drafts(connection, actor="kim") == []
    floor.draft(floor.call())
    floor.draft(floor.call())
    floor.run("UPDATE review_draft SET made_at = 1 WHERE id = (SELECT max(id) FROM review_draft)")
    with floor.engine.begin() as connection:
        assert drop_old_drafts(connection) == 1
    assert len(floor.run("SELECT DISTINCT draft_id FROM review_draft_score")) == 1
    floor.engine.dispose()


def test_figures_over_time_count_drawn_contacts_alone(floor):
    now, ana = floor.now, floor.agents[0]
    day = 86_400_000_000
    plain = {
        "agent_id": ana,
        "team_id": floor.teams[0],
        "queue_id": floor.queues[2],
        "rubric_version_id": floor.version,
    }
    given = (
        ("sampled", "finished", None, 2, 1), ("sampled", "finished", None, 4, 1), ("sampled", "disputed", None, 1, 1),
        ("sampled", "settled", "withdrawn", 1, 1), ("sampled", "withdrawn", None, 1, 1), ("chosen", "finished", None, 1, 1),
        ("sampled", "settled", "changed", 3, 1), ("sampled", "finished", None, 1, 200),
    )  # fmt: skip
    for basis, state, settlement, level, days in given:
        settled = {"settlement": settlement, "settled_at": now} if settlement else {}
        review = floor.insert(
            "contact_review", contact_id=floor.call(), basis=basis, state=state, finished_at=now - days * day,
            disputed_at=now, **plain, **settled,
        )  # fmt: skip
        floor.insert("review_score", review_id=review, behaviour_id=floor.behaviours["listens"], level=level)
    floor.run("UPDATE agent SET level = 'senior' WHERE id = :ana", ana=ana)
    with floor.engine.begin() as connection:
        seen = rubric_over_time(connection, ana)
        assert rubric_over_time(connection, new_id()).behaviours == ()
    assert (seen.allowed, seen.reviews, seen.disputed) == (True, 3, 1)
    assert [one.code for one in seen.behaviours] == list(floor.behaviours)
    listens = seen.behaviours[0]
    assert (listens.expected, listens.top) == (4, 4)
    ((month, level),) = [(one.month, one.level) for one in listens.months]
    assert len(month) == 7
    assert (level.n, level.mean) == (3, 3)
    assert seen.behaviours[1].months == ()
    floor.run("UPDATE monitoring_right SET individual = 0")
    with floor.engine.begin() as connection:
        assert not rubric_over_time(connection, ana).allowed
