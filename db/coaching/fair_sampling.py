"""How contacts are drawn for review, so that each of an agent's contacts of a period has the same chance.

The lot is drawn by the server (`db/commands/sample_acts.py: DRAW`). Its seed is the instant of the command by the database's
clock in microseconds, which nobody chooses and everybody reads afterwards. The contacts that were answered by the agent
within the period, are finished, long enough and not drawn before stand in the order of

    md5(seed followed by the contact's id, the id in lower case with hyphens)

as hexadecimal digits, and the first, second ... of them are drawn. Whoever has the seed draws the same again: `drawn` is
that rule in Python, and `drawn_again` does it from what was kept.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class DrawnAgain:
    """A contact as it was drawn, and as it comes out now; `among` may have shrunk where contacts are gone since."""

    contact_id: str
    again: str | None
    among: int
    among_now: int

    @property
    def is_same(self) -> bool:
        """Whether the same contact comes out."""
        return self.contact_id == self.again


def order_key(seed: str, contact_id: str) -> str:
    """Where a contact stands in the order of a lot."""
    return hashlib.md5((seed + contact_id).encode(), usedforsecurity=False).hexdigest()


def drawn(contact_ids: Iterable[str], seed: str, how_many: int) -> list[str]:
    """The first contacts of the lot with this seed."""
    return sorted(contact_ids, key=lambda contact: order_key(seed, contact))[:how_many]


_AMONG = sa.text(
    "SELECT CAST(c.id AS text) FROM contact c WHERE c.id IN (SELECT g.contact_id FROM contact_segment g"
    " WHERE g.agent_id = :agent_id AND g.outcome = 'answered' AND g.left_at >= :from_at AND g.left_at < :until_at"
    " AND g.ended_at - g.left_at >= :at_least_s * 1000000"
    " AND (CAST(:queue_id AS text) IS NULL OR CAST(g.queue_id AS text) = :queue_id)"
    " AND (CAST(:channel AS text) IS NULL OR g.channel = :channel)) AND c.state = 'closed' AND c.closed_at <= :drawn_at"
    " AND NOT EXISTS (SELECT 1 FROM review_sample p WHERE p.agent_id = :agent_id AND p.contact_id = c.id"
    " AND p.drawn_at < :drawn_at)"
)
_SAMPLE = sa.text("SELECT * FROM review_sample WHERE id = :sample")


def drawn_again(connection: sa.Connection, sample_id: str) -> DrawnAgain:
    """Draw a contact anew by the seed and the period that were kept with it.

    Raises:
        sqlalchemy.exc.NoResultFound: there is no such draw in sight.
    """
    row = connection.execute(_SAMPLE, {"sample": sample_id}).one()
    names = ("from_at", "until_at", "channel", "at_least_s", "drawn_at")
    values = {name: getattr(row, name) for name in names} | {"agent_id": str(row.agent_id)}
    values["queue_id"] = None if row.queue_id is None else str(row.queue_id)
    among = [str(one) for one in connection.execute(_AMONG, values).scalars()]
    found = drawn(among, row.seed, row.place)
    again = found[row.place - 1] if len(found) >= row.place else None
    return DrawnAgain(str(row.contact_id), again, row.among, len(among))
