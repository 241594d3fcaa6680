"""What the doctor looks at about the floor's database: where it lies, whether it answers, and which schema it has."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from console.cli.findings import Finding
from console.cli.tables import shown
from console.cli.times import clock
from db.address import ENVIRONMENT, Address, parse
from db.errors import KnownProblem
from db.file_system_kind import nearest_existing
from db.secure_link import secure_link_options
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
    else:
        yield password_place(address)
        yield way_there(address)
    there = floor_there(url, address)
    yield there
    if there.state == "ok":
        yield rules_watched(url)


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


def password_place(address: Address) -> Finding:
    """Whether the password is given in a way that others on this machine can read."""
    if address.password and any(address.password in unquote(argument) for argument in sys.argv):
        return Finding(
            "password",
            "hint",
            "it stands on the command line, which others on this machine can read while a program starts: give the"
            f" address in {ENVIRONMENT}, or leave the password out and let the keyring or PostgreSQL's password file"
            " (.pgpass) have it.",
        )
    return Finding("password", "ok", "it does not stand on the command line.")


def way_there(address: Address) -> Finding:
    """Whether what is sent to the server can be read on the way."""
    if not address.is_remote:
        return Finding("way to the server", "ok", "it does not leave this machine.")
    mode = dict(address.options).get("sslmode", "verify-full")
    if mode not in ("verify-full", "verify-ca"):
        return Finding(
            "way to the server",
            "hint",
            f"with sslmode={mode} others can read or change what is sent, passwords too: leave that out where the server"
            " has a certificate.",
        )
    bundle = dict(address.options).get("sslrootcert") or secure_link_options(address).get("sslrootcert")
    where = f", by those trusted in {bundle}" if bundle else ""
    return Finding("way to the server", "ok", f"encrypted, and the certificate is checked{where}.")


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


def rules_watched(url: str) -> Finding:
    """Whether somebody looks at the rules: an open console does, or 'floorwalker rules'."""
    from db.engine import plain_problems
    from db.opening import opened_floor
    from db.rules.looking import FRESH_US, watch

    try:
        with plain_problems(url), opened_floor(url) as engine, engine.begin() as connection:
            found = watch(connection)
    except KnownProblem as problem:
        return Finding("rules", "hint", str(problem))
    if not found.rules_on:
        return Finding("rules", "ok", "none is switched on.")
    on = "1 rule is on" if found.rules_on == 1 else f"{found.rules_on:,} rules are on"
    who = f" by {shown(found.evaluated_by)}" if found.evaluated_by else ""
    when = clock(found.age_us / 1_000_000)
    if found.age_us <= 2 * FRESH_US:
        return Finding("rules", "ok", f"{on}, looked at {when} ago{who}.")
    return Finding(
        "rules",
        "hint",
        f"{on}, and nobody looks at them: the last look was {when} ago{who}. Open a console, or let"
        " 'floorwalker rules' run.",
    )
