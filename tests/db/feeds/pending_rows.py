"""Rows that a feed hands over, as dictionaries, gathered over any number of batches as a database would."""

from collections.abc import Iterable
from typing import Any

from db.feeds.ingest import Pending
from db.feeds.written import WRITTEN


class Gathered:
    """The latest values of every row by table and id."""

    def __init__(self, batches: Iterable[Pending] = ()) -> None:
        self._rows: dict[str, dict[str, dict[str, Any]]] = {}
        for pending in batches:
            self.add(pending)

    def add(self, pending: Pending) -> int:
        for name, rows in pending.rows.items():
            kept = self._rows.setdefault(name, {})
            for row in rows:
                kept[row[0]] = dict(zip(WRITTEN[name], row, strict=True))
        return pending.count

    def table(self, name: str) -> list[dict[str, Any]]:
        return list(self._rows.get(name, {}).values())

    def by(self, name: str, column: str) -> dict[Any, list[dict[str, Any]]]:
        found: dict[Any, list[dict[str, Any]]] = {}
        for row in self.table(name):
            found.setdefault(row[column], []).append(row)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Gathered) and self._rows == other._rows

    __hash__ = None  # type: ignore[assignment]
