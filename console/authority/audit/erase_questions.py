"""What the dialog of erasing asks the database: who is meant, and what would go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.audit.erasing import Foreseen, Found, Whom


class Meant(NamedTuple):
    """Who was found, and where that is one alone, what erasing would do."""

    found: list[Found]
    foreseen: Foreseen | None


@dataclass(frozen=True, slots=True)
class WhoIsMeant:
    """Who is it, and what would go? Found out by doing it and taking it back, so it is asked as work that writes."""

    whom: Whom
    said: str
    login: str

    def answer(self, connection: sa.Connection) -> Meant:
        """The answer; nothing is kept of it. Called in the thread that asks."""
        from db.audit.erasing import agents, customers, foreseen

        found = (customers if self.whom == "customer" else agents)(connection, self.said)
        return Meant(found, foreseen(connection, found[0], actor=self.login) if len(found) == 1 else None)
