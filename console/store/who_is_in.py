"""Who of a team is in, late or absent at one moment: plans where there are any, beside what agents do. Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import AgentRow, ShiftActivityRow

#: Nobody is late for so long after a shift begins, microseconds.
GRACE_US: Final = 5 * 60 * 1_000_000
#: Who begins within so long is told, too; microseconds.
SOON_US: Final = 2 * 3600 * 1_000_000

#: 'out' is neither planned now nor signed in.
Standing = Literal["absent", "late", "soon", "in", "out"]
_ORDER: Final = ("late", "absent", "in", "soon", "out")


class Person(NamedTuple):
    """An agent, how they stand, and the shift or absence of their plan that says so."""

    agent: AgentRow
    standing: Standing
    planned: ShiftActivityRow | None


def has_plan(store: FloorStore, team_id: str, now: int) -> bool:
    """Whether a shift of anybody of the team is planned around `now` (UTC microseconds)."""
    return any(
        row.activity == "shift"
        and row.starts_at < now + SOON_US
        and row.ends_at > now - SOON_US
        and _is_of(store, row.agent_id, team_id)
        for row in store.rows("shift_activity").values()
    )


def who_is_in(store: FloorStore, team_id: str, now: int) -> list[Person]:
    """The people of a team: who is late first, then absent, in, beginning soon, and the others."""
    people = [
        _person(store, agent, now)
        for agent in store.rows("agent").values()
        if agent.team_id == team_id and agent.retired_at is None
    ]
    return sorted(people, key=lambda one: (_ORDER.index(one.standing), one.agent.name.casefold(), one.agent.id))


def _person(store: FloorStore, agent: AgentRow, now: int) -> Person:
    plan = store.rows_where("shift_activity", "agent_id", agent.id)
    present = {row.activity: row for row in plan if row.starts_at <= now < row.ends_at}
    absence, shift = present.get("absence"), present.get("shift")
    if agent.state != "offline":
        return Person(agent, "in", shift)
    if absence is not None:
        return Person(agent, "absent", absence)
    if shift is not None:
        return Person(agent, "late" if now - shift.starts_at > GRACE_US else "soon", shift)
    coming = [row for row in plan if row.activity == "shift" and now < row.starts_at < now + SOON_US]
    if coming:
        return Person(agent, "soon", min(coming, key=lambda row: row.starts_at))
    return Person(agent, "out", None)


def _is_of(store: FloorStore, agent_id: str, team_id: str) -> bool:
    agent = store.row("agent", agent_id)
    return agent is not None and agent.team_id == team_id
