"""What SQLite says when a file cannot be used, as sentences."""

import os
import shutil
import sqlite3
from pathlib import Path
from typing import Final

from db.address import Address
from db.errors import CannotOpen

#: Less room than this on a disk means full, whatever SQLite calls it: a log's index alone takes 32 kB; bytes.
FULL_BYTES: Final = 64 * 1024

_NO_FOLDER: Final = "The folder {folder} does not exist; check the address, or make it first."
_IS_FOLDER: Final = "{path} is a folder; name a file in it."
_CLOSED: Final = "The file {path} may not be opened by you; ask its owner for the right to read and write it."
_HELD: Final = (
    "The file {path} is held by another program; nothing was changed. Try again when that has finished, or end it."
)
_READ_ONLY_FILE: Final = (
    "The file {path} can only be read; nothing was changed. Ask for the right to write, or copy it to a"
    " folder of your own."
)
_READ_ONLY_FOLDER: Final = (
    "The folder {folder} can only be read, and a floor needs to write beside its file; nothing was changed."
    " Ask for the right to write there, or copy the file to a folder of your own."
)
_FULL: Final = "The disk of {path} is full; nothing was changed. Free some space and try again."
_OTHER: Final = (
    "The file {path} is not a floor: it belongs to another program. Nothing was changed; choose another file."
)
_DAMAGED: Final = (
    "The file {path} is damaged; nothing was changed. Bring back a backup, or see 'floorwalker db check'"
    " for what is hit."
)
_DISK: Final = (
    "The disk of {path} fails at reading or writing; nothing was changed. Copy the file to another disk"
    " while it can be read."
)
_UNKNOWN: Final = "The file {path} cannot be used, and nothing was changed; what SQLite says about it: {said}."


def sqlite_problem(problem: Exception, address: Address) -> CannotOpen:
    """The sentence for SQLite's `problem` with the file of `address`."""
    path = address.path or Path()
    said = str(problem) or "no reason given"
    return CannotOpen(_text(_name(problem), said, path), path=path, folder=path.absolute().parent, said=said)


def _name(problem: Exception) -> str:
    """SQLite's own name of the error without its details: 'BUSY' of SQLITE_BUSY_SNAPSHOT; '' where it gives none."""
    name = getattr(problem, "sqlite_errorname", "") if isinstance(problem, sqlite3.Error) else ""
    return name.removeprefix("SQLITE_").partition("_")[0]


def _text(name: str, said: str, path: Path) -> str:
    match name:
        case "CANTOPEN" | "PERM" | "AUTH":
            return _cannot_open(path)
        case "BUSY" | "LOCKED" | "PROTOCOL":
            return _HELD
        case "READONLY":
            return _READ_ONLY_FILE if _may_write(path.absolute().parent) else _READ_ONLY_FOLDER
        case "FULL":
            return _FULL
        case "IOERR" | "NOMEM":
            return _FULL if _is_full(path) else _DISK
        case "NOTADB":
            return _OTHER
        case "CORRUPT":
            return _DAMAGED
    # sqlite3 raises some without a name, SQLAlchemy's wrapping loses it nowhere.
    return _OTHER if "not a database" in said else _UNKNOWN


def _cannot_open(path: Path) -> str:
    folder = path.absolute().parent
    if not folder.is_dir():
        return _NO_FOLDER
    if path.is_dir():
        return _IS_FOLDER
    if not _may_write(folder):
        return _READ_ONLY_FOLDER
    return _FULL if _is_full(path) else _CLOSED


def _may_write(place: Path) -> bool:
    return os.access(place, os.W_OK)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.absolute().parent).free < FULL_BYTES
    except OSError:
        return False
