"""An index for waits of a day and more: a snapshot holds those that ended lately without reading all of history."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the index."""
    # Few visits are in it: letters and e-mails mostly. The number is `db.changes.batch.LONG_WAIT_US`.
    where = sa.text("left_at - entered_at > 82800000000")
    op.create_index(
        "ix_contact_segment_long_wait",
        "contact_segment",
        ["left_at"],
        unique=False,
        sqlite_where=where,
        postgresql_where=where,
    )
