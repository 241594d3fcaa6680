"""What this person has in hand while they compose something: marked for the others, renewed, and let go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Questions

#: More contacts than this at once are marked for nobody.
MOST: Final = 50
#: A mark is void after a minute: it is renewed well before, milliseconds.
RENEWED_MS: Final = 25_000


@dataclass(frozen=True, slots=True)
class _Hold:
    contacts: tuple[str, ...]

    def answer(self, connection: sa.Connection) -> None:
        """Mark them. Called in the thread that asks."""
        from db.commands.in_hand import take_in_hand

        take_in_hand(connection, self.contacts)


@dataclass(frozen=True, slots=True)
class _LetGo:
    contacts: tuple[str, ...]

    def answer(self, connection: sa.Connection) -> None:
        """Take the marks off. Called in the thread that asks."""
        from db.commands.in_hand import let_go

        let_go(connection, self.contacts)


class InHand(QObject):
    """Marks contacts as in this person's hands from `hold` to `release`.

    Nothing waits for it and nothing depends on it: while `can_write` says no, no mark is made, and the old one goes by itself.
    """

    def __init__(self, can_write: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._questions: Questions | None = None
        self._held: tuple[str, ...] = ()
        self._renew = QTimer(self)
        self._renew.setInterval(RENEWED_MS)
        self._renew.timeout.connect(self._mark)

    def ask_with(self, questions: Questions) -> None:
        """Write by these."""
        self._questions = questions

    def hold(self, contacts: Sequence[str]) -> None:
        """Mark these in place of what was held before; of a heap nothing is marked."""
        self.release()
        if 0 < len(contacts) <= MOST:
            self._held = tuple(contacts)
            self._mark()
            self._renew.start()

    def release(self) -> None:
        """Take the marks off."""
        held, self._held = self._held, ()
        self._renew.stop()
        if held and self._questions is not None and self._can_write():
            self._questions.carry_out(_LetGo(held))

    def _mark(self) -> None:
        if self._held and self._questions is not None and self._can_write():
            self._questions.carry_out(_Hold(self._held))
