"""The floor set up in the real window, over a real database: saved, shown elsewhere, taken back, told in the history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from console.link_state import LinkState
from tests.console.setup.set_up_world import SetUpWorld, choose, press, type_into


@pytest.fixture
def both(database_url, theme, qtbot):
    made = SetUpWorld(database_url, theme, qtbot)
    yield made
    made.end()


@pytest.fixture
def world(sqlite_url, theme, qtbot):
    made = SetUpWorld(sqlite_url, theme, qtbot)
    yield made
    made.end()


def history(page):
    return [page.history.list.item(at).text() for at in range(page.history.list.count())]


def pulse_of(window):
    """All that the pulse says."""
    return " ".join(figure.accessibleName() + figure.accessibleDescription() for figure in window.pulse.stops)


def test_a_target_saved_in_one_window_is_the_target_of_another_and_comes_back_by_ctrl_z(both, qtbot):
    other = both.another_window()
    queue = both.floor.queues[2]
    both.floor.contact(2)
    qtbot.waitUntil(lambda: "target 80" in pulse_of(other))
    form = both.form("QueuesTopic", queue)
    form.rows["target_percent"].editor.field.setValue(70)
    form.rows["answer_within_s"].editor.number.setValue(45)
    form.reason.setText("the summer")
    press(form.save_button)
    qtbot.waitUntil(lambda: other.floor.store.row("queue", queue).answer_within_s == 45)
    qtbot.waitUntil(lambda: "target 70" in pulse_of(other) and "in 45" in pulse_of(other))
    page = both.page("QueuesTopic")
    qtbot.waitUntil(lambda: not page.unsaved)
    qtbot.waitUntil(lambda: any("Why: the summer" in step for step in history(page)))
    assert "Target: 80" in history(page)[0] and "Answer within: 20" in history(page)[0]
    assert form.reason.text() == "" and "changed" in both.set_up.said.text
    both.set_up.activateWindow()
    qtbot.waitUntil(both.set_up.isActiveWindow)
    both.set_up.close_button.setFocus()
    QTest.keyClick(both.set_up, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: other.floor.store.row("queue", queue).answer_within_s == 20)
    assert both.floor.row("queue", queue)["target_percent"] == 80
    qtbot.waitUntil(lambda: form.rows["target_percent"].editor.value == 80)


def test_both_values_are_shown_where_another_changed_the_same_and_the_persons_choice_is_saved(both, qtbot):
    queue = both.floor.queues[0]
    form = both.form("QueuesTopic", queue)
    row = form.rows["target_percent"]
    row.editor.field.setValue(70)
    both.floor.run("UPDATE queue SET target_percent = 95, wrap_up_s = 30 WHERE id = :id", id=queue)
    qtbot.waitUntil(lambda: not row.conflict.isHidden())
    assert "95" in row.conflict_words.text() and "70" in row.conflict_words.text()
    assert form.rows["wrap_up_s"].editor.value == 30
    press(form.save_button)
    assert both.floor.row("queue", queue)["target_percent"] == 95
    assert "choose which value stays" in form.state.text()
    press(row.mine)
    press(form.save_button)
    qtbot.waitUntil(lambda: both.floor.row("queue", queue)["target_percent"] == 70)
    assert both.floor.row("queue", queue)["wrap_up_s"] == 30


def test_what_another_did_a_moment_ago_is_not_written_over_and_what_was_typed_stays(world, qtbot):
    queue = world.floor.queues[0]
    form = world.form("QueuesTopic", queue)
    # The feed is held back: this console has not seen yet what the other did.
    world.link.batch_arrived.disconnect(world.window.take_batch)
    world.floor.run("UPDATE queue SET target_percent = 95 WHERE id = :id", id=queue)
    form.rows["target_percent"].editor.field.setValue(70)
    press(form.save_button)
    qtbot.waitUntil(lambda: "Somebody changed it meanwhile" in form.state.text())
    assert world.floor.row("queue", queue)["target_percent"] == 95
    assert form.rows["target_percent"].editor.value == 70 and world.page("QueuesTopic").unsaved == 1


def test_a_queue_is_added_with_a_skill_it_asks_for(both, qtbot):
    skill = both.floor.insert("skill", name="German")
    qtbot.waitUntil(lambda: both.row("skill", skill) is not None)
    page = both.page("QueuesTopic")
    press(page.things.adding["queue"])
    form = page.form
    press(form.save_button)
    assert form.rows["name"].note.text() == "It needs a name."
    type_into(form, "name", "  billing ")
    press(form.save_button)
    assert "Another has this name" in form.rows["name"].note.text()
    type_into(form, "name", "Post")
    choose(form.rows["channel"].editor.field, "letter")
    choose(form.rows["answer_within_s"].editor.unit, 86400)
    form.rows["answer_within_s"].editor.number.setValue(2)
    choose(form.rows["skills"].editor.more, skill)
    press(form.save_button)
    (asked,) = qtbot_rows(both, qtbot, "SELECT queue_id, skill_id, level FROM queue_skill")
    added = both.floor.row("queue", str(asked.queue_id))
    assert (added["name"], added["channel"], added["answer_within_s"]) == ("Post", "letter", 172_800)
    qtbot.waitUntil(lambda: page.unsaved == 0 and page.shown.id == str(asked.queue_id))
    qtbot.waitUntil(lambda: page.form.rows["skills"].editor.value == ((skill, 1),))
    assert "channel" not in page.form.rows


def qtbot_rows(world, qtbot, sql):
    """The rows of a statement, as soon as there are any."""
    qtbot.waitUntil(lambda: bool(world.floor.run(sql)))
    return world.floor.run(sql)


def test_a_queue_with_work_says_what_to_do_and_an_empty_one_is_retired_and_taken_back(world, qtbot):
    full, empty = world.floor.queues[0], world.floor.queues[1]
    world.floor.contact(0)
    form = world.form("QueuesTopic", full)
    qtbot.waitUntil(lambda: not form._acts_shown[0][0].isEnabled())
    assert "still in it: move them" in form._acts_shown[0][1].text()
    form = world.form("QueuesTopic", empty)
    press(form._acts_shown[0][0])
    qtbot.waitUntil(lambda: world.floor.row("queue", empty)["retired_at"] is not None)
    qtbot.waitUntil(lambda: form._acts_shown[0][0].text() == "Let it take work again")
    press(form._acts_shown[0][0])
    qtbot.waitUntil(lambda: world.floor.row("queue", empty)["retired_at"] is None)


def test_routes_are_saved_together_told_and_taken_back_together(both, qtbot):
    one, other, third = both.floor.queues
    page = both.page("RoutesTopic", one)
    editor = page.form.rows["routes"].editor
    assert "work may go to every queue" in editor.sentence.text()
    choose(editor.notes[other], "required")
    choose(editor.notes[third], "no")
    press(page.form.save_button)
    rows = "SELECT to_queue_id, note FROM route WHERE from_queue_id IS NOT NULL"
    assert sorted(row.note for row in qtbot_rows(both, qtbot, rows)) == ["no", "required"]
    qtbot.waitUntil(lambda: page.unsaved == 0)
    choose(editor.notes[other], "")
    choose(editor.notes[third], "asked")
    press(page.form.save_button)
    qtbot.waitUntil(lambda: [row.note for row in both.floor.run(rows)] == ["asked"])
    qtbot.waitUntil(lambda: any("Route to Tech removed" in step for step in history(page)))
    qtbot.waitUntil(lambda: page.unsaved == 0)
    press(both.set_up.undo)
    qtbot.waitUntil(lambda: sorted(row.note for row in both.floor.run(rows)) == ["no", "required"])


def test_agents_go_to_another_team(world, qtbot):
    red, blue = world.floor.teams
    page = world.page("TeamsTopic", red)
    editor = page.form.rows["agents"].editor
    editor.agents.item(0).setSelected(True)
    choose(editor.to, blue)
    press(editor.move_button)
    assert editor.agents.item(0).text() == "Ana → Blue •"
    assert world.floor.row("agent", world.floor.agents[0])["team_id"] == red
    press(page.form.save_button)
    qtbot.waitUntil(lambda: world.floor.row("agent", world.floor.agents[0])["team_id"] == blue)
    qtbot.waitUntil(lambda: page.unsaved == 0 and editor.agents.count() == 1)
    page = world.page("TeamsTopic", blue)
    qtbot.waitUntil(lambda: any("Ana: Red → Blue" in step for step in history(page)))


def test_a_team_and_a_site_are_added_and_a_team_is_removed(world, qtbot):
    page = world.page("TeamsTopic")
    press(page.things.adding["site"])
    type_into(page.form, "name", "South")
    zone = page.form.rows["time_zone"].editor.field
    zone.setEditText("Nowhere/Land")
    press(page.form.save_button)
    assert "no such time zone" in page.form.rows["time_zone"].note.text()
    zone.setEditText("Europe/Madrid")
    press(page.form.save_button)
    (site,) = qtbot_rows(world, qtbot, "SELECT id, time_zone FROM site WHERE name = 'South'")
    assert site.time_zone == "Europe/Madrid"
    qtbot.waitUntil(lambda: page.unsaved == 0)
    press(page.things.adding["team"])
    type_into(page.form, "name", "Green")
    choose(page.form.rows["site_id"].editor.field, str(site.id))
    press(page.form.save_button)
    (team,) = qtbot_rows(world, qtbot, "SELECT id FROM team WHERE name = 'Green'")
    qtbot.waitUntil(lambda: page.shown.id == str(team.id) and bool(page.form._acts_shown))
    press(page.form._acts_shown[0][0])
    qtbot.waitUntil(lambda: not world.floor.run("SELECT id FROM team WHERE name = 'Green'"))


def test_what_is_typed_stays_while_others_are_looked_at_and_while_the_window_is_closed(world, qtbot):
    one, other = world.floor.queues[:2]
    type_into(world.form("QueuesTopic", one), "name", "Bills")
    page = world.page("QueuesTopic", other)
    assert page.form.rows["name"].editor.value == "Tech"
    assert "not saved" in page.things.list.item(0).text()
    assert world.set_up.tabs.tabText(1).endswith("•")
    world.set_up.close()
    world.set_up.open_beside()
    form = world.form("QueuesTopic", one)
    assert form.rows["name"].editor.value == "Bills"
    press(form.discard_button)
    assert world.form("QueuesTopic", one).rows["name"].editor.value == "Billing"
    assert not world.set_up.tabs.tabText(1).endswith("•")


def test_while_the_link_is_lost_nothing_is_sent_and_what_was_typed_stays(world, qtbot):
    form = world.form("FloorTopic")
    type_into(form, "promise", "The truth about the wait.")
    world.window.acts.take_link_state(LinkState("lost", "away", 0.0))
    press(form.save_button)
    assert "database is away" in form.state.text() and "stays" in form.state.text()
    assert form.rows["promise"].editor.value == "The truth about the wait."
    world.window.acts.take_link_state(LinkState("live", "", 0.0))
    press(form.save_button)
    qtbot.waitUntil(lambda: "truth" in world.floor.run("SELECT promise FROM floor")[0].promise)


def test_the_promise_is_said_too_long_before_anything_is_sent(world):
    form = world.form("FloorTopic")
    form.rows["promise"].editor.field.setText("x" * 201)
    form.rows["promise"].editor.edited.emit()
    press(form.save_button)
    assert "201" in form.rows["promise"].note.text()
    assert world.floor.run("SELECT count(*) FROM command WHERE kind = 'floor.change'")[0][0] == 0


def test_a_thing_that_is_gone_meanwhile_is_said_to_be(world, qtbot):
    skill = world.floor.insert("skill", name="German")
    qtbot.waitUntil(lambda: world.row("skill", skill) is not None)
    page = world.page("SkillsTopic", skill)
    world.floor.run("DELETE FROM skill WHERE id = :id", id=skill)
    qtbot.waitUntil(lambda: page.form is None)
    assert page.nothing.text() == "It is not there any more."
