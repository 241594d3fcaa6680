"""Queue logs told to an `Ingest`, and the rows that came of it with names instead of ids and seconds instead of instants."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from db.feeds.ingest import Ingest, Known, Origin
from db.feeds.queue_log import QueueLogFeed
from db.feeds.queues_conf import QueuesConf, parse_queues_conf
from tests.db.feeds.pending_rows import Gathered

#: Second 0 of the short logs written in tests.
BEGIN = 1_700_000_000
PBX = Origin("pbx", "asterisk queue_log")
SECOND_US = 1_000_000


def log(text: str) -> list[str]:
    """Lines whose times are written as seconds since `BEGIN`: '5|c1|sales|NONE|ENTERQUEUE||555|1'."""
    lines = []
    for line in text.strip().splitlines():
        at, rest = line.strip().split("|", 1)
        lines.append(f"{BEGIN + int(at)}|{rest}")
    return lines


def recorded_conf(shared_data: Path) -> QueuesConf:
    return parse_queues_conf((shared_data / "asterisk-live" / "conf" / "acd" / "queues.conf").read_text("utf-8"))


def recorded_lines(path: Path) -> list[str]:
    return path.read_text("utf-8").removesuffix("\n").split("\n")


class Told:
    """What an `Ingest` made of lines."""

    def __init__(self, lines: Iterable[str] = (), conf: QueuesConf | None = None, known: Known | None = None) -> None:
        self.ingest = Ingest(PBX, known)
        self.feed = QueueLogFeed(self.ingest, conf=conf)
        self.rows = Gathered()
        self.tell(lines)

    def tell(self, lines: Iterable[str]) -> "Told":
        self.feed.feed(lines)
        self.rows.add(self.ingest.take())
        return self

    def later(self, second: float) -> "Told":
        """Time passes without a line."""
        self.feed.advance(round((BEGIN + second) * SECOND_US))
        self.rows.add(self.ingest.take())
        return self

    @property
    def report(self) -> Any:
        return self.feed.report

    def name(self, table: str, row_id: str | None) -> str | None:
        return next((row["name"] for row in self.rows.table(table) if row["id"] == row_id), None)

    def contact(self, key: str) -> dict[str, Any]:
        (row,) = [row for row in self.rows.table("contact") if row["external_id"] == key]
        return self._plain(row)

    def visits(self, key: str) -> list[dict[str, Any]]:
        own = self.contact(key)["id"]
        rows = [row for row in self.rows.table("contact_segment") if row["contact_id"] == own]
        return [self._plain(row) for row in sorted(rows, key=lambda row: (row["entered_at"], row["id"]))]

    def course(self, key: str) -> list[tuple[Any, ...]]:
        """The visits as (queue, entered, left, outcome, agent, ended, end reason)."""
        wanted = ("queue", "entered_at", "left_at", "outcome", "agent", "ended_at", "end_reason")
        return [tuple(visit[name] for name in wanted) for visit in self.visits(key)]

    def transfers(self, key: str) -> list[tuple[Any, ...]]:
        """The transfers as (kind, second, from queue, from agent, to queue)."""
        own = self.contact(key)["id"]
        rows = [row for row in self.rows.table("transfer") if row["contact_id"] == own]
        return [
            (
                row["kind"],
                _second(row["at"]),
                self.name("queue", row["from_queue_id"]),
                self.name("agent", row["from_agent_id"]),
                self.name("queue", row["to_queue_id"]),
            )
            for row in sorted(rows, key=lambda row: (row["at"], row["id"]))
        ]

    def states(self, agent: str) -> list[tuple[Any, ...]]:
        """The history of an agent's states as (state, reason, since, until)."""
        rows = [row for row in self.rows.table("agent_state") if self.name("agent", row["agent_id"]) == agent]
        rows.sort(key=lambda row: (row["since_at"], row["id"]))
        return [(row["state"], row["aux_reason"], _second(row["since_at"]), _second(row["until_at"])) for row in rows]

    def agent(self, name: str) -> dict[str, Any]:
        (row,) = [row for row in self.rows.table("agent") if row["name"] == name]
        return self._plain(row)

    def memberships(self, agent: str, queue: str) -> list[tuple[Any, ...]]:
        """The history of a membership as (source, penalty, paused since, reason, since, until)."""
        rows = [
            row
            for row in self.rows.table("queue_membership")
            if self.name("agent", row["agent_id"]) == agent and self.name("queue", row["queue_id"]) == queue
        ]
        rows.sort(key=lambda row: (row["since_at"], row["id"]))
        return [
            (
                row["source"],
                row["penalty"],
                _second(row["paused_at"]),
                row["aux_reason"],
                _second(row["since_at"]),
                _second(row["until_at"]),
            )
            for row in rows
        ]

    def kept(self, kind: str) -> list[dict[str, Any]]:
        return [self._plain(row) for row in self.rows.table("feed_event") if row["kind"] == kind]

    def _plain(self, row: dict[str, Any]) -> dict[str, Any]:
        plain = {
            column: _second(value) if column.endswith("_at") or column in ("state_since", "at") else value
            for column, value in row.items()
        }
        plain["queue"] = self.name("queue", row.get("queue_id"))
        plain["agent"] = self.name("agent", row.get("agent_id"))
        return plain


def _second(at_us: int | None) -> float | int | None:
    if at_us is None:
        return None
    seconds = at_us / SECOND_US - BEGIN
    return int(seconds) if seconds == int(seconds) else seconds
