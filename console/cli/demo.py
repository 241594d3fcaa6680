"""The verb `demo`: the console on a made-up floor of its own that is alive, and gone when the window is closed."""

import os
import signal
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

from console.cli.window import run_window
from console.demo.made_up_floor import MadeUpFloor
from db.errors import CannotOpen

_DATABASE = "floor"


def run(options: Namespace) -> int:
    """Set the floor going, open the console on it, and take all of it away afterwards."""
    server = _private_server() if options.postgres else None
    with _ends_in_order(), MadeUpFloor(_arguments(options), server) as floor:
        return run_window(floor.url, made_up=floor, headless=options.headless, seconds=options.seconds)


def _arguments(options: Namespace) -> list[str]:
    made = []
    for name in ("agents", "queues", "rate", "seed"):
        value = getattr(options, name)
        if value is not None:
            made += [f"--{name}", str(value)]
    return made


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
