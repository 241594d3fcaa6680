"""What was typed into the set-up and not saved is there again after the program has ended."""

import pytest
from PySide6.QtCore import QSettings

from console.setup.window import SetUpWindow
from console.window import FloorWindow
from tests.console.made_up_floor import batch, gone, made
from tests.console.setup.set_up_world import choose, press, type_into

MANAGER = made("staff_role", "manages", staff_id="dana", role="manager", from_at=1)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "floorwalker.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def opened(theme, qtbot, small_floor, settings):
    """`opened(*rows)`: the set-up in a window made anew, after these rows have come."""

    windows = []

    def make(*rows):
        window = FloorWindow(theme, "dana", settings)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.take_snapshot(small_floor)
        window.take_batch(batch(MANAGER, *rows))
        found = SetUpWindow(window)
        found.open_beside()
        return found

    return make


def form(set_up, topic, thing=""):
    set_up.go_to(topic, thing)
    return set_up.pages[topic].form


def test_what_is_typed_is_typed_again_and_a_change_meanwhile_is_told(opened):
    first = opened()
    type_into(form(first, "QueuesTopic", "tech"), "name", "Technical help")
    form(first, "QueuesTopic", "tech").rows["target_percent"].editor.field.setValue(70)
    routes = form(first, "RoutesTopic", "tech").rows["routes"].editor
    choose(routes.notes["billing"], "required")
    first.close()
    again = opened(made("queue", "tech", 2, name="Tech", position=1, target_percent=95))
    queue = form(again, "QueuesTopic", "tech")
    assert queue.rows["name"].editor.value == "Technical help"
    assert queue.draft.conflicts == {"target_percent": 95}
    assert form(again, "RoutesTopic", "tech").rows["routes"].editor.value == (("billing", "required"),)
    assert again.tabs.tabText(1).endswith("•") and again.tabs.tabText(2).endswith("•")


def test_a_new_thing_that_was_not_saved_is_there_again(opened):
    first = opened()
    first.go_to("SkillsTopic")
    press(first.pages["SkillsTopic"].things.adding["skill"])
    type_into(first.pages["SkillsTopic"].form, "name", "German")
    first.close()
    again = opened()
    page = again.pages["SkillsTopic"]
    assert page.unsaved == 1
    again.go_to("SkillsTopic")
    assert "German • not saved" in page.things.list.item(0).text()


def test_what_was_discarded_or_is_gone_does_not_come_back(opened, settings):
    first = opened(made("skill", "german", name="German"))
    skills = form(first, "SkillsTopic", "german")
    type_into(skills, "name", "Deutsch")
    queue = form(first, "QueuesTopic", "tech")
    type_into(queue, "name", "Technical help")
    press(queue.discard_button)
    first.close()
    again = opened()
    assert not any(page.unsaved for page in again.pages.values())
    again.close()
    assert not [key for key in settings.allKeys() if key.startswith("set_up/")]


def test_a_damaged_note_of_it_is_left_out(opened, settings):
    settings.setValue("set_up/not_saved/floor", "{damaged")
    assert not any(page.unsaved for page in opened().pages.values())


def test_a_thing_that_goes_while_it_is_typed_over_takes_what_was_typed_along(opened):
    first = opened(made("skill", "german", name="German"))
    type_into(form(first, "SkillsTopic", "german"), "name", "Deutsch")
    first._window.take_batch(gone(made("skill", "german", 2, name="German")))
    page = first.pages["SkillsTopic"]
    page.refresh()
    assert (page.form, page.unsaved) == (None, 0)
