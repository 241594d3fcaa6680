"""Asks for the monitoring agreement, whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.monitoring_agreements import AgreementShown


@dataclass(frozen=True, slots=True)
class AgreementsQuestion:
    """Which versions of the agreement are there?"""

    def answer(self, connection: sa.Connection) -> list[AgreementShown]:
        """All of them, the newest first. Called in the thread that asks."""
        from db.queries.monitoring_agreements import agreements_shown

        return agreements_shown(connection)
