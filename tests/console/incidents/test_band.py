"""The band of incidents: it keeps its height and its places while figures go on, and fits small windows and large text."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.panels.notice import Notice
from console.window import FloorWindow
from tests.console.crowded_floor import crowded_floor
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made


def incidents(*, last=3, queue="billing"):
    rows = []
    for number, cause in enumerate(("Card payments fail at every terminal of the north", "No light", "Slow"), 1):
        if number <= last:
            times = {"declared_at": NOON - number * MINUTE, "next_update_at": NOON + (number - 2) * 10 * MINUTE}
            line = "We know that paying by card fails; we call you back within the hour."
            rows.append(made("incident", f"i{number}", number=number, cause=cause, line_to_say=line, **times))
            rows.append(made("incident_queue", f"iq{number}", incident_id=f"i{number}", queue_id=queue))
    return rows


def test_it_stands_still_while_its_figures_go_on(shown, small_floor):
    shown._clock.stop()
    shown.take_snapshot(small_floor)
    shown.take_batch(batch(*incidents(last=1)))
    QApplication.processEvents()
    band, (line,) = shown.incidents.band, shown.incidents.band.lines.values()
    row = shown.floor.store.row("incident", "i1")

    def places():
        parts = (band, line, line.head, line.where, line.reach, line.due, line.line, *line.buttons.values())
        return [QRect(part.mapTo(shown, QPoint(0, 0)), part.size()) for part in parts]

    before = places()
    for later in (-20 * MINUTE, 0, SECOND, 9 * MINUTE, 70 * MINUTE):
        line.show_incident(row, shown.floor, NOON + later)
        QApplication.processEvents()
        assert places() == before
    assert line.due.text().startswith("update overdue")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_fits_a_small_window_and_the_status_bar_stays_in_it(theme, qtbot, percent):
    theme.set_text_size(percent)
    try:
        window = FloorWindow(theme, "dana")
        qtbot.addWidget(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1180, 720)
        with qtbot.waitExposed(window):
            window.show()
        window._clock.stop()
        window.take_snapshot(crowded_floor())
        window.take_batch(batch(*incidents(queue=min(window.floor.store.rows("queue")))))
        settle(window)
        band = window.incidents.band
        assert list(band.lines) == ["i1", "i2", "i3"]
        all_of_it_is_there(window, band, lines=2 if percent == 100 else 1)
        usual = band.height()
        window.tell("This floor is made up: it lives and changes like a real one, but nobody on it is real. " * 3)
        settle(window)
        all_of_it_is_there(window, band, lines=2 if percent == 100 else 1)
        notice = window.findChild(Notice)
        for button in notice.buttons:
            assert notice.rect().contains(button.geometry()) and button.height() >= button.sizeHint().height()
        notice.put_away()
        settle(window)
        assert band.height() == usual
        # In a high window all of it stands there again.
        window.resize(1180, 1100)
        settle(window)
        assert all(button.isVisible() for button in band.lines["i1"].buttons.values())
        assert band.lines["i1"].line.isVisible() and band.height() >= usual
    finally:
        theme.set_text_size(100)


def settle(window):
    for _ in range(3):
        QApplication.processEvents()
        window.placed.room.fit()


def all_of_it_is_there(window, band, *, lines):
    line = band.lines["i1"]
    status = window.statusBar()
    assert (window.width(), window.height()) == (1180, 720)
    assert status.isVisible() and status.geometry().bottom() < 720
    # Whichever panel comes to the front has room above the status bar.
    assert window.minimumSizeHint().height() <= 720
    docks = [dock.geometry() for dock in window.docks.values() if dock.geometry().intersects(window.rect())]
    assert docks and max(dock.bottom() for dock in docks) < status.y()
    assert line.width() <= 1180 and band.height() == lines * line.height() < 720 // 4
    buttons = [button for button in line.buttons.values() if button.isVisible()]
    assert len(buttons) >= 2
    for part in (*buttons, line.due, *([line.reach] if line.reach.isVisible() else [])):
        assert part.width() >= part.sizeHint().width() and line.rect().contains(part.geometry())
    assert line.head.width() >= line.width() // 5


def test_only_who_is_concerned_sees_it_and_who_goes_on_after_its_end(shown, small_floor):
    shown._clock.stop()
    shown.take_snapshot(small_floor)
    elsewhere = made("staff_role", "role", 2, staff_id="dana", role="supervisor", from_at=NOON - HOUR, queue_id="tech")
    shown.take_batch(batch(elsewhere, *incidents(last=1)))
    assert shown.incidents.shown() == [] and shown.incidents.band is None
    shown.take_batch(batch(changed(elsewhere, queue_id="billing")))
    assert [row.id for row in shown.incidents.shown()] == ["i1"] and shown.incidents.band.isVisible()
    shown.take_batch(batch(changed(shown.floor.store.row("incident", "i1"), ended_at=NOON)))
    assert not shown.incidents.band.isVisible() and shown.incidents.current() is None


def test_the_escalations_of_an_incident_are_selected_together(shown, small_floor, qtbot):
    shown._clock.stop()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.take_snapshot(small_floor)
    other = made("escalation", "e2", number=2, queue_id="tech")
    again = made("escalation", "e3", number=3, contact_id="c1")
    shown.take_batch(batch(*incidents(last=1), other, again, made("contact_segment", "s-c4", contact_id="c4")))
    shown._settle()
    shown.incidents.select_escalations()
    panel = shown.escalations.escalations
    assert set(panel.table.selected_ids()) == {"e1", "e3"}
    panel.table.select_id("e3")
    QTest.keyClick(panel.table, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert set(panel.table.selected_ids()) == {"e1", "e3"}
    shown.contacts.give_keyboard()
    shown.contacts.table.select_id("c1")
    QTest.keyClick(shown.contacts.table, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert shown.contacts.heading().startswith("Incident I-1") and shown.contacts.model.rowCount() == 3
    reason = panel.model.spec.columns[panel.model.spec.column("reason")]
    texts = {row.id: reason.cell(row, shown.floor, NOON).text for row in shown.floor.store.rows("escalation").values()}
    assert texts["e1"].startswith("I-1 · ") and texts["e3"].startswith("I-1 · ") and "I-1" not in texts["e2"]
