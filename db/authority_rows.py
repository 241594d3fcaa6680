"""Rows of discretionary authority. What `db.rows` says of its rows holds for these; amounts are in none of them."""

from typing import NamedTuple


class AuthorityKindRow(NamedTuple):
    """One row of `authority_kind`."""

    id: str
    code: str
    name: str
    measure: str
    position: int
    retired_at: int | None
    version: int


class AuthoritySettingRow(NamedTuple):
    """One row of `authority_setting`."""

    id: str
    single: int
    version: int


class AuthorityLimitRow(NamedTuple):
    """One row of `authority_limit`."""

    id: str
    kind_id: str
    level: str
    team_id: str | None
    site_id: str | None
    from_at: int
    set_by_id: str | None
    set_at: int
    version: int


class AuthorityGrantRow(NamedTuple):
    """One row of `authority_grant`."""

    id: str
    number: int
    kind_id: str
    agent_id: str | None
    team_id: str | None
    contact_id: str | None
    incident_id: str | None
    request_id: str | None
    granted_by_id: str | None
    approved_by_id: str | None
    state: str
    granted_at: int
    from_at: int
    until_at: int
    revoked_at: int | None
    version: int


class AuthorityUseRow(NamedTuple):
    """One row of `authority_use`."""

    id: str
    number: int
    kind_id: str
    agent_id: str
    contact_id: str
    queue_id: str
    grant_id: str | None
    state: str
    refusal: str | None
    at: int
    confirmed_at: int | None
    given_back_at: int | None
    version: int


class AuthorityRequestRow(NamedTuple):
    """One row of `authority_request`."""

    id: str
    escalation_id: str
    contact_id: str
    queue_id: str
    agent_id: str
    kind_id: str
    state: str
    asked_at: int
    decided_by_id: str | None
    decided_at: int | None
    second_by_id: str | None
    version: int
