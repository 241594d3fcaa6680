"""The SQL that reads the record for those who may: everybody their own commands, a controller and a manager of the whole
floor those of all, a manager of a team those of the people of that team alone. One text for both engines; on PostgreSQL
functions of the owner's, which look at who is signed in.
"""

from typing import Final

from db.security.coaching import told, told_command

_ROLES: Final = (
    "staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = {actor} AND s.disabled_at IS NULL"
    " AND r.from_at <= {now} AND (r.until_at IS NULL OR r.until_at > {now})"
)
_OF_TEAM: Final = (
    "(EXISTS (SELECT 1 FROM agent a WHERE a.login = c.actor AND a.team_id = r.team_id) OR (EXISTS (SELECT 1 FROM staff p"
    " JOIN staff_role q ON q.staff_id = p.id WHERE p.login = c.actor AND q.team_id = r.team_id) AND NOT EXISTS (SELECT 1"
    " FROM staff p JOIN staff_role q ON q.staff_id = p.id LEFT JOIN queue l ON l.id = q.queue_id WHERE p.login = c.actor"
    " AND (q.until_at IS NULL OR q.until_at > {now}) AND coalesce(q.team_id, l.team_id) IS DISTINCT FROM r.team_id)))"
)
#: A condition on the command `c`: who is signed in may read it.
_SEES: Final = (
    f"({{owner}} OR c.actor = {{actor}} OR EXISTS (SELECT 1 FROM {_ROLES} AND (r.role = 'controller' OR (r.role ="
    f" 'manager' AND r.queue_id IS NULL AND (r.team_id IS NULL OR {_OF_TEAM})))))"
)
#: What is said of an agent in coaching is nobody's to find here but theirs who did it.
_TOLD: Final = told("e", "c.actor = {actor} OR {alone}")
_ABOUT: Final = told_command("c", "c.actor = {actor} OR {alone}")
_LINE: Final = (
    "SELECT c.id, c.at, c.actor, c.kind, u.kind AS undone, c.reason,"
    f" CASE WHEN {_ABOUT} THEN c.subject_entity END AS subject_entity, CASE WHEN {_ABOUT} THEN c.subject_id END AS subject_id,"
    f" CASE WHEN {_ABOUT} THEN c.payload END AS payload,"
    " (SELECT count(*) FROM command_effect e WHERE e.command_id = c.id AND e.outcome = 'done' AND e.entity <> 'seal')"
    " AS done, (SELECT count(*) FROM command_effect e WHERE e.command_id = c.id AND e.outcome <> 'done') AS refused,"
    " (SELECT min(e.outcome) FROM command_effect e WHERE e.command_id = c.id AND e.outcome <> 'done') AS refusal,"
    " (SELECT min(s.number) FROM seal s WHERE s.entity_id = c.id AND s.entity = 'command') AS sealed,"
    " (SELECT count(*) FROM seal s WHERE s.entity_id = c.id AND s.entity = 'command') > 1 AS erased,"
    " (SELECT t.number FROM contact t WHERE c.subject_entity = 'contact' AND t.id = c.subject_id) AS contact_number"
    " FROM command c LEFT JOIN command u ON c.kind = 'undo' AND u.id = c.subject_id"
)
_WANTED: Final = (
    " WHERE c.at >= {begins} AND c.at < {ends} AND c.mode = 'act' AND ({who} IS NULL OR c.actor IN"
    " (SELECT CAST(j.value AS text) FROM {whos})) AND ({what} IS NULL OR c.kind = {what}) AND ({thing} IS NULL OR"
    f" (c.subject_id = {{thing}} AND {_ABOUT}) OR EXISTS (SELECT 1 FROM command_effect e WHERE e.command_id = c.id"
    f" AND (e.subject_id = {{thing}} OR e.entity_id = {{thing}}) AND {_TOLD})) AND ({{last_at}} IS NULL OR c.at < {{last_at}}"
    " OR (c.at = {last_at} AND c.id < {last_id}))"
)
_ORDER: Final = " ORDER BY c.at DESC, c.id DESC LIMIT {most}"
_EFFECTS: Final = (
    "SELECT e.subject_id, e.entity, e.entity_id, e.operation, e.outcome, e.was, e.became FROM command_effect e"
    " JOIN command c ON c.id = e.command_id WHERE e.command_id = {command} AND e.entity <> 'seal' AND "
    f"{_TOLD} AND "
)
_EFFECTS_ORDER: Final = " ORDER BY e.subject_id, e.id LIMIT {most}"
_STATE: Final = (
    "SELECT h.number, h.sealed_at, h.checked_at, h.checked_number, (SELECT count(*) FROM command) AS commands,"
    " (SELECT count(*) FROM unsealed) AS waiting, (SELECT min(w.at) FROM unsealed w) AS waiting_since FROM seal_head h"
)
_POSTGRESQL: Final = {
    "alone": "pg_has_role(session_user, 'fw_owner', 'member')",
    "owner": "(pg_has_role(session_user, 'fw_owner', 'member') OR pg_has_role(session_user, 'fw_controller', 'member'))",
    "actor": "CAST(session_user AS text)",
    "now": "utc_us()",
    "whos": "jsonb_array_elements_text(CAST(who AS jsonb)) AS j (value)",
    **{name: name for name in ("begins", "ends", "who", "what", "thing", "last_at", "last_id", "most", "command")},
}
_SQLITE: Final = {
    "alone": "NOT EXISTS (SELECT 1 FROM staff os WHERE os.login = :actor)",
    "owner": "NOT EXISTS (SELECT 1 FROM staff os WHERE os.login = :actor)",
    "actor": ":actor",
    "now": ":now",
    "whos": "json_each(:who) j",
    **{
        name: f":{name}" for name in ("begins", "ends", "who", "what", "thing", "last_at", "last_id", "most", "command")
    },
}
_LINE_COLUMNS: Final = (
    "id uuid, at bigint, actor text, kind text, undone text, reason text, subject_entity text, subject_id uuid, payload text,"
    " done bigint, refused bigint, refusal text, sealed bigint, erased boolean, contact_number bigint"
)
_EFFECT_COLUMNS: Final = (
    "subject_id uuid, entity text, entity_id uuid, operation text, outcome text, was text, became text"
)
_STATE_COLUMNS: Final = (
    "number bigint, sealed_at bigint, checked_at bigint, checked_number bigint, commands bigint, waiting bigint,"
    " waiting_since bigint"
)
_DEFINER: Final = "LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp"


def _filled(template: str, values: dict[str, str]) -> str:
    return template.format(**values)


SQLITE_LINES: Final = _filled(f"{_LINE}{_WANTED} AND {_SEES}{_ORDER}", _SQLITE).replace(
    "IS DISTINCT FROM", "IS NOT"
)  # fmt: skip
SQLITE_EFFECTS: Final = _filled(f"{_EFFECTS}{_SEES}{_EFFECTS_ORDER}", _SQLITE).replace("IS DISTINCT FROM", "IS NOT")
SQLITE_STATE: Final = _STATE

POSTGRESQL_LINES: Final = (
    "SELECT * FROM audit_lines(:begins, :ends, CAST(:who AS text), CAST(:what AS text), CAST(:thing AS uuid),"
    " CAST(:last_at AS bigint), CAST(:last_id AS uuid), :most)"
)
POSTGRESQL_EFFECTS: Final = "SELECT * FROM audit_effects(CAST(:command AS uuid), :most)"
POSTGRESQL_STATE: Final = "SELECT * FROM seal_state()"

FUNCTIONS: Final = (
    "CREATE FUNCTION audit_lines(begins bigint, ends bigint, who text, what text, thing uuid, last_at bigint, last_id uuid,"
    f" most integer) RETURNS TABLE ({_LINE_COLUMNS}) {_DEFINER} AS $$"
    f" {_filled(_LINE + _WANTED + ' AND ' + _SEES + _ORDER, _POSTGRESQL)} $$",
    f"CREATE FUNCTION audit_effects(command uuid, most integer) RETURNS TABLE ({_EFFECT_COLUMNS}) {_DEFINER} AS $$"
    f" {_filled(_EFFECTS + _SEES + _EFFECTS_ORDER, _POSTGRESQL | {'command': '$1', 'most': '$2'})} $$",
    # How far the record is sealed is everybody's to know; what the seals are of is the owner's alone.
    f"CREATE FUNCTION seal_state() RETURNS TABLE ({_STATE_COLUMNS}) {_DEFINER} AS $$ {_STATE} $$",
)
CALLABLE: Final = (
    "audit_lines(bigint, bigint, text, text, uuid, bigint, uuid, integer)",
    "audit_effects(uuid, integer)",
    "seal_state()",
)
