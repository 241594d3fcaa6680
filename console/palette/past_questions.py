"""What the palette asks the database: customers, and contacts that are over; both as far as the reader may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.found import Found

#: With fewer letters nothing is asked: it would fit half of all customers.
LETTERS: Final = 3
#: So many of each are listed.
MOST: Final = 12


@dataclass(frozen=True, slots=True)
class PastQuestion:
    """Who, or which contact that is over, is called `text`?"""

    text: str

    def answer(self, connection: sa.Connection) -> Found:
        """Customers by reference and name, contacts by number and by what other systems call them."""
        from db.queries.found import found

        return found(connection, self.text, MOST)
