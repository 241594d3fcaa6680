"""The frozen rows that leave the database: one NamedTuple per captured table, fields in the order of its image.

Instants (`*_at`, `state_since`) are UTC microseconds; ids are lower-case UUID text; `None` is 'not known' or 'not yet'.
"""

from typing import Any, Final, NamedTuple

from db.attention_rows import (
    ClosedDayRow,
    CustomerFollowUpRow,
    EscalationRow,
    FloorRuleRow,
    HandoverLineRow,
    HandoverRow,
    IncidentQueueRow,
    IncidentRow,
    MessageReadingRow,
    MessageRow,
    OpeningHoursRow,
    RaisedHandRow,
    ShiftActivityRow,
    StaffPresenceRow,
    WorkingOnRow,
)
from db.authority_rows import (
    AuthorityGrantRow,
    AuthorityKindRow,
    AuthorityLimitRow,
    AuthorityRequestRow,
    AuthoritySettingRow,
    AuthorityUseRow,
)
from db.coaching_rows import (
    AgentBuddyRow,
    AgentTrainingRow,
    CoachingNewsRow,
    MonitoringAgreementRow,
    MonitoringRightRow,
    QueueModuleRow,
    ReadinessOverrideRow,
    StandardRow,
    TrainingModuleRow,
)

__all__ = [
    "ROW_TYPES",
    "AgentCapacityRow",
    "AgentRow",
    "AgentSkillRow",
    "AuthorityGrantRow",
    "AuthorityKindRow",
    "AuthorityLimitRow",
    "AuthorityRequestRow",
    "AuthoritySettingRow",
    "AuthorityUseRow",
    "ClosedDayRow",
    "ContactRow",
    "ContactSegmentRow",
    "CustomerFollowUpRow",
    "EscalationRow",
    "FloorRow",
    "FloorRuleRow",
    "HandoverLineRow",
    "HandoverRow",
    "IncidentQueueRow",
    "IncidentRow",
    "MessageReadingRow",
    "MessageRow",
    "OpeningHoursRow",
    "OriginSystemRow",
    "QueueMembershipRow",
    "QueueRow",
    "QueueSkillRow",
    "RaisedHandRow",
    "RouteRow",
    "ShiftActivityRow",
    "SiteRow",
    "SkillRow",
    "StaffPresenceRow",
    "StaffRoleRow",
    "StaffRow",
    "TeamRow",
    "TelephoneOrderRow",
    "WorkingOnRow",
]


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
    level: str
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
    "authority_kind": AuthorityKindRow,
    "authority_setting": AuthoritySettingRow,
    "authority_limit": AuthorityLimitRow,
    "authority_grant": AuthorityGrantRow,
    "authority_use": AuthorityUseRow,
    "authority_request": AuthorityRequestRow,
    "handover_line": HandoverLineRow,
    "standard": StandardRow,
    "training_module": TrainingModuleRow,
    "queue_module": QueueModuleRow,
    "agent_training": AgentTrainingRow,
    "readiness_override": ReadinessOverrideRow,
    "agent_buddy": AgentBuddyRow,
    "coaching_news": CoachingNewsRow,
    "monitoring_agreement": MonitoringAgreementRow,
    "monitoring_right": MonitoringRightRow,
}
