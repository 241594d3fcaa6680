"""The last hour: told from the visits, it is what counting at each moment would have given, whenever it is told."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor import Floor
from console.store.floor_store import FloorStore
from console.store.last_hour import HourSeries, LastHour
from console.store.people_hour import WHOLE_FLOOR, PeopleHour
from console.store.step_sums import SAMPLES, STEP_S, StepSums
from console.store.tallies import Tallies
from db.metrics.staffing import OverUnder
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made, snapshot

BILLING = made("queue", "billing", answer_within_s=30, short_abandon_s=5)
TECH = made("queue", "tech", name="Tech", position=1, answer_within_s=0, service_level_rule="abandons_in_time_met")
BASIS = (made("site", "site"), made("team", "team"), BILLING, TECH)
STEP = STEP_S * SECOND


def visit(row_id, entered, left=None, outcome=None, **fields):
    return made("contact_segment", row_id, entered_at=entered, left_at=left, outcome=outcome, **fields)


def hour_of(*rows, now=NOON):
    store = FloorStore()
    hour = LastHour(store)
    store.apply(snapshot(*BASIS, *rows, now=now))
    return store, hour


def test_the_last_hour_is_known_from_the_visits_when_the_console_starts():
    began = NOON - 10 * MINUTE
    _, hour = hour_of(visit("s1", began, began + 5 * MINUTE, "answered"), visit("s2", NOON - 2 * HOUR))
    samples = hour.of_queue("billing")
    assert len(samples) == SAMPLES
    assert samples[0] == samples[-1] == 1
    assert samples.count(2) == 5 * 60 // STEP_S
    assert hour.total(8) == 2
    longest = hour.series(["billing"]).longest_us
    assert (longest[0], longest[-1]) == (HOUR + STEP, 2 * HOUR)


def test_where_nobody_was_counted_there_is_no_service_level_and_where_nobody_waits_no_wait():
    _, hour = hour_of()
    series = hour.series(["billing"])
    assert set(series.counted) == set(series.longest_us) == set(series.waiting) == {0}
    assert series.at_us[-1] == NOON
    assert series.at_us[0] == NOON - (SAMPLES - 1) * STEP


def test_the_service_level_of_a_step_is_that_of_the_half_hour_before_it():
    left = NOON - 40 * MINUTE
    _, hour = hour_of(visit("s1", left - 31 * SECOND, left, "answered"), visit("s2", left, left, "answered"))
    series = hour.series(["billing"])
    known = [at for at, counted in zip(series.at_us, series.counted, strict=True) if counted == 2]
    assert (known[0], known[-1]) == (left, left + 30 * MINUTE)
    assert set(series.met) == {0, 1}


def test_who_waits_past_the_answer_time_counts_as_missed_while_they_wait():
    _, hour = hour_of(visit("s1", NOON - 2 * MINUTE))
    series = hour.series(["billing"])
    assert series.counted[-6:] == (0, 1, 1, 1, 1, 1)
    assert series.past_us[-1] == 90 * SECOND
    assert series.worst[-1] == "billing"


def test_the_worst_wait_of_several_queues_is_the_one_furthest_past_its_own_time():
    _, hour = hour_of(visit("s1", NOON - 3 * MINUTE), visit("s2", NOON - 170 * SECOND, queue_id="tech"))
    series = hour.series(["billing", "tech"])
    assert series.longest_us[-1] == 3 * MINUTE
    assert (series.past_us[-1], series.worst[-1]) == (170 * SECOND, "tech")
    assert series.waiting[-1] == 2


def test_what_is_told_late_is_put_where_it_belongs():
    store, hour = hour_of()
    hour.move_on(NOON + 10 * MINUTE)
    assert hour.series(["billing"]).waiting[-1] == 0
    before = hour.revision
    missed = visit("s1", NOON + MINUTE, NOON + 3 * MINUTE, "abandoned")
    store.apply(batch(missed, now=NOON + 10 * MINUTE))
    assert hour.revision > before
    assert sum(hour.of_queue("billing")) == 2 * MINUTE // STEP
    assert hour.series(["billing"]).longest_us.count(0) == SAMPLES - 5
    store.apply(gone(missed))
    assert sum(hour.of_queue("billing")) == 0
    assert max(hour.series(["billing"]).counted) == 0


def test_what_happens_now_changes_nothing_of_the_past():
    store, hour = hour_of(visit("s1", NOON - 50 * SECOND))
    known, before = hour.series(["billing"]), hour.revision
    store.apply(batch(changed(store.row("contact_segment", "s1"), left_at=NOON + SECOND, outcome="answered")))
    store.apply(batch(visit("s2", NOON + 2 * SECOND)))
    assert hour.revision == before
    assert hour.series(["billing"]) is known
    assert hour.move_on(NOON + STEP)
    assert hour.of_queue("billing")[-2:] == (1, 1)


def test_another_target_is_another_service_level_for_the_whole_hour():
    store, hour = hour_of(visit("s1", NOON - 20 * MINUTE, NOON - 19 * MINUTE, "answered"))
    assert hour.series(["billing"]).met[-1] == 0
    store.apply(batch(changed(BILLING, answer_within_s=60)))
    assert hour.series(["billing"]).met[-1] == 1


def test_a_queue_that_is_not_held_has_no_hour():
    store, hour = hour_of(visit("s1", NOON - MINUTE))
    assert set(hour.of_queue("elsewhere")) == {0}
    assert set(hour.series(["elsewhere"]).waiting) == {0}
    store.apply(gone(BILLING))
    assert hour.total(0) == 0


outcomes = st.sampled_from(["answered", "abandoned", "timed_out"])
#: (queue, seconds before noon at which it came, seconds it waited or None, outcome, of a kind that does not count)
visits = st.lists(
    st.tuples(st.sampled_from(["billing", "tech"]), st.integers(0, 7000), st.none() | st.integers(0, 900), outcomes,
              st.booleans()),
    max_size=25,
)  # fmt: skip


def row_of(number: int, told: tuple[Any, ...]) -> Any:
    queue, ago, waited, outcome, is_callback = told
    entered = NOON - ago * SECOND
    left = entered + waited * SECOND if waited is not None and waited <= ago else None
    channel = "callback" if is_callback else "voice"
    return visit(f"s{number}", entered, left, outcome if left else None, queue_id=queue, channel=channel)


def as_known_at(rows: list[Any], at: int) -> list[Any]:
    """The visits as they stood at `at`."""
    begun = [row for row in rows if row.entered_at <= at]
    return [
        row if row.left_at is None or row.left_at <= at else row._replace(left_at=None, outcome=None) for row in begun
    ]


@settings(max_examples=60, deadline=None)
@given(told=visits, steps=st.lists(st.integers(0, SAMPLES - 1), min_size=1, max_size=8))
def test_each_step_says_what_the_figures_said_at_that_moment(told, steps):
    rows = [row_of(number, one) for number, one in enumerate(told)]
    _, hour = hour_of(*rows)
    for place in steps:
        at = NOON - place * STEP
        store = FloorStore()
        tallies = Tallies(store)
        store.apply(snapshot(*BASIS, *as_known_at(rows, at), now=at))
        for queue in ("billing", "tech"):
            figures = tallies.queue(queue, at)
            level = tallies.level(queue, figures.recent)
            series = hour.series([queue])
            assert series.waiting[-1 - place] == figures.waiting
            assert series.longest_us[-1 - place] == (0 if figures.oldest_at is None else at - figures.oldest_at)
            assert (series.met[-1 - place], series.counted[-1 - place]) == level


@settings(max_examples=25, deadline=None)
@given(told=visits, data=st.data())
def test_kept_step_by_step_it_is_the_same_as_told_at_once(told, data):
    rows = [row_of(number, one) for number, one in enumerate(told)]
    began = NOON - 2 * HOUR
    store = FloorStore()
    kept = LastHour(store)
    store.apply(snapshot(*BASIS, now=began))
    for at in range(began, NOON + 1, data.draw(st.sampled_from([20, 61, 600])) * SECOND):
        for row in as_known_at(rows, at):
            if store.row("contact_segment", row.id) != row:
                before = store.row("contact_segment", row.id)
                store.apply(batch(row._replace(version=before.version + 1 if before else 1), now=at))
        kept.move_on(at)
        kept.series(["billing", "tech"])
    for row in rows:
        before = store.row("contact_segment", row.id)
        store.apply(batch(row._replace(version=before.version + 1 if before else 1), now=NOON))
    kept.move_on(NOON)
    _, fresh = hour_of(*rows)
    for queues in (["billing"], ["tech"], ["billing", "tech"]):
        assert kept.series(queues) == recount(rows, queues) == fresh.series(queues)


def recount(rows: list[Any], queues: list[str]) -> HourSeries:
    """The plainest count there is: every visit at every step."""
    targets = {"billing": 30 * SECOND, "tech": 0}
    own = [row for row in rows if row.queue_id in queues and row.channel != "callback"]
    said: dict[str, list[Any]] = {name: [] for name in HourSeries._fields}
    for at in range(NOON - (SAMPLES - 1) * STEP, NOON + 1, STEP):
        line = [row for row in own if row.entered_at <= at and (row.left_at is None or row.left_at > at)]
        past = [(at - row.entered_at - targets[row.queue_id], row.queue_id) for row in line]
        most = max((late for late, _ in past), default=0)
        ended = [row for row in own if row.left_at is not None and at - 30 * MINUTE <= row.left_at <= at]
        late_now = sum(late > 0 for late, _ in past)
        met = counted = 0
        for row in ended:
            wait, within = row.left_at - row.entered_at, targets[row.queue_id]
            if row.outcome == "answered":
                met, counted = met + (wait <= within), counted + 1
            elif row.outcome == "abandoned" and row.queue_id == "billing":
                counted += wait > 5 * SECOND
            elif row.outcome == "abandoned":
                met, counted = met + (wait <= within), counted + 1
        said["at_us"].append(at)
        said["waiting"].append(len(line))
        said["longest_us"].append(max((at - row.entered_at for row in line), default=0))
        said["past_us"].append(max(0, most))
        said["worst"].append(next((q for q in queues for late, queue in past if q == queue and late == most > 0), None))
        said["met"].append(met)
        said["counted"].append(counted + late_now)
    return HourSeries(**{name: tuple(values) for name, values in said.items()})


def test_sums_of_spans_do_not_depend_on_when_they_are_told():
    early, late = StepSums(), StepSums()
    early.change(5, 1)
    early.change(400, -1)
    assert early.values(300)[-1] == 1
    assert early.values(500) == (1,) * 79 + (0,) * 101
    late.values(500)
    late.change(5, 1)
    late.change(400, -1)
    assert late.values(500) == early.values(500)


@pytest.fixture
def staffed():
    floor = Floor(lambda: 0.0)
    answered = [
        visit(f"s{i}", at, at + SECOND, "answered", ended_at=at + 200 * SECOND)
        for i, at in enumerate(range(NOON - 25 * MINUTE, NOON - 5 * MINUTE, MINUTE))
    ]
    people = (made("agent", "ana"), made("queue_membership", "m1", agent_id="ana"))
    floor.apply(snapshot(*BASIS, *answered, *people))
    return floor


def test_people_are_known_from_when_somebody_looked_and_not_before(staffed):
    people = PeopleHour(staffed.store, staffed.tallies, staffed.view)
    for second in range(60):
        people.note(NOON + second * SECOND)
    for queue, heads in (("billing", 1), (WHOLE_FLOOR, 1)):
        seen = people.of(queue, NOON + 40 * SECOND)
        assert seen[: SAMPLES - 3] == (None,) * (SAMPLES - 3)
        assert all(isinstance(one, OverUnder) and one.heads == heads and one.needed > 1 for one in seen[-3:])


def test_a_time_in_which_nobody_looked_stays_a_gap(staffed):
    people = PeopleHour(staffed.store, staffed.tallies, staffed.view)
    for second in (*range(40), *range(400, 440)):
        people.note(NOON + second * SECOND)
    seen = people.of("billing", NOON + 420 * SECOND)
    assert [one is None for one in seen[-22:]] == [False] * 2 + [True] * 18 + [False] * 2
