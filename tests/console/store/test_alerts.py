"""What concerns whom, by which limit, since when: on cases a supervisor would recognise."""

import pytest

from console.store.alerts import FloorAlerts
from console.store.alerts_limits import AlertChoices, MetricChoice
from console.store.floor import Floor
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made, snapshot

BASIS = (
    made("site", "site"),
    made("team", "team"),
    made("team", "other", name="Other"),
    made("queue", "billing"),
    made("queue", "tech", name="Tech", team_id="other", position=1),
    made("agent", "ana"),
    made("staff", "dana", login="dana"),
    made("staff", "bo", login="bo"),
    made("staff_role", "r1", staff_id="dana", role="supervisor", team_id="team", from_at=NOON - HOUR),
    made("staff_role", "r2", staff_id="bo", role="supervisor", team_id="other", from_at=NOON - HOUR),
)


def waiting_in(queue, row_id, since):
    contact = made("contact", row_id, queue_id=queue, arrived_at=since, queued_at=since, state_since=since)
    return contact, made("contact_segment", f"s-{row_id}", contact_id=row_id, queue_id=queue, entered_at=since)


def rule(kind, limit, **fields):
    usual = {"severity": "high", "due_s": 900, "enabled": 1, "since_at": 1}
    return made("floor_rule", f"{kind} {fields.get('queue_id')}", kind=kind, limit_value=limit, **(usual | fields))


def here(login, *rows, choices=None, now=NOON):
    floor = Floor()
    alerts = FloorAlerts(floor, login)
    if choices is not None:
        alerts.choose(choices)
    floor.apply(snapshot(*BASIS, *rows, now=now))
    return floor, alerts


def seen(alerts, now=NOON):
    return {(alert.metric, alert.stage, alert.about) for alert in alerts.look(now)}


def choosing(metric, **fields):
    return AlertChoices({**AlertChoices().metrics, metric: MetricChoice(**fields)})


def test_a_wait_is_told_from_the_moment_the_limit_is_crossed_until_nobody_waits_so_long():
    contact, visit = waiting_in("billing", "c1", NOON)
    floor, alerts = here("dana", rule("wait", 180), contact, visit)
    assert seen(alerts, NOON + 179 * SECOND) == set()
    (alert,) = alerts.look(NOON + 180 * SECOND)
    assert (alert.began_at, alert.clock_at, alert.limit, alert.whose) == (NOON + 180 * SECOND, NOON, 180, "floor")
    floor.apply(batch(changed(visit, left_at=NOON + 200 * SECOND, outcome="answered"), now=NOON + 200 * SECOND))
    assert seen(alerts, NOON + 200 * SECOND) == set()


def test_the_limit_is_mine_else_the_queues_else_the_floors_and_a_rule_of_the_queue_that_is_off_is_none():
    rows = [row for queue in ("billing", "tech") for row in waiting_in(queue, f"c-{queue}", NOON - 10 * MINUTE)]
    off = rule("wait", 60, queue_id="billing", enabled=0)
    floor, alerts = here("", rule("wait", 300), off, *rows)
    assert seen(alerts) == {("wait", "over", "tech")}
    floor.apply(batch(changed(off, enabled=1)))
    assert {(one.id, one.limit, one.whose) for one in alerts.look(NOON)} == {
        ("billing", 60, "queue"),
        ("tech", 300, "floor"),
    }
    alerts.choose(choosing("wait", limit=240, queues={"tech": 700}))
    assert [(one.id, one.limit, one.whose) for one in alerts.look(NOON)] == [("billing", 240, "mine")]
    alerts.choose(choosing("wait", limit=240, off_in=frozenset({"billing"})))
    assert seen(alerts) == {("wait", "over", "tech")}
    alerts.choose(choosing("wait", is_on=False, limit=240))
    assert seen(alerts) == set()


def test_handling_is_told_while_it_runs_by_the_queues_limit_and_stands_still_on_hold():
    queue = made("queue", "billing", 2, handling_limit_s=600)
    talk = made("contact", "c1", state="on_contact", agent_id="ana", state_since=NOON - 9 * MINUTE)
    floor, alerts = here("dana", rule("handling", 1200), queue, talk)
    assert seen(alerts, NOON + 59 * SECOND) == set()
    held = changed(talk, held_since=NOON + 30 * SECOND)
    floor.apply(batch(held, now=NOON + 30 * SECOND))
    assert seen(alerts, NOON + 10 * MINUTE) == set()
    back = changed(held, held_since=None, held_us=5 * MINUTE)
    floor.apply(batch(back, now=NOON + 330 * SECOND))
    assert seen(alerts, NOON + 359 * SECOND) == set()
    (alert,) = alerts.look(NOON + 6 * MINUTE)
    assert (alert.table, alert.id, alert.limit, alert.whose) == ("agent", "ana", 600, "queue")
    assert alert.began_at == NOON + 6 * MINUTE
    floor.apply(batch(changed(back, state="wrap_up"), now=NOON + 7 * MINUTE))
    assert seen(alerts, NOON + 7 * MINUTE) == set()


def test_only_queues_my_roles_reach_concern_me_and_roles_begin_and_end_by_themselves():
    rows = [row for queue in ("billing", "tech") for row in waiting_in(queue, f"c-{queue}", NOON - HOUR)]
    cover = made("staff_role", "r3", staff_id="dana", role="supervisor", team_id="other",
                 from_at=NOON + MINUTE, until_at=NOON + 2 * MINUTE)  # fmt: skip
    _, alerts = here("dana", rule("wait", 180), cover, *rows)
    assert seen(alerts) == {("wait", "over", "billing")}
    assert seen(alerts, NOON + 90 * SECOND) == {("wait", "over", "billing"), ("wait", "over", "tech")}
    assert seen(alerts, NOON + 2 * MINUTE) == {("wait", "over", "billing")}
    _, embedded = here("somebody else", rule("wait", 180), *rows)
    assert len(seen(embedded)) == 2


def test_duty_in_a_queue_concerns_me_and_a_queue_i_muted_does_not():
    rows = waiting_in("tech", "c1", NOON - HOUR)
    _, alerts = here(
        "dana", rule("wait", 180), made("queue", "tech", 2, team_id="other", duty_supervisor_id="dana"), *rows
    )
    assert seen(alerts) == {("wait", "over", "tech")}
    alerts.choose(AlertChoices(muted=frozenset({"tech"})))
    assert seen(alerts) == set()


def test_an_escalation_of_mine_goes_from_new_to_soon_to_overdue_also_in_a_muted_queue():
    mine = made("escalation", "e1", owner_id="dana", queue_id="tech", raised_at=NOON, due_at=NOON + 60 * MINUTE)
    floor, alerts = here("dana", mine, choices=AlertChoices(muted=frozenset({"tech"})))
    assert seen(alerts) == {("escalation", "raised", "e1")}
    assert seen(alerts, NOON + 55 * MINUTE) == {("escalation", "soon", "e1")}
    assert seen(alerts, NOON + 60 * MINUTE) == {("escalation", "overdue", "e1")}
    taken = changed(mine, state="taken", taken_at=NOON)
    floor.apply(batch(taken, now=NOON + 60 * MINUTE))
    assert seen(alerts, NOON + 60 * MINUTE) == {("escalation", "overdue", "e1")}
    promised = changed(
        taken, state="promised", promised_at=NOON + 50 * MINUTE, promise_made_at=NOON, due_at=NOON + 90 * MINUTE
    )
    floor.apply(batch(promised, now=NOON + 60 * MINUTE))
    (alert,) = alerts.look(NOON + 61 * MINUTE)
    assert (alert.stage, alert.whose, alert.clock_at) == ("overdue", "promised", NOON + 50 * MINUTE)
    floor.apply(batch(changed(promised, state="resolved", resolved_at=NOON), now=NOON + 61 * MINUTE))
    assert seen(alerts, NOON + 62 * MINUTE) == set()


def test_what_is_given_little_time_is_not_about_to_be_due_from_the_start():
    short = made("escalation", "e1", owner_id="dana", raised_at=NOON, due_at=NOON + 3 * MINUTE)
    _, alerts = here("dana", short)
    assert seen(alerts, NOON + MINUTE) == {("escalation", "raised", "e1")}
    assert seen(alerts, NOON + 2 * MINUTE) == {("escalation", "soon", "e1")}


def test_what_somebody_else_has_is_theirs_until_it_climbs():
    theirs = made("escalation", "e1", owner_id="bo", queue_id="billing", raised_at=NOON, due_at=NOON + 5 * MINUTE)
    there = [
        made("staff_presence", f"p-{who}", staff_id=who, on_shift=1, since_at=NOON - HOUR, until_at=NOON + HOUR)
        for who in ("dana", "bo")
    ]
    floor, alerts = here("dana", theirs, *there)
    assert seen(alerts, NOON + 4 * MINUTE) == set()
    assert seen(alerts, NOON + 6 * MINUTE) == {("escalation", "climbed", "e1")}
    away = [changed(row, until_at=NOON) for row in there]
    floor.apply(batch(*away, now=NOON + 6 * MINUTE))
    assert seen(alerts, NOON + 6 * MINUTE) == {("escalation", "nobody", "e1")}


def test_hands_follow_ups_incidents_and_loans_are_told_in_their_time():
    hand = made("raised_hand", "h1", raised_at=NOON)
    promise = made("customer_follow_up", "f1", escalation_id="e1", queue_id="billing", owner_id="dana",
                   made_at=NOON, due_at=NOON + 30 * MINUTE)  # fmt: skip
    theirs = promise._replace(id="f2", owner_id="bo")
    incident = made("incident", "i1", number=1, cause="Outage", declared_at=NOON, next_update_at=NOON + 40 * MINUTE)
    of_queue = made("incident_queue", "iq", incident_id="i1", queue_id="billing")
    elsewhere = [made("incident", "i2", number=2, cause="x", declared_at=NOON)]
    elsewhere.append(made("incident_queue", "iq2", incident_id="i2", queue_id="tech"))
    loan = made("queue_membership", "m1", source="lent", until_at=NOON + HOUR)
    floor, alerts = here("dana", hand, promise, theirs, incident, of_queue, *elsewhere, loan)
    alerts.choose(choosing("loan", is_on=True))
    declared = {("incident", "declared", "i1")}
    assert seen(alerts, NOON + 59 * SECOND) == declared
    assert seen(alerts, NOON + 60 * SECOND) == declared | {("hand", "over", "h1")}
    floor.apply(batch(changed(hand, answered_at=NOON + MINUTE, answered_by_id="bo"), now=NOON + MINUTE))
    assert seen(alerts, NOON + 19 * MINUTE) == declared
    assert seen(alerts, NOON + 20 * MINUTE) == declared | {("follow_up", "soon", "f1")}
    assert seen(alerts, NOON + 36 * MINUTE) == {("incident", "soon", "i1"), ("follow_up", "overdue", "f1")}
    assert seen(alerts, NOON + 55 * MINUTE) == {
        ("incident", "overdue", "i1"), ("follow_up", "overdue", "f1"), ("loan", "soon", "m1")
    }  # fmt: skip
    floor.apply(gone(promise, now=NOON + 56 * MINUTE))
    floor.apply(batch(changed(incident, ended_at=NOON + 56 * MINUTE), now=NOON + 56 * MINUTE))
    assert seen(alerts, NOON + HOUR) == set()


def test_alerts_belong_to_the_incident_of_their_contact_or_of_their_whole_queue():
    talk = made("contact", "c1", state="on_contact", agent_id="ana", intent="outage", state_since=NOON - HOUR)
    visit = made("contact_segment", "s1", entered_at=NOON - HOUR, left_at=NOON - HOUR, outcome="answered")
    incident = made("incident", "i1", number=1, cause="x", declared_at=NOON - MINUTE, intent="outage")
    of_queue = made("incident_queue", "iq", incident_id="i1", queue_id="billing")
    floor, alerts = here("dana", rule("wait", 60), rule("handling", 60), talk, visit, incident, of_queue,
                         *waiting_in("billing", "c2", NOON - HOUR))  # fmt: skip
    told = {alert.metric: alerts.incident_of(alert) for alert in alerts.look(NOON)}
    assert told == {"incident": "i1", "handling": "i1", "wait": None}
    floor.apply(batch(changed(incident, intent=None)))
    assert {alerts.incident_of(alert) for alert in alerts.look(NOON)} == {"i1"}
    floor.apply(batch(changed(floor.store.row("incident", "i1"), ended_at=NOON)))
    assert {alert.metric: alerts.incident_of(alert) for alert in alerts.look(NOON)} == {"handling": None, "wait": None}


def test_the_level_is_told_from_the_step_it_fell_under_the_limit_and_only_of_enough_contacts():
    begun = NOON - 20 * MINUTE
    lost = [
        made("contact_segment", f"s{n}", entered_at=begun, left_at=begun + n * MINUTE, outcome="abandoned")
        for n in range(1, 13)
    ]
    floor, alerts = here("dana", *lost[:8], choices=choosing("level", is_on=True))
    assert seen(alerts) == set()
    floor.apply(batch(*lost[8:], now=NOON + 20 * SECOND))
    (alert,) = alerts.look(NOON + 20 * SECOND)
    assert (alert.metric, alert.limit, alert.whose, alert.level) == ("level", 80, "target", 0)
    # From the first step after they had waited longer than the 20 seconds that the queue promises.
    assert alert.began_at == begun + 40 * SECOND
    alerts.choose(choosing("level", is_on=True, off_in=frozenset({"billing"})))
    assert seen(alerts) == set()


@pytest.mark.parametrize(
    ("joined", "reached"),
    [
        # Open from 09:00 to 17:00 in Berlin on weekdays; the limit is an hour.
        ("2026-03-27T15:30+00:00", "2026-03-30T07:30+00:00"),  # Friday 16:30, over the weekend in which summer begins
        ("2026-03-30T05:00+00:00", "2026-03-30T08:00+00:00"),  # before it opens at 07:00 UTC
        ("2026-10-23T14:30+00:00", "2026-10-26T08:30+00:00"),  # Friday 16:30, over the weekend in which winter begins
        ("2026-04-02T14:30+00:00", "2026-04-07T07:30+00:00"),  # Thursday 16:30 before Easter; both days are closed
    ],
)
def test_the_clock_of_a_queue_with_hours_stands_still_while_it_is_closed(joined, reached):
    from datetime import datetime

    def at(text):
        return round(datetime.fromisoformat(text).timestamp()) * SECOND

    hours = [
        made("opening_hours", f"o{day}", site_id="site", weekday=day, opens_min=9 * 60, closes_min=17 * 60)
        for day in range(5)
    ]
    easter = [made("closed_day", day, site_id="site", day=day) for day in ("2026-04-03", "2026-04-06")]
    site = made("site", "site", 2, time_zone="Europe/Berlin")
    start, end = at(joined), at(reached)
    rows = waiting_in("billing", "c1", start)
    _, alerts = here("dana", rule("wait", 3600), site, *hours, *easter, *rows, now=start)
    assert seen(alerts, end - SECOND) == set()
    (alert,) = alerts.look(end)
    assert (alert.began_at, alert.contacts) == (end, 1)


def test_a_view_does_not_hide_what_is_mine():
    from console.store.view_filter import ViewFilter

    floor, alerts = here("dana", rule("wait", 180), *waiting_in("billing", "c1", NOON - HOUR))
    floor.view.choose(ViewFilter(queues=("Tech",)))
    assert seen(alerts) == {("wait", "over", "billing")}


def test_authority_is_told_before_it_ends_and_to_who_can_approve_it():
    of_ana = {"kind_id": "k", "agent_id": "ana", "team_id": "team", "from_at": NOON, "granted_at": NOON}
    mine = made("authority_grant", "g1", until_at=NOON + HOUR, granted_by_id="dana", **of_ana)
    waits = made("authority_grant", "g2", until_at=NOON + HOUR, granted_by_id="bo", state="waiting", **of_ana)
    own = waits._replace(id="g3", granted_by_id="dana")
    theirs = mine._replace(id="g4", team_id="other", granted_by_id="bo")
    of_contact = mine._replace(id="g5", contact_id="c1")
    floor, alerts = here("dana", made("authority_kind", "k"), mine, waits, own, theirs, of_contact)
    told = {("grant", "waiting", "g2")}
    assert seen(alerts, NOON) == told
    assert seen(alerts, NOON + 44 * MINUTE) == told
    assert seen(alerts, NOON + 45 * MINUTE) == told | {("grant", "soon", "g1")}
    floor.apply(batch(changed(waits, state="active", approved_by_id="dana"), now=NOON + 46 * MINUTE))
    assert seen(alerts, NOON + 46 * MINUTE) == {("grant", "soon", "g1"), ("grant", "soon", "g2")}
    floor.apply(batch(changed(mine, revoked_at=NOON + 47 * MINUTE), now=NOON + 47 * MINUTE))
    assert seen(alerts, NOON + 47 * MINUTE) == {("grant", "soon", "g2")}
    assert seen(alerts, NOON + HOUR) == set()
