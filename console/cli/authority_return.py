"""The verb `report authority`: what authority cost beside what it brought, each with an interval or 'too few to say'.

In JSON and CSV an interval is `low` and `high`, null or empty where too few were counted to claim anything.
"""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from typing import Any, Final

import sqlalchemy as sa

from console.cli.return_arguments import ASSUMED
from console.cli.tables import print_json, table, terminal_width
from console.cli.taking_out import taken_out
from console.cli.target import database_url
from console.export.csv_file import guarded
from db.engine import reading
from db.errors import Refused
from db.metrics.authority_return import DEFAULTS, FEWEST, Assumptions, Return, returned
from db.opening import opened_floor
from db.queries.authority_return import ReturnRows, return_rows
from db.queries.picture_values import iso

_COLUMNS: Final = ("figure", "unit", "value", "low", "high", "n", "basis")


def show(options: Namespace) -> int:
    """Print the report.

    Raises:
        Refused: the stretch of time ends before it begins.
    """
    if options.to_at <= options.from_at:
        raise Refused("The report would end before it begins: --to has to be later than --from.")
    given = {name: getattr(options, name) for name in ASSUMED if getattr(options, name) is not None}
    assumed = DEFAULTS._replace(**given)
    if options.format == "table":
        with opened_floor(database_url(options)) as engine, reading(engine) as connection:
            print(_text(assumed, _document(connection, options, assumed)["figures"]))
        return 0
    document = taken_out(
        database_url(options),
        "report.authority",
        lambda found: _document(found, options, assumed),
        lambda made: len(made["figures"]),
    )
    if options.format == "json":
        print_json(document)
    else:
        writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        # A kind may be called what a spreadsheet would run.
        writer.writerows(line | {"figure": guarded(line["figure"])} for line in document["figures"])
        writer.writerows(_assumption(name, value) for name, value in assumed._asdict().items())
    return 0


def _lines(rows: ReturnRows, found: Return) -> list[dict[str, Any]]:
    one, money = found.compared, f"{rows.currency} minor units"
    lines = [
        _counted("confirmed", money, found.spent.confirmed, found.spent.uses, "uses that billing confirmed"),
        _counted("reserved", money, found.spent.reserved, found.spent.uses, "uses not confirmed yet"),
        _counted("cost", money, found.cost, found.spent.uses, "confirmed and reserved"),
        *(_counted(name, measure, amount, None, "given, not in the cost") for name, measure, amount in rows.counted),
    ]
    for name, unit, interval, n, basis in (
        (
            *("escalations avoided", "escalations", found.escalations, rows.stops),
            f"{found.spent.own} uses without asking times the share of {rows.stops} refused contacts escalated"
            f" ({rows.escalated}), Wilson 95 %",
        ),
        (
            *("repeat contacts avoided", "contacts", found.repeats, min(one.given, one.stopped)),
            f"came back within 7 days: {one.given_back} of {one.given} given, {one.stopped_back} of {one.stopped} not,"
            " same queues and intents, Newcombe 95 %",
        ),
        ("work saved", "minutes", found.minutes, None, "both times the assumed minutes"),
        ("worth", money, found.value, None, "work saved and customers kept, as assumed"),
    ):
        low, high = (None, None) if interval is None else (round(interval.low), round(interval.high))
        lines.append(_line(name, unit, None, low, high, n, basis if interval is not None else _too_few(basis)))
    return lines


def _too_few(basis: str) -> str:
    return f"too few to say (under {FEWEST}): {basis}"


def _counted(name: str, unit: str, value: int, n: int | None, basis: str) -> dict[str, Any]:
    return _line(name, unit, value, None, None, n, basis)


def _line(
    name: str, unit: str, value: int | None, low: int | None, high: int | None, n: int | None, basis: str
) -> dict[str, Any]:
    return dict(zip(_COLUMNS, (name, unit, value, low, high, n, basis), strict=True))


def _assumption(name: str, value: int) -> dict[str, Any]:
    is_shipped = value == getattr(DEFAULTS, name)
    return _counted(f"assumed: {name}", "", value, None, "shipped, not measured" if is_shipped else "given")


def _document(connection: sa.Connection, options: Namespace, assumed: Assumptions) -> dict[str, Any]:
    rows = return_rows(connection, options.from_at, options.to_at)
    lines = _lines(rows, returned(rows.spent, rows.stops, rows.escalated, rows.contacts, assumed))
    return {
        "from": iso(rows.since),
        "to": iso(rows.until),
        "currency": rows.currency,
        "figures": lines,
        "assumptions": assumed._asdict(),
        "assumed_defaults": [name for name, value in assumed._asdict().items() if value == getattr(DEFAULTS, name)],
    }


def _text(assumed: Assumptions, lines: list[dict[str, Any]]) -> str:
    shown = [(line["figure"], _value(line), line["unit"], line["basis"]) for line in lines]
    assumptions = [
        f"  {ASSUMED[name]}: {value}" + (" (shipped, not measured)" if value == getattr(DEFAULTS, name) else "")
        for name, value in assumed._asdict().items()
    ]
    made = table(["figure", ">value", "unit", "basis"], shown, terminal_width(sys.stdout))
    return "\n".join([made, "", "Assumed:", *assumptions])


def _value(line: dict[str, Any]) -> str:
    if line["value"] is not None:
        return f"{line['value']:,}"
    return "–" if line["low"] is None else f"{line['low']:,} to {line['high']:,}"
