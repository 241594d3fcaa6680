"""A feed reader in memory: a test puts news in and takes the database away, the console cannot tell the difference."""

import threading
import time

from db.changes.batch import Batch, SnapshotNeeded
from db.errors import CannotOpen, LinkLost


class ScriptedDatabase:
    """What all readers opened by one test read. `away` is a sentence while the database cannot be reached."""

    def __init__(self, snapshot):
        self.snapshot = snapshot
        self.news: list[Batch | SnapshotNeeded] = []
        self.away = ""
        self.cannot_open = ""
        self.frozen = threading.Event()
        self.frozen.set()
        self.opened_at: list[object] = []
        self.snapshots = 0
        self.closed = 0
        self.reads = 0
        self.threads: set[int] = set()
        self.lock = threading.Lock()

    def open(self, _url, position):
        """A reader, as `db.changes.open_reader` gives one."""
        if self.cannot_open:
            raise CannotOpen(self.cannot_open)
        if self.away:
            raise LinkLost(self.away)
        self.opened_at.append(position)
        return ScriptedReader(self)

    def bring(self, news):
        """Let the readers find this at their next look."""
        with self.lock:
            self.news.append(news)


class ScriptedReader:
    """One reader of a `ScriptedDatabase`."""

    def __init__(self, database):
        self._database = database
        self._interrupted = threading.Event()
        self._heard_at = time.monotonic()
        self._broken_off = False

    def snapshot(self):
        self._look()
        self._database.snapshots += 1
        return self._database.snapshot

    def changes(self):
        self._look()
        with self._database.lock:
            if self._database.news:
                return self._database.news.pop(0)
        return Batch((), "end", self._database.snapshot.database_now)

    def wait(self, timeout_s):
        for _ in range(max(1, int(timeout_s / 0.005))):
            if self._interrupted.is_set():
                self._interrupted.clear()
                return False
            if self._database.news or self._database.away:
                return True
            self._interrupted.wait(0.005)
        return False

    @property
    def heard_at(self):
        return self._heard_at

    def interrupt(self):
        self._interrupted.set()

    def break_off(self):
        self._broken_off = True
        self.interrupt()

    def close(self):
        self._database.closed += 1

    def _look(self):
        self._database.reads += 1
        self._database.threads.add(threading.get_ident())
        limit = time.monotonic() + 10
        while not self._database.frozen.wait(0.01) and not self._broken_off and time.monotonic() < limit:
            pass
        if self._broken_off:
            raise LinkLost("This was broken off.")
        if self._database.away:
            raise LinkLost(self._database.away)
        self._heard_at = time.monotonic()
