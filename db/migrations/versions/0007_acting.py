"""Acting: what commands did, routes, orders to the telephone system, messages, and who has what in hand."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Id

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables of commands and what they act with."""
    op.create_table(
        "command_effect",
        sa.Column("id", Id, nullable=False),
        sa.Column("command_id", Id, nullable=False),
        sa.Column("subject_id", Id, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=True),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("was", sa.Text(), nullable=True),
        sa.Column("became", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "operation IN ('update', 'insert', 'delete')", name=op.f("ck_command_effect_operation_word")
        ),
        sa.ForeignKeyConstraint(["command_id"], ["command.id"], name=op.f("fk_command_effect_command_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_command_effect")),
    )
    op.create_index(op.f("ix_command_effect_command_id"), "command_effect", ["command_id"], unique=False)
    op.create_index("ix_command_effect_entity_id", "command_effect", ["entity_id"], unique=False)
    op.create_index("ix_command_effect_subject_id", "command_effect", ["subject_id"], unique=False)
    op.create_index(
        "ix_command_effect_deleted",
        "command_effect",
        ["entity"],
        unique=False,
        sqlite_where=sa.text("operation = 'delete'"),
        postgresql_where=sa.text("operation = 'delete'"),
    )
    op.create_index(
        "ix_command_effect_of_queue",
        "command_effect",
        ["entity"],
        unique=False,
        sqlite_where=sa.text("entity IN ('queue_skill', 'route')"),
        postgresql_where=sa.text("entity IN ('queue_skill', 'route')"),
    )
    op.create_index(
        "ix_command_undoes",
        "command",
        ["subject_id"],
        unique=False,
        sqlite_where=sa.text("kind = 'undo'"),
        postgresql_where=sa.text("kind = 'undo'"),
    )
    op.create_table(
        "working_on",
        sa.Column("id", Id, nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("entity IN ('contact', 'agent')", name=op.f("ck_working_on_entity_word")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_working_on_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_on")),
        sa.UniqueConstraint("login", "entity_id", name=op.f("uq_working_on_login_entity_id")),
    )
    op.create_table(
        "message",
        sa.Column("id", Id, nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("team_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=True),
        sa.Column("agent_id", Id, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("recipients", sa.Integer(), server_default="0", nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("queue_id IS NULL OR agent_id IS NULL", name=op.f("ck_message_one_addressee")),
        sa.CheckConstraint("recipients >= 0", name=op.f("ck_message_recipients_not_negative")),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_message_agent_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_message_queue_id")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_message_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index("ix_message_sent_at", "message", ["sent_at"], unique=False)
    op.create_table(
        "route",
        sa.Column("id", Id, nullable=False),
        sa.Column("from_queue_id", Id, nullable=False),
        sa.Column("to_queue_id", Id, nullable=False),
        sa.Column("note", sa.Text(), server_default="asked", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("note IN ('no', 'asked', 'required')", name=op.f("ck_route_note_word")),
        sa.CheckConstraint("from_queue_id <> to_queue_id", name=op.f("ck_route_leads_elsewhere")),
        sa.ForeignKeyConstraint(["from_queue_id"], ["queue.id"], name=op.f("fk_route_from_queue_id")),
        sa.ForeignKeyConstraint(["to_queue_id"], ["queue.id"], name=op.f("fk_route_to_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route")),
        sa.UniqueConstraint("from_queue_id", "to_queue_id", name=op.f("uq_route_from_queue_id_to_queue_id")),
    )
    op.create_table(
        "message_reading",
        sa.Column("id", Id, nullable=False),
        sa.Column("message_id", Id, nullable=False),
        sa.Column("agent_id", Id, nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["agent_id"], ["agent.id"], name=op.f("fk_message_reading_agent_id")),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_message_reading_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_reading")),
        sa.UniqueConstraint("message_id", "agent_id", name=op.f("uq_message_reading_message_id_agent_id")),
    )
    op.create_index("ix_message_reading_read_at", "message_reading", ["read_at"], unique=False)
    op.create_table(
        "telephone_order",
        sa.Column("id", Id, nullable=False),
        sa.Column("command_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("queue_id", Id, nullable=False),
        sa.Column("to_queue_id", Id, nullable=False),
        sa.Column("to_agent_id", Id, nullable=True),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), server_default="requested", nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(state IN ('done', 'failed')) <= (ended_at IS NOT NULL)", name=op.f("ck_telephone_order_ended_has_time")
        ),
        sa.CheckConstraint(
            "state IN ('requested', 'taken', 'done', 'failed', 'withdrawn')", name=op.f("ck_telephone_order_state_word")
        ),
        sa.ForeignKeyConstraint(["command_id"], ["command.id"], name=op.f("fk_telephone_order_command_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_telephone_order_contact_id")),
        sa.ForeignKeyConstraint(["queue_id"], ["queue.id"], name=op.f("fk_telephone_order_queue_id")),
        sa.ForeignKeyConstraint(["to_agent_id"], ["agent.id"], name=op.f("fk_telephone_order_to_agent_id")),
        sa.ForeignKeyConstraint(["to_queue_id"], ["queue.id"], name=op.f("fk_telephone_order_to_queue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telephone_order")),
    )
    op.create_index(op.f("ix_telephone_order_contact_id"), "telephone_order", ["contact_id"], unique=False)
    op.create_index(
        "ix_telephone_order_open",
        "telephone_order",
        ["requested_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('requested', 'taken')"),
        postgresql_where=sa.text("state IN ('requested', 'taken')"),
    )
    op.create_index(
        "ix_contact_customer_id",
        "contact",
        ["customer_id"],
        unique=False,
        sqlite_where=sa.text("customer_id IS NOT NULL"),
        postgresql_where=sa.text("customer_id IS NOT NULL"),
    )
