"""What each agent does against what was planned: late, over a break, what comes next, and how the plan was kept so far.

Incremental: a change of an agent or of a plan is taken in at once, the passing of time within `ROUND` calls, so that ten
thousand agents cost a few milliseconds of the screen's thread together. What was before the floor was read is asked of the
database and given to `take_past`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import Any, Final, NamedTuple

from console.store.floor_store import FloorStore
from db.metrics.adherence import (
    AWAY,
    RESTS,
    WORKING,
    Adherence,
    Impact,
    Piece,
    SoFar,
    agrees,
    impact,
    pieces,
    stretch_at,
)
from db.rows import AgentRow

MINUTE_US: Final = 60 * 1_000_000
#: Nobody is called late, gone or over a break before this: clocks and hands are not so exact.
GRACE_US: Final = MINUTE_US
#: A share of less planned time than this says nothing, and is not shown.
LEAST_US: Final = 15 * MINUTE_US
#: The whole floor is looked at in so many calls, and at least so many agents in each.
ROUND: Final = 400
AT_ONCE: Final = 20
#: After a snapshot the first round goes on in larger steps: who is late is counted within seconds.
FIRST_ROUND: Final = 150
#: On a floor of no more agents than this everybody is looked at at once.
SMALL: Final = 300
#: A plan further away than this is not today's.
_NEAR_US: Final = 16 * 60 * MINUTE_US
#: So far back and ahead the plan of an agent is put in order, and put in order anew after so long.
_BACK_US: Final = 26 * 60 * MINUTE_US
_AHEAD_US: Final = 36 * 60 * MINUTE_US
_ANEW_US: Final = 2 * 60 * MINUTE_US


class Kept(StrEnum):
    """How an agent stands to the plan now."""

    NO_PLAN = "no_plan"
    """Nothing is planned for the agent around now."""
    OFF = "off"
    """No work is planned now, and the agent does none."""
    ON_PLAN = "on_plan"
    """The state agrees with what is planned."""
    ABSENT = "absent"
    """An absence is planned."""
    LATE = "late"
    """Work was planned, and the agent has not come."""
    GONE = "gone"
    """Work is planned, and the agent has left."""
    OVER_BREAK = "over_break"
    """A break is over in the plan, and the agent is still in it."""
    EARLY_BREAK = "early_break"
    """A break is planned for later, and the agent is in it."""
    AWAY = "away"
    """Work is planned, and the agent is in aux without such a plan."""
    WORKS = "works"
    """The agent works though a break, an absence or no work is planned."""
    ELSEWHERE = "elsewhere"
    """Something else that takes the agent away is planned."""


#: What a supervisor is counted: these stand in the title.
COUNTED: Final = (Kept.LATE, Kept.OVER_BREAK)
#: How pressing it is, for the order of the table.
URGENCY: Final = {
    kept: place
    for place, kept in enumerate(
        (
            *(Kept.LATE, Kept.OVER_BREAK, Kept.GONE, Kept.AWAY, Kept.EARLY_BREAK, Kept.ELSEWHERE),
            *(Kept.WORKS, Kept.ON_PLAN, Kept.ABSENT, Kept.OFF),
        )
    )
}


class PlanNow(NamedTuple):
    """How an agent stands to the plan. `since_us` is the moment minutes are counted from (for an early break: it should
    have begun then), `activity` what is planned now; all UTC microseconds."""

    kept: Kept
    since_us: int | None = None
    activity: str | None = None
    impact: Impact = ""


class Next(NamedTuple):
    """What comes next in the plan: an activity, or 'end' of the work."""

    activity: str
    at_us: int


@dataclass(slots=True)
class _Count:
    """Adherence counted from `from_us` to `until_us`, and the state at its end."""

    from_us: int
    until_us: int
    agreed_us: int
    planned_us: int
    state: str
    aux_reason: str | None


def plan_now(row: AgentRow, planned: list[Piece], now_us: int) -> PlanNow:
    """How an agent stands to the plan at `now_us`; `planned` as `pieces` gives it."""
    piece = next((one for one in planned if one.starts_at <= now_us < one.ends_at), None)
    activity = piece.activity if piece is not None else None
    means = impact(activity, row.state, row.aux_reason)
    if piece is None or activity == "absence":
        if row.state in WORKING:
            return PlanNow(Kept.WORKS, row.state_since, activity, means)
        if piece is not None:
            return PlanNow(Kept.ABSENT, piece.starts_at, activity)
        near = any(one.starts_at - _NEAR_US < now_us < one.ends_at + _NEAR_US for one in planned)
        return PlanNow(Kept.OFF if near else Kept.NO_PLAN)
    if agrees(piece.activity, row.state, row.aux_reason):
        return PlanNow(Kept.ON_PLAN, None, activity)
    if piece.activity != "shift":
        kept = Kept.WORKS if row.state in WORKING else Kept.ELSEWHERE
        return _after_grace(kept, piece.starts_at, activity, means, now_us)
    return _out_of_work(row, planned, piece, now_us)


def _out_of_work(row: AgentRow, planned: list[Piece], piece: Piece, now_us: int) -> PlanNow:
    """Work is planned, and the agent does none."""
    since = row.state_since if row.state_since is not None else piece.starts_at
    stretch = stretch_at(planned, now_us)
    began = stretch[0] if stretch is not None else piece.starts_at
    if row.state == "offline":
        kept, at = (Kept.LATE, began) if since <= began else (Kept.GONE, since)
        return _after_grace(kept, at, "shift", "negative", now_us)
    before = next((one for one in planned if one.ends_at == piece.starts_at and one.activity in AWAY), None)
    if before is not None and since < before.ends_at:
        return _after_grace(Kept.OVER_BREAK, before.ends_at, "shift", "negative", now_us)
    if row.aux_reason in RESTS:
        later = (one for one in planned if one.activity in RESTS and one.starts_at > now_us)
        ahead = next((one for one in later if stretch is None or one.starts_at < stretch[1]), None)
        if ahead is not None:
            return PlanNow(Kept.EARLY_BREAK, ahead.starts_at, "shift", "negative")
    return _after_grace(Kept.AWAY, max(since, began), "shift", "negative", now_us)


def _after_grace(kept: Kept, since: int, activity: str | None, means: Impact, now_us: int) -> PlanNow:
    if now_us - since < GRACE_US:
        return PlanNow(Kept.ON_PLAN, None, activity)
    return PlanNow(kept, since, activity, means)


class FloorPlan:
    """The plans of a store's agents. `revision` goes up when somebody's standing becomes another."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._now_us = 0
        self._round: Iterator[str] = iter(())
        self._pieces: dict[str, tuple[int, list[Piece]]] = {}
        self._steps = ROUND
        self._found: dict[str, PlanNow] = {}
        self._counted: dict[Kept, set[str]] = {kept: set() for kept in COUNTED}
        self._counts: dict[str, _Count] = {}
        #: Agents whose past has to be asked for; None for all of them.
        self.asks_for: set[str] | None = set()
        self.revision = 0
        store.listen(self)
        self.everything_changed()

    @property
    def is_there(self) -> bool:
        """Whether any plan was imported that reaches into today."""
        return bool(self._store.rows("shift_activity"))

    def everything_changed(self) -> None:
        """All rows were replaced by a snapshot."""
        self._now_us = self._store.now_us
        self._pieces.clear()
        self._found.clear()
        self._counts.clear()
        for standing in self._counted.values():
            standing.clear()
        self.asks_for = None if self.is_there else set()
        agents = list(self._store.rows("agent")) if self.is_there else []
        if len(agents) <= SMALL:
            for agent_id in agents:
                self._look(agent_id)
        else:
            self._round, self._steps = iter(agents), FIRST_ROUND
        self.revision += 1

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Follow one row of the store."""
        if table == "agent":
            self._count_until((new or old).id, old, new)
            self._look((new or old).id)
        elif table == "shift_activity":
            for agent_id in {row.agent_id for row in (old, new) if row is not None}:
                self._pieces.pop(agent_id, None)
                # Rows that are merely forgotten with time change nothing that is counted.
                if new is not None or old.ends_at > self._now_us - _NEAR_US:
                    self._counts.pop(agent_id, None)
                    if self.asks_for is not None:
                        self.asks_for.add(agent_id)
                self._look(agent_id)

    def move_on(self, now_us: int) -> None:
        """Look at the next agents, at the time `now_us` (UTC microseconds); called many times a second."""
        self._now_us = max(self._now_us, now_us)
        held = self._store.rows("agent")
        part = list(islice(self._round, max(AT_ONCE, -(-len(held) // self._steps))))
        if not part and self.is_there:
            self._round, self._steps = iter(list(held)), ROUND
            part = list(islice(self._round, max(AT_ONCE, -(-len(held) // ROUND))))
        for agent_id in part:
            self._look(agent_id)

    def of(self, row: AgentRow, now_us: int) -> PlanNow:
        """How an agent stands to the plan at this moment."""
        return plan_now(row, self.pieces_of(row.id), now_us)

    def seen(self, agent_id: str) -> PlanNow | None:
        """How the agent stood when they were looked at last: it does not change by itself, so tables are sorted by it."""
        return self._found.get(agent_id)

    def next_of(self, agent_id: str, now_us: int) -> Next | None:
        """What comes next in the plan: a break, training or meeting, an absence, else the end or the beginning of work."""
        planned = self.pieces_of(agent_id)
        stretch = stretch_at(planned, now_us)
        is_at_work = stretch is not None and now_us < stretch[1]
        for one in planned:
            if one.starts_at <= now_us or (is_at_work and stretch is not None and one.starts_at >= stretch[1]):
                continue
            if one.activity != "shift" or not is_at_work:
                return Next(one.activity, one.starts_at)
        return Next("end", stretch[1]) if is_at_work and stretch is not None else None

    def pieces_of(self, agent_id: str) -> list[Piece]:
        """What is planned for an agent at each moment, from yesterday to tomorrow."""
        known = self._pieces.get(agent_id)
        if known is not None and self._now_us - known[0] < _ANEW_US:
            return known[1]
        first, last = self._now_us - _BACK_US, self._now_us + _AHEAD_US
        rows = self._store.rows_where("shift_activity", "agent_id", agent_id)
        near = (
            Piece(row.activity, row.starts_at, row.ends_at)
            for row in rows
            if row.ends_at > first and row.starts_at < last
        )
        found = pieces(near)
        self._pieces[agent_id] = (self._now_us, found)
        return found

    def count(self, kept: Kept, belongs: Callable[[Any], bool] | None = None) -> int:
        """How many agents stand so, which has to be one of `COUNTED`; with `belongs`, of those it says yes to."""
        if belongs is None:
            return len(self._counted[kept])
        return sum(belongs(self._store.row("agent", agent_id)) for agent_id in self._counted[kept])

    def take_past(self, past: Mapping[str, SoFar], asked: Collection[str] | None, at_us: int) -> None:
        """What the database knows of how the plan was kept until `at_us`, of the agents asked for (None: of all).

        Who had no planned work yet is counted from the beginning of the next.
        """
        for agent_id in self._store.rows("agent") if asked is None else asked:
            row = self._store.row("agent", agent_id)
            if row is None or not self.pieces_of(agent_id):
                continue
            one = past.get(agent_id)
            count = _Count(at_us, at_us, 0, 0, row.state, row.aux_reason) if one is None else _Count(*one)
            self._counts[agent_id] = count
            if row.state_since is not None and row.state_since > count.until_us:
                self._advance(agent_id, count, row.state_since)
            count.state, count.aux_reason = row.state, row.aux_reason
        self.revision += 1

    def adherence(self, row: AgentRow, now_us: int) -> tuple[Adherence, int] | None:
        """How the plan was kept in this stretch of work until now, and when that began; None where it is not known (yet)."""
        held = self._counts.get(row.id)
        if held is None:
            return None
        # A copy: what is told next may be that the state changed a moment ago.
        count = replace(held)
        self._advance(row.id, count, now_us)
        return Adherence(count.agreed_us, count.planned_us), count.from_us

    def _look(self, agent_id: str) -> None:
        row = self._store.row("agent", agent_id)
        now = None if row is None or row.retired_at is not None else self.of(row, self._now_us)
        before = self._found.get(agent_id)
        if now is not None and now.kept is Kept.NO_PLAN:
            now = None
        if now == before:
            return
        self.revision += 1
        for kept, standing in self._counted.items():
            (standing.add if now is not None and now.kept is kept else standing.discard)(agent_id)
        if now is None:
            del self._found[agent_id]
        else:
            self._found[agent_id] = now

    def _count_until(self, agent_id: str, old: AgentRow | None, new: AgentRow | None) -> None:
        """The state that ended counts until the new one began."""
        count = self._counts.get(agent_id)
        if new is None:
            self._counts.pop(agent_id, None)
        elif old is None:
            if self.asks_for is not None and self.pieces_of(agent_id):
                self.asks_for.add(agent_id)
        elif count is not None and (old.state, old.aux_reason) != (new.state, new.aux_reason):
            self._advance(agent_id, count, new.state_since if new.state_since is not None else self._now_us)
            count.state, count.aux_reason = new.state, new.aux_reason

    def _advance(self, agent_id: str, count: _Count, until_us: int) -> None:
        planned = self.pieces_of(agent_id)
        stretch = stretch_at(planned, until_us)
        if stretch is not None and stretch[0] > count.from_us and stretch[0] >= count.until_us:
            # Another stretch of work has begun: what is told is of that one.
            count.from_us = count.until_us = stretch[0]
            count.agreed_us = count.planned_us = 0
        for one in planned:
            shared = min(one.ends_at, until_us) - max(one.starts_at, count.until_us)
            if shared > 0 and one.activity != "absence":
                count.planned_us += shared
                if agrees(one.activity, count.state, count.aux_reason):
                    count.agreed_us += shared
        count.until_us = max(count.until_us, until_us)
