"""The line of the view under the pulse: where it stands, how it breaks, how it is reached and read aloud."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import HOUR, NOON, SECOND, batch, made

BILLING = ViewFilter(queues=("Billing",))


@pytest.mark.parametrize("width", [1400, 700, 420])
def test_the_line_goes_on_in_further_rows_where_there_is_no_room(shown, theme, width):
    asked = ViewFilter(queues=("Billing", "Tech", "Elsewhere"), teams=("Team",), channels=("voice",), text="refund")
    shown.views.views.narrow(asked)
    shown.views.line.setFixedWidth(width)
    QApplication.processEvents()
    line = shown.views.line
    parts = [*line.topics.values(), line.text, line.save, line.whole, line.outside, line.note]
    shown_parts = [part.geometry() for part in parts if part.isVisible()]
    assert len(shown_parts) >= 8
    assert all(line.rect().contains(place) for place in shown_parts)
    assert not any(one.intersects(other) for one in shown_parts for other in shown_parts if one is not other)


def test_the_line_is_reached_by_tab(shown, qtbot):
    shown.views.views.narrow(BILLING)
    seen = set()
    shown.queues.table.setFocus()
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert {*shown.views.line.topics.values(), shown.views.line.text, shown.views.line.whole} <= seen
    assert all(widget.accessibleName() for widget in seen if not isinstance(widget, QLineEdit) or widget.isVisible())


def test_a_worst_wait_outside_the_view_is_not_told_as_the_view_s(shown):
    late = made("contact_segment", "late", contact_id="c3", queue_id="tech", entered_at=NOON - HOUR)
    shown.take_batch(batch(late))
    shown.views.views.narrow(BILLING)
    assert shown.pulse.figures["longest"].accessibleName().endswith("worst wait, in Billing")
    assert shown.floor.tallies.floor(NOON + SECOND, shown.floor.view).waiting == 2


def test_the_line_stands_under_the_pulse_however_the_panels_are_put(shown, qtbot):
    shown.views.views.narrow(BILLING)
    shown.placed.reset()
    shown.placed.room.fit()
    line, pulse = shown.views.line, shown.pulse

    def is_under():
        below = pulse.mapTo(shown, pulse.rect().bottomLeft()).y() + 1
        return line.mapTo(shown, line.rect().topLeft()).y() == below and line.width() == pulse.width()

    qtbot.waitUntil(is_under)


def test_a_long_sentence_makes_the_window_no_wider(shown):
    before = shown.minimumSizeHint().width()
    shown.said.offer_undo("Deleted the view " + "of a very long name " * 20, shown.views.views.bring_back)
    assert shown.minimumSizeHint().width() == before
    assert shown.said.words.startswith("Deleted the view of a very long name")
    assert shown.said.button.accessibleName().startswith("Undo: Deleted")


def test_chips_are_buttons_to_a_screen_reader(shown):
    shown.views.views.narrow(BILLING)
    for chip in (*shown.views.line.topics.values(), shown.views.line.whole, shown.views.button):
        assert QAccessible.queryAccessibleInterface(chip).role() == QAccessible.Role.Button
        assert chip.accessibleName()
