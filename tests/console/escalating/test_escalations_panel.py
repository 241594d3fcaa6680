"""The panel of what asks for a supervisor: what is still to be done stands there, and the line's own times are explained."""

import pytest

from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import HOUR, MINUTE, NOON, batch, changed, made
from tests.console.scripted_questions import ScriptedQuestions


@pytest.fixture
def panel(shown, small_floor):
    shown.take_snapshot(small_floor)
    return shown.escalations


def resolved(row_id, owner, raised, taken, ended, **fields):
    times = {"raised_at": NOON - raised, "taken_at": NOON - taken, "resolved_at": NOON - ended}
    return made("escalation", row_id, state="resolved", cause="skill", owner_id=owner, **times, **fields)


def test_what_is_still_to_be_done_cannot_be_overlooked(shown, panel):
    assert not panel.follow_ups.isVisible()
    owed = [made("customer_follow_up", f"f{n}", due_at=NOON + (n * 2 - 1) * HOUR) for n in range(5)]
    shown.take_batch(batch(*owed, made("customer_follow_up", "over", done_at=NOON)))
    panel.settle()
    model = panel.follow_ups.model
    assert panel.follow_ups.isVisible() and model.rowCount() == 5
    assert (model.cell(0, 0).text, model.cell(0, 0).badge) == ("overdue 1:00:00", True)
    assert "1 overdue" in panel.title.rsplit("·", 1)[-1]
    shown.views.views.narrow(ViewFilter(queues=("Tech",)))
    assert panel.follow_ups.model.rowCount() == 0 and not panel.follow_ups.isVisible()


def test_an_overdue_row_with_the_keyboard_can_still_be_read(shown, panel):
    """The ring around it is a ring: what the badge was filled with does not fill the row."""
    shown.activateWindow()
    table = panel.escalations.table
    panel.settle()
    table.setFocus()
    table.setCurrentIndex(panel.escalations.model.index(0, 0))
    assert panel.escalations.model.cell(0, 0).badge
    picture = table.viewport().grab().toImage()
    row = table.visualRect(table.currentIndex())
    urgent = shown.theme.colour("urgent").name()
    places = range(row.right() + 4, table.viewport().width() - 4, 3)
    filled = [picture.pixelColor(x, row.center().y()).name() == urgent for x in places]
    assert sum(filled) < len(filled) // 4


def test_its_words_are_asked_for_by_id_once_and_forgotten_with_it(shown, panel):
    questions = ScriptedQuestions()
    questions.setParent(shown)
    shown.ask_with(questions)
    shown.take_batch(batch(made("customer_follow_up", "f1")))
    asked = [question for question in questions.asked if type(question).__name__ == "FollowUpTextsQuestion"]
    assert [question.ids for question in asked] == [("f1",)]
    questions.answer({"f1": "Send the\nletter"}, number=questions.asked.index(asked[0]) + 1)
    panel.settle()
    assert panel.follow_ups.model.cell(0, 1).text == "Send the letter"
    row = shown.floor.store.row("customer_follow_up", "f1")
    shown.take_batch(batch(changed(row, done_at=NOON - 30 * HOUR)))
    assert panel.follow_ups.texts.text("f1") == ""


def test_the_lines_own_times_are_told_by_person_to_the_line_only(shown, panel):
    assert not panel.times.isVisible()
    eve = made("staff", "eve", name="Eve Maas", login="eve")
    quick = resolved("e8", "dana", 30 * MINUTE, 28 * MINUTE, 10 * MINUTE)
    slow = resolved("e9", "eve", 40 * MINUTE, 30 * MINUTE, 20 * MINUTE)
    shown.take_batch(batch(eve, quick, slow, resolved("e7", "eve", 30 * HOUR, 29 * HOUR, 24 * HOUR)))
    panel.times.refresh()
    assert panel.times.isVisible() and panel.times.accessibleName() == "taken in 2:00, median of 2 today"
    told = panel.times.explanation().as_text()
    assert "All: taken in 2:00 (90 % within 10:00, n 2), resolved in 20:00" in told
    assert "Dana Reyes: taken in 2:00" in told and "Eve Maas: taken in 10:00" in told
    role = shown.floor.store.row("staff_role", "role")
    shown.take_batch(batch(changed(role, role="analyst")))
    told = panel.times.explanation().as_text()
    assert "All: taken in 2:00" in told and "Dana Reyes" not in told and "Eve Maas" not in told


def test_nothing_waits_for_you_stands_where_nothing_does(shown, panel):
    shown.take_batch(batch(changed(shown.floor.store.row("escalation", "e1"), state="resolved", resolved_at=NOON)))
    panel.settle()
    assert panel.escalations.table.empty_words == "Nothing waits for you."
