"""What the feed hands over: a snapshot of the floor, then batches of changes, all frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple


class Change(NamedTuple):
    """One change of one row.

    `operation` is 'row' (the row as it became, in `row`), 'left' (it moved out of a scope: forget it, unless a 'row' of
    the same version says where it is now), 'delete', or 'batch' (a bulk import happened: take a new snapshot).
    `version` is the row's version after the change; one higher than the last for a delete. `at` is UTC microseconds by the
    database's clock. `row` is the NamedTuple of `db.rows` for 'row', else None. `actor` is who signed in, 'outside' where
    the engine cannot know.
    """

    entity: str
    entity_id: str
    version: int
    operation: str
    row: Any
    at: int
    actor: str
    command_id: str | None


#: A letter that waited for two days and was answered just now is in the figures of the last half hour: a wait longer than
#: this is held by its end, microseconds. Less than what is held by its beginning reaches back, by more than those figures.
LONG_WAIT_US: Final = 23 * 3600 * 1_000_000
#: How far back a snapshot reaches into what is over, microseconds: a business day and the hour before it.
RECENT_US: Final = 25 * 3600 * 1_000_000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The floor at one moment: rows by captured table, the position to read on from, and the database's clock then.

    `database_now` and `recent_since` are UTC microseconds. Contacts are the open ones; segments are the open ones, all
    that entered since `recent_since`, and those that left since then after a wait of more than `LONG_WAIT_US`; history
    and closed things before that are not in it.
    """

    rows: Mapping[str, tuple[Any, ...]]
    position: Any
    database_now: int
    recent_since: int
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Changes committed since the last read, oldest first for each row, and the database's clock at the read (UTC us)."""

    changes: tuple[Change, ...]
    position: Any
    database_now: int


@dataclass(frozen=True, slots=True)
class SnapshotNeeded:
    """The feed cannot be continued from here; `reason` says why in words."""

    reason: str
