"""The detail of the chosen thing: facts at once from memory, the history when it comes, and every state in between."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from console.clock_words import clock_time
from console.explanation_popover import Explains
from console.selection import Selected
from db.queries.queue_timeline import QueueTimeline
from db.queries.timeline_entry import Actor, Entry, Named, Numbered
from tests.console.detail.detail_words import contact, facts, history, sentences
from tests.console.made_up_floor import HOUR, MINUTE, NOON, SECOND, batch, changed, gone, made

BO, CY = Named("bo", "Bo Lind"), Named("cy", "Cy Okafor")


def test_nothing_chosen_says_what_to_do(detail):
    assert detail.title == "Timeline"
    assert detail.timeline.empty_words.startswith("Choose a queue, an agent, a contact")
    assert detail.facts.facts == [] and not detail.links.isVisible()


def test_a_chosen_contact_shows_its_facts_at_once_and_its_history_when_that_comes(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    assert detail.title == "Timeline of C-104"
    assert facts(detail)["state"].startswith("on contact, ") and facts(detail)["agent"] == "Ana Ruiz"
    assert "customer" not in facts(detail) and sentences(detail) == []
    assert [question.id for question in questions.asked] == ["c4"]
    questions.answer(
        history(
            contact(shown),
            Entry(NOON - HOUR, "arrived", queue=Named("billing", "Billing"), word="voice"),
            Entry(NOON - 50 * MINUTE, "moved", agent=BO, to_queue=Named("tech", "Tech"), word="cold", value=1),
            Entry(NOON - 40 * MINUTE, "moved", agent=CY, to_queue=Named("billing", "Billing"), word="cold", text="x"),
        )
    )
    assert len(sentences(detail)) == 3
    assert sentences(detail)[-1] == "Arrived in Billing (voice)", "the newest stands on top"
    assert facts(detail)["customer"] == "K-17" and facts(detail)["waited_in_all"] == "1:30"


def test_names_of_who_passed_it_on_stand_beside_the_number(detail, shown, questions):
    shown.take_batch(batch(changed(contact(shown), transfers=2)))
    shown.selection.choose(Selected("contact", "c4"))
    moves = [Entry(NOON - MINUTE, "moved", agent=agent, word="cold", text="x") for agent in (BO, CY, BO)]
    questions.answer(history(contact(shown), *moves))
    assert facts(detail)["transfers"] == "2 (Bo Lind, Cy Okafor)"


def test_the_note_that_came_along_is_what_the_next_person_sees_first(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    marta = Actor("marta", "command", "Marta", "contact.move", None)
    moved = Entry(NOON, "moved", to_queue=Named("tech", "Tech"), word="cold", text="Has paid.\nTwice.", by=marta)
    questions.answer(history(contact(shown), moved, Entry(NOON + SECOND, "note", text="not along")))
    first = detail.facts.facts[0]
    assert (first.title, first.cell.text) == (f"Note from Marta, {clock_time(NOON)}", "Has paid. Twice.")
    assert first.whole and "Has paid.\nTwice." in str(first.meaning)


def test_durations_go_on_in_facts_and_in_what_has_not_ended(detail, shown, questions, monkeypatch):
    shown.selection.choose(Selected("contact", "c1"))
    waits = Entry(NOON - 30 * SECOND, "arrived", queue=Named("billing", "Billing"), word="voice", goes_on=True)
    questions.answer(history(contact(shown, "c1"), waits))
    now = shown.floor.now_us()
    monkeypatch.setattr(shown.floor, "now_us", lambda: now + MINUTE)
    detail.tick()
    assert sentences(detail)[0].startswith("Arrived in Billing (voice); waits 1:3")
    assert facts(detail)["waited"].startswith("1:3")


def test_the_answer_of_a_thing_that_is_no_longer_chosen_is_not_shown(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c1"))
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown, "c1"), Entry(NOON, "note", text="of the first")), number=1)
    assert sentences(detail) == []
    questions.answer(history(contact(shown), Entry(NOON, "note", text="of the second")), number=2)
    assert [line.said.quote for line in detail.model.lines] == ["of the second"]


def test_a_slow_history_is_said_to_be_on_its_way_and_a_quick_one_is_not(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    assert detail.timeline.empty_words == ""
    qtbot.waitUntil(lambda: detail.timeline.empty_words == "Reading the history…", timeout=3000)
    questions.answer(history(contact(shown)))
    assert detail.timeline.empty_words == "Nothing happened yet."


def test_a_failure_is_a_sentence_with_a_way_to_try_again_and_the_facts_stay(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(problem="The database did not answer in time; ask again in a moment.")
    said = "The history could not be read: The database did not answer in time; ask again in a moment."
    assert detail.problem.sentence.text() == said and detail.problem.isVisible()
    assert facts(detail)["agent"] == "Ana Ruiz"
    qtbot.mouseClick(detail.problem.button, Qt.MouseButton.LeftButton)
    assert len(questions.asked) == 2 and not detail.problem.isVisible()
    questions.answer(history(contact(shown), Entry(NOON, "note", text="at last")))
    assert len(sentences(detail)) == 1


def test_a_failure_later_on_leaves_the_history_that_was_read(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown), Entry(NOON, "note", text="read before")))
    detail.read_again()
    questions.answer(problem="No.")
    assert len(sentences(detail)) == 1 and detail.problem.isVisible()


def test_what_is_gone_or_may_not_be_seen_says_so(detail, shown, questions):
    shown.selection.choose(Selected("contact", "never seen"))
    assert detail.title == "Timeline" and facts(detail) == {}
    questions.answer(None)
    assert detail.timeline.empty_words == "It is not there any more, or you may not see it."


def test_a_contact_that_closes_stays_readable_under_its_name(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    row = contact(shown)
    questions.answer(history(row))
    shown.take_batch(batch(changed(row, state="closed", closed_at=NOON, outcome="answered")))
    assert detail.title == "Timeline of C-104"
    qtbot.waitUntil(lambda: len(questions.asked) == 2, timeout=3000)
    questions.answer(history(changed(row, state="closed", closed_at=NOON, outcome="answered")))
    detail.settle()
    assert facts(detail)["state"] == "closed: answered" and "due" not in facts(detail)


def test_changes_of_the_thing_read_its_history_again_once_for_many(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown)))
    row = contact(shown)
    for priority in range(1, 20):
        row = changed(row, priority=priority)
        shown.take_batch(batch(row))
    assert len(questions.asked) == 1
    qtbot.waitUntil(lambda: len(questions.asked) == 2, timeout=3000)
    qtbot.wait(100)
    assert len(questions.asked) == 2
    assert facts(detail)["priority"] == "high (19)"


@pytest.mark.parametrize(
    "row",
    [
        made("contact_segment", "s9", contact_id="c4"),
        made("escalation", "e9", contact_id="c4"),
        made("raised_hand", "h9", contact_id="c4"),
    ],
)
def test_rows_about_the_contact_make_it_be_read_again_and_others_do_not(detail, shown, questions, qtbot, row):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown)))
    shown.take_batch(batch(row._replace(id="x", contact_id="c1")))
    qtbot.wait(900)
    assert len(questions.asked) == 1
    shown.take_batch(batch(row))
    qtbot.waitUntil(lambda: len(questions.asked) == 2, timeout=3000)


def test_nothing_is_asked_while_nobody_sees_the_panel(detail, shown, questions, qtbot):
    shown.docks["detail"].close()
    shown.selection.choose(Selected("contact", "c4"))
    assert questions.asked == []
    shown.docks["detail"].show()
    qtbot.waitUntil(lambda: len(questions.asked) == 1, timeout=3000)


def test_while_the_link_is_lost_nothing_is_asked_and_back_it_is_read_again(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown), Entry(NOON, "note", text="old")))
    shown._clock.stop()
    detail.set_stale(True)
    detail.take(shown.floor.apply(batch(changed(contact(shown), priority=3))))
    qtbot.wait(900)
    assert len(questions.asked) == 1 and len(sentences(detail)) == 1
    detail.set_stale(False)
    qtbot.waitUntil(lambda: len(questions.asked) == 2, timeout=3000)


def test_new_entries_come_in_on_top_and_whoever_reads_below_keeps_the_place(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    notes = [Entry(NOON - (60 - n) * MINUTE, "note", about=f"n{n}", text=f"note {n}") for n in range(60)]
    questions.answer(history(contact(shown), *notes))
    view, bar = detail.timeline, detail.timeline.verticalScrollBar()
    assert bar.value() == 0
    bar.setValue(bar.maximum() // 2)
    first = view.indexAt(view.viewport().rect().topLeft())
    seen = detail.model.lines[first.row()].said.quote
    top = view.visualRect(first).top()
    detail.read_again()
    questions.answer(history(contact(shown), *notes, Entry(NOON, "note", about="new", text="the newest")))
    again = view.indexAt(view.viewport().rect().topLeft())
    assert detail.model.lines[again.row()].said.quote == seen
    assert view.visualRect(again).top() == top
    bar.setValue(0)
    detail.read_again()
    questions.answer(
        history(contact(shown), *notes, Entry(NOON, "note", about="x", text="x"), Entry(NOON, "note", about="y"))
    )
    assert bar.value() == 0


def test_entries_are_copied_as_text(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("contact", "c4"))
    notes = [Entry(NOON - n * MINUTE, "note", about=f"n{n}", agent=BO, text=f"note\n{n}") for n in (2, 1)]
    questions.answer(history(contact(shown), *notes))
    shown.activateWindow()
    detail.give_keyboard()
    qtbot.keyClick(detail.timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1:] for line in lines] == [
        ["Note by Bo Lind", "", "note 1"],
        ["Note by Bo Lind", "", "note 2"],
    ]
    detail.timeline.setCurrentIndex(detail.model.index(1))
    detail.timeline.copying.trigger()
    assert QGuiApplication.clipboard().text().count("\n") == 1


def test_enter_on_a_row_of_any_table_puts_the_keyboard_into_the_detail(detail, shown, questions, qtbot):
    shown.take_batch(batch(made("customer_follow_up", "f1", escalation_id="e1")))
    shown.escalations.settle()
    shown.activateWindow()
    for panel in shown.tables():
        panel.give_keyboard()
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        assert shown.focusWidget() is detail.timeline
        # What is still to be done has its course in that of its escalation.
        known = {"customer_follow_up": Selected("escalation", "e1")}
        row = Selected(panel.model.spec.table, panel.model.id_at(0))
        assert detail.chosen.thing == known.get(row.kind, row)


@pytest.mark.parametrize(
    ("thing", "title", "some"),
    [
        (Selected("queue", "billing"), "Timeline of Billing", {"target": "80 % in 0:20", "waiting": "2"}),
        (Selected("agent", "cy"), "Timeline of Cy Okafor", {"state": "aux: lunch", "team": "Team", "on": "–"}),
        (Selected("escalation", "e1"), "Timeline of escalation 1", {"owner": "nobody there", "contact": "C-104"}),
        (Selected("raised_hand", "h1"), "Timeline of hand of Ana Ruiz", {"desk": "4-12", "contact": "C-104"}),
    ],
)
def test_every_kind_of_thing_has_its_facts(detail, shown, questions, thing, title, some):
    shown.selection.choose(thing)
    assert detail.title.replace("\N{NO-BREAK SPACE}", " ") == title
    told = {key: text.replace("\N{NO-BREAK SPACE}", " ") for key, text in facts(detail).items()}
    assert some.items() <= told.items()
    assert len(questions.asked) == 1
    assert detail.links.isVisible() == (thing.kind in ("escalation", "raised_hand"))


def test_enter_on_an_entry_goes_to_what_it_is_about_and_back(detail, shown, questions, qtbot):
    shown.selection.choose(Selected("queue", "billing"))
    entries = (
        Entry(NOON - MINUTE, "joined", agent=Named("bo", "Bo Lind"), queue=Named("billing", "Billing")),
        Entry(NOON, "long_wait", contact=Numbered("c2", 102), goes_on=True),
    )
    questions.answer(QueueTimeline(NOON - 4 * HOUR, entries))
    shown.activateWindow()
    detail.give_keyboard()
    qtbot.keyClick(detail.timeline, Qt.Key.Key_Return)
    assert shown.selection.current == Selected("contact", "c2") and detail.title == "Timeline of C-102"
    qtbot.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.selection.current == Selected("queue", "billing") and detail.title == "Timeline of Billing"
    questions.answer(QueueTimeline(NOON - 4 * HOUR, entries[:1]))
    detail.timeline.setCurrentIndex(detail.model.index(0))
    detail.timeline.activated.emit(detail.model.index(0))
    assert detail.title == "Timeline of Bo Lind"


def opened(monkeypatch):
    addresses = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True)
    return addresses


def test_links_lead_to_where_the_contact_comes_from_and_say_why_where_they_do_not(detail, shown, monkeypatch, qtbot):
    addresses = opened(monkeypatch)
    crm = made("origin_system", "crm", name="CRM", kind="crm", contact_url="https://crm.example/{external_id}")
    row = changed(contact(shown), origin_id="crm", external_id="a/b")
    shown.take_batch(batch(crm, row))
    shown.selection.choose(Selected("contact", "c4"))
    buttons = detail.links.buttons
    assert buttons["contact"].isEnabled() and not buttons["recording"].isEnabled()
    assert buttons["recording"].toolTip() == "CRM has no address template for recordings."
    assert buttons["recording"].accessibleDescription() == buttons["recording"].toolTip()
    qtbot.mouseClick(buttons["contact"], Qt.MouseButton.LeftButton)
    assert addresses == ["https://crm.example/a%2Fb"]
    assert shown.statusBar().currentMessage() == "C-104 is opened in the browser."
    menu = next(
        menu for menu in shown.menuBar().findChildren(QMenu) + shown.findChildren(QMenu) if menu.title() == "T&imeline"
    )
    twins = {action.text(): action for action in menu.actions()}
    assert twins["Open in &CRM"].isEnabled() and not twins["Open the &recording"].isEnabled()
    assert twins["Open the &recording"].toolTip() == "CRM has no address template for recordings."
    twins["Open in &CRM"].trigger()
    assert len(addresses) == 2


def test_an_address_that_is_no_web_address_is_never_opened(detail, shown, monkeypatch):
    addresses = opened(monkeypatch)
    crm = made("origin_system", "crm", name="CRM", kind="crm", contact_url="file:///{external_id}")
    shown.take_batch(batch(crm, changed(contact(shown), origin_id="crm", external_id="etc")))
    shown.selection.choose(Selected("contact", "c4"))
    detail.links.open_contact()
    assert addresses == []
    assert shown.statusBar().currentMessage().endswith("makes no web address; it was not opened.")


def test_facts_are_read_with_the_keyboard_and_explain_themselves(detail, shown, questions, qtbot):
    shown.activateWindow()
    shown.selection.choose(Selected("queue", "billing"))
    items = [item for item in detail.facts.findChildren(QWidget) if isinstance(item, Explains) and item.isVisible()]
    assert items[0].accessibleName().replace("\N{NO-BREAK SPACE}", " ") == "Target: 80 % in 0:20"
    items[0].setFocus()
    qtbot.keyClick(items[0], Qt.Key.Key_Right)
    assert shown.focusWidget() is items[1]
    assert items[1].explanation().facts()
    assert all(item.focusPolicy() == Qt.FocusPolicy.StrongFocus for item in items[1:2])
    assert sum(item.focusPolicy() == Qt.FocusPolicy.StrongFocus for item in items) == 1, "one stop for Tab"


def test_a_narrow_panel_with_large_text_cuts_no_sentence_and_keeps_room_for_the_history(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    text = "A long note that somebody wrote, with everything that the next person has to know about it. " * 3
    questions.answer(history(contact(shown), Entry(NOON, "note", text=text)))
    dock = shown.docks["detail"]
    dock.setFloating(True)
    for width, height in ((260, 420), (900, 240)):
        dock.resize(width, height)
        shown.grab()
        line = detail.timeline.visualRect(detail.model.index(0))
        drawn = detail.timeline.fontMetrics().boundingRect(
            QRect(0, 0, line.width(), 100_000), int(Qt.TextFlag.TextWordWrap), text
        )
        assert line.height() >= drawn.height()
        assert detail.timeline.height() >= detail.height() // 4
        assert all(item.geometry().right() <= detail.facts.width() for item in detail.facts.findChildren(QWidget))


def test_a_screen_reader_hears_the_whole_entry(detail, shown, questions):
    shown.selection.choose(Selected("contact", "c4"))
    questions.answer(history(contact(shown), Entry(NOON, "note", agent=BO, text="Rang back.")))
    index = detail.model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(": Note by Bo Lind\nRang back.")
    assert detail.timeline.accessibleName() == "Timeline"


def test_an_agent_who_left_is_shown_as_last_seen(detail, shown, questions):
    shown.selection.choose(Selected("agent", "bo"))
    shown.take_batch(gone(shown.floor.store.row("agent", "bo")))
    assert detail.title == "Timeline of Bo Lind"


def test_whether_refusals_are_reported_and_that_the_agent_may_close_is_said(detail, shown):
    rules = [made("floor_rule", "r1", kind="cancellation", limit_value=300, since_at=NOON)]
    rules += [made("floor_rule", "r2", kind="refusals", limit_value=2, since_at=NOON)]
    leaves = changed(contact(shown), intent="cancel", intent_at=NOON - 2 * MINUTE, held_us=0)
    shown.take_batch(batch(leaves, *rules))
    shown.selection.choose(Selected("contact", "c4"))
    said = facts(detail)
    assert said["leaving"].startswith("2:0") and said["leaving"].endswith(", limit 5:00")
    assert said["refusals"] == "not reported" and "hold" not in said
    held = changed(leaves, refusals=2, held_us=30 * SECOND, held_since=NOON - 10 * SECOND)
    shown.take_batch(batch(held))
    detail.tick()
    said = facts(detail)
    assert said["leaving"].endswith(", limit 5:00: the agent may close without asking")
    assert said["refusals"] == "2 of 2"
    assert said["hold"].startswith("0:1") and said["hold"].endswith(" in all")
