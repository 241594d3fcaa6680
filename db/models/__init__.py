"""The tables of the shared database, in the field's words: one place that says what exists.

What comes next has its place by name: `authority_kind`, `authority_limit`, `authority_grant`, `authority_use` (money);
`standard`, `rubric`, `coaching_note`, `follow_up`, `recognition` (coaching); `readiness_module`, `readiness` (training);
`seal` (over `command`). Private text of theirs goes into erasable rows as `note` and `customer` do.
"""

from db.models import attention, log, people, shift, watch, work
from db.models.base import metadata

__all__ = ["attention", "log", "metadata", "people", "shift", "watch", "work"]
