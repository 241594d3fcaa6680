"""Discretionary authority: what agents may do for a customer by themselves, and every time they did.

Amounts are whole numbers: minor units of the floor's currency for a kind measured in money, else times or days. They are
read by id under the server's rules and never sent with the feed. Floorwalker authorises; it does not pay.
"""

import sqlalchemy as sa

from db import words
from db.models.base import Id, id_key, instant, metadata, numbered_key, one_of, refers, rule, text, version, whole


def _amount(name: str, *, required: bool = False, default: int | None = None) -> sa.Column[int]:
    return sa.Column(
        name,
        sa.BigInteger,
        nullable=not required,
        server_default=None if default is None else str(default),
    )


#: What an authority is for. `code` is its name for programs. Above `second_above` of one use or budget a grant or an
#: approval needs a second person; none where it is empty.
authority_kind = sa.Table(
    "authority_kind",
    metadata,
    id_key(),
    text("code", required=True),
    text("name", required=True),
    text("measure", required=True, default="money"),
    _amount("second_above"),
    whole("position", 0),
    instant("retired_at"),
    version(),
    sa.UniqueConstraint("code"),
    one_of("measure", words.MEASURES),
    rule("second_not_negative", "second_above >= 0"),
    rule("code_given", "length(code) BETWEEN 1 AND 40"),
)

#: One row: bounds that hold across all kinds and agents. Money for one customer within `customer_days` days, and after how
#: many hours a use that was not confirmed is listed.
authority_setting = sa.Table(
    "authority_setting",
    metadata,
    id_key(),
    whole("single", 1),
    _amount("customer_cap"),
    whole("customer_days", 90),
    whole("confirm_hours", 24),
    version(),
    sa.UniqueConstraint("single"),
    rule("one_row", "single = 1"),
    rule("cap_not_negative", "customer_cap >= 0"),
    rule("days_positive", "customer_days > 0"),
    rule("hours_positive", "confirm_hours > 0"),
)

#: One cell of the matrix from `from_at` on, until a later row of the same place takes over; rows never change. A place is
#: a team, a site, or with neither the whole floor; the nearest that has a row holds. Without `per_use` the place has no
#: limit of its own any more.
#: For an agent's level: at most `per_use` at once, `per_contact` for one contact, `per_customer` for one customer within
#: `customer_days` days, `per_agent` by one agent within `agent_days` days; what is empty is not bounded.
#: For a supervisor or manager: `per_use` is the most that a grant of theirs allows at once, `per_agent` its largest budget.
authority_limit = sa.Table(
    "authority_limit",
    metadata,
    id_key(),
    refers("kind_id", "authority_kind.id", required=True),
    text("level", required=True),
    refers("team_id", "team.id"),
    refers("site_id", "site.id"),
    _amount("per_use"),
    _amount("per_contact"),
    _amount("per_customer"),
    whole("customer_days", 365),
    _amount("per_agent"),
    whole("agent_days", 1),
    instant("from_at", required=True),
    refers("set_by_id", "staff.id"),
    instant("set_at", required=True),
    version(),
    one_of("level", words.AUTHORITY_LEVELS),
    rule("one_place", "team_id IS NULL OR site_id IS NULL"),
    rule("not_negative", "per_use >= 0 AND per_contact >= 0 AND per_customer >= 0 AND per_agent >= 0"),
    rule("days_positive", "customer_days > 0 AND agent_days > 0"),
    sa.Index("ix_authority_limit_kind_id_level_from_at", "kind_id", "level", "from_at"),
)

#: Authority given for a while: to an agent, to a team, for one contact, or for all contacts of an incident. `spent` is the
#: sum of its uses that count. `team_id` says whose it is (empty for an incident's). `reason` is free text, read by id.
#: With rows in `authority_grant_queue` only contacts of those queues, with `intent` only contacts that have it.
#: `last_use_id` is the use that was taken from the budget last.
authority_grant = sa.Table(
    "authority_grant",
    metadata,
    *numbered_key(),
    refers("kind_id", "authority_kind.id", required=True),
    refers("agent_id", "agent.id"),
    refers("team_id", "team.id"),
    refers("contact_id", "contact.id"),
    refers("incident_id", "incident.id"),
    refers("request_id", "authority_request.id"),
    text("intent"),
    _amount("per_use", required=True),
    _amount("budget", required=True),
    _amount("spent", required=True, default=0),
    text("state", required=True, default="active"),
    text("reason"),
    refers("granted_by_id", "staff.id"),
    refers("approved_by_id", "staff.id"),
    instant("granted_at", required=True),
    instant("from_at", required=True),
    instant("until_at", required=True),
    instant("revoked_at"),
    refers("revoked_by_id", "staff.id"),
    sa.Column("last_use_id", Id),
    version(),
    one_of("state", words.GRANT_STATES),
    rule("ends_after_start", "until_at > from_at"),
    rule("use_within_budget", "per_use BETWEEN 1 AND budget"),
    rule("spent_within_budget", "spent BETWEEN 0 AND budget"),
    rule(
        "for_somebody",
        "agent_id IS NOT NULL OR team_id IS NOT NULL OR contact_id IS NOT NULL OR incident_id IS NOT NULL",
    ),
    sa.Index("ix_authority_grant_kind_id_until_at", "kind_id", "until_at"),
    sa.Index("ix_authority_grant_agent_id", "agent_id"),
    sa.Index("ix_authority_grant_contact_id", "contact_id"),
    sa.Index("ix_authority_grant_request_id", "request_id"),
    sqlite_autoincrement=True,
)

authority_grant_queue = sa.Table(
    "authority_grant_queue",
    metadata,
    id_key(),
    refers("grant_id", "authority_grant.id", required=True),
    refers("queue_id", "queue.id", required=True),
    sa.UniqueConstraint("grant_id", "queue_id"),
)

#: Every time an agent used an authority, or was refused (`refusal`, and by how much it was over). By a grant, or where
#: `limit_id` stands by what is left to the agent's level. `asked_key` is the agent's program's own name for it: sent
#: again it is the same use. `payee` is whom it goes to in billing's own words, if that was said.
authority_use = sa.Table(
    "authority_use",
    metadata,
    *numbered_key(),
    refers("kind_id", "authority_kind.id", required=True),
    refers("agent_id", "agent.id", required=True),
    refers("contact_id", "contact.id", required=True),
    refers("customer_id", "customer.id"),
    refers("queue_id", "queue.id", required=True),
    refers("team_id", "team.id", required=True),
    refers("grant_id", "authority_grant.id"),
    refers("limit_id", "authority_limit.id"),
    _amount("amount", required=True),
    text("currency"),
    text("state", required=True),
    text("refusal"),
    _amount("over_by"),
    instant("at", required=True),
    instant("confirmed_at"),
    instant("given_back_at"),
    text("billing_reference"),
    text("payee"),
    text("asked_key"),
    version(),
    one_of("state", words.USE_STATES),
    one_of("refusal", words.AUTHORITY_REFUSALS),
    rule("amount_positive", "amount > 0"),
    rule("refused_says_why", "(state = 'refused') = (refusal IS NOT NULL)"),
    rule("counts_by_something", "state = 'refused' OR grant_id IS NOT NULL OR limit_id IS NOT NULL"),
    rule("confirmed_has_time", "(state = 'confirmed') = (confirmed_at IS NOT NULL)"),
    rule("given_back_has_time", "(state = 'given_back') = (given_back_at IS NOT NULL)"),
    sa.UniqueConstraint("agent_id", "asked_key"),
    sa.Index("ix_authority_use_contact_id", "contact_id"),
    sa.Index("ix_authority_use_customer_id_at", "customer_id", "at"),
    sa.Index("ix_authority_use_agent_id_kind_id_at", "agent_id", "kind_id", "at"),
    sa.Index("ix_authority_use_grant_id", "grant_id"),
    sa.Index("ix_authority_use_at", "at"),
    sa.Index(
        "ix_authority_use_reserved",
        "at",
        sqlite_where=sa.text("state = 'reserved'"),
        postgresql_where=sa.text("state = 'reserved'"),
    ),
    sqlite_autoincrement=True,
)

#: An agent asked for more than they may. It is an escalation, which has the owner and the countdown; `told` is what the
#: agent may tell the customer (free text, read by id). Above the kind's threshold `second_by_id` is another person.
authority_request = sa.Table(
    "authority_request",
    metadata,
    id_key(),
    refers("escalation_id", "escalation.id", required=True),
    refers("contact_id", "contact.id", required=True, index=True),
    refers("queue_id", "queue.id", required=True),
    refers("agent_id", "agent.id", required=True),
    refers("kind_id", "authority_kind.id", required=True),
    _amount("amount", required=True),
    text("currency"),
    text("refusal"),
    _amount("over_by"),
    text("state", required=True, default="open"),
    instant("asked_at", required=True),
    refers("decided_by_id", "staff.id"),
    instant("decided_at"),
    refers("second_by_id", "staff.id"),
    text("told"),
    version(),
    one_of("state", words.REQUEST_STATES),
    one_of("refusal", words.AUTHORITY_REFUSALS),
    rule("amount_positive", "amount > 0"),
    sa.UniqueConstraint("escalation_id"),
    sa.Index("ix_authority_request_asked_at", "asked_at"),
)
