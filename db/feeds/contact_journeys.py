"""Exports with several rows for each contact, as ticket systems keep them: from states to the steps of a journey.

What a row says of its case (`phase`):
    new      it exists: it waits if it is new, else nothing changes
    waiting  it waits in its queue for somebody to take it
    handled  the agent of the row works on it (without an agent it waits)
    parked   it rests with whoever has it: waiting for the customer, a vendor, a change
    done     the work on it is over; whoever resolved it without taking it first has answered it in no time
    closed   it is over, also if it still waited
    ignored  nothing
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import pairwise

from db.feeds.contact_map import ContactMap
from db.feeds.contact_rows import NO_QUEUE, ContactColumns
from db.feeds.contact_steps import Arrival, Step
from db.feeds.contact_values import Columns, Fields, Instants, Unreadable, whole


@dataclass(frozen=True, slots=True)
class Journey:
    """What the rows of one contact show when they are simply read one after the other."""

    rows: int
    queue_changes: int
    """Changes of queue; where none is known the map's default counts as one."""
    known_queue_changes: int
    """Changes of queue, rows where none is known left out."""
    distinct_agents: int
    agent_changes: int
    agent_returns: int
    """How often it went back to the agent before the last one."""


@dataclass(slots=True)
class Difference:
    """What the system of origin counted itself against what its rows show, for every contact that states it."""

    column: str
    counts: str
    same: int = 0
    by_amount: Counter[int] = field(default_factory=Counter)
    """How many contacts by (seen in the rows - counted by the system), 0 included."""
    contacts: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Seen and counted, by the contact's key, where they differ."""

    def add(self, key: str, seen: int, counted: int) -> None:
        """Takes one contact."""
        self.by_amount[seen - counted] += 1
        if seen == counted:
            self.same += 1
        else:
            self.contacts[key] = seen, counted


@dataclass(slots=True)
class _Entry:
    """One row of a case."""

    order: tuple[int, ...]
    at: int
    phase: str
    queue: str | None
    known_queue: str | None
    agent: str | None
    arrived: int | None
    arrival: Arrival
    counted: tuple[int | None, ...]


class Journeys:
    """Turns rows into steps, case by case once all are there. `cases` has what the rows of each show."""

    def __init__(self, layout: ContactMap, columns: Columns, instants: Instants) -> None:
        self._columns = ContactColumns(layout, columns, instants)
        self._layout = layout
        self._ordered = "order" in layout.values
        self._counter_places = [columns.place(check.column) for check in layout.counters]
        queue = layout.values.get("queue")
        self._known_queue = columns.reader(None if queue is None else replace(queue, default=None))
        self._entries: dict[str, list[_Entry]] = {}
        self.steps: list[Step] = []
        self.cases: dict[str, Journey] = {}
        self.differences = [Difference(check.column, check.counts) for check in layout.counters]

    @property
    def contacts(self) -> int:
        """How many contacts there are."""
        return len(self._entries)

    def take(self, line: int, fields: Fields) -> None:
        """Takes one row; raises `Unreadable`, with nothing taken, if it is broken."""
        columns = self._columns
        at = columns.instant("time", fields)
        if at is None:
            raise Unreadable("the time is missing")
        order = whole(columns.text("order", fields) or "0", "the order") if self._ordered else at
        entry = _Entry(
            (order, line),
            at,
            columns.text("state", fields) or "ignored",
            columns.text("queue", fields),
            self._known_queue(fields),
            columns.text("agent", fields),
            columns.instant("arrived", fields),
            columns.arrival(fields),
            tuple(whole(fields[place], "the counter") if fields[place] else None for place in self._counter_places),
        )
        self._entries.setdefault(columns.key(fields), []).append(entry)

    def finish(self) -> None:
        """All rows were taken: follows every case through its rows."""
        for key, entries in self._entries.items():
            entries.sort(key=lambda entry: entry.order)
            journey = self.cases[key] = _journey(entries)
            case = _Case(key, entries[0], len(self.steps))
            for entry in entries:
                case.follow(entry)
            self.steps += case.steps
            self._compare(key, entries[-1], journey, case)

    def _compare(self, key: str, last: _Entry, journey: Journey, case: "_Case") -> None:
        for check, counted, difference in zip(self._layout.counters, last.counted, self.differences, strict=True):
            if counted is None:
                continue
            difference.add(key, getattr(journey, check.counts), counted)
            if check.into is not None:
                self.steps.append(Step(case.now, case.first + len(case.steps), "change", key, ({check.into: counted},)))


def _journey(entries: list[_Entry]) -> Journey:
    agents = _runs([entry.agent for entry in entries])
    return Journey(
        rows=len(entries),
        queue_changes=max(0, len(_runs([entry.queue for entry in entries])) - 1),
        known_queue_changes=max(0, len(_runs([entry.known_queue for entry in entries])) - 1),
        distinct_agents=len(set(agents)),
        agent_changes=max(0, len(agents) - 1),
        agent_returns=sum(one == other for one, other in zip(agents, agents[2:], strict=False)),
    )


def _runs(values: list[str | None]) -> list[str]:
    """The known values in their order, each run of the same one once."""
    known = [value for value in values if value is not None]
    return known[:1] + [following for one, following in pairwise(known) if one != following]


class _Case:
    """One contact on its way: where it is, with whom, and the steps that led there."""

    def __init__(self, key: str, first: _Entry, order: int) -> None:
        self._key, self.first = key, order
        self.steps: list[Step] = []
        self.now = first.at if first.arrived is None else min(first.arrived, first.at)
        self._queue = first.queue or NO_QUEUE
        self._agent: str | None = None
        self._priority = first.arrival.priority
        self._open = True
        self._step("arrive", self._queue, first.arrival)

    def _step(self, verb: str, *what: object) -> None:
        self.steps.append(Step(self.now, self.first + len(self.steps), verb, self._key, what))

    def follow(self, entry: _Entry) -> None:
        """What the next row changes. Rows that stand in order but are dated back count as of the row before."""
        self.now = max(self.now, entry.at)
        if entry.arrival.priority != self._priority:
            self._priority = entry.arrival.priority
            self._step("change", {"priority": self._priority})
        queue = entry.queue or self._queue
        phase = entry.phase
        if phase == "handled" and entry.agent is None:
            phase = "waiting"
        if phase == "parked":
            phase = "new" if entry.agent is None else "handled"
        if phase == "new" and (not self._open or self._agent is None):
            phase = "waiting"
        if phase == "handled":
            self._take(queue, entry.agent or "")
        elif phase == "waiting":
            self._wait(queue)
        elif phase in ("done", "closed"):
            self._finish(queue, entry.agent)

    def _wait(self, queue: str) -> None:
        if self._open and self._agent is None and queue == self._queue:
            return
        back = self._agent is not None and queue == self._queue
        self._step("enter", queue, "requeue" if back or not self._open else None)
        self._queue, self._agent, self._open = queue, None, True

    def _take(self, queue: str, agent: str) -> None:
        if self._open and self._agent == agent and queue == self._queue:
            return
        if not self._open or self._agent is not None or queue != self._queue:
            self._step("enter", queue, None)
        self._step("answer", queue, agent)
        self._queue, self._agent, self._open = queue, agent, True

    def _finish(self, queue: str, agent: str | None) -> None:
        if not self._open:
            return
        if self._agent is None and agent is not None:
            self._take(queue, agent)
        if self._agent is None:
            self._step("leave", self._queue, "withdrawn")
        else:
            self._step("end", "agent", False)
        self._agent, self._open = None, False
