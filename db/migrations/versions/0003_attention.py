"""Attention: raised hands, escalations, incidents, and the imported shift plan."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of what asks for a person."""
    op.create_table(
        "incident",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("line_to_say", sa.Text(), nullable=True),
        sa.Column("declared_by_id", Id, nullable=True),
        sa.Column("declared_at", sa.BigInteger(), nullable=False),
        sa.Column("next_update_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("ended_at IS NULL OR ended_at >= declared_at", name=op.f("ck_incident_ends_after_start")),
        sa.ForeignKeyConstraint(["declared_by_id"], ["staff.id"], name=op.f("fk_incident_declared_by_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_incident")),
        sa.UniqueConstraint("id", name=op.f("uq_incident_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "incident_queue",
        sa.Column("id", Id, nullable=False),
        sa.Column("incident_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_incident_queue_incident_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_incident_queue_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident_queue")),
        sa.UniqueConstraint("incident_id", "queue_id", name=op.f("uq_incident_queue_incident_id_queue_id")),
    )
    op.create_table(
        "shift_activity",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("paid", sa.Integer(), server_default="1", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "activity IN ('shift', 'break', 'lunch', 'training', 'meeting', 'absence')",
            name=op.f("ck_shift_activity_activity_word"),
        ),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_shift_activity_ends_after_start")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_shift_activity_agent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_activity")),
        sa.UniqueConstraint(
            "agent_id", "activity", "starts_at", name=op.f("uq_shift_activity_agent_id_activity_starts_at")
        ),
    )
    op.create_index("ix_shift_activity_starts_at", "shift_activity", ["starts_at"], unique=False)
    op.create_table(
        "escalation",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), server_default="normal", nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("raised_by_agent_id", Id, nullable=True),
        sa.Column("raised_by_staff_id", Id, nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("crossed_at", sa.BigInteger(), nullable=True),
        sa.Column("owner_id", Id, nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("promised_at", sa.BigInteger(), nullable=True),
        sa.Column("resolved_at", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "reason IN ('asked_for_supervisor', 'blocked_by_limit', 'cancellation_limit', 'wrong_record', 'promise_missed', 'safety', 'complaint', 'other')",
            name=op.f("ck_escalation_reason_word"),
        ),
        sa.CheckConstraint(
            "resolved_at IS NULL OR state = 'resolved'", name=op.f("ck_escalation_only_resolved_has_time")
        ),
        sa.CheckConstraint("severity IN ('normal', 'high', 'urgent')", name=op.f("ck_escalation_severity_word")),
        sa.CheckConstraint(
            "state IN ('open', 'taken', 'promised', 'returned', 'resolved')",
            name=op.f("ck_escalation_state_word"),
        ),
        sa.CheckConstraint(
            "(amount_minor IS NULL) = (currency IS NULL)", name=op.f("ck_escalation_amount_has_currency")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["service_case.id"], name=op.f("fk_escalation_case_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_escalation_contact_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_escalation_owner_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_escalation_queue_id")),
        sa.ForeignKeyConstraint(["raised_by_agent_id"], ["agent.id"], name=op.f("fk_escalation_raised_by_agent_id")),
        sa.ForeignKeyConstraint(["raised_by_staff_id"], ["staff.id"], name=op.f("fk_escalation_raised_by_staff_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_escalation")),
        sa.UniqueConstraint("id", name=op.f("uq_escalation_id")),
        sa.UniqueConstraint("rule", "contact_id", "crossed_at", name=op.f("uq_escalation_rule_contact_id_crossed_at")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_escalation_contact_id"), "escalation", ["contact_id"], unique=False)
    op.create_index(
        "ix_escalation_open",
        "escalation",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state <> 'resolved'"),
        postgresql_where=sa.text("state <> 'resolved'"),
    )
    op.create_table(
        "raised_hand",
        sa.Column("id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_by_id", Id, nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "answered_at IS NULL OR answered_at >= raised_at", name=op.f("ck_raised_hand_answer_after_raise")
        ),
        sa.CheckConstraint("ended_at IS NULL OR ended_at >= raised_at", name=op.f("ck_raised_hand_end_after_raise")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_raised_hand_agent_id")),
        sa.ForeignKeyConstraint(["answered_by_id"], ["staff.id"], name=op.f("fk_raised_hand_answered_by_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_raised_hand_contact_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_raised_hand")),
    )
    op.create_index(
        "ix_raised_hand_open",
        "raised_hand",
        ["agent_id"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
