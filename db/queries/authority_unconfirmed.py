"""Uses that wait for billing's reference for longer than the floor allows: reserved, and neither confirmed nor given back."""

from dataclasses import dataclass
from typing import Final, NamedTuple

import sqlalchemy as sa

from db.queries.database_clock import database_now

_HOUR_US: Final = 3_600_000_000


class UnconfirmedUse(NamedTuple):
    """One of them. `amount` is minor units of `currency` for money (else ''), times or days; it waits `waited_us`."""

    id: str
    number: int
    at: int
    waited_us: int
    agent: str
    team: str
    queue: str
    kind: str
    measure: str
    currency: str
    amount: int
    contact_id: str
    contact_number: int
    grant_number: int | None


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Those that are in sight, the oldest first; listed after `hours`."""

    hours: int
    uses: tuple[UnconfirmedUse, ...]


_FOUND: Final = """
SELECT CAST(u.id AS text) AS id, u.number, u.at, :now - u.at AS waited_us, a.name AS agent, t.name AS team, q.name AS queue,
  k.name AS kind, k.measure, coalesce(u.currency, '') AS currency, u.amount, CAST(u.contact_id AS text) AS contact_id,
  c.number AS contact_number, g.number AS grant_number
FROM authority_use u JOIN authority_kind k ON k.id = u.kind_id LEFT JOIN agent a ON a.id = u.agent_id
  LEFT JOIN team t ON t.id = u.team_id LEFT JOIN queue q ON q.id = u.queue_id LEFT JOIN contact c ON c.id = u.contact_id
  LEFT JOIN authority_grant g ON g.id = u.grant_id
WHERE u.state = 'reserved' AND u.at <= :latest ORDER BY u.at, u.number
"""


def unconfirmed(connection: sa.Connection) -> Unconfirmed:
    """What waits too long now, by the database's clock, within the reader's sight."""
    hours = connection.execute(sa.text("SELECT confirm_hours FROM authority_setting")).scalar_one()
    now = database_now(connection)
    found = connection.execute(sa.text(_FOUND), {"now": now, "latest": now - hours * _HOUR_US}).mappings()
    return Unconfirmed(hours, tuple(UnconfirmedUse(**row) for row in found))
