"""Who has to decide about an escalation now, in words: its owner, whom it climbed to, or plainly that nobody is there."""

from console.models.columns import Cell
from console.store.floor import Floor
from console.words import say, word
from db.climbing import Responsible
from db.escalation_due import nearest_due
from db.rows import EscalationRow


def owner_name(row: EscalationRow, floor: Floor) -> str | None:
    """Whom it belongs to; None for nobody in the list of people."""
    return _name(floor, row.owner_id)


def who_has_it(row: EscalationRow, floor: Floor, now: int) -> Cell:
    """The cell that says it at `now` (UTC microseconds)."""
    if row.state == "resolved":
        return Cell(owner_name(row, floor) or say("somebody"))
    found = floor.climbing.responsible(row, now)
    if found.step == "nobody":
        return Cell(say("nobody there"), "urgent", strong=True)
    if found.step == "somebody":
        return Cell(say("somebody"))
    name = _name(floor, found.staff_id) or say("somebody")
    return Cell(say("climbed to {name}", name=name)) if found.has_climbed else Cell(name)


def who_sentence(row: EscalationRow, floor: Floor, now: int) -> str:
    """The same as a sentence that says why."""
    name = owner_name(row, floor)
    if row.state == "resolved":
        return say("Resolved by {name}.", name=name or say("somebody"))
    found = floor.climbing.responsible(row, now)
    match found.step:
        case "nobody" if name is None:
            return say("Nobody has it. Nobody on shift can decide this.")
        case "nobody":
            return say("{name} has it and is not on shift. Nobody on shift can decide this.", name=name)
        case "somebody":
            return say("Somebody has it who stands in no list of people.")
        case "owner" if nearest_due(row) < now:
            return say("{name} has it. It is overdue, and nobody else who can decide it is on shift.", name=name)
        case "owner":
            return say("{name} has it, on shift and signed in.", name=name)
    return _climbed(row, found, name, floor, now)


def _climbed(row: EscalationRow, found: Responsible, name: str | None, floor: Floor, now: int) -> str:
    to, role = _name(floor, found.staff_id) or say("somebody"), word(found.step)
    if found.step == "duty":
        role = say("on duty for this queue")
    if name is None:
        return say("Nobody had it: it climbed to {to} ({role}), who is on shift.", to=to, role=role)
    if nearest_due(row) < now:
        return say("{name} has it and it is overdue: it climbed to {to} ({role}).", name=name, to=to, role=role)
    return say("{name} has it and is not on shift: it climbed to {to} ({role}).", name=name, to=to, role=role)


def _name(floor: Floor, staff_id: str | None) -> str | None:
    person = floor.store.row("staff", staff_id)
    return None if person is None else str(person.name)
