"""What the person has chosen on the floor: one thing at a time, whichever table it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Selected:
    """One thing of the floor: `kind` is its table ('queue', 'agent', 'contact', 'escalation', 'raised_hand',
    'incident').

    Of a customer ('customer') `id` is that of a contact of theirs: through it they are in sight.
    """

    kind: str
    id: str


class Selection(QObject):
    """The thing chosen last. `changed` carries it as `Selected`, or None; `opened` carries one that Enter was pressed on."""

    changed = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Selected | None = None

    def choose(self, thing: Selected | None) -> None:
        """Make `thing` the chosen one."""
        if thing != self.current:
            self.current = thing
            self.changed.emit(thing)

    def let_go(self, kind: str) -> None:
        """Nothing of this kind is chosen any more; what was chosen elsewhere stays."""
        if self.current is not None and self.current.kind == kind:
            self.choose(None)

    def open(self, thing: Selected) -> None:
        """Choose `thing` and go to its details."""
        self.choose(thing)
        self.opened.emit(thing)
