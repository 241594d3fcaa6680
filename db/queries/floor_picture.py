"""The picture of the floor as one document: queues, agents, contacts, escalations, raised hands, orders at one moment.

The document is a contract that scripts rely on. Instants are ISO 8601 in UTC with microseconds, durations seconds,
service levels shares of 0..1; `None` is 'not known' or 'nothing to divide by'. Customers are not in it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now
from db.metrics.business_day import business_day_began, zone_named
from db.metrics.rates import tally
from db.metrics.segment import MICROSECONDS, OUTBOUND, Segment
from db.metrics.service_level import Target, service_level
from db.metrics.staffing import QueueLoad, over_under
from db.queries.floor_rows import FloorRows, Membership, present_rows, rows_at
from db.queries.line_picture import escalations, follow_ups, response_times
from db.queries.order_rows import OrderThen
from db.queries.picture_values import iso, seconds
from db.queries.queue_rows import target_of
from db.queries.standing import IN_LINE, WITH_AGENT, Standing
from db.queries.unnamed_heads import unnamed_rows_at
from db.words import AGENT_STATES

#: Arrivals and handle time of this many seconds before the moment say how many people a queue needs.
STAFFING_WINDOW_S: Final = 30 * 60
AT_WORK: Final = frozenset({"available", "ringing", "on_contact", "wrap_up"})
_CALLBACK: Final = "callback"
_NOT_TAKEN: Final = frozenset({"waiting", "ringing", "scheduled"})


def floor_picture(connection: sa.Connection, at: int | None = None) -> dict[str, Any]:
    """The floor now, or as it was at `at` (UTC microseconds) from recorded history.

    Both are made by the same rules: of a moment that is just now, both say the same. The signed-in person sees what
    the database lets them see. Of a former moment of which the monitoring agreement shows them no single agents, agents
    have letters, with team and state and nothing else that tells them apart: nobody's id, since when, contacts or queues.
    """
    if at is None:
        return document(present_rows(connection))
    is_named = agreement_now(connection).shows_single(at)
    return document(rows_at(connection, at) if is_named else unnamed_rows_at(connection, at))


def document(rows: FloorRows) -> dict[str, Any]:
    """The document of these rows. Pure."""
    return {
        "as_of": iso(rows.at),
        "queues": _queues(rows),
        "agents": _agents(rows),
        "contacts": _contacts(rows),
        "escalations": escalations(rows),
        "follow_ups": follow_ups(rows),
        "response_times": response_times(rows),
        "raised_hands": [_hand(rows, row) for row in rows.hands],
        "telephone_orders": [_order(rows, order) for order in rows.orders],
    }


def state_in_queue(state: str, is_paused: bool) -> str:
    """An agent's state as one queue sees it: paused here is aux here, but who talks, talks."""
    return "aux" if is_paused and state in ("available", "ringing", "wrap_up") else state


def _queues(rows: FloorRows) -> list[dict[str, Any]]:
    states = rows.place_states
    if states is None:
        states = {agent.id: agent.state for agent in rows.agents}
    members: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for membership in rows.memberships:
        state = states.get(membership.agent_id)
        if state is not None:
            members[membership.queue_id][membership.agent_id] = state_in_queue(state, membership.is_paused)
    contacts: defaultdict[str, list[tuple[Any, Standing]]] = defaultdict(list)
    for contact, standing in rows.contacts:
        contacts[standing.queue_id].append((contact, standing))
    return [_queue(rows, queue, contacts[queue.id], members[queue.id]) for queue in rows.queues]


def _queue(
    rows: FloorRows, queue: Any, contacts: Sequence[tuple[Any, Standing]], members: Mapping[str, str]
) -> dict[str, Any]:
    line = [standing for contact, standing in contacts if standing.state in IN_LINE and _is_offered(contact)]
    visits = rows.visits.get(queue.id, ())
    target = target_of(queue)
    today = business_day_began(rows.at, zone_named(queue.zone), queue.day_start_min)
    counts = tally((visit for visit in visits if visit.entered_at >= today), target, rows.at)
    heads = Counter(members.values())
    level = service_level(counts, target.rule)
    return {
        "queue": queue.name,
        "queue_id": queue.id,
        "site": queue.site,
        "channel": queue.channel,
        "waiting": len(line),
        "longest_wait_s": max((seconds(standing.waited_us) for standing in line), default=None),
        "service_level": None if level is None else round(level, 6),
        "service_level_rule": queue.service_level_rule,
        "answered": counts.answered,
        "abandoned": counts.abandoned,
        "agents": {state: heads[state] for state in AGENT_STATES},
        "over_under": _over_under(rows, queue, visits, target, members),
        "callbacks_due": sum(_is_due_callback(contact, standing, rows.at) for contact, standing in contacts),
        "stuck": sum(standing.state == "lost" for _, standing in contacts),
    }


def _is_offered(contact: Any) -> bool:
    return bool(contact.direction != OUTBOUND and contact.channel != _CALLBACK)


def _is_due_callback(contact: Any, standing: Standing, at: int) -> bool:
    if contact.channel != _CALLBACK or standing.state not in _NOT_TAKEN:
        return False
    return bool(contact.promised_from_at is None or contact.promised_from_at <= at)


def _over_under(
    rows: FloorRows, queue: Any, visits: Iterable[Segment], target: Target, members: Mapping[str, str]
) -> int | None:
    """People at work in the queue less people needed; None while no handle time of the last half hour is known."""
    since = rows.at - STAFFING_WINDOW_S * MICROSECONDS
    arrivals = handled = handle_us = 0
    for visit in visits:
        arrivals += visit.entered_at > since and visit.direction != OUTBOUND
        finished_at = visit.wrapped_at or visit.ended_at
        handle = visit.handle_us
        if handle is not None and finished_at is not None and since < finished_at <= rows.at:
            handled += 1
            handle_us += handle
    if not handle_us:
        return None
    slots = [rows.slots.get(agent_id, {}).get(queue.channel, 0) for agent_id in members]
    offered = [slot for slot in slots if slot > 0]
    at_once = sum(offered) / len(offered) if offered else 1.0
    aht_s = handle_us / handled / MICROSECONDS
    load = QueueLoad(queue.id, arrivals / STAFFING_WINDOW_S, aht_s, target, at_once)
    at_work = {agent_id for agent_id, state in members.items() if state in AT_WORK}
    return over_under([load], {queue.id: at_work}).over_under


def _agents(rows: FloorRows) -> list[dict[str, Any]]:
    names = {queue.id: queue.name for queue in rows.queues}
    order = {queue.id: place for place, queue in enumerate(rows.queues)}
    channels = {queue.id: queue.channel for queue in rows.queues}
    member_of: defaultdict[str, list[Membership]] = defaultdict(list)
    for membership in sorted(rows.memberships, key=lambda one: order.get(one.queue_id, -1)):
        if membership.queue_id in names:
            member_of[membership.agent_id].append(membership)
    held: defaultdict[str, list[Any]] = defaultdict(list)
    for contact, standing in rows.contacts:
        if standing.state in WITH_AGENT and standing.agent_id is not None:
            held[standing.agent_id].append(contact)
    return [
        {
            "agent": agent.name,
            "agent_id": agent.id if rows.place_states is None else None,
            "team": agent.team,
            "state": agent.state,
            "aux_reason": agent.aux_reason,
            "since": iso(agent.since_at),
            "contacts": [contact.id for contact in held[agent.id]],
            "capacity": _capacity(
                rows.slots.get(agent.id, {}),
                [contact.channel for contact in held[agent.id]],
                [channels[membership.queue_id] for membership in member_of[agent.id]],
            ),
            "queues": [names[membership.queue_id] for membership in member_of[agent.id]],
            "paused_in": [names[membership.queue_id] for membership in member_of[agent.id] if membership.is_paused],
            "loans": [
                {"queue": names[membership.queue_id], "until": iso(membership.lent_until)}
                for membership in member_of[agent.id]
                if membership.lent_until is not None
            ],
        }
        for agent in rows.agents
    ]


def _capacity(slots: Mapping[str, int], used: Iterable[str], channels: Iterable[str]) -> dict[str, dict[str, int]]:
    """Slots used and had per channel; a channel without a row in the agent's capacity has one slot."""
    counted = Counter(used)
    every = {**slots, **{channel: slots.get(channel, 1) for channel in (*channels, *counted)}}
    return {channel: {"used": counted[channel], "max": most} for channel, most in sorted(every.items())}


def _contacts(rows: FloorRows) -> list[dict[str, Any]]:
    queues = {queue.id: queue.name for queue in rows.queues}
    agents = {agent.id: agent.name for agent in rows.agents}
    orders = {order.row.contact_id: order.standing for order in rows.orders}
    return [
        {
            "contact": contact.id,
            "number": contact.number,
            "external_id": contact.external_id,
            "queue": queues.get(standing.queue_id),
            "channel": contact.channel,
            "direction": contact.direction,
            "state": standing.state,
            "priority": contact.priority,
            "intent": contact.intent,
            "arrived": iso(contact.arrived_at),
            "due": iso(contact.due_at),
            "waited_s": seconds(standing.waited_us),
            "total_waited_s": seconds(standing.total_waited_us),
            "agent": agents.get(standing.agent_id or ""),
            "agent_id": standing.agent_id,
            "transfers": standing.transfers,
            "distinct_agents": standing.distinct_agents,
            "telephone_order": orders.get(contact.id),
        }
        for contact, standing in rows.contacts
    ]


def _hand(rows: FloorRows, row: Any) -> dict[str, Any]:
    answered = row.answered_at is not None and row.answered_at <= rows.at
    return {
        "hand": row.id,
        "agent": next((agent.name for agent in rows.agents if agent.id == row.agent_id), None),
        "contact": row.contact_id,
        "raised": iso(row.raised_at),
        "waited_s": seconds(max(0, (row.answered_at if answered else rows.at) - row.raised_at)),
        "answered": answered,
    }


def _order(rows: FloorRows, order: OrderThen) -> dict[str, Any]:
    queues = {queue.id: queue.name for queue in rows.queues}
    agents = {agent.id: agent.name for agent in rows.agents}
    row = order.row
    return {
        "order": row.id,
        "contact": row.contact_id,
        "number": order.number,
        "queue": queues.get(row.queue_id),
        "to_queue": queues.get(row.to_queue_id),
        "to_agent": agents.get(row.to_agent_id or ""),
        "state": order.standing,
        "requested_by": row.requested_by,
        "requested": iso(row.requested_at),
        "answered": iso(order.answered_at),
        "age_s": seconds(max(0, rows.at - row.requested_at)),
        "problem": order.problem,
    }
