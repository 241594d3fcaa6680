"""Opening a floor for commands and queries: it has to be there and speak our schema, and every 'no' comes as a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InternalError, ProgrammingError

from db.address import Address, parse
from db.engine import make_engine, plain_problems, reading
from db.errors import CannotOpen, Refused
from db.schema_version import HEAD, other_schema

_EXISTS = {
    "sqlite": "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'",
    "postgresql": "SELECT count(*) FROM pg_class WHERE oid = to_regclass('alembic_version')",
}
_NOT_ALLOWED = "42501"
#: The person's own SQL fails with these, not the link: a rule of the schema said no.
_REFUSALS = (IntegrityError, ProgrammingError, InternalError, DataError)


@contextmanager
def opened_floor(url: str, *, any_schema: bool = False) -> Iterator[sa.Engine]:
    """An engine on the floor at `url`; problems of the database inside the block become plain sentences.

    With `any_schema` the floor may have an older or newer schema than this program speaks.

    Raises:
        CannotOpen: there is no floor, it cannot be reached, or it has another schema.
        Refused: the database or one of its rules said no; the open transaction was undone.
    """
    address = parse(url)
    if address.path is not None and not address.path.exists():
        raise CannotOpen(f"There is no floor at {address.path}; make one with 'floorwalker db init', or try the demo.")
    with plain_problems(url), plain_refusals(address):
        engine = make_engine(url)
        with reading(engine) as connection:
            found = schema_of(connection)
        if found is None or (found != HEAD and not any_schema):
            raise CannotOpen(other_schema(found))
        yield engine


def schema_of(connection: sa.Connection) -> str | None:
    """The schema's revision, or None where there is no floor."""
    if not connection.exec_driver_sql(_EXISTS[connection.dialect.name]).scalar():
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


@contextmanager
def plain_refusals(address: Address) -> Iterator[None]:
    """Turn what a rule or a right of the database forbids into the sentence a person can act on.

    Raises:
        Refused: in place of the driver's error.
    """
    try:
        yield
    except _REFUSALS as problem:
        raise _refusal(problem, address) from problem


def _refusal(problem: DBAPIError, address: Address) -> Refused:
    said = str(problem.orig or problem).splitlines()[0].rstrip(".")
    if getattr(problem.orig, "sqlstate", None) == _NOT_ALLOWED:
        return Refused(f"{address.user or 'You'} may not do that here: {said}. Ask whoever manages this floor.")
    return Refused(f"Nothing was changed, the floor's rules say no: {said}.")
