"""The lines of the ledger as rows of a file: names and units that other programs read, the same from screen and terminal."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from db.queries.authority_ledger import LedgerLine
from db.queries.picture_values import iso

#: Amounts are whole numbers: minor units of the currency, times or days.
LEDGER_COLUMNS: Final = (
    "at", "what", "number", "kind", "measure", "amount", "currency", "state", "refusal", "over_by", "agent", "team", "queue",
    "contact", "customer", "cause", "grant", "billing", "who",
)  # fmt: skip


def ledger_document(line: LedgerLine) -> dict[str, Any]:
    """One line by the names of its columns."""
    given = {"at": iso(line.place.at), "contact": line.contact_number, "grant": line.grant_number}
    return {name: given[name] if name in given else getattr(line, name) for name in LEDGER_COLUMNS}


def ledger_rows(lines: Sequence[LedgerLine]) -> Iterator[Sequence[Any]]:
    """The rows of a file, titles first."""
    yield LEDGER_COLUMNS
    yield from (tuple(ledger_document(line).values()) for line in lines)
