"""The empty start: three ways to begin, by key and by menu, in place of the panels until there is a floor."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from console.standing import Standing
from console.welcome.page import WelcomePage
from console.window import FloorWindow
from tests.console.made_up_floor import batch, changed, made, snapshot


@pytest.fixture
def empty(qtbot, theme):
    """A window where there is no floor yet, on screen."""
    window = FloorWindow(theme, "dana", standing=Standing("sqlite:///none.db", "nothing"))
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1180, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def page_of(window):
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    return page


def titles(menu):
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_where_nothing_is_yet_the_first_of_three_choices_has_the_keyboard(empty):
    page = page_of(empty)
    assert page.isVisible()
    assert empty.focusWidget() is page.demo
    assert page.sentence.text() == "There is no floor here yet. Three ways to begin:"
    assert not empty.pulse.isVisible()
    assert not any(dock.isVisible() for dock in empty.docks.values())


def test_arrows_and_tab_go_through_the_choices_and_enter_takes_one(empty, qtbot):
    page, asked = page_of(empty), []
    empty.beginnings.demo_asked.connect(lambda: asked.append("demo"))
    empty.beginnings.bring_asked.connect(lambda path: asked.append(("bring", path)))
    empty.beginnings.connect_asked.connect(lambda: asked.append("connect"))
    qtbot.keyClick(page.demo, Qt.Key.Key_Return)
    qtbot.keyClick(page.demo, Qt.Key.Key_Down)
    assert empty.focusWidget() is page.bring
    qtbot.keyClick(page.bring, Qt.Key.Key_Return)
    qtbot.keyClick(page.bring, Qt.Key.Key_Tab)
    assert empty.focusWidget() is page.connect_
    qtbot.keyClick(page.connect_, Qt.Key.Key_Space)
    qtbot.keyClick(page.connect_, Qt.Key.Key_Down)
    assert empty.focusWidget() is page.demo
    assert asked == ["demo", ("bring", ""), "connect"]


def test_the_file_menu_has_the_three_ways_always(empty, window, small_floor):
    ways = [
        "Look at the made-up floor",
        "Bring a log, an export or a shift plan…",
        "Connect to a floor…",
    ]
    window.take_snapshot(small_floor)
    for one in (empty, window):
        assert titles(one.menuBar().actions()[0].menu())[:3] == ways


def test_on_the_made_up_floor_the_menu_leaves_it(qtbot, theme):
    window = FloorWindow(theme, standing=Standing("sqlite:///x.db", "made_up"))
    qtbot.addWidget(window)
    leave, look = window.menuBar().actions()[0].menu().actions()[:2]
    assert leave.text() == "&Leave the demo"
    assert not look.isEnabled()
    with qtbot.waitSignal(window.beginnings.demo_left):
        leave.trigger()


def test_a_floor_without_queues_welcomes_too_until_a_queue_is_there(shown, small_floor):
    shown.docks["agents"].hide()
    shown.take_snapshot(snapshot(made("floor", "floor")))
    assert page_of(shown).sentence.text() == "This floor has no queues yet. Three ways to begin:"
    assert shown.pulse.isVisible()
    assert not shown.docks["queues"].isVisible()
    assert not shown.docks["queues"].toggleViewAction().isEnabled()
    shown.take_batch(batch(made("queue", "billing")))
    assert shown.centralWidget() is None
    assert shown.docks["queues"].isVisible()
    assert shown.docks["agents"].isHidden()
    assert shown.docks["queues"].toggleViewAction().isEnabled()


def test_a_floor_whose_only_queue_was_retired_is_empty(shown):
    queue = made("queue", "billing")
    shown.take_snapshot(snapshot(queue))
    assert shown.centralWidget() is None
    shown.take_batch(batch(changed(queue, retired_at=1)))
    assert page_of(shown).isVisible()


def test_the_made_up_floor_is_never_taken_for_an_empty_one(qtbot, theme):
    window = FloorWindow(theme, standing=Standing("sqlite:///x.db", "made_up"))
    qtbot.addWidget(window)
    window.take_snapshot(snapshot(made("floor", "floor")))
    assert window.centralWidget() is None


def test_panels_that_were_away_for_the_welcome_are_not_remembered_as_closed(theme, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    for standing in ("nothing", "floor"):
        window = FloorWindow(theme, settings=settings, standing=Standing("sqlite:///x.db", standing))
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        closed = [name for name, dock in window.docks.items() if dock.isHidden()]
        window.close()
    assert closed == []


def test_what_came_in_the_way_is_said_in_place(empty, window, small_floor):
    empty.beginnings.tell("The disk is full.")
    assert page_of(empty).trouble.isVisible()
    assert page_of(empty).trouble.text() == "The disk is full."
    window.take_snapshot(small_floor)
    window.beginnings.tell("The disk is full.")
    assert window.statusBar().currentMessage() == "The disk is full."


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_the_page_is_cut_at_any_text_size(empty, theme, size, qtbot):
    theme.set_text_size(size)
    window = FloorWindow(theme, standing=Standing("sqlite:///none.db", "nothing"))
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1180, 720)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    page = page_of(window)
    for choice in page.choices:
        assert choice.height() >= choice.layout().heightForWidth(choice.width())
    assert page.widget().width() <= page.viewport().width()
    theme.set_text_size(100)
