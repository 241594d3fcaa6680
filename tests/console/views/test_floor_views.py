"""The view that is on: chosen, changed, kept, renamed, deleted and brought back, and on again the next time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QSettings

from console.store.floor import Floor
from console.store.view_filter import QueueGroup, ViewFilter
from console.views.choices import sections, with_choice, without
from console.views.floor_views import FloorViews, with_group
from console.views.view_file import NamedView, ViewProblem, read_view
from tests.console.made_up_floor import made, snapshot

DAYS = ViewFilter(teams=("Days",))
NIGHTS = ViewFilter(teams=("Nights",))
MONEY = QueueGroup("Money", ("Billing", "Refunds"))


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make(qapp, tmp_path, settings):
    """Makes the views of one window after the other, on a floor of this id."""
    owner = QObject()
    told = []

    def views(floor_id="north"):
        floor = Floor()
        floor.apply(
            snapshot(
                made("floor", floor_id),
                made("site", "leeds", name="Leeds"),
                made("site", "oslo", name="Oslo"),
                made("team", "days", name="Days", site_id="leeds"),
                made("team", "days2", name="Days", site_id="oslo"),
                made("queue", "billing", name="Billing", team_id="days"),
                made("queue", "chat", name="Chat", team_id="days", channel="chat"),
                made("queue", "old", name="Old", team_id="days", channel="letter", retired_at=1),
            )
        )
        found = FloorViews(floor, settings, tmp_path / "views", owner)
        found.told.connect(told.append)
        found.begin()
        return found

    views.told = told
    yield views
    owner.deleteLater()


def test_at_first_the_whole_floor_is_on(make):
    views = make()
    assert (views.title, views.filter.is_empty, views.kept, views.is_unsaved) == ("", True, [], False)


def test_a_view_put_together_is_unsaved_until_it_is_saved_under_a_name(make):
    views = make()
    views.narrow(DAYS)
    assert (views.title, views.is_unsaved) == ("Unnamed view", True)
    views.save_as("Days")
    assert (views.title, views.is_unsaved) == ("Days", False)
    assert views._floor.view.name == "Days"


def test_what_is_changed_in_a_kept_view_is_marked_and_can_be_saved_or_taken_back(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    views.narrow(NIGHTS)
    assert (views.title, views.is_changed) == ("Days, changed", True)
    views.take_back()
    assert (views.title, views.filter) == ("Days", DAYS)
    views.narrow(NIGHTS)
    views.save()
    assert (views.title, views.kept[0].view.filter) == ("Days", NIGHTS)


def test_the_same_names_in_another_order_are_no_change(make):
    views = make()
    views.narrow(ViewFilter(teams=("Days", "Nights")))
    views.save_as("Both")
    views.narrow(ViewFilter(teams=("Nights", "Days")))
    assert not views.is_changed


def test_a_new_view_takes_no_other_ones_key(make):
    views = make()
    views.narrow(NIGHTS)
    views.save_as("Nights")
    views.narrow(DAYS)
    views.save_as("Days")
    assert [saved.view.name for saved in views.kept] == ["Nights", "Days"]
    assert [saved.view.name for saved in make().kept] == ["Nights", "Days"]
    views.choose(views.kept[0])
    views.rename("Zulu")
    assert [saved.view.name for saved in views.kept] == ["Zulu", "Days"]


def test_renaming_keeps_what_was_changed_unsaved(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    views.narrow(NIGHTS)
    views.rename("Early")
    assert (views.title, views.filter, views.kept[0].view) == ("Early, changed", NIGHTS, NamedView("Early", DAYS))


def test_deleting_shows_the_whole_floor_and_can_be_undone(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    views.narrow(NIGHTS)
    assert views.delete() == "Days"
    assert (views.title, views.kept, views.filter.is_empty) == ("", [], True)
    views.bring_back()
    assert (views.title, views.filter, views.kept[0].view.filter) == ("Days, changed", NIGHTS, DAYS)


def test_what_was_on_is_on_again_for_each_floor_by_itself(make):
    views = make("north")
    views.narrow(DAYS)
    views.save_as("Days")
    views.narrow(NIGHTS)
    other = make("south")
    assert other.title == ""
    assert [saved.view.name for saved in other.kept] == ["Days"]
    again = make("north")
    assert (again.title, again.filter) == ("Days, changed", NIGHTS)
    again.show_whole()
    assert make("north").title == ""


def test_a_view_without_a_name_is_on_again_too(make):
    make().narrow(ViewFilter(text="refund"))
    assert (make().title, make().filter.text) == ("Unnamed view", "refund")


def test_what_was_remembered_and_cannot_be_read_is_said(make, settings):
    settings.setValue("view/north", '{"document": "?"}')
    assert make().title == ""
    assert make.told[-1] == "The view that was on the last time cannot be read; this is the whole floor."
    settings.setValue("view/north", "[not even that")
    assert make().title == ""


def test_a_view_deleted_in_another_console_stays_on_and_is_not_saved_any_more(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    other = make()
    other.delete()
    views.read_folder()
    assert (views.title, views.filter, views.is_unsaved) == ("Days, not saved", DAYS, True)
    views.save()
    assert views.title == "Days"


def test_a_view_changed_in_another_console_is_not_written_over(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    other = make()
    other.narrow(NIGHTS)
    other.save()
    views.narrow(ViewFilter(sites=("Leeds",)))
    with pytest.raises(ViewProblem, match="was changed in another console"):
        views.save()
    assert views.title == "Days, changed"
    views.save_as("Mine")
    assert {saved.view.name: saved.view.filter for saved in views.kept}["Days"] == NIGHTS


def test_a_view_is_chosen_as_it_is_kept_now(make):
    views = make()
    views.narrow(DAYS)
    views.save_as("Days")
    read_before = views.kept[0]
    other = make()
    other.narrow(NIGHTS)
    other.save()
    views.choose(read_before)
    assert (views.title, views.filter) == ("Days", NIGHTS)
    other.delete()
    views.choose(read_before)
    assert (views.title, views.filter) == ("Days, not saved", DAYS)


def test_a_file_that_is_no_view_is_told_of_once(make, tmp_path):
    views = make()
    (tmp_path / "views").mkdir()
    (tmp_path / "views" / "broken.floorview").write_text("?")
    views.read_folder()
    views.read_folder()
    assert len(make.told) == 1
    assert make.told[0].startswith("broken.floorview is not among the views.")


def test_a_view_goes_from_one_person_to_another_as_a_file(make, tmp_path):
    views = make()
    views.narrow(replace(DAYS, groups=(MONEY,)))
    views.save_as("Days")
    views.write_to(tmp_path / "for Bo.floorview")
    views.delete()
    views.open_file(tmp_path / "for Bo.floorview")
    assert (views.title, views.filter.groups) == ("Days, not saved", (MONEY,))
    assert views.kept == []
    views.save()
    assert views.title == "Days"


def test_a_file_that_cannot_be_opened_changes_nothing(make, tmp_path):
    views = make()
    views.narrow(DAYS)
    (tmp_path / "bad.floorview").write_text("{}")
    with pytest.raises(ViewProblem):
        views.open_file(tmp_path / "bad.floorview")
    assert (views.title, views.filter) == ("Unnamed view", DAYS)


def test_groups_are_known_from_every_view_that_has_them(make):
    views = make()
    views.files().add(NamedView("A", ViewFilter(groups=(MONEY,))))
    views.read_folder()
    assert views.groups() == [MONEY]
    own = QueueGroup("Money", ("Billing",))
    views.narrow(ViewFilter(groups=(own,)))
    assert views.groups() == [own]


def test_a_group_takes_the_place_of_its_queues():
    asked = with_group(ViewFilter(queues=("Billing", "Chat")), MONEY)
    assert asked == ViewFilter(groups=(MONEY,), queues=("Chat",))


def test_choices_are_the_names_of_the_floor_and_those_the_view_has_already(make):
    views = make()
    asked = ViewFilter(teams=("days", "Gone"), channels=("voice",))
    (teams,) = sections("teams", views._floor, asked, [])
    assert [(choice.label, choice.note, choice.is_chosen) for choice in teams.choices] == [
        ("Days", "Leeds, Oslo", True),
        ("Gone", "not on this floor", True),
    ]
    groups, queues = sections("queues", views._floor, asked, [MONEY])
    assert [choice.note for choice in groups.choices] == ["Billing, Refunds"]
    assert [choice.label for choice in queues.choices] == ["Billing", "Chat"]
    (channels,) = sections("channels", views._floor, asked, [])
    assert [choice.value for choice in channels.choices] == ["voice", "chat"]
    agents, contacts = sections("states", views._floor, asked, [])
    assert "offline" in [choice.value for choice in agents.choices]
    assert "closed" not in [choice.value for choice in contacts.choices]


def test_a_choice_asks_for_one_thing_more_or_less():
    asked = with_choice(ViewFilter(), "teams", "Days", True, [])
    assert asked == DAYS
    assert with_choice(asked, "teams", "days", False, []) == ViewFilter()
    grouped = with_choice(ViewFilter(), "groups", "Money", True, [MONEY])
    assert grouped == ViewFilter(groups=(MONEY,))
    assert with_choice(grouped, "groups", "Money", False, [MONEY]) == ViewFilter()
    assert without(replace(grouped, queues=("Chat",), teams=("Days",)), "queues") == DAYS


def test_what_is_written_for_somebody_else_can_be_read(make, tmp_path):
    views = make()
    views.narrow(DAYS)
    views.write_to(tmp_path / "x.floorview")
    assert read_view(tmp_path / "x.floorview") == NamedView("Unnamed view", DAYS)
