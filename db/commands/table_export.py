"""Rows or figures taken out of the floor, from a screen or by a program: it stands in the record before they are given."""

from typing import Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now, refuse_export
from db.commands.ledger import recorded_once
from db.errors import Refused
from db.ids import new_id

#: The kind of the command.
EXPORT: Final = "table.export"


def record_export(
    connection: sa.Connection, table: str, rows: int, *, names: bool, command_id: str | None = None
) -> None:
    """Write down that `rows` of `table` are taken out, with `names` or without, in the caller's transaction.

    Asked for again under the same `command_id` it stands in the record once.

    Raises:
        Refused: the monitoring agreement lets only other roles take it out, or take names along.
    """
    refuse_export(connection)
    if names and not agreement_now(connection).export_names:
        raise Refused("The monitoring agreement lets other roles take names out; nothing was written.")
    payload = {"table": table, "rows": rows, "names": names}
    with recorded_once(connection, kind=EXPORT, payload=payload, command_id=command_id or new_id()):
        return
