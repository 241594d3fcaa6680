"""The monitoring agreement that holds now: what may be looked at of the people who work here, and by whom.

Whatever shows figures of single agents asks here first; a page says in words what it leaves out because of it.
"""

from dataclasses import dataclass

import sqlalchemy as sa

from db.commands.ledger import os_user
from db.errors import Refused
from db.models.reviewing import monitoring_agreement, monitoring_right
from db.queries.database_clock import database_now

_DAY_US = 86_400_000_000
_MY_ROLES = {
    "sqlite": "SELECT DISTINCT r.role FROM staff s JOIN staff_role r ON r.staff_id = s.id WHERE s.login = :who"
    " AND s.disabled_at IS NULL AND r.from_at <= :now AND (r.until_at IS NULL OR r.until_at > :now)",
    "postgresql": "SELECT DISTINCT r.role FROM staff_role r WHERE r.staff_id = my_staff() AND r.from_at <= :now"
    " AND (r.until_at IS NULL OR r.until_at > :now)",
}


@dataclass(frozen=True, slots=True)
class Agreement:
    """What holds for who is signed in, at `at` (UTC microseconds).

    Groups of fewer than `smallest_group` agents are not shown; figures of one agent only where `individual`, and not
    from before `individual_since` (UTC microseconds). `export` and `export_names` say whether figures may be saved as a
    file, and whether with names of agents and references of customers. Who `owns` the floor may look back without end.
    """

    number: int
    purposes: str
    smallest_group: int
    individual_days: int
    individual: bool
    export: bool
    export_names: bool
    at: int
    owns: bool = False

    @property
    def individual_since(self) -> int:
        """The earliest instant that figures of one agent are about, UTC microseconds."""
        return self.at - self.individual_days * _DAY_US

    def shows_single(self, at: int) -> bool:
        """Whether single agents may be told apart in what is shown of the instant `at` (UTC microseconds)."""
        return self.owns or (self.individual and at >= self.individual_since)

    def shows_group(self, agents: int) -> bool:
        """Whether figures of a group of so many agents may be shown."""
        return agents >= self.smallest_group


def agreement_now(connection: sa.Connection, *, actor: str | None = None) -> Agreement:
    """What the agreement allows who is signed in (on SQLite `actor`, by default the operating system's user).

    Who owns the floor, and on a file who stands in no list of people, may do all that any role may.
    """
    now = database_now(connection)
    a, r = monitoring_agreement.c, monitoring_right.c
    newest = sa.select(monitoring_agreement).where(a.from_at <= now).order_by(a.from_at.desc(), a.number.desc())
    found = connection.execute(newest.limit(1)).one()
    rights = connection.execute(
        sa.select(r.role, r.individual, r.export, r.export_names).where(r.agreement_id == found.id)
    )
    mine = _my_roles(connection, now, actor)
    held = [one for one in rights if mine is None or one.role in mine]
    return Agreement(
        found.number,
        found.purposes,
        found.smallest_group,
        found.individual_days,
        any(one.individual for one in held),
        any(one.export for one in held),
        any(one.export_names for one in held),
        now,
        mine is None,
    )


def refuse_export(connection: sa.Connection) -> None:
    """Go on only where who is signed in may save figures as a file.

    Raises:
        Refused: the agreement lets only other roles do that.
    """
    if not agreement_now(connection).export:
        raise Refused("The monitoring agreement lets other roles save this as a file; nothing was written.")


def _my_roles(connection: sa.Connection, now: int, actor: str | None) -> set[str] | None:
    """The roles of who is signed in; None of who may do everything."""
    engine = connection.dialect.name
    if engine == "postgresql":
        owner = "SELECT pg_has_role(session_user, 'fw_owner', 'member') AND my_staff() IS NULL"
        if connection.execute(sa.text(owner)).scalar_one():
            return None
        return set(connection.execute(sa.text(_MY_ROLES[engine]), {"now": now}).scalars())
    who = actor or os_user()
    listed = connection.execute(sa.text("SELECT 1 FROM staff WHERE login = :who"), {"who": who}).first()
    if listed is None:
        return None
    return set(connection.execute(sa.text(_MY_ROLES[engine]), {"now": now, "who": who}).scalars())
