"""One connection to PostgreSQL for a feed, out or in, set so that a dead one is noticed and holds nothing for long."""

from typing import Any, Final

import psycopg

from db.address import Address
from db.engine_settings import KEEPALIVE
from db.problems import opening_problem

Connection = psycopg.Connection[tuple[Any, ...]]
#: Readers of a hot standby lost rows: only the primary will do.
_PRIMARY: Final = "read-write"


def connect(address: Address, application: str, **settings: str) -> Connection:
    """Sign in at `address`, each statement its own transaction; `settings` are the server's, for this session alone.

    Raises:
        db.errors.CannotOpen: with the sentence why not.
    """
    parameters: dict[str, Any] = {**KEEPALIVE, **dict(address.options)}
    options = " ".join(f"-c {name}={value}" for name, value in {"jit": "off", **settings}.items())
    try:
        return psycopg.connect(
            host=address.host,
            port=address.port,
            dbname=address.database,
            user=address.user or None,
            password=address.password or None,
            autocommit=True,
            target_session_attrs=_PRIMARY,
            application_name=application,
            options=options,
            **parameters,
        )
    except psycopg.OperationalError as problem:
        raise opening_problem(problem, address) from problem
