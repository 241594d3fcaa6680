"""This console says each minute that its person is there; nothing waits for it, and it runs out by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Questions

#: How often the console says it, seconds; as `db.commands.presence.RENEWED_S`, which is loaded only where it is written.
RENEWED_S: Final = 60.0
#: How often it is looked whether it is time, or whether the link is back; milliseconds.
_LOOK_MS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Stay:
    """That the person is there; `on_shift` only when they say so."""

    on_shift: bool | None = None

    def answer(self, connection: sa.Connection) -> bool:
        """Write it. Called in the thread that asks."""
        from db.commands.presence import stay

        return stay(connection, on_shift=self.on_shift)


class PresenceBeat(QObject):
    """Says it while `can_write` says yes, from `start` on."""

    def __init__(self, can_write: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._can_write = can_write
        self._questions: Questions | None = None
        self._said_at: float | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.beat)

    def start(self, questions: Questions) -> None:
        """Begin, by these."""
        self._questions = questions
        self._look.start()
        self.beat()

    def beat(self) -> None:
        """Say it where it is time."""
        now = time.monotonic()
        if self._questions is None or (self._said_at is not None and now - self._said_at < RENEWED_S):
            return
        if self._can_write():
            self._said_at = now
            self._questions.carry_out(Stay())

    def say_on_shift(self, on_shift: bool) -> None:
        """Say whether the person is on shift from now on."""
        if self._questions is not None and self._can_write():
            self._said_at = time.monotonic()
            self._questions.carry_out(Stay(on_shift))
