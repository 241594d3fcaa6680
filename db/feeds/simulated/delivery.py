"""Handing rows to a database that may be away for a while: nothing is lost, one sentence is said, and it is tried again."""

from collections.abc import Callable
from typing import Final

from db.errors import CannotOpen, LinkLost
from db.feeds.ingest import Known, Pending
from db.feeds.writer import Writer

_AGAIN_AFTER_S: Final = 1.0


class Stopped(Exception):
    """It was time to stop while the database was still away."""


class Delivery:
    """Writes through a writer that `opened` makes, and makes a new one when the link was lost.

    `say` is given the sentences a person should read; `wait` sleeps so many seconds and answers True when it is time to stop.
    """

    def __init__(
        self, opened: Callable[[], Writer], *, say: Callable[[str], None], wait: Callable[[float], bool]
    ) -> None:
        self._opened, self._say, self._wait = opened, say, wait
        self._writer: Writer = opened()

    def known(self) -> Known:
        """What the database holds already. Raises `db.errors.LinkLost`."""
        return self._writer.known()

    def write(self, pending: Pending, *, mode: str = "ingest") -> int:
        """Writes the rows, as often as it takes; answers how many were new or different.

        A batch whose commit was cut off is written again, which changes nothing if it had arrived.
        Raises `Stopped`, and `db.errors.Refused` when a rule of the database said no.
        """
        lost = False
        while True:
            try:
                if lost:
                    self._reopen()
                written = self._writer.write(pending, mode=mode)
            except (LinkLost, CannotOpen) as problem:
                if not lost:
                    self._say(f"{problem} Trying again until it is back.")
                lost = True
                if self._wait(_AGAIN_AFTER_S):
                    raise Stopped from problem
            else:
                if lost:
                    self._say("The database is back; nothing was lost.")
                return written

    def _reopen(self) -> None:
        self._writer.close()
        self._writer = self._opened()

    def close(self) -> None:
        """Gives the connection back."""
        self._writer.close()
