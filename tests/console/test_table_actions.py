"""What can be done with tables by key and menu: moving through cells, copying, sorting, columns that are remembered."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QStatusTipEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.panels.table_actions import TableActions
from console.window import FloorWindow
from tests.console.made_up_floor import NOON, SECOND, batch, changed, made

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def floor_window(shown, small_floor, qtbot):
    """The window with the small floor, in front and with the keyboard in the contacts."""
    shown.take_snapshot(small_floor)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.contacts.give_keyboard()
    return shown


@pytest.fixture
def contacts(floor_window):
    return floor_window.contacts.table


@pytest.fixture
def actions(floor_window):
    return floor_window.findChild(TableActions)


def here(table):
    current = table.currentIndex()
    return table.floor_model.id_at(current.row()), table.floor_model.spec.columns[current.column()].key


def keys_of(table, sections):
    return [table.floor_model.spec.columns[section].key for section in sections]


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


def entry(menu, text):
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(text))


def open_row_menu(table):
    place = table.visualRect(table.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(table.viewport(), event)


def test_arrows_move_through_columns_on_screen_and_stop_at_the_edges(contacts):
    shown = keys_of(contacts, contacts.columns.shown())
    assert here(contacts) == ("c2", "due")
    seen = []
    for _ in range(len(shown) + 1):
        seen.append(here(contacts)[1])
        press(contacts, Qt.Key.Key_Right)
    assert seen == [*shown, shown[-1]]
    press(contacts, Qt.Key.Key_Home)
    assert here(contacts) == ("c2", "due")
    press(contacts, Qt.Key.Key_Left)
    assert here(contacts) == ("c2", "due")
    press(contacts, Qt.Key.Key_End)
    assert here(contacts) == ("c2", shown[-1])


def test_ctrl_home_and_end_go_to_the_first_and_last_row_in_the_same_column(contacts):
    press(contacts, Qt.Key.Key_Right)
    press(contacts, Qt.Key.Key_End, CTRL)
    assert here(contacts) == ("c4", "waited")
    press(contacts, Qt.Key.Key_Home, CTRL)
    assert here(contacts) == ("c2", "waited")


def test_moving_through_columns_keeps_what_is_selected(contacts):
    press(contacts, Qt.Key.Key_Down, SHIFT)
    chosen = contacts.selected_ids()
    assert len(chosen) == 2
    press(contacts, Qt.Key.Key_Right)
    press(contacts, Qt.Key.Key_End)
    assert contacts.selected_ids() == chosen


def test_s_sorts_by_the_current_column_and_turns_the_order_when_pressed_again(contacts):
    contacts.setCurrentIndex(contacts.currentIndex().siblingAtColumn(contacts.floor_model.spec.column("contact")))
    press(contacts, Qt.Key.Key_S)
    assert contacts.floor_model.sorted_by == (2, Qt.SortOrder.AscendingOrder)
    press(contacts, Qt.Key.Key_S)
    assert contacts.floor_model.sorted_by == (2, Qt.SortOrder.DescendingOrder)
    assert contacts.floor_model.id_at(0) == "c4"


def test_letters_in_the_filter_line_are_text_and_no_keys(floor_window):
    before = floor_window.contacts.model.sorted_by
    floor_window.contacts.start_filter()
    QTest.keyClicks(floor_window.contacts.filter, "s/s")
    assert floor_window.contacts.filter.text() == "s/s"
    assert floor_window.contacts.model.sorted_by == before


def test_rows_and_one_cell_are_copied(contacts):
    press(contacts, Qt.Key.Key_A, CTRL)
    press(contacts, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
    contacts.setCurrentIndex(contacts.currentIndex().siblingAtColumn(contacts.floor_model.spec.column("contact")))
    press(contacts, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "C-102"


def test_rows_are_copied_in_the_order_of_the_columns_on_screen(contacts):
    contacts.selectAll()
    contacts.setCurrentIndex(contacts.currentIndex().siblingAtColumn(contacts.floor_model.spec.column("contact")))
    contacts.selectAll()
    press(contacts, Qt.Key.Key_Left, CTRL | SHIFT)
    contacts.copy_selection()
    assert QGuiApplication.clipboard().text().splitlines()[0].split("\t")[:3] == ["Due", "Contact", "Waited"]


def test_enter_opens_the_current_row_also_where_it_is_not_selected(floor_window, contacts):
    opened = []
    floor_window.selection.opened.connect(opened.append)
    press(contacts, Qt.Key.Key_Return)
    press(contacts, Qt.Key.Key_Enter)
    assert [thing.id for thing in opened] == ["c2", "c2"]


def test_a_key_that_has_nothing_to_act_on_says_why(floor_window, contacts):
    press(contacts, Qt.Key.Key_C, CTRL)
    assert floor_window.statusBar().currentMessage() == "No row is selected."


def test_escape_lets_go_without_a_word(floor_window, contacts):
    press(contacts, Qt.Key.Key_Down)
    assert floor_window.selection.current is not None
    for _ in range(2):
        press(contacts, Qt.Key.Key_Escape)
    assert (contacts.selected_ids(), floor_window.selection.current) == ([], None)
    assert floor_window.statusBar().currentMessage() == ""


def test_the_menu_of_a_row_is_the_table_menu_and_says_why_something_cannot_be_done(floor_window, contacts, actions):
    open_row_menu(contacts)
    menu = actions.menu
    assert menu.isVisible()
    assert menu.menuAction() in floor_window.menuBar().actions()
    assert menu.actions()[0].text() == "Contacts"
    assert not entry(menu, "Copy rows").isEnabled()
    assert entry(menu, "Copy rows").toolTip() == "No row is selected."
    assert entry(menu, "Open details").isEnabled()
    menu.hide()
    assert entry(menu, "Copy rows").isEnabled()


@pytest.mark.parametrize("key", [(Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)])
def test_the_menu_opens_by_key_below_the_current_cell(contacts, actions, key):
    press(contacts, Qt.Key.Key_Right)
    press(contacts, *key)
    assert actions.menu.isVisible()
    cell = contacts.visualRect(contacts.currentIndex())
    assert actions.menu.pos().x() == contacts.viewport().mapToGlobal(cell.bottomLeft()).x()
    actions.menu.hide()


def test_the_menu_follows_the_table_that_had_the_keyboard_last(floor_window, actions):
    floor_window.agents.give_keyboard()
    assert actions.panel is floor_window.agents
    floor_window.queues.start_filter()
    assert actions.panel is floor_window.queues
    floor_window.menuBar().setFocus()
    assert actions.panel is floor_window.queues


def test_rows_hold_still_while_their_menu_is_open(contacts, actions):
    open_row_menu(contacts)
    assert contacts.is_held
    actions.menu.hide()
    contacts._touched_at = 0.0
    assert not contacts.is_held


def test_sorting_by_menu_offers_every_column_and_checks_the_one_in_use(contacts, actions):
    actions.sort.aboutToShow.emit()
    titles = [action.text() for action in actions.sort.actions()]
    assert titles == [column.title for column in contacts.floor_model.spec.columns]
    assert [action.text() for action in actions.sort.actions() if action.isChecked()] == ["Due"]
    entry(actions.sort, "Priority").trigger()
    assert contacts.floor_model.sorted_by == (contacts.floor_model.spec.column("priority"), Qt.SortOrder.AscendingOrder)


def test_any_column_can_be_hidden_and_shown_but_one_stays(contacts, actions):
    def choose(title):
        actions.columns.aboutToShow.emit()
        entry(actions.columns, title).trigger()

    choose("Waited")
    assert "waited" not in keys_of(contacts, contacts.columns.shown())
    choose("Waited")
    assert "waited" in keys_of(contacts, contacts.columns.shown())
    for section in contacts.columns.in_order():
        if section:
            contacts.columns.show_column(section, False)
    actions.columns.aboutToShow.emit()
    last = entry(actions.columns, "Due")
    assert (last.isEnabled(), last.toolTip()) == (False, "One column has to stay.")
    entry(actions.columns, "Reset columns").trigger()
    assert len(contacts.columns.shown()) > 5


def test_the_current_cell_goes_to_a_shown_column_when_its_own_is_hidden(contacts):
    press(contacts, Qt.Key.Key_Right)
    contacts.columns.show_column(contacts.floor_model.spec.column("waited"), False)
    assert here(contacts) == ("c2", "due")


def test_a_right_click_on_the_header_opens_the_columns(contacts, actions):
    contacts.floor_header.customContextMenuRequested.emit(QPoint(5, 5))
    assert actions.columns.isVisible()
    assert not actions.menu.isVisible()
    actions.columns.hide()


def test_columns_are_moved_and_widened_by_key(contacts):
    width = contacts.columnWidth(0)
    press(contacts, Qt.Key.Key_Right, ALT | SHIFT)
    assert contacts.columnWidth(0) == width + 12
    press(contacts, Qt.Key.Key_Left, ALT | SHIFT)
    press(contacts, Qt.Key.Key_Right, CTRL | SHIFT)
    assert keys_of(contacts, contacts.columns.shown())[:2] == ["waited", "due"]
    assert contacts.columnWidth(0) == width


def drag(header, start, end):
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(start, 8))
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), QPoint(start + (end - start) * step // 10, 8))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(end, 8))


def test_an_edge_that_is_dragged_sets_the_width(contacts):
    header = contacts.floor_header
    edge = header.sectionViewportPosition(0) + header.sectionSize(0) - 1
    width = contacts.columnWidth(0)
    drag(header, edge, edge + 40)
    assert contacts.columnWidth(0) == width + 40
    contacts.resize(contacts.width() - 1, contacts.height())
    assert contacts.columnWidth(0) == width + 40
    assert header.length() <= contacts.viewport().width() + 1
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 39, 8))
    assert contacts.columnWidth(0) == width


def test_a_title_that_is_dragged_moves_the_column(contacts):
    header = contacts.floor_header
    drag(header, 10, header.sectionViewportPosition(2) + header.sectionSize(2) - 10)
    assert keys_of(contacts, contacts.columns.shown())[:3] == ["waited", "contact", "due"]
    assert contacts.floor_model.sorted_by == (0, Qt.SortOrder.AscendingOrder)


def test_what_was_set_is_remembered_for_each_table(theme, qtbot, tmp_path, small_floor):
    def window():
        made = FloorWindow(theme, settings=QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.take_snapshot(small_floor)
        return made

    first = window()
    columns, spec = first.agents.table.columns, first.agents.model.spec
    columns.move(spec.column("name"), -2)
    columns.show_column(spec.column("desk"), True)
    columns.show_column(spec.column("on"), False)
    columns.widen(spec.column("since"), 3)
    wide = first.agents.table.columnWidth(spec.column("since"))
    order = keys_of(first.agents.table, columns.in_order())
    first.close()
    second = window()
    again = second.agents.table
    assert keys_of(again, again.columns.in_order()) == order
    assert again.columnWidth(spec.column("since")) == wide
    shown = keys_of(again, again.columns.shown())
    assert "desk" in shown and "on" not in shown and shown[0] == "name"
    queues = second.queues.table
    assert keys_of(queues, queues.columns.in_order()) == [column.key for column in second.queues.model.spec.columns]
    again.columns.reset()
    second.close()
    third = window()
    assert keys_of(third.agents.table, third.agents.table.columns.in_order()) == [column.key for column in spec.columns]
    third.close()


def test_a_title_tells_itself_in_full_in_its_tooltip(contacts):
    model = contacts.floor_model
    for section, column in enumerate(model.spec.columns):
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert tip.startswith(column.title)


def test_rows_are_as_high_as_asked_for_and_it_is_remembered(theme, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    window = FloorWindow(theme, settings=settings)
    qtbot.addWidget(window)
    heights = []
    for density in ("compact", "normal", "comfortable"):
        window.choose_rows(density)
        heights.append(window.agents.table.verticalHeader().defaultSectionSize())
    assert heights == [24, 28, 34]
    assert settings.value("rows") == "comfortable"


def test_many_rows_are_copied_bit_by_bit_and_as_they_were(floor_window, qtbot, small_floor):
    many = [made("contact", f"m{n:04}", number=1000 + n, due_at=NOON + n * SECOND) for n in range(1200)]
    floor_window.take_batch(batch(*many))
    floor_window.contacts.settle()
    table = floor_window.contacts.table
    press(table, Qt.Key.Key_A, CTRL)
    press(table, Qt.Key.Key_C, CTRL)
    assert floor_window.statusBar().currentMessage() == "Copying 1,204 rows…"
    floor_window.take_batch(batch(changed(many[-1], number=9999)))
    qtbot.waitUntil(lambda: floor_window.statusBar().currentMessage() == "Copied 1,204 rows.")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1205
    assert lines[0].split("\t")[:2] == ["Due", "Waited"]
    assert any("C-2199" in line for line in lines) and not any("C-9999" in line for line in lines)


def test_what_the_status_bar_says_stays_while_menus_are_gone_through(floor_window):
    floor_window.statusBar().showMessage("The database does not answer.")
    QApplication.sendEvent(floor_window, QStatusTipEvent(""))
    assert floor_window.statusBar().currentMessage() == "The database does not answer."
