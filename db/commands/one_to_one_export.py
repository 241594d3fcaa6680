"""Taking an agent's page out of the floor for a one-to-one: it stands in the record before anything is given.

What is given is read anew in the same transaction, so a document never holds more than its reader may see at that moment.
"""

from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now, refuse_export
from db.commands.ledger import recorded_once
from db.errors import Refused
from db.queries.agent_page import AgentShown, agent_shown

#: The kind of the command.
EXPORT: Final = "agent_page.export"


@dataclass(frozen=True, slots=True)
class MayStand:
    """What may stand in the document: the agent's name, and the words of steps and goals (names may stand in them)."""

    name: bool = True
    words: bool = True


def page_taken_out(connection: sa.Connection, agent_id: str, form: str, told: MayStand, command_id: str) -> AgentShown:
    """The page of one agent as far as the reader may see it, within the caller's transaction, which writes.

    Asked for again under the same `command_id` it stands in the record once. `form` is 'pdf' or 'html'. The record says
    whose page it was and how much stood in it, and none of its words.

    Raises:
        Refused: the monitoring agreement lets only other roles save this as a file, or take names and words along.
    """
    refuse_export(connection)
    if (told.name or told.words) and not agreement_now(connection).export_names:
        raise Refused("The monitoring agreement lets other roles take names out; nothing was written.")
    shown = agent_shown(connection, agent_id)
    payload = {
        "form": form,
        "agent_names": told.name,
        "words": told.words,
        "notes": len(shown.notes),
        "steps": len(shown.steps),
        "goals": len(shown.goals),
    }
    with recorded_once(connection, kind=EXPORT, command_id=command_id, subject=("agent", agent_id), payload=payload):
        return shown
