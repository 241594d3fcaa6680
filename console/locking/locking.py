"""The lock of one window's console: on demand, or after nobody has touched key or mouse for so long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from db.address import parse
from db.errors import CannotOpen

if TYPE_CHECKING:
    from console.locking.guard import LockGuard
    from console.window import FloorWindow

#: What a person chooses from, minutes; 0 for never.
CHOICES_MIN: Final = (0, 5, 10, 15, 30)
#: Where nobody has chosen: a floor that others work on, too, is not left open; a file on one's own desk is.
ON_A_SERVER_MIN: Final = 15
_SETTING: Final = "lock_after_min"
_LOOK_MS: Final = 2_000
_WATCHED_BY: Final = "watched_by"
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """`changed` says that it was locked or unlocked. Behind the lock all goes on: the link, and what was typed."""

    changed = Signal()

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._touched = time.monotonic()
        self._guard: LockGuard | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(_LOOK_MS)
        self._idle.timeout.connect(self._look)
        self._idle.start()

    @property
    def is_locked(self) -> bool:
        """Whether all is covered now."""
        return self._guard is not None

    @property
    def asks_password(self) -> bool:
        """Whether unlocking takes the person's password; else it is a cover that any key lifts.

        An embedded floor has no passwords, and that of a made-up floor's own server is nobody's.
        """
        standing = self._window.standing
        if not standing.url or standing.kind == "made_up":
            return False
        try:
            return parse(standing.url).engine == "postgresql"
        except CannotOpen:
            return False

    @property
    def minutes(self) -> int:
        """It locks itself after so many minutes; 0 for never."""
        settings = self._window.settings
        chosen = str(settings.value(_SETTING, "")) if settings is not None else ""
        if chosen.isdecimal() and int(chosen) in CHOICES_MIN:
            return int(chosen)
        return ON_A_SERVER_MIN if self.asks_password else 0

    def choose(self, minutes: int) -> None:
        """Lock after so many minutes from now on; 0 for never."""
        if self._window.settings is not None:
            self._window.settings.setValue(_SETTING, minutes)
        self._touched = time.monotonic()

    def lock(self) -> None:
        """Cover all windows of the console now."""
        if self._guard is None:
            # Here, not above: the first window does not wait for it.
            from console.locking.guard import LockGuard

            self._guard = LockGuard(self._window, asks_password=self.asks_password)
            self._guard.lifted.connect(self._unlock)
            self._guard.begin()
            self.changed.emit()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = time.monotonic()

    @property
    def idle_s(self) -> float:
        """How long nobody has touched key or mouse in any window of the program, seconds."""
        return time.monotonic() - self._touched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of keys and the mouse where the system brings them: at the windows themselves, which get little else."""
        if event.type() in _TOUCHES:
            self._touched = time.monotonic()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self._watch_windows()
        minutes = self.minutes
        if minutes and not self.is_locked and self.idle_s >= minutes * 60 and self._window.isVisible():
            self.lock()

    def _watch_windows(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def _watch(self, window: QWindow) -> None:
        # Installing it again would only put it first; a window that is gone takes its filter along.
        if window.property(_WATCHED_BY) != str(id(self)):
            window.setProperty(_WATCHED_BY, str(id(self)))
            window.installEventFilter(self)

    def _unlock(self) -> None:
        guard, self._guard = self._guard, None
        self._touched = time.monotonic()
        if guard is not None:
            guard.end()
            guard.deleteLater()
        self.changed.emit()
