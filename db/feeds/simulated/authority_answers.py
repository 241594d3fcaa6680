"""Simulated supervisors answer what agents ask for: once they have resolved the escalation that a request is, it is decided."""

from collections.abc import Mapping
from random import Random
from typing import Any, Final

import sqlalchemy as sa

from db.commands.ledger import recorded
from db.feeds.simulated.authority_habits import is_approved
from db.feeds.simulated.authority_notes import told_note
from db.feeds.simulated.authority_rules import Limits
from db.feeds.simulated.clock import DAY_US
from db.feeds.simulated.wishes import Wish
from db.ids import new_id
from db.models.attention import escalation
from db.models.authority import authority_grant, authority_request
from db.models.people import agent
from db.models.work import queue

_REQUESTS: Final = (
    sa.select(
        authority_request,
        escalation.c.state.label("escalated"),
        escalation.c.owner_id,
        escalation.c.resolved_at,
        agent.c.level,
        queue.c.team_id,
    )
    .join(escalation, escalation.c.id == authority_request.c.escalation_id)
    .join(agent, agent.c.id == authority_request.c.agent_id)
    .join(queue, queue.c.id == authority_request.c.queue_id)
)


def answered(connection: sa.Connection, asked: Mapping[str, Wish], limits: Limits, chance: Random) -> dict[str, bool]:
    """Of the requests `asked`, by their ids, those that are decided now, by anybody, and whether they were approved.

    Where the escalation was resolved and the request left open, whoever resolved it decides it here.
    """
    heard = {}
    for row in connection.execute(_REQUESTS.where(authority_request.c.id.in_(asked))).all():
        if row.state == "open" and row.escalated == "resolved":
            heard[row.id] = _decide(connection, row, asked[row.id].kind, limits, chance)
        elif row.state not in ("open", "second"):
            heard[row.id] = row.state == "approved"
    return heard


def _decide(connection: sa.Connection, row: Any, kind: str, limits: Limits, chance: Random) -> bool:
    approved = row.owner_id is not None and is_approved(limits, kind, row.level, row.amount, chance)
    word = "approve" if approved else "decline"
    with recorded(connection, kind=f"authority_request.{word}", subject=("authority_request", row.id)):
        decided = authority_request.update().where(authority_request.c.id == row.id)
        connection.execute(
            decided.values(
                state="approved" if approved else "declined",
                decided_by_id=row.owner_id,
                decided_at=row.resolved_at,
                told=told_note(chance, approved=approved),
            )
        )
        if approved:
            connection.execute(authority_grant.insert(), [_grant(row)])
    return approved


def _grant(row: Any) -> dict[str, Any]:
    """For this contact and this amount once, as an approval gives it."""
    return {
        "id": new_id(),
        "kind_id": row.kind_id,
        "contact_id": row.contact_id,
        "team_id": row.team_id,
        "request_id": row.id,
        "per_use": row.amount,
        "budget": row.amount,
        "granted_by_id": row.owner_id,
        "granted_at": row.resolved_at,
        "from_at": row.resolved_at,
        "until_at": row.resolved_at + DAY_US,
    }
