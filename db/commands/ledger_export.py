"""Taking the ledger of authority out of the floor: who did so stands in the record, and names only for those who may."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Final

import sqlalchemy as sa

from db.coaching.agreement import agreement_now, refuse_export
from db.commands.ledger import os_user, recorded_once
from db.ids import new_id
from db.queries.authority_ledger import LedgerFilter, LedgerLine, ledger_page
from db.queries.database_clock import database_now

#: The kind of the command.
EXPORT: Final = "authority_ledger.export"
#: Those who take it out with the names of agents and the references of customers; others get neither.
WITH_NAMES: Final = ("manager", "controller")
_LINES_AT_ONCE: Final = 5_000
#: What is asked for without saying whom: it stands in the record.
_PUBLIC: Final = ("from_at", "to_at", "team_id", "kind_id", "queue_id", "state", "cause", "what")


def may_take_names(connection: sa.Connection) -> bool:
    """Whether who is signed in takes names out: a manager, a controller, or who owns the floor; as far as the monitoring
    agreement lets them.
    """
    return agreement_now(connection).export_names and _has_role_for_names(connection)


def _has_role_for_names(connection: sa.Connection) -> bool:
    if connection.dialect.name != "sqlite":
        roles = ", ".join(f"'fw_{role}'" for role in ("owner", *WITH_NAMES))
        asked = f"SELECT bool_or(pg_has_role(session_user, r, 'member')) FROM unnest(ARRAY[{roles}]) r"
        return bool(connection.execute(sa.text(asked)).scalar_one())
    listed = ", ".join(f"'{role}'" for role in WITH_NAMES)
    text = (
        f"SELECT count(*) AS listed, coalesce(sum(EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id"
        f" AND r.role IN ({listed}) AND (r.until_at IS NULL OR r.until_at > :now))), 0) AS may FROM staff s"
        " WHERE s.login = :login AND s.disabled_at IS NULL"
    )
    row = connection.execute(sa.text(text), {"login": os_user(), "now": database_now(connection)}).one()
    return bool(row.may) or not row.listed


def taken_out(connection: sa.Connection, asked: LedgerFilter, command_id: str | None = None) -> list[LedgerLine]:
    """All lines, the newest first, within the caller's transaction, which writes: the record says who took them.

    Asked for again under the same `command_id` it stands in the record once.

    Raises:
        Refused: nobody has the customer's reference or the contact's number, or the monitoring agreement lets only other
            roles take it out.
    """
    refuse_export(connection)
    names = may_take_names(connection)
    lines = [line if names else _without_names(line) for line in _all(connection, asked)]
    payload = {name: value for name, value in asdict(asked).items() if name in _PUBLIC and value}
    payload |= {"lines": len(lines), "names": names}
    with recorded_once(connection, kind=EXPORT, payload=payload, command_id=command_id or new_id()):
        return lines


def _all(connection: sa.Connection, asked: LedgerFilter) -> Iterator[LedgerLine]:
    page = ledger_page(connection, asked, most=_LINES_AT_ONCE)
    while page:
        yield from page
        page = ledger_page(connection, asked, after=page[-1].place, most=_LINES_AT_ONCE)


def _without_names(line: LedgerLine) -> LedgerLine:
    return line._replace(agent="", agent_id=None, customer="", was=None, became=None)
