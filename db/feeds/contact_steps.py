"""What an export says happened, step by step, and telling it to `Ingest` in the order of time."""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, Final, NamedTuple

from db.feeds.contact_map import ContactMap
from db.feeds.ingest import Customer, Ingest, Known, Pending
from db.feeds.written import WRITTEN

#: So many rows are handed over at once: a usual export in one piece, a huge one without keeping others waiting for long.
ROWS_AT_ONCE: Final = 200_000
#: Orders before and after every other step of an instant.
FIRST: Final = -1
LAST: Final = 1 << 62
_QUEUE_NAME: Final = WRITTEN["queue"].index("name")


class Arrival(NamedTuple):
    """What is known of a contact when it arrives; `due_at` in UTC microseconds."""

    channel: str
    direction: str
    priority: int
    intent: str | None
    language: str | None
    customer: Customer | None
    due_at: int | None


class Step(NamedTuple):
    """One thing that happened at `at` (UTC microseconds); `order` decides within one instant.

    `verb` is a method of `Teller`; `key` the contact's key (or the agent's name); `what` its other arguments.
    """

    at: int
    order: int
    verb: str
    key: str
    what: tuple[Any, ...] = ()


class Teller:
    """Tells steps to `Ingest`: finds queues and agents by their names and makes them where they are new."""

    def __init__(self, ingest: Ingest, layout: ContactMap, known: Known) -> None:
        self._ingest, self._layout = ingest, layout
        self._old_queues = {row[_QUEUE_NAME] for row in known.of("queue")}
        self._queues: dict[str, str] = {}
        self._agents: dict[str, str] = {}
        ingest.site(layout.site, time_zone=layout.time.zone)

    def tell(self, steps: list[Step]) -> Pending:
        """Tells all steps, the earliest first; answers the rows that came of them, with their last values."""
        steps.sort(key=attrgetter("at", "order"))
        verbs: Mapping[str, Callable[..., object]] = {
            verb: getattr(self, f"_{verb}") for verb in {step.verb for step in steps}
        }
        for at, _, verb, key, what in steps:
            verbs[verb](key, at, *what)
        return self._ingest.take()

    def _queue(self, name: str, channel: str | None = None) -> str:
        queue_id = self._queues.get(name)
        if queue_id is None:
            settings = {} if name in self._old_queues else {"channel": channel, **self._layout.queue_settings}
            queue_id = self._queues[name] = self._ingest.queue(name, **settings)
        return queue_id

    def _agent(self, name: str) -> str:
        agent_id = self._agents.get(name)
        if agent_id is None:
            agent_id = self._agents[name] = self._ingest.agent(name)
        return agent_id

    def _arrive(self, key: str, at: int, queue: str, arrival: Arrival) -> None:
        channel, direction, priority, intent, language, customer, due_at = arrival
        details: dict[str, Any] = {"intent": intent, "language": language, "due_at": due_at}
        self._ingest.arrived(
            *(key, self._queue(queue, channel), at),
            channel=channel,
            direction=direction,
            priority=priority,
            customer=customer,
            **{name: value for name, value in details.items() if value is not None},
        )

    def _enter(self, key: str, at: int, queue: str, kind: str | None) -> None:
        self._ingest.entered(key, self._queue(queue), at, kind=kind)

    def _answer(self, key: str, at: int, queue: str, agent: str) -> None:
        self._ingest.answered(key, self._queue(queue), self._agent(agent), at)

    def _end(self, key: str, at: int, reason: str, wraps_up: bool) -> None:
        self._ingest.ended(key, at, reason, wrap_up=wraps_up)

    def _wrap(self, key: str, at: int) -> None:
        self._ingest.wrapped(key, at)

    def _leave(self, key: str, at: int, queue: str, outcome: str) -> None:
        self._ingest.left(key, self._queue(queue), at, outcome)

    def _change(self, key: str, at: int, details: Mapping[str, Any]) -> None:
        self._ingest.changed(key, **details)

    def _sign_in(self, agent: str, at: int) -> None:
        self._ingest.agent_state(self._agent(agent), "available", at)

    def _sign_out(self, agent: str, at: int) -> None:
        self._ingest.agent_state(self._agent(agent), "offline", at)


def in_pieces(pending: Pending, most: int = ROWS_AT_ONCE) -> Iterator[Pending]:
    """The rows of `pending` in pieces of at most so many, in the order of their references."""
    piece: dict[str, list[tuple[Any, ...]]] = {}
    room = most
    for table, rows in pending.rows.items():
        start = 0
        while start < len(rows):
            piece[table] = rows[start : start + room]
            start += len(piece[table])
            room -= len(piece[table])
            if not room:
                yield Pending(piece)
                piece, room = {}, most
    if piece:
        yield Pending(piece)


def presence_steps(steps: list[Step], day_of: Callable[[int], int]) -> list[Step]:
    """Signs every agent in when they first answer on a day and out when their last contact of it ends.

    `day_of` gives the number of the day of an instant (UTC microseconds).
    """
    talker: dict[str, str] = {}
    spans: dict[tuple[str, int], tuple[int, int]] = {}
    for step in sorted(steps, key=attrgetter("at", "order")):
        if step.verb == "answer":
            talker[step.key] = step.what[1]
        agent = talker.get(step.key)
        if agent is None or step.verb not in ("answer", "end", "wrap"):
            continue
        day = agent, day_of(step.at)
        first, _ = spans.get(day, (step.at, 0))
        spans[day] = first, step.at
    made = [Step(first, FIRST, "sign_in", agent) for (agent, _), (first, _) in spans.items()]
    return made + [Step(last, LAST, "sign_out", agent) for (agent, _), (_, last) in spans.items()]
