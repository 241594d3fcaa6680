"""What a file is that somebody wants to bring in: a telephone log, a table, or in one sentence why it is neither."""

import csv
import gzip
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Literal

from console.words import say
from db.feeds.map_fit import fitting_maps
from db.feeds.plan_map import load_plan_map, shipped_plan_maps
from db.feeds.plan_rows import fits_plan
from db.feeds.queue_log_line import EVENTS, Line, parse_line

#: So much of a file is looked at, bytes.
_LOOKED_AT: Final = 64 * 1024
_LINES: Final = 50
_DELIMITERS: Final = ",;\t|"
_GZIP: Final = b"\x1f\x8b"
#: What spreadsheet programs, and all that packs several files into one, begin their files with.
_ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """`kind` is 'queue_log', 'table', or 'none' with `trouble` saying why.

    `maps` are shipped maps of contacts that fit a table, `plan_maps` those of shift plans.
    """

    path: Path
    kind: Literal["queue_log", "table", "none"]
    trouble: str = ""
    maps: tuple[str, ...] = ()
    plan_maps: tuple[str, ...] = ()


def look_at(path: Path) -> FoundFile:
    """Say what the file at `path` is, from its beginning."""
    try:
        head = _head(path)
    except (OSError, EOFError) as problem:
        return _neither(path, _why_unreadable(path, problem))
    if not head.strip():
        return _neither(path, say("{file} is empty: nothing can be brought in from it.", file=path.name))
    if head.startswith(_ZIP):
        return _neither(
            path,
            say("{file} is no text file: save it as CSV in the program that made it, and bring that.", file=path.name),
        )
    if b"\0" in head:
        return _neither(path, say("{file} is no text file: a telephone log or a CSV file is needed.", file=path.name))
    lines = [line for line in head.decode("utf-8", errors="replace").splitlines() if line.strip()][:_LINES]
    if _is_queue_log(lines):
        return FoundFile(path, "queue_log")
    if _is_table(lines):
        plans = tuple(name for name in shipped_plan_maps() if fits_plan(path, load_plan_map(name)))
        return FoundFile(path, "table", maps=tuple(fitting_maps(path)), plan_maps=plans)
    return _neither(
        path,
        say("{file} is neither an Asterisk queue_log nor a table with a line of column names.", file=path.name),
    )


def _neither(path: Path, trouble: str) -> FoundFile:
    return FoundFile(path, "none", trouble)


def _why_unreadable(path: Path, problem: Exception) -> str:
    if path.is_dir():
        return say("{file} is a folder: choose a file in it.", file=path.name)
    reason = (problem.strerror if isinstance(problem, OSError) else "") or str(problem)
    return say("{file} cannot be read: {reason}.", file=path.name, reason=reason)


def _head(path: Path) -> bytes:
    with path.open("rb") as raw:
        packed = raw.read(2) == _GZIP
        raw.seek(0)
        opened: IO[bytes] = gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[assignment]
        return opened.read(_LOOKED_AT)


def _is_queue_log(lines: list[str]) -> bool:
    read = [parse_line(line) for line in lines]
    known = sum(isinstance(line, Line) and line.event in EVENTS for line in read)
    return known * 2 >= len(lines)


def _is_table(lines: list[str]) -> bool:
    """Whether the first line has several fields, by some delimiter that the line after it has as often or more."""
    for delimiter in _DELIMITERS:
        widths = [len(fields) for fields in csv.reader(lines[:2], delimiter=delimiter)]
        if widths and widths[0] > 1 and all(width >= widths[0] for width in widths[1:]):
            return True
    return False
