"""What a person has in hand just now, so that a second one sees it before both act: a mark that goes by itself.

It changes nothing on the floor and is no command: it leaves no record beyond the change log.
"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa

from db.commands.ledger import os_user
from db.ids import new_id
from db.queries.database_clock import database_now

#: A mark is void so long after it was last renewed, seconds.
KEPT_S: Final = 60
#: More contacts than this at once are a heap, not something in hand.
MOST: Final = 50

_TEAMS: Final = {"sqlite": "1 = 1", "postgresql": "q.team_id = ANY (visible_teams())"}
_WHO: Final = {"sqlite": ":who", "postgresql": "CAST(session_user AS text)"}


def take_in_hand(connection: sa.Connection, contacts: Sequence[str]) -> None:
    """Mark contacts as in the hands of who is signed in (on SQLite the operating system's user), for `KEPT_S` seconds.

    Taking them again renews the mark. What has no place in the person's sight is left out, and so is all past `MOST`.
    """
    engine, who = connection.dialect.name, os_user()
    now = database_now(connection)
    common = {"who": who} if engine == "sqlite" else {}
    mine = f"login = {_WHO[engine]}"
    connection.execute(sa.text(f"DELETE FROM working_on WHERE {mine} AND until_at <= :now"), {"now": now, **common})
    until = now + KEPT_S * 1_000_000
    renew = sa.text(f"UPDATE working_on SET until_at = :until WHERE {mine} AND entity_id = :contact")
    add = sa.text(
        "INSERT INTO working_on (id, login, team_id, entity, entity_id, until_at)"
        f" SELECT :id, {_WHO[engine]}, q.team_id, 'contact', c.id, :until FROM contact c JOIN queue q ON q.id = c.queue_id"
        f" WHERE c.id = :contact AND {_TEAMS[engine]}"
        f" AND NOT EXISTS (SELECT 1 FROM working_on w WHERE w.{mine} AND w.entity_id = c.id)"
    )
    for contact in contacts[:MOST]:
        values = {"until": until, "contact": contact, **common}
        if not connection.execute(renew, values).rowcount:
            connection.execute(add, {"id": new_id(), **values})


def let_go(connection: sa.Connection, contacts: Sequence[str]) -> None:
    """Take one's own marks off these contacts."""
    engine = connection.dialect.name
    common = {"who": os_user()} if engine == "sqlite" else {}
    remove = sa.text(f"DELETE FROM working_on WHERE login = {_WHO[engine]} AND entity_id = :contact")
    for contact in contacts[:MOST]:
        connection.execute(remove, {"contact": contact, **common})
