"""What the pages about the history of authority ask the database: all of it once, everything else is worked out here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from db.authority.limits_seen import Place

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.authority.limits_seen import LimitsSeen
    from db.metrics.authority_what_if import WhatIf
    from db.queries.authority_history import AgentSeen

#: What is looked at until somebody chooses.
FIRST_KIND: Final = "refund"


class WhatIfAnswer(NamedTuple):
    """The history of one kind ready to be asked for any limit, and all that was chosen for it.

    `kind_id` is '' where the floor has no kind. `found` is never changed once it is made. `queues` are names and sites by id.
    """

    question: WhatIfQuestion
    kind_id: str
    found: WhatIf
    elsewhere: int
    limits: LimitsSeen
    queues: dict[str, tuple[str, str]]
    agents: tuple[AgentSeen, ...]


@dataclass(frozen=True, slots=True)
class WhatIfQuestion:
    """What did agents of these levels and this place do about one kind within so many days? None is the first kind.

    The history is sorted and counted where it is asked, so that the screen never waits for a hundred thousand rows.
    """

    days: int
    kind_id: str | None
    levels: tuple[str, ...]
    place: Place

    def answer(self, connection: sa.Connection) -> WhatIfAnswer:
        """The history. Called in the thread that asks."""
        from db.authority.what_if_groups import concerned
        from db.metrics.authority_what_if import WhatIf
        from db.queries.authority_history import authority_history

        history = authority_history(connection, self.days)
        kinds = [kind for kind in history.limits.kinds if kind.retired_at is None]
        first = next((kind for kind in kinds if kind.code == FIRST_KIND), kinds[0] if kinds else None)
        kind_id = self.kind_id or (first.id if first is not None else "")
        found = concerned(history.limits, history.tried, kind_id, self.levels, self.place)
        return WhatIfAnswer(
            *(self, kind_id, WhatIf(found.groups, history.since, history.now), found.elsewhere),
            *(history.limits, history.queues, history.agents),
        )
