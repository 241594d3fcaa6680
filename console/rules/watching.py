"""Looking at the rules from a console: a thread of its own, which steps back while somebody else looks."""

from __future__ import annotations

import logging
import random
import threading
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QThread, Signal

from console.failure_log import log_failure
from db.errors import KnownProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.held_connection import HeldConnection

#: Who looks at the rules looks this often, seconds.
EVERY_S: Final = 1.0
#: Others ask after a while, each of its own, whether anybody still looks; seconds.
STEPPED_BACK_S: Final = (2.0, 4.0)
#: Who looks also sees this often whether somebody's role has ended by itself, seconds.
ROLES_S: Final = 10.0
#: After a lost link it is tried again so much later, seconds.
LOST_S: Final = (3.0, 8.0)
logger: Final = logging.getLogger(__name__)


def open_held(url: str) -> HeldConnection:
    """A connection to the database at `url`; imported here because the first window must not wait for drivers."""
    from db.held_connection import HeldConnection

    return HeldConnection(url)


class _Worker(QObject):
    """Looks in its own thread until it is told to stop."""

    raised = Signal(int)

    def __init__(self, url: str, open_connection: Callable[[str], HeldConnection]) -> None:
        super().__init__()
        self._url, self._open_connection = url, open_connection
        self._stopping = threading.Event()
        self._held: HeldConnection | None = None
        self._chance = random.Random()
        #: The note in the database that is this console's own, UTC microseconds.
        self._own_note = 0
        self._roles_due = 0.0

    def run(self) -> None:
        """Look, and wait, until the end."""
        try:
            self._held = self._open_connection(self._url)
            # Not all at once, where many consoles are opened when the shift begins.
            pause = self._chance.uniform(0, EVERY_S)
            while not self._stopping.wait(pause):
                pause = self._turn(self._held)
        finally:
            if self._held is not None:
                self._held.close()

    def stop(self) -> None:
        """From any thread: end soon."""
        self._stopping.set()
        if self._held is not None:
            self._held.break_off()

    def _turn(self, held: HeldConnection) -> float:
        """Look if nobody else does; answers how long to wait then, seconds."""
        try:
            return self._look(held)
        except KnownProblem as problem:
            # The link says on the screen what is wrong with the database.
            logger.info("The rules are not looked at just now: %s", problem)
        except Exception:  # noqa: BLE001 (it is logged, without what it was about)
            log_failure(logger, "The rules could not be looked at.")
        return self._chance.uniform(*LOST_S)

    def _look(self, held: HeldConnection) -> float:
        from db.rules.looking import FRESH_US, leave_ended_roles, look, watch
        from db.rules.raising import BUSY

        before = held.read(watch)
        if before.evaluated_at != self._own_note and before.age_us < FRESH_US:
            return self._chance.uniform(*STEPPED_BACK_S)
        answer = look(held)
        if answer == BUSY:
            return self._chance.uniform(*STEPPED_BACK_S)
        after = held.read(watch)
        # What changed since the first reading is this console's note, or another's that came between: then the other
        # one reads ours next, and one of both steps back.
        self._own_note = after.evaluated_at
        if answer > 0:
            self.raised.emit(answer)
        if time.monotonic() >= self._roles_due:
            # Only who looks at the rules does this, too: one console of all.
            self._roles_due = time.monotonic() + ROLES_S
            held.write(leave_ended_roles)
        return EVERY_S


class Watching(QObject):
    """Looks at the rules of the floor at `url` as long as a window shows it. `raised` carries how many it has raised."""

    raised = Signal(int)

    def __init__(
        self,
        url: str,
        open_connection: Callable[[str], HeldConnection] = open_held,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._thread.setObjectName("rules")
        self._worker = _Worker(url, open_connection)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.raised.connect(self._pass_on)
        self._ended = False

    def start(self) -> None:
        """Begin to look, unless that has begun or ended."""
        if not (self._ended or self._thread.isRunning()):
            self._thread.start()

    def end_soon(self) -> None:
        """Tell the thread to end, without waiting for it; `stop` waits."""
        self._ended = True
        self._worker.stop()
        self._thread.quit()

    def stop(self, deadline_s: float = 3.0) -> bool:
        """End the thread, breaking off what is under way; False if it has not ended within `deadline_s` seconds."""
        self.end_soon()
        return self._thread.wait(round(deadline_s * 1000))

    def _pass_on(self, number: int) -> None:
        self.raised.emit(number)
