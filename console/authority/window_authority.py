"""The way from a window into the Authority workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from console.words import say
from console.workspaces.workspaces import Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.window import FloorWindow

#: Those whose work is there: who gives authority, and who checks how it was used.
ROLES: Final = ("supervisor", "manager", "controller")


def authority() -> Workspace:
    """The workspace as the rail offers it."""
    return Workspace("authority", say("Authority"), "F8", ROLES, _make)


def _make(window: FloorWindow) -> QWidget:
    # Here, not above: the first window does not wait for it.
    from console.authority.workspace import AuthorityWorkspace

    return AuthorityWorkspace(window)
