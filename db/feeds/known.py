"""What the database holds already when a feed begins, as plain rows, so that the feed continues instead of beginning anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from db.ids import named_id

#: How long after its close a contact is kept at hand (microseconds): a call may come back to a queue after a transfer,
#: and the line that completes it may come long after the agent's part. `Known` should hold contacts closed since then.
RECENT_US: Final = 2 * 3600 * 1_000_000


class Origin(NamedTuple):
    """A system of origin: its name, its kind (such as 'asterisk queue_log' or 'csv'), its id (made of the name by default).

    The addresses are templates ('{external_id}') for a system that is new to the floor; one that is known keeps its own.
    """

    name: str
    kind: str
    id: str = ""
    contact_url: str | None = None
    recording_url: str | None = None
    ticket_url: str | None = None

    @property
    def key(self) -> str:
        """The id of the row of `origin_system`."""
        return self.id or named_id("origin", self.name)


@dataclass(frozen=True)
class Known:
    """Rows from the database, by table, each a tuple in the order of `WRITTEN[table]`.

    Useful are: origin_system, site, team, skill, queue, agent, agent_alias (of this origin), agent_capacity; the present
    rows (`until_at` NULL) of agent_state and queue_membership; the contacts of this origin that are not closed or were
    closed less than `RECENT_US` before the newest, with all their contact_segment rows; the latest feed_event of the kind
    CONFIGRELOAD; what is open of raised_hand, escalation and service_case.

    `began` says since when (UTC microseconds) there is history: by agent id for agent_state, by 'queue id/agent id' for
    queue_membership. History before that is added by an older file; history after it is there already and stands.
    """

    rows: Mapping[str, Sequence[tuple[Any, ...]]] = field(default_factory=dict)
    began: Mapping[str, int] = field(default_factory=dict)

    def of(self, table: str) -> Sequence[tuple[Any, ...]]:
        """The known rows of `table`; none where nothing was loaded."""
        return self.rows.get(table, ())
