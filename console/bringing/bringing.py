"""Bringing something in from a window of the console: opens the dialog, and tells what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from console.bringing.dialog import BringDialog
from console.bringing.plan_words import plan_words
from console.theme import Theme
from console.words import count, plural, say


class Bringing(QObject):
    """One import at a time. `brought` carries the URL of the floor it went into, and in words what came in."""

    brought = Signal(str, str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._url = ""
        self.dialog: BringDialog | None = None

    def begin(self, window: QWidget, url: str, path: str) -> None:
        """Open the dialog over `window` for the floor at `url`, with the file at `path`; '' lets the person choose one."""
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            if path:
                self.dialog.take_file(Path(path))
            return
        self._url = url
        self.dialog = BringDialog(url, self._theme, window)
        self.dialog.brought.connect(self._tell)
        self.dialog.open()
        if path:
            self.dialog.take_file(Path(path))
        else:
            self.dialog.ask_for_file()

    def stop(self) -> None:
        """End what is under way: the program ends."""
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.stop()

    def _tell(self, report: object) -> None:
        assert isinstance(report, Mapping)
        self.brought.emit(self._url, report_words(report))


def report_words(report: Mapping[str, Any]) -> str:
    """What came in, in one or two sentences; `report` is the importer's own, as JSON."""
    if report.get("kind") == "plan":
        return plan_words(report)
    came = plural(
        "%Ln contact(s) brought in; {rows} rows were written.", report["contacts"], rows=count(report["rows_written"])
    )
    if not report["rows_written"]:
        came = plural("Nothing new: the floor has the %Ln contact(s) of this file already.", report["contacts"])
    if not report["broken_count"]:
        return came
    line, reason = report["broken"][0]
    left_out = plural(
        "%Ln line(s) could not be read and were left out; the first is line {line}: {reason}.",
        report["broken_count"],
        line=count(line),
        reason=reason,
    )
    return say("{came} {left_out}", came=came, left_out=left_out)
