"""Another program that changes single rows at a rate, and says by its own clock when each change was committed.

Each change carries its moment in a column that no sort order of the benchmarks depends on: a contact's priority changes
together with `promised_from_at`, an agent's state together with `state_since`. Half of the changes are on rows that
stand on screen.
"""

import multiprocessing
import random
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any, Final, NamedTuple

from tests.bench.latencies import Change, now_us
from tests.db.changes.floor_writer import PlainSql

#: Up to this rate, changes a second, one connection writes (on SQLite always); above it several do, as on a real floor.
ONE_CONNECTION_UP_TO: Final = 100
CONNECTIONS: Final = 4
#: From this rate on several rows go into one transaction.
SEVERAL_FROM: Final = 2_000
SEVERAL: Final = 4
CONTACT: Final = "UPDATE contact SET priority = ?, promised_from_at = ? WHERE id = ?"
AGENT: Final = "UPDATE agent SET state = ?, aux_reason = ?, state_since = ? WHERE id = ?"
STATES: Final = (("available", None), ("wrap_up", None), ("aux", "lunch"), ("aux", "break"))


class Work(NamedTuple):
    """What to write: at `rate` changes a second, for `seconds`, to these rows; `tables` are taken in turns."""

    url: str
    rate: float
    seconds: float
    visible: dict[str, Sequence[str]]
    rows: dict[str, Sequence[str]]
    tables: tuple[str, ...] = ("contact", "agent")


class Writer:
    """The process that does some work by a function of it, which tells committed changes; ends by itself."""

    def __init__(self, work: Any, doing: Callable[[Any, Connection], None] | None = None) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._hearing, speaking = spawning.Pipe(duplex=False)
        self._process = spawning.Process(target=doing or write, args=(work, speaking))
        self._process.start()
        speaking.close()
        self._committed: list[Change] = []
        self._ended = False
        #: Whether it has told anything yet: it does when it begins to write.
        self.has_begun = False

    def committed_so_far(self) -> list[Change]:
        """The changes told since the last call."""
        self.hear()
        told, self._committed = self._committed, []
        return told

    def committed(self) -> list[Change]:
        """All changes not told yet; waits until the process has ended."""
        while not self._ended:
            self._hear()
        self._process.join()
        return self.committed_so_far()

    @property
    def has_ended(self) -> bool:
        """Whether the last change was told."""
        return self._ended

    def stop(self) -> None:
        """End the process now."""
        self._process.terminate()
        self._process.join()
        self._ended = True

    @property
    def is_writing(self) -> bool:
        """Whether it has begun and not ended."""
        self.hear()
        return self.has_begun and not self._ended

    def hear(self) -> None:
        """Take in what it has told."""
        while not self._ended and self._hearing.poll():
            self._hear()

    def _hear(self) -> None:
        try:
            self._committed += self._hearing.recv()
            self.has_begun = True
        except EOFError:
            self._ended = True


def write(work: Work, speaking: Connection) -> None:
    """Do the work, telling which changes were committed."""
    count = 1 if work.url.startswith("sqlite") or work.rate <= ONE_CONNECTION_UP_TO else CONNECTIONS
    hands = [_Hand(work, number, count) for number in range(count)]
    threads = [threading.Thread(target=hand.write) for hand in hands]
    speaking.send([])
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # At the end only: nobody listens before, and a full pipe would stop the writing.
    speaking.send([change for hand in hands for change in hand.changes])
    speaking.close()


class _Hand:
    """One connection's part of the work. Its rows are its own, so that each row's moments come in order."""

    def __init__(self, work: Work, number: int, count: int) -> None:
        self._work = work
        self._rate = work.rate / count
        self._visible = {table: list(rows)[number::count] for table, rows in work.visible.items()}
        on_screen = {table: set(rows) for table, rows in work.visible.items()}
        self._rows = {
            table: [row for row in rows if row not in on_screen.get(table, ())][number::count]
            for table, rows in work.rows.items()
        }
        self._chance = random.Random(11 + number)
        self.changes: list[Change] = []

    def write(self) -> None:
        """Write until the time is over."""
        writer, number, moment = PlainSql(self._work.url), 0, 0
        several = SEVERAL if self._work.rate >= SEVERAL_FROM else 1
        began = time.perf_counter()
        while (passed := time.perf_counter() - began) < self._work.seconds:
            if number >= self._rate * passed:
                time.sleep(0.0005)
                continue
            writer.run("BEGIN")
            written = []
            for _ in range(several):
                moment = max(moment + 1, now_us())
                written.append((*self._change(writer, number, moment), moment))
                number += 1
            before = now_us()
            writer.run("COMMIT")
            after = now_us()
            self.changes += [Change(*one, before, after) for one in written]
        writer.close()

    def _change(self, writer: PlainSql, number: int, moment: int) -> tuple[str, str]:
        table = self._work.tables[number % len(self._work.tables)]
        visible = self._visible.get(table) if self._chance.random() < 0.5 else None
        row_id = self._chance.choice(visible or self._rows[table])
        if table == "contact":
            writer.run(CONTACT, 1 + number % 8, moment, row_id)
        else:
            state, reason = STATES[number // 2 % len(STATES)]
            writer.run(AGENT, state, reason, moment, row_id)
        return table, row_id
