"""The page of keys says what keys really do: every action that has one, and what tables answer by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from console.keys.known_keys import LOOK, MOVE, known_keys, titles
from console.keys.page import KeysPage
from console.menus import WindowActions

NATIVE = QKeySequence.SequenceFormat.NativeText


def actions_below(menu):
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            yield from actions_below(action.menu())
        else:
            yield action


def page_of(window, qtbot):
    window.findChild(WindowActions).show_keys()
    page = window.findChild(KeysPage)
    qtbot.waitExposed(page)
    return page


def test_every_action_with_a_key_is_told_once_with_all_its_keys(shown):
    told = [(known.meaning, len(known.keys)) for known in known_keys(shown.menuBar())]
    assert len(told) == len(set(told))
    own = {action for action in shown.findChildren(QAction) if action.shortcuts()}
    assert own
    for action in own:
        assert (action.text().replace("&", "").rstrip("…"), len(action.shortcuts())) in told


def test_caps_are_the_keys_one_by_one(shown):
    keys = {known.meaning: known.keys for known in known_keys(shown.menuBar())}
    assert keys["Copy cell"] == (("Ctrl", "Shift", "C"),)
    assert keys["Open details"] == (("Return",), ("Enter",))
    assert keys["Move column left"] == (("Ctrl", "Shift", "←"),)
    assert keys["Filter"] == (("/",),)


def test_keys_stand_with_what_a_person_wants(shown):
    wishes = {known.meaning: known.wish for known in known_keys(shown.menuBar())}
    assert set(wishes.values()) == set(titles())
    assert (wishes["Explain this figure"], wishes["Next panel"]) == (LOOK, MOVE)


def test_an_action_added_tomorrow_is_told_without_anybody_listing_it(shown):
    action = QAction("Do some&thing new…", shown)
    action.setShortcut("Ctrl+Alt+9")
    shown.menuBar().actions()[1].menu().addAction(action)
    (found,) = [known for known in known_keys(shown.menuBar()) if known.meaning == "Do something new"]
    assert found.keys == (("Ctrl", "Alt", "9"),)


def test_what_is_told_of_tables_is_what_they_do(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    table = shown.agents.table
    shown.agents.give_keyboard()
    last = shown.agents.model.rowCount() - 1

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(table, key, modifiers)
        return table.currentIndex().row(), table.currentIndex().column()

    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    assert press(Qt.Key.Key_Down) == (1, 0)
    assert press(Qt.Key.Key_Up) == (0, 0)
    assert press(Qt.Key.Key_Right) == (0, 1)
    assert press(Qt.Key.Key_Left) == (0, 0)
    assert press(Qt.Key.Key_End)[1] > 1
    assert press(Qt.Key.Key_Home) == (0, 0)
    assert press(Qt.Key.Key_End, ctrl)[0] == last
    assert press(Qt.Key.Key_Home, ctrl)[0] == 0
    press(Qt.Key.Key_Down, shift)
    assert len(table.selected_ids()) == 2
    asked = []
    # Not opened: a menu would wait for somebody to choose.
    table.menu_wanted.disconnect()
    table.menu_wanted.connect(asked.append)
    press(Qt.Key.Key_F10, shift)
    assert len(asked) == 1
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert shown.focusWidget() is not table


def test_the_search_finds_keys_by_name_and_by_what_they_do(shown, qtbot):
    page = page_of(shown, qtbot)
    everything = len(page.shown_rows())
    page.search.setText("wider")
    assert [known.meaning for known in page.shown_rows()] == ["Wider column"]
    page.search.setText("f6")
    assert {known.meaning for known in page.shown_rows()} == {"Next panel", "Previous panel"}
    page.search.setText("nothing has this")
    assert page.nothing.text() == "No key has to do with “nothing has this”."
    assert page.nothing.isVisible()
    page.search.clear()
    assert len(page.shown_rows()) == everything
    page.close()


def test_f1_opens_the_page_with_the_cursor_in_the_search_and_escape_closes_it(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.keyClick(shown, Qt.Key.Key_F1)
    page = shown.findChild(KeysPage)
    qtbot.waitUntil(page.isActiveWindow)
    assert page.isVisible()
    assert page.focusWidget() is page.search
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert not page.isVisible()


@pytest.mark.parametrize(("size", "width"), [(100, 860), (100, 420), (200, 1100)])
def test_the_page_scrolls_and_never_overflows_a_small_screen(shown, theme, qtbot, size, width):
    theme.set_text_size(size)
    page = page_of(shown, qtbot)
    page.resize(width, 640)
    qtbot.wait(1)
    assert page.minimumSizeHint().height() <= 640
    assert page.height() <= 640
    assert page._page.width() <= page._scroll.viewport().width()
    bar = page._scroll.verticalScrollBar()
    assert bar.maximum() == max(0, page._page.height() - page._scroll.viewport().height())
    if bar.maximum():
        qtbot.keyClick(page.search, Qt.Key.Key_PageDown)
        assert bar.value() > 0
    page.close()
    theme.set_text_size(100)
