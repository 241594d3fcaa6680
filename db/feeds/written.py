"""Which columns the feeds write of each table, in the order of their rows, and how a row that exists already is changed.

`version` and `number` are the database's own; holds (`held_us`, `held_since`) are written by who reports them.
Tables stand in the order of their references.
"""

from typing import Final

WRITTEN: Final[dict[str, tuple[str, ...]]] = {
    table: tuple(columns.split())
    for table, columns in {
        "origin_system": "id name kind contact_url recording_url ticket_url",
        "site": "id name time_zone business_day_start_min language",
        "team": "id site_id name",
        "skill": "id name",
        "queue": (
            "id team_id name channel time_zone business_day_start_min answer_within_s target_percent"
            " service_level_rule short_abandon_s handling_limit_s wrap_up_s position duty_supervisor_id retired_at"
        ),
        "queue_skill": "id queue_id skill_id level",
        "agent": (
            "id team_id name login desk language state aux_reason state_since next_state next_aux_reason retired_at"
        ),
        "agent_alias": "id agent_id origin_id alias",
        "agent_capacity": "id agent_id channel slots",
        "agent_skill": "id agent_id skill_id level",
        "shift_activity": "id agent_id activity starts_at ends_at paid",
        "message_reading": "id message_id agent_id read_at",
        "queue_membership": "id queue_id agent_id penalty paused_at aux_reason source since_at until_at",
        "customer": "id origin_id reference name address",
        "service_case": "id customer_id origin_id external_id opened_at closed_at",
        "contact": (
            "id case_id channel direction queue_id agent_id state state_since outcome priority intent language"
            " customer_id origin_id external_id arrived_at queued_at answered_at due_at promised_from_at"
            " promised_until_at attempts closed_at transfers overflows distinct_agents intent_at refusals refused_at"
        ),
        "contact_segment": (
            "id contact_id queue_id channel direction entered_at left_at outcome agent_id ended_at end_reason wrapped_at"
        ),
        "agent_state": "id agent_id team_id state aux_reason since_at until_at",
        "note": "id contact_id staff_id agent_id at text",
        "transfer": "id contact_id kind from_queue_id to_queue_id from_agent_id to_agent_id at note_id",
        "raised_hand": "id agent_id contact_id reason raised_at answered_by_id answered_at ended_at",
        "escalation": (
            "id contact_id case_id queue_id reason severity amount_minor currency raised_by_agent_id"
            " raised_by_staff_id rule crossed_at owner_id state raised_at due_at taken_at promised_at resolved_at cause"
            " asked_by rule_limit promise_made_at returned_at"
        ),
        "escalation_note": "id escalation_id kind staff_id agent_id at text",
        "customer_follow_up": (
            "id escalation_id queue_id contact_id owner_id text made_at due_at done_at withdrawn_at"
        ),
        "feed_event": "id origin_id at kind external_id queue_id agent_id data",
    }.items()
}

#: Columns that a row which exists already takes from the feed; all others of an existing row stay as they are, so that
#: what supervisors set (an agent's team, a name) is never pulled back by a feed that learned it long ago.
OVERWRITTEN: Final[dict[str, tuple[str, ...]]] = {
    table: tuple(columns.split())
    for table, columns in {
        "queue": "channel answer_within_s target_percent service_level_rule short_abandon_s handling_limit_s wrap_up_s",
        "agent": "state aux_reason state_since next_state next_aux_reason",
        "agent_alias": "agent_id",
        "agent_capacity": "slots",
        "agent_skill": "level",
        "queue_skill": "level",
        "shift_activity": "ends_at paid",
        "contact": (
            "channel direction queue_id agent_id state state_since outcome priority queued_at answered_at attempts"
            " closed_at transfers overflows distinct_agents"
        ),
        "contact_segment": "direction",
        "transfer": "kind to_queue_id to_agent_id",
        "escalation": "severity state",
        "message_reading": "",
        "escalation_note": "",
        "feed_event": "",
    }.items()
}

#: Columns that take the feed's value unless that is NULL (then the row keeps its own): what is known never becomes unknown.
FILLED: Final[dict[str, tuple[str, ...]]] = {
    table: tuple(columns.split())
    for table, columns in {
        "customer": "reference name address",
        "service_case": "customer_id closed_at",
        "contact": (
            "case_id intent language customer_id due_at promised_from_at promised_until_at intent_at refusals refused_at"
        ),
        "queue_membership": "until_at",
        "contact_segment": "left_at outcome agent_id ended_at end_reason wrapped_at",
        "agent_state": "until_at",
        "transfer": "note_id",
        "raised_hand": "answered_by_id answered_at ended_at",
        "escalation": "owner_id taken_at promised_at resolved_at cause promise_made_at returned_at",
        "customer_follow_up": "done_at withdrawn_at",
    }.items()
}

#: A row of these counts only if it is not older than the one in the database, by this column.
FORWARD: Final = {"contact": "state_since", "agent": "state_since"}
