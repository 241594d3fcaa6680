"""The change of shift in real windows on a real database: who is on shift, what is handed over, what is accepted."""

import pytest
from PySide6.QtCore import QSettings

from console.handover.shift_window import ShiftWindow
from db.coaching.waiting_thing import WaitingThing
from tests.console.handover.handed_window import HandedWindow, filled, own_floor


@pytest.fixture
def handed(sqlite_url, theme, qtbot):
    floor = own_floor(sqlite_url)
    things = filled(floor)
    made = HandedWindow(sqlite_url, theme, qtbot, floor=floor)
    made.things = things
    yield made
    for window in made.window.findChildren(ShiftWindow):
        window.close()
    made.end()


def presence(handed):
    return next(iter(handed.window.floor.store.rows("staff_presence").values()), None)


def lines(view):
    """The words of every line, by group."""
    found = {}
    for place in range(view.topLevelItemCount()):
        group = view.topLevelItem(place)
        found[group.text(0)] = [
            [group.child(at).text(column) for column in range(4)] for at in range(group.childCount())
        ]
    return found


def test_who_opens_a_console_is_on_shift_until_they_say_otherwise(handed, qtbot):
    window = handed.window
    qtbot.waitUntil(lambda: presence(handed) is not None)
    qtbot.waitUntil(lambda: window.shift.button.isVisible())
    assert "on shift" in window.shift.button.text()
    assert window.shift.on_shift.isChecked()
    window.shift.on_shift.trigger()
    qtbot.waitUntil(lambda: presence(handed).on_shift == 0)
    qtbot.waitUntil(lambda: "off shift" in window.shift.button.text())
    assert "still yours" in window.said.words
    window.said.follow.trigger()
    qtbot.waitUntil(lambda: window.shift.give_window is not None and window.shift.give_window.isVisible())
    window.shift.button.click()
    qtbot.waitUntil(lambda: presence(handed).on_shift == 1)


def test_who_hands_over_is_told_how_many_steps_of_coaching_are_due_and_nobody_else_is(handed, qtbot):
    window = handed.window
    window.shift.give.trigger()
    give = window.shift.give_window
    qtbot.waitUntil(lambda: "Send the corrected invoice" in str(lines(give.lines)))
    assert not give.coaching.isVisible()
    before = lines(give.lines)
    things = [WaitingThing("step", "a", 1, "ana", 1), WaitingThing("answer", "n", 2, "ana", 1)]
    window.alerts.take_waiting(things)
    give.refresh()
    assert give.coaching.isVisible()
    assert give.coaching.text().startswith("1 coaching follow-up")
    assert lines(give.lines) == before, "what is agreed with an agent is no line of a handover"


def test_what_stays_behind_is_shown_saved_given_and_taken_back(handed, qtbot, tmp_path, monkeypatch):
    window, floor = handed.window, handed.handed
    qtbot.waitUntil(lambda: presence(handed) is not None)
    window.shift.give.trigger()
    give = window.shift.give_window
    qtbot.waitUntil(lambda: "Send the corrected invoice" in str(lines(give.lines)))
    shown = lines(give.lines)
    assert list(shown) == [
        "Call-backs promised (1)", "Escalations (2)", "Still to do for customers (1)", "Incidents (1)", "Absent (1)",
        "On loan (1)", "Notices not read by all (1)",
    ]  # fmt: skip
    assert "asked for a supervisor · Billing" in str(shown["Escalations (2)"][0])
    assert shown["Escalations (2)"][0][1].startswith("overdue")
    assert "Nobody else of the line of Red is on shift" in give.to_whom.text()
    floor.comes("eli")
    qtbot.waitUntil(lambda: give.to_whom.text().startswith("It waits for eli"))
    give.text.setPlainText("The fire drill is at three.")
    saved_as_a_document(handed, give, qtbot, tmp_path, monkeypatch)
    give.give_button.click()
    qtbot.waitUntil(lambda: "of 9 accepted" in give.headline.text())
    assert give.text.toPlainText() == ""
    ((handover,),) = floor.run("SELECT id FROM handover WHERE state = 'given'")
    assert {line["kind"] for line in floor.lines(str(handover))} >= {"note", "promise", "message"}
    assert give.isVisible()
    assert window.shift.badge.text().startswith("Your handover of Red waits")
    window.said.undo.trigger()
    qtbot.waitUntil(lambda: handed.row("handover", str(handover)).state == "withdrawn")
    qtbot.waitUntil(lambda: "stay behind" in give.headline.text())


def test_what_waits_is_said_and_accepted_line_by_line_and_as_a_whole(handed, qtbot):
    window, floor = handed.window, handed.handed
    floor.comes("eli")
    mine = floor.escalated("eli", reason="complaint")
    other = floor.escalated("eli", reason="safety")
    ended = floor.escalated("eli")
    handover = floor.handed("eli")
    qtbot.waitUntil(window.shift.badge.isVisible)
    assert "Handover of Red waits" in window.shift.badge.text()
    window.shift.badge.click()
    start = window.shift.start_window
    floor.run("UPDATE escalation SET state = 'resolved', resolved_at = 5000000 WHERE id = :i", i=ended)
    qtbot.waitUntil(lambda: "ended, needs nobody" in str(lines(start.lines)))
    assert "Handed over by eli" in start.story.text()
    group = next(item for item in top(start.lines) if item.text(0).startswith("Escalations"))
    complaint = next(group.child(at) for at in range(group.childCount()) if "complaint" in group.child(at).text(0))
    start.lines.setCurrentItem(complaint)
    start.accept_button.click()
    qtbot.waitUntil(lambda: handed.row("escalation", mine).owner_id == floor.people["dana"])
    qtbot.waitUntil(lambda: "accepted by dana" in str(lines(start.lines)))
    start.all_button.click()
    qtbot.waitUntil(lambda: handed.row("handover", handover).state == "accepted")
    assert floor.owner(other) == "dana"
    qtbot.waitUntil(lambda: not window.shift.badge.isVisible())
    qtbot.waitUntil(lambda: "accepted by dana" in start.story.text())
    start.undo.click()
    qtbot.waitUntil(lambda: handed.row("handover", handover).state == "given")
    assert (floor.owner(mine), floor.owner(other)) == ("dana", "eli")
    who_is_in_is_told(window, floor, start, qtbot)


def who_is_in_is_told(window, floor, start, qtbot):
    """Without a plan only now, with one who is late; and which notices were read."""
    start.pages.setCurrentIndex(1)
    assert start.no_plan.isVisible()
    assert "No shift plan is imported" in start.no_plan.text()
    now = window.floor.now_us()
    floor.run(
        "UPDATE agent SET state = 'offline', state_since = :at WHERE id = :i", i=floor.agents[0], at=now - 3_600_000_000
    )
    floor.insert(
        "shift_activity",
        agent_id=floor.agents[0],
        activity="shift",
        starts_at=now - 1_200_000_000,
        ends_at=now + 20_000_000_000,
    )
    qtbot.waitUntil(lambda: not start.no_plan.isVisible())
    first = start.people.topLevelItem(0)
    assert (first.text(0), first.text(1)[:4]) == ("Ana", "late")
    assert "1 late" in start.headline.text()
    start.pages.setCurrentIndex(2)
    qtbot.waitUntil(lambda: start.notices.topLevelItemCount() == 1)
    qtbot.waitUntil(lambda: start.notices.topLevelItem(0).text(0) == "Lift is out until noon")


def top(view):
    return [view.topLevelItem(place) for place in range(view.topLevelItemCount())]


def test_what_is_typed_outlives_the_window_and_a_lost_link(sqlite_url, theme, qtbot, tmp_path):
    from console.link_state import LinkState

    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    floor = own_floor(sqlite_url)
    for words in ("", "The fire drill is at three."):
        made = HandedWindow(sqlite_url, theme, qtbot, floor=floor)
        made.window.settings = settings
        made.window.shift.give.trigger()
        give = made.window.shift.give_window
        assert give.text.toPlainText() == words
        give.text.setPlainText("The fire drill is at three.")
        made.window.acts.take_link_state(LinkState("lost", "away", 0.0))
        give.give_button.click()
        give.refresh()
        assert "database is away" in give.outcome.text()
        assert not give.give_button.isEnabled()
        give.keep()
        made.end()


def saved_as_a_document(handed, give, qtbot, tmp_path, monkeypatch):
    """With what is typed and not given yet; that it was made is recorded."""
    from PySide6.QtWidgets import QFileDialog

    path = tmp_path / "handover.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))
    give.document.click()
    qtbot.waitUntil(path.exists)
    text = path.read_text()
    for words in ("Handover of Red", "The fire drill is at three.", "Send the corrected invoice"):
        assert words in text
    assert handed.handed.run("SELECT kind FROM command WHERE kind = 'handover.export'") == [("handover.export",)]
