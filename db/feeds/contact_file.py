"""Reading the rows of an export: compressed or not, any delimiter, with the number of each line and what is broken in it."""

import csv
import gzip
import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Final, NamedTuple

from db.errors import KnownProblem
from db.feeds.contact_map import FileForm

_GZIP: Final = b"\x1f\x8b"
#: So often progress is told, in rows.
_TOLD_EVERY: Final = 2_000

Progress = Callable[[int, int], None]


class BadExport(KnownProblem):
    """An export cannot be read as its map says; the sentence says why."""


class Broken(NamedTuple):
    """A row that cannot be read: the number of its (last) line, from 1, and why."""

    line: int
    reason: str


class Row(NamedTuple):
    """A row as it stands: the number of its (last) line, from 1, and its fields."""

    line: int
    fields: Sequence[str]


class ExportFile:
    """An open export: `columns` as the map calls them, then its rows by iteration.

    Raises:
        BadExport: the file cannot be read, or has no header.
    """

    def __init__(self, path: Path, form: FileForm, progress: Progress | None = None) -> None:
        self._path, self._form, self._progress = path, form, progress
        try:
            self._raw: IO[bytes] = path.open("rb")
        except OSError as problem:
            raise BadExport("{file} cannot be read: {why}.", file=path, why=problem.strerror) from problem
        self._size = path.stat().st_size
        compressed = self._raw.read(2) == _GZIP
        self._raw.seek(0)
        data: IO[bytes] = gzip.GzipFile(fileobj=self._raw) if compressed else self._raw  # type: ignore[assignment]
        text = io.TextIOWrapper(data, form.encoding, errors="replace", newline="")
        if form.quote:
            self._reader = csv.reader(text, delimiter=form.delimiter, quotechar=form.quote)
        else:
            self._reader = csv.reader(text, delimiter=form.delimiter, quoting=csv.QUOTE_NONE)
        self.columns = self._header()

    def _header(self) -> tuple[str, ...]:
        if self._form.columns:
            return self._form.columns
        first = next(self._rows(), None)
        if not isinstance(first, Row):
            raise BadExport("{file} has no header line.", file=self._path.name)
        fields = [name.strip().removeprefix("\ufeff") for name in first.fields]
        while fields and not fields[-1]:
            fields.pop()
        return tuple(self._form.rename.get(name, name) for name in fields)

    def __iter__(self) -> Iterator[Row | Broken]:
        """Every row, or what is broken in it: another number of fields than the header has. Empty lines are passed over."""
        wanted = len(self.columns)
        for number, row in enumerate(self._rows()):
            if self._progress is not None and number % _TOLD_EVERY == 0:
                self._progress(self._raw.tell(), self._size)
            if isinstance(row, Broken):
                yield row
                continue
            line, fields = row
            if len(fields) > wanted and not any(fields[wanted:]):
                fields = fields[:wanted]
            if len(fields) == wanted:
                yield Row(line, fields)
            elif any(fields):
                yield Broken(line, f"{len(fields)} fields instead of {wanted}")
        if self._progress is not None:
            self._progress(self._size, self._size)

    def _rows(self) -> Iterator[Row | Broken]:
        while True:
            try:
                fields = next(self._reader)
            except StopIteration:
                return
            except csv.Error as problem:
                yield Broken(self._reader.line_num, str(problem))
            except (EOFError, gzip.BadGzipFile, OSError) as problem:
                raise BadExport(
                    "{file} breaks off after line {line}: {why}.",
                    file=self._path.name,
                    line=self._reader.line_num,
                    why=problem,
                ) from problem
            else:
                yield Row(self._reader.line_num, fields)

    def close(self) -> None:
        """Closes the file."""
        self._raw.close()
