"""The tables of what asks for a supervisor: escalations in order of due time, and raised hands."""

from typing import Any, Final

from console.clock_words import moment
from console.explanation import Meaning
from console.models.clock_ran_out import clock_sentence, clock_words
from console.models.columns import RIGHT, Cell, Column, Exact, TableSpec
from console.models.contact_marks import with_incident
from console.models.help_words import help_line
from console.models.who_has_it import owner_name, who_has_it, who_sentence
from console.store.climbing import CLIMBS_BY
from console.store.floor import Floor
from console.store.held import escalation_is_open, hand_is_up
from console.words import NOTHING, contact_number, count, duration, say, word
from db.escalation_due import nearest_due
from db.metrics.segment import MICROSECONDS
from db.rows import EscalationRow, RaisedHandRow
from db.words import ESCALATION_STATES, SEVERITIES

_HOUR_US: Final = 3600 * MICROSECONDS
_SEVERITY: Final = {"urgent": 0, "high": 1, "normal": 2}


def escalation_table() -> TableSpec:
    """The columns of the escalations."""
    return TableSpec(
        "escalation",
        say("Escalations"),
        (
            Column(
                "due",
                say("Due"),
                _due,
                lambda row, _: nearest_due(row),
                _due_tip,
                17,
                ticks=True,
                says=(_overdue(_HOUR_US),),
                exact=_EXACT_DUE,
            ),
            Column("reason", say("Reason"), _reason, lambda row, _: row.reason, _reason_tip, 15, stretch=True),
            Column("queue", say("Queue"), _queue, _queue_name, _reason_tip, 8, keep=4),
            Column("contact", say("Contact"), _contact, _contact_sort, _reason_tip, 9, keep=2),
            Column(
                "severity",
                say("Severity"),
                _severity,
                lambda row, _: _SEVERITY.get(row.severity, 3),
                _reason_tip,
                8,
                keep=1,
                says=tuple(map(word, SEVERITIES)),
            ),
            Column(
                "state",
                say("State"),
                _state,
                lambda row, _: row.state,
                _state_tip,
                9,
                keep=3,
                says=tuple(map(word, ESCALATION_STATES[:-1])),
            ),
            Column(
                "owner",
                say("Who has it"),
                who_has_it,
                owner_name,
                who_sentence,
                22,
                ticks=True,
                says=(say("nobody there"),),
            ),
        ),
        lambda row, floor: (
            f"{word(row.reason)} {_reason(row, floor, 0).text} {_queue_name(row, floor) or ''}"
            f" {owner_name(row, floor) or ''} {_contact(row, floor, 0).text}"
        ),
        frozenset({"contact", "agent", "incident", "incident_queue", "authority_request"}) | CLIMBS_BY,
        "due",
        noteworthy=lambda row: (row.state, row.owner_id, row.due_at, row.promised_at),
        shows=escalation_is_open,
        called=lambda row, _floor: say("escalation {n}", n=count(row.number)),
    )


def hand_table() -> TableSpec:
    """The columns of the raised hands."""
    return TableSpec(
        "raised_hand",
        say("Hands up"),
        (
            Column(
                "since",
                say("Waiting"),
                _hand_since,
                lambda row, _: row.raised_at,
                _hand_since_tip,
                10,
                RIGHT,
                ticks=True,
                exact=_EXACT_HAND,
            ),
            Column("agent", say("Agent"), _hand_agent, _hand_agent_name, _hand_tip, 14, stretch=True),
            Column("desk", say("Desk"), _hand_desk, _hand_desk_name, _hand_tip, 7),
            Column("contact", say("Contact"), _hand_contact, _contact_sort, _hand_tip, 9),
            Column("reason", say("Reason"), _hand_reason, lambda row, _: row.reason, _hand_tip, 14, keep=1),
            Column(
                "answered",
                say("Who comes"),
                _hand_answered,
                _hand_answered_name,
                _hand_tip,
                12,
                keep=2,
                says=(say("nobody yet"),),
            ),
        ),
        lambda row, floor: f"{_hand_agent_name(row, floor) or ''} {row.reason or ''}",
        frozenset({"agent", "contact", "staff"}),
        "since",
        noteworthy=lambda row: (row.answered_at,),
        shows=hand_is_up,
        called=lambda row, floor: _hand_agent_name(row, floor) or NOTHING,
    )


def _due(row: EscalationRow, _floor: Floor, now: int) -> Cell:
    due = nearest_due(row)
    left = due - now
    is_call_back = due != row.due_at
    if left <= -MICROSECONDS:
        late = _call_back_late(-left) if is_call_back else _overdue(-left)
        return Cell(late, "urgent", glyph="escalation", strong=True, badge=True)
    time = duration(max(0, left))
    words = say("call in {time}", time=time) if is_call_back else say("{time} left", time=time)
    return Cell(words, glyph="escalation")


_EXACT_DUE: Final = (
    Exact("moment", lambda row, _floor, _now: nearest_due(row)),
    Exact("seconds", lambda row, _floor, now: nearest_due(row) - now),
)


def _overdue(microseconds: int) -> str:
    return say("overdue {time}", time=duration(microseconds))


def _call_back_late(microseconds: int) -> str:
    return say("call late {time}", time=duration(microseconds))


def _reason(row: EscalationRow, floor: Floor, _now: int) -> Cell:
    ran_out = clock_words(row.rule, row.rule_limit)
    words = with_incident(ran_out or _asked_for(row, floor) or word(row.reason), floor.incidents.of_escalation(row))
    return Cell(words, strong=row.severity == "urgent")


def _asked_for(row: EscalationRow, floor: Floor) -> str:
    """What an agent asked for; how much of it is not in the feed."""
    for request in floor.store.rows_where("authority_request", "escalation_id", row.id):
        kind = floor.store.row("authority_kind", request.kind_id)
        if kind is not None:
            return say("{kind} asked for", kind=kind.name)
    return ""


def _queue(row: EscalationRow, floor: Floor, _now: int) -> Cell:
    return Cell(_queue_name(row, floor) or NOTHING, "quiet")


def _contact(row: EscalationRow, floor: Floor, _now: int) -> Cell:
    contact = floor.store.row("contact", row.contact_id)
    return Cell(contact_number(contact.number) if contact is not None else NOTHING, "quiet")


def _severity(row: EscalationRow, _floor: Floor, _now: int) -> Cell:
    return Cell(word(row.severity), "quiet" if row.severity == "normal" else "text", strong=row.severity == "urgent")


def _state(row: EscalationRow, _floor: Floor, _now: int) -> Cell:
    if row.returned_at is None:
        return Cell(word(row.state), "quiet")
    if row.state == "returned":
        return Cell(word(row.state), strong=True)
    return Cell(say("{state}, came back", state=word(row.state)), strong=True)


def _queue_name(row: EscalationRow, floor: Floor) -> Any:
    queue = floor.store.row("queue", row.queue_id)
    return queue.name if queue is not None else None


def _contact_sort(row: EscalationRow | RaisedHandRow, floor: Floor) -> Any:
    contact = floor.store.row("contact", row.contact_id)
    return contact.number if contact is not None else None


def _due_tip(row: EscalationRow, _floor: Floor, now: int) -> Meaning:
    raised = say("raised {time} ago", time=duration(max(0, now - row.raised_at)))
    if nearest_due(row) != row.due_at and row.promised_at is not None:
        return Meaning(
            say("Time left until the customer is called back as promised, or since that was due."),
            say("the promised time minus now: it is nearer than the due time"),
            raised,
            limit=say(
                "call-back promised for {time}, due itself {due}",
                time=moment(row.promised_at, now),
                due=moment(row.due_at, now),
            ),
        )
    return Meaning(
        say("Time left until it is due, or since it was."),
        say("due time minus now"),
        raised,
        limit=say("its due time, {time} after it was raised", time=duration(max(0, row.due_at - row.raised_at))),
    )


def _reason_tip(row: EscalationRow, floor: Floor, now: int) -> str:
    agent = floor.store.row("agent", row.raised_by_agent_id)
    staff = floor.store.row("staff", row.raised_by_staff_id)
    by = agent.name if agent else staff.name if staff else say("a rule") if row.rule else NOTHING
    said = say(
        "Escalation {number}: {reason}, {severity}, raised by {by}.",
        number=count(row.number),
        reason=word(row.reason),
        severity=word(row.severity),
        by=by,
    )
    return "\n".join(filter(None, (said, _asked_words(row), clock_sentence(row, now))))


def _asked_words(row: EscalationRow) -> str:
    known = {
        "customer": say("The customer asked for it."),
        "agent": say("The agent asked for it."),
        "line": say("Somebody of the line asked for it."),
    }
    return known.get(row.asked_by or "", "")


def _state_tip(row: EscalationRow, _floor: Floor, now: int) -> str:
    lines = [say("Nobody has taken it yet.")]
    if row.taken_at is not None:
        lines = [say("Taken {time} ago.", time=duration(max(0, now - row.taken_at)))]
    if row.state == "promised" and row.promised_at is not None:
        lines.append(say("The customer was promised a call-back for {time}.", time=moment(row.promised_at, now)))
    if row.returned_at is not None:
        lines.append(say("It had been resolved and came back at {time}.", time=moment(row.returned_at, now)))
    return "\n".join(lines)


def _hand_waited_us(row: RaisedHandRow, _floor: Floor, now: int) -> int:
    return max(0, (now if row.answered_at is None else row.answered_at) - row.raised_at)


_EXACT_HAND: Final = (
    Exact("moment", lambda row, _floor, _now: row.raised_at),
    Exact("seconds", _hand_waited_us),
)


def _hand_since(row: RaisedHandRow, floor: Floor, now: int) -> Cell:
    waited = duration(_hand_waited_us(row, floor, now))
    return Cell(waited, strong=True) if row.answered_at is None else Cell(waited, "quiet")


def _hand_agent(row: RaisedHandRow, floor: Floor, _now: int) -> Cell:
    return Cell(_hand_agent_name(row, floor) or NOTHING)


def _hand_desk(row: RaisedHandRow, floor: Floor, _now: int) -> Cell:
    return Cell(_hand_desk_name(row, floor) or NOTHING)


def _hand_contact(row: RaisedHandRow, floor: Floor, _now: int) -> Cell:
    contact = floor.store.row("contact", row.contact_id)
    return Cell(contact_number(contact.number) if contact is not None else NOTHING, "quiet")


def _hand_reason(row: RaisedHandRow, _floor: Floor, _now: int) -> Cell:
    return Cell(row.reason or NOTHING, "quiet")


def _hand_answered(row: RaisedHandRow, floor: Floor, _now: int) -> Cell:
    name = _hand_answered_name(row, floor)
    if row.answered_at is not None:
        # Who answered may stand in no list of people: whoever opens an embedded floor, or another program.
        return Cell(name or say("somebody"))
    return Cell(name) if name else Cell(say("nobody yet"), strong=True)


def _hand_agent_name(row: RaisedHandRow, floor: Floor) -> Any:
    agent = floor.store.row("agent", row.agent_id)
    return agent.name if agent is not None else None


def _hand_desk_name(row: RaisedHandRow, floor: Floor) -> Any:
    agent = floor.store.row("agent", row.agent_id)
    return agent.desk if agent is not None else None


def _hand_answered_name(row: RaisedHandRow, floor: Floor) -> Any:
    staff = floor.store.row("staff", row.answered_by_id)
    return staff.name if staff is not None else None


def _hand_tip(row: RaisedHandRow, floor: Floor, now: int) -> str:
    contact = floor.store.row("contact", row.contact_id)
    return say(
        "{agent} raised a hand {time} ago, contact {contact}.",
        agent=_hand_agent_name(row, floor) or NOTHING,
        time=duration(max(0, now - row.raised_at)),
        contact=contact_number(contact.number) if contact is not None else NOTHING,
    )


def _hand_since_tip(_row: RaisedHandRow, floor: Floor, now: int) -> Meaning:
    return Meaning(
        say("How long the agent has waited for help, or waited until somebody came."),
        say("when somebody answered, or else now minus when the hand was raised"),
        say("since the hand was raised"),
        help_line(floor, now),
    )
