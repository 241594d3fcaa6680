"""Writes lines to a CSV file in a thread of its own and tells the screen how it went."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from console.export.csv_file import Value, why_not_written, write_csv

_under_way: set[Saving] = set()


@dataclass(frozen=True, slots=True)
class Saved:
    """How it went: `problem` is a sentence, or '' for well; `seconds` is how long the writing took."""

    path: Path
    seconds: float
    problem: str = ""


class Saving(QObject):
    """One file being written from `lines`, which are taken in that thread too. `done` carries `Saved`.

    It is written to the end also where the window is closed meanwhile.
    """

    done = Signal(object)
    _written = Signal(object)

    def __init__(self, path: Path, lines: Iterable[Sequence[Value]]) -> None:
        super().__init__()
        self._path = path
        self._lines = lines
        self._written.connect(self._tell)

    def start(self) -> None:
        """Begin to write."""
        _under_way.add(self)
        QThreadPool.globalInstance().start(self._write)

    def _write(self) -> None:
        began = time.perf_counter()
        problem = ""
        try:
            write_csv(self._path, self._lines)
        except OSError as error:
            problem = why_not_written(self._path, error)
        self._written.emit(Saved(self._path, time.perf_counter() - began, problem))

    def _tell(self, saved: Saved) -> None:
        self.done.emit(saved)
        _under_way.discard(self)
