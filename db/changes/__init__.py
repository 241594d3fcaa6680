"""The change feed: what a reader gets (snapshots, batches), and how each engine reads without losing a row."""

from typing import Any

from db.address import parse
from db.changes.batch import Batch, Change, Snapshot, SnapshotNeeded
from db.changes.reader import Reader
from db.changes.sqlite_reader import SqliteReader


def open_reader(url: str, *, position: Any = None, login: str | None = None) -> Reader:
    """Open the feed of the floor at `url`, to read on from `position` (of an earlier reader) where it is given.

    `login` narrows an SQLite floor to that person's scope; on PostgreSQL the server does so by who signed in.

    Raises:
        db.errors.CannotOpen: wrong address, password or schema, or no right to read.
    """
    address = parse(url)
    if address.engine == "sqlite":
        return SqliteReader(address, login=login, position=position)
    # Here, not above: the driver takes half as long to load as the first window takes to show.
    from db.changes.postgresql_reader import PostgresqlReader

    return PostgresqlReader(address, position=position)


__all__ = ["Batch", "Change", "Reader", "Snapshot", "SnapshotNeeded", "open_reader"]
