"""The Shift menu: what is about the shift or the floor as a whole, one group of entries after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from console.authority.window_ledger import WindowLedger
from console.causes.window_causes import WindowCauses
from console.words import say

if TYPE_CHECKING:
    from console.menus import WindowActions
    from console.window import FloorWindow


def add_shift_menu(window: FloorWindow, actions: WindowActions) -> QMenu:
    """Add the menu to the window's bar, after what stands there already."""
    menu = window.menuBar().addMenu(say("&Shift"))
    add_change_of_shift(menu, window, actions)
    menu.addSeparator()
    add_alerts(menu, window, actions)
    menu.addSeparator()
    add_incidents(menu, window, actions)
    menu.addSeparator()
    add_causes(menu, window, actions)
    menu.addSeparator()
    add_ledger(menu, window, actions)
    return menu


def add_change_of_shift(menu: QMenu, window: FloorWindow, actions: WindowActions) -> None:
    """Whether the person is on shift, what the former shift left, and what they leave to the next."""
    menu.addActions(window.shift.known)
    actions.known += window.shift.known


def add_alerts(menu: QMenu, window: FloorWindow, actions: WindowActions) -> None:
    """What concerns the person at this console, and what they want to be told of."""
    menu.addActions(window.alerts.known)
    actions.known += window.alerts.known


def add_incidents(menu: QMenu, window: FloorWindow, actions: WindowActions) -> None:
    """What can be done about incidents."""
    menu.addActions(window.incidents.known)
    actions.known += window.incidents.known


def add_causes(menu: QMenu, window: FloorWindow, actions: WindowActions) -> None:
    """Why it came to escalations and who comes back, and the rules that this leads to."""
    causes = WindowCauses(window, actions)
    menu.addActions(causes.known)
    actions.known += causes.known


def add_ledger(menu: QMenu, window: FloorWindow, actions: WindowActions) -> None:
    """The ledger of authority, and what is done with it."""
    ledger = WindowLedger(window)
    menu.addActions(ledger.known)
    actions.known += ledger.known
