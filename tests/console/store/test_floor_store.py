"""The store row by row: what is taken, what is forgotten, and what old news cannot bring back."""

from console.store.floor_store import FloorStore
from db.changes.batch import Batch, Change
from tests.console.made_up_floor import HOUR, MINUTE, NOON, batch, changed, gone, made, snapshot


def store_with(*rows):
    store = FloorStore()
    store.apply(snapshot(*rows))
    return store


def test_a_deleted_row_stays_away_when_older_news_of_it_comes_again():
    ana = made("agent", "ana")
    store = store_with(ana)
    store.apply(gone(ana))
    touched = store.apply(batch(ana))
    assert store.row("agent", "ana") is None
    assert not touched.of("agent")


def test_a_closed_contact_stays_away_when_older_news_of_it_comes_again():
    contact = made("contact", "c1")
    talking = changed(contact, state="on_contact")
    store = store_with(contact)
    store.apply(batch(talking, changed(talking, state="closed")))
    store.apply(batch(talking))
    assert store.row("contact", "c1") is None


def test_a_row_that_moved_between_two_teams_both_seen_is_still_there():
    ana = made("agent", "ana", team_id="north")
    moved = changed(ana, team_id="south")
    left = Change("agent", "ana", moved.version, "left", None, NOON, "outside", None)
    here = left._replace(operation="row", row=moved)
    store = store_with(ana)
    store.apply(Batch((left, here), 1, NOON))
    assert store.row("agent", "ana") == moved


def test_a_row_that_moved_out_of_sight_is_forgotten_and_older_news_does_not_bring_it_back():
    ana = made("agent", "ana")
    store = store_with(ana)
    store.apply(gone(changed(ana), "left"))
    store.apply(batch(ana))
    assert store.row("agent", "ana") is None


def test_a_row_that_comes_back_into_sight_is_taken_again():
    ana = made("agent", "ana")
    store = store_with(ana)
    store.apply(gone(changed(ana), "left"))
    back = changed(changed(ana))
    store.apply(batch(back))
    assert store.row("agent", "ana") == back


def test_the_same_batch_again_touches_nothing():
    store = store_with(made("agent", "ana"))
    news = batch(changed(made("agent", "ana"), state="aux"))
    assert store.apply(news).of("agent") == {"ana"}
    assert store.apply(news).ids == {}


def test_a_bulk_import_asks_for_a_new_snapshot():
    store = store_with()
    announced = Change("floor", "command", 1, "batch", None, NOON, "outside", None)
    assert store.apply(Batch((announced,), 1, NOON)).snapshot_needed


def test_a_table_this_program_does_not_know_is_left_alone():
    store = store_with()
    unknown = Change("weather", "w1", 1, "row", ("rain",), NOON, "outside", None)
    assert store.apply(Batch((unknown,), 1, NOON)).ids == {}


def test_a_visit_that_is_over_falls_out_of_the_window_and_one_that_waits_does_not():
    over = made("contact_segment", "s1", entered_at=NOON - HOUR, left_at=NOON - HOUR, outcome="abandoned")
    waits = made("contact_segment", "s2", entered_at=NOON - HOUR)
    store = FloorStore()
    store.apply(snapshot(over, waits, since=NOON - 2 * HOUR))
    touched = store.move_on(NOON + HOUR + MINUTE)
    assert touched.of("contact_segment") == {"s1"}
    assert set(store.rows("contact_segment")) == {"s2"}


def test_an_old_visit_of_which_the_end_is_told_late_is_forgotten_at_once():
    waits = made("contact_segment", "s1", entered_at=NOON - 30 * HOUR)
    store = store_with(waits)
    store.apply(batch(changed(waits, left_at=NOON - 29 * HOUR, outcome="abandoned")))
    assert not store.rows("contact_segment")
    assert not store.ids_where("contact_segment", "queue_id", "billing")


def test_a_long_wait_that_ends_is_held_by_its_end():
    waits = made("contact_segment", "s1", entered_at=NOON - 30 * HOUR)
    store = store_with(waits)
    store.apply(batch(changed(waits, left_at=NOON, outcome="answered", ended_at=NOON)))
    assert store.row("contact_segment", "s1") is not None
    store.move_on(NOON + 2 * HOUR)
    assert store.row("contact_segment", "s1") is not None
    store.move_on(NOON + 30 * HOUR)
    assert not store.rows("contact_segment")


def test_a_visit_corrected_to_a_later_arrival_is_kept_as_long_as_that():
    over = made("contact_segment", "s1", entered_at=NOON - HOUR, left_at=NOON, outcome="abandoned")
    store = FloorStore()
    store.apply(snapshot(over, since=NOON - 2 * HOUR))
    store.apply(batch(changed(over, entered_at=NOON)))
    store.move_on(NOON + HOUR + MINUTE)
    assert store.row("contact_segment", "s1") is not None
    store.move_on(NOON + 2 * HOUR + MINUTE)
    assert store.row("contact_segment", "s1") is None


def test_a_talk_that_has_lasted_longer_than_the_window_is_still_held():
    talks = made("contact_segment", "s1", entered_at=NOON - 30 * HOUR, left_at=NOON - 29 * HOUR, outcome="answered")
    store = store_with(talks)
    assert store.row("contact_segment", "s1") is not None
    store.apply(batch(changed(talks, ended_at=NOON)))
    assert store.row("contact_segment", "s1") is None
