"""Discretionary authority: its kinds, limits, grants, uses and requests; levels of agents; grants in handovers."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_LEVEL = "level IN ('new', 'standard', 'senior')"
_LINES = "kind IN ('escalation', 'promise', 'follow_up', 'loan', 'incident', 'absence', 'message', 'note', 'grant')"


def upgrade() -> None:
    """Create the tables, and give agents their level."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "ALTER TABLE agent ADD COLUMN level TEXT NOT NULL DEFAULT 'standard'"
            f" CONSTRAINT ck_agent_level_word CHECK ({_LEVEL})"
        )
        _rebuild_handover_lines()
    else:
        op.add_column("agent", sa.Column("level", sa.Text(), server_default="standard", nullable=False))
        op.create_check_constraint(op.f("ck_agent_level_word"), "agent", _LEVEL)
        op.drop_constraint(op.f("ck_handover_line_kind_word"), "handover_line", type_="check")
        op.create_check_constraint(op.f("ck_handover_line_kind_word"), "handover_line", _LINES)
    _create_limits()
    _create_grants()
    _create_uses()


def _rebuild_handover_lines() -> None:
    """SQLite cannot change a check: the table is made anew."""
    op.drop_index(op.f("ix_handover_line_handover_id"), table_name="handover_line")
    op.rename_table("handover_line", "handover_line_before")
    op.create_table(
        "handover_line",
        sa.Column("id", Id, nullable=False),
        sa.Column("handover_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("had_by_id", Id, nullable=True),
        sa.Column("accepted_by_id", Id, nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(_LINES, name=op.f("ck_handover_line_kind_word")),
        sa.ForeignKeyConstraint(["had_by_id"], ["staff.id"], name=op.f("fk_handover_line_had_by_id")),
        sa.ForeignKeyConstraint(["accepted_by_id"], ["staff.id"], name=op.f("fk_handover_line_accepted_by_id")),
        sa.ForeignKeyConstraint(["handover_id"], ["handover.id"], name=op.f("fk_handover_line_handover_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_line")),
    )
    op.execute("INSERT INTO handover_line SELECT * FROM handover_line_before")
    op.drop_table("handover_line_before")
    op.create_index(op.f("ix_handover_line_handover_id"), "handover_line", ["handover_id"], unique=False)


def _create_limits() -> None:
    op.create_table(
        "authority_kind",
        sa.Column("id", Id, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), server_default="money", nullable=False),
        sa.Column("second_above", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("measure IN ('money', 'times', 'days')", name=op.f("ck_authority_kind_measure_word")),
        sa.CheckConstraint("length(code) BETWEEN 1 AND 40", name=op.f("ck_authority_kind_code_given")),
        sa.CheckConstraint("second_above >= 0", name=op.f("ck_authority_kind_second_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_kind")),
        sa.UniqueConstraint("code", name=op.f("uq_authority_kind_code")),
    )
    op.create_table(
        "authority_setting",
        sa.Column("id", Id, nullable=False),
        sa.Column("single", sa.Integer(), server_default="1", nullable=False),
        sa.Column("customer_cap", sa.BigInteger(), nullable=True),
        sa.Column("customer_days", sa.Integer(), server_default="90", nullable=False),
        sa.Column("confirm_hours", sa.Integer(), server_default="24", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("confirm_hours > 0", name=op.f("ck_authority_setting_hours_positive")),
        sa.CheckConstraint("customer_cap >= 0", name=op.f("ck_authority_setting_cap_not_negative")),
        sa.CheckConstraint("customer_days > 0", name=op.f("ck_authority_setting_days_positive")),
        sa.CheckConstraint("single = 1", name=op.f("ck_authority_setting_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_setting")),
        sa.UniqueConstraint("single", name=op.f("uq_authority_setting_single")),
    )
    op.create_table(
        "authority_limit",
        sa.Column("id", Id, nullable=False),
        sa.Column("kind_id", Id, nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("team_id", Id, nullable=True),
        sa.Column("site_id", Id, nullable=True),
        sa.Column("per_use", sa.BigInteger(), nullable=True),
        sa.Column("per_contact", sa.BigInteger(), nullable=True),
        sa.Column("per_customer", sa.BigInteger(), nullable=True),
        sa.Column("customer_days", sa.Integer(), server_default="365", nullable=False),
        sa.Column("per_agent", sa.BigInteger(), nullable=True),
        sa.Column("agent_days", sa.Integer(), server_default="1", nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", Id, nullable=True),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "level IN ('new', 'standard', 'senior', 'supervisor', 'manager')",
            name=op.f("ck_authority_limit_level_word"),
        ),
        sa.CheckConstraint("customer_days > 0 AND agent_days > 0", name=op.f("ck_authority_limit_days_positive")),
        sa.CheckConstraint(
            "per_use >= 0 AND per_contact >= 0 AND per_customer >= 0 AND per_agent >= 0",
            name=op.f("ck_authority_limit_not_negative"),
        ),
        sa.CheckConstraint("team_id IS NULL OR site_id IS NULL", name=op.f("ck_authority_limit_one_place")),
        sa.ForeignKeyConstraint(["kind_id"], ["authority_kind.id"], name=op.f("fk_authority_limit_kind_id")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff.id"], name=op.f("fk_authority_limit_set_by_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_authority_limit_site_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_authority_limit_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_limit")),
    )
    op.create_index(
        "ix_authority_limit_kind_id_level_from_at", "authority_limit", ["kind_id", "level", "from_at"], unique=False
    )


def _create_grants() -> None:
    op.create_table(
        "authority_request",
        sa.Column("id", Id, nullable=False),
        sa.Column("escalation_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("kind_id", Id, nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("over_by", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by_id", Id, nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("second_by_id", Id, nullable=True),
        sa.Column("told", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "refusal IN ('nothing_granted', 'over_per_use', 'over_per_contact', 'over_per_customer', 'over_per_agent', 'over_budget', 'over_customer_cap', 'not_yet', 'just_used')",
            name=op.f("ck_authority_request_refusal_word"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'second', 'approved', 'declined', 'withdrawn')",
            name=op.f("ck_authority_request_state_word"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_authority_request_amount_positive")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_authority_request_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_authority_request_contact_id")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["staff.id"], name=op.f("fk_authority_request_decided_by_id")),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalation.id"], name=op.f("fk_authority_request_escalation_id")),
        sa.ForeignKeyConstraint(["kind_id"], ["authority_kind.id"], name=op.f("fk_authority_request_kind_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_authority_request_queue_id")),
        sa.ForeignKeyConstraint(["second_by_id"], ["staff.id"], name=op.f("fk_authority_request_second_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_request")),
        sa.UniqueConstraint("escalation_id", name=op.f("uq_authority_request_escalation_id")),
    )
    op.create_index("ix_authority_request_asked_at", "authority_request", ["asked_at"], unique=False)
    op.create_index(op.f("ix_authority_request_contact_id"), "authority_request", ["contact_id"], unique=False)
    op.create_table(
        "authority_grant",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("kind_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("team_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("incident_id", Id, nullable=True),
        sa.Column("request_id", Id, nullable=True),
        sa.Column("intent", sa.Text(), nullable=True),
        sa.Column("per_use", sa.BigInteger(), nullable=False),
        sa.Column("budget", sa.BigInteger(), nullable=False),
        sa.Column("spent", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("state", sa.Text(), server_default="active", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("granted_by_id", Id, nullable=True),
        sa.Column("approved_by_id", Id, nullable=True),
        sa.Column("granted_at", sa.BigInteger(), nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_by_id", Id, nullable=True),
        sa.Column("last_use_id", Id, nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("state IN ('active', 'waiting', 'declined')", name=op.f("ck_authority_grant_state_word")),
        sa.CheckConstraint(
            "agent_id IS NOT NULL OR team_id IS NOT NULL OR contact_id IS NOT NULL OR incident_id IS NOT NULL",
            name=op.f("ck_authority_grant_for_somebody"),
        ),
        sa.CheckConstraint("per_use BETWEEN 1 AND budget", name=op.f("ck_authority_grant_use_within_budget")),
        sa.CheckConstraint("spent BETWEEN 0 AND budget", name=op.f("ck_authority_grant_spent_within_budget")),
        sa.CheckConstraint("until_at > from_at", name=op.f("ck_authority_grant_ends_after_start")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_authority_grant_agent_id")),
        sa.ForeignKeyConstraint(["approved_by_id"], ["staff.id"], name=op.f("fk_authority_grant_approved_by_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_authority_grant_contact_id")),
        sa.ForeignKeyConstraint(["granted_by_id"], ["staff.id"], name=op.f("fk_authority_grant_granted_by_id")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_authority_grant_incident_id")),
        sa.ForeignKeyConstraint(["kind_id"], ["authority_kind.id"], name=op.f("fk_authority_grant_kind_id")),
        sa.ForeignKeyConstraint(["request_id"], ["authority_request.id"], name=op.f("fk_authority_grant_request_id")),
        sa.ForeignKeyConstraint(["revoked_by_id"], ["staff.id"], name=op.f("fk_authority_grant_revoked_by_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_authority_grant_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_authority_grant")),
        sa.UniqueConstraint("id", name=op.f("uq_authority_grant_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_authority_grant_agent_id", "authority_grant", ["agent_id"], unique=False)
    op.create_index("ix_authority_grant_contact_id", "authority_grant", ["contact_id"], unique=False)
    op.create_index("ix_authority_grant_kind_id_until_at", "authority_grant", ["kind_id", "until_at"], unique=False)
    op.create_index("ix_authority_grant_request_id", "authority_grant", ["request_id"], unique=False)
    op.create_table(
        "authority_grant_queue",
        sa.Column("id", Id, nullable=False),
        sa.Column("grant_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["grant_id"], ["authority_grant.id"], name=op.f("fk_authority_grant_queue_grant_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_authority_grant_queue_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_grant_queue")),
        sa.UniqueConstraint("grant_id", "queue_id", name=op.f("uq_authority_grant_queue_grant_id_queue_id")),
    )


def _create_uses() -> None:
    op.create_table(
        "authority_use",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("kind_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("customer_id", Id, nullable=True),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("grant_id", Id, nullable=True),
        sa.Column("limit_id", Id, nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("over_by", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("given_back_at", sa.BigInteger(), nullable=True),
        sa.Column("billing_reference", sa.Text(), nullable=True),
        sa.Column("payee", sa.Text(), nullable=True),
        sa.Column("asked_key", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(state = 'confirmed') = (confirmed_at IS NOT NULL)", name=op.f("ck_authority_use_confirmed_has_time")
        ),
        sa.CheckConstraint(
            "(state = 'given_back') = (given_back_at IS NOT NULL)", name=op.f("ck_authority_use_given_back_has_time")
        ),
        sa.CheckConstraint(
            "(state = 'refused') = (refusal IS NOT NULL)", name=op.f("ck_authority_use_refused_says_why")
        ),
        sa.CheckConstraint(
            "refusal IN ('nothing_granted', 'over_per_use', 'over_per_contact', 'over_per_customer', 'over_per_agent', 'over_budget', 'over_customer_cap', 'not_yet', 'just_used')",
            name=op.f("ck_authority_use_refusal_word"),
        ),
        sa.CheckConstraint(
            "state = 'refused' OR grant_id IS NOT NULL OR limit_id IS NOT NULL",
            name=op.f("ck_authority_use_counts_by_something"),
        ),
        sa.CheckConstraint(
            "state IN ('reserved', 'confirmed', 'given_back', 'refused')", name=op.f("ck_authority_use_state_word")
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_authority_use_amount_positive")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_authority_use_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_authority_use_contact_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_authority_use_customer_id")),
        sa.ForeignKeyConstraint(["grant_id"], ["authority_grant.id"], name=op.f("fk_authority_use_grant_id")),
        sa.ForeignKeyConstraint(["kind_id"], ["authority_kind.id"], name=op.f("fk_authority_use_kind_id")),
        sa.ForeignKeyConstraint(["limit_id"], ["authority_limit.id"], name=op.f("fk_authority_use_limit_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_authority_use_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_authority_use_team_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_authority_use")),
        sa.UniqueConstraint("agent_id", "asked_key", name=op.f("uq_authority_use_agent_id_asked_key")),
        sa.UniqueConstraint("id", name=op.f("uq_authority_use_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_authority_use_agent_id_kind_id_at", "authority_use", ["agent_id", "kind_id", "at"], unique=False
    )
    op.create_index("ix_authority_use_at", "authority_use", ["at"], unique=False)
    op.create_index("ix_authority_use_contact_id", "authority_use", ["contact_id"], unique=False)
    op.create_index("ix_authority_use_customer_id_at", "authority_use", ["customer_id", "at"], unique=False)
    op.create_index("ix_authority_use_grant_id", "authority_use", ["grant_id"], unique=False)
    op.create_index(
        "ix_authority_use_reserved",
        "authority_use",
        ["at"],
        unique=False,
        sqlite_where=sa.text("state = 'reserved'"),
        postgresql_where=sa.text("state = 'reserved'"),
    )
