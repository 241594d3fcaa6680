"""Moves of contacts: a command against one statement that writes the same on the same tables with the same capture.

In turns, on one database: the statement alone (the limit: no right, no check, no record, no undo), the command, the ORM's
flush of loaded objects, one statement for each contact, and on PostgreSQL django-helpdesk where its environment is given
(`--helpdesk PYTHON`: see `tests/bench/helpdesk_peer.py`), which moves as many tickets by its own bulk code.
"""

import contextlib
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import cycle
from typing import Final, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Session

from db.commands.command import Command, Wanted
from db.commands.doing import do
from db.engine import make_engine
from db.ids import new_id
from db.models.work import contact
from tests.bench.helpdesk_peer import Helpdesk
from tests.bench.measuring import ENGINES, floors, in_ms, options, percentile, print_table, timed
from tests.db.changes.floor_writer import PlainSql, furnish

CONTACTS: Final = 5_000
MOVED: Final = (1, 500)
#: The peer takes seconds for what takes the others milliseconds.
PEER_ROUNDS: Final = 5


class _Floor:
    """A floor whose contacts are moved to and fro between two queues."""

    def __init__(self, url: str) -> None:
        writer = PlainSql(url)
        _, self.queues = furnish(writer)
        self._ids = [new_id() for _ in range(CONTACTS)]
        writer.run("BEGIN")
        for one in self._ids:
            writer.run(
                "INSERT INTO contact (id, queue_id, channel, arrived_at, queued_at) VALUES (?, ?, 'email', 1, 1)",
                *(one, self.queues[0]),
            )
        writer.run("COMMIT")
        writer.run("ANALYZE")
        writer.close()
        self.engine = make_engine(url, held=True)
        # Those that are moved one at a time lie behind the heaps, which thus stay together.
        self._heaps, self._singles = cycle(range(0, CONTACTS - 500, 500)), cycle(range(CONTACTS - 500, CONTACTS))

    def heap(self, number: int) -> "_Heap":
        """Contacts that all wait in one queue, and the other queue."""
        first = next(self._heaps if number > 1 else self._singles)
        chosen = self._ids[first : first + number]
        with self.engine.begin() as connection:
            here = connection.execute(sa.select(contact.c.queue_id).where(contact.c.id == chosen[-1])).scalar_one()
        return _Heap(self.engine, chosen, str(here), self.queues[1] if str(here) == self.queues[0] else self.queues[0])


class _Heap(NamedTuple):
    engine: sa.Engine
    ids: list[str]
    here: str
    to: str


def main(words: Sequence[str]) -> None:
    """Print the medians and how many times the limit each took."""
    parser = options(__doc__, prog="python -m tests.bench moves")
    parser.add_argument("--engine", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--helpdesk", help="the Python of an environment that has django-helpdesk")
    chosen = parser.parse_args(words)
    with floors(chosen.engine) as make:
        for engine, fresh in make.items():
            url = fresh("moves")
            floor = _Floor(url)
            with _helpdesk(engine, chosen.helpdesk, fresh) as peer:
                for number in MOVED:
                    _compare(engine, floor, number, chosen.rounds, peer)
            floor.engine.dispose()


@contextlib.contextmanager
def _helpdesk(engine: str, python: str | None, fresh: Callable[[str], str]) -> Iterator[Helpdesk | None]:
    if engine != "postgresql" or not python:
        if engine == "postgresql":
            print("django-helpdesk is left out: --helpdesk names no Python that has it")
        yield None
        return
    peer = Helpdesk(python, fresh("helpdesk_beside"), tickets=CONTACTS)
    try:
        yield peer
    finally:
        peer.end()


def _compare(engine: str, floor: _Floor, number: int, rounds: int, peer: Helpdesk | None) -> None:
    taken: dict[str, list[float]] = {name: [] for name in _WORKS}
    for turn in range(rounds):
        for name, work in _WORKS.items():
            heap = floor.heap(number)
            taken[name].append(timed(partial(work, heap)))
        if peer is not None and turn < PEER_ROUNDS:
            taken.setdefault("django-helpdesk, its bulk assignment", []).append(peer.move(number))
    limit = statistics.median(taken["one statement (the limit)"])
    rows = [
        [
            name,
            in_ms(statistics.median(times)),
            in_ms(percentile(times, 0.99)),
            f"{statistics.median(times) / limit:.2f}",
        ]
        for name, times in taken.items()
    ]
    print(f"\n{engine}, {number} of {CONTACTS:,}, {rounds} times each, in turns")
    print_table(("who", "p50 ms", "p99 ms", "of the limit"), rows)


def _statement(heap: _Heap) -> None:
    with heap.engine.begin() as connection:
        chosen = contact.c.id.in_(heap.ids)
        connection.execute(contact.update().where(chosen).values(queue_id=heap.to, state="waiting"))


def _command(heap: _Heap) -> None:
    to, saw = {"queue_id": heap.to, "agent_id": None}, {"queue_id": heap.here, "agent_id": None}
    with heap.engine.begin() as connection:
        outcome = do(connection, Command("contact.move", tuple(Wanted(one, to, saw) for one in heap.ids)))
    assert len(outcome.done) == len(heap.ids)


class _Base(DeclarativeBase):
    pass


class _Row(_Base):
    """A contact as the ORM maps it."""

    __table__ = contact


def _flush(heap: _Heap) -> None:
    with Session(heap.engine) as session:
        for row in session.scalars(sa.select(_Row).where(contact.c.id.in_(heap.ids))):
            row.queue_id = heap.to
        session.commit()


def _singly(heap: _Heap) -> None:
    for one in heap.ids:
        with heap.engine.begin() as connection:
            connection.execute(contact.update().where(contact.c.id == one).values(queue_id=heap.to))


_WORKS: Final[Mapping[str, Callable[[_Heap], None]]] = {
    "one statement (the limit)": _statement,
    "the command": _command,
    "ORM flush": _flush,
    "one by one": _singly,
}
