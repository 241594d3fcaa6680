"""What a grant is called from the rows that are held: its kind, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.words import contact_number, incident_number, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.rows import AuthorityGrantRow


def grant_called(row: AuthorityGrantRow, floor: Floor) -> str:
    """'Refund for Ana Ruiz'."""
    kind = floor.store.row("authority_kind", row.kind_id)
    name = kind.name if kind is not None else say("one that is gone")
    return say("{kind} for {who}", kind=name, who=_whose(row, floor))


def _whose(row: AuthorityGrantRow, floor: Floor) -> str:
    gone, store = say("one that is gone"), floor.store
    if row.agent_id is not None:
        agent = store.row("agent", row.agent_id)
        return agent.name if agent is not None else gone
    if row.contact_id is not None:
        contact = store.row("contact", row.contact_id)
        return contact_number(contact.number) if contact is not None else gone
    if row.incident_id is not None:
        incident = store.row("incident", row.incident_id)
        return incident_number(incident.number) if incident is not None else gone
    team = store.row("team", row.team_id)
    return say("team {team}", team=team.name) if team is not None else gone
