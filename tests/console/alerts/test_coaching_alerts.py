"""Alerts of coaching in the window: what they say, where they lead, and that the person may not want them."""

import pytest

from console.alerts.alert_words import clock, line_sentence
from console.coaching.follow_ups.follow_ups_page import FollowUpsPage
from console.coaching.readiness.readiness_page import ReadinessPage
from console.store.alerts_limits import AlertChoices, MetricChoice
from console.words import plural
from db.coaching.waiting_thing import WaitingThing
from db.queries.coaching_waiting import Step, Waiting
from tests.console.made_up_floor import HOUR, NOON, batch, made

DAY = 24 * HOUR
MODULE = made("training_module", "data", name="Handling data", position=1, minutes_needed=0)
ASKED = made("queue_module", "qm", queue_id="billing", module_id="data")
SERVES = made("queue_membership", "late", agent_id="ana", queue_id="billing", since_at=NOON - HOUR)


def said(window):
    floor, now = window.floor, window.floor.now_us()
    return {line.key: line_sentence(line, floor, now) for line in window.alerts.lines}


def alert(window, metric):
    return next(one for line in window.alerts.lines for one in line.alerts if one.metric == metric)


def step(row_id, number, due):
    named = {"agent": "Ana Ruiz", "owner": "Dana", "owner_id": "dana", "team_now_id": "team", "outcome": None}
    ended = {"done_at": None, "withdrawn_at": None, "agreed_at": None, "note_number": None, "queue_id": None}
    return Step(row_id, "ana", team_id="team", text=f"Step {number}", measure="none", visibility="agent_coach",
                made_at=NOON - 9 * DAY, due_at=due, **named, **ended)  # fmt: skip


def test_who_is_not_ready_is_named_with_queue_and_module_and_leads_to_the_cell(live):
    live.take_batch(batch(MODULE, ASKED, SERVES))
    live.alerts.look()
    words = said(live)["readiness not_ready ana billing"]
    assert words == "Ana Ruiz serves Billing without Handling data"
    found = alert(live, "readiness")
    assert clock(found, NOON).startswith("since ")
    live.alerts.go(found)
    page = live.workspaces.page("coaching").findChild(ReadinessPage)
    agent, module, _ = page.cell()
    assert (agent.id, module.id) == ("ana", "data")
    assert live.alerts.marks.is_seen(found)
    live.alerts.choose(
        AlertChoices({**AlertChoices().metrics, "readiness": MetricChoice(is_on=False)}), live.alerts.telling
    )
    assert "readiness not_ready ana billing" not in said(live)


def test_many_ends_of_sign_offs_are_one_line(live):
    agents = [made("agent", f"x{n}", name=f"X{n}") for n in range(5)]
    ends = [
        made(
            "agent_training",
            f"t{n}",
            agent_id=f"x{n}",
            module_id="data",
            signed_off_at=1,
            minutes=0,
            expires_at=NOON + (n + 1) * DAY,
        )
        for n in range(5)
    ]
    coach = made("staff_role", "coach", staff_id="dana", role="coach", from_at=1)
    live.take_batch(batch(MODULE, coach, *agents, ends[0]))
    live.alerts.look()
    assert said(live)["expiry soon t0 3"] == plural(
        "{agent}: {module} ends within %Ln day(s)", 3, agent="X0", module="Handling data"
    )
    live.take_batch(batch(*ends[1:]))
    live.alerts.look()
    assert said(live)["expiry soon"] == plural("%Ln sign-off(s) end soon", 5)
    live.alerts.go(alert(live, "expiry"))
    assert live.workspaces.page("coaching").findChild(ReadinessPage).cell()[1].id == "data"


def test_what_waits_is_told_by_number_alone_and_leads_to_the_step_wherever_it_stands(live):
    live.alerts.take_waiting(
        [WaitingThing("step", "a1", 1, "ana", NOON - DAY), WaitingThing("step", "a2", 2, "ana", NOON - HOUR)]
    )
    live.alerts.look()
    assert said(live)["coaching overdue a2"] == "Coaching: A-2 with Ana Ruiz is overdue"
    second = next(one for line in live.alerts.lines for one in line.alerts if one.about == "a2")
    live.alerts.go(second)
    page = live.workspaces.page("coaching").findChild(FollowUpsPage)
    # The page is answered after it was opened: what was asked for is chosen then, and only once.
    steps = (step("a1", 1, NOON - DAY), step("a2", 2, NOON - HOUR))
    page.show_answer(Waiting(steps, (), NOON))
    assert page.chosen.id == "a2"
    page.show_answer(Waiting((steps[0],), (), NOON))
    page.show_answer(Waiting(steps, (), NOON))
    assert page.chosen.id == "a1"
    live.alerts.take_waiting(())
    live.alerts.look()
    assert "coaching overdue a2" not in said(live)


@pytest.mark.parametrize(
    ("kind", "words"), [("answer", "Coaching: Ana Ruiz answered N-7"), ("dispute", "Coaching: Ana Ruiz disputes R-7")]
)
def test_answers_and_disputes(live, kind, words):
    live.alerts.take_waiting([WaitingThing(kind, "x", 7, "ana", NOON - DAY)])
    live.alerts.look()
    assert said(live)[f"coaching {kind} x"] == words
    live.alerts.take_waiting([WaitingThing(kind, f"x{n}", n, "ana", NOON - DAY) for n in range(4)])
    live.alerts.look()
    four = {
        "answer": "Coaching: %Ln answer(s) wait for you",
        "dispute": "Coaching: %Ln disputed review(s) wait for you",
    }
    assert said(live)[f"coaching {kind}"] == plural(four[kind], 4)


def test_who_opens_no_coaching_is_led_to_the_agent(live, monkeypatch):
    live.take_batch(batch(MODULE, ASKED, SERVES))
    live.alerts.look()
    monkeypatch.setattr(live.workspaces, "opens", lambda _name: False)
    live.alerts.go(alert(live, "readiness"))
    assert (live.selection.current.kind, live.selection.current.id) == ("agent", "ana")


def test_the_kinds_stand_in_the_choices_without_a_limit_and_are_kept(live):
    dialog = live.alerts.open_choices()
    what = dialog.what
    assert "readiness" in what.checks and "readiness" not in what.limits
    what.checks["expiry"].setChecked(False)
    choices = what.choices()
    assert not choices.of("expiry").is_on and choices.of("coaching").is_on and choices.of("readiness").is_on
    dialog.reject()
