"""What is captured of each table: the columns every role of the scope may read, and whose scope a row is in.

Triggers, policies, snapshots and the store are all made from this one list. Scope expressions are SQL over `{row}`;
a row whose team and queue are both NULL concerns everybody on the floor.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

EVERYBODY: Final = "NULL"
OWN_TEAM: Final = "{row}.team_id"
AGENTS_TEAM: Final = "(SELECT a.team_id FROM agent a WHERE a.id = {row}.agent_id)"
MESSAGES_TEAM: Final = "(SELECT m.team_id FROM message m WHERE m.id = {row}.message_id)"
HANDOVERS_TEAM: Final = "(SELECT h.team_id FROM handover h WHERE h.id = {row}.handover_id)"
QUEUES_TEAM: Final = "(SELECT q.team_id FROM queue q WHERE q.id = {row}.queue_id)"
OWN_QUEUE: Final = "{row}.queue_id"


@dataclass(frozen=True)
class Captured:
    """One captured table.

    `columns` is the image, in order. `moves_with` lists captured tables whose rows take their scope from this table's
    rows through the named column, so that they move when this row moves.
    """

    table: str
    columns: tuple[str, ...]
    team: str = EVERYBODY
    queue: str = EVERYBODY
    moves_with: Mapping[str, str] | None = None

    @property
    def scoped(self) -> bool:
        """Whether rows belong to a team or queue, and can therefore leave a reader's sight."""
        return self.team != EVERYBODY or self.queue != EVERYBODY


def _captured(table: str, columns: str, *, by: str = "", moves_with: Mapping[str, str] | None = None) -> Captured:
    team, queue = {
        "": (EVERYBODY, EVERYBODY),
        "team": (OWN_TEAM, EVERYBODY),
        "agent": (AGENTS_TEAM, EVERYBODY),
        "message": (MESSAGES_TEAM, EVERYBODY),
        "handover": (HANDOVERS_TEAM, EVERYBODY),
        "queue": (QUEUES_TEAM, OWN_QUEUE),
    }[by]
    return Captured(table, ("id", *columns.split(), "version"), team, queue, moves_with)


CAPTURED: Final[tuple[Captured, ...]] = (
    _captured("floor", "name promise currency"),
    _captured("site", "name time_zone business_day_start_min language"),
    _captured("team", "site_id name"),
    _captured("staff", "name login disabled_at"),
    _captured("staff_role", "staff_id role team_id queue_id from_at until_at"),
    _captured("skill", "name"),
    _captured("origin_system", "name kind contact_url recording_url ticket_url"),
    _captured(
        "queue",
        "team_id name channel time_zone business_day_start_min answer_within_s target_percent service_level_rule"
        " short_abandon_s handling_limit_s wrap_up_s position duty_supervisor_id retired_at",
    ),
    _captured("queue_skill", "queue_id skill_id level"),
    _captured(
        "agent",
        "team_id name desk language state aux_reason state_since next_state next_aux_reason retired_at level",
        by="team",
        moves_with={
            "agent_capacity": "agent_id",
            "agent_skill": "agent_id",
            "agent_training": "agent_id",
            "readiness_override": "agent_id",
            "agent_buddy": "agent_id",
            "raised_hand": "agent_id",
            "shift_activity": "agent_id",
        },
    ),
    _captured("agent_capacity", "agent_id channel slots", by="agent"),
    _captured("agent_skill", "agent_id skill_id level", by="agent"),
    _captured("shift_activity", "agent_id activity starts_at ends_at paid", by="agent"),
    _captured(
        "queue_membership",
        "queue_id agent_id penalty paused_at aux_reason source since_at until_at",
        by="queue",
    ),
    _captured(
        "contact",
        "number case_id channel direction queue_id agent_id state state_since outcome priority intent language"
        " origin_id external_id arrived_at queued_at answered_at due_at promised_from_at promised_until_at attempts"
        " closed_at transfers overflows distinct_agents intent_at refusals refused_at held_us held_since",
        by="queue",
    ),
    _captured(
        "contact_segment",
        "contact_id queue_id channel direction entered_at left_at outcome agent_id ended_at end_reason wrapped_at",
        by="queue",
    ),
    _captured("raised_hand", "agent_id contact_id reason raised_at answered_by_id answered_at ended_at", by="agent"),
    _captured(
        "escalation",
        "number contact_id case_id queue_id reason severity raised_by_agent_id raised_by_staff_id rule crossed_at"
        " owner_id state raised_at due_at taken_at promised_at resolved_at cause asked_by rule_limit promise_made_at"
        " returned_at standard_id",
        by="queue",
    ),
    _captured(
        "customer_follow_up",
        "escalation_id queue_id contact_id owner_id made_at due_at done_at withdrawn_at",
        by="queue",
    ),
    _captured("incident", "number cause line_to_say declared_by_id declared_at next_update_at ended_at intent"),
    _captured("incident_queue", "incident_id queue_id"),
    _captured("route", "from_queue_id to_queue_id note"),
    _captured(
        "telephone_order",
        "command_id contact_id queue_id to_queue_id to_agent_id requested_by requested_at state taken_at ended_at"
        " withdrawn_at problem",
        by="queue",
    ),
    _captured(
        "message",
        "sent_by team_id queue_id agent_id sent_at recipients withdrawn_at",
        by="team",
    ),
    _captured("message_reading", "message_id agent_id read_at", by="message"),
    _captured("working_on", "login team_id entity entity_id until_at", by="team"),
    _captured("floor_rule", "kind queue_id limit_value severity due_s enabled since_at"),
    _captured("opening_hours", "site_id queue_id weekday opens_min closes_min"),
    _captured("closed_day", "site_id day name"),
    _captured("staff_presence", "staff_id on_shift since_at until_at"),
    _captured(
        "handover",
        "number team_id given_by_id taken_by_id state begun_at given_at accepted_at withdrawn_at",
        by="team",
    ),
    _captured("authority_kind", "code name measure position retired_at"),
    _captured("authority_setting", "single"),
    _captured("authority_limit", "kind_id level team_id site_id from_at set_by_id set_at"),
    _captured(
        "authority_grant",
        "number kind_id agent_id team_id contact_id incident_id request_id granted_by_id approved_by_id state granted_at"
        " from_at until_at revoked_at",
        by="team",
    ),
    _captured(
        "authority_use",
        "number kind_id agent_id contact_id queue_id grant_id state refusal at confirmed_at given_back_at",
        by="queue",
    ),
    _captured(
        "authority_request",
        "escalation_id contact_id queue_id agent_id kind_id state asked_at decided_by_id decided_at second_by_id",
        by="queue",
    ),
    _captured(
        "handover_line",
        "handover_id kind entity_id position had_by_id accepted_by_id accepted_at closed_at",
        by="handover",
    ),
    _captured("standard", "code kind name position retired_at"),
    _captured("training_module", "code name kind minutes_needed valid_days for_level position retired_at"),
    _captured("queue_module", "queue_id module_id"),
    _captured(
        "agent_training",
        "agent_id module_id minutes completed_at signed_off_by_id signed_off_at expires_at",
        by="agent",
    ),
    _captured("readiness_override", "agent_id queue_id by_id at until_at withdrawn_at", by="agent"),
    _captured("agent_buddy", "agent_id buddy_id from_at until_at", by="agent"),
    _captured("coaching_news", "team_id changed_at", by="team"),
    _captured("monitoring_agreement", "number smallest_group individual_days from_at set_by_id set_at"),
    _captured("monitoring_right", "agreement_id role individual export export_names"),
)

BY_TABLE: Final[Mapping[str, Captured]] = {captured.table: captured for captured in CAPTURED}

#: Renewed each minute by every console: nobody is woken for that, whoever looks by themselves sees it within a second.
UNHURRIED: Final = frozenset({"staff_presence"})

#: A change of one of these can change what a reader may see; the reader then looks whether its scope is still the same.
SCOPE_TABLES: Final = frozenset({"staff", "staff_role", "queue", "team"})


def image_columns(table: str) -> tuple[str, ...]:
    """The columns of a captured row's image, in the order of snapshots and rows."""
    return BY_TABLE[table].columns
