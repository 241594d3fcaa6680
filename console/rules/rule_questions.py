"""What the page of rules asks the database: how often a rule would have fired, and who looks at the rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.rules.looking import Watch
    from db.rules.preview import RulePreview


@dataclass(frozen=True, slots=True)
class PreviewQuestion:
    """How often would this rule have fired last week?"""

    kind: str
    limit: int
    queue_id: str | None
    #: The supervisor-seconds of this queue, where they were found a moment ago.
    supervisor_s: float | None = field(default=None, compare=False)

    def answer(self, connection: sa.Connection) -> RulePreview:
        """The recount. Called in the thread that asks."""
        # Here, not above: what speaks SQL is loaded in that thread.
        from db.rules.preview import AskedRule, rule_preview

        asked = AskedRule(self.kind, self.limit, self.queue_id)
        return rule_preview(connection, asked, supervisor_s=self.supervisor_s)


@dataclass(frozen=True, slots=True)
class WatchedQuestion:
    """Who looked at the rules last, and when?"""

    def answer(self, connection: sa.Connection) -> Watch:
        """The last look. Called in the thread that asks."""
        from db.rules.looking import watch

        return watch(connection)
