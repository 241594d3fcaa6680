"""The lines of the ledger as a table: the newest first, more of them as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from console.authority.ledger.ledger_questions import PAGE
from console.authority.ledger.ledger_words import line_amount, number_words, outcome_words, what_words
from console.clock_words import moment
from console.models.columns import RIGHT
from console.models.read_lines import ReadColumn, ReadLines
from console.words import NOTHING, contact_number, say, word

if TYPE_CHECKING:
    from console.theme import Theme
    from db.queries.authority_ledger import LedgerLine

#: The place of the column of amounts.
AMOUNT: Final = 4


class LinesModel(ReadLines["LedgerLine"]):
    """The lines of the ledger that are there so far."""

    def __init__(self, theme: Theme, now_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._columns = (
            ReadColumn(say("When"), lambda line: moment(line.place.at, now_us(), seconds=False)),
            ReadColumn(say("What"), lambda line: what_words(line.what)),
            ReadColumn(say("No."), number_words),
            ReadColumn(say("Kind"), lambda line: line.kind or NOTHING),
            ReadColumn(say("Amount"), line_amount, RIGHT),
            ReadColumn(say("State now"), outcome_words),
            ReadColumn(say("Agent"), lambda line: line.agent or NOTHING),
            ReadColumn(say("Contact"), lambda line: contact_number(line.contact_number)),
            ReadColumn(say("Customer"), lambda line: line.customer or NOTHING),
            ReadColumn(say("Queue"), lambda line: line.queue or NOTHING),
            ReadColumn(say("Cause"), lambda line: word(line.cause)),
            ReadColumn(say("By"), lambda line: line.who or NOTHING),
            ReadColumn(say("Billing's reference"), lambda line: line.billing or NOTHING),
        )

    def show(self, lines: Sequence[LedgerLine], asked_for: int) -> None:
        """Show these in place of what was there; fewer than were asked for are all."""
        self.put(lines, goes_on=len(lines) >= asked_for)

    def add(self, lines: Sequence[LedgerLine]) -> None:
        """Put more behind the last."""
        self.put_behind(lines, goes_on=len(lines) >= PAGE)

    def row_of(self, what: str, row_id: str) -> int | None:
        """Where a line stands."""
        return self.place_of(lambda line: (line.what, line.place.row_id) == (what, row_id))
