"""Contacts: customers, cases, contacts with their visits to queues, transfers, notes."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of the work."""
    op.create_table(
        "customer",
        sa.Column("id", Id, nullable=False),
        sa.Column("origin_id", Id, nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["origin_id"], ["origin_system.id"], name=op.f("fk_customer_origin_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
    )
    op.create_index("ix_customer_reference", "customer", ["reference"], unique=False)
    op.create_table(
        "service_case",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("customer_id", Id, nullable=True),
        sa.Column("origin_id", Id, nullable=True),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_service_case_customer_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["origin_system.id"], name=op.f("fk_service_case_origin_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_service_case")),
        sa.UniqueConstraint("id", name=op.f("uq_service_case_id")),
        sa.UniqueConstraint("origin_id", "external_id", name=op.f("uq_service_case_origin_id_external_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "contact",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("case_id", Id, nullable=True),
        sa.Column("channel", sa.Text(), server_default="voice", nullable=False),
        sa.Column("direction", sa.Text(), server_default="inbound", nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("state_since", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("intent", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("customer_id", Id, nullable=True),
        sa.Column("origin_id", Id, nullable=True),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("arrived_at", sa.BigInteger(), nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("promised_from_at", sa.BigInteger(), nullable=True),
        sa.Column("promised_until_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("transfers", sa.Integer(), server_default="0", nullable=False),
        sa.Column("overflows", sa.Integer(), server_default="0", nullable=False),
        sa.Column("distinct_agents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "channel IN ('voice', 'callback', 'chat', 'messaging', 'email', 'letter')",
            name=op.f("ck_contact_channel_word"),
        ),
        sa.CheckConstraint("direction IN ('inbound', 'outbound')", name=op.f("ck_contact_direction_word")),
        sa.CheckConstraint(
            "outcome IN ('answered', 'abandoned', 'timed_out', 'left_by_key', 'left_empty', 'withdrawn', 'overflowed', 'refused_full', 'refused_empty', 'refused_closed', 'lost')",
            name=op.f("ck_contact_outcome_word"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'ringing', 'on_contact', 'wrap_up', 'scheduled', 'closed', 'lost')",
            name=op.f("ck_contact_state_word"),
        ),
        sa.CheckConstraint(
            "attempts >= 0 AND transfers >= 0 AND overflows >= 0 AND distinct_agents >= 0",
            name=op.f("ck_contact_counts_not_negative"),
        ),
        sa.CheckConstraint(
            "promised_until_at IS NULL OR promised_from_at <= promised_until_at",
            name=op.f("ck_contact_window_in_order"),
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_contact_agent_id")),
        sa.ForeignKeyConstraint(["case_id"], ["service_case.id"], name=op.f("fk_contact_case_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_contact_customer_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["origin_system.id"], name=op.f("fk_contact_origin_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_contact_queue_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_contact")),
        sa.UniqueConstraint("id", name=op.f("uq_contact_id")),
        sa.UniqueConstraint("origin_id", "external_id", name=op.f("uq_contact_origin_id_external_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_arrived_at", "contact", ["arrived_at"], unique=False)
    op.create_index(
        "ix_contact_open",
        "contact",
        ["queue_id"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "feed_event",
        sa.Column("id", Id, nullable=False),
        sa.Column("origin_id", Id, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("data", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_feed_event_agent_id")),
        sa.ForeignKeyConstraint(["origin_id"], ["origin_system.id"], name=op.f("fk_feed_event_origin_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_feed_event_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_event")),
    )
    op.create_index("ix_feed_event_at", "feed_event", ["at"], unique=False)
    op.create_table(
        "contact_segment",
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("channel", sa.Text(), server_default="voice", nullable=False),
        sa.Column("direction", sa.Text(), server_default="inbound", nullable=False),
        sa.Column("entered_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=True),
        sa.Column("wrapped_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "channel IN ('voice', 'callback', 'chat', 'messaging', 'email', 'letter')",
            name=op.f("ck_contact_segment_channel_word"),
        ),
        sa.CheckConstraint("direction IN ('inbound', 'outbound')", name=op.f("ck_contact_segment_direction_word")),
        sa.CheckConstraint(
            "end_reason IN ('agent', 'customer', 'transferred', 'lost')",
            name=op.f("ck_contact_segment_end_reason_word"),
        ),
        sa.CheckConstraint(
            "outcome IN ('answered', 'abandoned', 'timed_out', 'left_by_key', 'left_empty', 'withdrawn', 'overflowed', 'refused_full', 'refused_empty', 'refused_closed', 'lost')",
            name=op.f("ck_contact_segment_outcome_word"),
        ),
        sa.CheckConstraint("(left_at IS NULL) = (outcome IS NULL)", name=op.f("ck_contact_segment_left_has_outcome")),
        sa.CheckConstraint(
            "ended_at IS NULL OR (left_at IS NOT NULL AND ended_at >= left_at)",
            name=op.f("ck_contact_segment_talk_in_order"),
        ),
        sa.CheckConstraint("left_at IS NULL OR left_at >= entered_at", name=op.f("ck_contact_segment_in_order")),
        sa.CheckConstraint(
            "wrapped_at IS NULL OR (ended_at IS NOT NULL AND wrapped_at >= ended_at)",
            name=op.f("ck_contact_segment_wrapped_in_order"),
        ),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_contact_segment_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_contact_segment_contact_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_contact_segment_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_segment")),
    )
    op.create_index(op.f("ix_contact_segment_contact_id"), "contact_segment", ["contact_id"], unique=False)
    op.create_index("ix_contact_segment_entered_at", "contact_segment", ["entered_at"], unique=False)
    op.create_index(
        "ix_contact_segment_open",
        "contact_segment",
        ["queue_id"],
        unique=False,
        sqlite_where=sa.text("left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL)"),
        postgresql_where=sa.text("left_at IS NULL OR (outcome = 'answered' AND ended_at IS NULL)"),
    )
    op.create_table(
        "note",
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("staff_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_note_agent_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_note_contact_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_note_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_contact_id"), "note", ["contact_id"], unique=False)
    op.create_table(
        "transfer",
        sa.Column("id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("from_queue_id", Id, nullable=True),
        sa.Column("to_queue_id", Id, nullable=True),
        sa.Column("from_agent_id", Id, nullable=True),
        sa.Column("to_agent_id", Id, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note_id", Id, nullable=True),
        sa.CheckConstraint("kind IN ('cold', 'warm', 'overflow', 'requeue')", name=op.f("ck_transfer_kind_word")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_transfer_contact_id")),
        sa.ForeignKeyConstraint(["from_agent_id"], ["agent.id"], name=op.f("fk_transfer_from_agent_id")),
        sa.ForeignKeyConstraint(["from_queue_id"], ["queue.id"], name=op.f("fk_transfer_from_queue_id")),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_transfer_note_id")),
        sa.ForeignKeyConstraint(["to_agent_id"], ["agent.id"], name=op.f("fk_transfer_to_agent_id")),
        sa.ForeignKeyConstraint(["to_queue_id"], ["queue.id"], name=op.f("fk_transfer_to_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    op.create_index(op.f("ix_transfer_contact_id"), "transfer", ["contact_id"], unique=False)
