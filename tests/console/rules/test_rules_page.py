"""Rules set in the real set-up window: switched on, given exceptions, previewed as they are typed, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.rules.kinds import RULE_KINDS
from db.rules.raising import raise_crossed
from tests.console.setup.set_up_world import SetUpWorld, choose, press

S = 1_000_000
MIN = 60 * S
#: The first question loads what speaks SQL.
LOADS_MS = 20_000


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    made = SetUpWorld(sqlite_url, theme, qtbot)
    yield made
    made.end()


def rule(world, kind, queue=None):
    """The id of a rule."""
    where = "queue_id IS NULL" if queue is None else "queue_id = :queue"
    given = {} if queue is None else {"queue": queue}
    return world.floor.run(f"SELECT id FROM floor_rule WHERE kind = :kind AND {where}", kind=kind, **given)[0][0]


def test_a_rule_is_switched_on_from_now_on_and_off_again_by_undo(world, qtbot):
    wait = rule(world, "never_answered")
    now = world.floor.database_now()
    page = world.page("RulesTopic", wait)
    assert len(page.topic.things()) == len(RULE_KINDS)
    form = page.form
    choose(form.rows["enabled"].editor.field, 1)
    form.rows["limit_value"].editor.show_value(3 * 3600)
    form.rows["limit_value"].editor.edited.emit()
    assert "3\N{NO-BREAK SPACE}h" in page.companion.sentence.text()
    press(form.save_button)
    qtbot.waitUntil(lambda: world.floor.row("floor_rule", wait)["enabled"] == 1)
    row = world.floor.row("floor_rule", wait)
    assert (row["limit_value"], row["since_at"] >= now) == (3 * 3600, True)
    qtbot.waitUntil(lambda: page.history.list.count() == 1)
    assert "Limit: 48\N{NO-BREAK SPACE}h → 3\N{NO-BREAK SPACE}h" in page.history.list.item(0).text()
    assert "The rule is: off → on" in page.history.list.item(0).text()
    qtbot.waitUntil(lambda: "on, 3\N{NO-BREAK SPACE}h" in page.things.list.currentItem().text())
    QTest.keyClick(world.set_up, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: world.floor.row("floor_rule", wait)["enabled"] == 0)


def test_limits_that_make_no_sense_get_a_sentence_beside_the_field(world, qtbot):
    form = world.form("RulesTopic", rule(world, "refusals"))
    number = form.rows["limit_value"]
    number.editor.field.setValue(0)
    press(form.save_button)
    assert "crossed by everybody at all times" in number.note.text()
    number.editor.field.setValue(21)
    form.save()
    assert "20 is the most" in number.note.text()
    number.editor.field.setValue(1)
    assert not number.problem and "2 is usual" in number.warning.text()
    form = world.form("RulesTopic", rule(world, "wait"))
    length = form.rows["limit_value"]
    length.editor.show_value(10)
    length.editor.edited.emit()
    assert "3 queue" in length.warning.text() and "Billing" in length.warning.text()
    world.floor.run("UPDATE queue SET answer_within_s = 5")
    qtbot.waitUntil(lambda: length.warning.isHidden())
    form = world.form("RulesTopic", rule(world, "callback_due"))
    form.rows["due_s"].editor.show_value(3600)
    form.rows["due_s"].editor.edited.emit()
    assert "only after the promised time" in form.rows["due_s"].warning.text()


def test_an_exception_is_added_for_one_queue_told_when_it_says_nothing_else_and_removed(world, qtbot):
    page = world.page("RulesTopic", rule(world, "wait"))
    press(page.things.adding["exception"])
    form = page.form
    choose(form.rows["queue_id"].editor.field, world.floor.queues[1])
    choose(form.rows["enabled"].editor.field, 0)
    assert "nothing would be different" in form.rows["limit_value"].warning.text()
    choose(form.rows["enabled"].editor.field, 1)
    assert form.rows["limit_value"].warning.isHidden()
    press(form.save_button)
    qtbot.waitUntil(lambda: len(page.topic.things()) == len(RULE_KINDS) + 1)
    made = rule(world, "wait", world.floor.queues[1])
    qtbot.waitUntil(lambda: page.form is not None and "queue_id" not in page.form.rows)
    assert "Waits too long in Tech added" in world.set_up.said.text
    # A calendar that never opens: the clock of this rule stands still there.
    world.floor.insert("opening_hours", queue_id=world.floor.queues[1], weekday=0, opens_min=0, closes_min=0)
    qtbot.waitUntil(lambda: "clock stands still" in page.form.rows["enabled"].warning.text())
    ((act, _),) = page.topic.acts(page.shown)
    page.form.act_asked.emit(act)
    qtbot.waitUntil(lambda: not world.floor.row("floor_rule", made))
    qtbot.waitUntil(lambda: len(page.topic.things()) == len(RULE_KINDS))


def test_the_preview_follows_the_limit_as_it_is_typed_and_says_who_looks(world, qtbot):
    now = world.floor.database_now()
    world.floor.run("UPDATE agent_state SET since_at = :since", since=now - 120 * MIN)
    for minutes in (100, 50, 10):
        world.floor.contact(2, arrived_at=now - minutes * MIN, queued_at=now - minutes * MIN, customer_id=None,
                            answered_at=now - minutes * MIN, state="on_contact", agent_id=world.floor.agents[0])  # fmt: skip
    page = world.page("RulesTopic", rule(world, "missing_record"))
    panel = page.companion
    qtbot.waitUntil(lambda: "3 time" in panel.headline.text(), timeout=LOADS_MS)
    # Two teams, two hours each and the moments of this test: four supervisor-hours.
    assert any(f"{rate} for each supervisor-hour" in panel.headline.text() for rate in ("0.75", "0.74"))
    assert "4.0 supervisor-hours" in panel.detail.text() and "3 contact" in panel.detail.text()
    editor = page.form.rows["limit_value"].editor
    editor.show_value(3600)
    editor.edited.emit()
    assert "Counting" in panel.headline.text()
    qtbot.waitUntil(lambda: "1 time" in panel.headline.text(), timeout=LOADS_MS)
    editor.show_value(0)
    editor.edited.emit()
    assert "nothing can be counted" in panel.headline.text()
    panel._seconds = 0
    panel.look_again()
    qtbot.waitUntil(lambda: "nobody has to look" in panel.watched.text(), timeout=LOADS_MS)
    world.floor.run("UPDATE floor_rule SET enabled = 1, since_at = 9000000000000000 WHERE kind = 'people'")
    panel._seconds = 0
    panel.look_again()
    qtbot.waitUntil(lambda: "floorwalker rules" in panel.watched.text(), timeout=LOADS_MS)
    with world.floor.engine.begin() as connection:
        raise_crossed(connection)
    world.floor.run("UPDATE rule_watch SET evaluated_by = 'dana', evaluated_at = :now", now=now)
    panel._seconds = 0
    panel.look_again()
    qtbot.waitUntil(lambda: "by dana" in panel.watched.text(), timeout=LOADS_MS)
