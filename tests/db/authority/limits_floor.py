"""A floor of two sites with a manager and a supervisor who set its limits as themselves, on either engine."""

import secrets
from typing import Any

from db.address import parse
from db.authority.limits_seen import LimitsSeen, Place
from db.commands.command import Command, Outcome, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.engine import make_engine
from db.ids import new_id
from db.queries.authority_limits import limits_seen
from tests.db.changes.floor_writer import PlainSql
from tests.db.commands.acted_floor import ActedFloor

_KIND = "SELECT id FROM authority_kind WHERE code = :code"


class LimitsFloor(ActedFloor):
    """Teams Red and Blue in North, Green in South. Nobody has a limit but what `allow` inserts."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self.south = self.insert("site", name="South")
        self.teams.append(self.insert("team", site_id=self.south, name="Green"))
        self.kind = str(self.run(_KIND, code="refund")[0][0])
        self.prefix = f"t{secrets.token_hex(4)}"
        self._engines: dict[str, Any] = {}

    @property
    def places(self) -> dict[str, Place]:
        """Every place by a short name."""
        red, blue, green = self.teams
        return {
            "floor": Place(),
            "north": Place(site_id=self.site),
            "south": Place(site_id=self.south),
            "red": Place(red, self.site),
            "blue": Place(blue, self.site),
            "green": Place(green, self.south),
        }

    def person(self, name: str, *roles: str, team: str | None = None) -> str:
        """Somebody who signs in with these roles; their login."""
        login, staff = f"{self.prefix}_{name}", new_id()
        self.insert("staff", id=staff, name=name, login=login)
        for role in roles:
            self.insert("staff_role", staff_id=staff, role=role, team_id=team, from_at=0)
        if self.engine.dialect.name == "postgresql":
            self._engines[login] = make_engine(self._signed_in(login, roles))
        return login

    def _signed_in(self, login: str, roles: tuple[str, ...]) -> str:
        password, owner = secrets.token_hex(12), PlainSql(self.url)
        made = owner._connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
        owner.run("SELECT person_signs_in(?, ?, ?)", login, made, [f"fw_{role}" for role in roles])
        owner.close()
        address = parse(self.url)
        return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"

    def allow(self, level: str, place: str = "floor", **values: Any) -> str:
        """A limit that has held for long, as the owner of the floor set it."""
        where = dict(zip(("team_id", "site_id"), self.places[place].key, strict=True))
        given = {"per_use": 5000, "from_at": 1, "set_at": 1} | where | values
        return self.insert("authority_limit", kind_id=self.kind, level=level, **given)

    def cell(self, level: str, per_use: int | None, place: str = "floor", **values: Any) -> Command:
        """What sets a cell of the matrix."""
        where = dict(zip(("team_id", "site_id"), self.places[place].key, strict=True))
        to = {"kind_id": self.kind, "level": level, "per_use": per_use, **where, **values}
        row = new_id()
        return Command("authority_limit.set", (Wanted(row, {k: v for k, v in to.items() if v is not None}, row=row),))

    def act(self, login: str, wanted: Command | UndoCommand) -> Outcome:
        """Carry it out as somebody."""
        with self._engines.get(login, self.engine).begin() as connection:
            if isinstance(wanted, UndoCommand):
                return undo(connection, wanted, actor=login)
            return do(connection, wanted, actor=login)

    def says(self, login: str, wanted: Command | UndoCommand) -> str:
        """The one answer to it."""
        return self.act(login, wanted).effects[0].outcome

    def seen(self, login: str | None = None, at: int | None = None) -> LimitsSeen:
        """What the page of limits shows somebody (the owner of the floor if nobody), at the database's now."""
        now = at or self.database_now()
        with self._engines.get(login or "", self.engine).begin() as connection:
            return limits_seen(connection, now)

    def close(self) -> None:
        """Give everything back, also the people's roles, which belong to the cluster."""
        for engine in self._engines.values():
            engine.dispose()
        if self._engines:
            for (role,) in self.run("SELECT rolname FROM pg_roles WHERE rolname LIKE :mine", mine=f"{self.prefix}%"):
                self.run(f'DROP OWNED BY "{role}"')
                self.run(f'DROP ROLE "{role}"')
        self.engine.dispose()
