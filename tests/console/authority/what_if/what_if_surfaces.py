"""The pages about the history of authority, for tests that walk through everything a person can have before them."""

from typing import Any

from PySide6.QtWidgets import QWidget

from console.authority.what_if.history_question import WhatIfAnswer
from console.window import FloorWindow
from db.authority.limits_seen import KindSeen, LimitSeen, LimitsSeen, Place
from db.metrics.authority_advice import Approved, Below, Held, Unused
from db.metrics.authority_return import Contact, Spent
from db.metrics.authority_what_if import DAY_US, Bounds, Group, Interval, Tried, WhatIf
from db.queries.authority_advice import Advice
from db.queries.authority_history import AgentSeen
from db.queries.authority_return import ReturnRows
from tests.console.made_up_floor import NOON

KIND = KindSeen("k", "refund", "Refund", "money", None, 0, None)
LIMIT = LimitSeen("l", "k", "standard", None, None, 5000, 10_000, None, 365, 50_000, 1, 1, 1, None)
LIMITS = LimitsSeen(NOON, "EUR", (KIND,), None, (Place(site_id="site", name="North"),), (), (LIMIT,))
ANA = AgentSeen("ana", "Ana Ruiz", "standard", "team")
SINCE = NOON - 30 * DAY_US


def floor_with_a_what_if(window: FloorWindow) -> QWidget:
    """Twelve refusals in one queue, and the limit half-way."""
    page = _open(window, "what_if")
    tried = [
        Tried(
            *("use", "k", "standard", "team", "billing", "ana", f"c{day}", SINCE + day * DAY_US, 6000 + 500 * day),
            *("refused", "over_per_use", False, None),
        )
        for day in range(12)
    ]
    found = WhatIf([Group(tried, Bounds(5000, 10_000, 50_000))], SINCE, NOON)
    names = {"billing": ("Billing", "North")}
    page.show_answer(WhatIfAnswer(page.question(), "k", found, 0, LIMITS, names, (ANA,)))
    return window


def floor_with_advice(window: FloorWindow) -> QWidget:
    """A proposal, an authority nobody uses, and escalations below the limit."""
    page = _open(window, "advice")
    approved = Approved("k", "standard", 12, 12, Interval(0.75, 1.0), 240_000_000, 8100)
    unused = Unused(Held("ana", "k", 7, SINCE), 40, 6.5, 3)
    page.show_answer(Advice(SINCE, NOON, LIMITS, {"ana": ANA}, (approved,), (unused,), (Below("ana", 3, 4, 5000),)))
    return window


def floor_with_cost_and_return(window: FloorWindow) -> QWidget:
    """Enough to say something of."""
    page = _open(window, "return")
    contacts = tuple(Contact("billing", "refund", number % 2 == 0, number % 5 == 0) for number in range(100))
    counted = (("Replacement", "times", 3),)
    page.show_answer(ReturnRows(SINCE, NOON, "EUR", Spent(90_000, 4_000, 50, 40), 50, 30, contacts, counted))
    return window


def _open(window: FloorWindow, name: str) -> Any:
    window.workspaces.show("authority")
    return window.workspaces.page("authority").open_page(name)


WHAT_IF_SURFACES = (floor_with_a_what_if, floor_with_advice, floor_with_cost_and_return)
