"""The question of who was let in to a queue without what it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.readiness_overrides import OverrideShown


@dataclass(frozen=True, slots=True)
class OverridesQuestion:
    """Who was let in within the last two weeks, and why?"""

    since: int

    def answer(self, connection: sa.Connection) -> list[OverrideShown]:
        """The newest first. Called in the thread that asks."""
        from db.queries.readiness_overrides import overrides_shown

        return overrides_shown(connection, self.since)
