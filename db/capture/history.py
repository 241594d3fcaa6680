"""History the database keeps by itself: visits to queues from `contact`, states from `agent`, whoever writes them.

Each function gives the statements to run after rows changed. `n` is the row as it became, `o` as it was; `{rows}` is
replaced by where those come from. Ingest writes history itself, for whole batches, and these stand back for it.
"""

from collections.abc import Callable
from typing import Final

from db.capture.dialect import Dialect

#: Columns of `contact` whose change is a step in its history.
CONTACT_STEPS = ("state", "queue_id", "agent_id")
AGENT_STEPS = ("state", "aux_reason", "team_id")
STEPS = {"contact": CONTACT_STEPS, "agent": AGENT_STEPS}


def any_changed(d: Dialect, columns: tuple[str, ...]) -> str:
    """A condition: at least one of the columns changed."""
    return "(" + " OR ".join(d.changed(column) for column in columns) + ")"


def contact_settled(d: Dialect) -> dict[str, str]:
    """What an updated contact's derived columns become: only where the writer left them alone."""
    moved = d.changed("queue_id")
    new_agent = f"(n.agent_id IS NOT NULL AND {d.changed('agent_id')})"
    handed_over = f"({moved} OR ({new_agent} AND o.state = 'on_contact'))"

    def unless_written(column: str, when: str, value: str) -> str:
        return f"CASE WHEN {when} AND NOT ({d.changed(column)}) THEN {value} ELSE n.{column} END"

    step = any_changed(d, CONTACT_STEPS)
    since = unless_written("state_since", step, d.now)
    return {
        "state_since": since,
        "queued_at": unless_written("queued_at", moved, f"({since})"),
        "answered_at": unless_written("answered_at", "n.state = 'on_contact' AND o.answered_at IS NULL", f"({since})"),
        "closed_at": f"CASE WHEN n.state <> 'closed' THEN NULL ELSE coalesce(n.closed_at, {since}) END",
        "transfers": unless_written("transfers", f"{handed_over} AND o.answered_at IS NOT NULL", "o.transfers + 1"),
        "overflows": unless_written("overflows", f"{moved} AND o.answered_at IS NULL", "o.overflows + 1"),
        "distinct_agents": unless_written(
            "distinct_agents",
            f"n.state = 'on_contact' AND n.agent_id IS NOT NULL AND {step}",
            "1 + (SELECT count(DISTINCT s.agent_id) FROM contact_segment s"
            " WHERE s.contact_id = n.id AND s.agent_id <> n.agent_id)",
        ),
    }


def contact_settled_new(d: Dialect) -> dict[str, str]:
    """What an inserted contact's derived columns become where the writer left them empty."""
    began = "coalesce(n.queued_at, n.arrived_at)"
    met = "n.state IN ('on_contact', 'wrap_up')"
    return {
        "queued_at": began,
        "state_since": f"coalesce(n.state_since, n.closed_at, {began})",
        "answered_at": f"CASE WHEN {met} THEN coalesce(n.answered_at, n.state_since, {began}) ELSE n.answered_at END",
        "closed_at": f"CASE WHEN n.state = 'closed' THEN coalesce(n.closed_at, n.state_since, {d.now}) END",
        "distinct_agents": f"CASE WHEN {met} AND n.agent_id IS NOT NULL AND n.distinct_agents = 0"
        " THEN 1 ELSE n.distinct_agents END",
    }


def contact_began(d: Dialect) -> list[str]:
    """Statements after contacts were inserted: the visit to the queue they stand in."""
    began = "coalesce(n.queued_at, n.arrived_at)"
    answered = "(n.state IN ('on_contact', 'wrap_up') OR (n.state = 'closed' AND n.answered_at IS NOT NULL))"
    left = (
        f"CASE WHEN n.state IN ('waiting', 'ringing', 'scheduled') THEN NULL WHEN {answered} "
        f"THEN {d.later}(coalesce(n.answered_at, n.state_since, {began}), {began}) "
        f"ELSE {d.later}(coalesce(n.closed_at, n.state_since, {began}), {began}) END"
    )
    outcome = (
        f"CASE WHEN n.state IN ('waiting', 'ringing', 'scheduled') THEN NULL WHEN {answered} THEN 'answered' "
        "WHEN n.state = 'lost' THEN 'lost' ELSE coalesce(n.outcome, 'abandoned') END"
    )
    over = "n.state IN ('closed', 'wrap_up')"
    ended = (
        f"CASE WHEN {over} AND {answered} THEN {d.later}(coalesce(n.closed_at, n.state_since, {began}),"
        f" coalesce(n.answered_at, {began}), {began}) END"
    )
    return [
        "INSERT INTO contact_segment"
        " (id, contact_id, queue_id, channel, direction, entered_at, left_at, outcome, agent_id, ended_at, end_reason)"
        f" SELECT {d.new_id}, n.id, n.queue_id, n.channel, n.direction, {began}, {left}, {outcome},"
        f" CASE WHEN {answered} THEN n.agent_id END, {ended},"
        f" CASE WHEN {over} AND {answered} THEN 'agent' END FROM {{rows}}"
    ]


def contact_stepped(d: Dialect) -> list[str]:
    """Statements after contacts were updated: end the present visit, begin the next, note the transfer."""
    moved = d.changed("queue_id")
    new_agent = d.changed("agent_id")
    waits_no_more = f"({moved} OR n.state NOT IN ('waiting', 'ringing', 'scheduled'))"
    talks_no_more = f"(n.state <> 'on_contact' OR {moved} OR {new_agent})"
    left = f"{d.later}(contact_segment.entered_at, n.state_since)"
    outcome = (
        f"CASE WHEN {moved} THEN 'overflowed' WHEN n.state IN ('on_contact', 'wrap_up') THEN 'answered'"
        " WHEN n.state = 'lost' THEN 'lost' ELSE coalesce(n.outcome, 'abandoned') END"
    )
    joins_again = (
        "n.state IN ('waiting', 'ringing', 'on_contact', 'scheduled') AND ("
        f"{moved} OR (o.state IN ('on_contact', 'wrap_up', 'closed', 'lost') AND n.state <> 'on_contact')"
        " OR (o.state IN ('wrap_up', 'closed', 'lost') AND n.state = 'on_contact')"
        f" OR (o.state = 'on_contact' AND n.state = 'on_contact' AND {new_agent}))"
    )
    return [
        "UPDATE contact_segment SET wrapped_at = " + f"{d.later}(contact_segment.ended_at, n.state_since)"
        " FROM {rows} WHERE contact_segment.contact_id = n.id AND contact_segment.outcome = 'answered'"
        " AND contact_segment.ended_at IS NOT NULL AND contact_segment.wrapped_at IS NULL"
        " AND o.state = 'wrap_up' AND n.state <> 'wrap_up' AND contact_segment.ended_at ="
        " (SELECT max(s.ended_at) FROM contact_segment s WHERE s.contact_id = n.id)",
        f"UPDATE contact_segment SET ended_at = {d.later}(contact_segment.left_at, n.state_since), end_reason ="
        " CASE WHEN n.state IN ('waiting', 'ringing', 'on_contact', 'scheduled') THEN 'transferred'"
        " WHEN n.state = 'lost' THEN 'lost' ELSE 'agent' END"
        " FROM {rows} WHERE contact_segment.contact_id = n.id AND contact_segment.outcome = 'answered'"
        f" AND contact_segment.ended_at IS NULL AND o.state = 'on_contact' AND {talks_no_more}",
        f"UPDATE contact_segment SET left_at = {left}, outcome = {outcome},"
        f" agent_id = CASE WHEN {outcome} = 'answered' THEN n.agent_id END,"
        f" ended_at = CASE WHEN {outcome} = 'answered' AND n.state <> 'on_contact' THEN {left} END,"
        f" end_reason = CASE WHEN {outcome} = 'answered' AND n.state <> 'on_contact' THEN 'agent' END"
        f" FROM {{rows}} WHERE contact_segment.contact_id = n.id AND contact_segment.left_at IS NULL AND {waits_no_more}",
        "INSERT INTO contact_segment"
        " (id, contact_id, queue_id, channel, direction, entered_at, left_at, outcome, agent_id)"
        f" SELECT {d.new_id}, n.id, n.queue_id, n.channel, n.direction, n.state_since,"
        " CASE WHEN n.state = 'on_contact' THEN n.state_since END,"
        " CASE WHEN n.state = 'on_contact' THEN 'answered' END,"
        f" CASE WHEN n.state = 'on_contact' THEN n.agent_id END FROM {{rows}} WHERE {joins_again}",
        "INSERT INTO transfer (id, contact_id, kind, from_queue_id, to_queue_id, from_agent_id, to_agent_id, at)"
        f" SELECT {d.new_id}, n.id, CASE WHEN o.answered_at IS NULL THEN 'overflow' ELSE 'cold' END,"
        " o.queue_id, n.queue_id, o.agent_id, n.agent_id, n.state_since"
        f" FROM {{rows}} WHERE ({moved} OR (o.state = 'on_contact' AND n.state = 'on_contact' AND {new_agent}))",
    ]


def agent_settled(d: Dialect) -> dict[str, str]:
    """What an updated agent's derived columns become.

    Who was asked into a state while busy goes there the moment they become available. Whoever leaves their work for a
    state of their own choice has been asked for nothing any more.
    """
    # In this order: PostgreSQL assigns one after the other, and a condition still needs what is assigned after it.
    free = "(o.state IN ('ringing', 'on_contact', 'wrap_up') AND n.state NOT IN ('ringing', 'on_contact', 'wrap_up'))"
    asked = f"{free} AND n.state = 'available' AND n.next_state IS NOT NULL"
    return {
        "state_since": f"CASE WHEN {any_changed(d, ('state', 'aux_reason'))} AND NOT ({d.changed('state_since')})"
        f" THEN {d.now} ELSE n.state_since END",
        "aux_reason": f"CASE WHEN {asked} THEN n.next_aux_reason ELSE n.aux_reason END",
        "state": f"CASE WHEN {asked} THEN n.next_state ELSE n.state END",
        "next_aux_reason": f"CASE WHEN {free} THEN NULL ELSE n.next_aux_reason END",
        "next_state": f"CASE WHEN {free} THEN NULL ELSE n.next_state END",
    }


def agent_settled_new(d: Dialect) -> dict[str, str]:
    """What an inserted agent's derived columns become where the writer left them empty."""
    return {"state_since": f"coalesce(n.state_since, {d.now})"}


def agent_began(d: Dialect) -> list[str]:
    """Statements after agents were inserted: the state they start in."""
    return [
        "INSERT INTO agent_state (id, agent_id, team_id, state, aux_reason, since_at)"
        f" SELECT {d.new_id}, n.id, n.team_id, n.state, n.aux_reason, coalesce(n.state_since, {d.now}) FROM {{rows}}"
    ]


def agent_stepped(d: Dialect) -> list[str]:
    """Statements after agents were updated: end the present state, begin the next."""
    step = any_changed(d, AGENT_STEPS)
    moment = (
        f"CASE WHEN {any_changed(d, ('state', 'aux_reason'))} THEN coalesce(n.state_since, {d.now}) ELSE {d.now} END"
    )
    # Where the former one ended, not the clock once more: between two looks at it there would be a gap.
    former = "(SELECT max(s.until_at) FROM agent_state s WHERE s.agent_id = n.id)"
    return [
        f"UPDATE agent_state SET until_at = {d.later}(agent_state.since_at, {moment}) FROM {{rows}}"
        f" WHERE agent_state.agent_id = n.id AND agent_state.until_at IS NULL AND {step}",
        "INSERT INTO agent_state (id, agent_id, team_id, state, aux_reason, since_at)"
        f" SELECT {d.new_id}, n.id, n.team_id, n.state, n.aux_reason,"
        f" coalesce({former}, {moment}) FROM {{rows}} WHERE {step}",
    ]


def escalation_settled_new(_: Dialect) -> dict[str, str]:
    """A new escalation has an owner from the first second: the queue's duty supervisor, unless somebody else is named."""
    return {
        "owner_id": "coalesce(n.owner_id, (SELECT q.duty_supervisor_id FROM queue q WHERE q.id = n.queue_id))",
    }


_Derived = Callable[[Dialect], dict[str, str]] | None
_Statements = Callable[[Dialect], list[str]] | None

#: Per table: derived columns of a new row, of a changed row, statements after an insert, statements after an update.
KEPT: Final[dict[str, tuple[_Derived, _Derived, _Statements, _Statements]]] = {
    "contact": (contact_settled_new, contact_settled, contact_began, contact_stepped),
    "agent": (agent_settled_new, agent_settled, agent_began, agent_stepped),
    "escalation": (escalation_settled_new, None, None, None),
}

#: Tables of which feeds, too, leave it to the database what a new row's derived columns become.
SETTLED_FOR_FEEDS: Final = frozenset({"escalation"})
