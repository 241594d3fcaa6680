"""The tables of the feed itself, which differ per engine: `change`, and SQLite's `writing` and `former_version`."""

from typing import Final

_FORMER: Final = """
CREATE TABLE former_version (
  entity TEXT NOT NULL, id {id} NOT NULL, version INTEGER NOT NULL,
  CONSTRAINT pk_former_version PRIMARY KEY (entity, id))
"""

SQLITE: Final = (
    """
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  entity TEXT NOT NULL, entity_id TEXT, version INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('row', 'left', 'delete', 'batch')),
  team_id TEXT, queue_id TEXT, actor TEXT NOT NULL, command_id TEXT, at BIGINT NOT NULL, image TEXT)
""",
    _FORMER.format(id="TEXT") + " WITHOUT ROWID",
    """
CREATE TABLE writing (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1), command_id TEXT, actor TEXT,
  mode TEXT CHECK (mode IN ('act', 'ingest', 'batch', 'prune')))
""",
    "INSERT INTO writing (only_row) VALUES (1)",
)

#: Daily partitions of `change` (by the database's clock) are dropped whole by pruning; `change_other` takes what no day has.
POSTGRESQL: Final = (
    """
CREATE TABLE change (
  seq BIGINT GENERATED ALWAYS AS IDENTITY,
  xid XID8 NOT NULL DEFAULT pg_current_xact_id(),
  entity TEXT NOT NULL, entity_id UUID, version INTEGER NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('row', 'left', 'delete', 'batch')),
  team_id UUID, queue_id UUID, actor TEXT NOT NULL, command_id UUID, at BIGINT NOT NULL, image TEXT
) PARTITION BY RANGE (at)
""",
    "CREATE INDEX ix_change_xid ON change (xid, seq)",
    "CREATE TABLE change_other PARTITION OF change DEFAULT",
    _FORMER.format(id="UUID"),
)
