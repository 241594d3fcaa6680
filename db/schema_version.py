"""The schema this program speaks, and the sentences when a database speaks another."""

import re
from typing import Final

from db.errors import CannotOpen, NoFloor

#: The newest migration. A constant, so that opening a floor is one SELECT and never loads Alembic.
HEAD: Final = "0013"
_OURS: Final = re.compile(r"\d{4}")


def check_schema(found: str | None) -> None:
    """Go on only where the schema `found` in a database (None: there is none) is the one this program speaks.

    Raises:
        CannotOpen: it is another; the sentence says which, and what to do.
    """
    if found != HEAD:
        raise other_schema(found)


def other_schema(found: str | None) -> CannotOpen:
    """Why a database with schema `found` cannot be used by this program, and what to do."""
    if found is None:
        return NoFloor("The database has no floor in it; make one with 'floorwalker db init'.")
    if not _OURS.fullmatch(found):
        return CannotOpen(
            "The database belongs to another program (its schema is {found}); give the floor a database of its own.",
            found=found,
        )
    if found < HEAD:
        return CannotOpen(
            "The floor has the older schema {found}; bring it to {wanted} with 'floorwalker db upgrade'.",
            found=found,
            wanted=HEAD,
        )
    return CannotOpen(
        "The floor has the newer schema {found} and this program speaks {wanted}; upgrade this program.",
        found=found,
        wanted=HEAD,
    )
