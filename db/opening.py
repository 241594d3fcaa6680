"""Opening a floor for commands and queries: it has to be there and speak our schema, and every 'no' comes as a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy.exc import DataError, IntegrityError, InternalError, ProgrammingError

from db.address import Address, parse
from db.engine import make_engine, plain_problems, reading
from db.problems import no_file, opening_problem, refusal
from db.schema_version import check_schema, other_schema
from db.unsafe_place import refuse_unsafe_place

_EXISTS = {
    "sqlite": "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'",
    "postgresql": "SELECT count(*) FROM pg_class WHERE oid = to_regclass('alembic_version')",
}
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
    if address.path is not None:
        refuse_unsafe_place(address.path)
        if not address.path.exists():
            raise no_file(address)
    with plain_problems(url):
        engine = make_engine(url)
        with plain_rights(address), reading(engine) as connection:
            found = schema_of(connection)
        if not any_schema:
            check_schema(found)
        elif found is None:
            raise other_schema(found)
        with plain_refusals(address):
            yield engine


@contextmanager
def plain_rights(address: Address) -> Iterator[None]:
    """Around the first look at a floor: who may not even read which schema it has may not read anything.

    Raises:
        CannotOpen: in place of the driver's error.
    """
    try:
        yield
    except _REFUSALS as problem:
        raise opening_problem(problem, address) from problem


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
        raise refusal(problem, address) from problem
