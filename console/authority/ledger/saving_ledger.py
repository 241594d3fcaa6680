"""Saving the ledger as a file: who took it out stands in the record, and names are in it only for those who may."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from console.words import plural, say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.export.saving import Saved, Saving
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.authority_ledger import LedgerFilter, LedgerLine


class Taken(NamedTuple):
    """What was taken out, and whether with names."""

    lines: list[LedgerLine]
    with_names: bool


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take these lines out of the floor; sent again it stands in the record once."""

    asked: LedgerFilter
    id: str = field(default_factory=new_id)

    def answer(self, connection: sa.Connection) -> Taken:
        """The lines. Called in the thread that asks, in a transaction that writes."""
        from db.commands.ledger_export import may_take_names, taken_out

        return Taken(taken_out(connection, self.asked, self.id), may_take_names(connection))


class SavingLedger(QObject):
    """One file at a time."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._number = 0
        self._path = Path()
        self._taken = Taken([], True)
        self._saving: Saving | None = None
        if window.questions is not None:
            window.questions.answered.connect(self._take)

    def choose(self, asked: LedgerFilter) -> None:
        """Ask where to, and save there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Save the ledger"), str(Path(folder) / say("ledger.csv")), say("Tables (*.csv)")
        )
        if chosen:
            self.save(asked, Path(chosen))

    def save(self, asked: LedgerFilter, path: Path) -> None:
        """Save these lines at `path`; what came of it is said on the window's line."""
        if self._window.questions is None or self._number or self._saving is not None:
            return
        self._path = path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")
        self._number = self._window.questions.carry_out(TakeOut(asked))
        self._window.said.say(say("Reading the ledger…"))

    def _take(self, answer: Answer) -> None:
        if not self._number or answer.number != self._number:
            return
        self._number = 0
        if answer.problem:
            self._window.said.say(answer.problem)
            return
        # Here, not above: it loads with the database's queries.
        from console.authority.ledger.ledger_file import ledger_rows
        from console.export.saving import Saving

        self._taken = answer.value
        self._saving = Saving(self._path, ledger_rows(self._taken.lines))
        self._saving.done.connect(self._say)
        self._saving.start()

    def _say(self, saved: Saved) -> None:
        self._saving = None
        if saved.problem:
            self._window.said.say(saved.problem)
            return
        number = len(self._taken.lines)
        if self._taken.with_names:
            self._window.said.say(plural("Saved %Ln line(s) of the ledger: {file}", number, file=saved.path))
        else:
            self._window.said.say(
                plural(
                    "Saved %Ln line(s) of the ledger without names of agents and customers, which managers and controllers"
                    " may take out: {file}",
                    number,
                    file=saved.path,
                )
            )
