"""The verb `report perception`: our scores beside customers' ratings of the same contacts, per group; nobody is ranked."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from console.cli.tables import print_json
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from db.engine import reading
from db.metrics.perception_gap import Gap, perception_gaps
from db.opening import opened_floor
from db.queries.database_clock import database_now
from db.queries.picture_values import iso

_DAY_US = 86_400_000_000
_VERDICTS = {
    "we_think_better": "we see it better than they do",
    "customers_think_better": "they see it better than we do",
    "alike": "we see it alike",
    "cannot_tell": "cannot tell",
}


def show(options: Namespace) -> int:
    """Print every group; of those that the monitoring agreement does not show, only that they are not shown."""
    if options.format == "json":
        print_json(
            taken_out(
                database_url(options),
                "report.perception",
                lambda found: _document(*_asked(found, options)),
                lambda made: len(made["groups"]),
            )
        )
        return 0
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        *_, gaps = _asked(connection, options)
    print("\n".join(map(_line, gaps)) or "No contact drawn by lot has both a review and a customer's rating.")
    return 0


def _asked(connection: sa.Connection, options: Namespace) -> tuple[int, int, list[Gap]]:
    now = database_now(connection)
    since = now - options.days * _DAY_US
    return since, now, list(perception_gaps(connection, since, now))


def _document(since: int, now: int, gaps: list[Gap]) -> dict[str, Any]:
    return {"from": iso(since), "to": iso(now), "groups": [asdict(one) for one in gaps]}


def _line(one: Gap) -> str:
    if one.ours is None or one.theirs is None:
        return f"{one.kind} {one.name}: not shown, too few agents here or beside it (monitoring agreement)"
    ours, theirs = 100 * one.ours.mean, 100 * one.theirs.mean
    said = _VERDICTS[one.verdict]
    return f"{one.kind} {one.name}: we score {ours:.0f} %, customers {theirs:.0f} %, n = {one.ours.n}: {said}"
