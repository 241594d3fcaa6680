"""How instants and durations stand in documents that scripts read."""

from datetime import UTC, datetime, timedelta
from typing import Final

from db.metrics.segment import MICROSECONDS

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def iso(at: int | None) -> str | None:
    """UTC microseconds as ISO 8601 with microseconds and 'Z'."""
    if at is None:
        return None
    return (_EPOCH + timedelta(microseconds=at)).isoformat(timespec="microseconds").replace("+00:00", "Z")


def seconds(duration_us: int) -> float:
    """Microseconds as seconds with three decimals."""
    return round(duration_us / MICROSECONDS, 3)
