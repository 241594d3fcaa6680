"""What the page of the ledger asks the database. The queries load in the thread that asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.authority_ledger import Grouping, LedgerFilter, LedgerLine, Place, StateTotal
    from db.queries.authority_unconfirmed import Unconfirmed

#: So many lines at a time.
PAGE: Final = 500


class LedgerAnswer(NamedTuple):
    """The newest lines, the totals of the uses in the period, and what waits for billing for too long."""

    lines: list[LedgerLine]
    totals: list[StateTotal]
    unconfirmed: Unconfirmed


@dataclass(frozen=True, slots=True)
class LedgerQuestion:
    """What stands in the ledger?"""

    asked: LedgerFilter
    by: Grouping
    most: int = PAGE

    def answer(self, connection: sa.Connection) -> LedgerAnswer:
        """The lines and totals. Called in the thread that asks."""
        from db.queries.authority_ledger import ledger_page, ledger_totals
        from db.queries.authority_unconfirmed import unconfirmed

        return LedgerAnswer(
            ledger_page(connection, self.asked, most=self.most),
            ledger_totals(connection, self.asked, self.by),
            unconfirmed(connection),
        )


@dataclass(frozen=True, slots=True)
class MoreQuestion:
    """Which lines stand behind this one?"""

    asked: LedgerFilter
    after: Place

    def answer(self, connection: sa.Connection) -> list[LedgerLine]:
        """The next lines. Called in the thread that asks."""
        from db.queries.authority_ledger import ledger_page

        return ledger_page(connection, self.asked, after=self.after, most=PAGE)


@dataclass(frozen=True, slots=True)
class UnconfirmedQuestion:
    """Which uses wait for billing's reference for too long?"""

    def answer(self, connection: sa.Connection) -> Unconfirmed:
        """Those in sight. Called in the thread that asks."""
        from db.queries.authority_unconfirmed import unconfirmed

        return unconfirmed(connection)
