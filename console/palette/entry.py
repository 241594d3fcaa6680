"""One line of the palette: what it is, what it is called, and how well it fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from console.selection import Selected

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from console.panels.table_panel import TablePanel

COMMAND: Final = "command"
CUSTOMER: Final = "customer"
#: Things of the floor that a table of the window has.
THINGS: Final = ("queue", "agent", "contact")
#: What stands first of what fits alike.
ORDER: Final = {kind: place for place, kind in enumerate((COMMAND, *THINGS, CUSTOMER))}


@dataclass(frozen=True, slots=True)
class Entry:
    """A command has an `action`; a thing is `thing`; both together are an act for that thing."""

    kind: str
    key: str
    """What it is remembered by."""
    label: str
    note: str = ""
    """What stands beside it; things of the floor say there how they are at the moment instead."""
    thing: Selected | None = None
    action: QAction | None = None
    panel: TablePanel | None = None
    """The table in which the action is done, where it is an act of tables."""
    reason: str = ""
    """Why it cannot be done now, as a sentence; '' where it can."""
    keys: str = ""
    value: Any = None
    """What the database said of a customer or of a contact that is over."""

    @property
    def steps_in(self) -> bool:
        """Whether it is a thing with acts of its own to choose from."""
        return self.thing is not None and self.action is None and self.kind in THINGS
