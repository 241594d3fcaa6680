"""The workspaces of a window: what is on stands in the panels' place, by rail, menu and key, as the person's roles open it."""

import pytest
from PySide6.QtCore import QSettings, Qt

from console.window import FloorWindow
from db.changes.batch import Batch, Change


@pytest.fixture
def floor_shown(shown, small_floor):
    shown.take_snapshot(small_floor)
    return shown


def given(window, role, version):
    """The person's one role is another from now on."""
    held = next(iter(window.floor.store.rows("staff_role").values()))
    row = held._replace(role=role, version=version)
    change = Change("staff_role", row.id, version, "row", row, window.floor.now_us(), None, None)
    window.take_batch(Batch((change,), None, window.floor.now_us()))


def test_a_workspace_takes_the_place_of_the_panels_and_they_come_back_as_they_were(floor_shown):
    window = floor_shown
    window.docks["hour"].hide()
    before = [name for name, dock in window.docks.items() if dock.isVisible()]
    window.workspaces.known[1].trigger()
    assert window.centralWidget() is window.workspaces.page("authority")
    assert not any(dock.isVisible() for dock in window.docks.values())
    assert window.workspaces.known[1].isChecked()
    window.placed.show_panel("detail")
    assert window.centralWidget() is None
    assert [name for name, dock in window.docks.items() if dock.isVisible()] == before
    assert window.workspaces.known[0].isChecked()


def test_who_gives_feedback_opens_coaching_by_its_key(floor_shown, qtbot):
    window = floor_shown
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.workspaces.on == "coaching"
    assert window.workspaces.page("coaching").page("due").isVisible()
    given(window, "analyst", 2)
    assert window.workspaces.on == "floor"


def test_who_has_one_workspace_sees_no_rail_and_a_role_that_ends_leads_back(floor_shown):
    window = floor_shown
    assert window.workspaces.rail.isVisible()
    window.workspaces.show("authority")
    given(window, "analyst", 2)
    assert not window.workspaces.rail.isVisible()
    assert window.workspaces.on == "floor"
    window.workspaces.show("authority")
    assert window.workspaces.on == "floor"
    given(window, "controller", 3)
    window.workspaces.show("authority")
    assert window.workspaces.on == "authority"


def test_a_window_closed_in_another_workspace_opens_with_its_panels_as_they_stood(theme, qtbot, small_floor, tmp_path):
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    widths = []
    for workspace in ("authority", "floor"):
        window = FloorWindow(theme, "dana", settings=settings)
        qtbot.addWidget(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1440, 900)
        with qtbot.waitExposed(window):
            window.show()
        window.take_snapshot(small_floor)
        qtbot.wait(50)
        widths.append(window.docks["queues"].width())
        window.workspaces.show(workspace)
        window.close()
    assert widths[1] == widths[0]


def test_the_workspace_that_is_shown_has_a_line_beside_it(shown, qtbot):
    rail = shown.workspaces.rail
    for action in shown.workspaces.known[:2]:
        action.trigger()
        line, button = rail.marked(), rail.widgetForAction(action).geometry()
        assert (line.top(), line.height()) == (button.top(), button.height())
        assert line.left() >= 0 and line.right() < button.left()
        assert rail.grab(line).toImage().pixelColor(1, 1) == shown.theme.colour("accent")
