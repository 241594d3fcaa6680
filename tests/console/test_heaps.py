"""A heap becomes an order: contacts by age and never answered, over all queues and channels, the next due first."""

import pytest
from PySide6.QtTest import QTest

from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import HOUR, MINUTE, NOON, batch, changed, made


@pytest.fixture
def heap(shown, small_floor):
    """A window on the small floor with two letters, one of them old and due soon, and an answered mail."""
    shown.take_snapshot(small_floor)
    letters = [
        made("contact", "l1", number=201, channel="letter", queue_id="tech", arrived_at=NOON - 50 * HOUR, due_at=NOON),
        made("contact", "l2", number=202, channel="letter", queue_id="billing", arrived_at=NOON - 2 * HOUR, due_at=NOON + 9),
        made(
            "contact", "e1", number=203, channel="email", queue_id="billing", arrived_at=NOON - 5 * HOUR,
            answered_at=NOON - HOUR, state="on_contact", agent_id="ana",
        ),
    ]  # fmt: skip
    shown.take_batch(batch(*letters))
    return shown.contacts


def ids(panel):
    panel.settle()
    return [panel.model.id_at(row) for row in range(panel.model.rowCount())]


def test_never_answered_shows_all_channels_of_all_queues_and_leaves_answered_ones_out(heap, shown):
    shown.queues.chosen.emit("billing")
    assert "l1" not in ids(heap)
    heap.heap.lists["unanswered"].click()
    found = ids(heap)
    assert {"l1", "l2", "c1", "c2", "c3"} == set(found)
    assert found.index("l1") < found.index("l2"), "the next due first"
    assert heap.title.startswith("Never answered: 5")
    assert heap.heap.lists["unanswered"].is_on and "shown now" in heap.heap.lists["unanswered"].accessibleName()


def test_bands_of_age_have_counts_and_narrow_the_list_and_widen_it_again(heap):
    heap.heap.lists["age"].click()
    assert [chip.text().rsplit(": ", 1)[1] for chip in heap.heap.bands] == ["4", "0", "1", "1", "1", "0"]
    heap.heap.bands[4].click()
    assert ids(heap) == ["l1"] and heap.heap.bands[4].is_on
    heap.heap.bands[4].click()
    assert len(ids(heap)) == 7


def test_what_grows_older_goes_into_the_next_band(heap, shown, monkeypatch):
    heap.heap.lists["age"].click()
    heap.heap.bands[0].click()
    assert len(ids(heap)) == 4
    monkeypatch.setattr(shown.floor, "now_us", lambda: NOON + 20 * MINUTE)
    monkeypatch.setattr(heap, "_counted_at", 0.0)
    heap.tick()
    assert ids(heap) == [] and heap.heap.bands[1].text().endswith(": 4")


def test_choosing_a_queue_goes_back_to_its_contacts(heap, shown):
    heap.heap.lists["age"].click()
    shown.queues.chosen.emit("tech")
    assert set(ids(heap)) == {"c3", "l1"} and heap.heap.lists["queue"].is_on
    assert not any(chip.isVisible() for chip in heap.heap.bands)


def test_a_view_narrows_the_heap_and_its_counts(heap, shown):
    heap.heap.lists["unanswered"].click()
    shown.views.views.narrow(ViewFilter(queues=("Tech",)))
    assert set(ids(heap)) == {"c3", "l1"}
    assert heap.title.startswith("Never answered: 2")


def test_an_answer_takes_a_letter_off_the_list(heap, shown):
    heap.heap.lists["unanswered"].click()
    row = shown.floor.store.row("contact", "l1")
    shown.take_batch(batch(changed(row, state="on_contact", agent_id="ana", answered_at=NOON)))
    assert "l1" not in ids(heap)


def test_the_lists_have_keys(heap, shown):
    from PySide6.QtCore import Qt

    QTest.keyClick(shown, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert heap.title.startswith("Never answered")
    QTest.keyClick(shown, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert heap.heap.lists["queue"].is_on
