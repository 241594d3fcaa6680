"""The verbs `authority ledger` and `authority unconfirmed`: lines and totals as a table, JSON or CSV.

Amounts are whole numbers: minor units of the currency beside them, times or days. CSV and JSON are an export: who took it
stands in the record.
"""

import csv
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa

from console.authority.ledger.ledger_file import LEDGER_COLUMNS, ledger_document
from console.cli.tables import print_json, table, terminal_width
from console.cli.taking_out import taken_out as rows_taken_out
from console.cli.target import database_url
from console.cli.times import local_words
from console.export.csv_file import guarded
from db.commands.ledger_export import taken_out
from db.engine import reading
from db.nearest_name import unknown_name
from db.opening import opened_floor
from db.queries.authority_ledger import LedgerFilter, LedgerLine, StateTotal, ledger_page, ledger_totals
from db.queries.authority_unconfirmed import Unconfirmed, unconfirmed
from db.queries.database_clock import database_now
from db.queries.picture_values import iso
from db.words import USE_STATES

_DAYS_US: Final = 30 * 86_400_000_000
#: So many lines a table on a terminal shows; JSON and CSV have all.
_MOST_SHOWN: Final = 200
_AUTHORISES: Final = "Floorwalker authorises; it does not pay."


def show(options: Namespace) -> int:
    """Print the ledger."""
    with opened_floor(database_url(options)) as engine:
        if options.format == "table":
            with reading(engine) as connection:
                asked = _asked(connection, options)
                lines = ledger_page(connection, asked, most=_MOST_SHOWN + 1)
                totals = ledger_totals(connection, asked)
            print(_tables(lines, totals))
            return 0
        with engine.begin() as connection:
            asked = _asked(connection, options)
            totals = ledger_totals(connection, asked)
            lines = taken_out(connection, asked)
    documents = [ledger_document(line) for line in lines]
    if options.format == "json":
        sums = [
            {name: getattr(one, name) for name in ("kind", "measure", "currency", "state", "uses", "amount")}
            for one in totals
        ]
        print_json({"from": iso(asked.from_at), "to": iso(asked.to_at), "totals": sums, "lines": documents})
    else:
        _print_csv(LEDGER_COLUMNS, documents)
    return 0


def show_unconfirmed(options: Namespace) -> int:
    """Print the uses that wait too long."""
    if options.format == "table":
        with opened_floor(database_url(options)) as engine, reading(engine) as connection:
            print(_waiting_table(unconfirmed(connection)))
        return 0
    document = rows_taken_out(
        database_url(options), "authority.unconfirmed", _unconfirmed, lambda made: len(made["uses"])
    )
    if options.format == "json":
        print_json(document)
    else:
        _print_csv(_WAITING, document["uses"])
    return 0


def _unconfirmed(connection: sa.Connection) -> dict[str, Any]:
    found = unconfirmed(connection)
    return {"after_hours": found.hours, "uses": [_waiting(one) for one in found.uses]}


def _wait(us: int) -> str:
    days, hours = divmod(us // 3_600_000_000, 24)
    return f"{days} d {hours} h"


_WAITING: Final = (
    "use", "at", "waited_s", "agent", "team", "queue", "kind", "measure", "amount", "currency", "contact", "grant"
)  # fmt: skip


def _waiting(one: Any) -> dict[str, Any]:
    same = ("agent", "team", "queue", "kind", "measure", "amount", "currency")
    return {
        "use": one.number,
        "at": iso(one.at),
        "waited_s": one.waited_us // 1_000_000,
        **{name: getattr(one, name) for name in same},
        "contact": one.contact_number,
        "grant": one.grant_number,
    }


def _waiting_table(found: Unconfirmed) -> str:
    if not found.uses:
        return f"No use waits for billing's reference for more than {found.hours} h."
    rows = [
        [f"U-{one.number}", _wait(one.waited_us), one.agent, one.kind, one.amount, one.currency or one.measure,
         f"C-{one.contact_number}", one.queue]
        for one in found.uses
    ]  # fmt: skip
    columns = ("use", ">waits", "agent", "kind", ">amount", "in", "contact", "queue")
    head = f"{len(rows)} uses wait for billing's reference for more than {found.hours} h, the oldest first."
    return head + "\n" + table(columns, rows, terminal_width(sys.stdout))


def _asked(connection: sa.Connection, options: Namespace) -> LedgerFilter:
    now = database_now(connection)
    to_at = options.to_at if options.to_at is not None else now + 1
    return LedgerFilter(
        from_at=options.from_at if options.from_at is not None else to_at - _DAYS_US,
        to_at=to_at,
        agent_id=_id(connection, "agent", options.agent, ("login", "name")),
        team_id=_id(connection, "team", options.team, ("name",)),
        kind_id=_id(connection, "authority_kind", options.kind, ("code", "name")),
        queue_id=_id(connection, "queue", options.queue, ("name",)),
        customer=options.customer,
        state=options.state,
        cause=options.cause,
        what=tuple(options.only),
    )


def _id(connection: sa.Connection, table_name: str, given: str | None, columns: Sequence[str]) -> str | None:
    if given is None:
        return None
    found: list[str] = []
    names: list[str] = []
    for row in connection.execute(sa.text(f"SELECT CAST(id AS text) AS id, {', '.join(columns)} FROM {table_name}")):
        called = [getattr(row, column) for column in columns]
        names += [name for name in called if name]
        if given in called:
            found.append(row.id)
    if len(found) != 1:
        raise unknown_name(table_name.removeprefix("authority_"), given, names)
    return found[0]


def _print_csv(columns: Sequence[str], documents: list[dict[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: guarded(value) for name, value in one.items()} for one in documents)


def _tables(lines: list[LedgerLine], totals: list[StateTotal]) -> str:
    width = terminal_width(sys.stdout)
    if not lines:
        return f"{_AUTHORISES} Nothing stands in the ledger for this."
    rows = [
        [local_words(one.place.at), one.what.replace("_", " "), _number(one), one.kind, one.amount,
         one.currency or one.measure, one.state.replace("_", " "), one.agent, f"C-{one.contact_number}" if
         one.contact_number else None, one.who]
        for one in lines[:_MOST_SHOWN]
    ]  # fmt: skip
    columns = ("at", "what", "number", "kind", ">amount", "in", "state", "agent", "contact", "who")
    made = [_AUTHORISES, _totals_table(totals, width), "", table(columns, rows, width)]
    if len(lines) > _MOST_SHOWN:
        made.append(f"The newest {_MOST_SHOWN} are shown; --format csv or json has all.")
    return "\n".join(made)


def _totals_table(totals: list[StateTotal], width: int | None) -> str:
    by_kind: dict[tuple[str, str], dict[str, tuple[int, int]]] = {}
    for one in totals:
        by_kind.setdefault((one.kind, one.currency or one.measure), {})[one.state] = (one.uses, one.amount)
    rows = [
        [kind, unit, *(_cell(states.get(state)) for state in USE_STATES)] for (kind, unit), states in by_kind.items()
    ]
    return table(("uses", "in", *(f">{state.replace('_', ' ')}" for state in USE_STATES)), rows, width)


def _cell(found: tuple[int, int] | None) -> str | None:
    return None if found is None else f"{found[0]} = {found[1]}"


_PREFIX: Final[dict[str, str]] = {"use": "U", "refusal": "U", "confirmation": "U", "give_back": "U", "request": "E"}


def _number(line: LedgerLine) -> str | None:
    if line.number is None:
        return None
    letter = _PREFIX.get(line.what) or ("G" if line.grant_number else "E")
    return f"{letter}-{line.number}"
