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

OLDEST_SQLITE: Final = (3, 35, 0)
_SQLITE_TRIAL: Final = "SELECT json_object('a', 1), json_extract('[2]', '$[0]')"
#: File systems of other machines: SQLite's locks do not hold there, and two writers destroy the file.
NETWORK_KINDS: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "lustre", "ncpfs", "davfs", "davfs2",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs", "vboxsf", "prl_fs",
    }
)  # fmt: skip
#: Folders that a program copies to other machines behind our back.
SYNCED_FOLDERS: Final = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "nextcloud", "owncloud", "seafile", "pclouddrive",
    "mobile documents", "icloud drive", "syncthing", "resilio sync",
)  # fmt: skip
_SYNC_MARKS: Final = (".dropbox", ".stfolder", ".sync", ".owncloudsync.log")
_MOUNTS: Final = Path("/proc/self/mounts")


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
    folder = _nearest(path.parent)
    if folder.is_dir() and os.access(folder, os.W_OK):
        return Finding("data folder", "ok", f"{path} can be made.")
    return Finding("data folder", "missing", f"{path} cannot be made: {folder} is no folder that you may write to.")


def _nearest(folder: Path) -> Path:
    """The folder itself, or the nearest above it that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def file_system(path: Path) -> Finding:
    """Whether the file lies on this machine alone: SQLite needs that."""
    where = path.absolute()
    kind = kind_of_mount(where, _MOUNTS.read_text(errors="replace")) if _MOUNTS.exists() else ""
    if kind in NETWORK_KINDS or str(where).startswith(("\\\\", "//")):
        return Finding(
            "file system",
            "missing",
            f"{path} lies on a network drive ({kind or 'UNC'}), where SQLite loses data: use PostgreSQL.",
        )
    synced = synced_by(where)
    if synced:
        return Finding(
            "file system",
            "missing",
            f"{path} lies in a synchronised folder ({synced}), where SQLite loses data: use PostgreSQL.",
        )
    return Finding("file system", "ok", "the floor's file lies on this machine.")


def kind_of_mount(path: Path, mounts: str) -> str:
    """The kind of file system that `path` lies on, by the lines of Linux's list of mounts; '' where none fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, where, found, *_ = line.split(" ")
        place = Path(where.replace("\\040", " "))
        # A later mount on the same place hides an earlier one.
        if path.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), found
    return kind


def synced_by(path: Path) -> str | None:
    """The name or mark of the folder above `path` that a synchronising program looks after, if there is one."""
    for folder in path.parents:
        name = folder.name.casefold()
        if any(name == known or name.startswith(f"{known} - ") for known in SYNCED_FOLDERS):
            return folder.name
        if any((folder / mark).exists() for mark in _SYNC_MARKS):
            return str(folder)
    return None


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
