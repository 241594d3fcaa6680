"""A document is first recorded as a command of who made it, then written: nothing leaves the floor without a trace."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QThreadPool, Signal

from console.document.contents import Contents, Told
from console.document.page import html, pdf
from console.export.csv_file import why_not_written
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

#: The kind of its command.
KIND: Final = "timeline.export"
_under_way: set[Writing] = set()


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """The record of a document: of which thing, in which form, and what may stand in it."""

    entity: str
    subject_id: str
    form: str
    told: Told
    entries: int
    id: str = field(default_factory=new_id, compare=False)

    def answer(self, connection: sa.Connection) -> bool:
        """Write it down, once. Called in the thread that asks."""
        from db.commands.ledger import recorded_once

        payload = {
            "form": self.form,
            "entries": self.entries,
            "of": self.entity,
            "agent_names": self.told.agent_names,
            "customer": self.told.customer,
            "notes": self.told.notes,
        }
        # Of a customer the id is that of a contact of theirs.
        subject = ("incident" if self.entity == "incident" else "contact", self.subject_id)
        with recorded_once(connection, kind=KIND, command_id=self.id, subject=subject, payload=payload):
            return True


@dataclass(frozen=True, slots=True)
class Written:
    """How the writing went: `problem` is a sentence, or '' for well."""

    path: Path
    problem: str = ""


class Writing(QObject):
    """One document being written in a thread of its own. `done` carries `Written`."""

    done = Signal(object)
    _written = Signal(object)

    def __init__(self, path: Path, contents: Contents) -> None:
        super().__init__()
        self._path = path
        self._contents = contents
        self._written.connect(self._tell)

    def start(self) -> None:
        """Begin to write."""
        _under_way.add(self)
        QThreadPool.globalInstance().start(self._write)

    def _write(self) -> None:
        problem = ""
        try:
            write_document(self._path, self._contents)
        except OSError as error:
            problem = why_not_written(self._path, error)
        self._written.emit(Written(self._path, problem))

    def _tell(self, written: Written) -> None:
        self.done.emit(written)
        _under_way.discard(self)


def write_document(path: Path, contents: Contents) -> None:
    """Write the document as its name ends: .html, else PDF; a file of that name is replaced once all is written.

    Raises:
        OSError: the file cannot be written; what stood there stays.
    """
    data = html(contents).encode() if path.suffix.lower() in (".html", ".htm") else pdf(contents)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
