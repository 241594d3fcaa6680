"""What a floor's database holds, told in a few numbers."""

from dataclasses import dataclass

import sqlalchemy as sa

from db.models.log import log_epoch
from db.models.people import agent, staff
from db.models.work import contact, contact_segment, queue
from db.opening import schema_of
from db.schema_version import HEAD

_CHANGE = sa.table("change", sa.column("at"))
_COUNTED = {"queues": queue, "agents": agent, "people": staff, "contacts": contact, "visits": contact_segment}
_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT pg_database_size(current_database())",
}


@dataclass(frozen=True, slots=True)
class FloorStatus:
    """Numbers of rows are of those that the signed-in person may see; instants are UTC microseconds, sizes bytes."""

    engine: str
    schema: str
    is_current: bool
    size: int
    epoch: str | None
    epoch_began_at: int | None
    changes: int
    oldest_change_at: int | None
    newest_change_at: int | None
    open_contacts: int
    counts: dict[str, int]


def floor_status(connection: sa.Connection) -> FloorStatus:
    """The numbers of this floor; of one with another schema only what every schema has."""
    schema = schema_of(connection) or ""
    current = schema == HEAD
    epoch = connection.execute(sa.select(log_epoch.c.epoch, log_epoch.c.began_at)).one_or_none() if current else None
    changes = (0, None, None)
    if current:
        at = _CHANGE.c.at
        changes = tuple(connection.execute(sa.select(sa.func.count(), sa.func.min(at), sa.func.max(at))).one())
    still_open = sa.select(sa.func.count()).select_from(contact).where(contact.c.state != "closed")
    return FloorStatus(
        engine=_engine_version(connection),
        schema=schema,
        is_current=current,
        size=int(connection.exec_driver_sql(_SIZE[connection.dialect.name]).scalar_one()),
        epoch=str(epoch.epoch) if epoch else None,
        epoch_began_at=epoch.began_at if epoch else None,
        changes=changes[0],
        oldest_change_at=changes[1],
        newest_change_at=changes[2],
        open_contacts=connection.execute(still_open).scalar_one() if current else 0,
        counts=_counts(connection) if current else {},
    )


def _engine_version(connection: sa.Connection) -> str:
    if connection.dialect.name == "sqlite":
        return f"SQLite {connection.exec_driver_sql('SELECT sqlite_version()').scalar_one()}"
    return f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}"


def _counts(connection: sa.Connection) -> dict[str, int]:
    return {
        name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
        for name, table in _COUNTED.items()
    }
