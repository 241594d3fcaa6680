"""A small floor that tests act on, on either engine, with the few words to look at it."""

import json
from typing import Any

import sqlalchemy as sa

from db.commands.command import Command, Outcome, UndoCommand, Wanted
from db.commands.doing import do, undo
from db.engine import make_engine
from db.ids import new_id
from db.queries.database_clock import database_now

#: The instant rows of the floor begin at: long ago, UTC microseconds.
S = 1_000_000


class ActedFloor:
    """Two sites' worth of teams, three queues and four agents; `url` is an upgraded database of the test's own.

    Who acts on SQLite is in no list of people, on PostgreSQL the owner: both may do everything.
    """

    def __init__(self, url: str) -> None:
        # Held: a file of so many triggers takes a while to open.
        self.url = url
        self.engine = make_engine(url, held=True)
        self.site = self.insert("site", name="North")
        self.teams = [self.insert("team", site_id=self.site, name=name) for name in ("Red", "Blue")]
        self.queues = [
            self.insert("queue", team_id=self.teams[place % 2], name=name, channel=channel)
            for place, (name, channel) in enumerate((("Billing", "email"), ("Tech", "email"), ("Calls", "voice")))
        ]
        self.agents = [
            self.insert("agent", team_id=self.teams[place % 2], name=name, state="available")
            for place, name in enumerate(("Ana", "Bo", "Cy", "Di"))
        ]

    def open_to_several(self) -> None:
        """From here on each transaction has a connection of its own, in whatever thread it is."""
        self.engine.dispose()
        self.engine = make_engine(self.url)

    def insert(self, table: str, **values: Any) -> str:
        """Add a row as another program would, and get its id."""
        row_id = values.setdefault("id", new_id())
        columns, places = ", ".join(values), ", ".join(f":{name}" for name in values)
        self.run(f"INSERT INTO {table} ({columns}) VALUES ({places})", **values)
        return str(row_id)

    def contact(self, queue: int = 0, **values: Any) -> str:
        """A contact that arrived a second after the beginning of time, waiting."""
        given = {"channel": "voice" if queue == 2 else "email", "arrived_at": S, "queued_at": S} | values
        return self.insert("contact", queue_id=self.queues[queue], **given)

    def run(self, sql: str, **values: Any) -> list[Any]:
        """Any SQL, committed."""
        with self.engine.begin() as connection:
            found = connection.execute(sa.text(sql), values)
            return list(found.all()) if found.returns_rows else []

    def database_now(self) -> int:
        """The time by the database's clock, UTC microseconds."""
        with self.engine.begin() as connection:
            return database_now(connection)

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        """A row by its id, ids as text; {} where there is none."""
        with self.engine.begin() as connection:
            found = connection.execute(sa.text(f"SELECT * FROM {table} WHERE id = :id"), {"id": row_id})
            row = found.mappings().one_or_none()
        return {} if row is None else {name: _plain(value) for name, value in row.items()}

    def do(self, wanted: Command, **options: Any) -> Outcome:
        """Carry a command out in a transaction of its own."""
        with self.engine.begin() as connection:
            return do(connection, wanted, **options)

    def undo(self, outcome: Outcome, **options: Any) -> Outcome:
        """Take a command back."""
        with self.engine.begin() as connection:
            return undo(connection, UndoCommand(outcome.command_id), **options)

    def move(self, contacts: list[str], queue: int, agent: int | None = None, **options: Any) -> Outcome:
        """Move contacts as somebody who sees them as they are now."""
        to = {"queue_id": self.queues[queue], "agent_id": None if agent is None else self.agents[agent]}
        return self.do(Command("contact.move", tuple(self.seen(contact, to) for contact in contacts), **options))

    def seen(self, contact: str, to: dict[str, Any]) -> Wanted:
        """What is wanted of a contact by somebody who sees it as it is now."""
        row = self.row("contact", contact)
        return Wanted(contact, to, {"queue_id": row["queue_id"], "agent_id": row["agent_id"]})

    def answers(self, outcome: Outcome) -> list[str]:
        """What became of each thing, in no particular order."""
        return sorted(effect.outcome for effect in outcome.effects)


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (int, str)) else str(value)


def image(text: str) -> Any:
    """A JSON image."""
    return json.loads(text)
