"""The palette in the real window: found, gone to, done, and back to where the keyboard was."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from console.palette.past_questions import PastQuestion
from console.panels.table_actions import TableAct, TableActions
from console.selection import Selected
from console.store.view_filter import ViewFilter
from db.queries.found import ContactFound, CustomerFound, Found
from tests.console.made_up_floor import NOON
from tests.console.scripted_questions import ScriptedQuestions

Key = Qt.Key


def test_escape_puts_the_keyboard_back_where_it_was(palette):
    before = QApplication.focusWidget()
    palette.open().write("bil").press(Key.Key_Escape)
    assert palette.palette is None
    assert QApplication.focusWidget() is before


def test_the_key_that_opened_it_closes_it(palette):
    palette.open().press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palette.palette is None


def test_without_a_text_all_commands_stand_there_and_what_cannot_be_done_says_why_at_the_end(palette):
    palette.open()
    entries = palette.rows.entries
    commands = {entry.label for entry in entries}
    assert {"Next panel", "Dark", "Keys", "Copy rows", "Coming"} <= commands
    reasons = [bool(entry.reason) for entry in entries]
    assert reasons == sorted(reasons) and any(reasons)
    assert palette.entry("Undo").reason == "Not possible now."
    assert palette.entry("Copy rows").reason == "No row is selected."
    assert palette.entry("Keys").keys == "F1"


def test_before_anything_is_typed_enter_does_nothing_and_arrows_choose(palette):
    palette.open().press(Key.Key_Return)
    assert palette.palette.current is None
    palette.press(Key.Key_Up)
    assert palette.palette.current is palette.rows.entries[-1]
    palette.press(Key.Key_Down)
    assert palette.palette.current is palette.rows.entries[0]
    palette.press(Key.Key_Escape)


def test_what_cannot_be_done_is_not_done_and_the_palette_stays(palette):
    palette.open().write("copy rows").press(Key.Key_Return)
    assert palette.palette is not None
    assert "not possible" in palette.palette.line.accessibleDescription()
    palette.press(Key.Key_Escape)


def test_a_queue_is_chosen_in_its_table_and_its_detail_opens(palette, qtbot):
    window = palette.window
    palette.open().write("tec").press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.queues.table.selected_ids() == ["tech"])
    assert window.selection.current == Selected("queue", "tech")
    assert window.detail.isAncestorOf(QApplication.focusWidget())
    assert window.contacts.title == "Contacts in Tech: 1 waiting, 0 with an agent"


def test_a_contact_is_found_by_its_number_though_another_queue_is_chosen(palette, qtbot):
    window = palette.window
    window.queues.table.select_id("tech")
    palette.open().write("c-102")
    assert palette.labels[0] == "C-102"
    palette.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.contacts.table.selected_ids() == ["c2"])
    assert window.selection.current == Selected("contact", "c2")


def test_a_filter_that_hides_what_is_gone_to_is_emptied(palette, qtbot):
    palette.window.agents.filter.setText("cy")
    palette.open().write("ruiz").press(Key.Key_Return)
    qtbot.waitUntil(lambda: palette.window.agents.table.selected_ids() == ["ana"])


def test_what_is_outside_the_view_is_shown_in_the_detail_and_it_is_said_why_it_is_not_chosen(palette, qtbot):
    window = palette.window
    window.views.views.narrow(ViewFilter(queues=("Billing",)))
    palette.open().write("c-103").press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.selection.current == Selected("contact", "c3"))
    assert window.said.words == (
        "C-103 is outside the view that is on, so it stands in no table now. Ctrl+0 shows all."
    )


def test_a_command_is_done_when_the_palette_is_gone(palette, qtbot):
    palette.open().write("wider").press(Key.Key_Return)
    assert palette.palette is None
    palette.open().write("compact").press(Key.Key_Return)
    qtbot.waitUntil(lambda: palette.window.theme.rows == "compact")
    palette.window.choose_rows("normal")


@pytest.fixture
def done(palette):
    """Acts for contacts and agents that say what they were done to."""
    told = []

    def move(panel):
        told.append(("move", panel.table.chosen_ids()))

    def lend(panel):
        told.append(("lend", panel.table.chosen_ids()))

    def why_not(panel):
        return "" if panel.table.chosen_ids() != ["c4"] else "Somebody is with the customer."

    palette.window.findChild(TableActions).add_above(
        [
            TableAct("Zi&g…", ("Ctrl+Alt+F11",), move, why_not, tables=frozenset({"contact"})),
            TableAct("&Zag…", ("Ctrl+Alt+F12",), lend, why_not, tables=frozenset({"agent"})),
        ]
    )
    return told


def test_acts_of_the_selected_rows_are_done_to_them(palette, done, qtbot):
    palette.window.contacts.table.select_ids(["c1", "c2"])
    palette.open().write("zig").press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
    assert done[0][0] == "move" and sorted(done[0][1]) == ["c1", "c2"]


def test_tab_offers_what_can_be_done_with_a_thing(palette, done, qtbot):
    palette.open().write("c-102").press(Key.Key_Tab)
    assert {"C-102: Zig…", "C-102: Open details"} <= set(palette.labels)
    assert palette.palette.line.placeholderText() == "What to do with C-102"
    palette.write("zig").press(Key.Key_Return)
    qtbot.waitUntil(lambda: done == [("move", ["c2"])])
    assert palette.window.contacts.isAncestorOf(QApplication.focusWidget())


def test_in_the_second_step_what_cannot_be_done_says_why(palette, done):
    palette.open().write("c-104").press(Key.Key_Tab)
    assert palette.entry("C-104: Zig…").reason == "Somebody is with the customer."
    palette.write("zig").press(Key.Key_Return)
    assert done == [] and palette.palette is not None
    palette.press(Key.Key_Escape).press(Key.Key_Escape)


def test_escape_in_the_second_step_goes_back_to_what_was_found_and_then_to_what_was_chosen(palette, done):
    window = palette.window
    window.queues.table.select_id("tech")
    window.contacts.table.select_ids(["c3"])
    palette.open().write("c-102").press(Key.Key_Tab)
    assert window.contacts.table.selected_ids() == ["c2"]
    palette.press(Key.Key_Escape)
    assert palette.palette.line.text() == "c-102"
    assert (window.queues.table.selected_ids(), window.contacts.table.selected_ids()) == (["tech"], ["c3"])
    palette.press(Key.Key_Escape)
    assert palette.palette is None


def test_thing_and_act_are_written_in_one_line(palette, done, qtbot):
    palette.open().write("C-102 zig tech")
    assert palette.labels[0] == "C-102: Zig…"
    assert palette.rows.entries[0].value == "tech"
    palette.press(Key.Key_Return)
    qtbot.waitUntil(lambda: done == [("move", ["c2"])])
    palette.open().write("bo lind zag").press(Key.Key_Return)
    qtbot.waitUntil(lambda: done[-1] == ("lend", ["bo"]))


def test_an_act_in_one_line_that_cannot_be_done_says_why_in_the_window(palette, done, qtbot):
    palette.open().write("C-104 zig").press(Key.Key_Return)
    qtbot.waitUntil(lambda: "Somebody is with the customer." in palette.window.statusBar().currentMessage())
    assert done == []


def test_what_was_chosen_last_stands_first_the_next_time(palette, qtbot):
    palette.open().write("ruiz").press(Key.Key_Return)
    qtbot.waitUntil(lambda: palette.window.agents.table.selected_ids() == ["ana"])
    palette.open()
    assert palette.labels[0] == "Ana Ruiz"
    palette.press(Key.Key_Escape)


def test_what_was_chosen_is_remembered_by_the_next_window(tmp_path):
    from console.palette.recent import MOST, Recent

    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    Recent(settings).note("agent:ana")
    settings.sync()
    again = Recent(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))
    assert again.keys == ["agent:ana"]
    for number in range(MOST + 5):
        again.note(f"queue:{number}")
    assert len(again.keys) == MOST and again.place("queue:34") == 0 and again.place("agent:ana") == MOST


def test_arrows_go_round_and_are_said(palette):
    palette.open().write("e")
    first, last = palette.rows.entries[0], palette.rows.entries[-1]
    assert palette.palette.current is first
    palette.press(Key.Key_Up)
    assert palette.palette.current is last
    palette.press(Key.Key_Down)
    assert palette.palette.current is first
    assert first.label in palette.palette.line.accessibleDescription()
    told = QAccessible.queryAccessibleInterface(palette.palette.list)
    assert told.text(QAccessible.Text.Name) == "Found"
    palette.press(Key.Key_Escape)


def test_nothing_found_says_so(palette):
    palette.open().write("nobody is called so")
    assert palette.palette.nothing.text() == "Nothing here is called “nobody is called so”."
    assert palette.palette.nothing.isVisible() and not palette.palette.list.isVisible()
    palette.press(Key.Key_Return).press(Key.Key_Escape)
    assert palette.palette is None


@pytest.fixture
def questions(palette):
    made = ScriptedQuestions()
    made.setParent(palette.window)
    palette.window.finding.ask_with(made)
    return made


def test_customers_and_contacts_that_are_over_come_below_what_stands_there(palette, questions, qtbot):
    palette.open().write("bil")
    qtbot.waitUntil(lambda: questions.asked == [PastQuestion("bil")])
    before = palette.labels
    customer = CustomerFound("k", "K-17", "Bill Ray", 3, "c2", 102)
    questions.answer(Found((customer,), (ContactFound("gone", 7, NOON - 60_000_000), ContactFound("c1", 101, None))))
    assert palette.labels == [*before, "Bill Ray", "C-7"]
    assert palette.entry("Bill Ray").note == "K-17 · 3 contacts · newest C-102"
    palette.palette._go_to(len(before))
    palette.press(Key.Key_Return)
    qtbot.waitUntil(lambda: palette.window.selection.current == Selected("customer", "c2"))


def test_a_contact_that_is_over_opens_in_the_detail(palette, questions, qtbot):
    palette.open().write("C-7777")
    qtbot.waitUntil(lambda: bool(questions.asked))
    questions.answer(Found((), (ContactFound("gone", 7777, NOON),)))
    assert palette.labels == ["C-7777"]
    palette.press(Key.Key_Return)
    qtbot.waitUntil(lambda: palette.window.selection.current == Selected("contact", "gone"))


def test_an_answer_to_what_was_typed_before_is_not_shown(palette, questions, qtbot):
    palette.open().write("bil")
    qtbot.waitUntil(lambda: bool(questions.asked))
    palette.write("tech")
    questions.answer(Found((CustomerFound("k", "K-17", "Bill Ray", 1, "c2", 102),), ()), number=1)
    assert "Bill Ray" not in palette.labels
    palette.press(Key.Key_Escape)


def test_a_lost_database_is_said_and_what_is_held_is_found_all_the_same(palette, questions, qtbot):
    palette.open().write("bil")
    qtbot.waitUntil(lambda: bool(questions.asked))
    questions.answer(problem="The database does not answer.")
    assert palette.palette.keys.text() == "The database does not answer."
    assert palette.labels[0] == "Billing"
    palette.press(Key.Key_Escape)


def test_with_two_letters_nobody_asks_the_database(palette, questions, qtbot):
    palette.open().write("bi")
    qtbot.wait(250)
    assert questions.asked == []
    palette.press(Key.Key_Escape)


def test_the_words_beside_the_age_of_the_data_open_it(palette):
    hint = palette.window.finding.hint
    assert hint.text() == "Ctrl+K search…"
    hint.click()
    assert palette.palette is not None
    palette.press(Key.Key_Escape)


def test_the_set_up_is_found_and_opened(palette):
    from console.menus import WindowActions

    palette.open().write("set up the floor").press(Key.Key_Return)
    set_up = palette.window.findChild(WindowActions).set_up_window
    assert set_up is not None and set_up.isVisible()
    set_up.close()
