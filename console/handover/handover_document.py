"""A handover as a document: who gave it when, its lines with how they stand, and who made the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from console.clock_words import clock_time, day
from console.document.contents import Contents, Row
from console.document.keeping import Writing, Written
from console.handover.line_words import ORDER, standing, what, when, whose
from console.signed_in import person
from console.words import NOTHING, say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.handover.shift_window import ShiftWindow
    from console.questions import Answer
    from console.store.handovers import Line
    from db.rows import HandoverRow

#: The kind of the command that records a document.
KIND: Final = "handover.export"


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """The record of a document: for which team, of which handover, with how many lines."""

    team_id: str
    handover_id: str | None
    lines: int
    id: str = field(default_factory=new_id)

    def answer(self, connection: sa.Connection) -> bool:
        """Write it down, once. Called in the thread that asks."""
        from db.commands.ledger import recorded_once

        payload = {"handover": self.handover_id, "lines": self.lines}
        with recorded_once(connection, kind=KIND, command_id=self.id, subject=("team", self.team_id), payload=payload):
            return True


def contents(window: ShiftWindow, row: HandoverRow | None, lines: Sequence[Line], typed: str = "") -> Contents:
    """What the document says; `typed` is what was written and not handed over yet."""
    now = window.floor.now_us()
    about = [
        (say("Team"), window.team_name),
        (
            say("Made"),
            say("{time} by {person}", time=_time(now), person=person(window.floor, window.window_.rights.login)),
        ),
    ]
    if row is not None and row.given_at is not None:
        given = say("{time} by {person}", time=_time(row.given_at), person=window.name_of(row.given_by_id))
        about.append((say("Handed over"), given))
    if row is not None and row.accepted_at is not None:
        taken = say("{time} by {person}", time=_time(row.accepted_at), person=window.name_of(row.taken_by_id))
        about.append((say("Accepted"), taken))
    if row is not None and window.texts.get(row.id):
        about.append((say("In words"), window.texts[row.id]))
    rows = [
        Row(
            when(line, now) if line.kind != "note" else NOTHING,
            what(line, window.floor, window.texts),
            " · ".join(filter(None, (whose(line, window.floor, now), standing(line, window.floor, now)))),
            "",
        )
        for kind in ORDER
        for line in lines
        if line.kind == kind
    ]
    if typed:
        rows.append(Row(NOTHING, typed, say("not handed over yet"), ""))
    return Contents(
        say("Handover of {team}", team=window.team_name),
        tuple(about),
        (),
        tuple(rows),
        heading=say("What is handed over"),
        titles=(say("When"), say("What"), say("Who has it, and how it stands")),
    )


def save(window: ShiftWindow, row: HandoverRow | None, lines: Sequence[Line], typed: str = "") -> None:
    """Save it where the person says; that it was made is recorded first."""
    reason = window.window_.acts.why_not()
    questions = window.window_.questions
    if reason or questions is None or window.team_id is None:
        window.window_.said.say(reason or say("There is nothing to save."))
        return
    name = f"{say('Handover')}-{window.team_name}.pdf"
    chosen, _ = QFileDialog.getSaveFileName(
        window, say("Save as"), str(Path.home() / name), say("Documents (*.pdf *.html)")
    )
    if chosen:
        record = ExportRecord(window.team_id, None if row is None else row.id, len(lines))
        Saving(window, Path(chosen), record, contents(window, row, lines, typed)).start()


class Saving(QObject):
    """One document: recorded, then written; both are said."""

    def __init__(self, window: ShiftWindow, path: Path, record: ExportRecord, made: Contents) -> None:
        super().__init__(window)
        self._window, self._path, self._record, self._contents = window, path, record, made
        self._asked: int | None = None
        self._writing: Writing | None = None

    def start(self) -> None:
        """Record it; the file is written when that is done."""
        questions = self._window.window_.questions
        assert questions is not None
        questions.answered.connect(self._recorded)
        self._asked = questions.carry_out(self._record)

    def _recorded(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        if answer.problem:
            words = say("Not saved: making it could not be recorded. {why}", why=answer.problem)
            self._window.window_.said.say(words)
            self.deleteLater()
            return
        self._writing = Writing(self._path, self._contents)
        self._writing.done.connect(self._written)
        self._writing.start()

    def _written(self, written: Written) -> None:
        saved = say("Saved {file}; that you made it is recorded.", file=written.path)
        self._window.window_.said.say(written.problem or saved)
        self.deleteLater()


def _time(at: int) -> str:
    return say("{day}, {time}", day=day(at), time=clock_time(at))
