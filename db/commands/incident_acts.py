"""Acts on incidents: declared over queues in one act, told anew, spread to more queues, ended.

A queue belongs to an incident for the whole time of it. An incident that was declared by mistake and taken back stays in
the record and lasts no time at all: it ended the moment it was declared, so that nothing belongs to it.
"""

from typing import Final

from db.commands.act import LINE, LOOK_FOR_CHANGES, NO_NOTE, Act, DutyInAll, SqlType
from db.commands.set_up_values import missing

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
#: Characters that the cause, the line that agents say, and an intent may have.
LONGEST_CAUSE: Final = 120
LONGEST_LINE: Final = 300
LONGEST_INTENT: Final = 80
#: An update that is due further ahead than this is a slip of the pen; microseconds.
LATEST_UPDATE_US: Final = 30 * 24 * 3600 * 1_000_000

#: The queues asked for, ids parted by one sign each.
_ASKED: Final = "lower(coalesce(i.to_queues, ''))"


def _named(queue: str, listed: str = _ASKED) -> str:
    """A condition: the id of this queue stands in a list."""
    return f"replace({listed}, CAST({queue}.id AS text), '') <> {listed}"


def _has(queue: str, incident: str) -> str:
    """A condition: this queue belongs to this incident."""
    return f"EXISTS (SELECT 1 FROM incident_queue iq WHERE iq.queue_id = {queue}.id AND iq.incident_id = {incident})"


#: Whose business an incident is: who has duty in all its queues.
_ITS_QUEUES: Final = DutyInAll(LINE, among=_has("dq_", "n.id"))
_ENDED: Final = ("ended", "n.ended_at IS NOT NULL")
#: An open incident `o` in one of the queues asked for.
_THERE: Final = (
    "EXISTS (SELECT 1 FROM incident o JOIN incident_queue oq ON oq.incident_id = o.id JOIN queue q ON q.id = oq.queue_id"
    f" WHERE o.ended_at IS NULL AND {_named('q')} AND "
)
_TO_COME: Final = (
    ("in_the_past", "coalesce(i.to_next_update_at, 0) <= {now}"),
    ("out_of_range", f"i.to_next_update_at > {{now}} + {LATEST_UPDATE_US}"),
)
_LINE_TOO_LONG: Final = ("too_long", f"length(trim(i.to_line_to_say)) > {LONGEST_LINE}")


def _or_nothing(value: str) -> str:
    return f"nullif(trim(coalesce({value}, '')), '')"


#: What was said with an act, as an update of the incident.
_NOTE_IT: Final = (
    "INSERT INTO incident_update (id, incident_id, staff_id, at, text)"
    f" SELECT {{new_id}}, e.entity_id, {_ME}, {{now}}, {{note}} FROM command_effect e WHERE {{done}}"
)
_DECLARED: Final[dict[str, SqlType]] = {
    "cause": "text",
    "line_to_say": "text",
    "intent": "text",
    "next_update_at": "bigint",
}

#: `queues` are ids parted by blanks. `seen` is the highest number of an incident that the person knew of: one that
#: somebody declared for one of these queues meanwhile is told first.
DECLARE: Final = Act(
    kind="incident.declare",
    subject=None,
    operation="insert",
    into="incident",
    asked={**_DECLARED, "queues": "text", "seen": "bigint"},
    sets={
        "cause": "trim(i.to_cause)",
        "line_to_say": _or_nothing("i.to_line_to_say"),
        "intent": _or_nothing("i.to_intent"),
        "next_update_at": "i.to_next_update_at",
        "declared_by_id": _ME,
        "declared_at": "{now}",
    },
    noted=("queues",),
    duty=DutyInAll(LINE, among=_named("dq_")),
    alone=True,
    refusals=(
        ("what_is_wrong_needed", "trim(coalesce(i.to_cause, '')) = ''"),
        ("too_long", f"length(trim(i.to_cause)) > {LONGEST_CAUSE} OR length(trim(i.to_intent)) > {LONGEST_INTENT}"),
        _LINE_TOO_LONG,
        ("queues_needed", f"trim({_ASKED}) = ''"),
        # Each id with its blank takes 37 signs: what is left over is no queue of ours.
        (
            "unknown_queue",
            f"length(trim({_ASKED})) <> 37 * (SELECT count(*) FROM queue q WHERE {_named('q')}) - 1",
        ),
        ("queue_closed", f"EXISTS (SELECT 1 FROM queue q WHERE q.retired_at IS NOT NULL AND {_named('q')})"),
        *_TO_COME,
        ("already_declared", f"{_THERE} lower(o.cause) = lower(trim(i.to_cause)))"),
        ("declared_meanwhile", f"{_THERE} o.number > i.to_seen)"),
    ),
    afterwards=(
        "INSERT INTO incident_queue (id, incident_id, queue_id) SELECT {new_id}, e.entity_id, q.id"
        f" FROM command_effect e JOIN queue q ON {_named('q', 'lower(b.queues)')} WHERE {{done}}",
    ),
    undo_sets={"ended_at": "n.declared_at"},
    undo_refusals=(_ENDED,),
)

#: The note is what is new. What the floor was told cannot be untold: a wrong update is put right by another.
UPDATE: Final = Act(
    kind="incident.update",
    subject="incident",
    asked={"line_to_say": "text", "next_update_at": "bigint"},
    sets={"line_to_say": _or_nothing("i.to_line_to_say"), "next_update_at": "i.to_next_update_at"},
    duty=_ITS_QUEUES,
    decided=("line_to_say", "next_update_at"),
    refusals=(_ENDED, LOOK_FOR_CHANGES, _LINE_TOO_LONG, ("what_is_new_needed", NO_NOTE), *_TO_COME),
    afterwards=(_NOTE_IT,),
    can_undo=False,
)

#: The note says what it was. Undo lets it go on; the words stay.
END: Final = Act(
    kind="incident.end",
    subject="incident",
    asked={},
    sets={"ended_at": "{now}"},
    duty=_ITS_QUEUES,
    decided=("ended_at",),
    refusals=(_ENDED, LOOK_FOR_CHANGES, ("what_it_was_needed", NO_NOTE)),
    afterwards=(_NOTE_IT,),
)

ADD_QUEUE: Final = Act(
    kind="incident.add_queue",
    subject=None,
    operation="insert",
    into="incident_queue",
    asked={"incident_id": "uuid", "queue_id": "uuid"},
    sets={"incident_id": "i.to_incident_id", "queue_id": "i.to_queue_id"},
    duty=DutyInAll(LINE, among=f"(dq_.id = i.to_queue_id OR {_has('dq_', 'i.to_incident_id')})"),
    alone=True,
    refusals=(
        missing("unknown_queue", "queue", "i.to_queue_id"),
        missing("gone", "incident", "i.to_incident_id"),
        missing("ended", "incident", "i.to_incident_id", " AND known.ended_at IS NULL"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM incident_queue o WHERE o.incident_id = i.to_incident_id AND o.queue_id = i.to_queue_id)",
        ),
    ),
)

_OPEN: Final = missing("ended", "incident", "n.incident_id", " AND known.ended_at IS NULL")

REMOVE_QUEUE: Final = Act(
    kind="incident.remove_queue",
    subject="incident_queue",
    operation="delete",
    asked={},
    sets={},
    duty=DutyInAll(LINE, among=_has("dq_", "n.incident_id")),
    decided=("queue_id",),
    alone=True,
    refusals=(
        LOOK_FOR_CHANGES,
        _OPEN,
        (
            "last_queue",
            "NOT EXISTS (SELECT 1 FROM incident_queue o WHERE o.incident_id = n.incident_id AND o.id <> n.id)",
        ),
    ),
    undo_refusals=(
        missing("gone", "incident", "w.incident_id"),
        (
            "already_so",
            "EXISTS (SELECT 1 FROM incident_queue o WHERE o.incident_id = w.incident_id AND o.queue_id = w.queue_id)",
        ),
    ),
)

INCIDENT_ACTS: Final = (DECLARE, UPDATE, END, ADD_QUEUE, REMOVE_QUEUE)
