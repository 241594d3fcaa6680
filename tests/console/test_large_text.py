"""At 100, 150 and 200 % and in small windows nothing is lost: what is written fits, or gives way and says itself in full."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QToolButton

from console.language import speak
from console.models.columns import RIGHT
from console.panels.elided_label import ElidedLabel
from console.panels.notice import Notice
from console.panels.pulse import Figure
from console.theme import scaled
from console.window import FloorWindow
from tests.console.crowded_floor import crowded_floor

SIZES = [(1180, 720), (1440, 900)]
PERCENT = [100, 150, 200]
#: Beyond what a font's own figures say a painted text may reach so far, pixels.
SLACK = 2


@pytest.fixture
def sized(theme, qtbot):
    """A window with a crowded floor, in a text size and a size in pixels."""
    shown = []

    def make(percent, size, settings=None):
        theme.set_text_size(percent)
        window = FloorWindow(theme, "dana", settings)
        qtbot.addWidget(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.take_snapshot(crowded_floor())
        window._clock.stop()
        resize(window, size)
        shown.append(window)
        return window

    def resize(window, size):
        window.resize(*size)
        QApplication.processEvents()
        window.placed.room.fit()
        window.placed._divide_room()
        for _ in range(3):
            window._settle()
            QApplication.processEvents()

    make.resize = resize
    yield make
    theme.set_text_size(100)


each_size = pytest.mark.parametrize(("percent", "size"), list(itertools.product(PERCENT, SIZES)))


def width_of(widget, text):
    return QFontMetrics(widget.font()).horizontalAdvance(text)


def is_seen(widget):
    """Whether it is within its window: Qt moves what is behind a tab out of it."""
    window = widget.window()
    return widget.isVisible() and window.rect().intersects(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def on_screen(window, kind):
    return [widget for widget in window.findChildren(kind) if is_seen(widget)]


def everything_is_within_the_window(window):
    size = (window.width(), window.height())
    for part in (window.pulse, *window.pulse.stops, window.statusBar(), window.menuBar()):
        corner = part.mapTo(window, part.rect().bottomRight())
        assert 0 <= corner.x() < size[0] and 0 <= corner.y() < size[1], part
    for dock in on_screen(window, QDockWidget):
        assert dock.geometry().right() < size[0] and dock.geometry().bottom() < size[1], dock.objectName()


def every_label_fits_or_says_itself_in_full(window):
    for label in on_screen(window, QLabel):
        assert width_of(label, label.text()) <= label.width() + SLACK or label.wordWrap(), label.text()
        assert QFontMetrics(label.font()).height() <= label.height() + SLACK, label.text()
    for label in on_screen(window, ElidedLabel):
        assert QFontMetrics(label.font()).height() <= label.height() + SLACK, label.text
        assert label.accessibleName() == label.text
        assert not label.is_cut or label.width() >= width_of(label, "0000"), label.text


def the_figures_of_the_pulse_are_whole_and_their_captions_told_on_hover(window):
    boxes = []
    for figure in on_screen(window, Figure):
        assert width_of(figure.value, figure.value.text()) <= figure.value.width() + SLACK, figure.value.text()
        if figure.caption.is_cut:
            assert figure.caption.text in figure.hover_text()
        boxes.append(figure.geometry())
    assert len(boxes) == len(window.pulse.figures)
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))


def figures_in_tables_are_never_cut_and_words_and_titles_tell_themselves(window):
    for panel in window.tables():
        table, model = panel.table, panel.model
        if not is_seen(table):
            continue
        metrics, titles = table.floor_delegate.metrics, QFontMetrics(table.floor_header.font())
        assert table.rowHeight(0) >= metrics.height(), panel.title
        assert table.floor_header.height() >= titles.height(), panel.title
        for section in table.columns.shown():
            column, room = model.spec.columns[section], table.columnWidth(section)
            tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            fits = titles.horizontalAdvance(column.title) <= room - 2 * scaled(8) + SLACK
            assert fits or tip.startswith(column.title), column.key
            for row in table.visible_rows():
                cell = model.cell(row, section)
                needed = metrics.horizontalAdvance(cell.text) + 2 * scaled(8) + (scaled(18) if cell.glyph else 0)
                if column.ticks or column.align == RIGHT:
                    assert needed <= room + SLACK or column.stretch, (panel.title, column.key, cell.text)
                elif needed > room:
                    assert cell.text in model.index(row, section).data(Qt.ItemDataRole.ToolTipRole)


def every_column_that_does_not_fit_can_be_scrolled_to(window):
    for panel in window.tables():
        table = panel.table
        beyond = table.floor_header.length() - table.viewport().width()
        if beyond > 1 and is_seen(table):
            assert table.horizontalScrollBar().maximum() >= beyond - 1, panel.title


def every_panel_that_is_seen_is_high_enough_to_be_read(window):
    groups = window.placed.room.groups()
    assert {name for group in groups for name in group} == set(window.docks)
    for group in groups:
        front = [name for name in group if is_seen(window.placed.panels[name])]
        assert len(front) == 1, group
        table = next((panel.table for panel in window.tables() if panel is window.placed.panels[front[0]]), None)
        if table is not None:
            assert len(table.visible_rows()) >= 2, front


def everything_is_there(window):
    everything_is_within_the_window(window)
    every_label_fits_or_says_itself_in_full(window)
    the_figures_of_the_pulse_are_whole_and_their_captions_told_on_hover(window)
    figures_in_tables_are_never_cut_and_words_and_titles_tell_themselves(window)
    every_column_that_does_not_fit_can_be_scrolled_to(window)
    every_panel_that_is_seen_is_high_enough_to_be_read(window)


@each_size
def test_nothing_is_lost(sized, percent, size):
    window = sized(percent, size)
    assert (window.width(), window.height()) == size
    everything_is_there(window)


@each_size
def test_a_long_notice_leaves_room_for_the_panels_and_is_scrolled_by_key(sized, percent, size):
    window = sized(percent, size)
    notice = Notice(
        " ".join(["This floor is made up: it lives and changes like a real one."] * 6), window.theme, window
    )
    notice.add_button("Got it", notice.put_away)
    window.show_notice(notice)
    sized.resize(window, size)
    everything_is_there(window)
    assert len(notice.words.text()) > 300 and notice.words.accessibleName() == notice.words.text()
    hidden = notice.words.heightForWidth(notice._scroll.viewport().width()) - notice._scroll.viewport().height()
    assert notice._scroll.verticalScrollBar().maximum() >= min(hidden, 1) - SLACK
    assert (notice._scroll.focusPolicy() != Qt.FocusPolicy.NoFocus) == (hidden > SLACK)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_lost_in_german(sized, qapp, percent):
    speak(qapp, "de")
    try:
        everything_is_there(sized(percent, SIZES[0]))
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("percent", PERCENT)
def test_buttons_grow_with_the_text(sized, percent):
    window = sized(percent, SIZES[1])
    for button in window.findChildren(QToolButton):
        if button.parent() is not None and button.parent().metaObject().className() == "PanelTitle":
            assert button.size().toTuple() == (22 * percent // 100, 22 * percent // 100)
            assert button.iconSize().height() == round(11 * percent / 100)


def test_panels_go_behind_tabs_when_the_window_gets_small_and_come_back(sized):
    window = sized(100, (1440, 900))
    before = {name: dock.geometry().getRect() for name, dock in window.docks.items()}
    assert all(len(group) == 1 for group in window.placed.room.groups())
    sized.resize(window, (1180, 420))
    assert any(len(group) > 1 for group in window.placed.room.groups())
    sized.resize(window, (700, 420))
    assert [set(group) for group in window.placed.room.groups()] == [set(window.docks)]
    sized.resize(window, (1440, 900))
    assert all(len(group) == 1 for group in window.placed.room.groups())
    assert {name: dock.geometry().getRect() for name, dock in window.docks.items()} == before


def test_a_panel_behind_a_tab_comes_to_the_front_with_the_keyboard(sized, qtbot):
    window = sized(200, (1180, 720))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in window.docks:
        window.placed.go_to_next(1)
        QApplication.processEvents()
        panel = window.placed.with_keyboard()
        if panel is not None:
            assert is_seen(panel), panel.title
            seen.append(panel)
    assert len(seen) >= len(window.docks) - 1


def test_a_table_behind_a_tab_announces_no_rows_and_all_of_them_when_it_comes_to_the_front(sized):
    window = sized(200, (1180, 720))
    assert not window.contacts.table.visible_rows()
    window.placed.show_panel("contacts")
    QApplication.processEvents()
    assert len(window.contacts.table.visible_rows()) >= 2
    assert not window.queues.table.visible_rows()
    sized.resize(window, (2400, 1400))
    assert window.queues.table.visible_rows() and window.contacts.table.visible_rows()


def test_a_closed_panel_stays_closed_when_the_others_go_behind_tabs(sized):
    window = sized(100, (1440, 900))
    window.docks["agents"].close()
    sized.resize(window, (700, 420))
    assert window.docks["agents"].isHidden()
    assert not window.docks["contacts"].isHidden()


def test_each_way_to_stand_is_remembered_by_itself(sized, tmp_path):
    def settings():
        return QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)

    first = sized(100, (1440, 900), settings())
    first.tabifyDockWidget(first.docks["queues"], first.docks["agents"])
    sized.resize(first, (700, 420))
    first.docks["escalations"].raise_()
    first.close()
    second = sized(100, (1440, 900), settings())
    assert ["queues", "agents"] in [sorted(group, reverse=True) for group in second.placed.room.groups()]
    second.placed.reset()
    QApplication.processEvents()
    assert all(len(group) == 1 for group in second.placed.room.groups())
    second.close()


def test_the_pulse_does_not_change_its_height_when_a_word_gets_shorter(sized):
    window = sized(200, (1180, 720))
    high = window.pulse.height()
    figure = window.pulse.figures["longest"]
    figure.show_block(figure._block._replace(value="0:07"))
    QApplication.processEvents()
    assert window.pulse.height() == high
