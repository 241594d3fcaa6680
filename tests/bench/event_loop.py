"""The event loop of the screen's thread: running it, and telling how late it is by a timer of one millisecond."""

import time
from array import array

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_PERIOD_S = 0.001


class LatenessProbe(QObject):
    """Seconds by which each tick of a 1 ms timer came too late: what a key or a click would have had to wait."""

    def __init__(self) -> None:
        super().__init__()
        self._late = array("d")
        self._last: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def take(self) -> list[float]:
        """The lateness of the ticks since the last call, seconds."""
        late, self._late = list(self._late), array("d")
        return late

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self._late.append(max(0.0, now - self._last - _PERIOD_S))
        self._last = now


def run_loop(seconds: float) -> None:
    """Let the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
