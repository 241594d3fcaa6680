"""What is stuck, in words: the cell that says so and the sentence that says why and what ends it."""

from typing import Any

from console.models.columns import Cell
from console.store.floor import Floor
from console.store.stuck import Reason, Stuck
from console.words import duration, say, word
from db.rows import AgentRow, ContactRow


def stuck_cell(state: str) -> Cell:
    """The state of something stuck: `state` is its own state in words."""
    return Cell(say("stuck: {state}", state=state), strong=True, glyph="stuck")


def stuck_sentence(row: AgentRow | ContactRow, stuck: Stuck, now: int) -> str:
    """Why it is called stuck and what ends it; `now` is the database's time in UTC microseconds."""
    since = row.state_since if row.state_since is not None else stuck.since_us
    return say("{why}\nIt ends when the system it comes from says so.", why=_why(row, stuck, max(0, now - since)))


def _why(row: AgentRow | ContactRow, stuck: Stuck, lasted_us: int) -> str:
    time = duration(lasted_us)
    match stuck.reason:
        case Reason.LOST:
            return say("Stuck: the line or the telephone system was lost {time} ago; nobody waits here.", time=time)
        case Reason.RINGS:
            return say("Stuck: it is said to ring for {time}; no telephone rings so long.", time=time)
        case Reason.TALKS:
            return say("Stuck: it is said to be with an agent for {time}; its end was not told.", time=time)
        case Reason.WAITS:
            return say("Stuck: said to wait for {time}; nobody holds a line or a chat so long.", time=time)
        case Reason.NO_CONTACT:
            return say(
                "Stuck: {state} for {time}, but no contact on the floor is with them.",
                state=word(row.state),
                time=time,
            )
        case Reason.STUCK_CONTACTS:
            return say("Stuck: every contact that is said to be with them is stuck.")
        case Reason.UNCHANGED:
            return say("Stuck: no change for {time}, longer than two shifts.", time=time)


def stuck_of(row: Any, table: str, floor: Floor) -> Stuck | None:
    """Why a row of 'contact' or 'agent' is stuck; None if it is not."""
    return floor.stuck.of(table, row.id)
