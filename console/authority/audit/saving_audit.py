"""Saving the audit as a file; that somebody did stands in the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from console.authority.audit.audit_questions import TakeOut
from console.words import plural, say

if TYPE_CHECKING:
    from console.export.saving import Saved, Saving
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.audit import AuditFilter, AuditLine

#: Names for other programs; words of the screen are not in it.
COLUMNS = (
    "at", "actor", "name", "kind", "undone", "subject", "subject_id", "done", "refused", "refusal", "reason", "seal", "erased",
    "command",
)  # fmt: skip


class SavingAudit(QObject):
    """One file at a time."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._number, self._count = 0, 0
        self._path = Path()
        self._saving: Saving | None = None
        if window.questions is not None:
            window.questions.answered.connect(self._take)

    def choose(self, asked: AuditFilter) -> None:
        """Ask where to, and save there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save the audit"), str(Path(folder) / say("audit.csv")), say("Tables (*.csv)")
        )
        if chosen:
            self.save(asked, Path(chosen))

    def save(self, asked: AuditFilter, path: Path) -> None:
        """Save these commands at `path`; what came of it is said on the window's line."""
        if self._window.questions is None or self._number or self._saving is not None:
            return
        self._path = path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")
        self._number = self._window.questions.carry_out(TakeOut(asked, self._window.rights.login))
        self._window.said.say(say("Reading the audit…"))

    def _take(self, answer: Answer) -> None:
        if not self._number or answer.number != self._number:
            return
        self._number = 0
        if answer.problem:
            self._window.said.say(answer.problem)
            return
        from console.export.saving import Saving

        self._count = len(answer.value)
        self._saving = Saving(self._path, _rows(answer.value))
        self._saving.done.connect(self._say)
        self._saving.start()

    def _say(self, saved: Saved) -> None:
        self._saving = None
        if saved.problem:
            self._window.said.say(saved.problem)
        else:
            self._window.said.say(plural("Saved %Ln command(s) of the audit: {file}", self._count, file=saved.path))


def _rows(lines: Sequence[AuditLine]) -> Iterator[Sequence[Any]]:
    from db.queries.picture_values import iso

    yield COLUMNS
    for line in lines:
        yield (
            iso(line.at), line.actor, line.name, line.kind, line.undone, line.subject_entity, line.subject_id, line.done,
            line.refused, line.refusal, line.reason, line.sealed, "yes" if line.erased else "no", line.id,
        )  # fmt: skip
