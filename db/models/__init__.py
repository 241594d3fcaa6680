"""The tables of the shared database, in the field's words: one place that says what exists.

What comes next has its place by name: `standard`, `rubric`, `coaching_note`, `follow_up`, `recognition` (coaching);
`readiness_module`, `readiness` (training); `seal` (over `command`). Private text of theirs goes into erasable rows as
`note` and `customer` do.
"""

from db.models import attention, authority, log, people, shift, watch, work
from db.models.base import metadata

__all__ = ["attention", "authority", "log", "metadata", "people", "shift", "watch", "work"]
