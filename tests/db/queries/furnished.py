"""A floor furnished by plain SQL for the tests of reads: one site, its teams and queues, agents and who serves what."""

from typing import Any

from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql


class Furnished:
    """One floor and short words for what happens on it; instants are UTC microseconds."""

    def __init__(self, url: str, *, time_zone: str = "UTC", site: str = "North") -> None:
        self.sql = PlainSql(url)
        self.site, self.team = new_id(), new_id()
        self.insert("site", id=self.site, name=site, time_zone=time_zone)
        self.insert("team", id=self.team, site_id=self.site, name="Blue")

    def insert(self, table: str, **values: Any) -> str:
        values = {"id": new_id(), **values}
        names, places = ", ".join(values), ", ".join("?" * len(values))
        self.sql.run(f"INSERT INTO {table} ({names}) VALUES ({places})", *values.values())
        return values["id"]

    def update(self, table: str, row_id: str, **values: Any) -> None:
        assigned = ", ".join(f"{name} = ?" for name in values)
        self.sql.run(f"UPDATE {table} SET {assigned} WHERE id = ?", *values.values(), row_id)

    def queue(self, name: str, **values: Any) -> str:
        return self.insert("queue", **{"team_id": self.team, "name": name, **values})

    def agent(self, name: str, state: str = "available", since: int = 1, **values: Any) -> str:
        columns = {"team_id": self.team, "name": name, "state": state, "state_since": since}
        return self.insert("agent", **columns, **values)

    def member(self, queue: str, agent: str, since: int = 1, **values: Any) -> str:
        return self.insert("queue_membership", queue_id=queue, agent_id=agent, since_at=since, **values)

    def arrive(self, queue: str, at: int, **values: Any) -> str:
        return self.insert("contact", queue_id=queue, arrived_at=at, **values)

    def step(self, contact: str, state: str, at: int, **values: Any) -> None:
        self.update("contact", contact, state=state, state_since=at, **values)

    def served(self, queue: str, agent: str | None, arrived: int, answered: int, ended: int) -> str:
        """A contact that was answered and is over."""
        contact = self.arrive(queue, arrived)
        self.step(contact, "on_contact", answered, agent_id=agent)
        self.step(contact, "closed", ended)
        return contact

    def gave_up(self, queue: str, arrived: int, left: int) -> str:
        contact = self.arrive(queue, arrived)
        self.step(contact, "closed", left)
        return contact
