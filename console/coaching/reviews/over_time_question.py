"""Asks for the rubric of one agent over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.metrics.rubric_over_time import RubricOverTime


@dataclass(frozen=True, slots=True)
class RubricOverTimeQuestion:
    """What was seen of this agent, by behaviour and month?"""

    agent_id: str

    def answer(self, connection: sa.Connection) -> RubricOverTime:
        """All behaviours of the rubric that holds. Called in the thread that asks."""
        from db.metrics.rubric_over_time import rubric_over_time

        return rubric_over_time(connection, self.agent_id)
