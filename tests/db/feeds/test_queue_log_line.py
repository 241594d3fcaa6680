"""One line of a queue_log, read or refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.feeds.queue_log_line import EVENTS, Broken, Line, parse_line, seconds, whole


def test_a_line_is_read_into_its_fields() -> None:
    line = parse_line("1795308853|1795308846.4|sales|Alice Meyer|CONNECT|7|1795308846.5|7", 12)
    assert line == Line(
        1_795_308_853_000_000, "1795308846.4", "sales", "Alice Meyer", "CONNECT", "7|1795308846.5|7", 12
    )


def test_a_reason_keeps_its_bars() -> None:
    line = parse_line("1795308853|NONE|sales|Alice Meyer|PAUSE|a|b|c")
    assert isinstance(line, Line)
    assert line.data == "a|b|c"


def test_a_name_with_bars_is_put_together_again() -> None:
    line = parse_line("1795308853|1.2|sales|Smith|Jones|CONNECT|7|1.3|7")
    assert isinstance(line, Line)
    assert (line.agent, line.event, line.data) == ("Smith|Jones", "CONNECT", "7|1.3|7")


def test_an_event_of_a_site_is_not_taken_for_a_name() -> None:
    for text in ("1795308853|1.2|sales|NONE|survey|CONNECT", "1795308853|1.2|sales|SIP/1|SURVEY|PAUSE"):
        line = parse_line(text)
        assert isinstance(line, Line)
        assert line.event.lower() == "survey"


def test_parts_of_a_second_are_kept() -> None:
    line = parse_line("1795308853.25|NONE|NONE|NONE|QUEUESTART|")
    assert isinstance(line, Line)
    assert line.at_us == 1_795_308_853_250_000


def test_line_ends_of_other_systems_and_the_zeros_of_a_crash_are_taken_off() -> None:
    line = parse_line("\0\0\0" + "1795308853|1.2|sales|NONE|ABANDON|1|1|5\r")
    assert isinstance(line, Line)
    assert line.data == "1|1|5"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the line is empty"),
        (" \t", "the line is empty"),
        ("2026-11-22 00:53:03|NONE|NONE|NONE|QUEUESTART|", "the time is not a number of seconds"),
        ("-5|NONE|NONE|NONE|QUEUESTART|", "the time is not a number of seconds"),
        ("１７９５３０８８５３|NONE|NONE|NONE|QUEUESTART|", "the time is not a number of seconds"),
        ("1795308853|1.2|sales", "3 fields where at least 5 are needed"),
        ("1795308853|1.2|sales|NONE||", "there is no event"),
    ],
)
def test_a_line_that_says_nothing_usable_is_broken_with_a_reason(text: str, reason: str) -> None:
    assert parse_line(text, 7) == Broken(7, reason, text)


@given(st.text(max_size=120) | st.lists(st.sampled_from(["1795308853", "", "NONE", *sorted(EVENTS)])).map("|".join))
def test_no_text_makes_it_raise(text: str) -> None:
    assert isinstance(parse_line(text, 3), (Line, Broken))


@given(
    st.integers(0, 9_999_999_999),
    st.sampled_from(sorted(EVENTS)),
    st.text(st.characters(exclude_characters="\0\r\n"), max_size=40),
)
def test_what_was_written_is_read(at: int, event: str, data: str) -> None:
    line = parse_line(f"{at}|1.2|sales|Alice Meyer|{event}|{data}")
    assert isinstance(line, Line)
    assert (line.at_us, line.event, line.data) == (at * 1_000_000, event, data)


def test_damaged_numbers_are_no_numbers() -> None:
    assert [seconds(text) for text in ("7", "", "-7", "x", "9" * 30, "1209601", "٣")] == [7, 0, 0, 0, 0, 0, 0]
    assert [whole(text) for text in ("7", "", "-7", "9" * 30, "٣")] == [7, None, None, None, None]
