"""The history of a thing that is set up: who changed what from which value to which, when and why."""

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

#: The newest changes that are read.
MOST: Final = 200


class SetUpChange(NamedTuple):
    """One change of a thing, newest first. `at` is UTC microseconds; `was` and `became` hold only what differs.

    `kind` is that of the command, 'undo' where one was taken back. `entity` and `entity_id` are the row that was written:
    of a queue also those of the skills it asks for and of its routes, of a team also the agents that came to it.
    """

    at: int
    actor: str
    kind: str
    reason: str | None
    entity: str
    entity_id: str
    operation: str
    was: Mapping[str, Any]
    became: Mapping[str, Any]


def set_up_history(connection: sa.Connection, thing: str, most: int = MOST) -> tuple[SetUpChange, ...]:
    """What was done to this floor, site, team, skill, queue or rule by commands, the newest first; at most `most`.

    On PostgreSQL only for those who work with the floor, and of agents only those in sight.
    """
    if connection.dialect.name == "sqlite":
        query = f"{_SQLITE_HISTORY} ORDER BY c.at DESC, c.id DESC, e.id LIMIT :most"
    else:
        query = "SELECT * FROM set_up_history(CAST(:thing AS uuid), :most)"
    rows = connection.execute(sa.text(query), {"thing": thing, "most": most})
    return tuple(change for row in rows if (change := _change(row)) is not None)


def _change(row: Any) -> SetUpChange | None:
    was, became = _read(row.was), _read(row.became)
    if row.operation == "update":
        changed = [name for name in {**was, **became} if was.get(name) != became.get(name)]
        if not changed:
            return None
        was, became = ({name: side.get(name) for name in changed} for side in (was, became))
    return SetUpChange(
        row.at, row.actor, row.kind, row.reason, row.entity, str(row.entity_id), row.operation, was, became
    )


def _read(image: str | None) -> dict[str, Any]:
    return json.loads(image) if image else {}


def _history(thing: str, of_json: str) -> str:
    """SQL of all that was done to a thing; `of_json` reads a column of one of the two images."""

    def value(side: str, column: str) -> str:
        return of_json.format(image=f"o.{side}", column=column)

    of_queue = " OR ".join(
        f"{value(side, column)} = {thing}" for column in ("queue_id", "from_queue_id") for side in ("was", "became")
    )
    of_place = " OR ".join(
        f"{value(side, column)} = {thing}" for column in ("queue_id", "site_id") for side in ("was", "became")
    )
    login = "e.was LIKE '%\"login\"%'"
    moved = of_json.format(image="e.became", column="team_id")
    return (
        "SELECT c.at, c.actor, c.kind, c.reason, e.entity, e.entity_id, e.operation, e.was, e.became"
        " FROM command_effect e JOIN command c ON c.id = e.command_id WHERE e.outcome = 'done' AND ("
        f"(e.entity_id = {thing} AND e.entity IN ('floor', 'site', 'team', 'skill', 'queue', 'floor_rule'))"
        " OR (e.entity IN ('queue_skill', 'route') AND e.entity_id IN"
        f" (SELECT k.id FROM queue_skill k WHERE k.queue_id = {thing}"
        f" UNION ALL SELECT t.id FROM route t WHERE t.from_queue_id = {thing}"
        f" UNION ALL SELECT o.entity_id FROM command_effect o WHERE o.entity IN ('queue_skill', 'route') AND ({of_queue})))"
        " OR (e.entity IN ('opening_hours', 'closed_day') AND e.entity_id IN"
        f" (SELECT h.id FROM opening_hours h WHERE h.queue_id = {thing} OR h.site_id = {thing}"
        f" UNION ALL SELECT d.id FROM closed_day d WHERE d.site_id = {thing}"
        " UNION ALL SELECT o.entity_id FROM command_effect o WHERE o.entity IN ('opening_hours', 'closed_day')"
        f" AND ({of_place})))"
        f" OR (e.entity = 'agent' AND e.entity_id IN (SELECT a.id FROM agent a WHERE a.team_id = {thing})"
        f" AND {moved} IS NOT NULL)"
        f" OR (e.entity = 'staff' AND e.entity_id = {thing})"
        f" OR (e.entity = 'staff_role' AND e.entity_id IN (SELECT r.id FROM staff_role r WHERE r.staff_id = {thing}))"
        f" OR (e.entity = 'agent' AND e.entity_id = {thing} AND {login}))"
    )


_SQLITE_HISTORY: Final = _history(":thing", "json_extract({image}, '$.{column}')")
#: The body of the function that reads it for others than who did it, up to its last condition.
POSTGRESQL_HISTORY: Final = _history("thing", "CAST(CAST({image} AS json)->>'{column}' AS uuid)")
