"""What the doctor looks at about the floor's database: where it lies, whether it answers, and which schema it has."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from console.cli.findings import Finding
from db.address import Address, parse
from db.errors import KnownProblem
from db.file_system_kind import nearest_existing
from db.unsafe_place import refuse_unsafe_place

OLDEST_SQLITE: Final = (3, 35, 0)
_SQLITE_TRIAL: Final = "SELECT json_object('a', 1), json_extract('[2]', '$[0]')"


def check_database(url: str) -> Iterator[Finding]:
    """Look at the floor at `url`."""
    yield sqlite_library()
    try:
        address = parse(url)
    except KnownProblem as problem:
        yield Finding("database", "missing", str(problem))
        return
    if address.path is not None:
        yield data_folder(address.path)
        yield file_system(address.path)
    yield floor_there(url, address)


def sqlite_library() -> Finding:
    """Whether SQLite knows all that the embedded floor uses."""
    said = f"SQLite {sqlite3.sqlite_version}"
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        oldest = ".".join(map(str, OLDEST_SQLITE))
        return Finding(
            "SQLite", "missing", f"{said} is too old: use a Python that comes with SQLite {oldest} or newer."
        )
    try:
        with closing(sqlite3.connect(":memory:")) as trial:
            trial.execute(_SQLITE_TRIAL)
    except sqlite3.Error as problem:
        return Finding("SQLite", "missing", f"{said} was built without JSON ({problem}): use another Python.")
    return Finding("SQLite", "ok", f"{said}.")


def data_folder(path: Path) -> Finding:
    """Whether the floor's file can be made or written."""
    if path.exists():
        if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
            return Finding("data folder", "ok", f"{path} can be written.")
        return Finding("data folder", "missing", f"{path} or its folder can only be read: ask for the right to write.")
    folder = nearest_existing(path.parent)
    if folder.is_dir() and os.access(folder, os.W_OK):
        return Finding("data folder", "ok", f"{path} can be made.")
    return Finding("data folder", "missing", f"{path} cannot be made: {folder} is no folder that you may write to.")


def file_system(path: Path) -> Finding:
    """Whether the file lies on this machine alone: SQLite needs that."""
    try:
        refuse_unsafe_place(path)
    except KnownProblem as problem:
        return Finding("file system", "missing", str(problem))
    return Finding("file system", "ok", "the floor's file lies on this machine.")


def floor_there(url: str, address: Address) -> Finding:
    """Whether the database answers and holds a floor of this schema."""
    if address.path is not None and not address.path.exists():
        return Finding(
            "floor", "hint", f"there is none at {address.shown} yet: run 'floorwalker db init', or try the demo."
        )
    # Here, not above: what it needs may be what is missing.
    from db.opening import opened_floor

    try:
        with opened_floor(url):
            return Finding("floor", "ok", f"{address.shown} answers, at this program's schema.")
    except KnownProblem as problem:
        return Finding("floor", "missing", str(problem))
