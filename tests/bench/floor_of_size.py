"""Floors of a given size: teams, queues, agents in several queues, open contacts and those that are over."""

import random
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple

from db.ids import new_id
from tests.db.changes.floor_writer import PlainSql

SECOND_US: Final = 1_000_000
INTENTS: Final = ("refund", "invoice", "cancellation", "address change", "fault report")
_CHANNELS: Final = ("voice", "voice", "chat", "email")
_ROWS_A_STATEMENT: Final = 200
_AGENTS_A_QUEUE: Final = 50
#: Of a hundred agents so many talk, wait for a contact, wrap up, are away, are not signed in.
_STATES: Final = (("on_contact", 60), ("available", 15), ("wrap_up", 10), ("aux", 10), ("offline", 5))


class Size(NamedTuple):
    """How many agents and open contacts a floor has."""

    agents: int
    contacts: int

    def __str__(self) -> str:
        return f"{self.agents:,} agents / {self.contacts:,} contacts"


SIZES: Final = {"tiny": Size(20, 60), "small": Size(1_000, 5_000), "large": Size(10_000, 50_000)}


def fill(url: str, size: Size, *, over_s: int = 3600, over: int | None = None, seed: int = 7) -> None:
    """Make a floor of this size at `url`, and `over` contacts that ended within the last `over_s` seconds.

    `over` is a fifth of the open ones where it is not given. The same `seed` makes the same floor, but for ids and times.
    """
    chance = random.Random(seed)
    now = time.time_ns() // 1000
    writer = PlainSql(url)
    writer.run("INSERT INTO floor (id, name, promise) VALUES (?, ?, ?)", new_id(), "Measured floor", "")
    queues, channels = _queues(writer, size)
    agents = _agents(writer, size, queues, chance, now)
    _contacts(writer, size, queues, channels, agents, chance, now)
    ended = size.contacts // 5 if over is None else over
    _insert(
        writer,
        "contact",
        "id queue_id channel state agent_id intent arrived_at queued_at answered_at closed_at state_since",
        _contacts_that_are_over(ended, over_s, queues, channels, agents, chance, now),
    )
    writer.run("ANALYZE")
    if writer.engine != "sqlite":
        writer.run("CHECKPOINT")
    writer.close()


def _queues(writer: PlainSql, size: Size) -> tuple[list[str], dict[str, str]]:
    site = new_id()
    writer.run("INSERT INTO site (id, name) VALUES (?, ?)", site, "North")
    count = max(4, size.agents // _AGENTS_A_QUEUE)
    teams, queues = [new_id() for _ in range(max(2, count // 2))], [new_id() for _ in range(count)]
    _insert(writer, "team", "id site_id name", ((team, site, f"Team {n}") for n, team in enumerate(teams)))
    channels = {queue: _CHANNELS[n % len(_CHANNELS)] for n, queue in enumerate(queues)}
    rows = ((queue, teams[n % len(teams)], f"Queue {n}", channels[queue], n) for n, queue in enumerate(queues))
    _insert(writer, "queue", "id team_id name channel position", rows)
    return queues, channels


def _agents(writer: PlainSql, size: Size, queues: Sequence[str], chance: random.Random, now: int) -> list[str]:
    teams = [row[0] for row in writer.run("SELECT id FROM team ORDER BY name")]
    agents = [new_id() for _ in range(size.agents)]
    rows = (
        (agent, str(teams[n % len(teams)]), f"Agent {n:05}", f"{n // 40}-{n % 40}", _state_of(n, size), now - n)
        for n, agent in enumerate(agents)
    )
    _insert(writer, "agent", "id team_id name desk state state_since", rows)
    _insert(
        writer, "agent_capacity", "id agent_id channel slots", ((new_id(), agent, "chat", 3) for agent in agents[::3])
    )
    places = range(len(queues))
    memberships = (
        (new_id(), queues[(n // _AGENTS_A_QUEUE + step) % len(queues)], agent, now)
        for n, agent in enumerate(agents)
        for step in chance.sample(places[:4], 2)
    )
    _insert(writer, "queue_membership", "id queue_id agent_id since_at", memberships)
    return agents


def _state_of(number: int, size: Size) -> str:
    hundredth = 100 * number // size.agents
    for state, share in _STATES:
        if hundredth < share:
            return state
        hundredth -= share
    return "offline"


def _contacts(
    writer: PlainSql,
    size: Size,
    queues: Sequence[str],
    channels: dict[str, str],
    agents: Sequence[str],
    chance: random.Random,
    now: int,
) -> None:
    talking = iter(agents[: size.agents * _STATES[0][1] // 100])

    def rows() -> Iterator[tuple[Any, ...]]:
        for number in range(size.contacts):
            queue, agent = chance.choice(queues), next(talking, None)
            at = now - chance.randrange(20 * 60 * SECOND_US)
            due = at + chance.randrange(24 * 3600 * SECOND_US) if channels[queue] == "email" else None
            state = "waiting" if agent is None else "on_contact"
            yield new_id(), queue, channels[queue], state, agent, INTENTS[number % len(INTENTS)], at, at, due

    _insert(writer, "contact", "id queue_id channel state agent_id intent arrived_at queued_at due_at", rows())


def _contacts_that_are_over(
    count: int,
    over_s: int,
    queues: Sequence[str],
    channels: dict[str, str],
    agents: Sequence[str],
    chance: random.Random,
    now: int,
) -> Iterator[tuple[Any, ...]]:
    for number in range(count):
        at = now - over_s * SECOND_US * (count - number) // count
        queue, answered = chance.choice(queues), min(now, at + chance.randrange(30 * SECOND_US))
        closed = min(now, answered + chance.randrange(240 * SECOND_US))
        agent = agents[number % len(agents)]
        intent = INTENTS[number % len(INTENTS)]
        yield new_id(at), queue, channels[queue], "closed", agent, intent, at, at, answered, closed, closed


def _insert(writer: PlainSql, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    names = columns.split()
    one = f"({', '.join('?' * len(names))})"
    source = iter(rows)
    writer.run("BEGIN")
    while some := list(islice(source, _ROWS_A_STATEMENT)):
        statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES {', '.join([one] * len(some))}"
        writer.run(statement, *(value for row in some for value in row))
    writer.run("COMMIT")
