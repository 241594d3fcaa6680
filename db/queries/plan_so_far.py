"""How agents have kept to the plan in their present stretch of work, from the history of their states.

It is a figure of this moment: it is read for who is in sight, and written nowhere.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.adherence import Piece, SoFar, StateSpan, adherence, pieces, stretch_at
from db.queries.database_clock import database_now

_DAY_US: Final = 24 * 3600 * 1_000_000
#: A stretch of work that began earlier than this is not looked at.
_BACK_US: Final = 36 * 3600 * 1_000_000


def plan_so_far(connection: sa.Connection, agents: Collection[str] | None = None) -> dict[str, SoFar]:
    """By agent, of those asked for or of all, who had planned work today.

    Nobody to whom the monitoring agreement shows no single agents, and no stretch that began before what it shows.
    """
    agreement = agreement_now(connection)
    if not agreement.shows_single(agreement.at):
        return {}
    now = database_now(connection)
    plans: defaultdict[str, list[Piece]] = defaultdict(list)
    plan = (
        "SELECT CAST(agent_id AS text) AS agent_id, activity, starts_at, ends_at FROM shift_activity"
        " WHERE starts_at < :now AND starts_at >= :first"
    )
    for row in connection.execute(sa.text(plan), {"now": now, "first": now - _BACK_US}):
        if agents is None or row.agent_id in agents:
            plans[row.agent_id].append(Piece(row.activity, row.starts_at, row.ends_at))
    began: dict[str, int] = {}
    planned = {agent_id: pieces(found) for agent_id, found in plans.items()}
    for agent_id, found in planned.items():
        stretch = stretch_at(found, now)
        if stretch is not None and agreement.shows_single(stretch[0]):
            began[agent_id] = stretch[0]
    return _counted(connection, now, planned, began) if began else {}


def _counted(
    connection: sa.Connection, now: int, planned: dict[str, list[Piece]], began: dict[str, int]
) -> dict[str, SoFar]:
    spans: defaultdict[str, list[StateSpan]] = defaultdict(list)
    states = (
        "SELECT CAST(agent_id AS text) AS agent_id, state, aux_reason, since_at, until_at FROM agent_state"
        " WHERE (since_at >= :first OR until_at IS NULL) AND since_at < :now ORDER BY since_at"
    )
    # Somebody may have been in one state since the day before.
    first = min(began.values()) - _DAY_US
    for row in connection.execute(sa.text(states), {"first": first, "now": now}):
        start = began.get(row.agent_id)
        if start is not None and (row.until_at is None or row.until_at > start):
            spans[row.agent_id].append(StateSpan(row.state, row.aux_reason, row.since_at, row.until_at))
    found = {}
    for agent_id, start in began.items():
        counted = adherence(planned[agent_id], spans[agent_id], start, now)
        last = spans[agent_id][-1] if spans[agent_id] else StateSpan("offline", None, start, None)
        found[agent_id] = SoFar(start, now, *counted, last.state, last.aux_reason)
    return found
