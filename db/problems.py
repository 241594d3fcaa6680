"""What a failing database says, turned into one plain sentence: what happened, and what to do."""

import re
from typing import Final

from db.address import Address
from db.errors import CannotOpen, KnownProblem, NoFloor, Refused
from db.postgresql_problems import postgresql_problem
from db.sqlite_problems import sqlite_problem

_NOT_ALLOWED = "42501"
#: Codes that come as a refusal and are none: a server that can only be read, tables that are missing.
_NOT_A_RULE = ("25006", "42P01", "42703", "42883", "XX001", "XX002")

#: The class of codes for values that cannot be read or kept, and what the server quotes of them.
_BAD_DATA: Final = "22"
_QUOTED: Final = re.compile(r'"[^"]*"')


def opening_problem(problem: Exception, address: Address) -> CannotOpen:
    """The plain sentence for a failure to open or use `address`; `problem` is the driver's, or SQLAlchemy's around it."""
    cause = getattr(problem, "orig", None) or problem
    if address.engine == "sqlite":
        return sqlite_problem(cause, address)
    return postgresql_problem(cause, address)


def no_file(address: Address) -> CannotOpen:
    """What is said where the file of `address` is not there."""
    return NoFloor(
        "There is no floor at {path}; make one with 'floorwalker db init', or try the demo.", path=address.path
    )


def refusal(problem: Exception, address: Address) -> KnownProblem:
    """The plain sentence for a statement that a rule or right of the database did not let through."""
    cause = getattr(problem, "orig", None) or problem
    said = (str(cause).splitlines() or ["no reason given"])[0].rstrip(".")
    code = getattr(cause, "sqlstate", None)
    if str(code).startswith(_BAD_DATA):
        # The server repeats the value it could not read, which may be about a customer.
        said = _QUOTED.sub('"…"', said)
    if code == _NOT_ALLOWED:
        return Refused(
            "{who} may not do that here: {said}. Ask whoever manages this floor.",
            who=address.user or "You",
            said=said,
        )
    if code in _NOT_A_RULE:
        return postgresql_problem(cause, address)
    return Refused("Nothing was changed, the floor's rules say no: {said}.", said=said)
