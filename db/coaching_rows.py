"""Rows of standards, readiness and coaching. As `db.rows` says; what is said of an agent is in none."""

from typing import NamedTuple


class StandardRow(NamedTuple):
    """One row of `standard`."""

    id: str
    code: str
    kind: str
    name: str
    position: int
    retired_at: int | None
    version: int


class TrainingModuleRow(NamedTuple):
    """One row of `training_module`."""

    id: str
    code: str
    name: str
    kind: str
    minutes_needed: int
    valid_days: int | None
    for_level: str | None
    position: int
    retired_at: int | None
    version: int


class QueueModuleRow(NamedTuple):
    """One row of `queue_module`."""

    id: str
    queue_id: str
    module_id: str
    version: int


class AgentTrainingRow(NamedTuple):
    """One row of `agent_training`."""

    id: str
    agent_id: str
    module_id: str
    minutes: int
    completed_at: int | None
    signed_off_by_id: str | None
    signed_off_at: int | None
    expires_at: int | None
    version: int


class ReadinessOverrideRow(NamedTuple):
    """One row of `readiness_override`."""

    id: str
    agent_id: str
    queue_id: str
    by_id: str | None
    at: int
    until_at: int
    withdrawn_at: int | None
    version: int


class AgentBuddyRow(NamedTuple):
    """One row of `agent_buddy`."""

    id: str
    agent_id: str
    buddy_id: str
    from_at: int
    until_at: int
    version: int


class MonitoringAgreementRow(NamedTuple):
    """One row of `monitoring_agreement`."""

    id: str
    number: int
    smallest_group: int
    individual_days: int
    from_at: int
    set_by_id: str | None
    set_at: int
    version: int


class MonitoringRightRow(NamedTuple):
    """One row of `monitoring_right`."""

    id: str
    agreement_id: str
    role: str
    individual: int
    export: int
    export_names: int
    version: int


class CoachingNewsRow(NamedTuple):
    """One row of `coaching_news`."""

    id: str
    team_id: str
    changed_at: int
    version: int
