"""The verb `report intervals`: figures per queue and stretch of time, as a table, JSON or CSV.

A stretch in which an incident of the queue went on says so: `incidents` are the numbers of those incidents, in JSON a list
(empty for none), in CSV parted by blanks, in the table as people call them ('I-3'). The figures count every contact of
the stretch, those of the incident too.
"""

import csv
import sys
from argparse import Namespace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from console.cli.tables import print_json, share, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from console.cli.times import CALENDAR, MICROSECONDS, clock
from db.engine import reading
from db.metrics.intervals import Row
from db.metrics.periods import Calendar
from db.opening import opened_floor
from db.queries.incident_marks import incidents_by_queue, touching
from db.queries.interval_report import interval_rows
from db.queries.picture_values import iso

COLUMNS = (
    "queue", "start", "end", "offered", "answered", "abandoned", "short_abandoned", "left_otherwise", "service_level",
    "asa_s", "aht_s", "longest_wait_s", "incidents",
)  # fmt: skip


def intervals(options: Namespace) -> int:
    """Print the report."""
    if options.format == "table":
        with opened_floor(database_url(options)) as engine, reading(engine) as connection:
            print(_tables(*_asked(connection, options)))
        return 0
    documents = taken_out(
        database_url(options), "report.intervals", lambda found: _documents(*_asked(found, options)), len
    )
    if options.format == "json":
        every_s = CALENDAR[options.every] if isinstance(options.every, str) else options.every
        print_json({"every_s": every_s, "rows": documents})
    else:
        writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(one | {"incidents": " ".join(map(str, one["incidents"]))} for one in documents)
    return 0


def _asked(connection: sa.Connection, options: Namespace) -> tuple[list[tuple[Row, ZoneInfo]], list[list[int]]]:
    """The rows with their clocks, and the numbers of the incidents that went on in each."""
    every = Calendar(options.every) if isinstance(options.every, str) else options.every
    rows = interval_rows(connection, options.from_at, options.to_at, every, options.queue)
    went = incidents_by_queue(connection, options.from_at, options.to_at)
    return rows, [touching(went.get(row.queue, ()), row.start, row.end) for row, _ in rows]


def _documents(rows: list[tuple[Row, ZoneInfo]], marks: list[list[int]]) -> list[dict[str, Any]]:
    return [_document(row, numbers) for (row, _), numbers in zip(rows, marks, strict=True)]


def _document(row: Row, incidents: list[int]) -> dict[str, Any]:
    level = row.service_level
    return {
        "queue": row.queue,
        "start": iso(row.start),
        "end": iso(row.end),
        "offered": row.offered,
        "answered": row.answered,
        "abandoned": row.abandoned,
        "short_abandoned": row.short_abandoned,
        "left_otherwise": row.left_otherwise,
        "service_level": None if level is None else round(level, 6),
        "asa_s": _rounded(row.asa_s),
        "aht_s": _rounded(row.aht_s),
        "longest_wait_s": _rounded(row.longest_wait_s),
        "incidents": incidents,
    }


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


def _tables(rows: list[tuple[Row, ZoneInfo]], marks: list[list[int]]) -> str:
    """A table per queue, in the queue's own time; intervals that may still change are marked with '*'. Where no incident
    went on at all there is no column for them."""
    columns = [
        ">from", ">to", ">offered", ">answered", ">abandoned", ">short", ">otherwise", ">level", ">ASA", ">AHT", ">longest", "",
    ]  # fmt: skip
    if any(marks):
        columns.append("incidents")
    by_queue: dict[str, list[tuple[Row, ZoneInfo, list[int]]]] = {}
    for (row, zone), numbers in zip(rows, marks, strict=True):
        by_queue.setdefault(row.queue, []).append((row, zone, numbers))
    width = terminal_width(sys.stdout)
    made = [
        f"{queue} ({found[0][1].key})\n{table(columns, [_line(*one)[: len(columns)] for one in found], width)}"
        for queue, found in by_queue.items()
    ]
    if any(row.provisional for row, _ in rows):
        made.append("* may still change: not over yet, or somebody waits or talks")
    return "\n\n".join(made) if made else "This floor has no queue yet."


def _line(row: Row, zone: ZoneInfo, incidents: list[int]) -> list[Any]:
    return [
        _local(row.start, zone),
        _local(row.end, zone),
        row.offered,
        row.answered,
        row.abandoned,
        row.short_abandoned,
        row.left_otherwise,
        share(row.service_level),
        clock(row.asa_s),
        clock(row.aht_s),
        clock(row.longest_wait_s),
        "*" if row.provisional else " ",
        ", ".join(f"I-{number}" for number in incidents) or " ",
    ]


def _local(at: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(at / MICROSECONDS, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M")
