"""An answer to an agent's own program as people read it on a terminal: a line for each thing said, tables of its rows."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Final

from console.cli.tables import shown, table, terminal_width
from console.cli.times import local_words
from db.currencies import decimals

#: What is an amount: of money where the row has a currency, else counted.
_AMOUNTS: Final = frozenset((
    "amount", "over_by", "per_use", "per_contact", "per_customer", "per_agent", "left_for_contact", "left_for_customer",
    "left_for_agent", "budget", "spent", "left_in_budget", "customer_cap", "left_of_customer_cap",
))  # fmt: skip
#: Columns of a row that say nothing to people: ids, and what its amounts tell already.
_HIDDEN: Final = frozenset(("use", "request", "contact", "queue", "measure", "currency"))


def print_answer(answer: Mapping[str, Any]) -> None:
    """Print what was answered; instants in the machine's own time, money with its currency."""
    lists = {name: rows for name, rows in answer.items() if isinstance(rows, list)}
    for name, value in answer.items():
        if name not in lists:
            print(f"{_title(name) + ':':<20} {shown(_words(name, value, answer))}")
    for name, rows in lists.items():
        print(f"\n{_title(name)}: {len(rows) or 'none'}")
        if rows:
            print(_rows(rows))


def _rows(rows: Sequence[Mapping[str, Any]]) -> str:
    # A kind is called here as it has to be typed.
    hidden = _HIDDEN | {"name"} if "kind" in rows[0] else _HIDDEN
    names = [name for name in rows[0] if name not in hidden and any(row[name] is not None for row in rows)]
    columns = [f"{'>' if name in _AMOUNTS else ''}{_title(name)}" for name in names]
    cells = [[_words(name, row[name], row) for name in names] for row in rows]
    return table(columns, cells, terminal_width(sys.stdout))


def _title(name: str) -> str:
    return name.removesuffix("_at").replace("_", " ")


def _words(name: str, value: Any, row: Mapping[str, Any]) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return None
    if name.endswith(("_at", "_since")):
        return local_words(value)
    if name in _AMOUNTS and row.get("currency"):
        return money_words(value, row["currency"])
    return value


def money_words(minor: int, currency: str) -> str:
    """An amount in minor units of `currency`, for programs and people alike: 49.90 EUR."""
    places = decimals(currency)
    return f"{minor / 10**places:.{places}f} {currency}"
