"""The only place where the feed thread and the screen meet: frozen snapshots, batches and link states cross here."""

import threading
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal, SignalInstance

from console.link_state import LinkState
from console.words import problem_words, say
from db.changes.batch import Batch, Snapshot, SnapshotNeeded
from db.errors import KnownProblem

#: Read at least this often, so that silence can be told from a dead link; seconds.
HEARTBEAT_S: Final = 0.5
#: A database that has not been heard for longer than this is a dead link to the person at the screen; seconds.
DEAF_S: Final = 1.7
#: How often to look for that, milliseconds: so it is said within two seconds.
WATCH_MS: Final = 100
BACKOFF_S: Final = (0.5, 1.0, 2.0, 4.0, 5.0)
#: Up to this many changes a second each is handed over as it comes; above, several are gathered: at twice the rate and
#: more for as long as a screen shows one picture.
BUSY_RATE: Final = 750.0
GATHER_S: Final = 0.016
#: Batches on their way to the screen at most; more stay in the database until the screen has caught up.
ON_THE_WAY: Final = 4


class FeedReader(Protocol):
    """What the link needs of `db.changes.open_reader`."""

    def snapshot(self) -> Snapshot:
        """The floor as it is now."""

    def changes(self) -> Batch | SnapshotNeeded:
        """What was committed since the last read."""

    def wait(self, timeout_s: float) -> bool:
        """Sleep until there may be something."""

    @property
    def heard_at(self) -> float:
        """From any thread: the last sign of life, by the steady clock."""

    def interrupt(self) -> None:
        """From any thread: make `wait` return."""

    def break_off(self) -> None:
        """From any thread: have whatever is under way fail soon."""

    def close(self) -> None:
        """Give the connection back."""


OpenReader = Callable[[str, Any], FeedReader]
"""(url, position to read on from or None) -> reader"""


def open_database(url: str, position: Any) -> FeedReader:
    """A reader of the database at `url`; imported here because the first window must not wait for drivers."""
    from console.connecting.kept_passwords import with_kept_password
    from db.changes import open_reader

    return open_reader(with_kept_password(url), position=position)


class _Worker(QObject):
    """Reads the feed in its own thread until it is told to stop."""

    snapshot_read = Signal(object)
    batch_read = Signal(object)
    state_changed = Signal(object)

    def __init__(self, url: str, open_reader: OpenReader) -> None:
        super().__init__()
        self._url = url
        self._open_reader = open_reader
        self._stopping = threading.Event()
        self._hurry = threading.Event()
        self._room = threading.Semaphore(ON_THE_WAY)
        self._reader: FeedReader | None = None
        self._position: Any = None
        self._failures = 0
        self._rate = 0.0
        self._read_at = 0.0
        self._asked_at: float | None = None

    def run(self) -> None:
        """Follow the feed, opening it again whenever it is lost."""
        crashed = True
        try:
            self._follow_for_ever()
            crashed = False
        finally:
            if crashed:
                self._say(
                    "lost", say("The feed reader stopped by an error of its own; close the console and open it again.")
                )

    @property
    def silent_s(self) -> float | None:
        """From any thread: for how long the database has been asked and not been heard; None while nothing is asked."""
        asked_at, reader = self._asked_at, self._reader
        if asked_at is None:
            return None
        heard_at = asked_at if reader is None else max(asked_at, reader.heard_at)
        return time.monotonic() - heard_at

    def stop(self) -> None:
        """From any thread: end soon."""
        self._stopping.set()
        self.try_now()

    def try_now(self) -> None:
        """From any thread: do not wait any longer, neither for the database nor for the next try."""
        self._hurry.set()
        reader = self._reader
        if reader is not None:
            reader.break_off()

    def done_with_one(self) -> None:
        """From the screen's thread: what was handed over has been shown."""
        self._room.release()

    def _follow_for_ever(self) -> None:
        while not self._stopping.is_set():
            try:
                self._asked_at = time.monotonic()
                self._reader = self._open_reader(self._url, self._position)
                if self._position is None and not self._stopping.is_set():
                    self._hand_over_snapshot(self._reader)
                self._follow(self._reader)
            except KnownProblem as problem:
                self._asked_at = None
                if not self._stopping.is_set():
                    self._say("lost", problem_words(problem), self._part_at_fault(problem))
                    self._pause()
            finally:
                self._close()

    def _pause(self) -> None:
        """Wait before the next try, longer each time; what asks for haste ends it."""
        self._hurry.wait(BACKOFF_S[min(self._failures, len(BACKOFF_S) - 1)])
        self._hurry.clear()
        self._failures += 1

    def _follow(self, reader: FeedReader) -> None:
        while not self._stopping.is_set():
            news = reader.changes()
            if isinstance(news, SnapshotNeeded) or any(change.operation == "batch" for change in news.changes):
                self._hand_over_snapshot(reader)
            else:
                self._measure(len(news.changes))
                self._hand_over(news, self.batch_read)
            reader.wait(HEARTBEAT_S)
            self._gather()

    def _hand_over_snapshot(self, reader: FeedReader) -> None:
        self._hand_over(reader.snapshot(), self.snapshot_read)

    def _hand_over(self, news: Snapshot | Batch, signal: SignalInstance) -> None:
        if self._wait_for_room():
            self._position = news.position
            self._failures = 0
            signal.emit(news)

    def _wait_for_room(self) -> bool:
        # Meanwhile it is the screen that is awaited.
        self._asked_at = None
        while not self._stopping.is_set():
            if self._room.acquire(timeout=HEARTBEAT_S):
                self._asked_at = time.monotonic()
                return True
        return False

    def _gather(self) -> None:
        if self._rate > BUSY_RATE:
            self._stopping.wait(GATHER_S * min(1.0, self._rate / BUSY_RATE - 1.0))

    def _measure(self, changes: int) -> None:
        now = time.monotonic()
        passed = max(now - self._read_at, 1e-3)
        self._read_at = now
        share = min(1.0, passed / 0.5)
        self._rate += share * (changes / passed - self._rate)

    def _say(self, status: str, sentence: str, about: str = "") -> None:
        self.state_changed.emit(LinkState(status, sentence, time.monotonic(), about))

    @staticmethod
    def _part_at_fault(problem: KnownProblem) -> str:
        from db.postgresql_problems import part_at_fault

        return part_at_fault(problem)

    def _close(self) -> None:
        reader, self._reader = self._reader, None
        self._asked_at = None
        if reader is not None:
            reader.close()


class FloorLink(QObject):
    """Follows one database and tells the screen's thread what it brought. Connect only methods of QObjects.

    `snapshot_arrived` carries a `Snapshot`, `batch_arrived` a `Batch` (empty ones too: each is a sign of life),
    `link_changed` a `LinkState`.
    """

    snapshot_arrived = Signal(object)
    batch_arrived = Signal(object)
    link_changed = Signal(object)

    def __init__(self, url: str, open_reader: OpenReader = open_database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = LinkState("connecting", "", time.monotonic())
        self._heard_at: float | None = None
        self._thread = QThread()
        self._thread.setObjectName("floor feed")
        self._worker = _Worker(url, open_reader)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.snapshot_read.connect(self._take_snapshot)
        self._worker.batch_read.connect(self._take_batch)
        self._worker.state_changed.connect(self._take_state)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._look_for_silence)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()
        self._watch.start()

    def end_soon(self) -> None:
        """Tell the feed thread to end, without waiting for it; `stop` waits."""
        self._watch.stop()
        self._worker.stop()
        self._thread.quit()

    def stop(self, deadline_s: float = 3.0) -> bool:
        """End the feed thread; False if it has not ended within `deadline_s` seconds."""
        self.end_soon()
        return self._thread.wait(round(deadline_s * 1000))

    def try_now(self) -> None:
        """Try a lost database again at once, whatever is under way."""
        if self.state.status == "lost":
            self._worker.try_now()

    @property
    def age_s(self) -> float | None:
        """Seconds since the database was last heard; None if it never was."""
        return None if self._heard_at is None else time.monotonic() - self._heard_at

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        self._heard()
        self.snapshot_arrived.emit(snapshot)
        self._worker.done_with_one()

    def _take_batch(self, batch: Batch) -> None:
        self._heard()
        self.batch_arrived.emit(batch)
        self._worker.done_with_one()

    def _heard(self) -> None:
        self._heard_at = time.monotonic()
        if self.state.status != "live":
            self._take_state(LinkState("live", "", self._heard_at))

    def _take_state(self, state: LinkState) -> None:
        self.state = state
        self.link_changed.emit(state)

    def _look_for_silence(self) -> None:
        silent_s = self._worker.silent_s
        if self.state.status != "lost" and silent_s is not None and silent_s > DEAF_S:
            said = say("The database does not answer; the last picture stays, and it is tried again.")
            self._take_state(LinkState("lost", said, time.monotonic()))
