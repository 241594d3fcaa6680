"""The demo's standards: most agents were briefed, one standard got other words lately, escalations name what they are about;
some agents have a goal.
"""

import random
from typing import Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models.coaching import agent_goal
from db.models.people import agent, staff
from db.models.standards import standard, standard_briefing, standard_version
from db.queries.database_clock import database_now

_SEED: Final = 3
_DAY_US: Final = 86_400_000_000
_BRIEFED: Final = 0.85
_NEWER: Final = (
    "owns",
    "Before the contact ends the customer knows who does what by when, in writing where it is more than a day.",
)
#: Which standard an escalation is about, by its reason.
_ABOUT: Final = {
    "wandering": "no_repeats",
    "cancellation_limit": "honours",
    "complaint": "owns",
    "without_note": "no_repeats",
    "promise_missed": "owns",
    "repeat_contact": "owns",
}
_GOALS: Final = (
    "Lead a practice round for the new ones",
    "Handle letters, too",
    "Speak with angry callers without help",
)


def give_standards(url: str) -> None:
    """Brief agents of the floor at `url`, give one standard other words, and set some goals.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    chance = random.Random(_SEED)
    with plain_problems(url), make_engine(url).begin() as connection:
        now = database_now(connection)
        with recorded(connection, kind="standard_briefing.brief"):
            _newer(connection, now)
            _brief(connection, now, chance)
            for reason, code in _ABOUT.items():
                connection.execute(
                    sa.text(
                        "UPDATE escalation SET standard_id = (SELECT s.id FROM standard s WHERE s.code = :code)"
                        " WHERE reason = :reason"
                    ),
                    {"code": code, "reason": reason},
                )
            _goals(connection, now, chance)


def _newer(connection: sa.Connection, now: int) -> None:
    code, words = _NEWER
    made = connection.execute(sa.select(standard.c.id).where(standard.c.code == code)).scalar()
    former = sa.select(standard_version).where(standard_version.c.standard_id == made)
    row = connection.execute(former.order_by(standard_version.c.number.desc())).first()
    if row is not None:
        connection.execute(
            standard_version.insert().values(
                id=new_id(), standard_id=made, number=row.number + 1, statement=words, kept_example=row.kept_example,
                not_kept_example=row.not_kept_example, from_at=now - 5 * _DAY_US, set_at=now - 6 * _DAY_US,
            )
        )  # fmt: skip


def _brief(connection: sa.Connection, now: int, chance: random.Random) -> None:
    v = standard_version.c
    agents = list(connection.execute(sa.select(agent.c.id).where(agent.c.retired_at.is_(None))).scalars())
    by = connection.execute(sa.select(staff.c.id).order_by(staff.c.name)).scalars().first()
    made = []
    for version in connection.execute(sa.select(v.id, v.number)):
        for one in agents:
            if chance.random() < (_BRIEFED if version.number == 1 else _BRIEFED / 2):
                at = now - (40 if version.number == 1 else 4) * _DAY_US
                made.append(
                    {
                        "id": new_id(),
                        "standard_version_id": version.id,
                        "agent_id": one,
                        "briefed_by_id": by,
                        "briefed_at": at,
                    }
                )
    if made:
        connection.execute(standard_briefing.insert(), made)


def _goals(connection: sa.Connection, now: int, chance: random.Random) -> None:
    agents = connection.execute(sa.select(agent.c.id, agent.c.team_id).where(agent.c.retired_at.is_(None))).all()
    by = connection.execute(sa.select(staff.c.id).order_by(staff.c.name)).scalars().first()
    made = [
        {
            "id": new_id(), "agent_id": row.id, "team_id": row.team_id, "set_by_id": by, "text": words,
            "made_at": now - 20 * _DAY_US, "due_at": now + chance.randrange(5, 80) * _DAY_US,
        }
        for row, words in zip(chance.sample(agents, min(len(_GOALS), len(agents))), _GOALS, strict=False)
    ]  # fmt: skip
    if made:
        connection.execute(agent_goal.insert(), made)
