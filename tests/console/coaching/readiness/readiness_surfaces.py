"""Readiness, for tests that walk through everything a person can have before them."""

from PySide6.QtWidgets import QWidget

from console.window import FloorWindow
from db.queries.readiness_overrides import OverrideShown
from tests.console.made_up_floor import NOON

_HOUR = 3_600_000_000
_LET_IN = OverrideShown("o", "a", "Ana", "Billing", "Half of Red is ill", "Dana", NOON - _HOUR, NOON + _HOUR, None)


def floor_with_readiness(window: FloorWindow) -> QWidget:
    """Agents beside modules."""
    page = _page(window)
    page.show_answer([_LET_IN])
    return window


def floor_with_who_was_let_in(window: FloorWindow) -> QWidget:
    """The reasons, under their own tab."""
    page = _page(window)
    page.show_answer([_LET_IN])
    page.parts.setCurrentWidget(page.beside.overrides)
    return window


def _page(window: FloorWindow) -> QWidget:
    window.workspaces.show("coaching")
    return window.workspaces.page("coaching").open_page("readiness")


READINESS_SURFACES = (floor_with_readiness, floor_with_who_was_let_in)
