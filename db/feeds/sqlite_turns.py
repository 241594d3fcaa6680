"""Writing in turns on SQLite: the one write lock is taken before looking."""

import sqlite3
from collections import defaultdict

from db.address import Address
from db.errors import Refused
from db.feeds.known import Known, Origin
from db.feeds.sqlite_writer import SqliteWriter
from db.feeds.turns import BY_ID, WHOLE, Play, TurnWriter, read_changed
from db.sqlite_clock import SQLITE_NOW


class SqliteTurns(SqliteWriter):
    """A writer in turns on SQLite; see `db.feeds.turns.TurnWriter`."""

    def __init__(self, address: Address, origin: Origin) -> None:
        super().__init__(address, origin)
        self._mine = f"feed {origin.name}"
        self._read_to = self._newest()
        self._is_first = True

    def turn(self, play: Play) -> int:
        """Take one turn; see `TurnWriter`."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                pending = play(self._others())
                written = self._write(pending, "ingest") if pending.rows else 0
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT" if written else "ROLLBACK")
        except sqlite3.IntegrityError as problem:
            raise Refused("Nothing of this batch was written: the floor's rules say {said}.", said=problem) from problem
        except sqlite3.Error as problem:
            raise self._lost(problem) from problem
        return written

    def go_on_from(self, former: TurnWriter) -> None:
        """Look from where a former one stopped; see `TurnWriter`."""
        assert isinstance(former, SqliteTurns)
        self._read_to, self._is_first = former._read_to, former._is_first

    def _others(self) -> Known:
        changed: defaultdict[str, set[str]] = defaultdict(set)
        newest = self._newest()
        for entity, entity_id in self._all(
            "SELECT DISTINCT entity, entity_id FROM change WHERE seq > ? AND actor <> ?", self._read_to, self._mine
        ):
            if entity in WHOLE or entity in BY_ID:
                changed[entity].add(entity_id)
        for table in WHOLE if self._is_first else ():
            changed[table].add("")
        known = read_changed(self._all, changed, SQLITE_NOW, as_text=False)
        self._read_to, self._is_first = newest, False
        return known

    def _newest(self) -> int:
        return int(self._all("SELECT coalesce(max(seq), 0) FROM change")[0][0])
