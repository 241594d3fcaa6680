"""A floor with a record of its own that tests seal and then tamper with, past every rule of the database."""

from typing import Any

import sqlalchemy as sa

from db.audit.chain_check import Chain, Expected, check_chain
from db.audit.sealing import Head, head, seal_all
from db.engine import reading
from db.ids import new_id
from tests.db.commands.acted_floor import ActedFloor, S

FAR = 2**52


class SealedFloor(ActedFloor):
    """A floor on which some acts were done and an authority was used; all of it is sealed."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.contacts = [self.contact(), self.contact(), self.contact(1)]
        self.moves = [self.move(self.contacts[:2], 1, reason="They asked for it"), self.move(self.contacts[2:], 0)]
        kind = str(self.run("SELECT id FROM authority_kind WHERE code = 'refund'")[0][0])
        at = {"granted_at": S, "from_at": S, "until_at": FAR}
        self.grant = self.insert(
            "authority_grant", kind_id=kind, agent_id=self.agents[0], team_id=self.teams[0], per_use=10, budget=20, **at
        )
        self.use = self.insert(
            "authority_use", kind_id=kind, agent_id=self.agents[0], contact_id=self.contacts[0], queue_id=self.queues[0],
            team_id=self.teams[0], grant_id=self.grant, amount=7, currency="EUR", state="reserved", at=S,
        )  # fmt: skip
        self.seal()

    def seal(self) -> int:
        """Seal what is committed."""
        return seal_all(self.engine)

    def chain(self, expected: Expected | None = None) -> Chain:
        """What a look at the chain finds."""
        with reading(self.engine) as connection:
            return check_chain(connection, expected)

    def head(self) -> Head:
        """The newest seal."""
        with reading(self.engine) as connection:
            return head(connection)

    def past_the_rules(self, *statements: str, **values: Any) -> None:
        """Run statements as somebody whom no trigger holds back."""
        self.all_past_the_rules(
            [(one, {name: value for name, value in values.items() if f":{name}" in one}) for one in statements]
        )

    def all_past_the_rules(self, steps: list[tuple[str, dict[str, Any]]]) -> None:
        """As `past_the_rules`, each statement with its own values, in one transaction."""
        with self.engine.begin() as connection:
            dropped: list[Any] = []
            if connection.dialect.name == "sqlite":
                found = connection.exec_driver_sql(
                    "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
                )
                words = {word for statement, _ in steps for word in statement.replace("(", " ").split()}
                dropped = [row for row in found if row.tbl_name in words]
                for row in dropped:
                    connection.exec_driver_sql(f'DROP TRIGGER "{row.name}"')
            else:
                connection.exec_driver_sql("SET LOCAL session_replication_role = 'replica'")
            for statement, values in steps:
                connection.execute(sa.text(statement), values)
            for row in dropped:
                connection.exec_driver_sql(row.sql)

    def forged(self, table: str, like: str) -> str:
        """The id of a row put in past the rules, a copy of the one with the id `like`."""
        columns = [column for column in self.row(table, like) if column not in ("id", "number")]
        made = new_id()
        listed = ", ".join(columns)
        self.past_the_rules(
            f"INSERT INTO {table} (id, {listed}) SELECT CAST(:made AS {self.id_type}), {listed} FROM {table}"
            " WHERE id = :like",
            made=made, like=like,
        )  # fmt: skip
        return made

    @property
    def id_type(self) -> str:
        """The SQL type of ids."""
        return "text" if self.engine.dialect.name == "sqlite" else "uuid"
