"""What actions are called within the program, whatever language the person speaks: their keys are kept under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtGui import QAction

#: The keys an action has unless the person gives it others: a property of the action once they were changed.
USUAL = "usual_keys"


def name_action(action: QAction, do: Callable[..., Any]) -> None:
    """Name an action after what it does, as that is called in the program; what is made up on the spot has no name."""
    name = _name(do)
    if name and "<" not in name:
        action.setObjectName(name)


def _name(do: Callable[..., Any]) -> str:
    if isinstance(do, partial):
        return " ".join((_name(do.func), *(str(value) for value in (*do.args, *do.keywords.values()))))
    return str(getattr(do, "__qualname__", ""))
