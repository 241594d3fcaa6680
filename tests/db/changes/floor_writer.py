"""Plain SQL writers for the feed tests: another program's connection, on either engine, and random floor work."""

import random
import sqlite3
from collections.abc import Sequence
from typing import Any

import psycopg

from db.address import parse
from db.ids import new_id

TEAMS, QUEUES = 3, 4


class PlainSql:
    """One connection of another program: statements with `?`, explicit begin, commit and roll back."""

    def __init__(self, url: str) -> None:
        address = parse(url)
        self.engine = address.engine
        if self.engine == "sqlite":
            self._connection: Any = sqlite3.connect(address.path, isolation_level=None, timeout=30)
        else:
            self._connection = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        if self.engine != "sqlite":
            statement = statement.replace("?", "%s")
        cursor = self._connection.execute(statement, values)
        return cursor.fetchall() if cursor.description else []

    def close(self) -> None:
        self._connection.close()


def furnish(writer: PlainSql) -> tuple[list[str], list[str]]:
    """A site, some teams, their queues; returns the ids of teams and queues."""
    site = new_id()
    writer.run("INSERT INTO site (id, name) VALUES (?, ?)", site, "North")
    teams, queues = [new_id() for _ in range(TEAMS)], [new_id() for _ in range(QUEUES)]
    for number, team in enumerate(teams):
        writer.run("INSERT INTO team (id, site_id, name) VALUES (?, ?, ?)", team, site, f"Team {number}")
    for number, queue in enumerate(queues):
        team = teams[number % TEAMS]
        writer.run("INSERT INTO queue (id, team_id, name) VALUES (?, ?, ?)", queue, team, f"Queue {number}")
    return teams, queues


class FloorWork:
    """Random work on the floor: arrivals, answers, moves between queues and teams, closings, deletions."""

    def __init__(self, writer: PlainSql, teams: Sequence[str], queues: Sequence[str], seed: int) -> None:
        self.writer = writer
        self.teams, self.queues = teams, queues
        self.random = random.Random(seed)
        self.contacts: list[str] = []
        self.agents: list[str] = []
        self.hands: list[str] = []

    def step(self) -> None:
        """One statement of work."""
        chosen = self.random.choices(
            [
                self.arrive,
                self.hire,
                self.move,
                self.answer,
                self.close,
                self.pause,
                self.change_team,
                self.raise_hand,
                self.lower_hand,
                self.delete_hand,
            ],
            [6, 2, 5, 4, 2, 4, 3, 2, 1, 1],
        )[0]
        chosen()

    def arrive(self) -> None:
        contact = new_id()
        self.writer.run(
            "INSERT INTO contact (id, queue_id, arrived_at) VALUES (?, ?, ?)",
            contact,
            self.random.choice(self.queues),
            1000,
        )
        self.contacts.append(contact)

    def hire(self) -> None:
        agent = new_id()
        self.writer.run(
            "INSERT INTO agent (id, team_id, name, state) VALUES (?, ?, ?, ?)",
            agent, self.random.choice(self.teams), f"Agent {len(self.agents)}", "available",
        )  # fmt: skip
        self.writer.run(
            "INSERT INTO agent_capacity (id, agent_id, channel, slots) VALUES (?, ?, ?, ?)", new_id(), agent, "chat", 3
        )
        self.agents.append(agent)

    def move(self) -> None:
        if self.contacts:
            self.writer.run(
                "UPDATE contact SET queue_id = ?, state = 'waiting', agent_id = NULL WHERE id = ? AND state <> 'closed'",
                self.random.choice(self.queues), self.random.choice(self.contacts),
            )  # fmt: skip

    def answer(self) -> None:
        if self.contacts and self.agents:
            self.writer.run(
                "UPDATE contact SET state = 'on_contact', agent_id = ? WHERE id = ? AND state <> 'closed'",
                self.random.choice(self.agents), self.random.choice(self.contacts),
            )  # fmt: skip

    def close(self) -> None:
        if self.contacts:
            self.writer.run("UPDATE contact SET state = 'closed' WHERE id = ?", self.random.choice(self.contacts))

    def pause(self) -> None:
        if self.agents:
            self.writer.run(
                "UPDATE agent SET state = 'aux', aux_reason = ? WHERE id = ?",
                self.random.choice(["lunch", "break", None]), self.random.choice(self.agents),
            )  # fmt: skip

    def change_team(self) -> None:
        if self.agents:
            self.writer.run(
                "UPDATE agent SET team_id = ? WHERE id = ?",
                self.random.choice(self.teams),
                self.random.choice(self.agents),
            )

    def raise_hand(self) -> None:
        if self.agents:
            hand = new_id()
            self.writer.run(
                "INSERT INTO raised_hand (id, agent_id, raised_at) VALUES (?, ?, 5)",
                hand,
                self.random.choice(self.agents),
            )
            self.hands.append(hand)

    def lower_hand(self) -> None:
        if self.hands:
            self.writer.run("UPDATE raised_hand SET ended_at = 9 WHERE id = ?", self.random.choice(self.hands))

    def delete_hand(self) -> None:
        if self.hands:
            self.writer.run("DELETE FROM raised_hand WHERE id = ?", self.random.choice(self.hands))
