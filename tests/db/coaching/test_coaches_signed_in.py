"""Two coaches signed in to the server: each draws, scores and finishes as themselves, and blind scores are blind there."""

import pytest

from db.coaching.fair_sampling import drawn_again
from db.coaching.review_drafts import DraftScore, ReviewDraft, drop_review_draft, keep_review_draft, own_review_drafts
from db.commands.calibration_acts import as_list
from db.commands.command import Command, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.engine import make_engine
from db.ids import new_id
from db.metrics.rubric_over_time import rubric_over_time
from db.queries.reviews import reviews_shown
from tests.db.coaching.reviewed_floor import MINUTE, ReviewedFloor
from tests.db.security.people_floor import SignedIn


class Coaches(ReviewedFloor):
    """Kim and Lee coach the whole floor, and sign in."""

    def __init__(self, url):
        super().__init__(url)
        self.signed_in = SignedIn(url)
        self.engines = {name: make_engine(self.signed_in.person(name, "coach"), held=True) for name in ("kim2", "lee2")}
        self.ids = {row.name: str(row.id) for row in self.run("SELECT id, name FROM staff")}

    def ask(self, who, what):
        with self.engines[who].begin() as connection:
            return what(connection)

    def act_as(self, who, kind, thing, to=None, **more):
        wanted = Command(kind, (Wanted(thing, to or {}, row=thing),), **more)
        return self.ask(who, lambda connection: do(connection, wanted))

    def close(self):
        for engine in self.engines.values():
            engine.dispose()
        self.signed_in.end()
        self.engine.dispose()


@pytest.fixture
def floor(postgres_url):
    made = Coaches(postgres_url)
    yield made
    made.close()


def test_coaches_draw_score_and_calibrate_as_themselves(floor):
    call, ana = floor.call(), floor.agents[0]
    draw = new_id()
    to = {"agent_id": ana, "place": 1, "from_at": floor.now - 600 * MINUTE, "until_at": floor.now, "at_least_s": 0}
    assert floor.answers(floor.act_as("kim2", "review_sample.draw", draw, to)) == ["done"]
    assert floor.ask("lee2", lambda connection: drawn_again(connection, draw)).is_same
    scores = (DraftScore(floor.behaviours["listens"], 3, 65, "said back"),)
    draft = ReviewDraft(new_id(), call, ana, floor.version, sample_id=draw, basis="sampled", scores=scores)
    assert floor.ask("kim2", lambda connection: keep_review_draft(connection, draft)) == 1
    (kept,) = floor.ask("kim2", own_review_drafts)
    assert (kept.scores, kept.sample_id) == (scores, draw)
    # Another's draft is neither seen, nor thrown away, nor finished.
    assert floor.ask("lee2", own_review_drafts) == []
    assert not floor.ask("lee2", lambda connection: drop_review_draft(connection, draft.id))
    assert floor.answers(floor.act_as("lee2", "contact_review.finish", draft.id)) == ["not_yours"]
    finish = Command("contact_review.finish", (Wanted(draft.id, {}, {"version": 1}),))
    finished = floor.ask("kim2", lambda connection: do(connection, finish))
    assert floor.answers(finished) == ["done"]
    undone = floor.ask("kim2", lambda connection: undo(connection, UndoCommand(finished.command_id)))
    assert floor.answers(undone) == ["done"]
    again = floor.act_as("kim2", "contact_review.finish", draft.id)
    assert floor.answers(again) == ["done"]
    seen = floor.ask("lee2", lambda connection: rubric_over_time(connection, ana))
    assert (seen.reviews, seen.behaviours[0].months[0].level.mean) == (1, 3)

    opened = new_id()
    to = {
        "contact_id": call, "agent_id": ana, "rubric_version_id": floor.version, "due_at": None,
        "coaches": as_list([floor.ids["kim2"], floor.ids["lee2"]]),
    }  # fmt: skip
    assert floor.answers(floor.act_as("kim2", "calibration.open", opened, to)) == ["done"]
    for who in ("kim2", "lee2"):
        blind = ReviewDraft(
            new_id(), call, ana, floor.version, calibration_id=opened, basis="calibration", scores=scores
        )
        floor.ask(who, lambda connection, blind=blind: keep_review_draft(connection, blind))
        assert floor.answers(floor.act_as(who, "contact_review.finish", blind.id)) == ["done"]
    (shown,) = floor.ask("lee2", reviews_shown).calibrations
    assert [review.reviewer for review in shown.reviews] == ["lee2"]
    assert [coach.has_scored for coach in shown.coaches] == [True, True]
    assert floor.answers(floor.act_as("lee2", "calibration.close", opened)) == ["not_yours"]
    assert floor.answers(floor.act_as("kim2", "calibration.close", opened)) == ["done"]
    (shown,) = floor.ask("lee2", reviews_shown).calibrations
    assert sorted(review.reviewer for review in shown.reviews) == ["kim2", "lee2"]
