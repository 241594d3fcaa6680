"""Who looked at the rules last: somebody has to, a console or a connector or `floorwalker rules`."""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.models.watch import rule_watch
from db.queries.database_clock import database_now

#: A look is noted every few seconds; after this long without one nobody looks any more, microseconds.
NOBODY_US: Final = 60 * 1_000_000


@dataclass(frozen=True, slots=True)
class RulesWatched:
    """The last look at the rules, at `at` by who signed in as `by` ('' where nobody has looked yet), read at `now`.

    Instants are UTC microseconds; `raised` counts the escalations that rules have raised so far.
    """

    at: int
    by: str
    now: int
    raised: int

    @property
    def goes_on(self) -> bool:
        """Whether somebody looks just now."""
        return bool(self.by) and self.now - self.at <= NOBODY_US


def rules_watched(connection: sa.Connection) -> RulesWatched:
    """The last look at the rules."""
    row = connection.execute(sa.select(rule_watch)).one()
    return RulesWatched(row.evaluated_at, row.evaluated_by or "", database_now(connection), row.raised)
