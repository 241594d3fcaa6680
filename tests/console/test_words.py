"""How figures are written on screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from console.words import contact_number, duration, over_under, percent, plural, say, word
from db import words
from tests.console.made_up_floor import HOUR, SECOND

SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("seconds", "written"),
    [
        (0, "0:00"),
        (7, "0:07"),
        (252, "4:12"),
        (3599, "59:59"),
        (3900, "1:05:00"),
        (47 * 3600, "47:00:00"),
        (51 * 3600, f"2{SPACE}d 3{SPACE}h"),
        (-70, "\N{MINUS SIGN}1:10"),
    ],
)
def test_a_duration_is_written_as_on_a_stopwatch(seconds, written):
    assert duration(seconds * SECOND) == written


def test_less_than_a_second_below_zero_is_not_below_zero():
    assert duration(-1) == "0:00"


def test_nothing_is_a_dash_and_never_a_zero():
    assert duration(None) == percent(None) == over_under(None) == over_under(0) == contact_number(None) == "–"


def test_a_share_is_written_in_whole_per_cent():
    assert percent(0.64) == f"64{SPACE}%"
    assert percent(1.0) == f"100{SPACE}%"


def test_people_short_and_too_many_are_said_in_words():
    assert (over_under(-3), over_under(2)) == ("3 under", "2 over")


def test_every_state_channel_and_reason_of_the_database_has_a_word():
    known = (
        *words.AGENT_STATES,
        *(state for state in words.CONTACT_STATES if state != "closed"),
        *words.CHANNELS,
        *words.ESCALATION_REASONS,
        *words.SEVERITIES,
    )
    for name in known:
        assert "_" not in word(name), name


def test_a_word_of_another_program_is_shown_as_it_is():
    assert word("on_the_moon") == "on the moon"


@given(st.integers(0, 100 * HOUR))
def test_a_longer_time_is_never_written_as_a_shorter_one(microseconds):
    def value(text):
        if "d" in text:
            days, hours = text.replace(SPACE, " ").replace("d ", "").replace(" h", "").split()
            return int(days) * 86400 + int(hours) * 3600
        total = 0
        for part in text.split(":"):
            total = total * 60 + int(part)
        return total

    assert value(duration(microseconds)) <= microseconds / SECOND < value(duration(microseconds)) + 3600


@pytest.mark.parametrize("name", ["عبد الرحمن", "רות לוי"])
def test_what_is_written_from_the_right_does_not_turn_the_words_beside_it_around(qapp, name):
    from PySide6.QtGui import QTextLayout

    apart = f"\N{LEFT-TO-RIGHT MARK}\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"
    assert say("{agent}, until {day}", agent=name, day="3/3") == f"{apart}, until 3/3"
    assert plural("%Ln contact(s) of {agent}", 2, agent=name).count(apart) == 1
    layout = QTextLayout(say("{agent}, until {day}", agent=name, day="3/3"))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(place) for place in (len(apart), len(layout.text()))]
    places = [place[0] if isinstance(place, tuple) else place for place in places]
    assert places[0] < places[1], "what stands behind the name stands to its right, as the sentence is read"


def test_a_line_of_a_text_that_begins_with_such_a_name_begins_on_the_left(qapp):
    from PySide6.QtGui import QTextDocument

    text = QTextDocument(say("{agent}, until {day}", agent="عبد الرحمن", day="3/3"))
    assert text.firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_what_is_written_from_the_left_is_as_it_was(qapp):
    assert say("{agent}, until {day}", agent="Žofie 山田", day=3) == "Žofie 山田, until 3"
