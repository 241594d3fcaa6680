"""The demo's readiness: most have learnt what there is, some sign-offs end soon, a queue asks, and a new agent has a buddy."""

import random
from typing import Any, Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.engine import make_engine, plain_problems
from db.ids import new_id
from db.models import readiness
from db.queries.database_clock import database_now

_DAY_US: Final = 86_400_000_000
_SEED: Final = 12
#: Days after which the first sign-offs end.
_SOON: Final = (12, 3)
#: The modules that two queues ask for.
_ASKED: Final = 2
#: Of so many agents one has begun a module and not finished it.
_LEARNING: Final = 9

_AGENTS: Final = sa.text("SELECT id, team_id, level FROM agent WHERE retired_at IS NULL ORDER BY name, id")
_MODULES: Final = sa.text("SELECT id, minutes_needed, valid_days FROM training_module ORDER BY position, name")
_QUEUES: Final = sa.text("SELECT id FROM queue WHERE retired_at IS NULL ORDER BY position, name")
_SERVING: Final = sa.text("SELECT agent_id FROM queue_membership WHERE queue_id = :queue ORDER BY agent_id")
_COACH: Final = sa.text(
    "SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE r.role = 'coach' AND s.disabled_at IS NULL"
    " ORDER BY s.name"
)


def give_readiness(url: str) -> None:
    """Give the floor at `url` training, what two queues ask for, and a buddy.

    Raises:
        db.errors.CannotOpen: the database cannot be reached.
    """
    with plain_problems(url), make_engine(url).begin() as connection:
        agents, modules = connection.execute(_AGENTS).all(), connection.execute(_MODULES).all()
        queues = [row.id for row in connection.execute(_QUEUES)][:_ASKED]
        if not agents or len(modules) <= _ASKED or not queues:
            return
        with recorded(connection, kind="agent_training.sign_off"):
            _give(connection, agents, modules, queues)


def _give(connection: sa.Connection, agents: Any, modules: Any, queues: list[Any]) -> None:
    chance, now = random.Random(_SEED), database_now(connection)
    coach = connection.execute(_COACH).scalars().first()
    # What expires: so there is something to look after.
    asked = list(zip(queues, (module for module in modules if module.valid_days), strict=False))
    asked_ids = [module.id for _, module in asked]
    rows = [{"id": new_id(), "queue_id": queue, "module_id": module.id} for queue, module in asked]
    connection.execute(readiness.queue_module.insert(), rows)
    serving = list(connection.execute(_SERVING, {"queue": queues[0]}).scalars())
    # One of those who serve the first queue has let it lapse.
    lapsed = serving[len(serving) // 2] if serving else None
    soon = list(_SOON)
    given = []
    for place, agent in enumerate(agents):
        for module in modules:
            is_asked = module.id in asked_ids
            is_first = is_asked and module.id == asked_ids[0]
            if not is_asked and chance.random() < 1 / _LEARNING:
                continue
            is_open = not is_asked and (agent.level == "new" or chance.random() < 1 / _LEARNING)
            days = chance.randint(45, 300)
            if is_first and agent.id == lapsed:
                days = -2
            elif is_first and soon and place % 3 == 1:
                days = soon.pop()
            ends = now + days * _DAY_US
            signed = (ends if module.valid_days else now + 40 * _DAY_US) - (module.valid_days or 90) * _DAY_US
            signed = min(signed, now - _DAY_US)
            given.append({
                "id": new_id(), "agent_id": agent.id, "module_id": module.id,
                "minutes": module.minutes_needed // 2 if is_open else module.minutes_needed,
                "completed_at": None if is_open else signed, "signed_off_by_id": None if is_open else coach,
                "signed_off_at": None if is_open else signed,
                "expires_at": None if is_open or not module.valid_days else ends,
            })  # fmt: skip
    connection.execute(readiness.agent_training.insert(), given)
    new = next((one for one in agents if one.level == "new"), None)
    buddy = next((one for one in agents if new and one.team_id == new.team_id and one.level != "new"), None)
    if new is not None and buddy is not None:
        row = {"id": new_id(), "agent_id": new.id, "buddy_id": buddy.id, "set_by_id": coach,
               "from_at": now - 5 * _DAY_US, "until_at": now + 37 * _DAY_US}  # fmt: skip
        connection.execute(readiness.agent_buddy.insert().values(row))
