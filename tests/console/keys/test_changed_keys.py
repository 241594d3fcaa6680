"""Keys that a person gives: in effect at once in menus, tables, palette and page, kept, and said where two want the same."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.keys.change_dialog import ChangeKeysDialog
from console.keys.key_rules import clash
from console.keys.known_keys import LOOK, known_keys
from console.keys.page import KeysPage
from console.menus import WindowActions
from console.window import FloorWindow

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
EXPORT = "TableActions._export"
KEYS = "WindowActions.show_keys"
NEXT = "WindowActions.next_panel"


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make(theme, qtbot, settings, small_floor):
    """Makes a window with these settings, in front."""

    def window():
        made = FloorWindow(theme, "dana", settings)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.take_snapshot(small_floor)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        made.contacts.give_keyboard()
        return made

    return window


@pytest.fixture
def window(make):
    return make()


@pytest.fixture
def key_map(window):
    return window.findChild(WindowActions)._own_keys()


@pytest.fixture
def dialog(window, qtbot):
    window.findChild(WindowActions).change_keys()
    found = window.findChild(ChangeKeysDialog)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def keys(text):
    return QKeySequence(text)


def names_of(window, name):
    own = window.findChild(WindowActions)._own_keys()
    return [key.toString() for key in own.keyed(name).action.shortcuts()]


def test_every_action_that_has_a_key_has_a_name_of_its_own_but_for_kept_views(window, key_map):
    named = {keyed.action for keyed in key_map.actions()}
    told = [action for menu in window.menuBar().actions() for action in menu.menu().actions() if action.shortcuts()]
    assert told and not [action.text() for action in told if action not in named]
    names = [keyed.name for keyed in key_map.actions()]
    assert len(names) == len(set(names))


def test_a_given_key_works_at_once_and_the_usual_one_does_not(window, key_map, qtbot):
    key_map.give(KEYS, keys("Ctrl+Shift+H"))
    QTest.keyClick(window.contacts.table, Qt.Key.Key_F1)
    assert window.findChild(KeysPage) is None
    QTest.keyClick(window.contacts.table, Qt.Key.Key_H, CTRL | SHIFT)
    assert window.findChild(KeysPage).isVisible()
    (told,) = [known for known in known_keys(window.menuBar()) if known.meaning == "Keys"]
    assert (told.keys, told.wish) == ((("Ctrl", "Shift", "H"),), LOOK)


def test_a_key_of_a_table_is_changed_in_the_table(window, key_map, qtbot):
    sort = "_sort"
    key_map.give(sort, keys("Y"))
    before = window.contacts.model.sorted_by
    QTest.keyClick(window.contacts.table, Qt.Key.Key_S)
    assert window.contacts.model.sorted_by == before
    QTest.keyClick(window.contacts.table, Qt.Key.Key_Y)
    assert window.contacts.model.sorted_by != before


def test_the_palette_and_the_words_in_the_window_tell_the_new_key(window, key_map):
    key_map.give("find_anything", keys("Ctrl+J"))
    assert window.finding.hint.text() == "Ctrl+J search…"
    key_map.give("undo", keys("Ctrl+U"))
    assert window.said.button.text() == "Undo (Ctrl+U)"
    key_map.give(EXPORT, keys("Ctrl+Alt+X"))
    QTest.keyClick(window.contacts.table, Qt.Key.Key_J, CTRL)
    palette = window.finding._desk.palette
    entry = next(entry for entry in palette.rows.entries if entry.label == "Export this table as CSV…")
    assert entry.keys == "Ctrl+Alt+X"
    palette.close()


def test_given_keys_are_kept_for_the_next_window(make, settings):
    first = make()
    own = first.findChild(WindowActions)._own_keys()
    own.give(NEXT, keys("Ctrl+Alt+N"))
    own.take(EXPORT)
    settings.sync()
    second = make()
    assert names_of(second, NEXT) == ["Ctrl+Alt+N"] and names_of(second, EXPORT) == []
    second.findChild(WindowActions)._own_keys().reset_all()
    assert names_of(second, NEXT) == ["F6"] and names_of(second, EXPORT) == ["Ctrl+E"]
    assert "keys" not in settings.childGroups()
    assert names_of(make(), NEXT) == ["F6"]


def test_who_loses_a_key_is_known_and_gets_it_back_only_when_it_is_free(key_map, window):
    assert [keyed.name for keyed in key_map.owners(NEXT, keys("Ctrl+E"))] == [EXPORT]
    key_map.give(NEXT, keys("Ctrl+E"))
    assert names_of(window, EXPORT) == []
    assert [keyed.name for keyed in key_map.reset(EXPORT)] == [NEXT]
    assert names_of(window, EXPORT) == []
    assert key_map.reset(NEXT) == [] and key_map.reset(EXPORT) == []
    assert (names_of(window, NEXT), names_of(window, EXPORT)) == (["F6"], ["Ctrl+E"])


def test_a_key_of_the_persons_own_takes_it_from_what_usually_has_it(make, settings):
    settings.setValue(f"keys/{NEXT}", "Ctrl+E")
    window = make()
    assert (names_of(window, NEXT), names_of(window, EXPORT)) == (["Ctrl+E"], [])


@pytest.mark.parametrize("kept", ["Ctrl+K, Ctrl+S", "nonsense", "\t\t", "Ctrl+"])
def test_damaged_settings_leave_a_window_with_keys(make, settings, kept):
    settings.setValue(f"keys/{NEXT}", kept)
    settings.setValue("keys/gone in this version", "Ctrl+Alt+G")
    window = make()
    assert names_of(window, EXPORT) == ["Ctrl+E"]


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        (NEXT, "N", "N alone would be taken from what is typed; hold Ctrl or Alt with it."),
        (NEXT, "Shift+N", "Shift+N alone would be taken from what is typed; hold Ctrl or Alt with it."),
        (NEXT, "Del", "Del alone would be taken from what is typed; hold Ctrl or Alt with it."),
        (EXPORT, "N", ""),
        (NEXT, "F7", ""),
        (NEXT, "Ctrl+Alt+N", ""),
        (EXPORT, "Down", "Down is for moving about; choose another."),
        (EXPORT, "Ctrl+Home", "Ctrl+Home is for moving about; choose another."),
        (EXPORT, "Shift+F10", "Shift+F10 opens the menu of a row; choose another."),
        (EXPORT, "Ctrl+3", "Ctrl+3 is for a view that is kept; choose another."),
        (EXPORT, "Alt+F", "Alt+F opens a menu; choose another."),
    ],
)
def test_keys_for_typing_moving_and_views_stay_what_they_are(key_map, name, key, said):
    assert key_map.why_not(name, keys(key)) == said


def test_one_key_may_be_for_rows_of_tables_that_are_not_the_same(key_map):
    named = {keyed.name: keyed for keyed in key_map.actions()}
    coming = named["HandActs._come"]
    assert coming in key_map.owners("_sort", keys("C"))
    of_queues = QAction("of queues", key_map)
    of_queues.setShortcutContext(coming.action.shortcutContext())
    assert not clash(coming.action, of_queues)
    assert clash(coming.action, named["_sort"].action) and clash(coming.action, named[NEXT].action)


def test_in_the_dialog_a_key_is_pressed_and_given(dialog, window, qtbot):
    dialog.search.setText("next panel")
    assert dialog.name == NEXT
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.catcher
    QTest.keyClick(dialog.catcher, Qt.Key.Key_N, CTRL | ALT)
    assert dialog.catcher.text() == "Ctrl+Alt+N"
    QTest.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "“Next panel” has the key Ctrl+Alt+N now."
    assert names_of(window, NEXT) == ["Ctrl+Alt+N"]
    assert dialog.name == NEXT and dialog.list.currentItem().text(1) == "Ctrl+Alt+N"
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert names_of(window, NEXT) == ["F6"]


def test_the_dialog_says_with_both_names_who_would_lose_a_key(dialog, window):
    dialog.choose(NEXT)
    QTest.keyClick(dialog.catcher, Qt.Key.Key_E, CTRL)
    assert dialog.said.text() == (
        "Ctrl+E is the key of “Export this table as CSV”."
        " If “Next panel” gets it, “Export this table as CSV” has it no more."
    )
    QTest.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    assert (names_of(window, NEXT), names_of(window, EXPORT)) == (["Ctrl+E"], [])
    dialog.choose(EXPORT)
    assert dialog.list.currentItem().text(1) == "–"
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == (
        "The usual key of “Export this table as CSV” belongs to “Next panel” now."
        " Give “Next panel” its usual key first."
    )
    QTest.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert (names_of(window, NEXT), names_of(window, EXPORT)) == (["F6"], ["Ctrl+E"])


def test_a_key_that_cannot_be_given_is_refused_in_words(dialog):
    dialog.choose(NEXT)
    QTest.keyClick(dialog.catcher, Qt.Key.Key_N)
    assert "would be taken from what is typed" in dialog.said.text()
    assert not dialog.give.isEnabled()


def test_in_the_field_escape_closes_and_tab_leaves(dialog):
    dialog.choose(NEXT)
    dialog.catcher.setFocus()
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Tab)
    assert not dialog.catcher.hasFocus()
    dialog.catcher.setFocus()
    QTest.keyClick(dialog.catcher, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_page_of_keys_leads_there_and_shows_what_was_changed(window, qtbot):
    window.findChild(WindowActions).show_keys()
    page = window.findChild(KeysPage)
    page.change.click()
    dialog = window.findChild(ChangeKeysDialog)
    assert dialog.isVisible()
    window.findChild(WindowActions)._own_keys().give(NEXT, keys("F7"))
    (told,) = [known for known in page.shown_rows() if known.meaning == "Next panel"]
    assert told.keys == (("F7",),)
    window.findChild(WindowActions)._own_keys().reset_all()
    page.close()
    dialog.close()
