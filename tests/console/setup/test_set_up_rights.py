"""Who is no manager reads the set-up, and is told why it cannot be changed; the first window loads nothing of it."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.menus import WindowActions


def opened(window):
    actions = window.findChild(WindowActions)
    actions.set_up()
    return actions.set_up_window


def test_a_supervisor_reads_and_is_told_why_nothing_can_be_changed(shown, small_floor):
    shown.take_snapshot(small_floor)
    set_up = opened(shown)
    for name, page in set_up.pages.items():
        set_up.go_to(name)
        if page.form is not None:
            assert "not yours to change" in page.form.notice.text()
            assert not page.form.notice.isHidden()
            assert not page.form.save_button.isEnabled()
            assert not any(row.editor.isEnabled() for row in page.form.rows.values())
        assert not any(button.isEnabled() for button in page.things.adding.values())
        assert all("not yours" in button.toolTip() for button in page.things.adding.values())


def test_a_queue_in_the_table_leads_to_its_form_and_to_its_routes(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.queues.give_keyboard()
    QTest.keyClick(shown.queues.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    set_up = shown.findChild(WindowActions).set_up_window
    page = set_up.pages["QueuesTopic"]
    assert set_up.tabs.currentWidget() is page
    assert page.shown.id == shown.queues.table.chosen_ids()[0]


def test_without_a_floor_the_reason_is_said(shown):
    shown.findChild(WindowActions).set_up()
    assert "no floor yet" in shown.said.words


def test_the_first_window_loads_nothing_of_it(repository):
    script = (
        "import console.window_parts, sys; print([name for name in sys.modules if name.startswith('console.setup')])"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
