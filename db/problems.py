"""What a failing database says, turned into one plain sentence: what happened, and what to do."""

from db.address import Address
from db.errors import CannotOpen


def opening_problem(problem: Exception, address: Address) -> CannotOpen:
    """The plain sentence for a failure to open `address`."""
    said = str(getattr(problem, "orig", problem) or problem)
    if address.engine == "sqlite":
        return CannotOpen(_sqlite_sentence(said, address))
    return CannotOpen(_postgresql_sentence(said, address))


def _sqlite_sentence(said: str, address: Address) -> str:
    where = address.shown
    if "unable to open" in said:
        return f"The file {where} cannot be opened: check that its folder exists and that you may write there."
    if "locked" in said or "busy" in said:
        return f"The file {where} is held by another program; nothing was changed. Try again when that has finished."
    if "readonly" in said:
        return f"The file {where} can only be read: ask for the right to write, or copy it to a folder of your own."
    if "full" in said:
        return f"The disk of {where} is full; nothing was changed. Free some space and try again."
    if "not a database" in said or "malformed" in said:
        return f"The file {where} is not a floor: it is damaged or belongs to another program."
    return f"The file {where} cannot be used: {said}."


def _postgresql_sentence(said: str, address: Address) -> str:
    where = f"{address.host}:{address.port}"
    if "password authentication failed" in said or "no password supplied" in said:
        return f"{where} refused the name {address.user or 'given'} with that password; check both and try again."
    if "does not exist" in said and "database" in said:
        return (
            f"{where} has no database {address.database}; check the name, or create it and run 'floorwalker db init'."
        )
    if "too many" in said or "remaining connection slots" in said:
        return f"{where} has no free connection; close a console, or raise max_connections on the server."
    if "could not translate host name" in said or "Name or service not known" in said or "resolve" in said:
        return f"There is no server called {address.host}; check the name in the database address."
    if "refused" in said or "timeout" in said or "timed out" in said or "unreachable" in said:
        return f"No database server answers at {where}; check that it runs and that nothing blocks the way."
    if "SSL" in said or "certificate" in said:
        return f"The secure connection to {where} could not be made; check the server's certificate."
    return f"The database at {where} cannot be used: {said.splitlines()[0] if said else 'no reason given'}."
