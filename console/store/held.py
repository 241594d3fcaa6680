"""Which rows the floor in memory holds: what a snapshot taken now would bring, and nothing else."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from db.changes.batch import LONG_WAIT_US, RECENT_US
from db.metrics.segment import ANSWERED
from db.rows import (
    ContactSegmentRow,
    CustomerFollowUpRow,
    EscalationRow,
    HandoverLineRow,
    QueueMembershipRow,
    RaisedHandRow,
)

#: States of an order that the telephone system has not answered yet.
OPEN_ORDERS: Final = frozenset({"requested", "taken"})


class Held(NamedTuple):
    """How long rows of one table are held."""

    is_open: Callable[[Any], bool]
    """Whether the row is held whatever the time."""
    ages_at: Callable[[Any], int | None] | None = None
    """For a row that is over: the instant (UTC microseconds) up to which it lies in the past that is held."""

    def keeps(self, row: Any, since: int) -> bool:
        """Whether the row is held when the past that is held begins at `since` (UTC microseconds)."""
        if self.is_open(row):
            return True
        age = self.ages_at(row) if self.ages_at is not None else None
        return age is not None and age >= since

    def age(self, row: Any) -> int | None:
        """When a row that is over falls out of the past that is held; None while it is open."""
        return None if self.ages_at is None or self.is_open(row) else self.ages_at(row)


def segment_is_open(row: ContactSegmentRow) -> bool:
    """Whether somebody still waits or talks in this visit."""
    return row.left_at is None or (row.outcome == ANSWERED and row.ended_at is None)


def segment_ages_at(row: ContactSegmentRow) -> int:
    """Up to when a visit that is over lies in the past that is held: by its beginning, a long wait by its end."""
    if row.left_at is not None and row.left_at - row.entered_at > LONG_WAIT_US:
        return row.left_at
    return row.entered_at


def escalation_is_open(row: EscalationRow) -> bool:
    """Whether somebody still has to do something about it."""
    return row.state != "resolved"


def follow_up_is_open(row: CustomerFollowUpRow) -> bool:
    """Whether somebody still has to do for the customer what was promised."""
    return row.done_at is None and row.withdrawn_at is None


def hand_is_up(row: RaisedHandRow) -> bool:
    """Whether the hand is still up, answered or not."""
    return row.ended_at is None


def membership_ages_at(row: QueueMembershipRow) -> int | None:
    """A loan goes at its end, not a day after it: its end is put as far back as the past that is held reaches."""
    return None if row.until_at is None else row.until_at - RECENT_US - 1


def _line_over(row: HandoverLineRow) -> int | None:
    return row.closed_at if row.accepted_at is None else row.accepted_at


def _never(_row: Any) -> bool:
    return False


#: Tables whose rows are forgotten when they are over; rows of all others are held until they are deleted.
HELD: Final[Mapping[str, Held]] = {
    "contact": Held(lambda row: row.state != "closed"),
    "contact_segment": Held(segment_is_open, segment_ages_at),
    "escalation": Held(escalation_is_open, lambda row: row.resolved_at),
    "raised_hand": Held(hand_is_up, lambda row: row.ended_at),
    "incident": Held(lambda row: row.ended_at is None, lambda row: row.ended_at),
    "customer_follow_up": Held(follow_up_is_open, lambda row: row.withdrawn_at if row.done_at is None else row.done_at),
    "handover_line": Held(lambda row: _line_over(row) is None, _line_over),
    "handover": Held(
        lambda row: row.state in ("open", "given"),
        lambda row: row.accepted_at if row.withdrawn_at is None else row.withdrawn_at,
    ),
    "authority_grant": Held(_never, lambda row: row.until_at),
    "readiness_override": Held(_never, lambda row: row.until_at),
    "agent_buddy": Held(_never, lambda row: row.until_at),
    "authority_use": Held(_never, lambda row: row.at),
    "authority_request": Held(lambda row: row.state in ("open", "second"), lambda row: row.decided_at),
    "queue_membership": Held(lambda row: row.until_at is None, membership_ages_at),
    "shift_activity": Held(_never, lambda row: row.ends_at),
    "telephone_order": Held(lambda row: row.state in OPEN_ORDERS, lambda row: row.requested_at),
    "message": Held(_never, lambda row: row.sent_at),
    "message_reading": Held(_never, lambda row: row.read_at),
    "working_on": Held(_never, lambda row: row.until_at - RECENT_US - 1),
}
