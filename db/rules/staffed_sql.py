"""For how long anybody of a queue, or of each team, was at work: a sum in which nobody is told apart.

The history of states is not everybody's to read, so on PostgreSQL the server counts it for who sees the team.
"""

from typing import Final

_VISIBLE: Final = (
    " AND ((SELECT pg_has_role(session_user, 'fw_owner', 'member'))"
    " OR s.team_id = ANY ((SELECT visible_teams())::uuid[]))"
)
_VISIBLE_QUEUE: Final = (
    " AND ((SELECT pg_has_role(session_user, 'fw_owner', 'member'))"
    " OR m.queue_id = ANY ((SELECT visible_queues())::uuid[]))"
)


def staffed_us(begins: str, ends: str, queue: str | None, *, sqlite: bool) -> str:
    """SQL: microseconds from `begins` to `ends` (SQL, UTC microseconds) in which anybody was at work, NULL for none.

    Of the `queue` (SQL), or of each team, added up, where that is None.
    """
    later, sooner = ("max", "min") if sqlite else ("greatest", "least")
    since, until = f"{later}(s.since_at, {begins})", f"{sooner}(coalesce(s.until_at, {ends}), {ends})"
    place, joined, member = "s.team_id", "", ""
    if queue is not None:
        place, joined = "m.queue_id", " JOIN queue_membership m ON m.agent_id = s.agent_id"
        since = f"{later}(s.since_at, m.since_at, {begins})"
        until = f"{sooner}(coalesce(s.until_at, {ends}), coalesce(m.until_at, {ends}), {ends})"
        member = f" AND m.queue_id = {queue}" + ("" if sqlite else _VISIBLE_QUEUE)
    before = (
        "max(w.until_at) OVER (PARTITION BY w.place ORDER BY w.since_at, w.until_at ROWS BETWEEN UNBOUNDED PRECEDING"
    )
    return (
        f"WITH work AS (SELECT {place} AS place, {since} AS since_at, {until} AS until_at FROM agent_state s{joined}"
        f" WHERE s.state <> 'offline' AND s.since_at < {ends} AND (s.until_at IS NULL OR s.until_at > {begins}){member}"
        f"{'' if sqlite else _VISIBLE}),"
        f" told AS (SELECT w.*, {before} AND 1 PRECEDING) AS until_then FROM work w WHERE w.until_at > w.since_at)"
        " SELECT sum(CASE WHEN t.until_then IS NULL OR t.until_then <= t.since_at THEN t.until_at - t.since_at"
        " WHEN t.until_then < t.until_at THEN t.until_at - t.until_then ELSE 0 END) FROM told t"
    )


#: Of one queue, or of each team where none is asked for, within what who is signed in sees.
POSTGRESQL_STAFFED: Final = (
    "CREATE FUNCTION staffed_us(asked uuid, begins bigint, ends bigint) RETURNS bigint LANGUAGE sql STABLE"
    " SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT CASE WHEN asked IS NULL THEN"
    f" ({staffed_us('begins', 'ends', None, sqlite=False)}) ELSE"
    f" ({staffed_us('begins', 'ends', 'asked', sqlite=False)}) END $$"
)
