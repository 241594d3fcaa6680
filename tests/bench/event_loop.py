"""The event loop of the screen's thread: running it, and telling how late it is by a timer of one millisecond."""

import time
from array import array
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_PERIOD_S = 0.001


class Lateness(NamedTuple):
    """How the ticks of a timer came, one number for each, seconds."""

    late: list[float]
    """By how much it came too late: what a key or a click would have had to wait."""
    worked: list[float]
    """The processor time of the screen's thread since the tick before: what of it is our own doing, and not that others
    had the processor. Waiting for another thread of this process is in the lateness only."""


class LatenessProbe(QObject):
    """A timer of one millisecond that notes when it was served."""

    def __init__(self) -> None:
        super().__init__()
        self._late, self._worked = array("d"), array("d")
        self._last: tuple[float, float] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def take(self) -> Lateness:
        """What was noted since the last call."""
        taken = Lateness(list(self._late), list(self._worked))
        self._late, self._worked = array("d"), array("d")
        return taken

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        if self._last is not None:
            self._late.append(max(0.0, now - self._last[0] - _PERIOD_S))
            self._worked.append(worked - self._last[1])
        self._last = now, worked


def run_loop(seconds: float) -> None:
    """Let the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
