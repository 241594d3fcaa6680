"""The verb `demo`: the console on a made-up floor of its own that is alive, and gone when the window is closed."""

import os
import shutil
import signal
import sys
import tempfile
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

from console.cli.attached import AttachedProcess
from console.cli.window import run_window
from db.address import sqlite_url
from db.errors import CannotOpen
from db.floor_name import name_floor
from db.migrations import upgrade

#: The module that keeps the made-up floor alive.
SIMULATED = "db.feeds.simulated"
#: So much of the past the floor begins with.
HISTORY_HOURS = 4
_DATABASE = "floor"
_NAME = "North floor, made up"
_PROMISE = "a person who can fix it, and we tell you the truth about the wait."


def run(options: Namespace) -> int:
    """Make the floor, set it going, open the console on it, and take all of it away afterwards."""
    with _ends_in_order(), _temporary_floor(options.postgres) as (url, folder):
        upgrade(url)
        name_floor(url, _NAME, _PROMISE)
        work = AttachedProcess(SIMULATED, _arguments(url, options), folder / "simulated.log")
        threading.Thread(target=_say_if_it_dies, args=(work,), name="simulated-floor", daemon=True).start()
        try:
            return run_window(url, headless=options.headless, seconds=options.seconds)
        finally:
            work.stop()


def _arguments(url: str, options: Namespace) -> list[str]:
    made = ["--database", url, "--history-hours", str(HISTORY_HOURS)]
    for name in ("agents", "queues", "rate", "seed"):
        value = getattr(options, name)
        if value is not None:
            made += [f"--{name}", str(value)]
    return made


def _say_if_it_dies(work: AttachedProcess) -> None:
    if work.wait():
        print(
            f"The made-up floor stands still, its program ended: {work.last_words or 'it gave no reason'}",
            file=sys.stderr,
        )


@contextmanager
def _temporary_floor(postgres: bool) -> Iterator[tuple[str, Path]]:
    """The URL of an empty database of our own, and a folder; both are gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="floorwalker-demo-"))
    try:
        if not postgres:
            yield sqlite_url(folder / "floor.db"), folder
            return
        with _private_server() as url:
            yield url, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _private_server() -> Iterator[str]:
    """The URL of an empty database on a PostgreSQL server of our own."""
    # Here, not above: the driver takes longer to load than the window takes to show.
    import psycopg

    from db.postgres_server import PostgresServer, PostgresUnavailable

    with ExitStack() as undo:
        try:
            server = undo.enter_context(PostgresServer(durable=True))
        except PostgresUnavailable as problem:
            raise CannotOpen(f"The demo has no PostgreSQL here: {problem}.") from problem
        with psycopg.connect(server.superuser_url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {_DATABASE}")
        yield server.url(_DATABASE)


@contextmanager
def _ends_in_order() -> Iterator[None]:
    """Have SIGTERM end us as Ctrl-C does, so that nothing is left behind."""

    def end(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if os.name == "nt" or threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, former)
