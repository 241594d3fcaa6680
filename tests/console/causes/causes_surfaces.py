"""The window of causes and repeats, for tests that walk through everything a person can have before them."""

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QWidget

from console.causes.window_causes import WindowCauses
from console.window import FloorWindow
from db.queries.causes import CauseWeek, pareto
from db.queries.repeat_patterns import Pattern, Repeat, RepeatPatterns
from tests.console.made_up_floor import NOON
from tests.console.opened import opened as _opened


def causes(window: FloorWindow) -> QWidget:
    """A week's causes, and who comes back with the contacts that show it."""
    actions = window.findChild(WindowCauses)
    assert actions is not None
    actions.open()
    shown = _opened(window, "CausesWindow")
    assert actions.dialog is not None
    counted = Counter({"routing": 9, "understaffed": 6, "hand_off": 4})
    actions.dialog.show_weeks([CauseWeek(date(2026, 1, 5), pareto(counted), (("Old CRM", 2), (None, 1)))])
    evidence = (Repeat("c1", 131, NOON, "c2", 132, NOON + 1),)
    patterns = (
        Pattern("cause", "policy", 3, 3, evidence),
        Pattern("queue", "billing", 25, 30, evidence, 0.66, 0.93, 0.37),
        Pattern("customer", "one", 3, 6, evidence, cases=(7, 9)),
        Pattern("agent", "ana", 12, 25, evidence, 0.3, 0.66, 0.2),
    )
    actions.dialog.show_repeats(RepeatPatterns(NOON - 1, NOON, 7, 87, 46, patterns, 2))
    actions.dialog.patterns.expandAll()
    return shown


def who_comes_back(window: FloorWindow) -> QWidget:
    """The page of repeats."""
    shown = causes(window)
    actions = window.findChild(WindowCauses)
    assert actions is not None and actions.dialog is not None
    actions.dialog.tabs.setCurrentIndex(1)
    return shown


def causes_of_an_empty_floor(window: FloorWindow) -> QWidget:
    """What stands there before anything was closed."""
    actions = window.findChild(WindowCauses)
    assert actions is not None
    actions.open()
    shown = _opened(window, "CausesWindow")
    assert actions.dialog is not None
    actions.dialog.show_weeks([])
    actions.dialog.show_repeats(RepeatPatterns(NOON - 1, NOON, 7, 0, 0, (), None))
    return shown


CAUSES_SURFACES = (causes, who_comes_back, causes_of_an_empty_floor)
