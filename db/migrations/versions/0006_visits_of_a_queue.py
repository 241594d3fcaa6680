"""An index of visits by queue and time: a queue's last hours are read without reading those of all queues."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the index."""
    op.create_index(
        "ix_contact_segment_queue_id_entered_at", "contact_segment", ["queue_id", "entered_at"], unique=False
    )
