"""The frozen rows that leave the database: one NamedTuple per captured table, fields in the order of its image.

Instants (`*_at`, `state_since`) are UTC microseconds; ids are lower-case UUID text; `None` is 'not known' or 'not yet'.
"""

from typing import Any, Final, NamedTuple


class FloorRow(NamedTuple):
    """One row of `floor`."""

    id: str
    name: str
    promise: str
    currency: str
    version: int


class SiteRow(NamedTuple):
    """One row of `site`."""

    id: str
    name: str
    time_zone: str
    business_day_start_min: int
    language: str
    version: int


class TeamRow(NamedTuple):
    """One row of `team`."""

    id: str
    site_id: str
    name: str
    version: int


class StaffRow(NamedTuple):
    """One row of `staff`."""

    id: str
    name: str
    login: str
    disabled_at: int | None
    version: int


class StaffRoleRow(NamedTuple):
    """One row of `staff_role`."""

    id: str
    staff_id: str
    role: str
    team_id: str | None
    queue_id: str | None
    from_at: int
    until_at: int | None
    version: int


class SkillRow(NamedTuple):
    """One row of `skill`."""

    id: str
    name: str
    version: int


class OriginSystemRow(NamedTuple):
    """One row of `origin_system`."""

    id: str
    name: str
    kind: str
    contact_url: str | None
    recording_url: str | None
    ticket_url: str | None
    version: int


class QueueRow(NamedTuple):
    """One row of `queue`."""

    id: str
    team_id: str
    name: str
    channel: str
    time_zone: str | None
    business_day_start_min: int | None
    answer_within_s: int
    target_percent: int
    service_level_rule: str
    short_abandon_s: int
    handling_limit_s: int | None
    wrap_up_s: int
    position: int
    duty_supervisor_id: str | None
    retired_at: int | None
    version: int


class QueueSkillRow(NamedTuple):
    """One row of `queue_skill`."""

    id: str
    queue_id: str
    skill_id: str
    level: int
    version: int


class AgentRow(NamedTuple):
    """One row of `agent`."""

    id: str
    team_id: str
    name: str
    desk: str | None
    language: str | None
    state: str
    aux_reason: str | None
    state_since: int | None
    next_state: str | None
    next_aux_reason: str | None
    retired_at: int | None
    version: int


class AgentCapacityRow(NamedTuple):
    """One row of `agent_capacity`."""

    id: str
    agent_id: str
    channel: str
    slots: int
    version: int


class AgentSkillRow(NamedTuple):
    """One row of `agent_skill`."""

    id: str
    agent_id: str
    skill_id: str
    level: int
    version: int


class ShiftActivityRow(NamedTuple):
    """One row of `shift_activity`."""

    id: str
    agent_id: str
    activity: str
    starts_at: int
    ends_at: int
    paid: int
    version: int


class QueueMembershipRow(NamedTuple):
    """One row of `queue_membership`."""

    id: str
    queue_id: str
    agent_id: str
    penalty: int
    paused_at: int | None
    aux_reason: str | None
    source: str
    since_at: int
    until_at: int | None
    version: int


class ContactRow(NamedTuple):
    """One row of `contact`."""

    id: str
    number: int
    case_id: str | None
    channel: str
    direction: str
    queue_id: str
    agent_id: str | None
    state: str
    state_since: int | None
    outcome: str | None
    priority: int
    intent: str | None
    language: str | None
    origin_id: str | None
    external_id: str | None
    arrived_at: int
    queued_at: int | None
    answered_at: int | None
    due_at: int | None
    promised_from_at: int | None
    promised_until_at: int | None
    attempts: int
    closed_at: int | None
    transfers: int
    overflows: int
    distinct_agents: int
    intent_at: int | None
    refusals: int | None
    refused_at: int | None
    held_us: int
    held_since: int | None
    version: int


class ContactSegmentRow(NamedTuple):
    """One row of `contact_segment`."""

    id: str
    contact_id: str
    queue_id: str
    channel: str
    direction: str
    entered_at: int
    left_at: int | None
    outcome: str | None
    agent_id: str | None
    ended_at: int | None
    end_reason: str | None
    wrapped_at: int | None
    version: int


class RaisedHandRow(NamedTuple):
    """One row of `raised_hand`."""

    id: str
    agent_id: str
    contact_id: str | None
    reason: str | None
    raised_at: int
    answered_by_id: str | None
    answered_at: int | None
    ended_at: int | None
    version: int


class EscalationRow(NamedTuple):
    """One row of `escalation`."""

    id: str
    number: int
    contact_id: str | None
    case_id: str | None
    queue_id: str
    reason: str
    severity: str
    raised_by_agent_id: str | None
    raised_by_staff_id: str | None
    rule: str | None
    crossed_at: int | None
    owner_id: str | None
    state: str
    raised_at: int
    due_at: int
    taken_at: int | None
    promised_at: int | None
    resolved_at: int | None
    cause: str | None
    asked_by: str | None
    rule_limit: int | None
    promise_made_at: int | None
    returned_at: int | None
    version: int


class CustomerFollowUpRow(NamedTuple):
    """One row of `customer_follow_up`."""

    id: str
    escalation_id: str
    queue_id: str
    contact_id: str | None
    owner_id: str | None
    made_at: int
    due_at: int
    done_at: int | None
    withdrawn_at: int | None
    version: int


class IncidentRow(NamedTuple):
    """One row of `incident`."""

    id: str
    number: int
    cause: str
    line_to_say: str | None
    declared_by_id: str | None
    declared_at: int
    next_update_at: int | None
    ended_at: int | None
    intent: str | None
    version: int


class IncidentQueueRow(NamedTuple):
    """One row of `incident_queue`."""

    id: str
    incident_id: str
    queue_id: str
    version: int


class RouteRow(NamedTuple):
    """One row of `route`."""

    id: str
    from_queue_id: str
    to_queue_id: str
    note: str
    version: int


class TelephoneOrderRow(NamedTuple):
    """One row of `telephone_order`."""

    id: str
    command_id: str
    contact_id: str
    queue_id: str
    to_queue_id: str
    to_agent_id: str | None
    requested_by: str
    requested_at: int
    state: str
    taken_at: int | None
    ended_at: int | None
    withdrawn_at: int | None
    problem: str | None
    version: int


class MessageRow(NamedTuple):
    """One row of `message`."""

    id: str
    sent_by: str
    team_id: str
    queue_id: str | None
    agent_id: str | None
    sent_at: int
    recipients: int
    withdrawn_at: int | None
    version: int


class MessageReadingRow(NamedTuple):
    """One row of `message_reading`."""

    id: str
    message_id: str
    agent_id: str
    read_at: int
    version: int


class WorkingOnRow(NamedTuple):
    """One row of `working_on`."""

    id: str
    login: str
    team_id: str
    entity: str
    entity_id: str
    until_at: int
    version: int


class FloorRuleRow(NamedTuple):
    """One row of `floor_rule`."""

    id: str
    kind: str
    queue_id: str | None
    limit_value: int
    severity: str
    due_s: int
    enabled: int
    since_at: int
    version: int


class OpeningHoursRow(NamedTuple):
    """One row of `opening_hours`."""

    id: str
    site_id: str | None
    queue_id: str | None
    weekday: int
    opens_min: int
    closes_min: int
    version: int


class ClosedDayRow(NamedTuple):
    """One row of `closed_day`."""

    id: str
    site_id: str
    day: str
    name: str | None
    version: int


class StaffPresenceRow(NamedTuple):
    """One row of `staff_presence`."""

    id: str
    staff_id: str
    on_shift: int
    since_at: int
    until_at: int
    version: int


class HandoverRow(NamedTuple):
    """One row of `handover`."""

    id: str
    number: int
    team_id: str
    given_by_id: str | None
    taken_by_id: str | None
    state: str
    begun_at: int
    given_at: int | None
    accepted_at: int | None
    withdrawn_at: int | None
    version: int


class HandoverLineRow(NamedTuple):
    """One row of `handover_line`."""

    id: str
    handover_id: str
    kind: str
    entity_id: str | None
    position: int
    had_by_id: str | None
    accepted_by_id: str | None
    accepted_at: int | None
    closed_at: int | None
    version: int


#: The row class of each captured table.
ROW_TYPES: Final[dict[str, type[Any]]] = {
    "floor": FloorRow,
    "site": SiteRow,
    "team": TeamRow,
    "staff": StaffRow,
    "staff_role": StaffRoleRow,
    "skill": SkillRow,
    "origin_system": OriginSystemRow,
    "queue": QueueRow,
    "queue_skill": QueueSkillRow,
    "agent": AgentRow,
    "agent_capacity": AgentCapacityRow,
    "agent_skill": AgentSkillRow,
    "shift_activity": ShiftActivityRow,
    "queue_membership": QueueMembershipRow,
    "contact": ContactRow,
    "contact_segment": ContactSegmentRow,
    "raised_hand": RaisedHandRow,
    "escalation": EscalationRow,
    "customer_follow_up": CustomerFollowUpRow,
    "incident": IncidentRow,
    "incident_queue": IncidentQueueRow,
    "route": RouteRow,
    "telephone_order": TelephoneOrderRow,
    "message": MessageRow,
    "message_reading": MessageReadingRow,
    "working_on": WorkingOnRow,
    "floor_rule": FloorRuleRow,
    "opening_hours": OpeningHoursRow,
    "closed_day": ClosedDayRow,
    "staff_presence": StaffPresenceRow,
    "handover": HandoverRow,
    "handover_line": HandoverLineRow,
}
