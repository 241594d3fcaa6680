"""Tables: aligned whatever the letters, within the terminal's width, nothing dangerous printed."""

import io

from hypothesis import given
from hypothesis import strategies as st

from console.cli.tables import places, share, shown, table, terminal_width

WORDS = st.text(st.sampled_from("abc äß–漢字e\u0301 "), max_size=30)


def test_columns_are_aligned_and_numbers_stand_to_the_right():
    assert table(["queue", ">waiting"], [["sales", 3], ["billing", 12], ["", None]]) == (
        "queue    waiting\nsales          3\nbilling       12\n–              –"
    )


@given(st.lists(st.tuples(WORDS, WORDS, st.integers(0, 10**6)), min_size=1, max_size=6), st.integers(24, 90))
def test_no_line_is_wider_than_the_terminal_and_all_end_in_one_place(rows, width):
    lines = table(["name", "team", ">n"], rows, width).split("\n")
    assert len(lines) == len(rows) + 1
    assert all(places(line) <= width for line in lines)
    assert len({places(line) for line in lines}) == 1


def test_what_was_cut_ends_in_an_ellipsis():
    assert table(["name", ">n"], [["a very long name indeed", 5]], 14).split("\n")[1] == "a very lon…  5"


def test_names_from_other_systems_cannot_move_the_cursor():
    assert shown("Bob\x1b[2J\n") == "Bob?[2J?"


def test_shares_are_percentages():
    assert [share(value) for value in (None, 0.0, 0.805, 1.0)] == ["–", "0 %", "80 %", "100 %"]


def test_only_a_terminal_or_columns_has_a_width(monkeypatch):
    assert terminal_width(io.StringIO()) is None
    monkeypatch.setenv("COLUMNS", "61")
    assert terminal_width(io.StringIO()) == 61
