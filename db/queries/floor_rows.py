"""The rows of the floor at one moment: the present ones as they stand, former ones from recorded history."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import sqlalchemy as sa

from db.commands.act import LINE
from db.commands.ledger import os_user
from db.metrics.segment import Segment
from db.models.attention import customer_follow_up, escalation, raised_hand
from db.models.people import agent, agent_capacity, agent_state, staff, staff_role
from db.models.shift import staff_presence
from db.models.work import contact, contact_segment, queue, queue_membership, transfer
from db.queries.agent_history import AgentThen, agents_now, agents_then
from db.queries.database_clock import database_now
from db.queries.escalation_columns import SHOWN_ESCALATION
from db.queries.order_rows import OrderThen, orders_at
from db.queries.queue_rows import QUEUES, VISIT
from db.queries.standing import Standing, Visit, standing_now, standing_then

#: Visits that began before this are in no figure of the floor: a business day, and the hour a clock change adds to it.
REACH_US: Final = 25 * 3600 * 1_000_000


class Membership(NamedTuple):
    """An agent in a queue; `is_paused` there, whatever the agent does elsewhere.

    `lent_until` (UTC microseconds) is when somebody who was lent returns; None for a member.
    """

    queue_id: str
    agent_id: str
    is_paused: bool
    lent_until: int | None


class LineThen(NamedTuple):
    """Who decides and what is left to do: rows of `staff`, `staff_role` and `staff_presence`, what was taken or resolved
    in the last `REACH_US`, and what was still to be done for customers. `is_read_by_line`: the reader is of the line."""

    people: Mapping[str, Any]
    roles: Sequence[Any]
    presences: Sequence[Any]
    responded: Sequence[Any]
    follow_ups: Sequence[Any]
    is_read_by_line: bool


@dataclass(frozen=True, slots=True)
class FloorRows:
    """Everything a picture of the floor at `at` (UTC microseconds) is made from; customers are not in it.

    `visits` are by queue all that began in the last `REACH_US`; `slots` are by agent and channel. Escalations carry
    their state then in `state_then`. Queues have their site's name and clock beside them.

    Where agents are not to be told apart, `memberships` and `slots` are of places of nobody's, each in the state that
    `place_states` says; else that is None.
    """

    at: int
    queues: Sequence[Any]
    agents: Sequence[AgentThen]
    memberships: Sequence[Membership]
    slots: Mapping[str, Mapping[str, int]]
    contacts: Sequence[tuple[Any, Standing]]
    visits: Mapping[str, Sequence[Segment]]
    escalations: Sequence[tuple[Any, str, str | None]]
    hands: Sequence[Any]
    orders: Sequence[OrderThen]
    line: LineThen
    place_states: Mapping[str, str] | None = None


def present_rows(connection: sa.Connection, at: int | None = None) -> FloorRows:
    """The floor now, as its present rows say; `at` is what the clock shows, by default the database's own."""
    at = database_now(connection) if at is None else at
    still_open = contact.c.state != "closed"
    visits = _visits_of(connection, still_open)
    contacts = [(row, standing_now(row, visits[row.id], at)) for row in connection.execute(_contacts(still_open))]
    escalations = connection.execute(_ESCALATIONS.where(escalation.c.state != "resolved"))
    return _rows(
        connection,
        at,
        agents_now(connection, at),
        contacts,
        [(row, row.state, row.owner) for row in escalations],
        connection.execute(_HANDS.where(raised_hand.c.ended_at.is_(None))).all(),
    )


def rows_at(connection: sa.Connection, at: int, *, with_agents: bool = True) -> FloorRows:
    """The floor as it was at `at` (UTC microseconds), from recorded history; without `with_agents` no states of theirs.

    What has no history is as it is now: names, targets, time zones, capacity, priority, owners and due times. Of who was
    on shift only the last stay of each person is known.
    """
    was_open = sa.and_(contact.c.arrived_at <= at, sa.or_(contact.c.closed_at.is_(None), contact.c.closed_at > at))
    visits = _visits_of(connection, was_open)
    moves = _moves_after(connection, at)
    ringing = _ringing(connection, at) if with_agents else {}
    found = (
        (row, standing_then(row, visits[row.id], moves.get(row.id, 0), ringing, at))
        for row in connection.execute(_contacts(was_open))
    )
    unresolved = sa.or_(escalation.c.resolved_at > at, escalation.c.state != "resolved")
    escalations = connection.execute(_ESCALATIONS.where(escalation.c.raised_at <= at, unresolved))
    raised = sa.and_(raised_hand.c.raised_at <= at, _until(raised_hand.c.ended_at, at))
    return _rows(
        connection,
        at,
        agents_then(connection, at) if with_agents else (),
        [(row, standing) for row, standing in found if standing is not None],
        [(row, *_escalation_then(row, at)) for row in escalations],
        connection.execute(_HANDS.where(raised)).all(),
    )


def _rows(
    connection: sa.Connection,
    at: int,
    agents: Sequence[AgentThen],
    contacts: Sequence[tuple[Any, Standing]],
    escalations: Sequence[tuple[Any, str, str | None]],
    hands: Sequence[Any],
) -> FloorRows:
    queues = connection.execute(QUEUES.where(_until(queue.c.retired_at, at))).all()
    return FloorRows(
        at,
        queues,
        agents,
        _memberships(connection, at),
        _slots(connection),
        contacts,
        _recent_visits(connection, at),
        escalations,
        hands,
        orders_at(connection, at),
        _line(connection, at),
    )


def _until(column: sa.Column[Any], at: int) -> sa.ColumnElement[bool]:
    """Not over at `at`: what ends at that instant is over."""
    return sa.or_(column.is_(None), column > at)


def _contacts(condition: sa.ColumnElement[bool]) -> sa.Select[Any]:
    return sa.select(contact).where(condition).order_by(contact.c.arrived_at, contact.c.id)


def _visits_of(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> defaultdict[str, list[Visit]]:
    """All visits of the contacts that meet the condition, by contact."""
    query = sa.select(*VISIT, contact_segment.c.end_reason).join(contact, contact.c.id == contact_segment.c.contact_id)
    found: defaultdict[str, list[Visit]] = defaultdict(list)
    for row in connection.execute(query.where(condition)):
        *columns, end_reason = row
        visit = Visit(Segment._make(columns), end_reason)
        found[visit.segment.contact].append(visit)
    return found


def _recent_visits(connection: sa.Connection, at: int) -> defaultdict[str, list[Segment]]:
    entered = contact_segment.c.entered_at
    found: defaultdict[str, list[Segment]] = defaultdict(list)
    for row in connection.execute(sa.select(*VISIT).where(entered > at - REACH_US, entered <= at)):
        segment = Segment._make(row)
        found[segment.queue].append(segment)
    return found


def _moves_after(connection: sa.Connection, at: int) -> dict[str, int]:
    """How many transfers (not overflows) each contact made after `at`."""
    later = sa.and_(transfer.c.at > at, transfer.c.kind.in_(("cold", "warm")))
    query = sa.select(transfer.c.contact_id, sa.func.count()).where(later).group_by(transfer.c.contact_id)
    return {row[0]: row[1] for row in connection.execute(query)}


def _ringing(connection: sa.Connection, at: int) -> dict[str, int | None]:
    """Agents that were ringing at `at`, and when they stopped."""
    query = sa.select(agent_state.c.agent_id, agent_state.c.until_at).where(
        agent_state.c.state == "ringing", agent_state.c.since_at <= at, _until(agent_state.c.until_at, at)
    )
    return {row.agent_id: row.until_at for row in connection.execute(query)}


def _memberships(connection: sa.Connection, at: int) -> list[Membership]:
    member = queue_membership.c
    lent_until = sa.case((member.source == "lent", member.until_at))
    query = sa.select(member.queue_id, member.agent_id, member.paused_at, lent_until).where(
        member.since_at <= at, _until(member.until_at, at)
    )
    return [
        Membership(queue_id, agent_id, paused is not None and paused <= at, until)
        for queue_id, agent_id, paused, until in connection.execute(query)
    ]


def _slots(connection: sa.Connection) -> dict[str, dict[str, int]]:
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    capacity = agent_capacity.c
    for agent_id, channel, slots in connection.execute(
        sa.select(capacity.agent_id, capacity.channel, capacity.slots).order_by(capacity.channel)
    ):
        found[agent_id][channel] = slots
    return dict(found)


def _line(connection: sa.Connection, at: int) -> LineThen:
    done = customer_follow_up.c
    still = customer_follow_up.select().where(
        done.made_at <= at, _until(done.done_at, at), _until(done.withdrawn_at, at)
    )
    stepped = escalation.c
    responded = _RESPONDED.where(
        sa.or_(*(sa.and_(step > at - REACH_US, step <= at) for step in (stepped.taken_at, stepped.resolved_at)))
    )
    people = {row.id: row for row in connection.execute(sa.select(staff))}
    roles = connection.execute(sa.select(staff_role)).all()
    return LineThen(
        people,
        roles,
        connection.execute(sa.select(staff_presence)).all(),
        connection.execute(responded).all(),
        connection.execute(still.order_by(done.due_at, done.id)).all(),
        _is_of_line(connection, people.values(), roles),
    )


def _is_of_line(connection: sa.Connection, people: Iterable[Any], roles: Iterable[Any]) -> bool:
    """Whether who reads is of the line now; so is who owns the floor, or opens an embedded one and stands in no list."""
    now, login, owns = database_now(connection), os_user(), True
    if connection.dialect.name == "postgresql":
        login, owns = connection.execute(_READER).one()
    person = next((row.id for row in people if row.login == login and row.disabled_at is None), None)
    if person is None:
        return bool(owns)
    mine = (role for role in roles if role.staff_id == person and role.role in LINE)
    return any(role.from_at <= now and (role.until_at is None or role.until_at > now) for role in mine)


def _escalation_then(row: Any, at: int) -> tuple[str, str | None]:
    """State and owner at `at`: as now where nothing happened since, else what its instants tell.

    Of a promise that was renewed, and of one that came back more than once, only the last is known.
    """
    steps = (("taken", row.taken_at), ("promised", row.promise_made_at), ("returned", row.returned_at))
    known = [(when, place, state) for place, (state, when) in enumerate(steps) if when is not None]
    if all(when <= at for when, *_ in known) and (row.resolved_at is None or row.resolved_at <= at):
        return row.state, row.owner
    return max((step for step in known if step[0] <= at), default=(0, 0, "open"))[2], row.owner


_ESCALATIONS: Final = (
    sa.select(*SHOWN_ESCALATION, staff.c.name.label("owner"), contact.c.number.label("contact_number"))
    .join(staff, staff.c.id == escalation.c.owner_id, isouter=True)
    .join(contact, contact.c.id == escalation.c.contact_id, isouter=True)
    .order_by(escalation.c.due_at, escalation.c.number)
)
_RESPONDED: Final = sa.select(
    *(escalation.c[name] for name in ("queue_id", "owner_id", "cause", "raised_at", "taken_at", "resolved_at"))
)
#: Who signed in, and whether the floor is theirs.
_READER: Final = sa.text("SELECT CAST(session_user AS text), pg_has_role(session_user, 'fw_owner', 'member')")
_HANDS: Final = (
    sa.select(raised_hand, agent.c.name.label("agent"))
    .join(agent, agent.c.id == raised_hand.c.agent_id)
    .order_by(raised_hand.c.raised_at, raised_hand.c.id)
)
