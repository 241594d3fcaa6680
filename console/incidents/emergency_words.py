"""The emergency grants of incidents: asked for while some go on, and what is used of each in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.queries.authority_grants import GrantShown


@dataclass(frozen=True, slots=True)
class EmergencyQuestion:
    """Which emergency grants hold now, and how much is used of each?"""

    def answer(self, connection: sa.Connection) -> list[GrantShown]:
        """The grants. Called in the thread that asks."""
        from db.queries.authority_grants import grants_of_open_incidents

        return grants_of_open_incidents(connection)


def emergency_words(grants: Iterable[GrantShown], now: int) -> str:
    """What is used of the cap of each, on one line; '' for none."""
    # Here, not above: seldom an incident has one.
    from console.authority.grants import grant_words
    from console.words import say

    parts = []
    for grant in grants:
        stage = grant_words.stage(grant, now)
        if stage == "active":
            parts.append(say("{kind} grant: {left}", kind=grant.kind_name, left=grant_words.used_words(grant)))
        elif stage not in grant_words.OVER:
            stands = grant_words.stands(grant, now)
            left = grant_words.used_words(grant)
            parts.append(say("{kind} grant: {left}, {stands}", kind=grant.kind_name, left=left, stands=stands))
    return " · ".join(parts)
