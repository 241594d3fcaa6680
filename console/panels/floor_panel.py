"""What every panel of the Floor window offers to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from console.store.floor_store import Touched
from console.theme import scaled

if TYPE_CHECKING:
    from console.panels.table_panel import TablePanel

_READABLE: Final = 120


class FloorPanel(QWidget):
    """A docked part of the window that follows the floor. `title_changed` carries what its title line says now."""

    title_changed = Signal(object)
    #: What the title line says.
    title: str = ""

    def tables(self) -> Iterable[TablePanel]:
        """The tables in it, from the top."""
        return ()

    def take(self, touched: Touched) -> None:
        """Show what the feed brought."""

    def show_view(self) -> None:
        """Another view is on: show what belongs to it."""

    def settle(self) -> None:
        """Put into order what changed since the last time; called a few times a second."""

    def tick(self) -> None:
        """Let durations go on; called each second."""

    def set_stale(self, stale: bool) -> None:
        """Mark what is shown as old, or as fresh again."""

    def set_in_front(self, in_front: bool) -> None:
        """The panel came to the front of the tabs it stands in, or went behind another: nobody sees it there."""

    def start_filter(self) -> None:
        """Begin to filter what is shown, where there is something to filter."""

    def give_keyboard(self) -> None:
        """Put the keyboard into the panel."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def readable_height(self) -> int:
        """So high it has to be at least to be read, pixels, without its title line."""
        return scaled(_READABLE)

    def say_title(self, title: str) -> None:
        """Let the title line say `title` from now on."""
        if title != self.title:
            self.title = title
            self.title_changed.emit(title)
