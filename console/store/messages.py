"""Messages held: which were sent to a queue or an agent, and how many have read them. What they say is read by id."""

from typing import NamedTuple

from console.store.floor_store import FloorStore
from db.rows import AgentRow, MessageRow


class Reading(NamedTuple):
    """A message and how it is read: by so many of so many, or by the one agent it is asked for."""

    message: MessageRow
    read: int
    recipients: int


def sent_to_queue(store: FloorStore, queue_id: str) -> list[Reading]:
    """Messages to a queue's people that stand, the newest first."""
    sent = [row for row in _standing(store) if row.queue_id == queue_id]
    return [_reading(store, row) for row in _newest_first(sent)]


def sent_to_agent(store: FloorStore, agent: AgentRow) -> list[Reading]:
    """Messages that stand to one agent, alone or as one of a queue they are in now or of their team, the newest first."""
    queues = {row.queue_id: row for row in store.rows_where("queue_membership", "agent_id", agent.id)}

    def is_for(row: MessageRow) -> bool:
        if row.agent_id is not None:
            return row.agent_id == agent.id
        if row.queue_id is not None:
            # Who came later was not among those it was sent to.
            return row.queue_id in queues and queues[row.queue_id].since_at <= row.sent_at
        return row.team_id == agent.team_id

    return [_reading(store, row, agent.id) for row in _newest_first([row for row in _standing(store) if is_for(row)])]


def _standing(store: FloorStore) -> list[MessageRow]:
    return [row for row in store.rows("message").values() if row.withdrawn_at is None]


def _newest_first(rows: list[MessageRow]) -> list[MessageRow]:
    return sorted(rows, key=lambda row: row.sent_at, reverse=True)


def _reading(store: FloorStore, row: MessageRow, agent_id: str | None = None) -> Reading:
    readings = store.rows_where("message_reading", "message_id", row.id)
    if agent_id is not None:
        return Reading(row, sum(1 for reading in readings if reading.agent_id == agent_id), 1)
    return Reading(row, len(readings), row.recipients)
