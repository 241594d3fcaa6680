"""The plainest possible follower of a feed: a dictionary of rows, and the rules of applying changes."""

from typing import Any

from db.changes import Batch, Snapshot, SnapshotNeeded
from db.changes.reader import Reader, held


class Mirror:
    """What a console would hold; `snapshots` counts how often it had to start anew."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.snapshots = 0
        self.applied = 0
        self.start()

    def start(self) -> None:
        snapshot = self.reader.snapshot()
        self.snapshots += 1
        self.recent_since = snapshot.recent_since
        self.rows = rows_of(snapshot)
        self.gone: dict[tuple[str, str], int] = {}

    def read(self) -> Batch | SnapshotNeeded:
        batch = self.reader.changes()
        if isinstance(batch, SnapshotNeeded):
            self.start()
        else:
            self.apply(batch)
        return batch

    def apply(self, batch: Batch) -> None:
        for change in batch.changes:
            self.applied += 1
            key = (change.entity, change.entity_id)
            former = self.rows.get(key)
            known = max(former.version if former else 0, self.gone.get(key, 0))
            if change.operation == "row":
                if change.version >= known and self.gone.get(key, 0) <= change.version:
                    self.rows[key] = change.row
            elif change.operation in ("left", "delete") and change.version >= known:
                self.rows.pop(key, None)
                if change.operation == "delete":
                    self.gone[key] = change.version

    def held(self) -> dict[tuple[str, str], Any]:
        return {key: row for key, row in self.rows.items() if held(key[0], row, self.recent_since)}


def rows_of(snapshot: Snapshot) -> dict[tuple[str, str], Any]:
    return {(entity, row.id): row for entity, rows in snapshot.rows.items() for row in rows}


def held_now(snapshot: Snapshot, recent_since: int) -> dict[tuple[str, str], Any]:
    return {key: row for key, row in rows_of(snapshot).items() if held(key[0], row, recent_since)}
