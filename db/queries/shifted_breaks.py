"""Where planned activities stood before somebody shifted them by hand, for who brings a newer plan."""

from typing import Final

import sqlalchemy as sa

_FROM: Final = (
    " FROM shift_activity s JOIN command_effect e ON e.entity_id = s.id JOIN command c ON c.id = e.command_id"
    " WHERE e.outcome = 'done' AND c.kind = 'plan.shift'"
)
#: The newest first: of several shifts of one activity the oldest says where it was planned.
_ORDER: Final = " ORDER BY c.at DESC, c.id DESC"
_SQLITE: Final = (
    "SELECT e.entity_id, json_extract(e.was, '$.starts_at') AS starts_at, json_extract(e.was, '$.ends_at') AS ends_at"
    f"{_FROM} AND s.starts_at >= :first AND s.starts_at < :last{_ORDER}"
)
_POSTGRESQL: Final = (
    "SELECT CAST(entity_id AS text) AS entity_id, starts_at, ends_at FROM shifted_by_hand(:first, :last)"
)

#: `shifted_by_hand(first, last)`: a connector may not read what others commanded, and has to know what they shifted.
SHIFTED_BY_HAND: Final = (
    "CREATE FUNCTION shifted_by_hand(first bigint, last bigint) RETURNS TABLE (entity_id uuid, starts_at bigint,"
    " ends_at bigint) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$"
    " SELECT e.entity_id, CAST(CAST(e.was AS json)->>'starts_at' AS bigint),"
    f" CAST(CAST(e.was AS json)->>'ends_at' AS bigint){_FROM} AND may_ingest()"
    f" AND s.starts_at >= first AND s.starts_at < last{_ORDER} $$"
)


def shifted_by_hand(connection: sa.Connection, first: int, last: int) -> dict[str, tuple[int, int]]:
    """Start and end before anybody shifted it, by activity, of those that begin in [first, last); UTC microseconds.

    An activity whose shift was undone is among them, with what it has again.
    """
    select = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    rows = connection.execute(sa.text(select), {"first": first, "last": last})
    return {row.entity_id: (row.starts_at, row.ends_at) for row in rows}
