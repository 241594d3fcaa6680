"""Who may do none of the acts is offered none: no entries, no keys. A controller begins where their work is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.commands.known_acts import KNOWN_ACTS
from db.words import ROLES

if TYPE_CHECKING:
    from console.panels.table_actions import TableActions
    from console.window import FloorWindow

#: Roles that let somebody do some act; the others only look.
ACTING: Final = frozenset(role for act in KNOWN_ACTS.values() for role in act.duty.roles if role in ROLES)
_OF_INCIDENTS: Final = ("incident declare", "incident update", "incident end", "incident change_queues")


class ActsOffered(QObject):
    """Follows the person's roles: what is offered changes when a role is given, taken, or over."""

    def __init__(self, window: FloorWindow, tables: TableActions, menus: Iterable[QMenu]) -> None:
        super().__init__(window)
        self._window = window
        self._tables = tables
        self._actions: list[QAction] = [menu.menuAction() for menu in menus]
        self._actions += [action for action in window.incidents.known if action.objectName() in _OF_INCIDENTS]
        self._has_begun = False
        window.workspaces.offered.connect(self._look)
        window.loaded.connect(self._begin)

    def _look(self) -> None:
        roles = self._window.workspaces.roles()
        may = roles is None or not roles.isdisjoint(ACTING)
        self._tables.let_change(may)
        for action in self._actions:
            action.setVisible(may)

    def _begin(self) -> None:
        self._look()
        if not self._has_begun:
            self._has_begun = True
            if self._window.workspaces.roles() == {"controller"}:
                self._window.workspaces.show("authority")
