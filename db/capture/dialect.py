"""The few words of SQL in which the two engines differ, so that one description serves both."""

from dataclasses import dataclass
from typing import Final

from db.sqlite_clock import SQLITE_NOW


@dataclass(frozen=True)
class Dialect:
    """SQL words of one engine; `now` is the database's clock in UTC microseconds."""

    name: str
    now: str
    new_id: str
    differs: str
    later: str
    as_text: str

    def changed(self, column: str) -> str:
        """A condition: `column` of the row is another one than before (NULL counts as a value)."""
        return f"n.{column} {self.differs} o.{column}"


#: A version 4 id: only rows that other programs cause by plain SQL get these, so their order costs nothing.
_SQLITE_ID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)"
    " || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)

SQLITE: Final = Dialect("sqlite", SQLITE_NOW, _SQLITE_ID, "IS NOT", "max", "{0}")
POSTGRESQL: Final = Dialect(
    "postgresql",
    "utc_us()",
    "gen_random_uuid()",
    "IS DISTINCT FROM",
    "greatest",
    "({0})::text",
)
