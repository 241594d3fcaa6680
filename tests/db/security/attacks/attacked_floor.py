"""A floor that is attacked with raw SQL: by people who sign in, and once more with one protection taken away.

The second time shows that the attack would do harm, so that its failing the first time says something. It happens in a
transaction of the owner's that is rolled back, in which the session takes on the attacker's name: for the server and its
policies `session_user` is then the attacker.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg

from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql
from tests.db.security.people_floor import Floor
from tests.db.security.test_every_act_by_raw_sql import furnished

#: What the server says to who may not, to a rule that is broken, to what cannot be.
REFUSED = (
    psycopg.errors.InsufficientPrivilege,
    psycopg.errors.CheckViolation,
    psycopg.errors.RaiseException,
    psycopg.errors.UndefinedFile,
)
#: Roles that read the floor, each person with the first team as their scope; and who has no scope but their own things.
READING = ("supervisor", "analyst", "manager", "coach", "controller", "viewer")
SCOPED = {"supervisor", "analyst", "manager", "coach", "controller", "viewer"}


class AttackedFloor(Floor):
    """Rows of everything in the first team; every attacker's scope is the second."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        furnished(self)
        self._opened: list[PlainSql] = []
        self._people: dict[str, PlainSql] = {}

    def attacker(self, role: str) -> PlainSql:
        """Somebody with this role for the second team, the same each time; an agent of that team with a desktop."""
        if role not in self._people:
            name = "agent1" if role == "agent_desktop" else f"p{role}"
            scope = {"team": self.teams[1]} if role in SCOPED else {}
            self._people[role] = PlainSql(self.person(name, role, **scope))
        return self._people[role]

    def login(self, role: str) -> str:
        """What that person signs in as."""
        return f"{self.prefix}_{'agent1' if role == 'agent_desktop' else 'p' + role}"

    @contextmanager
    def unprotected(self, role: str, *taken_away: str) -> Iterator[Callable[..., list[tuple[object, ...]]]]:
        """Run statements as that person with protections taken away by `taken_away`; nothing of it stays."""
        self.attacker(role)
        self.owner.run("BEGIN")
        try:
            for statement in taken_away:
                self.owner.run(statement)
            self.owner.run(f'SET LOCAL SESSION AUTHORIZATION "{self.login(role)}"')
            yield self.owner.run
        finally:
            self.owner.run("ROLLBACK")
            self.owner.run("RESET SESSION AUTHORIZATION")

    def command_row(self, run: Callable[..., object], kind: str) -> str:
        """The row of `command` that an act needs, by raw SQL within the caller's transaction."""
        made = new_id()
        run("INSERT INTO command (id, kind, actor, at) VALUES (?, ?, 'me', 1)", made, kind)
        return made

    def end(self) -> None:
        for person in self._people.values():
            person.close()
        super().end()
