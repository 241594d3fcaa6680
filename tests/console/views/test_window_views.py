"""Views in the window: a person chooses, names, keeps and shares them, and sees at every place that a view is on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from console.store.view_filter import QueueGroup, ViewFilter
from console.views.choice_popup import ChoicePopup
from console.views.name_dialog import NameDialog
from console.views.view_file import NamedView, read_view, write_view
from tests.console.made_up_floor import NOON, batch, changed, made

CTRL = Qt.KeyboardModifier.ControlModifier
BILLING = ViewFilter(queues=("Billing",))


def ids(panel):
    return {panel.model.id_at(row) for row in range(panel.model.rowCount())}


def act(window, name):
    action = window.views.menu.findChild(QAction, name)
    assert action is not None
    return action


def popup_of(window, topic, qtbot):
    act(window, topic).trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), ChoicePopup))
    return QApplication.activePopupWidget()


def row_of(popup, words):
    return next(row for row in range(popup.list.count()) if popup.list.item(row).text().startswith(words))


def name_it(window, name):
    dialog = window.findChild(NameDialog)
    dialog.name.setText(name)
    dialog.buttons.accepted.emit()
    return dialog


def test_without_a_view_nothing_is_said_of_one(shown):
    assert not shown.views.line.isVisible()
    assert shown.views.button.text() == "View: Whole floor"
    assert shown.windowTitle().endswith("Floorwalker · North floor")


def test_a_view_is_seen_in_pulse_titles_and_the_window_s_title(shown):
    shown.views.views.narrow(BILLING)
    assert ids(shown.queues) == {"billing"}
    assert ids(shown.contacts) == {"c1", "c2", "c4"}
    assert ids(shown.agents) == {"ana", "bo"}
    assert shown.windowTitle().endswith("Floorwalker · North floor · Unnamed view")
    assert shown.views.button.accessibleName().startswith("View: Unnamed view")
    said = {key: figure.accessibleName() for key, figure in shown.pulse.figures.items()}
    assert said["waiting"].endswith("waiting, of 3")
    assert said["free"] == "1 of 2 free"
    assert "Counted is only the view “Unnamed view”." in shown.pulse.figures["free"].hover_text()
    assert shown.placed.panels["queues"].title == "Queues in the view: 1 of 2"
    assert shown.placed.panels["contacts"].title == "Contacts in the view: 2 of 3 waiting, 1 with an agent"
    assert shown.placed.panels["agents"].title == "Agents in the view: 2 signed in of 2; 3 on the floor"
    assert shown.placed.panels["escalations"].title.startswith("In the view: ")
    assert shown.views.line.isVisible()


def test_what_asks_for_a_supervisor_outside_the_view_stays_in_sight(shown, qtbot):
    shown.views.views.narrow(ViewFilter(queues=("Tech",)))
    assert shown.views.line.outside.text() == "Outside the view: 1 hand up · 1 overdue · 1 queue over the limit"
    hand = shown.floor.store.row("raised_hand", "h1")
    shown.take_batch(batch(changed(hand, answered_at=NOON)))
    shown.views.refresh()
    assert shown.views.line.outside.text() == "Outside the view: 1 overdue · 1 queue over the limit"
    qtbot.mouseClick(shown.views.line.outside, Qt.MouseButton.LeftButton)
    assert shown.views.views.filter.is_empty
    assert not shown.views.line.isVisible()


def test_what_enters_and_leaves_the_view_by_a_change_follows_the_feed(shown):
    shown.views.views.narrow(BILLING)
    store = shown.floor.store
    shown.take_batch(
        batch(
            changed(store.row("contact", "c1"), queue_id="tech"),
            changed(store.row("contact", "c3"), queue_id="billing"),
            changed(store.row("queue_membership", "m2"), until_at=NOON),
            made("queue_membership", "m9", agent_id="cy", queue_id="billing"),
        )
    )
    shown._settle()
    assert ids(shown.contacts) == {"c2", "c3", "c4"}
    assert ids(shown.agents) == {"ana", "cy"}
    shown.take_batch(
        batch(changed(store.row("queue", "tech"), name="Billing"), changed(store.row("queue", "billing"), name="Tech"))
    )
    assert ids(shown.queues) == {"tech"}
    assert ids(shown.contacts) == {"c1"}


def test_a_queue_outside_the_view_is_not_chosen_any_more(shown):
    shown.queues.table.select_id("tech")
    assert ids(shown.contacts) == {"c3"}
    shown.views.views.narrow(BILLING)
    assert ids(shown.contacts) == {"c1", "c2", "c4"}


def test_the_filter_of_a_panel_goes_along_with_the_view(shown, qtbot):
    shown.views.views.narrow(BILLING)
    shown.agents.start_filter()
    qtbot.keyClicks(shown.agents.filter, "lunch")
    assert ids(shown.agents) == set()
    shown.agents.filter.setText("bo lind")
    assert ids(shown.agents) == {"bo"}
    shown.agents.filter.setText("lunch")
    shown.views.views.show_whole()
    assert ids(shown.agents) == {"cy"}


def test_an_empty_list_says_that_the_view_makes_it_empty(shown):
    shown.views.views.narrow(ViewFilter(teams=("Evenings",)))
    assert shown.queues.table.empty_words.splitlines() == [
        "Nothing here belongs to the view “Unnamed view”.",
        "This view names 1 team this floor does not have, or does not show to you: Evenings.",
        "Teams: Evenings",
        "Ctrl+0 shows the whole floor.",
    ]
    assert shown.views.line.note.text() == (
        "This view names 1 team this floor does not have, or does not show to you: Evenings."
    )


def test_a_list_that_is_empty_anyway_says_what_it_always_says(shown):
    shown.views.views.narrow(ViewFilter(queues=("Tech",)))
    shown.take_batch(batch(changed(shown.floor.store.row("contact", "c3"), state="closed")))
    shown.queues.table.select_id("tech")
    assert shown.contacts.table.empty_words == "Nobody waits here, and nobody is with an agent."


def test_states_narrow_lists_and_say_that_figures_count_all(shown):
    shown.views.views.narrow(ViewFilter(agent_states=("aux",), contact_states=("on_contact",)))
    assert (ids(shown.agents), ids(shown.contacts)) == ({"cy"}, {"c4"})
    assert shown.placed.panels["agents"].title == "Agents in the view: 1 of 3"
    assert shown.placed.panels["contacts"].title == "Contacts in the view: 1 of 4"
    assert shown.pulse.figures["free"].accessibleName() == "1 of 3 free"
    assert shown.views.line.note.text() == "Figures count the whole floor: states and text narrow the lists only."


def test_the_text_of_a_view_is_searched_in_every_list(shown, qtbot):
    act(shown, "text").trigger()
    qtbot.waitUntil(shown.views.line.text.hasFocus)
    qtbot.keyClicks(shown.views.line.text, "tech")
    qtbot.waitUntil(lambda: shown.views.views.filter.text == "tech")
    assert ids(shown.queues) == {"tech"}
    assert ids(shown.contacts) == {"c3"}
    assert ids(shown.agents) == {"bo"}


def test_things_are_chosen_by_key_in_a_list_that_acts_at_once(shown, qtbot):
    popup = popup_of(shown, "queues", qtbot)
    assert popup.list.hasFocus()
    popup.list.setCurrentRow(row_of(popup, "Billing"))
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert shown.views.views.filter == BILLING
    assert shown.views.line.topics["queues"].text() == "Queues: Billing"
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert shown.views.views.filter.is_empty
    qtbot.keyClick(popup.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.views.line.isVisible())


def test_queues_chosen_together_get_a_name_of_their_own(shown, qtbot):
    popup = popup_of(shown, "queues", qtbot)
    assert not popup.group.isEnabled()
    for name in ("Billing", "Tech"):
        popup.list.setCurrentRow(row_of(popup, name))
        qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    popup.group.name.setText("All calls")
    qtbot.keyClick(popup.group.name, Qt.Key.Key_Return)
    assert shown.views.views.filter == ViewFilter(groups=(QueueGroup("All calls", ("Billing", "Tech")),))
    assert popup.list.item(row_of(popup, "All calls")).checkState() == Qt.CheckState.Checked
    popup.everything.click()
    assert shown.views.views.filter.is_empty
    popup.close()


def test_with_many_choices_one_is_found_by_typing(make, small_floor, qtbot):
    window = make()
    window.take_batch(batch(*(made("queue", f"q{n}", name=f"Queue {n}") for n in range(20))))
    popup = popup_of(window, "queues", qtbot)
    assert popup.search.hasFocus()
    qtbot.keyClicks(popup.search, "queue 17")
    visible = [popup.list.item(row).text() for row in range(popup.list.count()) if not popup.list.item(row).isHidden()]
    assert visible == ["Queue 17 · voice"]
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert window.views.views.filter.queues == ("Queue 17",)
    popup.close()


def test_a_view_is_kept_under_a_name_and_has_a_key(shown, folder, qtbot):
    shown.views.views.narrow(BILLING)
    act(shown, "save_as").trigger()
    name_it(shown, "Money")
    assert read_view(folder / "money.floorview") == NamedView("Money", BILLING)
    assert shown.windowTitle().endswith("Floorwalker · North floor · Money")
    assert shown.said.words == "Saved the view Money."
    qtbot.keyClick(shown, Qt.Key.Key_0, CTRL)
    assert shown.windowTitle().endswith("Floorwalker · North floor")
    qtbot.keyClick(shown, Qt.Key.Key_1, CTRL)
    assert ids(shown.queues) == {"billing"}


def test_a_name_that_is_taken_is_said_in_the_dialog_and_nothing_typed_is_lost(shown, folder):
    write_view(folder / "money.floorview", NamedView("Money", BILLING))
    shown.views.views.narrow(BILLING)
    act(shown, "save_as").trigger()
    dialog = name_it(shown, "money")
    assert dialog.isVisible()
    assert dialog.problem.text() == "Not saved: there is a view called money. Choose another name."
    assert dialog.name.text() == "money"
    dialog.name.setText("  ")
    assert not dialog.buttons.buttons()[0].isEnabled()
    dialog.reject()


def test_unsaved_changes_are_marked_and_saved_with_one_press(shown, folder, qtbot):
    write_view(folder / "money.floorview", NamedView("Money", BILLING))
    shown.views.views.read_folder()
    qtbot.keyClick(shown, Qt.Key.Key_1, CTRL)
    assert not shown.views.line.save.isVisible()
    shown.views.views.narrow(ViewFilter(queues=("Tech",)))
    assert shown.windowTitle().endswith("Money, changed")
    assert shown.views.button.text() == "View: Money, changed"
    qtbot.mouseClick(shown.views.line.save, Qt.MouseButton.LeftButton)
    assert read_view(folder / "money.floorview").filter.queues == ("Tech",)
    assert not shown.views.line.save.isVisible()


def test_deleting_asks_nothing_and_can_be_undone(shown, folder, qtbot):
    write_view(folder / "money.floorview", NamedView("Money", BILLING))
    shown.views.views.read_folder()
    qtbot.keyClick(shown, Qt.Key.Key_1, CTRL)
    act(shown, "delete").trigger()
    assert list(folder.glob("*.floorview")) == []
    assert shown.said.words == "Deleted the view Money."
    assert shown.views.views.filter.is_empty
    qtbot.keyClick(shown, Qt.Key.Key_Z, CTRL)
    assert read_view(folder / "money.floorview") == NamedView("Money", BILLING)
    assert ids(shown.queues) == {"billing"}
    assert not shown.said.undo.isEnabled()


def test_a_view_is_renamed(shown, folder):
    write_view(folder / "money.floorview", NamedView("Money", BILLING))
    shown.views.views.read_folder()
    shown.views.views.choose(shown.views.views.kept[0])
    act(shown, "rename").trigger()
    name_it(shown, "Cash")
    assert [path.name for path in folder.glob("*.floorview")] == ["cash.floorview"]
    assert shown.windowTitle().endswith(" · Cash")


def test_a_file_that_is_no_view_is_refused_in_words_and_the_view_stays(shown, tmp_path):
    shown.views.views.narrow(BILLING)
    (tmp_path / "x.floorview").write_text('{"format": "floorwalker view", "version": 9}')
    shown.views.open_file(tmp_path / "x.floorview")
    assert shown.said.words == (
        "x.floorview was not opened. It comes from a newer Floorwalker: it has version 9, and this one reads up to 1."
    )
    assert shown.views.views.filter == BILLING


def test_what_was_on_is_on_again_in_a_window_made_anew(make, folder):
    write_view(folder / "money.floorview", NamedView("Money", BILLING))
    first = make()
    first.views.views.choose(first.views.views.kept[0])
    first.views.views.narrow(ViewFilter(queues=("Tech",)))
    second = make()
    assert second.windowTitle().endswith("Money, changed")
    assert ids(second.queues) == {"tech"}


def test_what_can_be_done_depends_on_what_is_on(shown, folder):
    enabled = {name: act(shown, name).isEnabled() for name in ("save", "save_as", "rename", "delete", "write_to")}
    assert enabled == {"save": False, "save_as": True, "rename": False, "delete": False, "write_to": False}
    shown.views.views.narrow(BILLING)
    assert act(shown, "save").isEnabled()
    assert act(shown, "write_to").isEnabled()
    shown.views.views.save_as("Money")
    assert act(shown, "rename").isEnabled()
    assert not act(shown, "take_back").isEnabled()


def test_what_another_console_kept_is_offered_when_the_menu_opens(shown, folder):
    write_view(folder / "a & b.floorview", NamedView("A & B", BILLING))
    shown.views.menu.aboutToShow.emit()
    assert [action.text() for action in shown.views.menu.actions()[:2]] == ["Whole &floor", "A && B"]


def test_long_names_are_cut_in_the_middle_and_told_in_full(shown, folder):
    name = "Everything that writes, evenings in the northern offices and at the partner's, " * 2
    write_view(folder / "long.floorview", NamedView(name.strip(), BILLING))
    shown.views.views.read_folder()
    shown.views.views.choose(shown.views.views.kept[0])
    QApplication.processEvents()
    assert name.strip() in shown.views.button.toolTip()
    assert shown.views.button.width() < 400
    assert shown.pulse.age.geometry().right() <= shown.pulse.width()
