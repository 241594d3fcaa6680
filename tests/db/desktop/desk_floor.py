"""A small floor with the desktops of two agents, on either engine: on PostgreSQL each signs in as the agent."""

import secrets
from typing import Any

from db.address import parse
from db.desktop.doing import do_desktop_act
from db.desktop.known_desktop_acts import DESKTOP_ACTS
from db.engine import make_engine
from db.queries.database_clock import database_now
from tests.db.changes.floor_writer import PlainSql
from tests.db.commands.acted_floor import ActedFloor, S

ACTS = {act.called: act for act in DESKTOP_ACTS}
HOUR = 3600 * S


class DeskFloor(ActedFloor):
    """Ana has `mine`, handed `handed_on` on a minute ago, and closed `closed` yesterday; Bo has `others`."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url
        self.prefix = f"t{secrets.token_hex(4)}"
        self.logins = [f"{self.prefix}_{name}" for name in ("ana", "bo")]
        for agent, login in zip(self.agents, self.logins, strict=False):
            self.run("UPDATE agent SET login = :login WHERE id = :agent", login=login, agent=agent)
        self.duty = self.insert("staff", name="Dana Reyes", login=f"{self.prefix}_dana")
        self.run("UPDATE queue SET duty_supervisor_id = :duty", duty=self.duty)
        ana, bo = self.agents[:2]
        now = self.now()
        self.mine = self._talking(ana, now - 60 * S)
        self.others = self._talking(bo, now - 60 * S)
        self.handed_on = self._talking(ana, now - 300 * S)
        self.run(
            "UPDATE contact SET queue_id = :queue, state = 'waiting', agent_id = NULL, state_since = :at WHERE id = :id",
            queue=self.queues[1], at=now - 60 * S, id=self.handed_on,
        )  # fmt: skip
        self.closed = self._talking(ana, now - 25 * HOUR)
        self.end(self.closed, now - 24 * HOUR)
        self._engines = [self._signed_in(login) for login in self.logins]

    def _talking(self, agent: str, since: int) -> str:
        times = {"arrived_at": since, "queued_at": since, "answered_at": since, "state_since": since}
        return self.contact(2, state="on_contact", agent_id=agent, **times)

    def end(self, contact: str, at: int) -> None:
        """The contact is over at `at`."""
        self.run("UPDATE contact SET state = 'closed', state_since = :at WHERE id = :id", at=at, id=contact)

    def now(self) -> int:
        """The database's clock."""
        with self.engine.begin() as connection:
            return database_now(connection)

    def _signed_in(self, login: str) -> Any:
        if self.engine.dialect.name == "sqlite":
            return self.engine
        return make_engine(self.signed_in_url(login))

    def apart(self) -> None:
        """Ana's program opens a connection for each thing it does, so that it can do two at once."""
        if self.engine.dialect.name == "sqlite":
            self._engines[0] = make_engine(self.url)

    def signed_in_url(self, login: str) -> str:
        """An address under which the agent's own program signs in."""
        password, owner = secrets.token_hex(12), PlainSql(self.url)
        made = owner._connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
        owner.run("SELECT person_signs_in(?, ?, ?)", login, made, ["fw_agent_desktop"])
        owner.close()
        address = parse(self.url)
        return f"postgresql+psycopg://{login}:{password}@{address.host}:{address.port}/{address.database}"

    def desk(self, verb: str, *, agent: int = 0, **given: Any) -> dict[str, Any]:
        """What the program of an agent (Ana, or 1: Bo) is answered."""
        with self._engines[agent].begin() as connection:
            return do_desktop_act(connection, ACTS[verb], given, login=self.logins[agent])

    def everything(self) -> list[Any]:
        """What changes with any row that these acts may write, to see that nothing was written."""
        counts = ("escalation_note", "command", "change")
        sums = ("raised_hand", "escalation", "contact")
        asked = [f"(SELECT count(*) FROM {table})" for table in counts]
        asked += [f"(SELECT coalesce(sum(version), 0) FROM {table})" for table in sums]
        return self.run(f"SELECT {', '.join(asked)}")

    def close(self) -> None:
        """Give everything back, also the people's roles, which belong to the cluster."""
        for engine in self._engines:
            engine.dispose()
        if self.engine.dialect.name == "postgresql":
            for (role,) in self.run("SELECT rolname FROM pg_roles WHERE rolname LIKE :mine", mine=f"{self.prefix}%"):
                self.run(f'DROP OWNED BY "{role}"')
                self.run(f'DROP ROLE "{role}"')
        self.engine.dispose()
