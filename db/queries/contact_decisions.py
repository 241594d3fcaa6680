"""What people decided about a contact, from the record of commands: kept when the change log is long pruned. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from db.queries.acts_told import Told, of_kind, together
from db.queries.change_log import Log
from db.queries.timeline_entry import Entry, thing

_VALUES: Final = {"contact.prioritise": ("priority", "priority"), "contact.set_due": ("due", "due_at")}


def decided_values(told: Iterable[Told], log: Log) -> Iterable[Entry]:
    """Changes of priority and due time that the log does not tell any more."""
    logged = {change.command_id for change in log.changes[1:] or ()}
    for one in told:
        if one.kind in _VALUES and one.command_id not in logged:
            what, column = _VALUES[one.kind]
            former, value = one.was.get(column), one.became.get(column)
            yield Entry(one.at, what, one.subject_id, former=former, value=value, by=one.by)


def assigned_within_queue(told: Iterable[Told], notes: dict[str, Any]) -> Iterable[Entry]:
    """Moves that left the contact in its queue: given to an agent, or back to all. Takes their notes out of `notes`."""
    for one in of_kind(told, "contact.move"):
        queue_id = one.became.get("queue_id")
        agent_id, to_agent_id = one.was.get("agent_id"), one.became.get("agent_id")
        if queue_id != one.was.get("queue_id") or agent_id == to_agent_id:
            continue
        written = None if one.taken_back else note_of(one, notes)
        yield Entry(
            one.at,
            "assigned",
            one.subject_id,
            queue=thing(queue_id),
            agent=thing(agent_id),
            to_agent=thing(to_agent_id),
            staff=None if written is None else thing(written.staff_id),
            text=None if written is None else written.text,
            by=one.by,
        )


def orders(rows: Iterable[Any], told: Sequence[Told], notes: dict[str, Any]) -> Iterable[Entry]:
    """What the telephone system was asked to do, and what became of it. Takes the notes that go along out of `notes`."""
    asked = {one.entity_id: one for one in of_kind(told, "contact.ask_move") if not one.taken_back}
    taken_back = {one.entity_id: one for one in of_kind(told, "contact.ask_move") if one.taken_back}
    for row in rows:
        command, undone = asked.get(row.id), taken_back.get(row.id)
        written = None if command is None else note_of(command, notes)
        entry = Entry(
            row.requested_at,
            "ordered",
            row.id,
            queue=thing(row.queue_id),
            to_queue=thing(row.to_queue_id),
            to_agent=thing(row.to_agent_id),
        )
        yield entry._replace(
            staff=None if written is None else thing(written.staff_id),
            word=row.state,
            text=None if written is None else written.text,
            goes_on=row.state in ("requested", "taken"),
            by=None if command is None else command.by,
        )
        if row.state in ("done", "failed") and row.ended_at is not None:
            lasted = max(0, row.ended_at - row.requested_at)
            yield entry._replace(at=row.ended_at, what=f"order_{row.state}", text=row.problem, lasted_us=lasted)
        if undone is not None:
            yield entry._replace(at=undone.at, what="order_withdrawn", by=undone.by)


def note_of(one: Told, notes: dict[str, Any]) -> Any:
    """The note that was written with a command, taken out of `notes`; None where there is none."""
    found = next((note for note in notes.values() if together(one, note.at)), None)
    return None if found is None else notes.pop(found.id)


def with_deciders(entries: Iterable[Entry], told: Sequence[Told]) -> Iterable[Entry]:
    """The entries, each with who did it where a command of the same moment says so."""
    for entry in entries:
        kinds = _KINDS.get(entry.what)
        if entry.by is None and kinds is not None:
            found = next((one for one in told if one.kind in kinds and _is_it(one, entry)), None)
            yield entry if found is None else entry._replace(by=found.by)
        else:
            yield entry


_KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "moved": ("contact.move",),
    "closed": ("contact.close",),
    "note": ("contact.move", "contact.ask_move"),
}


def _is_it(one: Told, entry: Entry) -> bool:
    if not together(one, entry.at):
        return False
    if entry.what != "moved":
        return not one.taken_back
    to_queue = None if entry.to_queue is None else entry.to_queue.id
    return bool(one.became.get("queue_id") == to_queue)
