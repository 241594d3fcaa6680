"""The verb `report standards`: how far each standard is kept, per team and site, in all and week by week.

Shares are of contacts that were drawn by lot, with n and Wilson's interval; what the monitoring agreement does not show is
said to be withheld. In JSON and CSV an interval is `low` and `high`, null or empty where nothing is shown.
"""

import csv
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from console.cli.tables import print_json, share, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from console.export.csv_file import guarded
from db.engine import reading
from db.metrics.standards_kept import KeptShare, StandardKept, standards_kept
from db.models.standards import standard
from db.opening import opened_floor
from db.queries.database_clock import database_now
from db.queries.picture_values import iso

_DAY_US: Final = 86_400_000_000
COLUMNS: Final = (
    "standard", "kind", "place", "week", "kept", "scored", "share", "low", "high", "withheld", "escalations", "praises",
    "corrections",
)  # fmt: skip
_WITHHELD: Final = "Not shown: too few agents here, or beside it (monitoring agreement)."
_NOTHING: Final = "No contact drawn by lot was reviewed in that time, and no standard was named."


class _Found(NamedTuple):
    """Standards kept from `since` to `now` (UTC microseconds), in the order of the standards, and their names by id."""

    since: int
    now: int
    kept: list[StandardKept]
    names: dict[str, str]


def show(options: Namespace) -> int:
    """Print every standard in every team and site of which something is known.

    Raises:
        Refused: figures were asked for as a file, and the monitoring agreement leaves that to other roles.
    """
    if options.format == "json":
        print_json(_out(options, _documents, lambda made: len(made["standards"])))
    elif options.format == "csv":
        lines = _out(options, _csv_lines, len)
        writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    else:
        with opened_floor(database_url(options)) as engine, reading(engine) as connection:
            found = _found(connection, options.days)
        print(_tables(found) or _NOTHING)
    return 0


def _out(options: Namespace, made: Callable[[_Found], Any], count: Callable[[Any], int]) -> Any:
    """What is made of the report, as the monitoring agreement lets it be taken out."""
    url = database_url(options)
    return taken_out(url, "report.standards", lambda connection: made(_found(connection, options.days)), count)


def _found(connection: sa.Connection, days: int) -> _Found:
    now = database_now(connection)
    since = now - days * _DAY_US
    rows = connection.execute(sa.select(standard.c.id, standard.c.name).order_by(standard.c.position)).all()
    names = {str(row.id): str(row.name) for row in rows}
    kept = standards_kept(connection, since, now + 1)
    return _Found(since, now, sorted(kept, key=lambda one: list(names).index(one.standard_id)), names)


def _documents(found: _Found) -> dict[str, Any]:
    listed = [_document(one, found.names) for one in found.kept]
    return {"from": iso(found.since), "to": iso(found.now), "standards": listed}


def _csv_lines(found: _Found) -> list[dict[str, Any]]:
    return [line for one in found.kept for line in _lines(one, found.names)]


def _share(one: KeptShare) -> dict[str, Any]:
    low, high = one.interval or (None, None)
    values = {"share": one.share, "low": low, "high": high}
    rounded = {name: None if value is None else round(value, 6) for name, value in values.items()}
    return {"kept": one.kept, "scored": one.scored, **rounded}


def _document(one: StandardKept, names: dict[str, str]) -> dict[str, Any]:
    weeks = [{"week": iso(week), "withheld": False, **_share(found)} for week, found in one.weeks]
    weeks += [{"week": iso(week), "withheld": True} for week in one.withheld_weeks]
    return {
        "standard": names[one.standard_id],
        "kind": one.kind,
        "place": one.place,
        "withheld": one.withheld,
        "total": None if one.withheld else _share(one.total),
        "weeks": sorted(weeks, key=lambda week: str(week["week"])),
        "escalations": None if one.withheld else one.escalations,
        "praises": None if one.withheld else one.praises,
        "corrections": None if one.withheld else one.corrections,
    }


def _lines(one: StandardKept, names: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The total of a place, whose week is empty, and then each week."""
    where = {"standard": guarded(names[one.standard_id]), "kind": one.kind, "place": guarded(one.place)}
    if one.withheld:
        yield {**where, "withheld": 1}
        return
    said = {"escalations": one.escalations, "praises": one.praises, "corrections": one.corrections}
    yield {**where, **_share(one.total), "withheld": 0, **said}
    by_week = dict(one.weeks)
    for week in sorted((*by_week, *one.withheld_weeks)):
        found = by_week.get(week)
        yield {**where, "week": iso(week), **(_share(found) if found else {}), "withheld": int(found is None)}


def _tables(found: _Found) -> str:
    made, kept, names = [], found.kept, found.names
    width = terminal_width(sys.stdout)
    for standard_id, name in names.items():
        lines = [line for one in kept if one.standard_id == standard_id for line in _table_lines(one)]
        if lines:
            made += [name, table(("place", "week", ">kept", ">from", ">to", ">n", ">named"), lines, width), ""]
    if any(one.withheld or one.withheld_weeks for one in kept):
        return "\n".join([*made, _WITHHELD])
    return "\n".join(made[:-1])


def _table_lines(one: StandardKept) -> Iterator[Sequence[Any]]:
    place = f"{one.kind} {one.place}"
    if one.withheld:
        yield place, "all: not shown", None, None, None, None, None
        return
    named = one.escalations + one.praises + one.corrections
    yield place, "all" if one.total.scored else "all: no review", *_figures(one.total), named
    by_week = dict(one.weeks)
    for week in sorted((*by_week, *one.withheld_weeks)):
        monday, found = str(iso(week))[:10], by_week.get(week)
        if found is None:
            yield place, f"{monday}: not shown", None, None, None, None, None
        else:
            yield place, monday, *_figures(found), None


def _figures(one: KeptShare) -> tuple[str, str, str, int]:
    low, high = one.interval or (None, None)
    return share(one.share), share(low), share(high), one.scored
