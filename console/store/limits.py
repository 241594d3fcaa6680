"""The limits that queues set to what an agent does, and what is past them; who sets none is never over one."""

from typing import NamedTuple

from console.store.floor_store import FloorStore
from console.store.heads import queues_of
from db.metrics.segment import MICROSECONDS
from db.rows import AgentRow, ContactRow


class Lasting(NamedTuple):
    """Something of an agent's that has a limit: how long it has lasted and the limit, microseconds."""

    lasted_us: int
    limit_us: int
    queue: str
    """The name of the queue whose limit it is."""
    contact: ContactRow | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has lasted longer than it should."""
        return self.lasted_us > self.limit_us


def lasting(row: AgentRow, store: FloorStore, now_us: int) -> Lasting | None:
    """What the agent does that a queue sets a limit to, the furthest past it first; None where nobody set one.

    Each contact has the handling limit of its own queue: somebody with chats all day is not over it for being busy.
    Wrap-up has that of the contact's queue, or where that is not known the longest of the agent's queues.
    """
    if row.state not in ("on_contact", "wrap_up") or row.state_since is None:
        return None
    found = []
    for contact in store.rows_where("contact", "agent_id", row.id):
        queue = store.row("queue", contact.queue_id)
        if queue is not None and contact.state == row.state:
            since = contact.state_since if contact.state_since is not None else row.state_since
            limit_s = queue.handling_limit_s if row.state == "on_contact" else queue.wrap_up_s
            found.append(Lasting(now_us - since, (limit_s or 0) * MICROSECONDS, queue.name, contact))
    if not found and row.state == "wrap_up":
        longest = max(queues_of(store, row.id), key=lambda queue: queue.wrap_up_s or 0, default=None)
        if longest is not None:
            found.append(Lasting(now_us - row.state_since, (longest.wrap_up_s or 0) * MICROSECONDS, longest.name))
    limited = [one for one in found if one.limit_us > 0]
    return max(limited, key=lambda one: one.lasted_us - one.limit_us, default=None)
