"""The verb `report causes`: closed escalations by cause and week, and wrong records by the system they came from."""

import csv
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from console.cli.tables import print_json, share, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from db.engine import reading
from db.opening import opened_floor
from db.queries.causes import CauseWeek, cause_weeks
from db.queries.picture_values import iso

COLUMNS = ("week", "counted", "name", "escalations", "share", "cumulative_share")


def causes(options: Namespace) -> int:
    """Print the report."""
    if options.format == "table":
        with opened_floor(database_url(options)) as engine, reading(engine) as connection:
            print(_tables(_asked(connection, options)))
        return 0
    weeks = taken_out(
        database_url(options), "report.causes", lambda found: list(map(_week, _asked(found, options))), _counted
    )
    if options.format == "json":
        print_json({"from": iso(options.from_at), "to": iso(options.to_at), "weeks": weeks})
    else:
        writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(row for week in weeks for row in _rows(week))
    return 0


def _asked(connection: sa.Connection, options: Namespace) -> list[CauseWeek]:
    return cause_weeks(connection, options.from_at, options.to_at, options.queue)


def _counted(weeks: list[dict[str, Any]]) -> int:
    return sum(len(week["causes"]) + len(week["wrong_record"]) for week in weeks)


def _week(week: CauseWeek) -> dict[str, Any]:
    return {
        "week": week.monday.isoformat(),
        "closed": week.total,
        "causes": [
            {"cause": one.cause, "escalations": one.count, "share": round(one.share, 6),
             "cumulative_share": round(one.cumulative, 6)}
            for one in week.causes
        ],
        "wrong_record": [{"system": system, "escalations": count} for system, count in week.wrong_record],
    }  # fmt: skip


def _rows(week: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for one in week["causes"]:
        shares = {name: one[name] for name in ("share", "cumulative_share")}
        counted = {"counted": "cause", "name": one["cause"], "escalations": one["escalations"]}
        yield {"week": week["week"], **counted, **shares}
    for one in week["wrong_record"]:
        counted = {"counted": "wrong_record", "name": one["system"] or "", "escalations": one["escalations"]}
        yield {"week": week["week"], **counted}


def _tables(weeks: list[CauseWeek]) -> str:
    made = []
    width = terminal_width(sys.stdout)
    for week in weeks:
        lines = [[_words(one.cause), one.count, share(one.share), share(one.cumulative)] for one in week.causes]
        made.append(f"Week of {week.monday.isoformat()}: {week.total} closed")
        if lines:
            made.append(table(("cause", ">escalations", ">share", ">with those above"), lines, width))
        if week.wrong_record:
            systems = [[system or "no system", count] for system, count in week.wrong_record]
            made.append(table(("wrong or missing record, by system", ">escalations"), systems, width))
        made.append("")
    return "\n".join(made[:-1]) if made else "No escalation was closed in that time."


def _words(cause: str) -> str:
    return cause.replace("_", " ")
