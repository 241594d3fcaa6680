"""A table's columns as a file has them: the words of the screen, and beside them the values that programs read."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from console.export.csv_file import Value
from console.models.columns import Column
from console.store.floor import Floor
from console.words import say
from db.metrics.segment import MICROSECONDS

_SHARE_DIGITS: Final = 4


def titles(columns: Iterable[Column]) -> list[str]:
    """The titles of the file's columns: one or more for each column of the table."""
    found: list[str] = []
    for column in columns:
        found += ([] if _is_count(column) else [column.title]) + [
            _title(column.title, exact.kind) for exact in column.exact
        ]
    return found


def values(columns: Sequence[Column], row: Any, floor: Floor, now_us: int) -> list[Value]:
    """What the file says of one row at `now_us` (UTC microseconds), in the order of `titles`."""
    found: list[Value] = []
    for column in columns:
        if not _is_count(column):
            cell = column.cell(row, floor, now_us)
            found.append(" ".join(map(str, cell.trend)) if cell.trend else " ".join(cell.text.split()))
        found += [_value(exact.kind, exact.of(row, floor, now_us)) for exact in column.exact]
    return found


def moment(us: int) -> str:
    """An instant (UTC microseconds) by ISO 8601: 2026-03-02T12:00:00Z."""
    return f"{datetime.fromtimestamp(us // MICROSECONDS, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _is_count(column: Column) -> bool:
    return any(exact.kind == "count" for exact in column.exact)


def _title(title: str, kind: str) -> str:
    if kind == "count":
        return title
    return {
        "seconds": say("{title}, seconds", title=title),
        "moment": say("{title}, UTC", title=title),
        "share": say("{title}, share of 1", title=title),
        "number": say("{title}, number", title=title),
    }[kind]


def _value(kind: str, value: int | float | None) -> Value:
    if value is None:
        return None
    if kind == "moment":
        return moment(int(value))
    if kind == "seconds":
        # As the screen cuts them off: a wait of 4.9 s reads 0:04, and -4.9 s reads -0:04.
        return int(value / MICROSECONDS)
    return round(value, _SHARE_DIGITS) if kind == "share" else value
