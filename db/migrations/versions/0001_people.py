"""People: sites, teams, staff, agents, queues and who serves them; commands and the feed."""

import sqlalchemy as sa
from alembic import op

from db.migrations import feed_tables
from db.models.base import Id

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the first tables and the feed."""
    op.create_table(
        "command",
        sa.Column("id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("subject_entity", sa.Text(), nullable=True),
        sa.Column("subject_id", Id, nullable=True),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), server_default="done", nullable=False),
        sa.Column("mode", sa.Text(), server_default="act", nullable=False),
        sa.Column("xact", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("mode IN ('act', 'ingest', 'batch')", name=op.f("ck_command_mode_word")),
        sa.CheckConstraint("outcome IN ('done', 'refused', 'failed')", name=op.f("ck_command_outcome_word")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_command")),
    )
    op.create_index("ix_command_at", "command", ["at"], unique=False)
    op.create_table(
        "floor",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("promise", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), server_default="EUR", nullable=False),
        sa.Column("hint", sa.Text(), server_default="commit", nullable=False),
        sa.Column("single", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("hint IN ('commit', 'beacon')", name=op.f("ck_floor_hint_word")),
        sa.CheckConstraint("single = 1", name=op.f("ck_floor_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_floor")),
        sa.UniqueConstraint("single", name=op.f("uq_floor_single")),
    )
    op.create_table(
        "log_epoch",
        sa.Column("epoch", Id, nullable=False),
        sa.Column("single", sa.Integer(), server_default="1", nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("pruned_before", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("pruned_by", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("single = 1", name=op.f("ck_log_epoch_one_row")),
        sa.PrimaryKeyConstraint("epoch", name=op.f("pk_log_epoch")),
        sa.UniqueConstraint("single", name=op.f("uq_log_epoch_single")),
    )
    op.create_table(
        "origin_system",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("contact_url", sa.Text(), nullable=True),
        sa.Column("recording_url", sa.Text(), nullable=True),
        sa.Column("ticket_url", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_origin_system")),
        sa.UniqueConstraint("name", name=op.f("uq_origin_system_name")),
    )
    op.create_table(
        "site",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), server_default="UTC", nullable=False),
        sa.Column("business_day_start_min", sa.Integer(), server_default="0", nullable=False),
        sa.Column("language", sa.Text(), server_default="en", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("business_day_start_min BETWEEN 0 AND 1439", name=op.f("ck_site_business_day_start")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("name", name=op.f("uq_site_name")),
    )
    op.create_table(
        "skill",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skill")),
        sa.UniqueConstraint("name", name=op.f("uq_skill_name")),
    )
    op.create_table(
        "staff",
        sa.Column("id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("disabled_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("length(login) BETWEEN 1 AND 63", name=op.f("ck_staff_login_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
    )
    op.create_table(
        "team",
        sa.Column("id", Id, nullable=False),
        sa.Column("site_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_team_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint("site_id", "name", name=op.f("uq_team_site_id_name")),
    )
    op.create_table(
        "agent",
        sa.Column("id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), nullable=True),
        sa.Column("desk", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default="offline", nullable=False),
        sa.Column("aux_reason", sa.Text(), nullable=True),
        sa.Column("state_since", sa.BigInteger(), nullable=True),
        sa.Column("next_state", sa.Text(), nullable=True),
        sa.Column("next_aux_reason", sa.Text(), nullable=True),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "next_state IN ('available', 'ringing', 'on_contact', 'wrap_up', 'aux', 'offline')",
            name=op.f("ck_agent_next_state_word"),
        ),
        sa.CheckConstraint(
            "state IN ('available', 'ringing', 'on_contact', 'wrap_up', 'aux', 'offline')",
            name=op.f("ck_agent_state_word"),
        ),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_agent_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent")),
        sa.UniqueConstraint("login", name=op.f("uq_agent_login")),
    )
    op.create_index(op.f("ix_agent_team_id"), "agent", ["team_id"], unique=False)
    op.create_table(
        "queue",
        sa.Column("id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), server_default="voice", nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=True),
        sa.Column("business_day_start_min", sa.Integer(), nullable=True),
        sa.Column("answer_within_s", sa.Integer(), server_default="20", nullable=False),
        sa.Column("target_percent", sa.Integer(), server_default="80", nullable=False),
        sa.Column("service_level_rule", sa.Text(), server_default="without_short_abandons", nullable=False),
        sa.Column("short_abandon_s", sa.Integer(), server_default="5", nullable=False),
        sa.Column("handling_limit_s", sa.Integer(), nullable=True),
        sa.Column("wrap_up_s", sa.Integer(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("duty_supervisor_id", Id, nullable=True),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "channel IN ('voice', 'callback', 'chat', 'messaging', 'email', 'letter')",
            name=op.f("ck_queue_channel_word"),
        ),
        sa.CheckConstraint(
            "service_level_rule IN ('abandons_in_time_met', 'answered_only', 'strict', 'ignore_abandons_in_time', 'short_abandons_met', 'without_short_abandons')",
            name=op.f("ck_queue_service_level_rule_word"),
        ),
        sa.CheckConstraint("answer_within_s >= 0", name=op.f("ck_queue_answer_within")),
        sa.CheckConstraint("business_day_start_min BETWEEN 0 AND 1439", name=op.f("ck_queue_business_day_start")),
        sa.CheckConstraint("handling_limit_s > 0", name=op.f("ck_queue_handling_limit")),
        sa.CheckConstraint("short_abandon_s >= 0", name=op.f("ck_queue_short_abandon")),
        sa.CheckConstraint("target_percent BETWEEN 0 AND 100", name=op.f("ck_queue_target_range")),
        sa.CheckConstraint("wrap_up_s >= 0", name=op.f("ck_queue_wrap_up")),
        sa.ForeignKeyConstraint(["duty_supervisor_id"], ["staff.id"], name=op.f("fk_queue_duty_supervisor_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_queue_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue")),
        sa.UniqueConstraint("name", name=op.f("uq_queue_name")),
    )
    op.create_index(op.f("ix_queue_team_id"), "queue", ["team_id"], unique=False)
    op.create_table(
        "agent_alias",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("origin_id", Id, nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_alias_agent_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["origin_system.id"], name=op.f("fk_agent_alias_origin_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_alias")),
        sa.UniqueConstraint("origin_id", "alias", name=op.f("uq_agent_alias_origin_id_alias")),
    )
    op.create_index(op.f("ix_agent_alias_agent_id"), "agent_alias", ["agent_id"], unique=False)
    op.create_table(
        "agent_capacity",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("slots", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "channel IN ('voice', 'callback', 'chat', 'messaging', 'email', 'letter')",
            name=op.f("ck_agent_capacity_channel_word"),
        ),
        sa.CheckConstraint("slots >= 0", name=op.f("ck_agent_capacity_slots_not_negative")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_capacity_agent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_capacity")),
        sa.UniqueConstraint("agent_id", "channel", name=op.f("uq_agent_capacity_agent_id_channel")),
    )
    op.create_table(
        "agent_skill",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("skill_id", Id, nullable=False),
        sa.Column("level", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name=op.f("ck_agent_skill_level_range")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_skill_agent_id")),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name=op.f("fk_agent_skill_skill_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_skill")),
        sa.UniqueConstraint("agent_id", "skill_id", name=op.f("uq_agent_skill_agent_id_skill_id")),
    )
    op.create_table(
        "agent_state",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("aux_reason", sa.Text(), nullable=True),
        sa.Column("since_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('available', 'ringing', 'on_contact', 'wrap_up', 'aux', 'offline')",
            name=op.f("ck_agent_state_state_word"),
        ),
        sa.CheckConstraint("until_at IS NULL OR until_at >= since_at", name=op.f("ck_agent_state_ends_after_start")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_agent_state_agent_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_agent_state_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_state")),
    )
    op.create_index("ix_agent_state_agent_id_since_at", "agent_state", ["agent_id", "since_at"], unique=False)
    op.create_index("ix_agent_state_since_at", "agent_state", ["since_at"], unique=False)
    op.create_index(
        "uq_agent_state_present",
        "agent_state",
        ["agent_id"],
        unique=True,
        sqlite_where=sa.text("until_at IS NULL"),
        postgresql_where=sa.text("until_at IS NULL"),
    )
    op.create_table(
        "queue_membership",
        sa.Column("id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("penalty", sa.Integer(), server_default="0", nullable=False),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("aux_reason", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), server_default="configured", nullable=False),
        sa.Column("since_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "source IN ('configured', 'joined', 'seen', 'lent')", name=op.f("ck_queue_membership_source_word")
        ),
        sa.CheckConstraint(
            "until_at IS NULL OR until_at >= since_at", name=op.f("ck_queue_membership_ends_after_start")
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_queue_membership_agent_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_queue_membership_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_membership")),
    )
    op.create_index("ix_queue_membership_agent_id", "queue_membership", ["agent_id"], unique=False)
    op.create_index(
        "uq_queue_membership_present",
        "queue_membership",
        ["queue_id", "agent_id"],
        unique=True,
        sqlite_where=sa.text("until_at IS NULL"),
        postgresql_where=sa.text("until_at IS NULL"),
    )
    op.create_table(
        "queue_skill",
        sa.Column("id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("skill_id", Id, nullable=False),
        sa.Column("level", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name=op.f("ck_queue_skill_level_range")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_queue_skill_queue_id")),
        sa.ForeignKeyConstraint(["skill_id"], ["skill.id"], name=op.f("fk_queue_skill_skill_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_skill")),
        sa.UniqueConstraint("queue_id", "skill_id", name=op.f("uq_queue_skill_queue_id_skill_id")),
    )
    op.create_table(
        "staff_role",
        sa.Column("id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("team_id", Id, nullable=True),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "role IN ('supervisor', 'analyst', 'manager', 'coach', 'controller', 'connector', 'agent_desktop', 'viewer')",
            name=op.f("ck_staff_role_role_word"),
        ),
        sa.CheckConstraint("until_at IS NULL OR until_at >= from_at", name=op.f("ck_staff_role_ends_after_start")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_staff_role_queue_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_role_staff_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_staff_role_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_role")),
    )
    op.create_index(op.f("ix_staff_role_staff_id"), "staff_role", ["staff_id"], unique=False)
    engine = op.get_bind().dialect.name
    for statement in feed_tables.SQLITE if engine == "sqlite" else feed_tables.POSTGRESQL:
        op.execute(statement)
