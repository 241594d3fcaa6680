"""The law: whatever the order of changes, cuts and repeats, the store is the snapshot and the tallies are the recount."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from console.store.floor_store import INDEXED, FloorStore
from console.store.last_hour import LastHour
from console.store.queue_tally import RECENT_S, QueueTally
from console.store.stuck import StuckThings
from console.store.tallies import Tallies
from db.metrics.rates import tally
from db.metrics.segment import Segment
from db.rows import ROW_TYPES
from tests.console.made_up_floor import MINUTE, SECOND
from tests.console.recorded_world import QUEUES, STEPS, RecordedWorld

numbers = st.integers(0, 59)
steps = st.lists(st.tuples(st.sampled_from(STEPS), numbers, numbers), min_size=1, max_size=60)
cuts = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 9)), max_size=40)


def follow(store: FloorStore, world: RecordedWorld, first: int, cuts: list[tuple[int, int]]) -> None:
    """Read the log from `first` to its end in pieces; each piece may begin some places before the last one ended."""
    place = first
    for back, forward in cuts:
        begin = max(first, place - back)
        end = min(len(world.log), max(begin + forward, place))
        store.apply(world.changes(begin, end))
        place = end
    store.apply(world.changes(place, len(world.log)))


def rows_of(store: FloorStore) -> dict[str, dict[str, Any]]:
    return {table: dict(store.rows(table)) for table in ROW_TYPES}


@settings(max_examples=150, deadline=None)
@given(before=steps, after=steps, cuts=cuts, early=st.integers(0, 6))
def test_any_cut_and_repetition_of_the_changes_ends_in_the_snapshot(before, after, cuts, early):
    world = RecordedWorld()
    for step in before:
        world.step(*step)
    store, position = FloorStore(), max(0, len(world.log) - early)
    tallies, hour, stuck = Tallies(store), LastHour(store), StuckThings(store)
    store.apply(world.snapshot())
    for step in after:
        world.step(*step)
    follow(store, world, position, cuts)
    store.move_on(world.now)
    hour.move_on(world.now)

    fresh = FloorStore()
    fresh_tallies, fresh_hour, fresh_stuck = Tallies(fresh), LastHour(fresh), StuckThings(fresh)
    fresh.apply(world.snapshot())
    assert rows_of(store) == rows_of(fresh)
    for table, column in INDEXED:
        for row_id, row in store.rows(table).items():
            assert row_id in store.ids_where(table, column, getattr(row, column))
    assert_same_figures(tallies, fresh_tallies, world.now)
    fresh_hour.move_on(world.now)
    for queues in (*([queue] for queue in QUEUES), list(QUEUES)):
        assert hour.series(queues) == fresh_hour.series(queues)
    for floor in (stuck, fresh_stuck):
        floor.move_on(world.now)
    assert all(
        stuck.of(table, row_id) == fresh_stuck.of(table, row_id)
        for table in ("contact", "agent")
        for row_id in store.rows(table)
    )
    assert stuck.count("contact") == fresh_stuck.count("contact")


def assert_same_figures(ours: Tallies, recount: Tallies, now: int) -> None:
    for queue in QUEUES:
        assert ours.queue(queue, now) == recount.queue(queue, now)
        assert ours.contacts(queue) == recount.contacts(queue)
        assert ours.agents(queue) == recount.agents(queue)
        assert ours.callbacks_due(queue, now) == recount.callbacks_due(queue, now)
        assert ours.over_under(queue, now) == recount.over_under(queue, now)
    assert ours.heads.at_work == set().union(*map(recount.heads.present, QUEUES))
    assert ours.floor(now) == recount.floor(now)
    assert ours.channel_levels(now) == recount.channel_levels(now)


@settings(max_examples=150, deadline=None)
@given(happened=steps)
def test_the_running_figures_are_those_of_the_metrics_module_over_all_rows(happened):
    world = RecordedWorld()
    store = FloorStore()
    tallies = Tallies(store)
    store.apply(world.snapshot())
    place = len(world.log)
    for step in happened:
        world.step(*step)
        store.apply(world.changes(place, len(world.log)))
        place = len(world.log)
    store.move_on(world.now)
    for queue_id in ("q0", "q1"):
        assert_is_plain_count(store, tallies, queue_id, world.now)


def assert_is_plain_count(store: FloorStore, tallies: Tallies, queue_id: str, now: int) -> None:
    figures = tallies.queue(queue_id, now)
    rows = [row for row in store.rows("contact_segment").values() if row.queue_id == queue_id]
    line = [row for row in rows if row.left_at is None and counted(row)]
    assert figures.waiting == len(line)
    assert figures.oldest_at == min((row.entered_at for row in line), default=None)
    target = tallies.target(queue_id)
    today = [row for row in rows if row.entered_at >= tallies.day(queue_id, now).start_us]
    assert figures.today == tally(map(segment, today), target, max(now, *(row.entered_at for row in rows), now))
    recent = [row for row in rows if row.left_at is None or row.left_at >= now - RECENT_S * SECOND]
    assert figures.recent == tally(map(segment, recent), target, now)
    first_minute = (now - RECENT_S * SECOND) // MINUTE
    inbound = [row for row in rows if row.direction == "inbound"]
    assert figures.arrivals == sum(1 for row in inbound if row.entered_at // MINUTE >= first_minute)


def counted(row: Any) -> bool:
    return row.direction == "inbound" and row.channel != "callback"


def segment(row: Any) -> Segment:
    return Segment(
        row.queue_id,
        row.channel,
        row.direction,
        row.entered_at,
        row.left_at,
        row.outcome,
        row.agent_id,
        row.ended_at,
        row.wrapped_at,
        row.contact_id,
    )


def test_a_tally_that_is_told_of_a_visit_and_of_its_end_counts_it_once():
    world = RecordedWorld()
    tally_of_queue = QueueTally(world.rows["queue", "q0"], world.now)
    world.step("arrive", 0, 0)
    waiting = world.pick("contact_segment", 0)
    tally_of_queue.add(waiting)
    tally_of_queue.remove(waiting)
    tally_of_queue.add(waiting._replace(left_at=world.now, outcome="answered"))
    figures = tally_of_queue.figures(world.now, world.now)
    assert (figures.waiting, figures.recent.answered, figures.today.answered) == (0, 1, 1)
