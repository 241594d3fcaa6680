"""The account a private PostgreSQL server runs under: ourselves, or an unprivileged one when we are root."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.postgres_binaries import PostgresUnavailable

UNPRIVILEGED = "nobody"
_FOLDER_PREFIX = "floorwalker-postgres-"
_SHARED_MEMORY = Path("/dev/shm")
_ROOM_FOR_TESTS_BYTES = 2 * 1024**3


@dataclass(frozen=True)
class ServerAccount:
    """Whom the server's programs run as; `uid` and `gid` are None when they run as ourselves."""

    name: str
    uid: int | None = None
    gid: int | None = None

    @property
    def identity(self) -> dict[str, Any]:
        """The arguments of subprocess.run and Popen that start a program as this account and no more."""
        if self.uid is None:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def can(self, test: str, path: Path) -> bool:
        """Whether this account passes `test`, one of the shell's file tests such as `-x`, on `path`."""
        command = ["/bin/sh", "-c", f'test {test} "$1"', "sh", str(path)]
        return subprocess.run(command, cwd="/", check=False, **self.identity).returncode == 0

    def give(self, path: Path) -> None:
        """Make this account the owner of `path` and of all that lies under it."""
        if self.uid is None or self.gid is None:
            return
        os.chown(path, self.uid, self.gid, follow_symlinks=False)
        for folder, folders, files in os.walk(path):
            for name in folders + files:
                os.chown(Path(folder, name), self.uid, self.gid, follow_symlinks=False)

    def make_folder(self, preferred: Sequence[Path] = ()) -> Path:
        """A new temporary folder (mode 0700) of this account, in the first place that it can write to."""
        places = dict.fromkeys([*preferred, Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")])
        for place in places:
            if self.can("-w", place) and self.can("-x", place):
                folder = Path(tempfile.mkdtemp(prefix=_FOLDER_PREFIX, dir=place))
                self.give(folder)
                return folder
        raise PostgresUnavailable(f"the user {self.name} can write to none of {', '.join(map(str, places))}")

    def reachable_bin(self, bin_folder: Path, work: Path) -> Path:
        """The same programs where this account can start them: in `bin_folder` or in a copy under `work`.

        Raises PostgresUnavailable when they would not run from a copy.
        """
        if self.can("-x", bin_folder / "postgres"):
            return bin_folder
        copy = _copy_tree(bin_folder, work / "programs")
        self.give(work / "programs")
        if not self.can("-x", copy / "postgres"):
            raise PostgresUnavailable(f"the user {self.name} can start no program under {work}")
        return copy


def memory_places() -> list[Path]:
    """Folders kept in memory that have room for a cluster of tests; some containers give too little."""
    if _SHARED_MEMORY.is_dir() and shutil.disk_usage(_SHARED_MEMORY).free >= _ROOM_FOR_TESTS_BYTES:
        return [_SHARED_MEMORY]
    return []


def server_account() -> ServerAccount:
    """The account to start PostgreSQL under, which refuses to run as root.

    Root starts it as `nobody`: there on every machine, so no account has to be made, and unable to read
    what root keeps. Raises PostgresUnavailable where there is no such user, and on Windows.
    """
    if os.name == "nt":
        raise PostgresUnavailable(
            "a private PostgreSQL server can be started on Linux and macOS only: use a server of your own"
        )
    import pwd  # not there on Windows

    if os.geteuid() != 0:
        return ServerAccount(name=f"uid {os.geteuid()}")
    try:
        entry = pwd.getpwnam(UNPRIVILEGED)
    except KeyError:
        raise PostgresUnavailable(
            f"PostgreSQL refuses to run as root and this machine has no user '{UNPRIVILEGED}' to run it as: "
            "start this as an ordinary user"
        ) from None
    return ServerAccount(UNPRIVILEGED, entry.pw_uid, entry.pw_gid)


def _copy_tree(bin_folder: Path, target: Path) -> Path:
    # PostgreSQL finds lib and share relative to bin, and a wheel's programs find their shared libraries
    # relative to themselves (`<package>.libs` beside the package on Linux, `.dylibs` within it on macOS).
    prefix = bin_folder.resolve().parent
    package = prefix.parent
    copied_package = target / package.name
    for part in _needed(prefix, package):
        shutil.copytree(part, copied_package / part.relative_to(package), symlinks=True)
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():
        shutil.copytree(libraries, target / libraries.name, symlinks=True)
    return copied_package / prefix.name / "bin"


def _needed(prefix: Path, package: Path) -> Sequence[Path]:
    missing = [part for part in ("bin", "lib", "share") if not (prefix / part).is_dir()]
    if missing:
        raise PostgresUnavailable(
            f"the user '{UNPRIVILEGED}' cannot enter {prefix} and a copy of it would not be whole "
            f"(no {', '.join(missing)}): use PostgreSQL programs in a folder that everybody may enter"
        )
    parts = [prefix / "bin", prefix / "lib", prefix / "share", package / ".dylibs"]
    return [part for part in parts if part.is_dir()]
