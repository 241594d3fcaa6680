"""Exports with one row for each contact (or each visit of one to a queue): from a row to the steps of its life."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from db.feeds.contact_map import ContactMap
from db.feeds.contact_steps import Arrival, Step
from db.feeds.contact_values import Columns, Fields, Instants, Unreadable, duration_us, whole
from db.feeds.ingest import Customer

NO_QUEUE: Final = "No queue"
#: An instant (UTC microseconds), a verb of `contact_steps.Teller`, its other arguments.
_What = tuple[int, str, tuple[object, ...]]


class ContactColumns:
    """Reads from a row what both forms of export have: who, which queue, how important, when it arrived."""

    def __init__(self, layout: ContactMap, columns: Columns, instants: Instants) -> None:
        self._read = {name: columns.reader(value) for name, value in layout.values.items()}
        self._nothing = columns.reader(None)
        self._instants = instants
        self._negative = layout.time.negative

    def text(self, name: str, fields: Fields) -> str | None:
        """The value mapped as `name`, or None; raises `Unreadable`."""
        return self._read.get(name, self._nothing)(fields)

    def key(self, fields: Fields) -> str:
        """The contact's key; raises `Unreadable` if there is none."""
        key = self.text("key", fields)
        if key is None:
            raise Unreadable("the key of the contact is missing")
        return key

    def instant(self, name: str, fields: Fields) -> int | None:
        """An instant (UTC microseconds), or None."""
        text = self.text(name, fields)
        return None if text is None else self._instants.read(text)

    def duration(self, name: str, fields: Fields) -> int | None:
        """A duration in microseconds, or None."""
        text = self.text(name, fields)
        return None if text is None else duration_us(text, self._negative)

    def priority(self, fields: Fields) -> int:
        """The priority; 0 where none is known."""
        text = self.text("priority", fields)
        return 0 if text is None else whole(text, "the priority")

    def arrival(self, fields: Fields) -> Arrival:
        """What the row says of the contact when it arrives."""
        reference, name, address = (
            self.text(column, fields) for column in ("customer", "customer_name", "customer_address")
        )
        return Arrival(
            self.text("channel", fields) or "voice",
            self.text("direction", fields) or "inbound",
            self.priority(fields),
            self.text("intent", fields),
            self.text("language", fields),
            Customer(reference, name, address) if reference or name or address else None,
            self.instant("due", fields),
        )


class ContactRows:
    """Turns rows into steps. `contacts` counts the keys seen, `steps` are what came of the rows so far."""

    def __init__(self, layout: ContactMap, columns: Columns, instants: Instants) -> None:
        self._columns = ContactColumns(layout, columns, instants)
        self._may_repeat = layout.repeated == "visit"
        self._lines: dict[str, int] = {}
        self._visits: list[tuple[int, str, list[_What]]] = []
        self.steps: list[Step] = []

    @property
    def contacts(self) -> int:
        """How many contacts there are."""
        return len(self._lines)

    def take(self, line: int, fields: Fields) -> None:
        """Takes one row; raises `Unreadable`, with nothing taken, if it is broken."""
        columns = self._columns
        key = columns.key(fields)
        if key in self._lines and not self._may_repeat:
            raise Unreadable(f"the contact {key} stands in line {self._lines[key]} already")
        arrived = columns.instant("arrived", fields)
        if arrived is None:
            raise Unreadable("the time of arrival is missing")
        queue = columns.text("queue", fields) or NO_QUEUE
        steps = [(arrived, "arrive", (queue, columns.arrival(fields))), *self._course(arrived, queue, fields)]
        self._lines.setdefault(key, line)
        self._visits.append((arrived, key, steps))

    def finish(self) -> None:
        """All rows were taken: of what happens in one instant, what concerns who came first happens first."""
        self._visits.sort(key=itemgetter(0, 1))
        for _, key, steps in self._visits:
            order = len(self.steps)
            self.steps += [Step(at, order + place, verb, key, what) for place, (at, verb, what) in enumerate(steps)]
        self._visits.clear()

    def _course(self, arrived: int, queue: str, fields: Fields) -> Sequence[_What]:
        """What follows the arrival."""
        outcome = self._columns.text("outcome", fields)
        if outcome is None or outcome == "waiting":
            return ()
        left = self._later(arrived, "left", "wait_s", fields)
        left = arrived if left is None else left
        if outcome != "answered":
            return [(left, "leave", (queue, outcome))]
        agent = self._columns.text("agent", fields)
        if agent is None:
            raise Unreadable("nobody is named who answered; give the map a default for 'agent'")
        answer = (left, "answer", (queue, agent))
        ended = self._later(left, "ended", "talk_s", fields)
        if ended is None:
            return [answer]
        wrapped = self._later(ended, "wrapped", "wrap_s", fields)
        if wrapped is None or wrapped == ended:
            return [answer, (ended, "end", ("agent", False))]
        return [answer, (ended, "end", ("agent", True)), (wrapped, "wrap", ())]

    def _later(self, after: int, instant: str, duration: str, fields: Fields) -> int | None:
        """The end of a phase that began at `after`: by its duration, else as an instant (not before it began), else None."""
        lasted = self._columns.duration(duration, fields)
        if lasted is not None:
            return after + lasted
        at = self._columns.instant(instant, fields)
        return None if at is None else max(after, at)
