"""How what was typed fits names: accents, beginnings of words, letters in order."""

import pytest

from console.palette.match import Fit, fit, typed
from db.folded import folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jürgen Müller-Lüdenscheidt", " jurgen muller ludenscheidt"),
        ("Straße  Ærø, ŁÓDŹ", " strasse aero lodz"),
        ("O’Neil", " o neil"),
        ("  ", ""),
        ("C-20931", " c 20931"),
        ("日本 é", " 日本 e"),
    ],
)
def test_words_are_folded(text, expected):
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("ana ruiz", "Ana Ruiz", Fit.WHOLE),
        ("an", "Ana Ruiz", Fit.BEGINS),
        ("rui an", "Ana Ruiz", Fit.WORDS),
        ("uiz", "Ana Ruiz", Fit.WITHIN),
        ("anrz", "Ana Ruiz", Fit.LETTERS),
        ("zra", "Ana Ruiz", None),
        ("rz", "Ana Ruiz", None),
        ("muller", "Jürgen Müller", Fit.WORDS),
        ("MÜLLER", "Jurgen Muller", Fit.WORDS),
    ],
)
def test_how_well_a_name_fits(text, name, expected):
    assert fit(typed(text), folded(name)) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("C-20931", "20931"),
        ("c20931", "20931"),
        ("#20931", "20931"),
        (" 20931 ", "20931"),
        ("C-0", ""),
        ("ab-2", ""),
        ("2 3", ""),
        ("²", ""),
    ],
)
def test_numbers_are_known_however_they_are_written(text, number):
    assert typed(text).number == number


def test_signs_alone_ask_for_nothing():
    assert typed("(((").is_empty and typed(" ").is_empty
