"""A database as far as a feed sees one: rows kept by the rules of writing, and what a feed would know of them."""

from typing import Any

from db.feeds.known import RECENT_US, Known
from db.feeds.pending import Pending
from db.feeds.written import FILLED, FORWARD, OVERWRITTEN, WRITTEN

Row = dict[str, Any]


class Written:
    """Takes batches as a writer does; `changes` counts rows that were new or became different."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Row]] = {table: {} for table in WRITTEN}
        self.changes = 0

    def write(self, pending: Pending) -> "Written":
        for table, rows in pending.rows.items():
            for values in rows:
                self._write(table, dict(zip(WRITTEN[table], values, strict=True)))
        return self

    def _write(self, table: str, new: Row) -> None:
        old = self.tables[table].get(new["id"])
        if old is None:
            self.tables[table][new["id"]] = new
            self.changes += 1
            return
        forward = FORWARD.get(table)
        if forward and old[forward] is not None and new[forward] is not None and new[forward] < old[forward]:
            return
        merged = dict(old)
        merged |= {column: new[column] for column in OVERWRITTEN.get(table, ())}
        merged |= {column: new[column] for column in FILLED.get(table, ()) if new[column] is not None}
        if merged != old:
            self.tables[table][new["id"]] = merged
            self.changes += 1

    def rows(self, table: str) -> list[Row]:
        return list(self.tables[table].values())

    def known(self) -> Known:
        """What a feed would be told, as the writers tell it."""
        newest = max((row["closed_at"] or 0 for row in self.rows("contact")), default=0)
        kept: dict[str, list[Row]] = {table: self.rows(table) for table in WRITTEN}
        for table in ("agent_state", "queue_membership"):
            kept[table] = [row for row in kept[table] if row["until_at"] is None]
        kept["contact"] = [
            row for row in kept["contact"] if row["state"] != "closed" or row["closed_at"] >= newest - RECENT_US
        ]
        open_ones = {row["id"] for row in kept["contact"]}
        kept["contact_segment"] = [row for row in kept["contact_segment"] if row["contact_id"] in open_ones]
        kept["feed_event"] = [row for row in kept["feed_event"] if row["kind"] == "CONFIGRELOAD"]
        began: dict[str, int] = {}
        for row in self.rows("agent_state"):
            began[row["agent_id"]] = min(row["since_at"], began.get(row["agent_id"], row["since_at"]))
        for row in self.rows("queue_membership"):
            place = f"{row['queue_id']}/{row['agent_id']}"
            began[place] = min(row["since_at"], began.get(place, row["since_at"]))
        return Known({table: [tuple(row.values()) for row in rows] for table, rows in kept.items()}, began)
