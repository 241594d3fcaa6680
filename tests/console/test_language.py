"""The console in each of its languages: words, plural forms, numbers and the keys of its menus."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

import resources
from console.clock_words import clock_time, day, moment, month
from console.formula_words import formula_words
from console.language import LANGUAGES, speak
from console.panels.pulse_words import widest_captions
from console.words import count, duration, length, over_under, percent, plural, problem_words, rough_length, say, word
from db.address import parse
from db.errors import CannotOpen
from db.metrics.service_level import Rule, formula
from db.problems import no_file
from tests.console.made_up_floor import HOUR, NOON, SECOND, made, snapshot
from tests.console.surfaces import DIALOG_GROUPS, FLOOR_SURFACES, SURFACES
from tests.translate.linguist_file import read

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture
def spoken(qapp, request):
    """The language asked for by the test, and English again after it."""
    yield speak(qapp, request.param)
    speak(qapp, "en")


german = pytest.mark.parametrize("spoken", ["de"], indirect=True)
each_language = pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)


def test_english_counts_one_and_many():
    assert [plural("%Ln contact(s)", n) for n in (0, 1, 2, 1234)] == [
        "0 contacts",
        "1 contact",
        "2 contacts",
        "1,234 contacts",
    ]
    assert [plural("person(s) short", n) for n in (1, 3)] == ["person short", "people short"]


@german
def test_german_words_numbers_and_lengths(spoken):
    assert (word("wrap_up"), say("Queues")) == ("Nachbearbeitung", "Warteschlangen")
    assert [plural("%Ln contact(s)", n) for n in (1, 1234)] == ["1 Kontakt", "1.234 Kontakte"]
    assert (count(1234567), percent(0.8), percent(12.5)) == ("1.234.567", f"80{SPACE}%", f"1.250{SPACE}%")
    assert (duration(252 * SECOND), duration(51 * 3600 * SECOND)) == ("4:12", f"2{SPACE}T 3{SPACE}h")
    assert (over_under(-3), length(20), rough_length(130.5)) == ("3 zu wenig", f"20{SPACE}s", f"2{SPACE}min")


WEDNESDAY = int(datetime(2025, 11, 26, 14, 2, 7, tzinfo=UTC).timestamp()) * SECOND


@pytest.mark.parametrize(
    ("spoken", "days", "of_month"),
    [("en", "Wed 11/26/25", "November 2025"), ("de", "Mi. 26.11.25", "November 2025")],
    indirect=["spoken"],
)
def test_moments_are_written_as_the_region_writes_them(spoken, days, of_month):
    assert (clock_time(WEDNESDAY, UTC), clock_time(WEDNESDAY, UTC, seconds=False)) == ("14:02:07", "14:02")
    assert (day(WEDNESDAY, UTC), month(WEDNESDAY, UTC)) == (days, of_month)
    assert moment(WEDNESDAY, WEDNESDAY + 3600 * SECOND, UTC) == "14:02:07"
    assert moment(WEDNESDAY, WEDNESDAY + 86400 * SECOND, UTC) == f"{days}, 14:02:07"


@pytest.mark.parametrize("rule", Rule)
def test_a_formula_on_screen_is_that_of_the_figures(rule):
    assert formula_words(rule) == formula(rule)


@each_language
def test_each_menu_has_its_own_keys(spoken, window):
    for name, actions in menus(window.menuBar()):
        keys = [key.casefold() for action in actions for key in re.findall(r"&(\w)", action.text())]
        assert len(keys) == len(set(keys)), f"{spoken}, {name}: {keys}"
    assert all("&" in action.text() for action in window.menuBar().actions())


@german
def test_a_problem_of_the_database_is_told_in_german_and_printed_in_english(spoken):
    problem = no_file(parse("sqlite:////floors/north.floor"))
    assert problem_words(problem).startswith("Bei /floors/north.floor gibt es kein Servicecenter;")
    assert str(problem).startswith("There is no floor at /floors/north.floor;")


def test_a_problem_in_english_is_told_as_it_is_printed():
    for problem in (no_file(parse("sqlite:////floors/north.floor")), CannotOpen("No {braces} without values.")):
        assert problem_words(problem) == str(problem)


@german
def test_the_window_speaks_german(spoken, window, small_floor):
    window.take_snapshot(small_floor)
    assert [panel.title.partition(":")[0] for panel in window.panels[:2]] == ["Warteschlangen", "Kontakte"]
    assert [action.text() for action in window.menuBar().actions()][:3] == ["&Datei", "&Bearbeiten", "&Ansicht"]
    assert window.escalations.title == "1 Handzeichen · 1 Eskalation, 1 überfällig"


@cache
def english_sources():
    """What is said in English and otherwise in German."""
    known = read(Path(resources.__path__[0]) / "translations" / "floorwalker_de.ts").values()
    return {message.source for message in known if message.source not in message.forms}


@german
@pytest.mark.parametrize("surface", FLOOR_SURFACES)
def test_no_english_is_left_in_the_german_window(spoken, surface, shown, small_floor):
    shown.take_snapshot(small_floor)
    assert english_in(SURFACES[surface](shown), shown) == set()


@german
@pytest.mark.parametrize("surfaces", DIALOG_GROUPS, ids=" ".join)
def test_no_english_is_left_in_german_dialogs(spoken, surfaces, shown, small_floor, qtbot):
    shown.take_snapshot(small_floor)
    for surface in surfaces:
        opened = SURFACES[surface](shown)
        assert english_in(opened, shown) == set(), surface
        opened.close()
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)


def english_in(opened, window):
    """What a window says in English."""
    seen = set(seen_texts(opened))
    assert len(seen) > 3
    # A floor may be called by the very words that the screen gives as an example.
    return (seen & english_sources()) - {row.name for row in window.floor.store.rows("floor").values()}


@each_language
def test_no_caption_of_the_pulse_is_cut_at_the_smallest_size(spoken, shown, qtbot):
    shown.resize(1180, 720)
    many = [made("raised_hand", f"h{n}", agent_id=f"a{n}") for n in range(12)]
    late = [made("escalation", f"e{n}", number=n, due_at=NOON - HOUR) for n in range(12)]
    shown.take_snapshot(snapshot(made("floor", "floor"), made("queue", "billing"), *many, *late))
    qtbot.wait(50)
    figures = shown.pulse.figures
    assert figures["escalations"].caption.accessibleName() == plural(
        "escalation(s), {late} overdue", 12, late=count(12)
    )
    for key in widest_captions():
        caption = figures[key].caption
        assert caption.width() >= caption.sizeHint().width(), f"{spoken}: {caption.accessibleName()}"


def seen_texts(window):
    """What the controls of a window say to who sees and to who cannot: texts, tooltips, names and titles."""
    for thing in (*window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle"):
            read_one = getattr(thing, name, None)
            if callable(read_one):
                yield str(read_one())
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for section in range(columns):
            yield str(model.headerData(section, Qt.Orientation.Horizontal))
            for row in range(model.rowCount()):
                yield str(model.index(row, section).data())
                yield str(model.index(row, section).data(Qt.ItemDataRole.ToolTipRole))


def menus(parent):
    """(title, actions) of a menu bar or menu and all within."""
    yield getattr(parent, "title", lambda: "bar")(), parent.actions()
    for action in parent.actions():
        if action.menu() is not None:
            yield from menus(action.menu())


@pytest.mark.parametrize(
    ("system", "written"),
    [
        ("C", "en 1,234,567"),
        ("POSIX", "en 1,234,567"),
        ("en_GB.UTF-8", "en 1,234,567"),
        ("de_DE.UTF-8", "de 1.234.567"),
        ("de_CH.UTF-8", "de 1'234'567"),
        ("fr_FR.UTF-8", "en 1,234,567"),
    ],
)
def test_numbers_follow_the_system_where_it_speaks_a_language_of_ours(system, written):
    program = (
        "from PySide6.QtCore import QCoreApplication\nfrom console.language import speak\nfrom console.words import count\n"
        "print(speak(QCoreApplication([])), count(1234567))"
    )
    environment = {**os.environ, "LC_ALL": system, "LANG": system, "LANGUAGE": "", "PYTHONIOENCODING": "utf-8"}
    environment.pop("FLOORWALKER_LANGUAGE", None)
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == written


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_nothing_is_cut_and_all_stands_the_other_way_round(right_to_left, shown, small_floor):
    shown.take_snapshot(small_floor)
    for figure in shown.pulse.figures.values():
        assert figure.value.width() >= figure.value.sizeHint().width()
        assert figure.caption.width() >= figure.caption.sizeHint().width() or figure.toolTip()
    agents = shown.agents.table
    picture = agents.viewport().grab().toImage()
    state = agents.visualRect(agents.model().index(0, 0))
    assert state.right() > agents.viewport().width() * 0.9, "the first column stands right"
    assert inked(picture, state, state.right() - 40, state.right())
    assert not inked(picture, state, state.left(), state.left() + 20)


def inked(picture, cell, left, right):
    """Whether something dark is painted in this part of a cell."""
    ratio = picture.devicePixelRatio()
    return any(
        picture.pixelColor(round(x * ratio), round(y * ratio)).lightness() < 140
        for x in range(left, right)
        for y in range(cell.top() + 2, cell.bottom() - 2)
    )


def test_a_language_nobody_translated_is_english(qapp):
    assert speak(QCoreApplication.instance(), "tlh") == "en"
