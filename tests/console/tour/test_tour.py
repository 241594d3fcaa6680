"""The tour points at the real panels, is led by keys, and is never shown unasked."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from console.keys.page import KeysPage
from console.menus import WindowActions
from console.standing import Standing
from console.tour.overlay import TourOverlay
from console.tour.steps import steps_in
from console.window import FloorWindow

TITLES = ["The pulse", "Queues", "Contacts", "Hands and escalations", "Agents", "The age of the data"]


@pytest.fixture
def toured(shown, small_floor):
    """The window on a small floor, which has the keyboard in its queues."""
    shown.take_snapshot(small_floor)
    QApplication.processEvents()
    shown.activateWindow()
    shown.queues.give_keyboard()
    return shown


def start(window):
    window.findChild(WindowActions).start_tour()
    tour = window.findChild(TourOverlay)
    QApplication.processEvents()
    return tour


def place_of(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_it_leads_by_keys_through_the_real_panels_and_gives_the_keyboard_back(toured, qtbot):
    tour = start(toured)
    visited = []
    for _ in TITLES:
        visited.append(tour.callout.title.text())
        assert place_of(tour.step.target, toured) == tour._target()
        # Nothing has come before the tour: its ring is seen, and what it points at cannot be pressed meanwhile.
        assert toured.childAt(tour._target().topLeft() + QPoint(1, 1)) is tour
        assert toured.focusWidget() is tour.callout.next
        qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Return)
    assert visited == TITLES
    assert not tour.isVisible()
    assert toured.focusWidget() is toured.queues.table


def test_arrows_lead_on_and_back_and_escape_ends_it(toured, qtbot):
    tour = start(toured)
    assert not tour.callout.back.isEnabled()
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Right)
    assert tour.callout.progress.text() == "3 of 6"
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Left)
    assert tour.step.title == "Queues"
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert toured.focusWidget() is toured.queues.table


def test_tab_stays_within_the_callout_and_keys_of_the_window_do_nothing(toured, qtbot):
    tour = start(toured)
    tour.go_on()
    tabbed = []
    for _ in range(4):
        qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Tab)
        tabbed.append(toured.focusWidget())
    assert tabbed == [tour.callout.end, tour.callout.back, tour.callout.next, tour.callout.end]
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_Slash)
    qtbot.keyClick(toured.focusWidget(), Qt.Key.Key_F6)
    assert toured.queues.filter.isHidden()
    assert toured.focusWidget() is tour.callout.end
    tour.end()


def test_the_words_of_each_step_are_told_with_the_button_that_has_the_keyboard(toured):
    tour = start(toured)
    for step in steps_in(toured):
        assert tour.callout.next.accessibleDescription() == f"{step.title}. {step.words}"
        tour.go_on()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [100, 200])
def test_the_callout_is_whole_and_beside_what_it_is_about(toured, theme, scheme, size):
    theme.ask(scheme)
    theme.set_text_size(size)
    toured.resize(1180, 720)
    QApplication.processEvents()
    tour = start(toured)
    for _ in TITLES:
        callout = tour.callout.geometry()
        assert tour.rect().contains(callout)
        assert tour.callout.height() >= tour.callout.layout().heightForWidth(tour.callout.width())
        tour.go_on()
        QApplication.processEvents()
    theme.set_text_size(100)


def test_it_follows_the_window_when_its_size_changes(toured):
    tour = start(toured)
    toured.resize(1180, 720)
    QApplication.processEvents()
    assert tour.geometry() == toured.rect()
    assert tour._target() == place_of(toured.pulse, toured)
    tour.end()


def test_closed_and_floating_panels_are_passed_over(toured):
    toured.docks["contacts"].hide()
    toured.docks["agents"].setFloating(True)
    assert [step.title for step in steps_in(toured)] == [
        title for title in TITLES if title not in ("Contacts", "Agents")
    ]


def test_a_panel_behind_another_comes_to_the_front_and_goes_back(toured, qtbot):
    queues, contacts = toured.docks["queues"], toured.docks["contacts"]

    def in_front(dock):
        return toured.rect().intersects(dock.geometry())

    toured.tabifyDockWidget(queues, contacts)
    qtbot.waitUntil(lambda: in_front(queues) or in_front(contacts))
    queues.raise_()
    qtbot.waitUntil(lambda: in_front(queues) and not in_front(contacts))
    tour = start(toured)
    tour.go_on()
    tour.go_on()
    qtbot.waitUntil(lambda: in_front(contacts) and tour._target() == place_of(contacts, toured))
    tour.end()
    qtbot.waitUntil(lambda: in_front(queues) and not in_front(contacts))


def test_it_starts_from_the_page_of_keys_and_never_by_itself(toured, qtbot):
    assert toured.findChild(TourOverlay) is None
    toured.findChild(WindowActions).show_keys()
    page = toured.findChild(KeysPage)
    page.tour.click()
    assert not page.isVisible()
    assert toured.findChild(TourOverlay).isVisible()
    toured.findChild(TourOverlay).end()


def test_without_a_floor_there_is_nothing_to_show(qtbot, theme):
    window = FloorWindow(theme, standing=Standing("sqlite:///none.db", "nothing"))
    qtbot.addWidget(window)
    window.findChild(WindowActions).start_tour()
    assert window.findChild(TourOverlay) is None
    assert window.centralWidget().trouble.text() == "The tour needs a floor: look at the made-up one first."
    window.findChild(WindowActions).show_keys()
    assert not window.findChild(KeysPage).tour.isEnabled()
    window.findChild(KeysPage).close()
