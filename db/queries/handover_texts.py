"""What was written with lines of a handover, follow-ups and messages: free text, read by id within the reader's rights."""

from collections.abc import Mapping, Sequence
from typing import Final

import sqlalchemy as sa

from db.models.attention import customer_follow_up, message
from db.models.shift import handover, handover_line

#: By kind of thing: where its text stands.
_TEXTS: Final = {
    "handover": (handover.c.id, handover.c.note),
    "handover_line": (handover_line.c.id, handover_line.c.note),
    "customer_follow_up": (customer_follow_up.c.id, customer_follow_up.c.text),
    "message": (message.c.id, message.c.text),
}


def handover_texts(connection: sa.Connection, wanted: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The texts by id, of ids by table; things without text, or out of sight, are left out."""
    found: dict[str, str] = {}
    for table, ids in wanted.items():
        row_id, text = _TEXTS[table]
        if ids:
            rows = connection.execute(sa.select(row_id, text).where(row_id.in_(ids), text.is_not(None)))
            found |= {str(row[0]): row[1] for row in rows}
    return found
