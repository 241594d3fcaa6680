"""A draw is taken back by who drew, with a reason that everybody sees, and drawing again gets nobody what they like."""

import pytest

from db.coaching.fair_sampling import drawn_again
from db.commands.command import Command, Wanted
from db.engine import make_engine
from db.ids import new_id
from db.queries.reviews import reviews_shown
from tests.db.coaching.reviewed_floor import MINUTE, ReviewedFloor
from tests.db.coaching.test_coaches_signed_in import Coaches

DAY = 86_400_000_000


class Drawn(ReviewedFloor):
    """Six calls of Ana and two of Bo; whoever acts on the server is its owner."""

    def __init__(self, url):
        super().__init__(url)
        self.calls = [self.call(0, minutes) for minutes in range(10, 70, 10)] + [self.call(1, 20), self.call(1, 30)]

    def draw(self, agent=0, places=(1, 2), by="kim", until=0):
        to = {"agent_id": self.agents[agent], "from_at": self.now - 600 * MINUTE, "until_at": self.now - until}
        things = tuple(Wanted(new_id(), {**to, "place": place, "at_least_s": 0}) for place in places)
        return [thing.id for thing in things] if self.send("review_sample.draw", things, by=by) else []

    def send(self, kind, things, by="kim", **more):
        command = Command(kind, things, **more)
        return self.do(command, actor=by) if self.is_file else self.do(command)

    def take_back(self, ids, by="kim", note="the wrong team", was="open"):
        things = tuple(Wanted(one, {}, {"state": was}) for one in ids)
        return self.send("review_sample.take_back", things, by=by, note=note)

    def states(self, ids):
        return [self.row("review_sample", one)["state"] for one in ids]

    def shown(self, by="kim"):
        with self.engine.begin() as connection:
            return reviews_shown(connection, actor=by if self.is_file else None)


@pytest.fixture
def floor(database_url):
    made = Drawn(database_url)
    yield made
    made.engine.dispose()


def test_it_is_taken_back_with_a_reason_that_all_see_and_that_can_be_undone(floor):
    ids = [*floor.draw(), *floor.draw(agent=1, places=(1,))]
    assert len(floor.shown().samples) == 3
    taken = floor.take_back(ids)
    assert floor.answers(taken) == ["done"] * 3
    assert floor.states(ids) == ["passed"] * 3
    shown = floor.shown("lee")
    assert shown.samples == () and (shown.drawn, shown.passed) == (3, 3)
    assert {(one.id, one.because) for one in shown.not_reviewed} == {(one, "the wrong team") for one in ids}
    # The words are beside the record, which says who did it.
    assert floor.run("SELECT count(*) FROM command WHERE kind = 'review_sample.take_back'") == [(1,)]
    assert "wrong team" not in str(floor.run("SELECT payload, reason FROM command"))
    assert floor.answers(floor.take_back(ids, was="passed")) == ["sample_done"] * 3
    assert floor.answers(floor.take_back(ids)) == ["changed"] * 3
    undone = floor.undo(taken, **({"actor": "kim"} if floor.is_file else {}))
    assert floor.answers(undone) == ["done"] * 3
    assert floor.states(ids) == ["open"] * 3
    assert floor.shown().not_reviewed == ()
    assert {floor.row("review_sample", one)["passed_because"] for one in ids} == {None}


def test_drawing_until_one_likes_the_contacts_runs_out_and_stands_there(floor):
    """The same draw again and again: no contact comes twice, every draw before stays in sight and can be checked."""
    seen = []
    for turn in range(3):
        ids = floor.draw()
        seen += [str(floor.row("review_sample", one)["contact_id"]) for one in ids]
        assert floor.answers(floor.take_back(ids, note=f"not those, {turn}")) == ["done"] * 2
    assert sorted(seen) == sorted(floor.calls[:6])
    shown = floor.shown()
    assert sorted(one.because for one in shown.not_reviewed) == [f"not those, {turn}" for turn in (0, 0, 1, 1, 2, 2)]
    assert (shown.drawn, shown.passed) == (6, 6)
    again = floor.send("review_sample.draw", (Wanted(new_id(), _asked(floor, 0)),))
    assert floor.answers(again) == ["no_contacts"]
    with floor.engine.begin() as connection:
        assert all(drawn_again(connection, one.id).is_same for one in shown.not_reviewed)


def _asked(floor, agent):
    return {
        "agent_id": floor.agents[agent], "place": 1, "from_at": floor.now - 600 * MINUTE, "until_at": floor.now,
        "at_least_s": 0,
    }  # fmt: skip


def test_once_a_contact_of_it_is_begun_the_draw_stays(floor):
    ids = [*floor.draw(), *floor.draw(agent=1, places=(1,))]
    earlier = floor.draw(agent=1, places=(1,), until=1)
    first = floor.row("review_sample", ids[0])
    begun = floor.draft(str(first["contact_id"]), by="lee", sample_id=ids[0], basis="sampled")
    # Also of those of another agent, and whoever began: all were drawn at once.
    assert floor.answers(floor.take_back(ids)) == ["draw_begun"] * 3
    assert floor.answers(floor.take_back(ids[1:])) == ["draw_begun"] * 2
    # Another draw is another.
    assert floor.answers(floor.take_back(earlier)) == ["done"]
    if floor.is_file:
        assert floor.answers(floor.finish(begun, by="lee")) == ["done"]
        assert floor.answers(floor.take_back(ids[1:])) == ["draw_begun"] * 2
    floor.run("DELETE FROM review_score")
    floor.run("DELETE FROM contact_review")
    floor.run("UPDATE review_sample SET state = 'open' WHERE id = :id", id=ids[0])
    # What was begun long ago is gone for its author, too.
    floor.run("UPDATE review_draft SET review_id = NULL, made_at = made_at - :ago", ago=15 * DAY)
    assert floor.answers(floor.take_back(ids)) == ["done"] * 3


def test_passed_contacts_keep_their_reason_and_a_reason_is_asked_for(floor):
    ids = floor.draw()
    assert floor.answers(floor.act("review_sample.pass", ids[0], note="no recording")) == ["done"]
    for note in (None, " ", "x" * 501):
        assert floor.answers(floor.take_back(ids[1:], note=note)) == ["pass_reason"]
    assert floor.answers(floor.take_back(ids[1:])) == ["done"]
    reasons = [floor.row("review_sample", one)["passed_because"] for one in ids]
    assert reasons == ["no recording", "the wrong team"]


def test_on_a_file_nobody_takes_back_what_another_drew(sqlite_url):
    floor = Drawn(sqlite_url)
    ids = floor.draw(by="kim")
    assert floor.answers(floor.take_back(ids, by="lee")) == ["not_your_draw"] * 2
    floor.person("ann", "analyst")
    assert floor.answers(floor.take_back(ids, by="ann")) == ["not_yours"] * 2
    assert floor.states(ids) == ["open"] * 2
    taken = floor.take_back(ids, by="kim")
    assert floor.answers(taken) == ["done"] * 2
    floor.engine.dispose()


def test_on_a_server_it_is_who_signed_in(postgres_url):
    floor = Coaches(postgres_url)
    try:
        floor.call()
        draw = new_id()
        assert floor.answers(floor.act_as("kim2", "review_sample.draw", draw, _asked(floor, 0))) == ["done"]
        asked = {"note": "the wrong team"}
        assert floor.answers(floor.act_as("lee2", "review_sample.take_back", draw, **asked)) == ["not_your_draw"]
        # The owner may do everything but say that it was their draw.
        assert floor.answers(floor.act("review_sample.take_back", draw, **asked)) == ["not_your_draw"]
        viewer = make_engine(floor.signed_in.person("vi", "viewer"))
        floor.engines["vi"] = viewer
        assert floor.answers(floor.act_as("vi", "review_sample.take_back", draw, **asked)) == ["not_yours"]
        assert floor.row("review_sample", draw)["state"] == "open"
        # Nobody writes it past the act.
        with pytest.raises(Exception, match="permission denied"):
            floor.ask(
                "kim2", lambda connection: connection.exec_driver_sql("UPDATE review_sample SET state = 'passed'")
            )
        # Another's review that is being made is not seen by who drew, and speaks against it all the same.
        contact = str(floor.row("review_sample", draw)["contact_id"])
        draft = floor.insert(
            "review_draft", author_id=floor.ids["lee2"], contact_id=contact, agent_id=floor.agents[0], basis="sampled",
            rubric_version_id=floor.version, sample_id=draw, made_at=floor.now, changed_at=floor.now,
        )  # fmt: skip
        assert floor.answers(floor.act_as("kim2", "review_sample.take_back", draw, **asked)) == ["draw_begun"]
        floor.run("DELETE FROM review_draft WHERE id = :id", id=draft)
        assert floor.answers(floor.act_as("kim2", "review_sample.take_back", draw, **asked)) == ["done"]
        (seen,) = floor.ask("lee2", reviews_shown).not_reviewed
        assert (seen.because, seen.drawn_by) == ("the wrong team", "kim2")
    finally:
        floor.close()
