"""One connection to PostgreSQL, set so that a dead one is noticed, holds nothing for long, and nobody reads it on the way."""

import contextlib
from typing import Any, Final

import psycopg

from db.address import Address
from db.engine_settings import KEEPALIVE
from db.postgresql_problems import postgresql_problem, too_old
from db.secure_link import secure_link_options

Connection = psycopg.Connection[tuple[Any, ...]]
#: Readers of a hot standby lost rows: only the primary will do.
_PRIMARY: Final = "read-write"


def connect(address: Address, application: str, *, autocommit: bool = True, **settings: str) -> Connection:
    """Sign in at `address`; `settings` are the server's, for this session alone.

    With `autocommit` each statement is its own transaction. What stands behind the '?' of the address goes before what
    is set here, but for the server having to be the primary.

    Raises:
        db.errors.CannotOpen: with the sentence why not.
    """
    given = dict(address.options)
    said = [given.pop("options", ""), *(f"-c {name}={value}" for name, value in settings.items())]
    parameters: dict[str, Any] = {
        **KEEPALIVE,
        "application_name": application,
        **secure_link_options(address),
        **given,
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user or None,
        "password": address.password or None,
        "options": " ".join(filter(None, said)) or None,
        "target_session_attrs": _PRIMARY,
    }
    try:
        connection = psycopg.connect(autocommit=autocommit, **parameters)
    except (psycopg.Error, UnicodeError) as problem:
        raise postgresql_problem(problem, address) from problem
    wrong = too_old(connection.info.server_version, address)
    if wrong is not None:
        with contextlib.suppress(psycopg.Error):
            connection.close()
        raise wrong
    return connection
