"""The audit: seals over the record, salts that can be erased, how long each class is kept, and legal holds."""

import sqlalchemy as sa
from alembic import op

from db.models.base import Counter, Id

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

#: What stood in the record before there were seals gets its seal now, in the order it was written.
_FORMER = (
    ("command", "at, id"),
    ("command_effect", "(SELECT c.at FROM command c WHERE c.id = command_id), id"),
    ("authority_limit", "set_at, id"),
    ("authority_grant", "number"),
    ("authority_request", "asked_at, id"),
    ("authority_use", "number"),
)


def upgrade() -> None:
    """Create the tables, and queue what is there for its seal."""
    op.create_table(
        "seal",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_seal_number_positive")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_seal")),
    )
    op.create_index("ix_seal_entity_id", "seal", ["entity_id"], unique=False)
    op.create_table(
        "seal_salt",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_seal_salt")),
    )
    op.create_table(
        "unsealed",
        sa.Column("number", Counter, sa.Identity(always=False), autoincrement=True, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_unsealed")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "seal_head",
        sa.Column("single", sa.Integer(), server_default="1", nullable=False),
        sa.Column("number", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("chain", sa.Text(), server_default="", nullable=False),
        sa.Column("sealed_at", sa.BigInteger(), nullable=True),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("checked_number", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("single = 1", name=op.f("ck_seal_head_one_row")),
        sa.PrimaryKeyConstraint("single", name=op.f("pk_seal_head")),
    )
    op.execute("INSERT INTO seal_head (single) VALUES (1)")
    op.create_table(
        "retention",
        sa.Column("id", Id, nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kept IN ('agent_states', 'contacts', 'notes', 'ledger', 'changes')", name=op.f("ck_retention_kept_word")
        ),
        sa.CheckConstraint("days > 0", name=op.f("ck_retention_days_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention")),
        sa.UniqueConstraint("kept", name=op.f("uq_retention_kept")),
    )
    op.create_table(
        "legal_hold",
        sa.Column("id", Id, nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", Id, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("held_by_id", Id, nullable=True),
        sa.Column("held_at", sa.BigInteger(), nullable=False),
        sa.Column("released_at", sa.BigInteger(), nullable=True),
        sa.Column("released_by_id", Id, nullable=True),
        sa.CheckConstraint("entity IN ('customer', 'agent', 'retention')", name=op.f("ck_legal_hold_entity_word")),
        sa.ForeignKeyConstraint(["held_by_id"], ["staff.id"], name=op.f("fk_legal_hold_held_by_id")),
        sa.ForeignKeyConstraint(["released_by_id"], ["staff.id"], name=op.f("fk_legal_hold_released_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index("ix_legal_hold_entity_id", "legal_hold", ["entity_id"], unique=False)
    now = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint"
    if op.get_bind().dialect.name == "sqlite":
        now = "CAST((julianday('now') - 2440587.5) * 86400000000 AS INTEGER)"
    for table, order in _FORMER:
        op.execute(
            f"INSERT INTO unsealed (entity, entity_id, at) SELECT '{table}', id, {now} FROM {table} ORDER BY {order}"
        )
