"""The Floor window: what a person sees and reaches, from the first paint to a lost database."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from console.link_state import LinkState
from console.store.clock import DatabaseClock
from console.window import FloorWindow
from tests.console.made_up_floor import NOON, SECOND, batch, changed, snapshot


class Link:
    """A link as the window asks one for its state and the age of the data."""

    def __init__(self, status="live", sentence="", age_s=0.1):
        self.state = LinkState(status, sentence, 0.0)
        self.age_s = age_s


def text_of(table, key):
    model = table.model()
    return [model.index(row, model.spec.column(key)).data() for row in range(model.rowCount())]


def spoken(window):
    return {key: figure.accessibleName() for key, figure in window.pulse.figures.items()}


def test_the_pulse_says_how_the_whole_floor_is(window, small_floor):
    window.take_snapshot(small_floor)
    said = spoken(window)
    assert said["waiting"].startswith("3")
    assert said["longest"] == "3:20\N{NO-BREAK SPACE}! worst wait, in Billing"
    assert said["free"] == "1 of 3 free"
    assert said["hands"] == "1 hand up"
    assert said["escalations"] == "1 escalation, 1 overdue"
    assert window.pulse.promise.accessibleName() == "Our promise: A person who can fix it."
    assert window.windowTitle() == "(1) Floorwalker · North floor"


def test_before_the_floor_is_read_nothing_is_claimed(window):
    assert all(name.startswith("–") for name in spoken(window).values())
    assert window.queues.table.empty_words == "Reading the floor…"


def test_who_sits_here_is_said_with_name_and_role(window, small_floor):
    window.take_snapshot(small_floor)
    assert window.signed_in.text() == "Dana Reyes, supervisor"


def test_choosing_a_queue_shows_its_contacts_and_says_whose_they_are(window, small_floor, qtbot):
    window.take_snapshot(small_floor)
    assert window.contacts.title == "Contacts: 3 waiting, 1 with an agent"
    window.queues.table.select_id("tech")
    assert text_of(window.contacts.table, "contact") == ["C-103"]
    assert window.contacts.title == "Contacts in Tech: 1 waiting, 0 with an agent"
    assert window.contacts.table.isColumnHidden(window.contacts.model.spec.column("queue"))
    qtbot.keyClick(window.queues.table, Qt.Key.Key_Escape)
    assert len(text_of(window.contacts.table, "contact")) == 4


def test_a_change_is_on_screen_without_anybody_asking_for_it(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    ana = shown.floor.store.row("agent", "ana")
    shown.take_batch(batch(changed(ana, state="wrap_up", state_since=NOON)))
    row = shown.agents.model.place_of("ana")
    assert shown.agents.model.index(row, 0).data() == "wrap-up"


def test_selection_and_current_row_survive_a_new_snapshot(window, small_floor):
    window.take_snapshot(small_floor)
    window.agents.table.select_id("bo")
    window.take_snapshot(small_floor)
    assert window.agents.table.selected_ids() == ["bo"]
    assert window.agents.model.id_at(window.agents.table.currentIndex().row()) == "bo"


def test_when_the_link_is_lost_the_age_is_said_headers_are_hatched_and_figures_stay(shown, small_floor):
    passed = [0.0]
    shown.floor.clock = DatabaseClock(lambda: passed[0])
    shown.take_snapshot(small_floor)
    before = spoken(shown), text_of(shown.contacts.table, "waited")
    shown._link = Link("lost", "The database does not answer.", 12.0)
    shown.take_link_state(shown._link.state)
    passed[0] = 12.0
    for _ in range(25):
        shown._on_beat()
    assert shown.pulse.age.accessibleName() == "Age of the data: 12\N{NO-BREAK SPACE}s old"
    notice = shown.connecting.notice
    assert notice.isVisible()
    assert notice.words.text() == "The database does not answer."
    assert (spoken(shown), text_of(shown.contacts.table, "waited")) == before
    hatched = [panel.table.floor_header._stale for panel in (shown.queues, shown.contacts, shown.agents)]
    assert hatched == [True, True, True]
    shown._link = Link()
    shown.take_link_state(shown._link.state)
    assert shown.pulse.age.accessibleName() == "Age of the data: live"
    assert not notice.isVisible()
    for _ in range(25):
        shown._on_beat()
    assert spoken(shown)["longest"].startswith("3:32")


def test_what_went_wrong_at_the_start_is_said_in_place_of_the_queues(window):
    window._link = Link("lost", "There is no floor at floor.db.", None)
    window.take_link_state(window._link.state)
    assert window.queues.table.empty_words == "There is no floor at floor.db."


def test_an_empty_floor_says_what_to_do_next(window):
    window.take_snapshot(snapshot())
    assert window.queues.table.empty_words == "This floor has no queues yet: the File menu has three ways to begin."
    assert window.escalations.escalations.table.empty_words == "Nothing waits for you."


def test_f6_goes_round_all_panels_and_the_pulse_and_back(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    tables = [shown.queues.table, shown.contacts.table, shown.escalations.escalations.table, shown.agents.table]
    stops = [*tables[:2], shown.hour.canvas, *tables[2:], shown.detail.timeline, shown.pulse.figures["waiting"]]
    tables[0].setFocus()
    visited = []
    for _ in range(8):
        qtbot.keyClick(shown, Qt.Key.Key_F6)
        visited.append(shown.focusWidget())
    assert visited == [*stops[1:], *stops[:2]]
    qtbot.keyClick(shown, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert shown.focusWidget() is tables[0]


def test_the_filter_opens_where_the_keyboard_is_and_escape_ends_it(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.agents.start_filter()
    qtbot.keyClicks(shown.agents.filter, "okafor")
    assert text_of(shown.agents.table, "name") == ["Cy Okafor"]
    assert shown.agents.title == "Agents: 1 of 3"
    qtbot.keyClick(shown.agents.filter, Qt.Key.Key_Escape)
    assert len(text_of(shown.agents.table, "name")) == 3
    assert shown.agents.filter.isHidden()


def test_a_filter_that_finds_nothing_says_so(shown, small_floor):
    shown.take_snapshot(small_floor)
    shown.agents.start_filter()
    shown.agents.filter.setText("nobody at all")
    assert "nobody at all" in shown.agents.table.empty_words


def test_ctrl_c_copies_the_selected_rows_as_a_table(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    shown.agents.table.setFocus()
    shown.agents.table.selectAll()
    qtbot.keyClick(shown.agents.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[0] == "State"
    assert len(lines) == 4


def test_rows_stay_while_the_pointer_moves_over_them(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    before = text_of(shown.contacts.table, "contact")
    qtbot.mouseMove(shown.contacts.table.viewport())
    shown.contacts.table._touched_at = 1e12
    urgent = shown.floor.store.row("contact", "c3")
    shown.take_batch(batch(changed(urgent, due_at=NOON - 9000 * SECOND)))
    shown._settle()
    assert text_of(shown.contacts.table, "contact") == before
    shown.contacts.table._touched_at = 0.0
    shown._settle()
    assert text_of(shown.contacts.table, "contact")[0] == "C-103"


def test_no_column_is_cut_however_narrow_the_window_gets(shown, small_floor):
    shown.take_snapshot(small_floor)
    shown.resize(1180, 720)
    QApplication.processEvents()
    for panel in (shown.queues, shown.contacts, shown.agents, *shown.escalations.panels):
        if panel.isVisible():
            assert panel.table.floor_header.length() <= panel.table.viewport().width() + 1, panel.title


def test_a_wide_table_shows_all_its_columns(shown, small_floor):
    shown.take_snapshot(small_floor)
    shown.docks["queues"].setFloating(True)
    shown.docks["queues"].resize(1500, 400)
    QApplication.processEvents()
    table = shown.queues.table
    assert not any(table.isColumnHidden(place) for place in range(table.model().columnCount()))


def test_panels_remember_their_place(theme, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    first = FloorWindow(theme, settings=settings)
    qtbot.addWidget(first)
    first.show()
    first.docks["agents"].hide()
    first.close()
    second = FloorWindow(theme, settings=settings)
    qtbot.addWidget(second)
    with qtbot.waitExposed(second):
        second.show()
    assert second.docks["agents"].isHidden()
    assert not second.docks["queues"].isHidden()
    second.placed.reset()
    assert not second.docks["agents"].isHidden()
    second.close()


def test_every_action_of_the_window_stands_in_a_menu(window):
    in_menus = {action for menu in window.menuBar().actions() for action in _below(menu)}
    own = {action for action in window.findChildren(QAction) if action.shortcut().toString()}
    assert own <= in_menus


def _below(action):
    if action.menu() is None:
        return [action]
    return [found for child in action.menu().actions() for found in _below(child)]


def test_everything_that_takes_the_keyboard_has_a_name(shown, small_floor):
    shown.take_snapshot(small_floor)
    nameless = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
    ]
    assert nameless == []


def test_tab_leaves_every_table(shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    shown.queues.table.setFocus()
    seen = []
    for _ in range(14):
        seen.append(shown.focusWidget())
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
    assert {shown.queues.table, shown.contacts.table, shown.agents.table} <= set(seen)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_of_the_window_is_in_the_scheme_asked_for(shown, small_floor, scheme):
    shown.take_snapshot(small_floor)
    shown.theme.ask(scheme)
    QApplication.processEvents()
    image = shown.picture().toImage()
    corner = shown.agents.table.viewport().mapTo(shown, shown.agents.table.viewport().rect().bottomLeft())
    ratio = image.devicePixelRatio()
    seen = image.pixelColor(int((corner.x() + 3) * ratio), int((corner.y() - 3) * ratio))
    assert seen.name() == shown.theme.colour("base").name()


@pytest.mark.parametrize("size", [(1440, 900), (1180, 720)])
def test_a_window_that_was_on_screen_empty_has_all_its_parts_in_any_size(theme, qtbot, small_floor, size):
    window = FloorWindow(theme, "dana", at_once=True)
    qtbot.addWidget(window)
    window.take_snapshot(small_floor)
    window.setWindowState(Qt.WindowState.WindowNoState)
    for wanted in ((700, 600), size):
        window.resize(*wanted)
        qtbot.wait(300)
        assert window.pulse_bar.isVisible()
        assert all(not dock.isHidden() for dock in window.docks.values())
