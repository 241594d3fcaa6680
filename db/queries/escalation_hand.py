"""Whose hand was last on an escalation, and who has it since: for whoever came second."""

from itertools import pairwise
from typing import NamedTuple

import sqlalchemy as sa

from db.models.attention import escalation
from db.models.people import staff
from db.queries.change_log import log_of
from db.queries.timeline_entry import Actor


class EscalationHand(NamedTuple):
    """The last change of an escalation's owner or state, at `at` (UTC microseconds): by whom, and how it stands since.

    `owner` is the name of who has it; None for nobody in the list of people, or in the reader's sight.
    """

    escalation_id: str
    number: int
    state: str
    at: int
    by: Actor
    owner: str | None


def escalation_hand(connection: sa.Connection, escalation_id: str) -> EscalationHand | None:
    """The last hand on it; None where it cannot be seen, or the change log knows nothing of it."""
    query = sa.select(escalation.c.version, staff.c.name).join(staff, staff.c.id == escalation.c.owner_id, isouter=True)
    found = connection.execute(query.where(escalation.c.id == escalation_id)).first()
    if found is None:
        return None
    changes = log_of(connection, {escalation_id: found.version})[escalation_id].changes
    for before, after in reversed(list(pairwise(changes))):
        was, now = before.row, after.row
        if (was.owner_id, was.state) != (now.owner_id, now.state):
            return EscalationHand(escalation_id, now.number, now.state, after.at, after.by, found.name)
    return None
