"""What was agreed with an agent, on both engines: added, due at another time, handed on, done, taken back; and what waits."""

import pytest

from db.commands.coaching_action_acts import FARTHEST_US
from db.queries.before_and_after import before_and_after
from db.queries.coaching_waiting import waiting, waiting_for_me
from tests.db.coaching.furnished_coaching import FAR
from tests.db.coaching.reviewed_floor import MINUTE, ReviewedFloor

DAY = 24 * 60 * MINUTE
SECRET = "Xqzvsaid"


class Agreed(ReviewedFloor):
    """What people agree with Ana."""

    def __init__(self, url):
        super().__init__(url)
        self.ana = self.agents[0]

    def added(self, by="kim", note=SECRET, **more):
        asked = {"measure": "handle_time", "visibility": "agent_line", "due_at": self.now + DAY} | more
        outcome = self.act("coaching_action.add", self.ana, asked, by=by, note=note)
        return outcome, outcome.effects[0].entity_id

    def said(self, kind, thing, to=None, **more):
        return self.answers(self.act(f"coaching_action.{kind}", thing, to, **more))

    def back(self, outcome, by="kim"):
        return self.answers(self.undo(outcome, **({"actor": by} if self.is_file else {})))

    def held(self):
        now = self.database_now()
        with self.engine.begin() as connection:
            return waiting(connection, now)

    def counted(self, staff):
        with self.engine.begin() as connection:
            return waiting_for_me(connection, staff, self.now + 2 * DAY).number


@pytest.fixture
def floor(database_url):
    made = Agreed(database_url)
    yield made
    made.engine.dispose()


def test_a_step_goes_its_way_and_its_words_stand_in_no_effect(floor):
    kim, lee = floor.people["kim"], floor.people["lee"]
    outcome, step = floor.added()
    if not floor.is_file:
        floor.run("UPDATE coaching_action SET owner_id = :kim", kim=kim)
    row = floor.row("coaching_action", step)
    assert (row["text"], row["owner_id"], row["team_id"]) == (SECRET, kim, floor.teams[0])
    assert row["agreed_at"]
    assert floor.counted(kim) == 1
    assert floor.counted(lee) == 0
    assert floor.said("due", step, {"due_at": floor.now + 3 * DAY}) == ["done"]
    assert floor.counted(kim) == 0
    handed = floor.act("coaching_action.hand", step, {"owner_id": lee})
    assert floor.row("coaching_action", step)["owner_id"] == lee
    assert floor.back(handed) == ["done"]
    done = floor.act("coaching_action.done", step, note=f"{SECRET} came of it")
    assert floor.row("coaching_action", step)["outcome"] == f"{SECRET} came of it"
    assert floor.said("done", step, note="again") == ["action_done"]
    assert floor.back(outcome) == ["action_done"]
    assert floor.back(done) == ["done"]
    assert floor.row("coaching_action", step)["outcome"] is None
    gone = floor.act("coaching_action.withdraw", step, note="another way")
    assert floor.row("coaching_action", step)["withdrawn_at"]
    assert floor.said("due", step, {"due_at": floor.now + DAY}) == ["action_withdrawn"]
    assert floor.back(gone) == ["done"]
    assert floor.back(floor.added()[0]) == ["done"]
    told = [*floor.run("SELECT image FROM change"), *floor.run("SELECT was || became FROM command_effect")]
    assert SECRET not in str(told)


def test_what_cannot_be_is_refused_with_its_word(floor):
    _, step = floor.added()
    stranger = floor.insert("staff", name="Vi", login="vi")
    for word, more in (
        ("step_missing", {"note": " "}), ("too_long", {"note": "x" * 501}), ("unknown_measure", {"measure": "luck"}),
        ("unknown_visibility", {"visibility": None}), ("unknown_queue", {"queue_id": stranger}),
        ("due_missing", {"due_at": None}), ("in_the_past", {"due_at": floor.now - DAY}),
        ("too_far_ahead", {"due_at": floor.now + FARTHEST_US + DAY}),
    ):  # fmt: skip
        assert floor.answers(floor.added(**more)[0]) == [word]
    assert floor.said("hand", step, {"owner_id": stranger}) == ["not_their_coach"]
    assert floor.said("done", step) == ["outcome_missing"]
    assert floor.said("withdraw", step) == ["why_missing"]
    assert floor.said("due", step, {"due_at": 5}) == ["in_the_past"]
    if floor.is_file:
        boss = floor.person("boss", "supervisor")
        floor.run("UPDATE coaching_action SET visibility = 'agent_coach' WHERE id = :id", id=step)
        assert floor.said("done", step, by="boss", note="yes") == ["not_yours"]
        # It goes with the agent: the coach of the new team sees to it, the one of the other team does not any more.
        floor.run(
            "UPDATE staff_role SET team_id = :red WHERE staff_id = :lee", red=floor.teams[0], lee=floor.people["lee"]
        )
        floor.run(
            "UPDATE staff_role SET team_id = :blue WHERE staff_id = :max", blue=floor.teams[1], max=floor.people["max"]
        )
        floor.run("UPDATE agent SET team_id = :blue WHERE id = :ana", blue=floor.teams[1], ana=floor.ana)
        assert floor.said("done", step, by="lee", note="yes") == ["not_yours"]
        assert floor.said("done", step, by="max", note="yes") == ["done"]
        assert boss


def test_what_waits_is_one_list_by_what_is_due_next(floor):
    kim = floor.people["kim"]
    for due in (3 * DAY, DAY):
        floor.added(due_at=floor.now + due)
    whose = {
        "agent_id": floor.ana,
        "team_id": floor.teams[0],
        "author_id": kim,
        "made_at": 1,
        "visibility": "agent_coach",
    }
    floor.insert("coaching_note", **whose, kind="praise", shared_at=floor.now - 9 * DAY)
    floor.insert("coaching_note", **whose, kind="praise", shared_at=floor.now - 9 * DAY, state="answered", seen_at=2,
                 answered_at=floor.now - DAY)  # fmt: skip
    floor.insert("coaching_note", **whose, kind="praise", shared_at=floor.now)
    sample = {"from_at": 1, "until_at": 2, "seed": "1", "among": 3, "drawn_by_id": kim, "drawn_at": floor.now}
    floor.insert("review_sample", agent_id=floor.ana, team_id=floor.teams[0], contact_id=floor.call(), **sample)
    module = floor.run("SELECT id FROM training_module LIMIT 1")[0][0]
    for agent, days in ((0, 10), (1, 40)):
        floor.insert("agent_training", agent_id=floor.agents[agent], module_id=str(module), signed_off_at=1,
                     expires_at=floor.now + days * DAY)  # fmt: skip
    held = floor.held()
    assert [step.due_at - floor.now for step in held.steps] == [DAY, 3 * DAY]
    assert [one.kind for one in held.undated] == ["unseen", "answer", "sample", "expiry"]
    assert held.undated[-1].what
    assert {one.agent for one in held.undated} == {"Ana"}
    assert floor.counted(kim) == (3 if floor.is_file else 2)
    assert floor.counted(None) == 3
    assert FAR


def test_every_measure_is_asked_of_the_database_and_the_agreement_holds(floor):
    _, step = floor.added()
    agents = floor.agents + [floor.insert("agent", team_id=floor.teams[0], name=f"A{place}") for place in range(4)]
    agreed = floor.now - 2 * DAY
    for place, agent in enumerate(agents):
        floor.agents[0] = agent
        for nth in range(12):
            floor.call(minutes_ago=4 * 1440 - nth - 20 * place, length_s=300 + nth + place)
            late = floor.call(minutes_ago=1440 - nth - 20 * place, length_s=(120 if place == 0 else 300) + nth + place)
        floor.insert("customer_rating", contact_id=late, queue_id=floor.queues[2], agent_id=agent, score=4,
                     rated_at=floor.now - DAY, source="x", external_id=agent)  # fmt: skip
    # The floor's own triggers have made a visit of each already.
    floor.run("DELETE FROM contact_segment WHERE end_reason IS NULL")
    floor.run("UPDATE coaching_action SET agreed_at = :at", at=agreed)
    told = {}
    for measure in ("handle_time", "hold_time", "transfers", "repeats", "escalations", "refusals", "rating", "rubric"):
        floor.run("UPDATE coaching_action SET measure = :measure", measure=measure)
        with floor.engine.begin() as connection:
            told[measure] = before_and_after(connection, step, actor="kim")
    handle = told["handle_time"].compared
    assert (handle.verdict, handle.agent_before.n, handle.agent_after.n, handle.colleagues) == ("better", 12, 12, 7)
    assert handle.agent_after.mean == pytest.approx(125.5)
    assert -200 < handle.low < handle.high < -150
    assert told["transfers"].compared.verdict == "cannot_tell"
    assert told["transfers"].compared.agent_after.mean == 0
    assert told["rating"].compared.agent_after.mean == 75
    assert told["rubric"].compared.verdict == "too_few"
    assert told["repeats"].compared.agent_before is None
    floor.run("UPDATE monitoring_agreement SET individual_days = 1")
    with floor.engine.begin() as connection:
        assert before_and_after(connection, step, actor="kim").why == "too_long_ago"
    floor.run("UPDATE monitoring_right SET individual = 0")
    if floor.is_file:
        with floor.engine.begin() as connection:
            assert before_and_after(connection, step, actor="kim").why == "not_individual"
