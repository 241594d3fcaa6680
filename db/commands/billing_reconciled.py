"""A billing file held against the ledger: read whole, compared, and what it proves confirmed by one command as the person."""

from pathlib import Path
from typing import Final

import sqlalchemy as sa

from db.commands.authority_use_acts import CONFIRM, LONGEST_REFERENCE
from db.commands.command import Command, Wanted
from db.feeds.billing_file import read_billing
from db.feeds.billing_map import USUAL, load_billing_map
from db.queries.billing_compared import Compared, compare_billing

_LONGEST_NAME: Final = 400


def read_and_compare(connection: sa.Connection, path: Path, map_name: str = USUAL) -> Compared:
    """What the file at `path` says beside the ledger; nothing is written.

    Raises:
        db.errors.KnownProblem: the map or the file cannot be used, or who is signed in does not see the whole floor.
    """
    layout = load_billing_map(map_name)
    currency = connection.execute(sa.text("SELECT coalesce(min(currency), '') FROM floor")).scalar_one()
    return compare_billing(connection, read_billing(path, layout, currency), currency)


def confirmation(found: Compared, file_name: str) -> Command | None:
    """The command that confirms what the file proves; None where it proves nothing new."""
    if not found.proved:
        return None
    things = tuple(
        Wanted(use.id, {"billing_reference": reference[:LONGEST_REFERENCE]}, {"state": "reserved"})
        for use, reference in found.proved
    )
    return Command(CONFIRM.kind, things, reason=file_name[:_LONGEST_NAME])
