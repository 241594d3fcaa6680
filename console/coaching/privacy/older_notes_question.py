"""Which notes of an agent are hidden from who is signed in, because the agent came from another team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class OlderNotesHidden:
    """How many older notes of this agent are not shown?"""

    agent_id: str

    def answer(self, connection: sa.Connection) -> int:
        """Their number; 0 on a file, whose reader sees all. Called in the thread that asks."""
        import sqlalchemy as sa

        if connection.dialect.name == "sqlite":
            return 0
        asked = sa.text("SELECT older_notes_hidden(CAST(:agent AS uuid))")
        return int(connection.execute(asked, {"agent": self.agent_id}).scalar_one())
