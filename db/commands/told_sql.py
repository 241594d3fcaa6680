"""The SQL that finds what was done to a thing by commands, by whom and why, for both engines from one text.

Who asked for a command may read it; others see of it what it did to things in their sight. On PostgreSQL that is what
these functions of the owner's are for: they look at who is signed in, and give nothing of a thing out of their sight.
"""

from typing import Final

from db.security.coaching import told

_DEFINER: Final = "LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp"
_QUEUES: Final = "ANY ((SELECT visible_queues())::uuid[])"
_TEAMS: Final = "ANY ((SELECT visible_teams())::uuid[])"
#: Row security holds back neither of these.
_OWNER: Final = "pg_has_role(session_user, 'fw_owner', 'member')"
_CONTROLLER: Final = "has_now('controller')"

#: Who reads amounts of money; of what was done about authority others see that it was done.
_READS_MONEY: Final = " OR ".join((_OWNER, *(f"has_now('{role}')" for role in ("supervisor", "manager", "controller"))))
_WITH_AMOUNTS: Final = "e.entity LIKE 'authority%'"


def _images(shown: str) -> str:
    """SQL that finds effects, with their images as `shown`; `undone` is the kind of the command that an undo took back."""
    return (
        "SELECT e.command_id, c.kind, u.kind AS undone, c.actor, c.at, c.reason, e.subject_id, e.entity, e.entity_id,"
        f" e.operation, {shown} FROM command_effect e JOIN command c ON c.id = e.command_id"
        " LEFT JOIN command u ON c.kind = 'undo' AND u.id = c.subject_id WHERE e.outcome = 'done'"
    )


_TOLD: Final = _images("e.was, e.became")
_TOLD_TO_READER: Final = (
    _images(
        ", ".join(
            f"CASE WHEN NOT {_WITH_AMOUNTS} OR {_READS_MONEY} THEN e.{side} END AS {side}" for side in ("was", "became")
        )
    )
    + f" AND {told('e', _OWNER)}"
)
_COLUMNS: Final = (
    "command_id uuid, kind text, undone text, actor text, at bigint, reason text, subject_id uuid, entity text,"
    " entity_id uuid, operation text, was text, became text"
)
_EFFECTS_OF: Final = "SELECT x.id FROM command_effect x JOIN {rows} r ON r.id = x.entity_id WHERE r.{column} = {thing}"
#: Rows that were added for the thing and rows that were taken from it, with all that happened to them meanwhile.
_ADDED: Final = (
    "SELECT x.id FROM command_effect d JOIN command_effect x ON x.entity_id = d.entity_id"
    " WHERE d.subject_id = {thing} AND d.entity_id <> {thing}"
)
_DELETED: Final = (
    "SELECT x.id FROM command_effect d JOIN command_effect x ON x.entity_id = d.entity_id"
    " WHERE d.operation = 'delete' AND d.entity = '{rows}' AND {deleted} = {thing}"
)
#: What belongs to an agent and to a queue: (table, the column that says whose it is).
_AGENTS_ROWS: Final = (
    ("queue_membership", "agent_id"),
    ("agent_skill", "agent_id"),
    ("shift_activity", "agent_id"),
)
_QUEUES_ROWS: Final = (("queue_membership", "queue_id"), ("queue_skill", "queue_id"), ("route", "from_queue_id"))
_INCIDENTS_ROWS: Final = (("incident_queue", "incident_id"),)


def _of_thing(rows: tuple[tuple[str, str], ...], engine: str) -> str:
    """A condition: the effect is of the thing asked for, or of a row that is or was the thing's."""
    thing = ":thing" if engine == "sqlite" else "asked"
    found = [f"SELECT x.id FROM command_effect x WHERE x.subject_id = {thing}", _ADDED.format(thing=thing)]
    for table, column in rows:
        found.append(_EFFECTS_OF.format(rows=table, column=column, thing=thing))
        was = f"CAST(CAST(d.was AS json)->>'{column}' AS uuid)"
        deleted = f"json_extract(d.was, '$.{column}')" if engine == "sqlite" else was
        found.append(_DELETED.format(rows=table, deleted=deleted, thing=thing))
    return f" AND e.id IN ({' UNION '.join(found)})"


#: By kind of thing; parameters: `things` (ids of contacts), or `thing`.
SQLITE_TOLD: Final = {
    "contact": f"{_TOLD} AND e.subject_id IN :things",
    "agent": _TOLD + _of_thing(_AGENTS_ROWS, "sqlite"),
    "queue": _TOLD + _of_thing(_QUEUES_ROWS, "sqlite"),
    "incident": _TOLD + _of_thing(_INCIDENTS_ROWS, "sqlite"),
    "authority": f"{_TOLD} AND e.entity_id IN :things AND {_WITH_AMOUNTS}",
}
POSTGRESQL_TOLD: Final = {
    "contact": "SELECT * FROM acts_on_contacts(CAST(:things AS uuid[]))",
    "agent": "SELECT * FROM acts_on_agent(CAST(:thing AS uuid))",
    "queue": "SELECT * FROM acts_on_queue(CAST(:thing AS uuid))",
    "incident": "SELECT * FROM acts_on_incident(CAST(:thing AS uuid))",
    "authority": "SELECT * FROM acts_on_authority(CAST(:things AS uuid[]))",
}

#: Queues are everybody's to see; people and contacts are not. Whose membership it is decides for both.
FUNCTIONS: Final = (
    f"CREATE FUNCTION acts_on_contacts(asked uuid[]) RETURNS TABLE ({_COLUMNS}) {_DEFINER} AS $$ {_TOLD_TO_READER}"
    f" AND e.subject_id IN (SELECT t.id FROM contact t WHERE t.id = ANY (asked)"
    f" AND ({_OWNER} OR t.queue_id = {_QUEUES})) $$",
    f"CREATE FUNCTION acts_on_agent(asked uuid) RETURNS TABLE ({_COLUMNS}) {_DEFINER} AS $$ {_TOLD_TO_READER}"
    f" AND ({_OWNER} OR EXISTS (SELECT 1 FROM agent a WHERE a.id = asked AND a.team_id = {_TEAMS}))"
    f"{_of_thing(_AGENTS_ROWS, 'postgresql')} $$",
    f"CREATE FUNCTION acts_on_queue(asked uuid) RETURNS TABLE ({_COLUMNS}) {_DEFINER} AS $$ {_TOLD_TO_READER}"
    f" AND (e.entity <> 'queue_membership' OR {_OWNER} OR asked = {_QUEUES})"
    f"{_of_thing(_QUEUES_ROWS, 'postgresql')} $$",
    # An incident is everybody's to see.
    f"CREATE FUNCTION acts_on_incident(asked uuid) RETURNS TABLE ({_COLUMNS}) {_DEFINER} AS $$ {_TOLD_TO_READER}"
    f"{_of_thing(_INCIDENTS_ROWS, 'postgresql')} AND EXISTS (SELECT 1 FROM incident i WHERE i.id = asked) $$",
    # Grants of one's teams and of incidents, and what was asked for in one's queues.
    f"CREATE FUNCTION acts_on_authority(asked uuid[]) RETURNS TABLE ({_COLUMNS}) {_DEFINER} AS $$ {_TOLD_TO_READER}"
    f" AND {_WITH_AMOUNTS} AND e.entity_id IN (SELECT g.id FROM authority_grant g WHERE g.id = ANY (asked)"
    f" AND ({_OWNER} OR g.team_id IS NULL OR g.team_id = {_TEAMS})"
    " UNION ALL SELECT r.id FROM authority_request r WHERE r.id = ANY (asked)"
    f" AND ({_OWNER} OR r.queue_id = {_QUEUES})) $$",
    f"CREATE FUNCTION commands_told(asked uuid[]) RETURNS TABLE (id uuid, kind text, reason text) {_DEFINER} AS $$"
    f" SELECT c.id, c.kind, c.reason FROM command c WHERE c.id = ANY (asked) AND ({_OWNER} OR {_CONTROLLER}"
    " OR c.actor = session_user OR EXISTS (SELECT 1 FROM command_effect e"
    " WHERE e.command_id = c.id AND e.outcome = 'done' AND ("
    f" EXISTS (SELECT 1 FROM contact t WHERE t.id = e.subject_id AND t.queue_id = {_QUEUES})"
    f" OR EXISTS (SELECT 1 FROM escalation s WHERE s.id = e.subject_id AND s.queue_id = {_QUEUES})"
    " OR EXISTS (SELECT 1 FROM raised_hand h JOIN agent a ON a.id = h.agent_id"
    f" WHERE h.id = e.subject_id AND a.team_id = {_TEAMS})))) $$",
)
CALLABLE: Final = (
    "acts_on_contacts(uuid[])",
    "acts_on_agent(uuid)",
    "acts_on_queue(uuid)",
    "acts_on_incident(uuid)",
    "acts_on_authority(uuid[])",
    "commands_told(uuid[])",
)
