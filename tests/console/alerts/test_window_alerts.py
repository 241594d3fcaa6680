"""Alerts in the window: the bell, the title, what is said, the list and the dialog."""

import time

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest

from console.freshness import Freshness
from console.window import FloorWindow
from console.words import plural
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, made, snapshot


def rule(kind="wait", limit=180, **fields):
    usual = {"severity": "high", "due_s": 900, "enabled": 1, "since_at": 1}
    return made("floor_rule", kind, kind=kind, limit_value=limit, **(usual | fields))


def storm(queues=12, contacts=500):
    """Rows of queues in each of which many have waited too long."""
    rows = [made("queue", f"q{n}", name=f"Queue {n}", position=n) for n in range(queues)]
    for n in range(contacts):
        fields = {"queue_id": f"q{n % queues}"}
        since = NOON - 4 * MINUTE - n * SECOND
        rows.append(made("contact", f"x{n}", number=n, arrived_at=since, queued_at=since, state_since=since, **fields))
        rows.append(made("contact_segment", f"v{n}", contact_id=f"x{n}", entered_at=since, **fields))
    return rows


class Told:
    """Stands at the door of the window and notes what goes out: the machine under test has no loudspeaker to listen to."""

    def __init__(self, window, monkeypatch):
        self.outside = []
        monkeypatch.setattr(
            window.alerts.outside, "tell", lambda words, _choices, *, urgent: self.outside.append(words)
        )


def opened(window):
    window.alerts.open_list()
    return window.alerts._list


def test_what_is_overdue_is_told_by_bell_title_and_said_line_and_leads_there(live, qtbot):
    alerts = live.alerts
    assert live.windowTitle() == "(1) Floorwalker · North floor"
    assert alerts.bell.text() == plural("%Ln alert(s)", 1)
    assert alerts.bell.accessibleName().endswith(
        "C-104, complaint, Billing: escalation overdue by 3:10. Ctrl+B lists them."
    )
    assert live.said.words == "C-104, complaint, Billing: escalation overdue by 3:10"
    live.said.follow.trigger()
    assert live.selection.current.id == "e1"
    live.take_batch(batch(changed(live.floor.store.row("escalation", "e1"), state="resolved", resolved_at=NOON)))
    alerts.look()
    assert live.windowTitle() == "Floorwalker · North floor"
    assert alerts.bell.text() == "No alerts"


def test_five_hundred_waits_at_once_are_one_line_one_notification_and_no_stop_of_the_screen(live, monkeypatch):
    alerts = live.alerts
    alerts.mark_all_seen()
    told = Told(live, monkeypatch)
    gaps = []
    later = NOON + 61 * SECOND
    hand = changed(live.floor.store.row("raised_hand", "h1"), ended_at=NOON)
    for news in (batch(rule(), hand, *storm(), now=later), batch(now=later)):
        began = time.thread_time()
        live.take_batch(news)
        alerts.look()
        gaps.append(time.thread_time() - began)
    assert [line.contacts for line in alerts.open_lines] == [501]
    (words,) = told.outside
    queues = plural("in %Ln queue(s)", 13)
    assert words == plural(
        "%Ln wait(s) over their limit {queues}, longest {passed}", 501, queues=queues, passed="13:20"
    )
    assert live.said.words == words
    assert live.windowTitle().startswith("(1) ")
    # The batch itself, of a thousand rows, and all that is to be told of it.
    assert gaps[0] < 0.5 and gaps[1] < 0.1, gaps


def test_the_list_opens_a_digest_and_nothing_moves_while_somebody_reads(live, qtbot):
    live.show()
    live.take_batch(batch(rule(), *storm(contacts=48)))
    shown = opened(live)
    keys = [row.key for row in shown.rows.rows]
    assert keys == ["escalation overdue e1", "wait over"]
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    QTest.keyClick(shown.list, Qt.Key.Key_Right)
    rows = shown.rows.rows
    assert len(rows) == 2 + 13 and rows[2].inside and shown.current().key == "wait over"
    QTest.keyClick(shown.list, Qt.Key.Key_Left)
    assert [row.key for row in shown.rows.rows] == keys
    # The escalation is taken care of and something worse comes: what is read stays where it is.
    resolved = changed(live.floor.store.row("escalation", "e1"), state="resolved", resolved_at=NOON)
    new = made("escalation", "e2", owner_id="dana", number=2, due_at=NOON - HOUR)
    live.take_batch(batch(resolved, new))
    live.alerts.look()
    shown.refresh()
    assert [(row.key, row.state) for row in shown.rows.rows] == [
        ("escalation overdue e1", "over"), ("wait over", "new"), ("escalation overdue e2", "new"),
    ]  # fmt: skip
    shown._still.stop()
    shown.refresh(anew=True)
    assert [row.key for row in shown.rows.rows] == ["escalation overdue e2", "wait over"]


def test_keys_of_the_list_mark_seen_snooze_and_go_there(live, qtbot):
    live.show()
    shown = opened(live)
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    assert shown.current().state == "seen" and live.windowTitle() == "Floorwalker · North floor"
    assert live.alerts.bell.text() == "Nothing new"
    QTest.keyClick(shown.list, Qt.Key.Key_Space)
    assert shown.current().state == "new"
    offered = []
    for _ in range(3):
        offered.append(shown.current().snooze_min)
        QTest.keyClick(shown.list, Qt.Key.Key_Z)
        assert shown.current().state == "snoozed"
    assert (offered, shown.current().snooze_min) == ([10, 30, 60], 0)
    assert live.alerts.bell.text() == "Nothing new"
    QTest.keyClick(shown.list, Qt.Key.Key_Z)
    assert shown.current().state == "new"
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert live.selection.current.id == "e1"
    assert live.alerts._list is None


def test_a_follow_up_leads_to_its_row_and_the_escalation_it_came_from(live, qtbot):
    live.show()
    promise = made("customer_follow_up", "f1", escalation_id="e1", queue_id="tech", owner_id="dana", made_at=NOON - HOUR,
                   due_at=NOON - SECOND)  # fmt: skip
    live.take_batch(batch(promise))
    live.alerts.look()
    (alert,) = [one for line in live.alerts.lines for one in line.alerts if one.metric == "follow_up"]
    live.escalations.follow_ups.settle()
    live.alerts.go(alert)
    assert live.escalations.follow_ups.table.selected_ids() == ["f1"]
    assert live.selection.current.id == "e1"


def test_an_empty_list_says_what_is_watched(live, qtbot):
    live.show()
    live.take_batch(batch(changed(live.floor.store.row("escalation", "e1"), state="resolved", resolved_at=NOON)))
    shown = opened(live)
    assert shown.nothing.text() == (
        "Nothing is over a limit, and nothing waits for you. No limit is set for waits: give one in What to tell me, or"
        " switch the floor's rule on."
    )
    shown.close()
    live.take_batch(batch(rule(limit=1000)))
    assert opened(live).nothing.text().endswith(plural("Long waits are watched in %Ln queue(s).", 2))


def test_something_new_waits_until_an_undo_has_been_used_or_has_gone(live):
    live.said.clear()
    live.said.offer_undo("Moved 3.", lambda: None)
    live.take_batch(batch(made("escalation", "e2", owner_id="dana", number=2, raised_at=NOON, due_at=NOON + HOUR)))
    live.floor.clock.heard(NOON + 6 * SECOND)
    live.alerts.look()
    assert live.said.words == "Moved 3."
    live.said.clear()
    live.alerts.look()
    assert live.said.words == "complaint, Billing: new escalation"


def test_nothing_becomes_late_by_itself_while_the_floor_on_screen_is_old(live):
    live.freshness = lambda: Freshness("12 s old", "", False, True)
    live.take_batch(batch(rule(), *storm(contacts=48)))
    live.alerts.look()
    assert len(live.alerts.open_lines) == 1


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)


def a_window(theme, qtbot, settings, rows):
    window = FloorWindow(theme, "dana", settings)
    qtbot.addWidget(window)
    window.freshness = lambda: Freshness("live", "", True, False)
    window.alerts._timer.stop()
    return window


def test_a_restart_announces_nothing_again_and_seen_stays_seen(theme, qtbot, settings, small_floor, monkeypatch):
    first = a_window(theme, qtbot, settings, small_floor)
    told = Told(first, monkeypatch)
    first.take_snapshot(small_floor)
    assert len(told.outside) == 1
    first.close()
    second = a_window(theme, qtbot, settings, small_floor)
    told = Told(second, monkeypatch)
    second.take_snapshot(small_floor)
    assert (told.outside, second.said.words) == ([], "")
    assert second.windowTitle().startswith("(1) ")
    second.alerts.mark_all_seen()
    second.close()
    third = a_window(theme, qtbot, settings, small_floor)
    third.take_snapshot(small_floor)
    assert third.windowTitle() == "Floorwalker · North floor"


def test_choices_that_cannot_be_read_are_said(theme, qtbot, settings, small_floor):
    settings.setValue("alerts/floor/dana/choices", "{")
    window = a_window(theme, qtbot, settings, small_floor)
    said = []
    window.said.changed.connect(lambda: said.append(window.said.words))
    window.take_snapshot(small_floor)
    assert any(words.startswith("Part of what you chose to be told of cannot be read") for words in said)


def test_the_dialog_keeps_what_is_typed_and_refuses_nonsense_with_a_sentence(live, qtbot):
    live.show()
    dialog = live.alerts.open_choices()
    dialog.what.limits["wait"].setFocus()
    QTest.keyClicks(dialog.what.limits["wait"], "0")
    assert dialog.problem.text().startswith("A limit of 0 would always be crossed") and not dialog.save.isEnabled()
    dialog.what.limits["wait"].clear()
    dialog.what.table.item(1, 1).setText("soon")
    assert dialog.problem.text() == "Tech: 'soon' is no length of time: type 3:00, 90 s or 5 min."
    dialog.what.table.item(1, 1).setText("off")
    dialog.what.table.item(0, 1).setText("2:00")
    table = dialog.what.table
    table.setCurrentCell(1, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    box = table.visualItemRect(table.item(0, 0)).topLeft() + QPoint(13, 14)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    dialog.save.click()
    assert live.alerts.alerts.limits.choices.muted == {"tech"}
    choice = live.alerts.alerts.limits.choices.of("wait")
    assert (dict(choice.queues), choice.off_in) == ({"billing": 120}, {"tech"})
    assert [line.first.about for line in live.alerts.lines] == ["e1", "billing"]
    assert live.said.words.startswith("Saved what to tell you.")


def test_trying_it_says_what_this_machine_has(live, qtbot):
    live.show()
    dialog = live.alerts.open_choices()
    dialog.how.sound.setCurrentIndex(dialog.how.sound.findData("file"))
    dialog.how.file.setText("/none/such.wav")
    dialog.how.quiet.setChecked(True)
    dialog.how.from_.setTime(dialog.how.until.time())
    dialog.how.try_it.click()
    said = dialog.how.result.text()
    assert "This desktop has no place for notifications" in said
    assert "Files cannot be played on this machine" in said or "cannot be played here" in said
    assert said.endswith("It is a quiet time now: until it ends only the window would tell you.")


def test_a_look_does_not_count_everybody_who_waits(live):
    rows = [
        row
        for n in range(10_000)
        for row in (
            made("contact", f"x{n}", number=n, queue_id="billing", state_since=NOON - n, queued_at=NOON - n),
            made("contact_segment", f"v{n}", contact_id=f"x{n}", entered_at=NOON - n * SECOND // 10),
        )
    ]
    floor = live.floor
    floor.apply(snapshot(rule(), *[row for table in floor.store._rows.values() for row in table.values()], *rows))
    alerts = live.alerts.alerts
    alerts.look(NOON)
    began = time.thread_time()
    for n in range(20):
        alerts.look(NOON + n * SECOND)
    assert (time.thread_time() - began) / 20 < 0.005
