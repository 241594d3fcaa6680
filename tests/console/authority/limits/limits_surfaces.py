"""The page of limits and its dialogs, for tests that walk through everything a person can have before them."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from console.authority.limits.limits_page import LimitsPage
from console.window import FloorWindow
from db.authority.limits_seen import BoundsSeen, KindSeen, LimitSeen, LimitsSeen, Place, SitesCompared, Used
from tests.console.made_up_floor import NOON
from tests.console.opened import opened as _opened


def made_up_limits() -> SitesCompared:
    """Two kinds, one retired one, two sites; a limit of the floor with another to come, and one of a site."""
    kinds = (
        KindSeen("refund", "refund", "Refund", "money", 50_000, 0, None),
        KindSeen("extension", "extension", "Extension", "days", None, 1, None),
        KindSeen("gift", "gift", "Gift", "times", None, 2, NOON),
    )
    sites = (Place(None, "north", "North"), Place(None, "south", "South"))
    teams = (Place("red", "north", "Red"),)
    held = LimitSeen(
        "l1", "refund", "standard", None, None, 5_000, 10_000, 20_000, 365, 50_000, 1, NOON - 9, NOON - 9, "Dana"
    )
    coming = held._replace(id="l2", per_use=7_500, from_at=NOON + 10**12)
    south = held._replace(id="l3", site_id="south", per_use=3_000)
    limits = LimitsSeen(NOON, "EUR", kinds, BoundsSeen("b", 30_000, 90, 24), sites, teams, (held, coming, south))
    return SitesCompared(limits, 30, {("north", "standard"): 4}, {("north", "standard", "refund"): Used(3, 1, 1)})


def _page(window: FloorWindow) -> LimitsPage:
    window.workspaces.show("authority")
    workspace: Any = window.workspaces.page("authority")
    page = workspace.open_page("limits")
    assert isinstance(page, LimitsPage)
    page.show_answer(made_up_limits())
    page.places.matrix.setCurrentIndex(page.places.matrix.matrix.index_of("refund", "standard"))
    QApplication.processEvents()
    return page


def floor_with_limits(window: FloorWindow) -> QWidget:
    """The matrix of the whole floor."""
    _page(window)
    return window


def floor_with_sites_compared(window: FloorWindow) -> QWidget:
    """Sites side by side."""
    page = _page(window)
    page.show_view(page.sites)
    return window


def floor_with_kinds(window: FloorWindow) -> QWidget:
    """Kinds, and what holds across them."""
    page = _page(window)
    page.show_view(page.kinds)
    return window


def limit_of_a_cell(window: FloorWindow) -> QWidget:
    """The dialog with all bounds of a cell."""
    _page(window).places.compose_chosen()
    return _opened(window, "LimitDialog")


def another_kind(window: FloorWindow) -> QWidget:
    """The dialog that adds a kind."""
    _page(window).kinds.add()
    return _opened(window, "KindDialog")


def second_person(window: FloorWindow) -> QWidget:
    """The dialog that says from where on a second person is needed."""
    _page(window).kinds.set_second()
    return _opened(window, "SecondDialog")


def across_all_kinds(window: FloorWindow) -> QWidget:
    """The dialog with what holds across all kinds."""
    _page(window).kinds.set_bounds()
    return _opened(window, "BoundsDialog")


def level_of_agents(window: FloorWindow) -> QWidget:
    """The dialog that changes the level of an agent."""
    window.agent_acts.open_level(list(window.floor.store.rows("agent"))[:1])
    return _opened(window, "LevelDialog")


LIMITS_SURFACES = (
    floor_with_limits,
    floor_with_sites_compared,
    floor_with_kinds,
    limit_of_a_cell,
    another_kind,
    second_person,
    across_all_kinds,
    level_of_agents,
)
