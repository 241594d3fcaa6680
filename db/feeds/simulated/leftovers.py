"""What an earlier run of the simulated floor left behind: nobody will speak of it again, so it ends now."""

from typing import Any, Final

from db.feeds.ingest import Ingest, Known, Pending
from db.feeds.written import WRITTEN

_KEY: Final = WRITTEN["contact"].index("external_id")
_STATE: Final = WRITTEN["contact"].index("state")
_SINCE: Final = {"contact": "state_since", "agent_state": "since_at", "raised_hand": "raised_at"}


def newest_of(known: Known) -> int:
    """The latest instant (UTC microseconds) that rows of an earlier run stand for; 0 if there was none."""
    instants = (row[WRITTEN[table].index(column)] for table, column in _SINCE.items() for row in known.of(table))
    return max((at for at in instants if at is not None), default=0)


def close_contacts(ingest: Ingest, known: Known, at: int) -> None:
    """Contacts that are still open are closed at `at` (UTC microseconds): as lost, unless somebody was done with them."""
    for row in known.of("contact"):
        if row[_STATE] in ("wrap_up", "scheduled"):
            ingest.closed(row[_KEY], at, "lost")
        elif row[_STATE] != "closed":
            ingest.lost(row[_KEY], at, closed=True)


def hands_down(known: Known, at: int) -> Pending:
    """Raised hands that are still up come down at `at` (UTC microseconds)."""
    rows = [_ended(row, at) for row in known.of("raised_hand")]
    return Pending({"raised_hand": rows} if rows else {})


def _ended(row: tuple[Any, ...], at: int) -> tuple[Any, ...]:
    values = dict(zip(WRITTEN["raised_hand"], row, strict=True))
    return tuple((values | {"ended_at": at}).values())
