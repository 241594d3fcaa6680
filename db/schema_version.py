"""The schema this program speaks, and the sentences when a database speaks another."""

from typing import Final

#: The newest migration. A constant, so that opening a floor is one SELECT and never loads Alembic.
HEAD: Final = "0004"


def other_schema(found: str | None) -> str:
    """Why a database with schema `found` cannot be used by this program, and what to do."""
    if found is None:
        return "The database has no floor in it; make one with 'floorwalker db init'."
    if found < HEAD:
        return f"The floor has the older schema {found}; bring it to {HEAD} with 'floorwalker db upgrade'."
    return f"The floor has the newer schema {found} and this program speaks {HEAD}; upgrade this program."
