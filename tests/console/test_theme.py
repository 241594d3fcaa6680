"""The palette can be read by everybody: contrast, and distance under four kinds of sight."""

import itertools
import math

import pytest

from console.delegates.glyphs import shape
from console.theme import Theme, tokens

STATES = ("available", "on_contact", "wrap_up", "aux", "urgent")
BACKGROUNDS = ("base", "window", "tint")
# How red, green and blue (linear) reach eyes without one kind of cone. Source: Machado, Oliveira, Fernandes,
# 'A Physiologically-based Model for Simulation of Color Vision Deficiency', IEEE TVCG 15 (2009), severity 1.0.
SIGHT = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


def linear(colour):
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)


def contrast(one, other):
    """WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances."""
    levels = sorted(
        sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)
    )
    return (levels[1] + 0.05) / (levels[0] + 0.05)


def seen(colour, sight):
    """OKLab of a colour as eyes of that kind see it. Source: Ottosson, 'A perceptual color space' (2020)."""
    rgb = linear(colour)
    r, g, b = (min(1, max(0, sum(w * part for w, part in zip(row, rgb, strict=True)))) for row in SIGHT[sight])
    l = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)  # noqa: E741
    m = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    s = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    )


@schemes
def test_all_text_has_a_contrast_of_at_least_four_and_a_half(scheme):
    colours = tokens()[scheme]
    for ink, paper in itertools.product(("text", "quiet", "urgent_text"), BACKGROUNDS):
        assert contrast(colours[ink], colours[paper]) >= 4.5, (ink, paper)
    assert contrast(colours["selection_text"], colours["selection"]) >= 4.5
    assert contrast(colours["urgent_text"], colours["selection"]) >= 4.5
    assert contrast(colours["on_urgent"], colours["urgent"]) >= 4.5


@schemes
def test_all_shapes_have_a_contrast_of_at_least_three(scheme):
    colours = tokens()[scheme]
    for name in (*STATES, "spark", "accent", "edge"):
        assert contrast(colours[name], colours["base"]) >= 3, name
    for name in STATES:
        # For two seconds, and a tint that can be seen: a little less will do.
        assert contrast(colours[name], colours["tint"]) >= 2.9, name
    for paper in ("base", "window", "tint", "selection"):
        assert contrast(colours["accent"], colours[paper]) >= 3, ("the ring of the keyboard", paper)
    assert contrast(colours["edge"], colours["window"]) >= 3


@schemes
def test_selected_words_fields_and_tooltips_can_be_read(theme, scheme, qapp):
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QLineEdit, QToolTip

    theme.ask(scheme)
    field, role = QLineEdit(), QPalette.ColorRole
    for palette, ink, paper in (
        (QToolTip.palette(), role.ToolTipText, role.ToolTipBase),
        (field.palette(), role.Text, role.Base),
        (field.palette(), role.HighlightedText, role.Highlight),
        (qapp.palette(), role.ButtonText, role.Button),
        (qapp.palette(), role.PlaceholderText, role.Base),
    ):
        assert contrast(palette.color(ink).name(), palette.color(paper).name()) >= 4.5, ink


@schemes
@pytest.mark.parametrize("sight", SIGHT)
def test_states_are_told_apart_by_every_kind_of_eyes(scheme, sight):
    colours = tokens()[scheme]
    for one, other in itertools.combinations(STATES, 2):
        distance = math.dist(seen(colours[one], sight), seen(colours[other], sight))
        assert distance >= 0.08, (one, other, distance)


def test_both_schemes_name_the_same_colours():
    assert tokens()["light"].keys() == tokens()["dark"].keys()


def test_every_state_has_a_shape_of_its_own():
    from PySide6.QtCore import QRectF

    names = ("available", "ringing", "wrap_up", "aux", "escalation", "lost", "scheduled", "float")
    outlines = [shape(name, QRectF(0, 0, 10, 10)) for name in names]
    assert all(not outline.isEmpty() for outline in outlines)
    assert all(one != other for one, other in itertools.combinations(outlines, 2))
    assert shape("no such state", QRectF(0, 0, 10, 10)).isEmpty()


def test_the_scheme_asked_for_is_used_whatever_the_system_says(theme, qapp):
    from PySide6.QtGui import QPalette

    theme.ask("dark")
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == tokens()["dark"]["base"]
    theme.ask("light")
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == tokens()["light"]["base"]


def test_an_unknown_scheme_means_the_systems(qapp):
    theme = Theme(qapp, "purple")
    assert theme.asked == "system"
    assert theme.scheme in ("light", "dark")
    theme.setParent(None)
    theme.deleteLater()


def test_the_environment_chooses_the_scheme_where_nothing_else_does(qapp, monkeypatch):
    monkeypatch.setenv("FLOORWALKER_SCHEME", "dark")
    theme = Theme(qapp)
    assert theme.scheme == "dark"
    theme.setParent(None)
    theme.deleteLater()
