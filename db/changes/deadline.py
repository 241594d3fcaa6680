"""A deadline for statements on a socket: when it passes, the socket is shut down from another thread.

A driver's own time-outs do not help behind a proxy that is frozen but still answers TCP: a call with keepalives and
`tcp_user_timeout` was still blocked after 15 s.
"""

import contextlib
import math
import os
import socket
import threading
import time
from collections.abc import Iterator


class Deadline:
    """One watching thread per connection. It sleeps past the deadlines of statements that end in time: to wake it for
    each would cost as much as a short statement."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: float | None = None
        self._descriptor = -1
        self._closed = False
        #: Until when the thread sleeps, by the steady clock.
        self._wakes_at = math.inf
        self._thread: threading.Thread | None = None

    @contextlib.contextmanager
    def within(self, seconds: float, descriptor: int) -> Iterator[None]:
        """Shut the socket `descriptor` down unless the block ends within `seconds`."""
        self._set(time.monotonic() + seconds, descriptor)
        try:
            yield
        finally:
            with self._changed:
                self._due = None

    def wait_for(self, descriptor: int, seconds: float) -> None:
        """Within a block: what is waited for from now on is the socket `descriptor`, for `seconds`."""
        with self._changed:
            self._descriptor = descriptor
            if self._due is not None:
                self._due = time.monotonic() + seconds
                self._changed.notify()

    def put_off(self, seconds: float) -> None:
        """Within a block: there was a sign of life, so the socket gets `seconds` from now."""
        with self._changed:
            if self._due is not None:
                self._due = time.monotonic() + seconds

    def pass_now(self) -> None:
        """From any thread: shut the socket down at once if a block is under way."""
        with self._changed:
            if self._due is not None:
                self._due = time.monotonic()
                self._changed.notify()

    def _set(self, due: float, descriptor: int) -> None:
        with self._changed:
            self._due, self._descriptor = due, descriptor
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="deadline", daemon=True)
                self._thread.start()
            elif due < self._wakes_at:
                self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                if self._due is None:
                    self._wakes_at = math.inf
                    self._changed.wait()
                elif self._due > now:
                    self._wakes_at = self._due
                    self._changed.wait(self._due - now)
                else:
                    self._due = None
                    _shut_down(self._descriptor)

    def close(self) -> None:
        """End the watching thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()


def _shut_down(descriptor: int) -> None:
    # A duplicate, so that closing it leaves the driver's own descriptor alone.
    with contextlib.suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as connection:
        connection.shutdown(socket.SHUT_RDWR)
