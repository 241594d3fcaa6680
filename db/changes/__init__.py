"""The change feed: what a reader gets (snapshots, batches), and how each engine reads without losing a row."""

from typing import TYPE_CHECKING, Any

from db.changes.batch import Batch, Change, Snapshot, SnapshotNeeded

if TYPE_CHECKING:
    from db.changes.reader import Reader


def open_reader(url: str, *, position: Any = None, login: str | None = None) -> "Reader":
    """Open the feed of the floor at `url`, to read on from `position` (of an earlier reader) where it is given.

    `login` narrows an SQLite floor to that person's scope; on PostgreSQL the server does so by who signed in.

    Raises:
        db.errors.CannotOpen: wrong address, password or schema, or no right to read.
    """
    # Here, not above: the window knows batches from its first paint on, readers only in the thread that follows the feed.
    from db.address import parse

    address = parse(url)
    if address.engine == "sqlite":
        from db.changes.sqlite_reader import SqliteReader

        return SqliteReader(address, login=login, position=position)
    from db.changes.postgresql_reader import PostgresqlReader

    return PostgresqlReader(address, position=position)


__all__ = ["Batch", "Change", "Snapshot", "SnapshotNeeded", "open_reader"]
