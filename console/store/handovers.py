"""What one shift leaves to the next, from the rows held: what is under way, what giving would gather, what still stands.

Qt-free. What `db.commands.handover_acts` gathers and judges in the database, this shows before; the database decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from console.store.held import escalation_is_open, follow_up_is_open
from console.store.presence import is_on_shift

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import EscalationRow, HandoverLineRow, HandoverRow, StaffRow, TeamRow

#: The tables a handover is told from.
TOLD_BY: Final = frozenset(
    {
        "handover",
        "handover_line",
        "escalation",
        "customer_follow_up",
        "queue_membership",
        "authority_grant",
        "incident",
        "incident_queue",
        "shift_activity",
        "message",
        "message_reading",
        "staff_presence",
        "staff",
        "staff_role",
        "team",
    }
)
UNDER_WAY: Final = frozenset({"open", "given"})
#: Kinds of lines whose thing gets another owner, and the tables of all things.
OWNED: Final = frozenset({"escalation", "promise", "follow_up"})
TABLE_OF: Final = {
    "escalation": "escalation",
    "promise": "escalation",
    "follow_up": "customer_follow_up",
    "loan": "queue_membership",
    "grant": "authority_grant",
    "incident": "incident",
    "absence": "shift_activity",
    "message": "message",
}
#: Plans and messages that lie further off concern another shift; microseconds.
SHIFT_US: Final = 12 * 3600 * 1_000_000
_LINE: Final = frozenset({"supervisor", "manager"})

#: 'waits' for somebody; 'accepted'; 'taken' by somebody else meanwhile; 'over' where its thing has ended.
LineState = Literal["waits", "accepted", "taken", "over"]


class Line(NamedTuple):
    """One thing that is handed over. `row` is None before it is given; `thing` is its row, None where none is held."""

    id: str
    kind: str
    thing: Any
    had_by_id: str | None
    state: LineState
    row: HandoverLineRow | None = None


def teams_of(store: FloorStore, staff_id: str | None, now: int, *, of_line: bool = False) -> list[TeamRow]:
    """Teams in which this person has a role at `now`, with `of_line` one that hands over and accepts; by name.

    All of them where the person stands in no list.
    """
    teams = sorted(store.rows("team").values(), key=lambda row: (row.name.casefold(), row.id))
    if staff_id is None:
        return teams
    roles = [
        role
        for role in store.rows("staff_role").values()
        if role.staff_id == staff_id
        and (role.role in _LINE or not of_line)
        and role.queue_id is None
        and role.from_at <= now
        and (role.until_at is None or role.until_at > now)
    ]
    return [team for team in teams if any(role.team_id in (None, team.id) for role in roles)]


def line_of_team(store: FloorStore, team_id: str, now: int) -> list[StaffRow]:
    """Supervisors and managers of a team at `now`: those on shift first, then by name."""
    there = {row.staff_id for row in store.rows("staff_presence").values() if is_on_shift(row, now)}
    ids = {
        role.staff_id
        for role in store.rows("staff_role").values()
        if role.role in _LINE
        and role.queue_id is None
        and role.team_id in (None, team_id)
        and role.from_at <= now
        and (role.until_at is None or role.until_at > now)
    }
    people = [row for row in (store.row("staff", staff_id) for staff_id in ids) if row and row.disabled_at is None]
    return sorted(people, key=lambda row: (row.id not in there, row.name.casefold(), row.id))


def under_way(store: FloorStore, team_id: str) -> HandoverRow | None:
    """The handover of a team that is being prepared, or waits to be accepted."""
    rows = store.rows("handover").values()
    return next((row for row in rows if row.team_id == team_id and row.state in UNDER_WAY), None)


def last_accepted(store: FloorStore, team_id: str) -> HandoverRow | None:
    """The newest handover of a team that was accepted, as far as the past is held."""
    rows = [row for row in store.rows("handover").values() if row.team_id == team_id and row.state == "accepted"]
    return max(rows, key=lambda row: row.accepted_at, default=None)


def waiting_for(store: FloorStore, staff_id: str | None, now: int) -> list[HandoverRow]:
    """Handovers of others that wait in this person's teams, the longest waiting first."""
    mine = {team.id for team in teams_of(store, staff_id, now)}
    rows = (row for row in store.rows("handover").values() if row.state == "given" and row.team_id in mine)
    return sorted(
        (row for row in rows if staff_id is None or row.given_by_id != staff_id), key=lambda row: row.given_at
    )


def own_waiting(store: FloorStore, staff_id: str | None) -> list[HandoverRow]:
    """What this person handed over and nobody has accepted, the longest waiting first."""
    rows = store.rows("handover").values()
    mine = [row for row in rows if staff_id is not None and row.state == "given" and row.given_by_id == staff_id]
    return sorted(mine, key=lambda row: row.given_at)


def open_of(store: FloorStore, staff_id: str | None) -> list[EscalationRow]:
    """Escalations that are still this person's, the next due first."""
    if staff_id is None:
        return []
    rows = store.rows("escalation").values()
    return sorted(
        (row for row in rows if row.owner_id == staff_id and escalation_is_open(row)), key=lambda row: row.due_at
    )


def lines_of(store: FloorStore, handover_id: str, now: int) -> list[Line]:
    """The lines of a handover as they stand at `now`."""
    rows = [row for row in store.rows("handover_line").values() if row.handover_id == handover_id]
    found = []
    for row in sorted(rows, key=lambda row: (row.position, row.id)):
        table = TABLE_OF.get(row.kind)
        thing = None if table is None else store.row(table, row.entity_id)
        found.append(Line(row.id, row.kind, thing, row.had_by_id, _state(row, thing, now), row))
    return found


def left_behind(store: FloorStore, team_id: str, staff_id: str | None, now: int) -> list[Line]:
    """What this person would hand over for a team at `now`."""
    found: list[Line] = []
    here = {row.staff_id for row in store.rows("staff_presence").values() if is_on_shift(row, now)} - {staff_id}
    queues = {row.id for row in store.rows("queue").values() if row.team_id == team_id}
    for row in _by_due(store.rows("escalation").values()):
        if row.queue_id in queues and escalation_is_open(row) and row.owner_id not in here:
            kind = "promise" if row.state == "promised" else "escalation"
            found.append(Line(row.id, kind, row, row.owner_id, "waits"))
    for row in _by_due(store.rows("customer_follow_up").values()):
        if row.queue_id in queues and follow_up_is_open(row) and row.owner_id not in here:
            found.append(Line(row.id, "follow_up", row, row.owner_id, "waits"))
    found += [Line(row.id, "loan", row, None, "waits") for row in _loans(store, team_id, queues, now)]
    found += [Line(row.id, "grant", row, None, "waits") for row in _grants(store, team_id, now)]
    found += [Line(row.id, "incident", row, None, "waits") for row in _incidents(store, queues)]
    found += [Line(row.id, "absence", row, None, "waits") for row in _absences(store, team_id, now)]
    found += [Line(row.id, "message", row, None, "waits") for row in unread(store, team_id, now)]
    return found


def sent_lately(store: FloorStore, team_id: str, now: int) -> list[Any]:
    """Messages to a team, or to one of its queues, of this shift, the newest first."""
    rows = store.rows("message").values()
    found = [
        row
        for row in rows
        if row.team_id == team_id and row.agent_id is None and row.withdrawn_at is None and row.sent_at > now - SHIFT_US
    ]
    return sorted(found, key=lambda row: row.sent_at, reverse=True)


def readers(store: FloorStore, message_id: str) -> int:
    """How many have read a message."""
    return len(store.ids_where("message_reading", "message_id", message_id))


def unread(store: FloorStore, team_id: str, now: int) -> list[Any]:
    """Of the messages of this shift those that not everybody has read, the oldest first."""
    sent = reversed(sent_lately(store, team_id, now))
    return [row for row in sent if readers(store, row.id) < row.recipients]


def _state(row: HandoverLineRow, thing: Any, now: int) -> LineState:
    if row.accepted_at is not None:
        return "accepted"
    if row.closed_at is not None or (row.kind in TABLE_OF and row.kind != "message" and thing is None):
        return "over"
    if row.kind in ("escalation", "promise") and not escalation_is_open(thing):
        return "over"
    if row.kind == "follow_up" and not follow_up_is_open(thing):
        return "over"
    if row.kind == "grant" and (thing.revoked_at is not None or thing.state == "declined"):
        return "over"
    if row.kind in OWNED:
        return "waits" if thing.owner_id == row.had_by_id else "taken"
    ends = {
        "loan": lambda: thing.until_at,
        "grant": lambda: thing.until_at,
        "incident": lambda: thing.ended_at,
        "absence": lambda: thing.ends_at,
    }.get(row.kind)
    end = None if ends is None else ends()
    return "waits" if end is None or end > now else "over"


def _by_due(rows: Iterable[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: (row.due_at, row.id))


def _loans(store: FloorStore, team_id: str, queues: set[str], now: int) -> list[Any]:
    people = {row.id for row in store.rows("agent").values() if row.team_id == team_id}
    found = [
        row
        for row in store.rows("queue_membership").values()
        if row.source == "lent"
        and row.until_at is not None
        and row.since_at <= now < row.until_at
        and (row.agent_id in people or row.queue_id in queues)
    ]
    return sorted(found, key=lambda row: row.until_at)


def _grants(store: FloorStore, team_id: str, now: int) -> list[Any]:
    """Authority of the team that ends within a shift, but for what was given for one contact."""
    found = [
        row
        for row in store.rows("authority_grant").values()
        if row.team_id == team_id
        and row.contact_id is None
        and row.revoked_at is None
        and row.state != "declined"
        and now < row.until_at < now + SHIFT_US
    ]
    return sorted(found, key=lambda row: row.until_at)


def _incidents(store: FloorStore, queues: set[str]) -> Iterator[Any]:
    of_queues: dict[str, set[str]] = {}
    for row in store.rows("incident_queue").values():
        of_queues.setdefault(row.incident_id, set()).add(row.queue_id)
    for row in sorted(store.rows("incident").values(), key=lambda row: row.declared_at):
        its = of_queues.get(row.id)
        if row.ended_at is None and (its is None or not its.isdisjoint(queues)):
            yield row


def _absences(store: FloorStore, team_id: str, now: int) -> list[Any]:
    found = []
    for row in store.rows("shift_activity").values():
        agent = store.row("agent", row.agent_id)
        near = row.ends_at > now and row.starts_at < now + SHIFT_US
        if row.activity == "absence" and near and agent is not None and agent.team_id == team_id:
            found.append(row)
    return sorted(found, key=lambda row: row.starts_at)
