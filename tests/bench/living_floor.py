"""Another program that keeps a floor alive for hours: rows change, contacts come, are answered and go.

As many contacts come as go, so that what a console has to hold stays the same; each that goes stands in the history that a
console holds for a day and an hour.
"""

import random
import threading
import time
from collections import deque
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Any, Final, NamedTuple

from db.ids import new_id
from tests.bench.changes_writer import AGENT, CONTACT, STATES
from tests.bench.floor_of_size import INTENTS
from tests.bench.latencies import Change, now_us
from tests.db.changes.floor_writer import PlainSql

CONNECTIONS: Final = 4


class Life(NamedTuple):
    """How a floor lives: `rate` changes a second in all, of which `turnover` contacts a second come and as many go."""

    url: str
    rate: float
    turnover: float
    seconds: float
    visible: dict[str, Sequence[str]]
    contacts: Sequence[str]
    agents: Sequence[str]


def live(life: Life, speaking: Connection) -> None:
    """Keep the floor alive, telling each second which changes were committed; ends when its time is over."""
    hands = [_Hand(life, number) for number in range(CONNECTIONS)]
    threads = [threading.Thread(target=hand.work, daemon=True) for hand in hands]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(1.0)
        try:
            speaking.send([change for hand in hands for change in hand.take()])
        except BrokenPipeError:
            return
    speaking.close()


class _Hand:
    """One connection. Its rows are its own."""

    def __init__(self, life: Life, number: int) -> None:
        self._life = life
        self._chance = random.Random(number)
        self._rate = life.rate / CONNECTIONS
        self._turn_every = max(1, round(life.rate / max(life.turnover, 1e-9)))
        self._visible = {table: list(rows)[number::CONNECTIONS] for table, rows in life.visible.items()}
        on_screen = set(life.visible["contact"])
        self._agents = list(life.agents)[number::CONNECTIONS]
        self._contacts = deque(row for row in list(life.contacts)[number::CONNECTIONS] if row not in on_screen)
        self._changes: list[Change] = []
        self._moment = 0

    def take(self) -> list[Change]:
        """What was committed since the last call."""
        taken, self._changes = self._changes, []
        return taken

    def work(self) -> None:
        """Write until the time is over."""
        writer, number = PlainSql(self._life.url), 0
        queues = writer.run("SELECT id, channel FROM queue")
        began = time.perf_counter()
        while (passed := time.perf_counter() - began) < self._life.seconds:
            if number >= self._rate * passed:
                time.sleep(0.001)
            elif number % self._turn_every == 0:
                self._turn_over(writer, *self._chance.choice(queues))
                number += 3
            else:
                self._change(writer, number)
                number += 1
        writer.close()

    def _change(self, writer: PlainSql, number: int) -> None:
        self._moment = max(self._moment + 1, now_us())
        table = ("contact", "agent")[number % 2]
        visible = self._visible[table] if self._chance.random() < 0.5 else None
        row_id = self._chance.choice(visible or (self._contacts if table == "contact" else self._agents))
        writer.run("BEGIN")
        if table == "contact":
            writer.run(CONTACT, 1 + number % 8, self._moment, row_id)
        else:
            writer.run(AGENT, *STATES[number // 2 % len(STATES)], self._moment, row_id)
        before = now_us()
        writer.run("COMMIT")
        self._changes.append(Change(table, row_id, self._moment, before, now_us()))

    def _turn_over(self, writer: PlainSql, queue: Any, channel: str) -> None:
        """One contact comes, another is answered, the one before that is closed."""
        arrived, now = new_id(), now_us()
        writer.run(
            "INSERT INTO contact (id, queue_id, channel, intent, arrived_at) VALUES (?, ?, ?, ?, ?)",
            arrived, queue, channel, self._chance.choice(INTENTS), now,
        )  # fmt: skip
        closing, answered = self._contacts.popleft(), self._contacts[0]
        writer.run("UPDATE contact SET state = 'closed', state_since = ? WHERE id = ?", now, closing)
        writer.run(
            "UPDATE contact SET state = 'on_contact', agent_id = ?, state_since = ? WHERE id = ?",
            self._chance.choice(self._agents), now, answered,
        )  # fmt: skip
        self._contacts.append(arrived)
