"""Agents who give: any number of their programs at once, on either engine, and a plain recount of what was given."""

import secrets
from typing import Any

import sqlalchemy as sa

from db.desktop.doing import do_desktop_act
from db.desktop.known_desktop_acts import DESKTOP_ACTS
from db.engine import make_engine
from db.errors import Refused
from tests.db.commands.acted_floor import ActedFloor, S

ACTS = {act.verb: act for act in DESKTOP_ACTS}
HOUR = 3600 * S
COUNTING = ("reserved", "confirmed")


class Desk:
    """The program of one agent, with a connection of its own; to be used by the thread that made it."""

    def __init__(self, url: str, login: str) -> None:
        self.login = login
        self.engine = make_engine(url, held=True)
        if self.engine.dialect.name == "postgresql":
            # As signed in with a password, which would cost each of fifty a while.
            with self.engine.begin() as connection:
                connection.exec_driver_sql(f'SET SESSION AUTHORIZATION "{login}"')

    def __call__(self, verb: str, **given: Any) -> dict[str, Any]:
        """What is answered, in a transaction of its own."""
        with self.engine.begin() as connection:
            return self.within(connection, verb, **given)

    def within(self, connection: sa.Connection, verb: str, **given: Any) -> dict[str, Any]:
        """What is answered within a transaction that is open."""
        answer = do_desktop_act(connection, ACTS[verb], given, login=self.login)
        return {name: str(value) if name in ("use", "request") else value for name, value in answer.items()}

    def word(self, verb: str, **given: Any) -> str:
        """'yes', or the word of what speaks against it."""
        try:
            answer = self(verb, **given)
        except Refused as problem:
            return f"said: {problem}"
        return "yes" if answer["allowed"] else str(answer["reason"])

    def close(self) -> None:
        self.engine.dispose()


class GivingFloor(ActedFloor):
    """`agents` agents of the first team, each with two contacts of their own; three customers share all contacts."""

    def __init__(self, url: str, agents: int = 3) -> None:
        super().__init__(url)
        if not self.run("SELECT 1 FROM floor"):
            self.insert("floor", name="North", promise="We answer.", currency="EUR")
        self._limits = 0
        self.prefix = f"t{secrets.token_hex(4)}"
        self.kinds = {str(code): str(one) for code, one in self.run("SELECT code, id FROM authority_kind")}
        self.agents = [
            self.insert("agent", team_id=self.teams[0], name=f"Agent {n}", login=f"{self.prefix}_{n}")
            for n in range(agents)
        ]
        if self.engine.dialect.name == "postgresql":
            for n in range(agents):
                self.run(f'CREATE ROLE "{self.prefix}_{n}" LOGIN IN ROLE fw_agent_desktop')
        self.customers = [self.insert("customer", name=f"Customer {n}") for n in range(3)]
        self.contacts = [self.talk(n // 2, self.customers[n % 3]) for n in range(2 * agents)]

    def talk(self, agent: int, customer: str | None, *, since_us: int = 60 * S) -> str:
        """A contact in the hands of an agent since so long."""
        since = self.database_now() - since_us
        times = {"arrived_at": since, "queued_at": since, "answered_at": since, "state_since": since}
        return self.contact(2, state="on_contact", agent_id=self.agents[agent], customer_id=customer, **times)

    def hand(self, contact: str, agent: int) -> None:
        """The contact goes on to another agent, at this moment."""
        self.run(
            "UPDATE contact SET agent_id = :agent, state = 'on_contact', state_since = :now WHERE id = :contact",
            agent=self.agents[agent], now=self.database_now(), contact=contact,
        )  # fmt: skip

    def desk(self, agent: int) -> Desk:
        return Desk(self.url, f"{self.prefix}_{agent}")

    def next_from_at(self) -> int:
        """So that each limit takes the place of the one before."""
        self._limits += 1
        return S + self._limits

    def limit(self, kind: str, **values: Any) -> str:
        """The standing limit of the first team from now on."""
        row = {"kind_id": self.kinds[kind], "level": "standard", "team_id": self.teams[0], "set_at": S}
        return self.insert("authority_limit", from_at=self.next_from_at(), **row | {"per_use": 5000} | values)

    def grant(self, kind: str, **values: Any) -> str:
        """A grant that holds now, for the first team if nobody is named."""
        now = self.database_now()
        times = {"granted_at": now, "from_at": now - S, "until_at": now + HOUR}
        row = {"kind_id": self.kinds[kind], "team_id": self.teams[0], "per_use": 3000, "budget": 10000}
        return self.insert("authority_grant", **row | times | values)

    def cap(self, amount: int | None) -> None:
        """What one customer may have in all."""
        self.run("UPDATE authority_setting SET customer_cap = :amount", amount=amount)

    def uses(self) -> list[dict[str, Any]]:
        """All uses, in the order they were written."""
        with self.engine.begin() as connection:
            rows = connection.execute(sa.text("SELECT * FROM authority_use ORDER BY number")).mappings().all()
        return [
            {name: value if isinstance(value, int | None) else str(value) for name, value in row.items()}
            for row in rows
        ]

    def close(self) -> None:
        """Give everything back, also the agents' roles, which belong to the cluster, and the names of places."""
        for table in ("site", "team", "queue"):
            self.run(f"UPDATE {table} SET name = name || ' ' || :more WHERE NOT name LIKE '% t%'", more=self.prefix)
        if self.engine.dialect.name == "postgresql":
            for (role,) in self.run("SELECT rolname FROM pg_roles WHERE rolname LIKE :mine", mine=f"{self.prefix}%"):
                self.run(f'DROP ROLE "{role}"')
        self.engine.dispose()


def overspent(connection: sa.Connection) -> list[str]:
    """What a recount of the uses says against the grants: spent is their sum, and never more than the budget."""
    found = connection.execute(
        sa.text(
            "SELECT g.number, g.spent, g.budget, coalesce((SELECT sum(u.amount) FROM authority_use u WHERE u.grant_id = g.id"
            " AND u.state IN ('reserved', 'confirmed')), 0) AS used FROM authority_grant g"
        )
    )
    return [str(row) for row in found if row.spent != row.used or row.spent > row.budget]


def most_for_one(uses: list[dict[str, Any]], *columns: str, where: Any = lambda use: True) -> int:
    """The most that counts for one value of the columns, as of the contact or the customer."""
    sums: dict[tuple[Any, ...], int] = {}
    for use in uses:
        if use["state"] in COUNTING and where(use):
            key = tuple(use[column] for column in columns)
            sums[key] = sums.get(key, 0) + use["amount"]
    return max(sums.values(), default=0)
