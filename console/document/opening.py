"""Opens the dialog that saves the timeline on screen as a document, with what stands there now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from console.document.contents import Source
from console.document.dialog import DocumentDialog
from console.signed_in import person
from console.words import contact_number, incident_number, say
from db.commands.contact_acts import PRIORITISE
from db.queries.timeline_entry import without_coaching

if TYPE_CHECKING:
    from console.window import FloorWindow


def open_document_dialog(window: FloorWindow) -> DocumentDialog:
    """Open it over the window; its detail shows a contact or a customer whose history was read."""
    panel, floor = window.detail, window.floor
    chosen, questions = panel.chosen, panel.questions
    assert chosen.thing is not None
    assert questions is not None
    row: Any = chosen.row
    names = [one.name for one in floor.store.rows("floor").values()]
    is_incident = chosen.thing.kind == "incident"
    without = say("one customer") if chosen.is_customer else contact_number(row.number)
    if is_incident:
        without = say("incident {number}", number=incident_number(row.number))
    source = Source(
        title=say("Timeline of {thing}", thing=chosen.name),
        title_without_customer=say("Timeline of {thing}", thing=without),
        floor=names[0] if names else say("a floor without a name"),
        made_by=person(floor, window.rights.login),
        made_at=floor.now_us(),
        facts=tuple(chosen.facts(floor.now_us())),
        entries=without_coaching(chosen.entries),
        log_since=chosen.log_since,
        of_many=chosen.is_customer or is_incident,
        agents=tuple(one.name for one in floor.store.rows("agent").values()),
    )
    if is_incident:
        reason = window.rights.why_not_in(PRIORITISE, floor.incidents.queue_ids(row.id))
    else:
        reason = window.rights.why_not(PRIORITISE, row.contacts[0] if chosen.is_customer else row)
    allowed = floor.monitoring.allowed(floor.login, floor.now_us())
    why = ""
    if reason or not allowed.export_names:
        why = say("Your role takes no names and no notes out of the floor; ask a supervisor.")
    dialog = DocumentDialog(chosen.thing, source, questions, window.settings, why, window.theme, window)
    dialog.saved.connect(window.said.say)
    dialog.open()
    return dialog
