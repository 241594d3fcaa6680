"""The verb `report perception`: our scores beside customers' ratings of the same contacts, per group; nobody is ranked."""

from argparse import Namespace
from dataclasses import asdict

from console.cli.tables import print_json
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
    with opened_floor(database_url(options)) as engine, reading(engine) as connection:
        now = database_now(connection)
        since = now - options.days * _DAY_US
        found = perception_gaps(connection, since, now)
    if options.format == "json":
        print_json({"from": iso(since), "to": iso(now), "groups": [asdict(one) for one in found]})
    else:
        print("\n".join(map(_line, found)) or "No contact drawn by lot has both a review and a customer's rating.")
    return 0


def _line(one: Gap) -> str:
    if one.ours is None or one.theirs is None:
        return f"{one.kind} {one.name}: not shown, too few agents (monitoring agreement)"
    ours, theirs = 100 * one.ours.mean, 100 * one.theirs.mean
    said = _VERDICTS[one.verdict]
    return f"{one.kind} {one.name}: we score {ours:.0f} %, customers {theirs:.0f} %, n = {one.ours.n}: {said}"
