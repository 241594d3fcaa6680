"""The floor's plan in the store: who is late or over a break, what comes next, and adherence that goes on by itself."""

import random

import pytest

from console.store.floor import Floor
from console.store.plan import Kept
from db.metrics.adherence import Piece, SoFar, StateSpan, adherence, pieces
from tests.console.made_up_floor import HOUR, MINUTE, NOON, batch, changed, gone, made, snapshot

START = NOON - 3 * HOUR
DAY = (
    ("shift", START, NOON + 5 * HOUR),
    ("break", NOON - HOUR, NOON - HOUR + 15 * MINUTE),
    ("lunch", NOON + 30 * MINUTE, NOON + HOUR),
)


def planned(agent="ana", day=DAY):
    return [
        made("shift_activity", f"{agent}{n}", agent_id=agent, activity=activity, starts_at=start, ends_at=end)
        for n, (activity, start, end) in enumerate(day)
    ]


def floor_of(*rows, now=NOON):
    floor = Floor(lambda: 0.0)
    floor.apply(snapshot(made("site", "site"), made("team", "team"), *rows, now=now))
    return floor


def agent(state="available", since=START, reason=None, **more):
    return made("agent", "ana", state=state, state_since=since, aux_reason=reason, **more)


@pytest.mark.parametrize(
    ("row", "now", "kept", "since", "impact"),
    [
        (agent(), NOON, Kept.ON_PLAN, None, ""),
        (agent("offline", START - HOUR), START + 30_000_000, Kept.ON_PLAN, None, ""),
        (agent("offline", START - HOUR), START + 12 * MINUTE, Kept.LATE, START, "negative"),
        (agent("offline", None), START + 12 * MINUTE, Kept.LATE, START, "negative"),
        (agent("offline", NOON - 9 * MINUTE), NOON, Kept.GONE, NOON - 9 * MINUTE, "negative"),
        (agent("aux", NOON - HOUR, "break"), NOON - 50 * MINUTE, Kept.ON_PLAN, None, ""),
        (agent("aux", NOON - HOUR, "break"), NOON - 40 * MINUTE, Kept.OVER_BREAK, NOON - 45 * MINUTE, "negative"),
        (agent("aux", NOON, "lunch"), NOON + MINUTE, Kept.EARLY_BREAK, NOON + 30 * MINUTE, "negative"),
        (agent("aux", NOON, "project"), NOON + 5 * MINUTE, Kept.AWAY, NOON, "negative"),
        (agent("on_contact", NOON), NOON + 40 * MINUTE, Kept.WORKS, NOON + 30 * MINUTE, "positive"),
        (agent(), NOON + 6 * HOUR, Kept.WORKS, START, "positive"),
        (agent("offline", NOON), NOON + 6 * HOUR, Kept.OFF, None, ""),
    ],
)
def test_how_an_agent_stands_to_the_plan(row, now, kept, since, impact):
    floor = floor_of(row, *planned(), now=now)
    found = floor.plan.of(row, now)
    assert (found.kept, found.since_us, found.impact) == (kept, since, impact)


def test_absences_and_agents_without_a_plan():
    ill = planned(day=(*DAY, ("absence", START - HOUR, NOON + 20 * HOUR)))
    floor = floor_of(agent("offline", START - HOUR), made("agent", "bo", state="available"), *ill)
    assert floor.plan.of(floor.store.row("agent", "ana"), NOON).kept is Kept.ABSENT
    assert floor.plan.count(Kept.LATE) == 0
    bo = floor.store.row("agent", "bo")
    assert (floor.plan.of(bo, NOON).kept, floor.plan.next_of("bo", NOON)) == (Kept.WORKS, None)
    assert not floor_of(agent()).plan.is_there


def test_a_large_floor_is_looked_at_in_steps_and_tomorrow_comes():
    others = [made("agent", f"a{n}", state="offline", state_since=START - HOUR) for n in range(400)]
    floor = floor_of(*others, *(row for one in others for row in planned(one.id)), now=START + 2 * MINUTE)
    assert floor.plan.count(Kept.LATE) == 0
    for _ in range(25):
        floor.plan.move_on(START + 2 * MINUTE)
    assert floor.plan.count(Kept.LATE) == 400
    week = [("shift", START + days * 24 * HOUR, START + days * 24 * HOUR + HOUR) for days in range(7)]
    floor = floor_of(agent(), *planned(day=week))
    assert len(floor.plan.pieces_of("ana")) == 2
    floor.plan.move_on(NOON + 4 * 24 * HOUR)
    assert [one.starts_at for one in floor.plan.pieces_of("ana")] == [START + days * 24 * HOUR for days in (4, 5)]


def test_what_comes_next():
    floor = floor_of(agent(), *planned())
    ahead = [floor.plan.next_of("ana", NOON + minutes * MINUTE) for minutes in (-200, -181, 0, 31, 90, 300)]
    assert ahead == [
        ("shift", START), ("shift", START), ("lunch", NOON + 30 * MINUTE), ("end", NOON + 5 * HOUR),
        ("end", NOON + 5 * HOUR), None,
    ]  # fmt: skip


def test_counts_follow_changes_at_once_and_time_within_a_round():
    others = [made("agent", f"a{n}", state="offline", state_since=NOON - 9 * HOUR) for n in range(30)]
    plans = [row for one in others for row in planned(one.id)]
    floor = floor_of(*others, *plans, now=START)
    assert floor.plan.count(Kept.LATE) == 0
    for _ in range(3):
        floor.plan.move_on(START + 2 * MINUTE)
    assert floor.plan.count(Kept.LATE) == 30
    assert floor.plan.count(Kept.LATE, lambda row: row.id == "a3") == 1
    floor.apply(batch(changed(others[0], state="available", state_since=START + 2 * MINUTE)))
    floor.apply(gone(plans[3]))
    assert floor.plan.count(Kept.LATE) == 28


@pytest.mark.parametrize("seed", range(6))
def test_adherence_that_is_kept_is_what_a_recount_finds(seed):
    chance = random.Random(seed)
    row = agent("offline", START - HOUR)
    floor = floor_of(row, *planned(), now=START + 10 * MINUTE)
    spans, at = [StateSpan("offline", None, START - HOUR, None)], START + 10 * MINUTE
    plan = pieces(Piece(*one) for one in DAY)
    floor.plan.take_past({"ana": SoFar(START, at, *adherence(plan, spans, START, at), "offline", None)}, None, at)
    for _ in range(40):
        at += chance.randrange(1, 20) * MINUTE
        state, reason = chance.choice((("available", None), ("on_contact", None), ("aux", "break"), ("aux", "lunch"),
                                       ("offline", None), ("wrap_up", None)))  # fmt: skip
        spans = [*spans[:-1], spans[-1]._replace(until_at=at), StateSpan(state, reason, at, None)]
        row = changed(row, state=state, aux_reason=reason, state_since=at)
        floor.apply(batch(row, now=at))
        now = at + chance.randrange(0, 3) * 30_000_000
        found, since = floor.plan.adherence(row, now)
        assert (found, since) == (adherence(plan, spans, START, now), START)


def test_a_next_stretch_of_work_begins_anew_and_a_changed_plan_is_asked_for_again():
    tomorrow = [("shift", START + 24 * HOUR, START + 32 * HOUR)]
    floor = floor_of(agent(), *planned(day=[*DAY, *tomorrow]))
    assert (floor.plan.asks_for, floor.plan.adherence(agent(), NOON)) == (None, None)
    floor.plan.asks_for = set()
    floor.plan.take_past({"ana": SoFar(START, NOON, HOUR, 3 * HOUR, "available", None)}, None, NOON)
    assert floor.plan.adherence(agent(), NOON) == ((HOUR, 3 * HOUR), START)
    kept, since = floor.plan.adherence(agent(), START + 25 * HOUR)
    assert (kept.agreed_us, kept.planned_us, since) == (HOUR, HOUR, START + 24 * HOUR)
    floor.apply(batch(changed(planned()[2], starts_at=NOON + HOUR, ends_at=NOON + 2 * HOUR)))
    assert (floor.plan.asks_for, floor.plan.adherence(agent(), NOON)) == ({"ana"}, None)
