"""Acts on contacts: moved to a queue or an agent, put in order, ended when nobody waits there any more."""

from typing import Final

from db.coaching.readiness_sql import NOT_READY, not_ready
from db.commands.act import AGENT_LEFT, LINE, LOOK_FOR_CHANGES, NO_NOTE, NO_REASON, QUEUE_CLOSED, Act, Duty
from db.order_standing import ON_ITS_WAY

_SCOPE: Final = Duty(LINE, queue="n.queue_id")
_ENDED: Final = ("ended", "n.state = 'closed'")
#: In these channels somebody listens or reads along: taking the contact away takes the customer away from a person.
_TALKING: Final = (
    "talking",
    "n.state IN ('on_contact', 'wrap_up') AND n.channel IN ('voice', 'callback', 'chat', 'messaging')",
)
_OF_TELEPHONE: Final = "n.channel = 'voice' AND n.state <> 'scheduled'"
_ALREADY_THERE: Final = (
    "already_there",
    "n.queue_id = i.to_queue_id AND coalesce(CAST(n.agent_id AS text), '') = coalesce(CAST(i.to_agent_id AS text), '')"
    " AND n.state <> 'ringing'",
)
_ROUTE: Final = "FROM route rt WHERE rt.from_queue_id = n.queue_id"
_NO_ROUTE: Final = (
    "no_route",
    f"n.queue_id <> i.to_queue_id AND {NO_REASON} AND EXISTS (SELECT 1 {_ROUTE})"
    f" AND NOT EXISTS (SELECT 1 {_ROUTE} AND rt.to_queue_id = i.to_queue_id)",
)
_NOTE_NEEDED: Final = (
    "note_needed",
    f"n.answered_at IS NOT NULL AND {NO_NOTE}"
    f" AND EXISTS (SELECT 1 {_ROUTE} AND rt.to_queue_id = i.to_queue_id AND rt.note = 'required')",
)
#: A waiting live call already on its way elsewhere must not be sent twice.
_ORDERED: Final = (
    "ordered",
    f"EXISTS (SELECT 1 FROM telephone_order o WHERE o.contact_id = n.id AND {ON_ITS_WAY})",
)
_TARGETS: Final = (
    ("queue_closed", QUEUE_CLOSED),
    ("agent_left", AGENT_LEFT),
    _ALREADY_THERE,
    _NO_ROUTE,
    _NOTE_NEEDED,
    (NOT_READY, not_ready("i.to_agent_id", "i.to_queue_id")),
)
_STANDING: Final = ("queue_id", "agent_id", "state")
_DECIDED: Final = ("queue_id", "agent_id")

#: The note of a move: one text for all, a row for each contact, hung on the transfer that the move made.
_WRITE_NOTES: Final = (
    "INSERT INTO note (id, contact_id, staff_id, at, text) SELECT {new_id}, e.subject_id,"
    " (SELECT s.id FROM staff s WHERE s.login = {actor}), {now}, {note} FROM command_effect e"
    f" WHERE {{done}} AND NOT {NO_NOTE}"
)
_HANG_NOTES: Final = (
    "UPDATE transfer SET note_id = (SELECT t.id FROM note t WHERE t.contact_id = transfer.contact_id"
    " ORDER BY t.at DESC, t.id DESC LIMIT 1)"
    f" WHERE NOT {NO_NOTE} AND transfer.note_id IS NULL"
    " AND transfer.contact_id IN (SELECT e.subject_id FROM command_effect e WHERE {done})"
    " AND transfer.at >= {now}"
)

MOVE: Final = Act(
    kind="contact.move",
    subject="contact",
    asked={"queue_id": "uuid", "agent_id": "uuid"},
    sets={
        "queue_id": "i.to_queue_id",
        "agent_id": "i.to_agent_id",
        "state": "CASE WHEN n.state = 'scheduled' THEN 'scheduled' ELSE 'waiting' END",
    },
    duty=_SCOPE,
    decided=_DECIDED,
    refusals=(
        _ENDED,
        ("lost", "n.state = 'lost'"),
        _TALKING,
        LOOK_FOR_CHANGES,
        ("of_telephone", _OF_TELEPHONE),
        *_TARGETS,
    ),
    kept=("queued_at", "transfers", "overflows"),
    afterwards=(_WRITE_NOTES, _HANG_NOTES),
)

#: A live call belongs to the telephone system: it is asked to move it, and says what became of it.
ASK_MOVE: Final = Act(
    kind="contact.ask_move",
    subject="contact",
    operation="insert",
    into="telephone_order",
    asked={"queue_id": "uuid", "agent_id": "uuid"},
    sets={
        "command_id": "{command}",
        "contact_id": "n.id",
        "queue_id": "n.queue_id",
        "to_queue_id": "i.to_queue_id",
        "to_agent_id": "i.to_agent_id",
        "requested_by": "{actor}",
        "requested_at": "{now}",
    },
    duty=_SCOPE,
    decided=_DECIDED,
    refusals=(
        _ENDED,
        ("lost", "n.state = 'lost'"),
        _TALKING,
        LOOK_FOR_CHANGES,
        ("not_of_telephone", f"NOT ({_OF_TELEPHONE})"),
        _ORDERED,
        *_TARGETS,
    ),
    undo_sets={"state": "'withdrawn'", "withdrawn_at": "{now}"},
    undo_refusals=(("order_ended", "n.state NOT IN ('requested', 'taken')"),),
    afterwards=(_WRITE_NOTES,),
)

PRIORITISE: Final = Act(
    kind="contact.prioritise",
    subject="contact",
    asked={"priority": "integer"},
    sets={"priority": "i.to_priority"},
    duty=_SCOPE,
    decided=("priority",),
    refusals=(
        _ENDED,
        LOOK_FOR_CHANGES,
        ("already_so", "n.priority = i.to_priority"),
        ("out_of_range", "coalesce(i.to_priority, 99) NOT BETWEEN -9 AND 9"),
    ),
)

SET_DUE: Final = Act(
    kind="contact.set_due",
    subject="contact",
    asked={"due_at": "bigint"},
    sets={"due_at": "i.to_due_at"},
    duty=_SCOPE,
    decided=("due_at",),
    refusals=(
        _ENDED,
        LOOK_FOR_CHANGES,
        ("already_so", "coalesce(n.due_at, 0) = coalesce(i.to_due_at, 0)"),
        ("in_the_past", "i.to_due_at < n.arrived_at"),
    ),
)

CLOSE: Final = Act(
    kind="contact.close",
    subject="contact",
    asked={},
    sets={"state": "'closed'", "outcome": "coalesce(n.outcome, CASE WHEN n.answered_at IS NULL THEN 'withdrawn' END)"},
    duty=_SCOPE,
    decided=_STANDING,
    refusals=(
        _ENDED,
        _TALKING,
        LOOK_FOR_CHANGES,
        ("of_telephone", f"{_OF_TELEPHONE} AND n.state <> 'lost'"),
        ("reason_needed", NO_REASON),
    ),
    kept=("queued_at", "transfers", "overflows", "closed_at"),
)

CONTACT_ACTS: Final = (MOVE, ASK_MOVE, PRIORITISE, SET_DUE, CLOSE)
