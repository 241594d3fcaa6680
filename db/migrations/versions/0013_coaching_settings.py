"""What a floor settles about coaching; functions and policies are made again by it, too."""

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is stored in another way yet."""
