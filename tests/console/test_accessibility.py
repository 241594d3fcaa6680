"""The audit: everything before a person has a name and a role, is reached by key, stands in a menu, and is read aloud."""

import collections
import itertools
import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from console.panels.table_actions import TableActions
from console.standing import Standing
from console.window import FloorWindow
from tests.console.surfaces import DIALOG_GROUPS, FLOOR_SURFACES, SURFACES

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Role = QAccessible.Role
#: What Qt says of a widget it knows nothing of: no role for something that takes the keyboard.
NO_ROLES = {Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.Window}
#: Buttons of Qt's own that repeat a key every line edit has.
OF_QT = ("QLineEditIconButton",)
#: The line within a spin box, for which the box itself speaks.
SPOKEN_FOR = "qt_spinbox_lineedit"


@pytest.fixture(autouse=True)
def screen_reader(qapp):
    """Qt tells what changes, as it does while a screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def in_front(shown, small_floor, qtbot):
    """The window with the small floor, in front."""
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown._clock.stop()
    return shown


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


def is_seen(widget, within):
    place = QRect(widget.mapTo(within, QPoint(0, 0)), widget.size()) if widget is not within else widget.rect()
    return widget.isVisible() and within.rect().intersects(place)


def parts(within, kind=QWidget):
    """The visible widgets of a window that belong to it, not to another window above it."""
    mine = [within] if isinstance(within, kind) else []
    mine += [widget for widget in within.findChildren(kind) if widget.window() is within.window()]
    return [widget for widget in mine if is_seen(widget, within.window())]


def controls(within):
    """Everything that a person can use: what takes the keyboard, and every button."""
    return [
        widget
        for widget in parts(within)
        if (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton))
        and type(widget).__name__ not in OF_QT
        and widget.metaObject().className() not in OF_QT
        and widget.objectName() != SPOKEN_FOR
    ]


def by_tab(within):
    found = [
        widget for widget in controls(within) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]
    return [widget for widget in found if widget.focusProxy() is None and not isinstance(widget, QMenu)]


def has_names_and_roles(surface):
    nameless = [widget for widget in controls(surface) if not told(widget).text(NAME).strip()]
    assert not nameless
    roleless = [widget for widget in controls(surface) if told(widget).role() in NO_ROLES]
    assert not [widget for widget in roleless if not isinstance(widget, QAbstractScrollArea)]
    assert told(surface.window()).text(NAME).strip() or surface.window().windowTitle().strip()


def tells_what_has_the_keyboard(surface):
    for widget in by_tab(surface):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.hasFocus(), widget
        assert told(widget).state().focused, widget


def reaches_everything_with(key, surface):
    stops = by_tab(surface)
    if not stops:
        return
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(len(stops) + 3):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(seen[-1], key)
        QApplication.processEvents()
    assert not [widget for widget in by_tab(surface) if not was_there(widget, seen)], key
    assert QApplication.focusWidget() is not seen[-1] or len(stops) == 1, key


def was_there(widget, seen):
    # One of several radio buttons is the stop of them all: arrows go to the others.
    group = [other for other in seen if type(other) is type(widget) and other.parent() is widget.parent()]
    return widget in seen or (bool(group) and isinstance(widget, QAbstractButton) and widget.autoExclusive())


def closes_with_escape(surface, qtbot):
    QTest.keyClick(QApplication.focusWidget() or surface, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not is_open(surface))


def is_open(widget):
    return isValid(widget) and widget.isVisible()


@pytest.mark.parametrize("name", FLOOR_SURFACES)
def test_everything_in_the_window_has_a_name_a_role_and_is_reached_by_key(in_front, name, qtbot):
    walk_through(SURFACES[name](in_front), in_front, qtbot)


@pytest.mark.parametrize("names", DIALOG_GROUPS, ids=" ".join)
def test_everything_has_a_name_a_role_and_is_reached_by_key(in_front, names, qtbot):
    for name in names:
        walk_through(SURFACES[name](in_front), in_front, qtbot)
        in_front.activateWindow()
        qtbot.waitUntil(in_front.isActiveWindow)


def walk_through(surface, in_front, qtbot):
    """All that has to hold of everything a person can have before them."""
    QApplication.processEvents()
    has_names_and_roles(surface)
    tells_what_has_the_keyboard(surface)
    reaches_everything_with(Qt.Key.Key_Tab, surface)
    reaches_everything_with(Qt.Key.Key_Backtab, surface)
    if surface is in_front:
        has_menu_twins(in_front)
    else:
        closes_with_escape(surface, qtbot)


@pytest.mark.parametrize("names", DIALOG_GROUPS, ids=" ".join)
def test_at_twice_the_size_a_dialog_fits_a_small_screen_and_cuts_no_words(theme, qtbot, small_floor, names):
    theme.set_text_size(200)
    window = FloorWindow(theme, "dana")
    qtbot.addWidget(window)
    window.resize(1180, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.take_snapshot(small_floor)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in names:
        surface = SURFACES[name](window)
        needed = surface.minimumSizeHint()
        assert needed.width() <= 1180 and needed.height() <= 720, (name, needed)
        surface.resize(needed.expandedTo(surface.size()).boundedTo(window.size()))
        QApplication.processEvents()
        for words in parts(surface, QLabel) + parts(surface, QAbstractButton):
            if words.text() and not getattr(words, "wordWrap", bool)():
                assert words.width() >= words.minimumSizeHint().width(), (name, words.text())
        surface.close()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    theme.set_text_size(100)


def test_panels_behind_tabs_have_names_and_are_reached_by_key(theme, qtbot, small_floor):
    theme.set_text_size(200)
    window = FloorWindow(theme, "dana")
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1180, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.take_snapshot(small_floor)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.placed.room.fit()
    QApplication.processEvents()
    assert any(len(group) > 1 for group in window.placed.room.groups())
    has_names_and_roles(window)
    tables = [panel.table for panel in window.tables() if not panel.isHidden()]
    tables[0].setFocus()
    seen = []
    for _ in range(40):
        here = QApplication.focusWidget()
        assert is_seen(here, window), here
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert set(tables) <= set(seen)
    theme.set_text_size(100)


def test_the_empty_start_has_names_and_roles_and_is_reached_by_key(theme, qtbot):
    window = FloorWindow(theme, "dana", standing=Standing("sqlite:///none.db", "nothing"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    has_names_and_roles(window)
    tells_what_has_the_keyboard(window)
    reaches_everything_with(Qt.Key.Key_Tab, window)
    reaches_everything_with(Qt.Key.Key_Backtab, window)
    has_menu_twins(window)


def test_tab_goes_from_the_top_left_to_the_bottom_right(in_front):
    stops = by_tab(in_front)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in stops:
        seen.append(QApplication.focusWidget())
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
    docks = list(in_front.docks)
    areas = [next((name for name in docks if in_front.docks[name].isAncestorOf(stop)), "above") for stop in seen]
    visited = [area for area, _ in itertools.groupby(areas)]
    start = visited.index("above")
    assert visited[start:] + visited[:start] == ["above", *docks]


# Menus


def menu_actions(parent):
    """Every action below a menu bar or menu, menus within menus too."""
    for action in parent.actions():
        if action.menu() is not None:
            action.menu().aboutToShow.emit()
            yield from menu_actions(action.menu())
        elif not action.isSeparator():
            yield action


def plain(text):
    return re.sub(r"\(.*?\)|[&….]", "", text).strip().casefold()


def has_menu_twins(window):
    bar = window.menuBar()
    known = {plain(action.text()) for action in menu_actions(bar)} | {plain(menu.title()) for menu in menus(bar)}
    known |= {plain(one.objectName()) for one in (*menu_actions(bar), *menus(bar))}
    alone = []
    # The same words, or the same name within the program where a button says what is chosen now.
    for button in parts(window, QAbstractButton):
        if isinstance(button.parent(), QLineEdit):
            continue
        said = {plain(button.text()), plain(button.accessibleName()), plain(button.objectName())}
        if not (said - {""}) & known:
            alone.append((button, said))
    assert not alone


def test_every_action_has_words_and_no_two_share_a_key(in_front):
    actions = list(dict.fromkeys(menu_actions(in_front.menuBar())))
    assert all(action.text().strip() for action in actions)
    keys = collections.defaultdict(set)
    for action in {*actions, *in_front.findChildren(QAction)}:
        for key in action.shortcuts():
            keys[key.toString()].add(action)
    # One key may do the same kind of thing in tables that have no rows in common: only one of them has the keyboard.
    tables = {action: act.tables for action, act in in_front.findChild(TableActions)._acts if act.tables}
    shared = {
        key: [action.text() for action in owners]
        for key, owners in keys.items()
        if len(owners) > 1 and not _apart([tables.get(action) for action in owners])
    }
    assert not shared


def _apart(tables):
    """Whether these are tables without one in common."""
    return all(tables) and len(frozenset().union(*tables)) == sum(map(len, tables))


def test_every_key_of_an_action_stands_in_a_menu(in_front):
    in_menus = set(menu_actions(in_front.menuBar()))
    hidden = [
        action.text() for action in in_front.findChildren(QAction) if action.shortcuts() and action not in in_menus
    ]
    assert not hidden


def menus(parent):
    for action in parent.actions():
        if action.menu() is not None:
            action.menu().aboutToShow.emit()
            yield action.menu()
            yield from menus(action.menu())


def test_letters_to_press_are_different_within_each_menu(in_front):
    for menu in (in_front.menuBar(), *menus(in_front.menuBar())):
        letters = [key.casefold() for action in menu.actions() for key in re.findall(r"&(\w)", action.text())]
        assert len(letters) == len(set(letters)), letters


def test_an_empty_table_says_why_it_is_empty(in_front):
    in_front.agents.start_filter()
    in_front.agents.filter.setText("nobody of this name")
    assert "nobody of this name" in told(in_front.agents.table).text(DESCRIPTION)
    in_front.agents.filter.clear()
    assert told(in_front.agents.table).text(DESCRIPTION) == ""
