"""Which kind of file system a file lies on, as each operating system tells it."""

import ctypes
import os
import re
import sys
from pathlib import Path
from typing import Final

_MOUNTS: Final = Path("/proc/self/mountinfo")
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
#: The kind said for a drive letter or path of another machine on Windows, which tells no more.
REMOTE_DRIVE: Final = "remote"
_WINDOWS_DRIVE_REMOTE: Final = 4
#: Where macOS's `struct statfs` holds the name of the kind, and how long it may be, bytes.
_MAC_NAME: Final = slice(72, 88)
_MAC_STATFS_SIZE: Final = 2168


def kind_of_file_system(path: Path) -> str:
    """The kind of file system that the absolute `path` lies on ('ext4', 'nfs4', ...); '' where nobody says."""
    if sys.platform == "win32":
        return _kind_on_windows(path)
    if sys.platform == "darwin":
        return _kind_on_mac(nearest_existing(path))
    try:
        mounts = _MOUNTS.read_text(errors="replace")
    except OSError:
        return ""
    return kind_in_mounts(path, mounts)


def nearest_existing(path: Path) -> Path:
    """The path itself, or the nearest folder above it that exists."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def kind_in_mounts(path: Path, mounts: str) -> str:
    """The kind of file system that `path` lies on, by the lines of Linux's `mountinfo`; '' where none fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields, _, source = line.partition(" - ")
        if not source:
            continue
        place = Path(_unescaped(fields.split(" ")[4]))
        # A later mount on the same place hides an earlier one.
        if path.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), source.split(" ")[0]
            # Sandboxes show their own disk as one of another machine.
            kind = "" if kind == "9p" and place == Path("/") else kind
    return kind


def _unescaped(place: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), place)


def _kind_on_windows(path: Path) -> str:
    if str(path).startswith("\\\\"):
        return REMOTE_DRIVE
    drive_type = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 (it exists on Windows only)
    return REMOTE_DRIVE if drive_type(path.anchor) == _WINDOWS_DRIVE_REMOTE else ""


def _kind_on_mac(path: Path) -> str:
    library = ctypes.CDLL(None, use_errno=True)
    told = ctypes.create_string_buffer(_MAC_STATFS_SIZE)
    # On Intel the plain name is the structure of before 2007.
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    return kind_in_mac_statfs(told.raw) if call(os.fsencode(path), told) == 0 else ""


def kind_in_mac_statfs(told: bytes) -> str:
    """The kind's name in the bytes of macOS's `struct statfs`."""
    return told[_MAC_NAME].partition(b"\0")[0].decode(errors="replace")
