"""Row security and grants of every table, made from the capture's description so that feed and tables agree."""

from typing import Final

from db.audit import reading_sql, sealing
from db.authority import ledger_sql
from db.capture.description import (
    AGENTS_TEAM,
    CAPTURED,
    EVERYBODY,
    HANDOVERS_TEAM,
    MESSAGES_TEAM,
    OWN_TEAM,
    image_columns,
)
from db.commands import json_rows, told_sql
from db.commands.act_sql import postgresql_functions, signatures
from db.commands.known_acts import KNOWN_ACTS
from db.queries.shifted_breaks import SHIFTED_BY_HAND
from db.queries.unnamed_heads import POSTGRESQL_HEADS
from db.rules import opening_hours
from db.rules.raising import postgresql_function
from db.rules.staffed_sql import POSTGRESQL_STAFFED
from db.security import agent_desktop, agent_level, coaching
from db.security.customer_search import CUSTOMERS_CALLED
from db.security.roles import GROUPS, MONEY_READERS, READERS
from db.security.scope import CALLABLE, FUNCTIONS
from db.words import COACHING_ROLES

_TEAMS = "ANY ((SELECT visible_teams())::uuid[])"
_QUEUES = "ANY ((SELECT visible_queues())::uuid[])"
#: Asked once for a statement, not for each row.
_INGESTS = "(SELECT may_ingest())"
_OF_VISIBLE_CONTACT = "EXISTS (SELECT 1 FROM contact c WHERE c.id = contact_id)"
_OF_VISIBLE_ESCALATION = "EXISTS (SELECT 1 FROM escalation e WHERE e.id = escalation_id)"

#: Tables outside the feed: who may read a row.
_OTHERS: Final = {
    # What somebody did at a former time is a figure of one agent: as far back as the monitoring agreement says, and to whom.
    "agent_state": f"team_id = {_TEAMS} AND (until_at IS NULL OR until_at >= (SELECT individual_since()))",
    "agent_alias": "EXISTS (SELECT 1 FROM agent a WHERE a.id = agent_id)",
    "transfer": _OF_VISIBLE_CONTACT,
    "note": _OF_VISIBLE_CONTACT,
    "escalation_note": _OF_VISIBLE_ESCALATION,
    "incident_update": "true",
    # One of an incident is no team's: whoever sees the incident sees it.
    "authority_grant": f"team_id IS NULL OR team_id = {_TEAMS}",
    "authority_grant_queue": "EXISTS (SELECT 1 FROM authority_grant g WHERE g.id = grant_id)",
    "queue_clock": "true",
    "open_interval": "true",
    "rule_watch": "true",
    "service_case": "true",
    "feed_event": f"queue_id IS NULL OR queue_id = {_QUEUES}",
    "customer": "false",
    "retention": "true",
    # Why something is held is not everybody's to know.
    "legal_hold": "(SELECT has_now('manager')) OR (SELECT has_now('controller'))",
    "log_epoch": "true",
    "change": f"(team_id IS NULL AND queue_id IS NULL) OR team_id = {_TEAMS} OR queue_id = {_QUEUES}",
    "command": "actor = session_user OR ((SELECT has_now('controller')) AND "
    + coaching.told_command("command", "1 = 0")
    + ")",
    "command_effect": "EXISTS (SELECT 1 FROM command c WHERE c.id = command_id AND "
    + coaching.told("command_effect", "c.actor = session_user")
    + ")",
}

#: Tables with amounts of money: only MONEY_READERS read all their columns; of all others a reader sees what the feed carries.
WITH_AMOUNTS: Final = (
    "authority_kind",
    "authority_setting",
    "authority_limit",
    "authority_grant",
    "authority_use",
    "authority_request",
    "escalation",
)

#: Tables of the feed with words said of an agent: only those who give feedback read these.
WITH_TEXTS: Final = ("readiness_override",)

#: What a connector (a program of the telephone system or help desk) writes.
INGESTED: Final = (
    "origin_system",
    "site",
    "team",
    "skill",
    "queue",
    "queue_skill",
    "agent",
    "agent_alias",
    "agent_capacity",
    "agent_skill",
    "agent_state",
    "queue_membership",
    "customer",
    "service_case",
    "contact",
    "contact_segment",
    "transfer",
    "note",
    "feed_event",
    "raised_hand",
    "escalation",
    "escalation_note",
    "customer_follow_up",
    "shift_activity",
    "message_reading",
    "customer_rating",
)


def statements() -> list[str]:
    """Functions, policies and grants, in the order to create them."""
    readable = {captured.table: _condition(captured.team) for captured in CAPTURED} | _OTHERS | coaching.READ
    made = [
        *FUNCTIONS,
        *coaching.FUNCTIONS,
        *coaching.OF_POLICIES,
        CUSTOMERS_CALLED,
        SHIFTED_BY_HAND,
        POSTGRESQL_HEADS,
        POSTGRESQL_STAFFED,
        *told_sql.FUNCTIONS,
        ledger_sql.FUNCTION,
        json_rows.POSTGRESQL,
        *postgresql_functions(KNOWN_ACTS.values()),
    ]
    made += [
        *opening_hours.postgresql_functions(),
        postgresql_function(),
        *sealing.postgresql_functions(),
        *reading_sql.FUNCTIONS,
    ]
    readers = ", ".join(READERS)
    for table, condition in readable.items():
        made.append(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        made.append(f"CREATE POLICY read ON {table} FOR SELECT TO {readers} USING ({condition})")
        if table in WITH_AMOUNTS:
            columns = ", ".join(image_columns(table))
            made.append(f"GRANT SELECT ({columns}) ON {table} TO {readers}")
            made.append(f"GRANT SELECT ON {table} TO {', '.join(MONEY_READERS)}")
        elif table in WITH_TEXTS:
            made.append(f"GRANT SELECT ({', '.join(image_columns(table))}) ON {table} TO {readers}")
            made.append(f"GRANT SELECT ON {table} TO {', '.join(f'fw_{role}' for role in COACHING_ROLES)}")
        elif table != "customer":
            made.append(f"GRANT SELECT ON {table} TO {readers}")
    for table in INGESTED:
        made.append(f"CREATE POLICY ingest ON {table} TO fw_connector USING ({_INGESTS}) WITH CHECK ({_INGESTS})")
        made.append(f"GRANT SELECT, INSERT, UPDATE ON {table} TO fw_connector")
    for table in ("change", "log_epoch"):
        made.append(f"CREATE POLICY ingest ON {table} FOR SELECT TO fw_connector USING ({_INGESTS})")
    # A newer plan of a day takes the place of the former one.
    made.append("GRANT DELETE ON shift_activity TO fw_connector")
    made.append(f"GRANT SELECT ON alembic_version TO {', '.join(GROUPS)}")
    made.append("CREATE POLICY ask ON command FOR INSERT TO PUBLIC WITH CHECK (true)")
    made.append(f"GRANT INSERT ON command TO {', '.join(GROUPS)}")
    made += _orders()
    made += _in_hand()
    made += _presence()
    made += agent_desktop.statements()
    made += agent_level.statements()
    made += coaching.statements()
    made += _callable()
    made += agent_desktop.callable_by_desktop()
    return made


def _condition(team: str) -> str:
    if team == EVERYBODY:
        return "true"
    if team == OWN_TEAM:
        return f"team_id = {_TEAMS}"
    if team == AGENTS_TEAM:
        return "EXISTS (SELECT 1 FROM agent a WHERE a.id = agent_id)"
    if team == MESSAGES_TEAM:
        # Whoever sees a message sees who has read it, people lent from other teams too.
        return "EXISTS (SELECT 1 FROM message m WHERE m.id = message_id)"
    if team == HANDOVERS_TEAM:
        return "EXISTS (SELECT 1 FROM handover h WHERE h.id = handover_id)"
    return f"queue_id = {_QUEUES}"


def _orders() -> list[str]:
    """A connector takes orders and says what became of them; it changes nothing else about them."""
    return [
        f"CREATE POLICY carry_out ON telephone_order TO fw_connector USING ({_INGESTS})"
        f" WITH CHECK ({_INGESTS} AND state IN ('taken', 'done', 'failed'))",
        "GRANT SELECT, UPDATE (state, taken_at, ended_at, problem) ON telephone_order TO fw_connector",
    ]


def _in_hand() -> list[str]:
    """Everybody says for themselves what they have in hand, and only that."""
    readers = ", ".join(READERS)
    mine = "login = session_user"
    return [
        f"CREATE POLICY put ON working_on FOR INSERT TO {readers} WITH CHECK ({mine} AND team_id = {_TEAMS})",
        f"CREATE POLICY keep ON working_on FOR UPDATE TO {readers} USING ({mine}) WITH CHECK ({mine})",
        f"CREATE POLICY let_go ON working_on FOR DELETE TO {readers} USING ({mine})",
        f"GRANT INSERT (id, login, team_id, entity, entity_id, until_at), UPDATE (until_at), DELETE ON working_on"
        f" TO {readers}",
    ]


def _presence() -> list[str]:
    """Everybody says for themselves that they are there, and only that."""
    readers = ", ".join(READERS)
    mine = "staff_id = (SELECT my_staff())"
    return [
        f"CREATE POLICY come ON staff_presence FOR INSERT TO {readers} WITH CHECK ({mine})",
        f"CREATE POLICY stay ON staff_presence FOR UPDATE TO {readers} USING ({mine}) WITH CHECK ({mine})",
        "GRANT INSERT (id, staff_id, on_shift, since_at, until_at), UPDATE (on_shift, since_at, until_at)"
        f" ON staff_presence TO {readers}",
    ]


def _callable() -> list[str]:
    groups = ", ".join(GROUPS)
    callable_ = (
        *CALLABLE,
        *coaching.CALLABLE,
        *coaching.OF_POLICIES_CALLABLE,
        *told_sql.CALLABLE,
        ledger_sql.CALLABLE,
        *sealing.CALLABLE,
        *reading_sql.CALLABLE,
        *signatures(KNOWN_ACTS.values()),
    )
    return [
        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC",
        *[f"GRANT EXECUTE ON FUNCTION {name} TO {groups}" for name in callable_],
    ]
