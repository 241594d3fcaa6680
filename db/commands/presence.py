"""That a person is at a console, and on shift or only looking on: a mark that is renewed, and runs out by itself.

It changes nothing on the floor and is no command: it leaves no record beyond the change log.
"""

from typing import Final

import sqlalchemy as sa

from db.commands.act import LINE
from db.commands.ledger import os_user
from db.ids import new_id
from db.queries.database_clock import database_now

#: A person counts as signed in for so long after the mark was last renewed, seconds.
KEPT_S: Final = 150
#: How often a console renews it, seconds; one that another console renewed just now is left alone.
RENEWED_S: Final = 60
#: After so long away a person begins anew: on shift if they are of the line. Seconds.
AWAY_S: Final = 8 * 3600
_US: Final = 1_000_000

_ME: Final = {
    "sqlite": "SELECT id FROM staff WHERE login = :who AND disabled_at IS NULL",
    "postgresql": "SELECT my_staff() AS id",
}
_OF_THE_LINE: Final = (
    f"CASE WHEN EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = :me AND r.role IN {LINE}"
    " AND r.from_at <= :now AND (r.until_at IS NULL OR r.until_at > :now)) THEN 1 ELSE 0 END"
)
_ASKED: Final = "CAST(:asked AS integer)"
_RENEW: Final = (
    f"UPDATE staff_presence SET on_shift = coalesce({_ASKED}, CASE WHEN until_at < :long_ago THEN {_OF_THE_LINE}"
    " ELSE on_shift END), since_at = CASE WHEN until_at <= :now OR"
    f" coalesce({_ASKED}, on_shift) <> on_shift THEN :now ELSE since_at END, until_at = :until"
    f" WHERE staff_id = :me AND ({_ASKED} IS NOT NULL OR until_at < :fresh)"
)
_COME: Final = (
    "INSERT INTO staff_presence (id, staff_id, on_shift, since_at, until_at)"
    f" SELECT :id, :me, coalesce({_ASKED}, {_OF_THE_LINE}), :now, :until"
    " WHERE NOT EXISTS (SELECT 1 FROM staff_presence p WHERE p.staff_id = :me)"
    " ON CONFLICT (staff_id) DO NOTHING"
)


def stay(connection: sa.Connection, *, on_shift: bool | None = None, actor: str | None = None) -> bool:
    """Say that who is signed in (on SQLite `actor`, by default the operating system's user) is there, for `KEPT_S`.

    `on_shift` says whether they are on shift from now on; None leaves that as it is. Somebody who was away for long, or
    never was there, is on shift if they are of the line. Gives whether they stand in the list of people at all: for
    others nothing is written.
    """
    engine = connection.dialect.name
    who = {"who": actor or os_user()} if engine == "sqlite" else {}
    me = connection.execute(sa.text(_ME[engine]), who).scalar()
    if me is None:
        return False
    now = database_now(connection)
    asked = None if on_shift is None else int(on_shift)
    values = {"me": me, "now": now, "until": now + KEPT_S * _US, "asked": asked}
    ages = {"long_ago": now - AWAY_S * _US, "fresh": now + (KEPT_S - RENEWED_S // 2) * _US}
    if not connection.execute(sa.text(_RENEW), values | ages).rowcount:
        connection.execute(sa.text(_COME), values | {"id": new_id()})
    return True
