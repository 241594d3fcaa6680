"""The way from a window into the Coaching workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.words import say
from console.workspaces.workspaces import Workspace
from db.words import COACHING_ROLES

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from console.window import FloorWindow


def coaching() -> Workspace:
    """The workspace as the rail offers it, to those who give feedback."""
    return Workspace("coaching", say("Coaching"), "F9", COACHING_ROLES, _make, _badge)


def _make(window: FloorWindow) -> QWidget:
    # Here, not above: the first window does not wait for it.
    from console.coaching.workspace import CoachingWorkspace

    return CoachingWorkspace(window)


def _badge(window: FloorWindow) -> QObject:
    # Here, not above: nobody waits for it either.
    from console.coaching.waiting_badge import WaitingBadge

    return WaitingBadge(window)
