"""Erasing who asks for it, holding back what must be kept meanwhile, and for how many days each class is kept.

None of what is erased stands in the record of the act: it says which rows were emptied, by id. It cannot be undone.
"""

from typing import Final

from db import words
from db.audit.erasing_sql import agent_erased, customer_erased
from db.audit.retention_sql import pruned
from db.commands.act import LOOK_FOR_CHANGES, NO_REASON, Act, Duty

_ME: Final = "(SELECT s.id FROM staff s WHERE s.login = {actor})"
_WHOLE_FLOOR: Final = Duty(("manager",))
#: Nobody keeps anything longer than this, days.
LONGEST_KEPT_DAYS: Final = 36_500


def _held(thing: str) -> str:
    return f"EXISTS (SELECT 1 FROM legal_hold h WHERE h.entity_id = {thing} AND h.released_at IS NULL)"


ERASE_CUSTOMER: Final = Act(
    kind="customer.erase",
    subject="customer",
    asked={},
    sets={"origin_id": "NULL"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        ("held", _held("n.id")),
        ("contact_open", "EXISTS (SELECT 1 FROM contact c WHERE c.customer_id = n.id AND c.state <> 'closed')"),
    ),
    afterwards=tuple(customer_erased()),
    can_undo=False,
)

ERASE_AGENT: Final = Act(
    kind="agent.erase",
    subject="agent",
    asked={},
    sets={"retired_at": "coalesce(n.retired_at, {now})"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(
        ("held", _held("n.id")),
        ("agent_at_work", "n.state <> 'offline'"),
        ("erased_already", "n.name LIKE 'former agent A-%'"),
        ("contact_in_hand", "EXISTS (SELECT 1 FROM contact c WHERE c.agent_id = n.id AND c.state <> 'closed')"),
    ),
    afterwards=tuple(agent_erased()),
    can_undo=False,
)

_KNOWN: Final = " OR ".join(
    f"(i.to_entity = '{table}' AND EXISTS (SELECT 1 FROM {table} t WHERE t.id = i.to_entity_id))"
    for table in words.HELD_ENTITIES
)

#: The reason is the hold's own text; it is asked for.
HOLD: Final = Act(
    kind="legal_hold.begin",
    subject=None,
    operation="insert",
    into="legal_hold",
    asked={"entity": "text", "entity_id": "uuid"},
    sets={
        "entity": "i.to_entity",
        "entity_id": "i.to_entity_id",
        "reason": "{reason}",
        "held_by_id": _ME,
        "held_at": "{now}",
    },
    duty=_WHOLE_FLOOR,
    refusals=(
        ("unknown_held", f"NOT coalesce({_KNOWN}, false)"),
        ("reason_needed", NO_REASON),
        ("held_already", _held("i.to_entity_id")),
    ),
    alone=True,
)

RELEASE: Final = Act(
    kind="legal_hold.release",
    subject="legal_hold",
    asked={},
    sets={"released_at": "{now}", "released_by_id": _ME},
    duty=_WHOLE_FLOOR,
    decided=("released_at",),
    refusals=(LOOK_FOR_CHANGES, ("ended", "n.released_at IS NOT NULL")),
)

KEEP: Final = Act(
    kind="retention.set",
    subject="retention",
    asked={"days": "integer"},
    sets={"days": "i.to_days"},
    duty=_WHOLE_FLOOR,
    decided=("days",),
    refusals=(LOOK_FOR_CHANGES, ("out_of_range", f"i.to_days NOT BETWEEN 1 AND {LONGEST_KEPT_DAYS}")),
)

PRUNE: Final = Act(
    kind="retention.prune",
    subject="retention",
    asked={},
    sets={"days": "n.days"},
    duty=_WHOLE_FLOOR,
    alone=True,
    refusals=(("held", _held("n.id")), ("kept_for_good", "n.days IS NULL")),
    afterwards=tuple(pruned()),
    can_undo=False,
)

ERASE_ACTS: Final = (ERASE_CUSTOMER, ERASE_AGENT, HOLD, RELEASE, KEEP, PRUNE)
