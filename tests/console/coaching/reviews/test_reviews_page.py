"""Reviews in the real window: drawn, scored by keys, kept as they are filled in, finished, disputed and settled."""

import getpass

import pytest

from console.coaching.reviews import draw_dialog, review_window
from console.coaching.reviews.over_time_chart import about_words, behaviour_words
from console.coaching.reviews.review_words import agreement_words, time_in_contact, typed_time
from console.signed_in import login_of
from db.metrics.agreement_of_coaches import agreement_of_coaches
from tests.console.acting.acting_window import ActingWindow
from tests.console.coaching.reviews.review_surfaces import OVER_TIME
from tests.db.coaching.reviewed_floor import ReviewedFloor


class Reviewing(ActingWindow):
    """The window of a coach of the whole floor, who is the only one who acts there."""

    def __init__(self, url, theme, qtbot):
        floor = ReviewedFloor(url)
        floor.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.me = floor.person(login_of(url) or getpass.getuser(), "coach")
        self.calls = [floor.call(0, minutes) for minutes in (30, 60, 90)]
        super().__init__(url, theme, qtbot, floor)

    def page(self, qtbot):
        self.window.workspaces.show("coaching")
        page = self.window.workspaces.page("coaching").open_page("reviews")
        qtbot.waitUntil(lambda: page.shown is not None)
        return page


@pytest.fixture
def acting(sqlite_url, theme, qtbot):
    made = Reviewing(sqlite_url, theme, qtbot)
    yield made
    made.end()


def test_a_contact_is_drawn_scored_by_keys_finished_disputed_and_settled(acting, qtbot, monkeypatch):
    monkeypatch.setattr(review_window, "KEPT_AFTER_MS", 20)
    # Ana, of whom alone there are contacts, and the others in two commands.
    monkeypatch.setattr(draw_dialog, "_AT_ONCE", 2)
    window, floor = acting.window, acting.floor
    page = acting.page(qtbot)
    assert page.heading.text() == "Nothing waits to be reviewed."
    page.acts.draw()
    dialog = window.escalating.composer.dialog
    dialog.each.setValue(1)
    dialog.accept()
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 1)
    # The other agents have no finished contacts, which is said by name.
    qtbot.waitUntil(lambda: "Bo" in window.said.sentence.text)
    page._draw_again()
    qtbot.waitUntil(lambda: "among 3: C-" in window.said.sentence.text)
    page._activated()
    (review,) = page.acts.open_windows.values()
    first, second = review.cards[:2]
    qtbot.keyClicks(first, "3")
    assert first.level == 3
    qtbot.keyClicks(second, "0")
    assert (second.level, second.is_scored) == (None, True)
    first.time.setText("9:99")
    first.time.textEdited.emit("9:99")
    assert not review.finish.isEnabled()
    first.time.setText("6:00")
    first.time.textEdited.emit("6:00")
    assert "5:00" in review.state.text()
    first.time.setText("1:05")
    first.evidence.setText("says it back")
    first.evidence.textEdited.emit("")
    # It is in the database before anybody presses a button.
    qtbot.waitUntil(lambda: floor.run("SELECT evidence FROM review_draft_score WHERE level = 3") == [("says it back",)])
    qtbot.waitUntil(lambda: not review._keeping)
    # Closed and opened again, it stands there as it was.
    with qtbot.waitSignal(review.over):
        review.close()
    qtbot.waitUntil(lambda: bool(page.shown.drafts))
    page._activated()
    (review,) = page.acts.open_windows.values()
    assert (review.cards[0].level, review.cards[0].time.text(), review.cards[1].is_scored) == (3, "1:05", True)
    with qtbot.waitSignal(review.over):
        review.finish_it()
    qtbot.waitUntil(lambda: page.finished.list.topLevelItemCount() == 1)
    (row,) = floor.run("SELECT basis, state, reviewer_id FROM contact_review")
    assert tuple(row) == ("sampled", "finished", acting.me)
    assert floor.run("SELECT level, evidence_s FROM review_score WHERE level = 3") == [(3, 65)]
    # Disputed, and reviewed by another: it stands on top and is settled with another level.
    floor.run("UPDATE contact_review SET state = 'disputed', disputed_at = 5, dispute = 'no', reviewer_id = :kim",
              kim=floor.people["kim"])  # fmt: skip
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 1)
    assert page.heading.text().startswith("1 dispute")
    page._activated()
    dialog = window.escalating.composer.dialog
    dialog.settlement.setCurrentIndex(1)
    dialog.levels["listens"].setCurrentIndex(3)
    assert not dialog.do_button.isEnabled()
    dialog.answer.setPlainText("Heard again.")
    dialog.accept()
    qtbot.waitUntil(lambda: floor.run("SELECT settlement FROM contact_review") == [("changed",)])
    assert floor.run("SELECT level, former_level FROM review_score WHERE level IS NOT NULL") == [(4, 3)]
    qtbot.waitUntil(lambda: "before the dispute 3" in page.finished.view.words.text())


def test_a_draw_is_taken_back_with_a_reason_until_a_contact_of_it_is_begun(acting, qtbot, monkeypatch):
    monkeypatch.setattr(review_window, "KEPT_AFTER_MS", 20)
    # One draw, though it is sent in several commands.
    monkeypatch.setattr(draw_dialog, "_AT_ONCE", 1)
    acting.floor.call(1, 40)
    window, page = acting.window, acting.page(qtbot)
    take_back = next(one for one in page.menu_actions() if one.text() == "&Take the draw back…")
    assert not take_back.isEnabled()

    def draw():
        page.acts.draw()
        dialog = window.escalating.composer.dialog
        dialog.each.setValue(1)
        dialog.accept()

    def answer(why):
        take_back.trigger()
        dialog = window.escalating.composer.dialog
        assert not dialog.do_button.isEnabled()
        dialog.why.setPlainText(why)
        assert "2 contact" in dialog.outcome.text()
        dialog.accept()

    draw()
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 2)
    assert take_back.isEnabled()
    answer("wrong days")
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 0)
    rows = page.not_reviewed.list
    assert {rows.topLevelItem(n).text(4) for n in range(rows.topLevelItemCount())} == {"“wrong days”"}
    assert "2 of them passed" in page.to_do.about.text()
    window.acts.undo_last()
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 2)
    assert rows.topLevelItemCount() == 0
    page._activated()
    (review,) = page.acts.open_windows.values()
    qtbot.keyClicks(review.cards[0], "3")
    qtbot.waitUntil(lambda: acting.floor.run("SELECT count(*) FROM review_draft_score WHERE level = 3") == [(1,)])
    qtbot.waitUntil(lambda: not review._keeping)
    with qtbot.waitSignal(review.over):
        review.close()
    qtbot.waitUntil(lambda: bool(page.shown.drafts))
    page.to_do.list.setCurrentItem(page.to_do.list.topLevelItem(1))
    assert not take_back.isEnabled() and "was begun" in take_back.toolTip()


def test_what_another_drew_is_not_taken_back(acting, qtbot):
    page = acting.page(qtbot)
    page.acts.draw()
    dialog = acting.window.escalating.composer.dialog
    dialog.each.setValue(1)
    dialog.accept()
    qtbot.waitUntil(lambda: page.to_do.list.topLevelItemCount() == 1)
    acting.floor.run("UPDATE review_sample SET drawn_by_id = :kim", kim=acting.floor.people["kim"])
    take_back = next(one for one in page.menu_actions() if one.text() == "&Take the draw back…")
    qtbot.waitUntil(lambda: not take_back.isEnabled())
    assert "Only who drew" in take_back.toolTip()


def test_a_calibration_and_another_version_of_the_rubric(acting, qtbot):
    window, floor = acting.window, acting.floor
    page = acting.page(qtbot)
    page.acts.review(acting.calls[0], floor.agents[0], page.shown)
    qtbot.waitUntil(lambda: bool(page.acts.open_windows))
    (review,) = page.acts.open_windows.values()
    contact = review.contact
    # Nothing was filled in: nothing is left of it.
    with qtbot.waitSignal(review.over):
        review.close()
    assert floor.run("SELECT id FROM review_draft") == []
    page.acts.calibrate(contact, page.shown.rubric.holds.id)
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.coaches.item(0).setCheckState(dialog.coaches.item(0).checkState().Checked)
    dialog.coaches.item(1).setCheckState(dialog.coaches.item(1).checkState().Checked)
    dialog.accept()
    qtbot.waitUntil(lambda: page.calibration.list.topLevelItemCount() == 1)
    page.parts.setCurrentWidget(page.calibration)
    assert "blind" in page.calibration.about.text()
    page.acts.set_rubric(page.shown.rubric)
    dialog = window.escalating.composer.dialog
    assert not dialog.do_button.isEnabled()
    dialog.behaviours[0].name.setText("Listens closely")
    dialog.behaviours[-1].removed.emit()
    assert "3 behaviour" in dialog.outcome.text()
    dialog.accept()
    qtbot.waitUntil(lambda: page.shown.rubric.holds.number == 2)
    assert next(one.name for one in page.shown.rubric.holds.behaviours) == "Listens closely"
    assert next(one.code for one in page.shown.rubric.holds.behaviours) == "listens"
    assert len(page.shown.rubric.versions[1].behaviours) == 4


def test_figures_in_words():
    assert [typed_time(text) for text in ("2:05", "1:02:05", "205", "2:65", "")] == [125, 3725, None, None, None]
    assert [time_in_contact(seconds) for seconds in (5, 125, 3725)] == ["0:05", "2:05", "1:02:05"]
    assert "too few" in agreement_words(agreement_of_coaches([(1, 2)]))
    assert "same level" in agreement_words(agreement_of_coaches([(3, 3)] * 12))
    far = agreement_of_coaches([(1, 4), (2, 3), (3, 1), (4, 2)] * 3)
    assert "too far apart" in agreement_words(far)
    assert "disputed" in about_words(OVER_TIME)
    assert "one review" in behaviour_words(OVER_TIME.behaviours[0])
    assert "not scored yet" in behaviour_words(OVER_TIME.behaviours[1])
