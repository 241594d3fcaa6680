"""One import in a process of its own beside the console: how far it is, what it found, or why it could not."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from console.bringing.found_file import FoundFile
from console.cli.attached import AttachedProcess
from console.cli.progress import PROGRESS
from console.words import problem_words, say
from db.address import parse

#: How often the process is looked at, milliseconds.
_LOOK_MS: Final = 150
#: What SQLite keeps beside a file.
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What to bring in, and into which database; `map_name` is a shipped map or the path of a file, for a table.

    `is_plan` says that the table is a shift plan; its times without a zone are in `zone`, '' for each agent's site's.
    """

    url: str
    file: FoundFile
    map_name: str = ""
    is_plan: bool = False
    zone: str = ""

    @property
    def makes_floor(self) -> bool:
        """Whether there is no floor yet: one is made first, and taken away again if the import does not come to its end."""
        path = parse(self.url).path
        return path is not None and not path.exists()

    def import_arguments(self) -> list[str]:
        """The command line that brings it in."""
        verb = ["queue-log", str(self.file.path)]
        if self.file.kind == "table":
            verb = ["plan" if self.is_plan else "contacts", str(self.file.path), "--map", self.map_name]
            verb += ["--zone", self.zone] if self.zone else []
        return ["--database", self.url, "--format", "json", "import", *verb, "--progress", "lines"]


class ImportRun(QObject):
    """Runs an order. `progressed` carries the share read (0..1), `finished` the report as the importer wrote it, `failed`
    a sentence, '' where somebody stopped it."""

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, order: ImportOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self.made_floor = order.makes_floor
        self._folder = Path(tempfile.mkdtemp(prefix="floorwalker-import-"))
        self._log = self._folder / "import.log"
        self._stage: Literal["making", "importing"] = "making" if self.made_floor else "importing"
        self._stopped = False
        self._work: AttachedProcess | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_it)

    def start(self) -> None:
        """Begin; what comes of it is told by the signals."""
        made = ["--database", self._order.url, "db", "init"]
        self._begin(made if self._stage == "making" else self._order.import_arguments())
        self._look.start()

    def cancel(self) -> None:
        """Tell the importer to stop where nothing is half done; `failed` tells when it has."""
        self._stopped = True
        if self._work is not None:
            self._work.end_soon()

    def stop(self) -> None:
        """Stop it and wait for its end: nothing of it goes on when this returns."""
        self._look.stop()
        self._stopped = True
        if self._work is not None:
            self._work.stop()
            self._tidy_up(failed=True)

    def _begin(self, arguments: list[str]) -> None:
        self._work = AttachedProcess("console", arguments, self._log)

    def _look_at_it(self) -> None:
        work = self._work
        assert work is not None
        code = work.code
        lines = self._lines()
        if code is None:
            self._tell_progress(lines)
        elif code == 0 and self._stage == "making" and not self._stopped:
            self._stage = "importing"
            self._begin(self._order.import_arguments())
        else:
            self._look.stop()
            self._end(code, [line for line in lines if not line.startswith(PROGRESS)])

    def _end(self, code: int, said: list[str]) -> None:
        problem = self._work.problem if self._work is not None else None
        self._work = None
        report = _report_in(said) if code == 0 and self._stage == "importing" else None
        nothing = report is not None and 0 < report["lines"] <= report["broken_count"]
        nobody = report is not None and not nothing and _plans_nobody(report)
        self._tidy_up(failed=report is None or nothing or nobody)
        if report is not None and not nothing and not nobody:
            self.finished.emit(report)
        elif self._stopped:
            self.failed.emit("")
        elif nothing:
            self.failed.emit(say("No line of {file} could be read this way.", file=self._order.file.path.name))
        elif nobody:
            sentence = say(
                "Nobody in {file} is on this floor, so nothing was brought in. Bring in what its agents work in first.",
                file=self._order.file.path.name,
            )
            self.failed.emit(sentence)
        elif problem is not None:
            self.failed.emit(problem_words(problem))
        else:
            self.failed.emit(said[-1] if said else say("The import ended without saying why."))

    def _tidy_up(self, *, failed: bool) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        path = parse(self._order.url).path
        if failed and self.made_floor and path is not None:
            # Nothing half done: a floor that was made for this import only is not left behind without it.
            for end in _BESIDE:
                with suppress(FileNotFoundError):
                    path.with_name(path.name + end).unlink()

    def _tell_progress(self, lines: list[str]) -> None:
        told = next((line for line in reversed(lines) if line.startswith(PROGRESS)), "")
        numbers = told.removeprefix(PROGRESS).split()
        if len(numbers) == 2:
            self.progressed.emit(min(1.0, int(numbers[0]) / max(1, int(numbers[1]))))

    def _lines(self) -> list[str]:
        text = self._log.read_text(errors="replace") if self._log.exists() else ""
        # A last line without its end is still being written.
        return [line.strip() for line in text[: text.rfind("\n") + 1].splitlines() if line.strip()]


def _plans_nobody(report: Mapping[str, Any]) -> bool:
    return report.get("kind") == "plan" and bool(report["unknown"]) and not report["activities"]


def _report_in(lines: list[str]) -> Mapping[str, Any] | None:
    for line in reversed(lines):
        with suppress(ValueError):
            found = json.loads(line)
            if isinstance(found, dict) and "rows_written" in found:
                return found
    return None
