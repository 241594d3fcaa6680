"""The tables of the shared database, in the field's words: one place that says what exists.

What comes next has its place by name: `standard`, `rubric`, `coaching_note`, `follow_up`, `recognition` (coaching);
`readiness_module`, `readiness` (training). Private text of theirs goes into erasable rows as
`note` and `customer` do.
"""

from db.models import attention, audit, authority, log, people, shift, watch, work
from db.models.base import metadata

__all__ = ["attention", "audit", "authority", "log", "metadata", "people", "shift", "watch", "work"]
