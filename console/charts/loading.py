"""Loads what draws the plots in a thread of its own, once: the window shows and works meanwhile."""

from __future__ import annotations

import threading
from importlib import import_module
from types import ModuleType
from typing import Final

DRAWING: Final = "console.charts.hour_lines"


class LateModule:
    """A module that takes long to load. `ask` begins, `module` is there when it is."""

    def __init__(self, name: str = DRAWING) -> None:
        self.module: ModuleType | None = None
        self.problem = ""
        self._name = name
        self._thread: threading.Thread | None = None

    def ask(self) -> None:
        """Begin to load it, if that has not begun."""
        if self._thread is None:
            # No daemon: a program that ends while it loads has to wait, or Python is taken apart under it and crashes.
            self._thread = threading.Thread(target=self._load, name="loads the plots")
            self._thread.start()

    def wait(self) -> None:
        """Have it loaded before going on."""
        self.ask()
        if self._thread is not None:
            self._thread.join()

    def _load(self) -> None:
        try:
            self.module = import_module(self._name)
        except ImportError as problem:
            self.problem = str(problem)
