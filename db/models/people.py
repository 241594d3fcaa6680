"""Sites, teams, staff and their roles, agents with capacity, skills and states."""

import sqlalchemy as sa

from db import words
from db.models.base import id_key, instant, metadata, one_of, refers, rule, text, version, whole

site = sa.Table(
    "site",
    metadata,
    id_key(),
    text("name", required=True),
    text("time_zone", required=True, default="UTC"),
    whole("business_day_start_min", 0),
    text("language", required=True, default="en"),
    version(),
    sa.UniqueConstraint("name"),
    rule("business_day_start", "business_day_start_min BETWEEN 0 AND 1439"),
)

team = sa.Table(
    "team",
    metadata,
    id_key(),
    refers("site_id", "site.id", required=True),
    text("name", required=True),
    version(),
    sa.UniqueConstraint("site_id", "name"),
)

staff = sa.Table(
    "staff",
    metadata,
    id_key(),
    text("name", required=True),
    text("login", required=True),
    instant("disabled_at"),
    version(),
    sa.UniqueConstraint("login"),
    rule("login_given", "length(login) BETWEEN 1 AND 63"),
)

#: A role without team and queue is for the whole floor; `from_at`..`until_at` bound cover for a colleague or a night.
staff_role = sa.Table(
    "staff_role",
    metadata,
    id_key(),
    refers("staff_id", "staff.id", required=True, index=True),
    text("role", required=True),
    refers("team_id", "team.id"),
    refers("queue_id", "queue.id"),
    instant("from_at", required=True),
    instant("until_at"),
    version(),
    one_of("role", words.ROLES),
    rule("ends_after_start", "until_at IS NULL OR until_at >= from_at"),
)

skill = sa.Table("skill", metadata, id_key(), text("name", required=True), version(), sa.UniqueConstraint("name"))

#: `state`, `aux_reason` and `state_since` are the state now; the database keeps every former one in `agent_state`.
agent = sa.Table(
    "agent",
    metadata,
    id_key(),
    refers("team_id", "team.id", required=True, index=True),
    text("name", required=True),
    text("login"),
    text("desk"),
    text("language"),
    text("state", required=True, default="offline"),
    text("aux_reason"),
    instant("state_since"),
    text("next_state"),
    text("next_aux_reason"),
    instant("retired_at"),
    text("level", required=True, default="standard"),
    version(),
    sa.UniqueConstraint("login"),
    one_of("level", words.AGENT_LEVELS),
    one_of("state", words.AGENT_STATES),
    one_of("next_state", words.AGENT_STATES),
)

#: The names one agent has in a system of origin (a telephone system uses a name in one line, an interface in the next).
agent_alias = sa.Table(
    "agent_alias",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True, index=True),
    refers("origin_id", "origin_system.id", required=True),
    text("alias", required=True),
    version(),
    sa.UniqueConstraint("origin_id", "alias"),
)

agent_capacity = sa.Table(
    "agent_capacity",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    text("channel", required=True),
    whole("slots", 1),
    version(),
    sa.UniqueConstraint("agent_id", "channel"),
    one_of("channel", words.CHANNELS),
    rule("slots_not_negative", "slots >= 0"),
)

#: History: one row per state, `until_at` NULL for the present one. Written by the database from `agent`.
agent_state = sa.Table(
    "agent_state",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    refers("team_id", "team.id", required=True),
    text("state", required=True),
    text("aux_reason"),
    instant("since_at", required=True),
    instant("until_at"),
    one_of("state", words.AGENT_STATES),
    rule("ends_after_start", "until_at IS NULL OR until_at >= since_at"),
    sa.Index("ix_agent_state_agent_id_since_at", "agent_id", "since_at"),
    sa.Index("ix_agent_state_since_at", "since_at"),
    sa.Index(
        "uq_agent_state_present",
        "agent_id",
        unique=True,
        sqlite_where=sa.text("until_at IS NULL"),
        postgresql_where=sa.text("until_at IS NULL"),
    ),
)

agent_skill = sa.Table(
    "agent_skill",
    metadata,
    id_key(),
    refers("agent_id", "agent.id", required=True),
    refers("skill_id", "skill.id", required=True),
    whole("level", 1),
    version(),
    sa.UniqueConstraint("agent_id", "skill_id"),
    rule("level_range", "level BETWEEN 1 AND 5"),
)
