"""Who is told of readiness, when it begins and when it is settled: on cases a supervisor and a coach would recognise."""

import pytest

from console.store.alerts import FloorAlerts
from console.store.alerts_limits import AlertChoices, MetricChoice
from console.store.alerts_lines import lines_of
from console.store.alerts_readiness import AT_ONCE, ReadinessAlerts
from console.store.floor import Floor
from db.coaching.waiting_thing import WaitingThing
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made, snapshot

DAY = 24 * HOUR
SERVES = made("queue_membership", "m1", since_at=NOON - HOUR)
BASIS = (
    made("site", "site"),
    made("team", "team"),
    made("team", "other", name="Other"),
    made("queue", "billing", team_id="other"),
    made("agent", "ana"),
    made("training_module", "data", name="Data", position=1, minutes_needed=0),
    made("queue_module", "qm", queue_id="billing", module_id="data"),
    *(made("staff", name, login=name) for name in ("dana", "bo", "kim", "lee", "an")),
    made("staff_role", "r1", staff_id="dana", role="supervisor", team_id="team", from_at=1),
    made("staff_role", "r2", staff_id="bo", role="supervisor", team_id="other", from_at=1),
    made("staff_role", "r3", staff_id="kim", role="coach", team_id="team", from_at=1),
    made("staff_role", "r4", staff_id="lee", role="coach", team_id="other", from_at=1),
    made("staff_role", "r5", staff_id="an", role="analyst", from_at=1),
)


def here(login, *rows, choices=None):
    floor = Floor()
    alerts = FloorAlerts(floor, login)
    if choices is not None:
        alerts.choose(choices)
    floor.apply(snapshot(*BASIS, *rows))
    return floor, alerts


def told(alerts, now=NOON):
    return [(one.metric, one.stage, one.about) for one in alerts.look(now)]


def without(metric):
    return AlertChoices({**AlertChoices().metrics, metric: MetricChoice(is_on=False)})


def signed(row_id="t", **fields):
    return made("agent_training", row_id, **({"agent_id": "ana", "module_id": "data", "signed_off_at": 1} | fields))


def let_in(**fields):
    return made("readiness_override", "o", **({"agent_id": "ana", "queue_id": "billing", "at": NOON - HOUR} | fields))


NOT_READY = ("readiness", "not_ready", "ana billing")


@pytest.mark.parametrize(
    ("login", "is_told"),
    [("dana", True), ("bo", True), ("kim", True), ("lee", False), ("an", False), ("in no list", True)],
)
def test_who_serves_a_queue_unready_is_told_to_supervisors_of_team_and_queue_and_coaches_of_the_team(login, is_told):
    _, alerts = here(login, SERVES)
    assert told(alerts) == ([NOT_READY] if is_told else [])


def test_it_begins_when_the_last_of_its_causes_did_and_is_gone_when_it_is_settled():
    floor, alerts = here("dana", SERVES)
    (alert,) = alerts.look(NOON)
    assert (alert.began_at, alert.severity, alert.agent_id, alert.queue_id) == (NOON - HOUR, "high", "ana", "billing")
    # Let in until one o'clock: nothing to tell until then, and then it begins anew.
    floor.apply(batch(let_in(until_at=NOON + HOUR, at=NOON), now=NOON))
    assert told(alerts) == []
    assert told(alerts, NOON + HOUR - SECOND) == []
    (again,) = alerts.look(NOON + HOUR)
    assert again.began_at == NOON + HOUR
    assert again.key == alert.key
    floor.apply(batch(signed(expires_at=NOON + 2 * HOUR), now=NOON + HOUR))
    assert ("readiness", "not_ready") not in [one[:2] for one in told(alerts, NOON + HOUR)]
    (lapsed,) = alerts.look(NOON + 2 * HOUR)
    assert (lapsed.metric, lapsed.began_at) == ("readiness", NOON + 2 * HOUR)
    floor.apply(gone(SERVES, now=NOON + 2 * HOUR))
    assert told(alerts, NOON + 2 * HOUR) == []


def test_a_membership_that_begins_later_and_one_that_is_over_are_told_for_their_time_alone():
    _, alerts = here("dana", made("queue_membership", "m1", since_at=NOON + MINUTE, until_at=NOON + 2 * MINUTE))
    times = (NOON, NOON + MINUTE, NOON + 2 * MINUTE)
    assert [told(alerts, at) for at in times] == [[], [NOT_READY], []]


def test_who_stands_in_a_queue_twice_is_told_once():
    lent = made("queue_membership", "m2", since_at=NOON - MINUTE, source="lent", until_at=NOON + HOUR)
    floor, alerts = here("dana", SERVES, lent)
    assert told(alerts) == [NOT_READY]
    floor.apply(gone(SERVES))
    assert told(alerts) == [NOT_READY]


def test_muted_queues_and_kinds_that_are_off_are_not_told():
    _, alerts = here("dana", SERVES)
    alerts.choose(without("readiness"))
    assert told(alerts) == []
    alerts.choose(AlertChoices(muted=frozenset({"billing"})))
    assert told(alerts) == []


def test_an_incident_of_the_queue_does_not_swallow_what_belongs_to_people():
    incident = made("incident", "i1", number=1, cause="system", declared_at=NOON - MINUTE, declared_by_id="bo")
    _, alerts = here("bo", SERVES, incident, made("incident_queue", "iq", incident_id="i1", queue_id="billing"))
    lines = lines_of(alerts.look(NOON), alerts.incident_of)
    assert {line.key for line in lines} >= {"readiness not_ready ana billing"}


@pytest.mark.parametrize(("login", "is_told"), [("kim", True), ("dana", False), ("lee", False)])
def test_a_sign_off_that_ends_is_told_to_coaches_of_the_team_once_at_each_step(login, is_told):
    _, alerts = here(login, signed(expires_at=NOON + 31 * DAY))
    assert told(alerts) == []
    keys, began = [], []
    for day in range(1, 31):
        for one in alerts.look(NOON + day * DAY):
            if one.key not in keys:
                keys.append(one.key)
                began.append((day, one.began_at, one.severity))
    assert keys == (["expiry soon t 30", "expiry soon t 14", "expiry soon t 3"] if is_told else [])
    midnight = NOON - 12 * HOUR
    steps = [(1, "normal"), (17, "normal"), (28, "high")]
    assert began == [(day, midnight + day * DAY, severity) for day, severity in steps if is_told]


def test_what_has_ended_is_told_for_two_weeks_to_supervisors_only_where_a_queue_asks_for_it():
    ended = signed(expires_at=NOON - DAY)
    assert told(here("kim", ended)[1]) == [("expiry", "ended", f"t {NOON - DAY}")]
    assert told(here("kim", ended)[1], NOON + 13 * DAY) == []
    assert told(here("dana", ended)[1]) == []
    # Let in meanwhile: the line of who is not ready is not there, and this one is.
    _, alerts = here("dana", ended, SERVES, let_in(until_at=NOON + HOUR))
    assert [one[:2] for one in told(alerts)] == [("expiry", "ended")]
    # Both would say the same: it is told once, unless the person wants only the other.
    _, alerts = here("dana", ended, SERVES)
    assert told(alerts) == [NOT_READY]
    alerts.choose(without("readiness"))
    assert [one[:2] for one in told(alerts)] == [("expiry", "ended")]


def test_nothing_is_told_of_who_left_or_of_what_nobody_learns_any_more():
    agent = changed(made("agent", "ana"), retired_at=NOON)
    floor, alerts = here("kim", SERVES, signed(expires_at=NOON + DAY))
    assert [one[:2] for one in told(alerts)] == [("expiry", "soon")]
    floor.apply(batch(agent))
    assert told(alerts) == []
    floor, alerts = here("kim", SERVES)
    floor.apply(batch(changed(made("training_module", "data"), retired_at=NOON)))
    assert told(alerts) == []


def test_what_waits_in_coaching_is_told_with_its_number_and_goes_when_it_does():
    _, alerts = here("kim")
    things = [
        WaitingThing("step", "a1", 1, "ana", NOON - DAY), WaitingThing("step", "a2", 2, "ana", NOON + HOUR),
        WaitingThing("answer", "n", 7, "ana", NOON - DAY), WaitingThing("dispute", "r", 8, "ana", NOON - DAY),
        WaitingThing("sample", "s", 9, "ana", NOON - DAY),
    ]  # fmt: skip
    alerts.waiting.take(things)
    said = {(one.stage, one.limit, one.severity) for one in alerts.look(NOON)}
    assert said == {("overdue", 1, "high"), ("today", 2, "normal"), ("answer", 7, "normal"), ("dispute", 8, "normal")}
    assert all(one.began_at <= NOON and one.is_own for one in alerts.look(NOON))
    later = {one.limit: one.stage for one in alerts.look(NOON + HOUR)}
    assert later[2] == "overdue"
    alerts.choose(without("coaching"))
    assert told(alerts, NOON + HOUR) == []
    alerts.choose(AlertChoices())
    alerts.waiting.take(())
    assert told(alerts, NOON + HOUR) == []


def test_on_a_large_floor_agents_are_gathered_a_few_at_a_time_and_then_only_whom_something_changed(monkeypatch):
    modules = [made("training_module", f"k{n}", name=f"K{n}", position=n, minutes_needed=0) for n in range(10)]
    queues = [made("queue", f"q{n}", name=f"Q{n}") for n in range(20)]
    asks = [made("queue_module", f"x{n}", queue_id=f"q{n % 20}", module_id=f"k{n % 10}") for n in range(40)]
    agents = [made("agent", f"a{n}", name=f"A{n}") for n in range(500)]
    serve = [
        made("queue_membership", f"s{n}", agent_id=f"a{n % 500}", queue_id=f"q{n % 20}", since_at=1)
        for n in range(1500)
    ]
    learnt = [
        signed(f"l{n}", agent_id=f"a{n // 10}", module_id=f"k{n % 10}", expires_at=NOON + 90 * DAY) for n in range(4900)
    ]
    floor, alerts = here("in no list", *modules, *queues, *asks, *agents, *serve, *learnt)
    gathered = []
    of_agent = ReadinessAlerts._of_agent

    def noting(self, agent_id, *more):
        gathered.append(agent_id)
        return of_agent(self, agent_id, *more)

    monkeypatch.setattr(ReadinessAlerts, "_of_agent", noting)
    before = told(alerts)
    assert len(gathered) == AT_ONCE
    while len(gathered) < 501:
        assert len(told(alerts)) >= len(before)
        assert len(gathered) <= 501
    whole = told(alerts)
    assert len(gathered) == len(set(gathered)) == 501 and len(whole) > len(before)
    # A pause ends a membership and begins another: that agent is looked at, nobody else.
    paused = made("queue_membership", "s7", agent_id="a7", queue_id="q7", since_at=2)
    floor.apply(batch(changed(paused)))
    assert sorted(told(alerts, NOON + SECOND)) == sorted(whole)
    assert gathered[501:] == ["a7"]
    # What begins with time alone: the first announcement of one sign-off, of one agent.
    gathered.clear()
    other = signed("l0", agent_id="a0", module_id="k0", expires_at=NOON + 31 * DAY)
    floor.apply(batch(changed(other)))
    told(alerts, NOON + 2 * SECOND)
    assert gathered == ["a0"]
    assert ("expiry", "soon", "l0 30") in told(alerts, NOON + DAY)
    assert gathered == ["a0", "a0"]
