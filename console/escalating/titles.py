"""How dialogs call the escalations they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from console.words import count, plural, say

if TYPE_CHECKING:
    from db.rows import EscalationRow


def called(rows: Sequence[EscalationRow]) -> str:
    """One by its number, several by how many they are."""
    return say("escalation {n}", n=count(rows[0].number)) if len(rows) == 1 else plural("%Ln escalation(s)", len(rows))
