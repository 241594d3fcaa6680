"""The rows of the lists beside the matrix of readiness: who was let in, what queues ask for, buddies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from console.clock_words import day, moment
from console.coaching.readiness import readiness_words as words_of
from console.words import NOTHING, plural, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.coaching_rows import AgentBuddyRow
    from db.queries.readiness_overrides import OverrideShown

#: A row of a list: what it stands for, its texts, and whether it presses.
Row = tuple[Any, Sequence[str], bool]


def override_rows(shown: Sequence[OverrideShown], now: int) -> list[Row]:
    """Overrides with their reasons."""
    return [
        (
            one,
            [
                _override_state(one, now),
                one.agent,
                one.queue,
                one.reason or "",
                one.by_name or NOTHING,
                say("{start} to {end}", start=moment(one.at, now, seconds=False),
                    end=moment(one.withdrawn_at or one.until_at, now, seconds=False)),
            ],
            False,
        )
        for one in shown
    ]  # fmt: skip


def queue_rows(floor: Floor, now: int) -> list[Row]:
    """What each queue asks for, and how many of those who serve it are ready."""
    rows: list[Row] = []
    queues = [row for row in floor.store.rows("queue").values() if row.retired_at is None]
    for queue in sorted(queues, key=lambda row: (row.position, row.name)):
        asked = floor.readiness.asked(queue.id)
        on_it = floor.store.rows_where("queue_membership", "queue_id", queue.id)
        short = sum(bool(floor.readiness.missing(row.agent_id, queue.id, now)) for row in on_it) if asked else 0
        names = ", ".join(module.name for module in asked) or say("nothing")
        who = plural("%Ln agent(s) on it", len(on_it))
        without = plural("▲ %Ln of them not ready", short) if short else say("all of them ready")
        rows.append((queue, [queue.name, names, who, without if asked else ""], False))
    return rows


def buddy_rows(floor: Floor, now: int) -> list[Row]:
    """New agents and their buddies; first who is new and has none."""
    held: dict[str, AgentBuddyRow] = {
        row.agent_id: row for row in floor.store.rows("agent_buddy").values() if row.from_at <= now < row.until_at
    }
    agents = [row for row in floor.store.rows("agent").values() if row.retired_at is None]
    rows: list[Row] = []
    for agent in sorted(agents, key=lambda row: (row.id in held, row.name.casefold())):
        buddy = held.get(agent.id)
        if buddy is None and agent.level != "new":
            continue
        name = say("▲ nobody yet") if buddy is None else _name(floor, "agent", buddy.buddy_id)
        until = "" if buddy is None else day(buddy.until_at)
        rows.append((agent, [agent.name, words_of.level_of_agent(agent.level), name, until], buddy is None))
    return rows


def buddy_of(floor: Floor, agent_id: str, now: int) -> AgentBuddyRow | None:
    """Who an agent asks first now."""
    rows = floor.store.rows("agent_buddy").values()
    return next((row for row in rows if row.agent_id == agent_id and row.from_at <= now < row.until_at), None)


def _override_state(one: OverrideShown, now: int) -> str:
    if one.withdrawn_at is not None:
        return say("taken back")
    return say("◷ holds") if one.until_at > now else say("over")


def _name(floor: Floor, table: str, row_id: str | None) -> str:
    row = floor.store.row(table, row_id)
    return str(row.name) if row is not None else NOTHING
