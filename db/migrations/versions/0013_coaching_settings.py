"""What a floor settles about coaching; functions and policies are made again by it, too."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

#: When somebody is due for a coach: column, what is usual, from where to where.
_DUE = (
    ("feedback_new_days", 7, 1, 366),
    ("feedback_standard_days", 28, 1, 366),
    ("feedback_senior_days", 42, 1, 366),
    ("unseen_days", 3, 1, 90),
    ("praise_after", 3, 1, 50),
    ("goal_soon_days", 14, 1, 90),
)


def upgrade() -> None:
    """Give the floor what it settles about who is due; what was usual before stays so."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for column, usual, low, high in _DUE:
        condition, check = f"{column} BETWEEN {low} AND {high}", f"ck_floor_{column}_range"
        if is_sqlite:
            op.execute(
                f"ALTER TABLE floor ADD COLUMN {column} INTEGER NOT NULL DEFAULT '{usual}'"
                f" CONSTRAINT {check} CHECK ({condition})"
            )
        else:
            op.add_column("floor", sa.Column(column, sa.Integer(), server_default=str(usual), nullable=False))
            op.create_check_constraint(op.f(check), "floor", condition)
