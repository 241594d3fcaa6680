"""Contacts moved from the real window, over a real database: composed, said before, done, told, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.acting.move_dialog import MoveDialog
from console.acting.move_plan import MoveTo
from console.link_state import LinkState
from tests.console.acting.acting_window import ActingWindow

S = 1_000_000


@pytest.fixture
def acting(database_url, theme, qtbot):
    made = ActingWindow(database_url, theme, qtbot)
    yield made
    made.end()


def shown(acting, qtbot, *contacts):
    """The table of contacts shows these, and they are selected."""
    window = acting.window
    table = window.contacts.table
    qtbot.waitUntil(lambda: all(window.floor.store.row("contact", one) for one in contacts))
    window.contacts.settle()
    qtbot.waitUntil(lambda: window.contacts.model.rowCount() >= len(contacts))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.contacts.give_keyboard()
    table.go_to_ids(contacts)
    assert set(table.selected_ids()) == set(contacts)


def open_dialog(acting, qtbot):
    QTest.keyClick(acting.window.contacts.table, Qt.Key.Key_M)
    found = acting.window.findChildren(MoveDialog)
    assert found, acting.window.statusBar().currentMessage()
    found[-1].activateWindow()
    qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


def said(acting):
    return acting.window.said.words


def queue_of(acting, contact):
    return acting.floor.queues.index(acting.floor.row("contact", contact)["queue_id"])


def name_of(acting, contact):
    return f"C-{acting.floor.row('contact', contact)['number']}"


def test_m_some_letters_and_enter_move_a_contact_and_ctrl_z_takes_it_back(acting, qtbot):
    contact = acting.floor.contact()
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    assert dialog.windowTitle() == f"Move {name_of(acting, contact)}"
    assert not dialog.move_button.isEnabled()
    assert dialog.hint.text() == "Choose where to."
    QTest.keyClicks(dialog.search, "tec")
    assert dialog.to == MoveTo(acting.floor.queues[1])
    assert dialog.note.isHidden()
    press(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(acting) == f"Moved {name_of(acting, contact)} to Tech.")
    assert queue_of(acting, contact) == 1
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: said(acting).startswith("Undone"))
    assert queue_of(acting, contact) == 0


def test_a_name_finds_an_agent_and_the_contact_stays_in_its_queue(acting, qtbot):
    contact = acting.floor.contact()
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "cy")
    assert dialog.to == MoveTo(None, acting.floor.agents[2])
    press(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(acting) == f"Moved {name_of(acting, contact)} to Cy.")
    row = acting.floor.row("contact", contact)
    assert (row["queue_id"], row["agent_id"]) == (acting.floor.queues[0], acting.floor.agents[2])


def test_a_note_is_asked_for_where_somebody_spoke_and_ctrl_enter_sends_it(acting, qtbot):
    acting.floor.insert(
        "route", from_queue_id=acting.floor.queues[0], to_queue_id=acting.floor.queues[1], note="required"
    )
    contact = acting.floor.contact(answered_at=2 * S)
    shown(acting, qtbot, contact)
    qtbot.waitUntil(lambda: bool(acting.window.floor.store.rows("route")))
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "tech")
    assert not dialog.note.isHidden()
    assert dialog.hint.text() == "Write a note: somebody has spoken with the customer."
    dialog.note.setPlainText("x" * 2003)
    assert dialog.hint.text().startswith("The note is 3 ")
    dialog.note.setPlainText("Wants it on the old card.")
    press(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said(acting).startswith("Moved"))
    (note,) = acting.floor.run("SELECT text FROM note")
    assert note.text == "Wants it on the old card."


def test_where_no_route_leads_is_offered_only_when_asked_for_and_needs_a_reason(acting, qtbot):
    acting.floor.insert("route", from_queue_id=acting.floor.queues[0], to_queue_id=acting.floor.queues[2])
    contact = acting.floor.contact()
    shown(acting, qtbot, contact)
    qtbot.waitUntil(lambda: bool(acting.window.floor.store.rows("route")))
    dialog = open_dialog(acting, qtbot)
    assert not dialog.queues.choose(acting.floor.queues[1])
    dialog.elsewhere.click()
    assert dialog.queues.choose(acting.floor.queues[1])
    assert dialog.hint.text() == "Give the reason why it has to go there."
    dialog.reason.setText("Billing cannot see the account")
    press(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(acting).startswith("Moved"))
    (command,) = acting.floor.run("SELECT reason FROM command WHERE kind = 'contact.move'")
    assert command.reason == "Billing cannot see the account"


def test_of_a_mixed_heap_it_is_said_before_what_becomes_of_each_and_afterwards_what_did(acting, qtbot):
    floor = acting.floor
    now = acting.window.floor.now_us()
    letter, call, chat = floor.contact(), floor.contact(2, arrived_at=now, queued_at=now), floor.contact(channel="chat")
    floor.run("UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :id", id=chat, a=floor.agents[0])
    shown(acting, qtbot, letter, call, chat)
    qtbot.waitUntil(lambda: acting.row("contact", chat).state == "on_contact")
    dialog = open_dialog(acting, qtbot)
    calls, talking = dialog.before.text().splitlines()
    assert calls.startswith("1 live call") and "this may fail" in calls
    assert talking.startswith("1 ") and "somebody is with the customer" in talking
    QTest.keyClicks(dialog.search, "tech")
    press(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: acting.window.moves.results is not None)
    results = acting.window.moves.results
    titles = [results.tree.topLevelItem(n).text(0) for n in range(results.tree.topLevelItemCount())]
    assert titles == ["Not moved: 1", "Asked for: 1", "Moved: 1"]
    assert said(acting).startswith("Moved 1 to Tech") and said(acting).endswith("1 not moved.")
    qtbot.waitUntil(lambda: acting.window.contacts.model.rowCount() == 3)
    qtbot.waitUntil(lambda: bool(acting.window.floor.store.rows("telephone_order")))
    state = acting.window.contacts.model.spec.column("state")
    row = acting.row("contact", call)
    assert (
        acting.window.contacts.model.spec.columns[state]
        .cell(row, acting.window.floor, acting.window.floor.now_us())
        .text.startswith("to Tech, 0:0")
    )
    (order,) = floor.run("SELECT id FROM telephone_order")
    floor.run("UPDATE telephone_order SET state = 'taken', taken_at = requested_at + 1 WHERE id = :id", id=order.id)
    floor.run(
        "UPDATE telephone_order SET state = 'failed', problem = 'line busy', ended_at = requested_at + 5 WHERE id = :id",
        id=order.id,
    )
    qtbot.waitUntil(lambda: "line busy" in said(acting))
    assert said(acting).startswith(f"{name_of(acting, call)} was not moved to Tech")
    acting.window.said.follow.trigger()
    assert acting.window.selection.current.id == call


def test_the_second_supervisor_is_told_who_moved_it_where_and_when_and_is_led_there(acting, qtbot):
    contact = acting.floor.contact()
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    marta = acting.floor.insert("staff", name="Marta Rey", login="marta")
    acting.floor.insert("staff_role", staff_id=marta, role="supervisor", from_at=0)
    acting.floor.move([contact], 2)
    QTest.keyClicks(dialog.search, "tech")
    press(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(acting).startswith("Not moved: "))
    assert f"moved {name_of(acting, contact)} to Calls at " in said(acting)
    acting.window.said.follow_button.click()
    assert acting.window.selection.current.id == contact


def test_a_refused_move_comes_back_with_what_was_typed(acting, qtbot):
    contact = acting.floor.contact(answered_at=2 * S)
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "tech")
    dialog.note.setPlainText("Long story.")
    acting.link.batch_arrived.disconnect(acting.window.take_batch)
    acting.floor.run("UPDATE queue SET retired_at = 1 WHERE id = :id", id=acting.floor.queues[1])
    press(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: acting.window.moves._dialog not in (None, dialog))
    again = acting.window.moves._dialog
    assert again.note.toPlainText() == "Long story."
    assert "takes no work any more" in again.problem.text()
    again.reject()


def test_undo_refused_says_who_answered(acting, qtbot):
    contact = acting.floor.contact()
    shown(acting, qtbot, contact)
    acting.move([contact], 1)
    qtbot.waitUntil(lambda: said(acting).startswith("Moved"))
    acting.floor.run(
        "UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :id", id=contact, a=acting.floor.agents[1]
    )
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: said(acting).startswith("Not undone: "))
    assert said(acting).startswith(f"Not undone: Bo answered {name_of(acting, contact)} at ")


def test_who_has_a_contact_in_hand_is_marked_while_the_dialog_is_open_and_seen_by_the_others(acting, qtbot):
    floor = acting.floor
    floor.insert("staff", name="Marta Rey", login="marta")
    if floor.engine.dialect.name == "postgresql":
        owner = floor.insert("staff", name="Owner", login=acting.window.login)
        floor.insert("staff_role", staff_id=owner, role="supervisor", from_at=0)
    contact = floor.contact()
    ahead = floor.contact()
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    qtbot.waitUntil(lambda: len(floor.run("SELECT id FROM working_on")) == 1)
    dialog.reject()
    qtbot.waitUntil(lambda: floor.run("SELECT id FROM working_on") == [])
    floor.insert(
        "working_on",
        login="marta",
        team_id=floor.teams[0],
        entity="contact",
        entity_id=ahead,
        until_at=acting.window.floor.now_us() + 60 * S,
    )
    marks = acting.window.floor.store.rows("working_on")
    qtbot.waitUntil(lambda: any(mark.login == "marta" for mark in marks.values()))
    shown(acting, qtbot, ahead)
    dialog = open_dialog(acting, qtbot)
    assert dialog.before.text() == f"Marta Rey has {name_of(acting, ahead)} in hand just now."
    spec = acting.window.contacts.model.spec
    cell = spec.columns[spec.column("state")].cell(
        acting.row("contact", ahead), acting.window.floor, acting.window.floor.now_us()
    )
    assert (cell.text, cell.glyph) == ("Marta Rey has it", "in_hand")
    dialog.reject()


def test_while_somebody_is_with_the_customer_the_key_says_so(acting, qtbot):
    chat = acting.floor.contact(channel="chat")
    acting.floor.run(
        "UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :id", id=chat, a=acting.floor.agents[0]
    )
    shown(acting, qtbot, chat)
    qtbot.waitUntil(lambda: acting.row("contact", chat).state == "on_contact")
    QTest.keyClick(acting.window.contacts.table, Qt.Key.Key_M)
    assert "Somebody is with the customer" in acting.window.statusBar().currentMessage()
    assert acting.window.findChildren(MoveDialog) == []


def test_what_is_there_already_is_said_before_and_left_out(acting, qtbot):
    here, there = acting.floor.contact(), acting.floor.contact(1)
    shown(acting, qtbot, here, there)
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "tech")
    assert dialog.effect.text().splitlines()[-1].startswith("1 left where")
    press(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(acting) == f"Moved {name_of(acting, here)} to Tech.")
    assert acting.window.moves.results is None
    shown(acting, qtbot, there)
    dialog = open_dialog(acting, qtbot)
    dialog.queues.choose(acting.floor.queues[1])
    assert not dialog.move_button.isEnabled()
    dialog.reject()


def test_of_several_that_are_not_all_put_back_it_is_said_who_was_there(acting, qtbot):
    first, second = acting.floor.contact(), acting.floor.contact()
    shown(acting, qtbot, first, second)
    acting.move([first, second], 1)
    qtbot.waitUntil(lambda: said(acting).startswith("Moved"))
    acting.floor.run(
        "UPDATE contact SET state = 'on_contact', agent_id = :a WHERE id = :id", id=second, a=acting.floor.agents[1]
    )
    acting.window.said.undo.trigger()
    qtbot.waitUntil(lambda: f"Bo answered {name_of(acting, second)} at " in said(acting))
    assert said(acting).startswith("Undone: 1 ")
    acting.window.said.follow.trigger()
    assert (queue_of(acting, first), queue_of(acting, second)) == (0, 1)


def test_enter_moves_nowhere_while_nothing_is_called_as_was_typed(acting, qtbot):
    contact = acting.floor.contact()
    acting.floor.insert("queue", team_id=acting.floor.teams[0], name="Tech abroad", channel="email", position=-1)
    shown(acting, qtbot, contact)
    qtbot.waitUntil(lambda: len(acting.window.floor.store.rows("queue")) == 4)
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "tech")
    assert dialog.to == MoveTo(acting.floor.queues[1])
    QTest.keyClicks(dialog.search, "no")
    assert dialog.hint.text() == "Nothing here is called “techno”."
    press(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog.search, Qt.Key.Key_Backspace)
    press(dialog.search, Qt.Key.Key_Backspace)
    assert dialog.to == MoveTo(acting.floor.queues[1])
    dialog.reject()


def test_what_is_offered_stays_where_it_is_while_the_floor_goes_on(acting, qtbot):
    floor = acting.floor
    floor.insert(
        "queue_membership", queue_id=floor.queues[1], agent_id=floor.agents[0], source="configured", since_at=1
    )
    contact = floor.contact()
    shown(acting, qtbot, contact)
    qtbot.waitUntil(lambda: bool(acting.window.floor.store.rows("queue_membership")))
    dialog = open_dialog(acting, qtbot)

    def offered():
        model = dialog.queues.model()
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]

    before = offered()
    assert before[0][0] == "Tech" and "1 free" in before[0][1]
    floor.run("UPDATE agent SET state = 'aux', aux_reason = 'lunch' WHERE id = :id", id=floor.agents[0])
    qtbot.waitUntil(lambda: "nobody is at work" in offered()[0][1])
    assert [name for name, _ in offered()] == [name for name, _ in before]
    dialog.reject()


def test_while_the_database_is_away_the_dialog_keeps_what_was_typed_and_says_why(acting, qtbot):
    contact = acting.floor.contact(answered_at=2 * S)
    shown(acting, qtbot, contact)
    dialog = open_dialog(acting, qtbot)
    QTest.keyClicks(dialog.search, "tech")
    dialog.note.setPlainText("Long story.")
    acting.window.acts.take_link_state(LinkState("lost", "away", 0.0))
    press(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible() and dialog.note.toPlainText() == "Long story."
    assert "database is away" in dialog.problem.text()
    acting.window.acts.take_link_state(LinkState("live", "", 0.0))
    press(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: said(acting).startswith("Moved"))
