"""What was known at an earlier moment: so that a file read a second time meets the floor as it stood when it began.

Everything a feed derives is a function of what stood at its first line and of its lines. Taking back what happened since
that first line therefore makes a second reading give exactly the rows that are there, and the writer touches none.
"""

from collections.abc import Iterable
from typing import Any

from db.feeds.known import Known
from db.feeds.written import WRITTEN

_AT = {table: {name: place for place, name in enumerate(columns)} for table, columns in WRITTEN.items()}


def rewound(known: Known, as_of: int) -> Known:
    """`known` as it stood just before `as_of` (UTC microseconds).

    `known` must hold, of agent_state and queue_membership, the rows that lie over `as_of` (also those ended since), and of
    contacts those that were open then, with their segments.
    """
    rows = dict(known.rows)
    states = _standing(known.of("agent_state"), "agent_state", as_of)
    seen = {row[_AT["agent_state"]["agent_id"]] for row in states}
    rows["agent_state"] = states
    rows["queue_membership"] = _standing(known.of("queue_membership"), "queue_membership", as_of)
    rows["agent"] = [_agent_then(row, states) for row in known.of("agent") if row[0] in seen]
    rows["agent_alias"] = [row for row in known.of("agent_alias") if row[_AT["agent_alias"]["agent_id"]] in seen]
    rows["agent_capacity"] = [
        row for row in known.of("agent_capacity") if row[_AT["agent_capacity"]["agent_id"]] in seen
    ]
    segments = [_segment_then(row, as_of) for row in known.of("contact_segment") if _began_before(row, as_of)]
    rows["contact_segment"] = segments
    rows["contact"] = [
        _contact_then(row, segments) for row in known.of("contact") if row[_AT["contact"]["arrived_at"]] < as_of
    ]
    return Known(rows, {subject: since for subject, since in known.began.items() if since < as_of})


def _with(table: str, row: tuple[Any, ...], **values: Any) -> tuple[Any, ...]:
    changed = list(row)
    for name, value in values.items():
        changed[_AT[table][name]] = value
    return tuple(changed)


def _standing(rows: Iterable[tuple[Any, ...]], table: str, as_of: int) -> list[tuple[Any, ...]]:
    since, until = _AT[table]["since_at"], _AT[table]["until_at"]
    return [
        _with(table, row, until_at=None)
        for row in rows
        if row[since] < as_of and (row[until] is None or row[until] >= as_of)
    ]


def _agent_then(row: tuple[Any, ...], states: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    places = _AT["agent_state"]
    state = next(state for state in states if state[places["agent_id"]] == row[0])
    return _with(
        "agent",
        row,
        state=state[places["state"]],
        aux_reason=state[places["aux_reason"]],
        state_since=state[places["since_at"]],
        next_state=None,
        next_aux_reason=None,
    )


def _began_before(segment: tuple[Any, ...], as_of: int) -> bool:
    return bool(segment[_AT["contact_segment"]["entered_at"]] < as_of)


def _segment_then(row: tuple[Any, ...], as_of: int) -> tuple[Any, ...]:
    places = _AT["contact_segment"]

    def later(name: str) -> bool:
        value = row[places[name]]
        return value is not None and value >= as_of

    if later("left_at"):
        return _with(
            "contact_segment",
            row,
            left_at=None,
            outcome=None,
            agent_id=None,
            ended_at=None,
            end_reason=None,
            wrapped_at=None,
        )
    if later("ended_at"):
        return _with("contact_segment", row, ended_at=None, end_reason=None, wrapped_at=None)
    return _with("contact_segment", row, wrapped_at=None) if later("wrapped_at") else row


def _contact_then(row: tuple[Any, ...], segments: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    places = _AT["contact_segment"]
    own = sorted(
        (segment for segment in segments if segment[places["contact_id"]] == row[0]),
        key=lambda one: one[places["entered_at"]],
    )
    if not own:
        return row
    last = own[-1]
    waits = last[places["left_at"]] is None
    talks = last[places["outcome"]] == "answered" and last[places["ended_at"]] is None
    agents = {segment[places["agent_id"]] for segment in own} - {None}
    answered = [segment[places["left_at"]] for segment in own if segment[places["outcome"]] == "answered"]
    return _with(
        "contact",
        row,
        queue_id=last[places["queue_id"]],
        agent_id=last[places["agent_id"]] if talks else None,
        state="waiting" if waits else "on_contact",
        state_since=last[places["entered_at"]] if waits else last[places["left_at"]],
        outcome=None,
        queued_at=last[places["entered_at"]],
        answered_at=answered[0] if answered else None,
        closed_at=None,
        distinct_agents=len(agents),
    )
