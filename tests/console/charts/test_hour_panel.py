"""The panel of the last hour: what a person sees of it, with pointer, keys and a screen reader."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QResizeEvent

from console.charts.hour_layout import Measures, placed
from console.charts.hour_panel import LastHourPanel
from console.charts.loading import LateModule
from console.store.floor import Floor
from console.store.step_sums import SAMPLES
from console.store.view_filter import ViewFilter
from tests.console.made_up_floor import MINUTE, NOON, SECOND, batch, made, snapshot


def visit(row_id, entered, left=None, outcome=None, **fields):
    return made("contact_segment", row_id, entered_at=entered, left_at=left, outcome=outcome, **fields)


@pytest.fixture
def floor():
    floor = Floor(lambda: 0.0)
    floor.apply(
        snapshot(
            made("site", "site"),
            made("team", "team"),
            made("queue", "billing", name="Billing"),
            made("queue", "tech", name="Tech", position=1),
            made("agent", "ana"),
            made("queue_membership", "m1", agent_id="ana"),
            *[
                visit(f"s{i}", NOON - i * MINUTE, NOON - i * MINUTE + 30 * SECOND, "answered", ended_at=NOON - MINUTE)
                for i in range(2, 55)
            ],
            visit("s1", NOON - 200 * SECOND),
        )
    )
    return floor


@pytest.fixture
def panel(floor, theme, qtbot):
    """The panel on screen, drawing."""
    made_panel = LastHourPanel(floor, theme)
    qtbot.addWidget(made_panel)
    made_panel.resize(840, 300)
    made_panel.drawing.wait()
    with qtbot.waitExposed(made_panel):
        made_panel.show()
    made_panel.take(floor.apply(batch()))
    made_panel._loaded = True
    settle(made_panel)
    return made_panel


def settle(panel):
    """As the window does a few times a second: once to load, once to draw."""
    panel.settle()
    panel.settle()


def shown(panel):
    return [plot.key for plot in panel.canvas.layout_now.plots]


def pixels(panel, area):
    """The colours that are painted in an area of the plots."""
    picture = panel.canvas.grab(area).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def move_pointer(panel, x, y=60):
    where = QPointF(x, y)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        where,
        panel.canvas.mapToGlobal(where),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.canvas.mouseMoveEvent(event)


def test_nothing_is_loaded_until_there_is_something_to_draw_and_somebody_to_see_it(floor, theme, qtbot):
    panel = LastHourPanel(floor, theme)
    qtbot.addWidget(panel)
    assert panel.canvas.message == "Reading the floor…"
    panel._loaded = True
    panel.settle()
    assert panel.drawing._thread is None
    panel.resize(840, 200)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.settle()
    assert panel.drawing._thread is not None
    panel.drawing.wait()
    settle(panel)
    assert panel.canvas.can_draw


def test_a_machine_that_cannot_draw_says_so_and_still_copies(floor, theme, qtbot):
    panel = LastHourPanel(floor, theme)
    qtbot.addWidget(panel)
    panel.drawing = LateModule("console.charts.no_such_module")
    panel.drawing.wait()
    with qtbot.waitExposed(panel):
        panel.show()
    panel._loaded = True
    settle(panel)
    assert "cannot be drawn here (No module named" in panel.canvas.message
    qtbot.keyClick(panel.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == SAMPLES + 2


def test_the_lines_are_drawn_in_the_colours_of_the_scheme_and_follow_it(panel, theme):
    wait = next(plot for plot in panel.canvas.layout_now.plots if plot.key == "wait")
    light = pixels(panel, wait.area)
    assert {theme.colour("base").name(), theme.colour("text").name()} <= light
    theme.ask("dark")
    dark = pixels(panel, wait.area)
    assert {theme.colour("base").name(), theme.colour("text").name()} <= dark
    assert theme.colour("text").name() not in light


def test_what_is_past_the_mark_is_in_the_urgent_colour_and_has_its_sign(panel, theme):
    panel.show_queue("billing")
    settle(panel)
    wait = next(plot for plot in panel.canvas.layout_now.plots if plot.key == "wait")
    assert theme.colour("urgent_text").name() in pixels(panel, wait.area)
    assert panel.canvas.hour.plot("wait").is_late(SAMPLES)


def test_the_less_important_plots_go_where_there_is_no_room_and_come_back(panel):
    assert shown(panel) == ["waiting", "wait", "level", "people"]
    for size, wanted in (
        ((840, 110), ["waiting", "wait"]),
        ((300, 120), ["waiting"]),
        ((840, 900), ["waiting", "wait", "level", "people"]),
    ):
        panel.resize(*size)
        assert shown(panel) == wanted
    left = {plot.area.left() for plot in panel.canvas.layout_now.plots}
    assert len(left) == 1
    assert len(panel.canvas.layout_now.times) == 1


def test_where_not_even_one_fits_the_words_stand_there(panel, qtbot):
    panel.resize(840, 40)
    assert shown(panel) == []
    assert len(pixels(panel, panel.canvas.rect())) > 2
    assert panel.line.isHidden()


def test_plots_never_overlap_nor_leave_the_panel():
    measures = Measures(18, 50, 80, 4)
    for width in range(200, 1600, 90):
        for height in range(30, 900, 37):
            layout = placed(QSize(width, height), ["a", "b", "c", "d"], measures)
            everything = [rect for plot in layout.plots for rect in (plot.caption, plot.area)] + list(layout.times)
            assert all(QRect(0, 0, width, height).contains(rect) for rect in everything), (width, height)
            assert not any(a.intersects(b) for i, a in enumerate(everything) for b in everything[i + 1 :])


def test_the_pointer_tells_the_moment_under_it_and_leaving_it_tells_now(panel):
    area = panel.canvas.layout_now.plots[0].area
    move_pointer(panel, area.left() + area.width() // 2)
    assert panel.canvas.place == SAMPLES // 2
    assert panel.line._text.endswith("At work, of needed: –")
    assert "Waiting: " in panel.line._text
    move_pointer(panel, area.right())
    assert panel.line._text.startswith("Now · Waiting: 1")
    panel.canvas.leaveEvent(QResizeEvent(panel.size(), panel.size()))
    assert panel.line._text.startswith("Waiting: now 1")


def test_the_keys_go_through_the_hour_and_from_plot_to_plot(panel, qtbot):
    canvas = panel.canvas
    panel.give_keyboard()
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.place == SAMPLES - 1
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.place == SAMPLES - 16
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.place == 0
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.place == 0
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.place == SAMPLES
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.explanation().title == "Furthest past target, voice"
    assert canvas.explanation().facts()[0][0] == "Formula"
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.place is None


def test_a_screen_reader_is_told_all_of_it_in_sentences(panel):
    panel.show_queue("billing")
    settle(panel)
    assert panel.title == "Last hour in Billing"
    assert panel.canvas.accessibleName() == "Last hour in Billing"
    told = panel.canvas.accessibleDescription().split("\n")
    assert told[0].startswith("Waiting in Billing, last hour: now 1, most 2 at ")
    assert [line.partition(":")[0] for line in told[1:]] == ["Longest wait", "In time, 30 min", "At work, of needed"]


def test_another_view_shows_its_own_queues_and_lets_go_of_one_outside(panel, floor):
    panel.show_queue("tech")
    floor.view.choose(ViewFilter(queues=("Billing",)))
    panel.show_view()
    assert panel.title == "Last hour, Unnamed view"
    assert panel.canvas.hour.plot("waiting").now == "1"


def test_a_queue_of_another_zone_says_which_time_it_keeps(panel, floor):
    floor.apply(batch(made("queue", "pune", name="Pune", time_zone="Asia/Kolkata", position=2)))
    panel.show_queue("pune")
    settle(panel)
    assert "Pune keeps Asia/Kolkata, now 17:30." in panel.line._text
    assert "Asia/Kolkata" in panel.canvas.accessibleDescription()


def test_it_is_redrawn_only_when_something_is_new_and_somebody_sees_it(panel, floor, monkeypatch):
    drawn = []
    monkeypatch.setattr(panel.canvas, "show_hour", lambda *words: drawn.append(words))
    panel.settle()
    assert drawn == []
    floor.apply(batch(visit("n1", NOON - 5 * SECOND)))
    panel.settle()
    assert len(drawn) == 1
    panel.hide()
    floor.apply(batch(visit("n2", NOON - 4 * SECOND)))
    panel.settle()
    assert len(drawn) == 1


def test_no_menu_and_no_zoom_of_the_library_can_be_reached(panel, qtbot):
    (view,) = [child for child in panel.canvas.children() if type(child).__name__ == "GraphicsView"]
    assert view.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert panel.canvas.childAt(QPoint(200, 60)) is None
    assert [action.text() for action in panel.canvas.actions()] == ["Copy the last &hour"]


def test_while_the_data_is_old_the_times_are_hatched(panel, theme):
    def hatched():
        picture = panel.canvas.grab(panel.canvas.layout_now.times[0]).toImage()
        every = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(picture.pixelColor(x, y) == theme.colour("hairline") for x, y in every)

    fresh = hatched()
    panel.set_stale(True)
    assert hatched() > 5 * fresh + 100
    panel.set_stale(False)
    assert hatched() == fresh


def test_a_floor_without_queues_says_that_there_is_nothing_to_draw(theme, qtbot):
    floor = Floor(lambda: 0.0)
    panel = LastHourPanel(floor, theme)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.take(floor.apply(snapshot(made("site", "site"))))
    settle(panel)
    assert panel.canvas.message == "Nothing to draw: this floor has no queues yet."
    assert panel.line._text == ""


def test_the_window_shows_the_hour_of_the_queue_that_is_chosen(window, small_floor):
    window.take_snapshot(small_floor)
    window.queues.table.select_id("tech")
    assert window.placed.panels["hour"].title == "Last hour in Tech"
    window.queues.table.clearSelection()
    assert window.placed.panels["hour"].title == "Last hour"
