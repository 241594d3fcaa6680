"""Rows of what asks for a person: hands, escalations, incidents, messages, rules with their hours, plans, shifts.

What `db.rows` says of its rows holds for these.
"""

from typing import NamedTuple


class ShiftActivityRow(NamedTuple):
    """One row of `shift_activity`."""

    id: str
    agent_id: str
    activity: str
    starts_at: int
    ends_at: int
    paid: int
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
    standard_id: str | None
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
