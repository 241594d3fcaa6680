"""That a table is taken out of the floor stands in the record before the file is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.words import say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions


@dataclass(frozen=True, slots=True)
class TableTakenOut:
    """Which table was taken out, how many rows of it, and whether with names."""

    table: str
    rows: int
    names: bool
    id: str = field(default_factory=new_id)

    def answer(self, connection: sa.Connection) -> bool:
        """Write it down, once. Called in the thread that asks."""
        from db.commands.table_export import record_export

        record_export(connection, self.table, self.rows, names=self.names, command_id=self.id)
        return True


class Recording(QObject):
    """Writes one export down. `done` carries a sentence why that could not be, or ''."""

    done = Signal(str)

    def __init__(self, questions: Questions, taken_out: TableTakenOut, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = questions
        self._taken_out = taken_out
        self._number = 0
        questions.answered.connect(self._take)

    def start(self) -> None:
        """Begin; it may be begun again when it could not be done."""
        self._number = self._questions.carry_out(self._taken_out)

    def _take(self, answer: Answer) -> None:
        if self._number and answer.number == self._number:
            self._number = 0
            problem = answer.problem
            self.done.emit(say("Not saved: making it could not be recorded. {why}", why=problem) if problem else "")
