"""Indexes for timelines: what happened to one contact, agent, queue or escalation is found without reading everybody's."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the indexes."""
    # Few rows of the log are of these; SQLite uses the index only where a query repeats the condition word for word.
    op.execute(
        "CREATE INDEX ix_change_entity_id ON change (entity_id)"
        " WHERE entity IN ('contact', 'raised_hand', 'escalation')"
    )
    for name, table, columns, condition in (
        ("ix_contact_segment_agent_id_left_at", "contact_segment", ["agent_id", "left_at"], "agent_id IS NOT NULL"),
        ("ix_feed_event_external_id", "feed_event", ["external_id"], "external_id IS NOT NULL"),
        ("ix_raised_hand_contact_id", "raised_hand", ["contact_id"], None),
        ("ix_raised_hand_agent_id_raised_at", "raised_hand", ["agent_id", "raised_at"], None),
        ("ix_escalation_queue_id_raised_at", "escalation", ["queue_id", "raised_at"], None),
        ("ix_queue_membership_queue_id_until_at", "queue_membership", ["queue_id", "until_at"], None),
    ):
        where = None if condition is None else sa.text(condition)
        op.create_index(name, table, columns, unique=False, sqlite_where=where, postgresql_where=where)
