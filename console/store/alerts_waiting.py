"""What of coaching waits for the person, told without a word that anybody wrote: the rows themselves are in no feed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from console.store.alerts_alert import Alert

if TYPE_CHECKING:
    from db.coaching.waiting_thing import WaitingThing

_SECOND_US: Final = 1_000_000


class WaitingAlerts:
    """Holds what the database last said waits for the person; `take` it anew as often as it is asked."""

    def __init__(self) -> None:
        self._things: tuple[WaitingThing, ...] = ()

    def take(self, things: Iterable[WaitingThing]) -> None:
        """These wait from now on: own steps that are due by the end of this day, answers, disputes.

        Contacts that were drawn for review are left out: who drew them knows.
        """
        self._things = tuple(one for one in things if one.kind in ("step", "answer", "dispute"))

    @property
    def steps(self) -> int:
        """How many agreed steps of the person are due by the end of this day."""
        return sum(one.kind == "step" for one in self._things)

    def look(self, now_us: int) -> Iterator[Alert]:
        """What is told of them at `now_us` (UTC microseconds)."""
        for one in self._things:
            stage, began, severity = one.kind, one.at, "normal"
            if one.kind == "step":
                is_over = one.at <= now_us
                stage, began = ("overdue", one.at) if is_over else ("today", min(_day_began(one.at), now_us))
                severity = "high" if is_over else "normal"
            # Where one goes is the page of follow-ups; its number is all that is held of it.
            yield Alert(
                "coaching", stage, "coaching_action", one.id, one.id, began, one.at, severity, one.number or 0,
                agent_id=one.agent_id, is_own=True,
            )  # fmt: skip


def _day_began(at_us: int) -> int:
    """When the day began that `at_us` (UTC microseconds) lies in, at this console."""
    there = datetime.fromtimestamp(at_us / _SECOND_US, UTC).astimezone()
    # Without the offset of then: the clock may have changed since that day began.
    midnight = there.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return round(midnight.astimezone().timestamp()) * _SECOND_US
