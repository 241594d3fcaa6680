"""What may be given on the floor that a simulation writes into, as its limits say, and what simulated agents make of it."""

from collections.abc import Mapping
from typing import Final, NamedTuple
from zlib import crc32

import sqlalchemy as sa

from db.words import AGENT_LEVELS, CLOSE_WITHOUT_RETENTION

#: Shares of agents who are new, standard and senior, of a hundred.
_LEVELS: Final = (20, 55, 25)
#: One of so many agents asks others although they may do it themselves; one of so many gives in two parts.
_SHY: Final = 12
_SPLITS: Final = 40

_LIMITS: Final = (
    "SELECT k.code, l.* FROM authority_limit l JOIN authority_kind k ON k.id = l.kind_id"
    " WHERE l.team_id IS NULL AND l.site_id IS NULL AND l.per_use IS NOT NULL AND l.from_at <= :now"
    " ORDER BY l.from_at, l.id"
)


class Kind(NamedTuple):
    """A kind of authority; amounts are minor units where `is_money`."""

    id: str
    code: str
    is_money: bool
    second_above: int | None


class Limit(NamedTuple):
    """What is left to a level of the whole floor; what is None is not bounded. Days are counted back from a use."""

    id: str
    per_use: int
    per_contact: int | None
    per_customer: int | None
    customer_days: int
    per_agent: int | None
    agent_days: int


class Limits(NamedTuple):
    """All limits of the whole floor that hold now, by kind and level, and the bound for one customer across all kinds."""

    kinds: Mapping[str, Kind]
    cells: Mapping[tuple[str, str], Limit]
    customer_cap: int | None
    customer_days: int
    currency: str


def limits_of(connection: sa.Connection, now_us: int) -> Limits | None:
    """The limits that hold at `now_us` (UTC microseconds); None where nobody set more than a floor begins with, or the
    floor has no currency."""
    found = connection.execute(sa.text(_LIMITS), {"now": now_us}).all()
    currency = connection.execute(sa.text("SELECT currency FROM floor")).scalar()
    if currency is None or not any(row.code != CLOSE_WITHOUT_RETENTION for row in found):
        return None
    cells = {
        (row.code, row.level): Limit(
            *(str(row.id), row.per_use, row.per_contact, row.per_customer, row.customer_days),
            *(row.per_agent, row.agent_days),
        )
        for row in found
    }
    rows = connection.execute(sa.text("SELECT * FROM authority_kind WHERE retired_at IS NULL")).all()
    kinds = {row.code: Kind(str(row.id), row.code, row.measure == "money", row.second_above) for row in rows}
    bounds = connection.execute(sa.text("SELECT customer_cap, customer_days FROM authority_setting")).one()
    return Limits(kinds, cells, bounds.customer_cap, bounds.customer_days, currency)


def level_of(alias: str) -> str:
    """How long the agent of that name in the plan has been at it, as a word of `AGENT_LEVELS`."""
    drawn = crc32(f"{alias}/level".encode()) % 100
    new, standard, _ = _LEVELS
    return AGENT_LEVELS[0 if drawn < new else 1 if drawn < new + standard else 2]


def is_shy(alias: str) -> bool:
    """Whether the agent asks others although they may do it themselves."""
    return crc32(f"{alias}/shy".encode()) % _SHY == 0


def gives_in_parts(alias: str) -> bool:
    """Whether the agent gives twice where once is not enough."""
    return crc32(f"{alias}/parts".encode()) % _SPLITS == 0
