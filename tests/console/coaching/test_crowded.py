"""Coaching with names that are long, text at 200 % and in the dark: nothing that has to be read is cut or drawn over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionComboBox

from console.coaching.agreement.agreement_dialog import AgreementDialog
from console.coaching.follow_ups.before_after_chart import BeforeAfterChart
from console.coaching.home.due_page import Due
from console.coaching.patterns.patterns_page import PatternsAnswer
from console.coaching.reviews.draw_dialog import DrawDialog
from console.coaching.standards.kept_chart import KeptChart
from console.language import speak
from console.window import FloorWindow
from db.metrics.agent_patterns import AgentPattern
from db.queries.due_settings import DueSettings
from tests.console.coaching.agent.agent_surfaces import _DUE
from tests.console.coaching.agreement.agreement_surfaces import FIRST
from tests.console.coaching.follow_ups.follow_up_surfaces import FOUND
from tests.console.coaching.reviews.shown_reviews import SHOWN
from tests.console.made_up_floor import NOON, batch, changed

LONG = "Wilhelmina Featherstonehaugh-Montgomery von und zu Hohenstein"


@pytest.fixture
def sized(theme, qtbot, small_floor):
    """A window with text in a size, on Coaching."""

    def make(percent):
        theme.set_text_size(percent)
        window = FloorWindow(theme, "dana")
        qtbot.addWidget(window)
        window.resize(1920, 1080)
        with qtbot.waitExposed(window):
            window.show()
        window.take_snapshot(small_floor)
        window._clock.stop()
        window.workspaces.show("coaching")
        return window, window.workspaces.page("coaching")

    yield make
    theme.set_text_size(100)


@pytest.mark.parametrize("width", [300, 520])
def test_before_and_after_leave_out_of_a_long_name_not_of_the_figure(theme, qtbot, width):
    chart = BeforeAfterChart(theme, None)
    qtbot.addWidget(chart)
    chart.show_found(FOUND, LONG)
    chart.resize(width, 200)
    name, measured, _ = chart._rows[0]
    words = chart.fitted_words(name, measured)
    assert words.endswith("before: 5:00 (4:40 to 5:20), n 40") and words.startswith("Wil") and "…" in words
    assert chart.fontMetrics().horizontalAdvance(words) <= width


def test_a_long_name_beside_the_weeks_has_three_lines_in_its_room(theme, qtbot):
    chart = KeptChart(theme, None)
    qtbot.addWidget(chart)
    lines = chart.name_lines(LONG, 110)
    assert len(lines) == 3 and lines[0].startswith("Wilhelmina") and lines[2].endswith("…")
    assert all(chart.fontMetrics().horizontalAdvance(line) <= 110 for line in lines)
    assert chart.name_lines("Red", 110) == ["Red"]


@pytest.mark.parametrize("percent", [100, 200])
def test_rows_are_as_high_as_on_the_floor(sized, percent):
    window, workspace = sized(percent)
    page = workspace.open_page("due")
    page.show_answer(Due(_DUE, DueSettings()))
    assert page.list.visualRect(page.model.index(0, 0)).height() == window.theme.row_height


def test_how_often_fits_its_column_and_is_told_in_full(sized):
    _window, workspace = sized(200)
    page = workspace.open_page("patterns")
    seen = AgentPattern("transfers", "ana", "billing", 1_009, 1_240, 0.1, ("c1",), NOON, NOON)
    page.show_answer(PatternsAnswer([seen], [], {"c1": 101}))
    item = page.list.topLevelItem(0)
    assert item.text(3) == "1,009 of 1,240; colleagues 10\N{NO-BREAK SPACE}%"
    assert QFontMetrics(page.list.font()).horizontalAdvance(item.text(3)) < page.list.columnWidth(3)
    assert "in the same queue at the same hours: 10" in item.toolTip(3)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_choices_above_the_notes_show_their_own_words_whole(sized, percent):
    window, workspace = sized(percent)
    window.resize(1100, 900)
    notes = workspace.open_page("notes")
    for choice in notes.filter._choices:
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice).width()
        assert choice.fontMetrics().horizontalAdvance(choice.itemText(0)) <= room, choice.itemText(0)


def test_a_dialog_is_never_narrower_than_what_is_in_it(sized, qapp):
    window, _workspace = sized(100)
    speak(qapp, "de")
    try:
        dialog = AgreementDialog(window, FIRST)
        dialog.show()
        assert dialog._content.minimumSizeHint().width() <= dialog._scroll.viewport().width()
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_which_page_is_in_front_is_underlined(sized, theme, scheme):
    theme.ask(scheme)
    try:
        _window, workspace = sized(100)
        for name in ("due", "readiness"):
            workspace.open_page(name)
            bar = workspace.tabs.tabBar()
            picture = bar.grab().toImage()
            ratio = picture.devicePixelRatio()
            accent = theme.colour("accent").name()
            beside = [
                place for place in range(bar.count())
                if picture.pixelColor((bar.tabRect(place).center() * ratio).x(), int(bar.marked().center().y() * ratio)).name()
                == accent
            ]  # fmt: skip
            assert beside == [bar.currentIndex()]
    finally:
        theme.ask("light")


def test_the_last_letter_before_a_field_is_whole_where_the_underlined_one_is_drawn_by_itself(sized, qapp):
    window, _workspace = sized(100)
    speak(qapp, "de")
    try:
        dialog = DrawDialog(window)
        dialog.show()
        label = next(one for one in dialog.findChildren(QLabel) if one.buddy() is dialog.days)
        parts = label.text().split("&")
        pieces = [parts[0], parts[1][0], parts[1][1:]]
        apart = sum(label.fontMetrics().horizontalAdvance(piece) for piece in pieces)
        assert apart <= label.width()
    finally:
        speak(qapp, "en")


def test_titles_of_pages_stay_whole_and_keep_their_name_when_the_window_gets_another_size(sized):
    window, workspace = sized(200)
    window.resize(1440, 900)
    QApplication.processEvents()
    window.placed.room._later.timeout.emit()
    bar = workspace.tabs.tabBar()
    assert bar.elideMode() == Qt.TextElideMode.ElideNone
    assert bar.accessibleName() == "Pages of coaching"


def test_what_presses_is_written_in_the_colour_of_the_scheme_there_is_now(sized, theme):
    _window, workspace = sized(100)
    reviews = workspace.open_page("reviews")
    reviews.show_answer(SHOWN)
    item = reviews.to_do.list.topLevelItem(0)
    light = theme.colour("urgent_text").name()
    theme.ask("dark")
    try:
        assert item.foreground(0).color().name() == theme.colour("urgent_text").name() != light
    finally:
        theme.ask("light")


def test_the_words_of_the_rubric_are_told_in_full_and_that_there_is_none_is_said(sized):
    _window, workspace = sized(200)
    rubric = workspace.open_page("reviews").rubric
    rubric.show_rubric(None)
    assert rubric.about.text() == "There is no rubric yet." and rubric.tree.isHidden()
    rubric.show_rubric(SHOWN.rubric)
    item = rubric.tree.topLevelItem(0)
    assert not rubric.tree.isHidden() and item.toolTip(1) == item.text(1)
    assert rubric.tree.textElideMode() == Qt.TextElideMode.ElideRight


def test_of_a_long_name_the_beginning_is_seen_and_what_is_said_of_the_agent_is_told_in_full(sized):
    window, workspace = sized(200)
    window.take_batch(batch(changed(window.floor.store.row("agent", "ana"), name=LONG),
                            changed(window.floor.store.row("team", "team"), name=LONG * 4)))  # fmt: skip
    page = workspace.open_page("agent")
    page.show_agent("ana")
    assert page.choice.currentText() == LONG and page.choice.lineEdit().cursorPosition() == 0
    QApplication.processEvents()
    assert page.about.is_cut and LONG * 4 in page.about.accessibleName()
