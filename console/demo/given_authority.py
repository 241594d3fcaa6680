"""The demo's authority: what is left to agents, what supervisors and managers approve, and a few grants that go on.

The amounts are of the size that call centres publish: an agent refunds up to 50, a team leader several hundred, a goodwill
credit is 15 to 50 (see the matrix in turnella.com, 'contact centre agent empowerment').
"""

from collections.abc import Mapping
from typing import Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.queries.database_clock import database_now

#: At once, by kind and level; for supervisors and managers with the largest budget of one grant. Minor units, times, days.
LIMITS: Final[Mapping[str, Mapping[str, int | tuple[int, int]]]] = {
    "refund": {
        "new": 2_500,
        "standard": 5_000,
        "senior": 10_000,
        "supervisor": (50_000, 200_000),
        "manager": (200_000, 1_000_000),
    },
    "credit": {
        "new": 1_000,
        "standard": 1_500,
        "senior": 2_500,
        "supervisor": (10_000, 50_000),
        "manager": (50_000, 200_000),
    },
    "fee_waiver": {"standard": 1_000, "senior": 2_000, "supervisor": (5_000, 50_000), "manager": (20_000, 200_000)},
    "replacement": {"senior": 1, "supervisor": (3, 50), "manager": (10, 200)},
    "extension": {"standard": 7, "senior": 14, "supervisor": (30, 300), "manager": (90, 900)},
    "expedite": {"supervisor": (1, 20), "manager": (1, 100)},
}
#: Money for one customer by everybody within the days the floor begins with.
CUSTOMER_CAP: Final = 30_000
#: A grant or an approval of more than this needs a second person.
SECOND_ABOVE: Final = {"refund": 50_000, "credit": 20_000}
#: What comes a week from now: kind, level, and how much at once.
COMING: Final = ("credit", "standard", 2_000)
_COMES_IN_US: Final = 7 * 86_400_000_000
#: It has been so since before all that the floor remembers.
_SINCE_US: Final = 120 * 86_400_000_000

_LIMIT: Final = (
    "INSERT INTO authority_limit (id, kind_id, level, per_use, per_contact, per_agent, agent_days, from_at, set_at)"
    " SELECT :id, k.id, :level, :per_use, :per_contact, :per_agent, 1, :at, :set_at FROM authority_kind k WHERE k.code = :kind"
)


def give_authority(url: str) -> None:
    """Set limits for the whole floor at `url`, a cap for each customer, and from where on a second person approves.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        now = database_now(connection)
        with recorded(connection, kind="authority_limit.set"):
            for kind, levels in LIMITS.items():
                for level, amount in levels.items():
                    since = {"at": now - _SINCE_US, "set_at": now - _SINCE_US}
                    connection.execute(sa.text(_LIMIT), _cell(kind, level, amount) | since)
            connection.execute(sa.text(_LIMIT), _cell(*COMING) | {"at": now + _COMES_IN_US, "set_at": now})
            connection.execute(sa.text("UPDATE authority_setting SET customer_cap = :cap"), {"cap": CUSTOMER_CAP})
            for kind, above in SECOND_ABOVE.items():
                connection.execute(
                    sa.text("UPDATE authority_kind SET second_above = :above WHERE code = :kind"),
                    {"above": above, "kind": kind},
                )


def _cell(kind: str, level: str, amount: int | tuple[int, int]) -> dict[str, object]:
    """An agent may give twice of it for one contact, and ten times of it a day."""
    if isinstance(amount, tuple):
        at_once, in_all = amount
        return _values(kind, level, at_once, None, in_all)
    return _values(kind, level, amount, 2 * amount, 10 * amount)


def _values(kind: str, level: str, per_use: int, per_contact: int | None, per_agent: int) -> dict[str, object]:
    values = {"kind": kind, "level": level, "per_use": per_use, "per_contact": per_contact, "per_agent": per_agent}
    return values | {"id": new_id()}
