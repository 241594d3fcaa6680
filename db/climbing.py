"""Who has to decide about an open escalation now: its owner, or whom it has climbed to. Pure, for screens and scripts alike.

Nothing is written when an escalation climbs: it follows from due times, from who is on shift and from the roles, so it
holds while no console is open and is the same wherever it is looked at.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from db.escalation_due import nearest_due

#: 'somebody' has it who stands in no list of people; 'nobody' on shift can decide it.
Step = Literal["owner", "somebody", "duty", "supervisor", "manager", "nobody"]
#: Whom it climbs to after whoever has duty in its queue.
_ROLES: Final[tuple[Literal["supervisor", "manager"], ...]] = ("supervisor", "manager")
_HELD: Final = frozenset({"taken", "promised"})


class Responsible(NamedTuple):
    """Who has to decide now, and by which step; `staff_id` is None where that is nobody, or somebody in no list."""

    staff_id: str | None
    step: Step

    @property
    def has_climbed(self) -> bool:
        """Whether it is with another than its owner."""
        return self.step in ("duty", "supervisor", "manager")


class LineRole(NamedTuple):
    """A role of the line that somebody on shift has now: for a queue, for a team's, or for all."""

    staff_id: str
    role: str
    team_id: str | None
    queue_id: str | None


@dataclass(frozen=True, slots=True)
class OnShift:
    """Who of the line is on shift and signed in at one moment; `since` says since when (UTC microseconds)."""

    since: Mapping[str, int]
    roles: tuple[LineRole, ...]


def on_shift(presences: Iterable[Any], roles: Iterable[Any], people: Mapping[str, Any], now: int) -> OnShift:
    """Who is there at `now` (UTC microseconds), of rows of `staff_presence` and `staff_role`, and of `staff` by id."""
    since = {
        row.staff_id: row.since_at
        for row in presences
        if row.on_shift and row.since_at <= now < row.until_at and _is_known(people.get(row.staff_id))
    }
    valid = (
        LineRole(row.staff_id, row.role, row.team_id, row.queue_id)
        for row in roles
        if row.staff_id in since
        and row.role in _ROLES
        and row.from_at <= now
        and (row.until_at is None or row.until_at > now)
    )
    return OnShift(since, tuple(valid))


def responsible(row: Any, queue: Any, there: OnShift, now: int) -> Responsible:
    """Who has to decide about an open escalation (`row`) of `queue` (its row, or None) at `now` (UTC microseconds).

    Its owner while on shift and signed in, until it is due. Then, or without one, who has duty in the queue; then a
    supervisor and then a manager of the queue: the one whose role is closest to it, of those the one who came first.
    An owner who is overdue has it on where nobody else is there.
    """
    overdue = nearest_due(row) < now
    if row.owner_id is None and row.state in _HELD and not overdue:
        return Responsible(None, "somebody")
    if row.owner_id in there.since and not overdue:
        return Responsible(row.owner_id, "owner")
    duty = None if queue is None else queue.duty_supervisor_id
    if duty is not None and duty != row.owner_id and duty in there.since:
        return Responsible(duty, "duty")
    for role in _ROLES:
        fit = [one for one in there.roles if one.role == role and one.staff_id != row.owner_id and _fits(one, queue)]
        if fit:
            return Responsible(
                min(fit, key=lambda one: (_distance(one), there.since[one.staff_id], one.staff_id))[0], role
            )
    return Responsible(row.owner_id, "owner") if row.owner_id in there.since else Responsible(None, "nobody")


def _is_known(person: Any) -> bool:
    return person is not None and person.disabled_at is None


def _fits(one: LineRole, queue: Any) -> bool:
    if one.queue_id is not None:
        return queue is not None and one.queue_id == queue.id
    return one.team_id is None or (queue is not None and one.team_id == queue.team_id)


def _distance(one: LineRole) -> int:
    return 0 if one.queue_id is not None else 1 if one.team_id is not None else 2
