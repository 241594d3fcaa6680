"""What a seal is over: of each table of the record what never changes, and what may be erased.

`facts` stay for good: ids, kinds, amounts, times. `texts` are personal data and free text; they are digested with a salt,
so that once both are gone nobody can find out what they were. What is in neither changes in an ordinary course (the state
of a use, what is left of a budget): those changes are commands, which are sealed themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class SealedRow:
    """The columns of one table that its seals are over, in the order they are digested."""

    table: str
    facts: tuple[str, ...]
    texts: tuple[str, ...]


def _sealed(table: str, facts: str, texts: str = "") -> SealedRow:
    return SealedRow(table, ("id", *facts.split()), tuple(texts.split()))


SEALED: Final = (
    _sealed("command", "kind at subject_entity subject_id outcome mode", "actor reason payload"),
    _sealed("command_effect", "command_id subject_id entity entity_id operation outcome", "was became"),
    _sealed(
        "authority_limit",
        "kind_id level team_id site_id per_use per_contact per_customer customer_days per_agent agent_days from_at"
        " set_by_id set_at",
    ),
    _sealed(
        "authority_grant",
        "number kind_id agent_id team_id contact_id incident_id request_id granted_at from_at",
        "intent",
    ),
    _sealed(
        "authority_request",
        "escalation_id contact_id queue_id agent_id kind_id amount currency refusal over_by asked_at",
    ),
    _sealed(
        "authority_use",
        "number kind_id agent_id contact_id queue_id team_id grant_id limit_id amount currency refusal over_by at",
        "customer_id payee asked_key",
    ),
)
BY_TABLE: Final[Mapping[str, SealedRow]] = {sealed.table: sealed for sealed in SEALED}

#: The kinds of command that may change or take away what is sealed: only the erasable part, or whole rows that are older
#: than is kept.
ERASING: Final = ("customer.erase", "agent.erase", "retention.prune")
