"""The database's own clock, against which every wait on the floor is computed."""

import sqlalchemy as sa

from db.sqlite_clock import SQLITE_NOW


def database_now(connection: sa.Connection) -> int:
    """The time now by the database's clock, UTC microseconds (whole milliseconds on SQLite)."""
    now = SQLITE_NOW if connection.dialect.name == "sqlite" else "utc_us()"
    return int(connection.exec_driver_sql(f"SELECT {now}").scalar_one())
