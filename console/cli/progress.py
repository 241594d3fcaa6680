"""How far an import is, told to a person at a terminal or to another program."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Final, TextIO

#: What a line of progress begins with that is made for another program; the bytes read and the bytes in all follow.
PROGRESS: Final = "progress "
_BAR: Final = 30
#: Lines of progress come at least so far apart, seconds.
_TOLD_EVERY_S: Final = 0.1


Teller = Callable[[int, int], None]
"""(bytes read, bytes in all)"""


def progress_teller(kind: str, stop: threading.Event | None) -> AbstractContextManager[Teller]:
    """Something to tell how much is read: a 'bar' for a person, or 'lines' for a program.

    Telling raises KeyboardInterrupt once `stop` is set: the place where nothing is half done.
    """
    return (progress_lines if kind == "lines" else progress_bar)(sys.stderr, stop)


@contextmanager
def progress_lines(stream: TextIO, stop: threading.Event | None) -> Iterator[Teller]:
    """Something to tell (bytes read, bytes in all), as lines that another program reads; also the place to stop at."""
    told_at = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal told_at
        if stop is not None and stop.is_set():
            raise KeyboardInterrupt
        now = time.monotonic()
        if now - told_at >= _TOLD_EVERY_S or done >= total:
            told_at = now
            print(f"{PROGRESS}{done} {total}", file=stream, flush=True)

    yield tell


@contextmanager
def progress_bar(stream: TextIO, stop: threading.Event | None) -> Iterator[Teller]:
    """Something to tell (bytes read, bytes in all): a bar where `stream` is a terminal, and the place to stop at."""
    last = ""

    def tell(done: int, total: int) -> None:
        nonlocal last
        if stop is not None and stop.is_set():
            raise KeyboardInterrupt
        bar = progress_line(done, total)
        if stream.isatty() and bar != last:
            stream.write(f"\r{bar}")
            stream.flush()
            last = bar

    try:
        yield tell
    finally:
        if last:
            stream.write("\r" + " " * len(last) + "\r")
            stream.flush()


def progress_line(done: int, total: int) -> str:
    """A bar of how much of `total` bytes is read."""
    share = min(1.0, done / total) if total > 0 else 1.0
    full = int(share * _BAR)
    return f"[{'#' * full}{'.' * (_BAR - full)}] {100 * share:3.0f} %"
