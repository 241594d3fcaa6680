"""How many people were in which state at a former moment, and in which queues, without a word of who it was.

For whom the monitoring agreement shows no single agents of that moment. On PostgreSQL they cannot read the history of
states, so the server counts for them; a head and its places in queues come as rows of their own in no order, so that
nobody is found again by the queues they are in.
"""

from dataclasses import replace
from typing import Any, Final

import sqlalchemy as sa

from db.models.base import Id
from db.models.people import team
from db.pseudonyms import letter_of
from db.queries.agent_history import AgentThen
from db.queries.floor_rows import FloorRows, Membership, rows_at

#: `{at}` is the moment, `{team}` and `{queue}` are conditions on `d.team_id` and `q.id`: what the reader sees.
_HEADS: Final = (
    "WITH begun AS (SELECT s.agent_id, s.team_id, s.state, s.aux_reason FROM agent a JOIN agent_state s ON s.agent_id = a.id"
    " AND s.since_at = (SELECT max(o.since_at) FROM agent_state o WHERE o.agent_id = a.id AND o.since_at <= {at})"
    " WHERE s.until_at IS NULL OR s.until_at > {at}),"
    " place AS (SELECT m.queue_id, m.agent_id, CASE WHEN m.paused_at <= {at} THEN 1 ELSE 0 END AS is_paused"
    " FROM queue_membership m WHERE m.since_at <= {at} AND (m.until_at IS NULL OR m.until_at > {at})),"
    " known AS (SELECT a.id, a.team_id, a.state, a.aux_reason,"
    " EXISTS (SELECT 1 FROM agent_state s WHERE s.agent_id = a.id) AS has_history FROM agent a"
    " WHERE a.retired_at IS NULL OR a.retired_at > {at}),"
    # Who has a history, and no state then, was there if they were in a queue: offline, since nobody knows when.
    " head AS (SELECT k.id, coalesce(b.team_id, k.team_id) AS team_id,"
    " CASE WHEN b.state IS NOT NULL THEN b.state WHEN k.has_history THEN 'offline' ELSE k.state END AS state,"
    " CASE WHEN b.state IS NOT NULL THEN b.aux_reason WHEN NOT k.has_history THEN k.aux_reason END AS aux_reason"
    " FROM known k LEFT JOIN begun b ON b.agent_id = k.id WHERE b.state IS NOT NULL OR NOT k.has_history"
    " OR EXISTS (SELECT 1 FROM place p WHERE p.agent_id = k.id))"
    " SELECT x.queue_id, x.team_id, x.state, x.aux_reason, x.is_paused, x.slots FROM ("
    "SELECT NULL{uuid} AS queue_id, d.team_id, d.state, d.aux_reason, 0 AS is_paused, 0 AS slots FROM head d WHERE {team}"
    " UNION ALL SELECT q.id, NULL, d.state, NULL, p.is_paused, coalesce(c.slots, 0) FROM place p"
    " JOIN head d ON d.id = p.agent_id JOIN queue q ON q.id = p.queue_id"
    " LEFT JOIN agent_capacity c ON c.agent_id = d.id AND c.channel = q.channel WHERE {team} AND {queue}"
    ") x ORDER BY random()"
)
_OWNS: Final = "(SELECT pg_has_role(session_user, 'fw_owner', 'member'))"
#: Heads and their places at a moment, within what who is signed in sees. A head has a team and no queue, a place has a
#: queue and no team; `slots` are those of the queue's channel.
POSTGRESQL_HEADS: Final = (
    "CREATE FUNCTION heads_at(asked bigint) RETURNS TABLE (queue_id uuid, team_id uuid, state text, aux_reason text,"
    " is_paused integer, slots integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ "
    + _HEADS.format(
        at="asked",
        uuid="::uuid",
        team=f"({_OWNS} OR d.team_id = ANY ((SELECT visible_teams())::uuid[]))",
        queue=f"({_OWNS} OR q.id = ANY ((SELECT visible_queues())::uuid[]))",
    )
    + " $$"
)
_ASKED: Final = {
    "sqlite": _HEADS.format(at=":at", uuid="", team="1 = 1", queue="1 = 1"),
    "postgresql": "SELECT queue_id, team_id, state, aux_reason, is_paused, slots FROM heads_at(:at)",
}


def unnamed_rows_at(connection: sa.Connection, at: int) -> FloorRows:
    """The floor as it was at `at` (UTC microseconds), with letters for agents that nothing else is tied to.

    Whose contact one was is not told, and one that rang shows as waiting: how long a ring took is a figure of one agent.
    """
    rows = rows_at(connection, at, with_agents=False)
    found = heads_at(connection, at)
    teams = {row.id: row.name for row in connection.execute(sa.select(team.c.id, team.c.name))}
    heads = [row for row in found if row.queue_id is None]
    places = {f"place {number}": row for number, row in enumerate(found) if row.queue_id is not None}
    channels = {queue.id: queue.channel for queue in rows.queues}
    return replace(
        rows,
        agents=[_lettered(place, row, teams) for place, row in enumerate(heads)],
        memberships=[Membership(row.queue_id, name, bool(row.is_paused), None) for name, row in places.items()],
        slots={name: {channels.get(row.queue_id, ""): row.slots} for name, row in places.items()},
        contacts=[(row, standing._replace(agent_id=None)) for row, standing in rows.contacts],
        place_states={name: row.state for name, row in places.items()},
    )


def heads_at(connection: sa.Connection, at: int) -> list[Any]:
    """Heads (no `queue_id`) and their places in queues (no `team_id`) at `at` (UTC microseconds), in no order.

    Each has `state`, `aux_reason` (of heads), `is_paused` and the `slots` for the queue's channel (of places).
    """
    asked = sa.text(_ASKED[connection.dialect.name]).columns(
        queue_id=Id, team_id=Id, state=sa.Text, aux_reason=sa.Text, is_paused=sa.Integer, slots=sa.Integer
    )
    return list(connection.execute(asked, {"at": at}))


def _lettered(place: int, row: Any, teams: dict[str, str]) -> AgentThen:
    called = f"agent {letter_of(place)}"
    return AgentThen(called, called, teams.get(row.team_id, ""), row.state, row.aux_reason, None)
