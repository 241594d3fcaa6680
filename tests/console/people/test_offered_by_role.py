"""What each role is offered: workspaces, entries and keys; live when it is given, taken, or over."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.menus import WindowActions
from console.people.role_words import _ABOUT, what_it_lets
from console.workspaces.acts_offered import ACTING
from db.changes.batch import Batch, Change
from db.commands.known_acts import KNOWN_ACTS
from db.words import ROLES


def given(window, version, **values):
    """The person's one role is another from now on."""
    held = next(iter(window.floor.store.rows("staff_role").values()))
    row = held._replace(version=version, **values)
    change = Change("staff_role", row.id, version, "row", row, window.floor.now_us(), None, None)
    window.take_batch(Batch((change,), None, window.floor.now_us()))


def shown_acts(window):
    """The words of all acts in the Table menu over the queues."""
    tables = window.findChild(WindowActions)
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Table")
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    menu.aboutToHide.emit()
    assert tables is not None
    return words


def test_workspaces_and_acts_are_offered_by_role_and_follow_it(shown, small_floor, qtbot):
    window = shown
    window.take_snapshot(small_floor)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.contacts.give_keyboard()
    acting = set(shown_acts(window))
    opens = {}
    for version, role in enumerate((role for role in ROLES if role != "agent_desktop"), 2):
        given(window, version, role=role)
        opens[role] = window.workspaces.opens("authority")
        offered = set(shown_acts(window))
        # In every table what only looks stays.
        assert "Open details" in {words.replace("&", "") for words in offered}
        if role in ACTING:
            assert offered == acting
        else:
            assert offered < acting and not any("Move" in words for words in offered)
        assert window.signed_in.text() == f"Dana Reyes, {role}"
    assert {role for role, is_open in opens.items() if is_open} == {"supervisor", "manager", "controller"}
    assert {"supervisor", "manager", "analyst", "coach"} == ACTING

    # A key does nothing for who may do nothing, and answers with no sentence either.
    given(window, 20, role="viewer")
    window.said.say("")
    QTest.keyClick(window.contacts.table, Qt.Key.Key_M)
    assert window.said.words == "" and window.statusBar().currentMessage() == ""

    # The role is over: the roles' window says so while it stands open.
    given(window, 21, role="supervisor")
    window.signed_in.click()
    roles = window.signed_in.opened
    assert "supervisor, whole floor" in roles.words and "decide escalations" in roles.words
    given(window, 22, role="supervisor", until_at=window.floor.now_us() - 1)
    assert "no role on this floor now" in roles.words and window.signed_in.text() == "Dana Reyes"
    assert not window.workspaces.opens("authority")


def test_a_controller_begins_with_authority(shown, small_floor):
    held = tuple(row._replace(role="controller") for row in small_floor.rows["staff_role"])
    shown.take_snapshot(replace(small_floor, rows={**small_floor.rows, "staff_role": held}))
    assert shown.workspaces.on == "authority"


def test_what_a_role_lets_a_person_do_comes_from_the_acts():
    for role in ROLES:
        _, does = what_it_lets(role)
        assert bool(does) is (role in ACTING)
    kinds = {kind for kind, act in KNOWN_ACTS.items() if not ACTING.isdisjoint(act.duty.roles)}
    assert not [kind for kind in kinds if kind not in _ABOUT and kind.partition(".")[0] not in _ABOUT]
    assert "lend agents" in what_it_lets("analyst")[1] and "move and order contacts" not in what_it_lets("analyst")[1]
    assert "set limits of authority" in what_it_lets("manager")[1]
    assert "set limits of authority" not in what_it_lets("supervisor")[1]
