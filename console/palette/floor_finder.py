"""Finds queues, agents and contacts of the floor in memory by what they are called, within milliseconds on a large one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from console.palette.entry import Entry
from console.palette.folded_names import FoldedNames
from console.palette.match import Fit, Typed, typed
from console.palette.name_index import NameIndex
from console.selection import Selected
from console.store.floor import Floor
from console.words import contact_number
from db.rows import AgentRow, ContactRow, QueueRow

#: So many of a kind are listed; who wants others types more.
MOST: Final = 20
#: The best of so many that fit are listed.
_LOOKED_AT: Final = 200
#: So many rows are read in one go.
_AT_ONCE: Final = 10_000
#: Of a number of another system so many digits have to be typed: fewer stand in most of them.
_DIGITS: Final = 4
Fitting = tuple[Fit, Entry]


@dataclass(slots=True)
class _Reading:
    table: str
    names: Iterator[tuple[str, str]]
    read: list[tuple[str, str]] = field(default_factory=list)


class FloorFinder:
    """Reads the floor when first asked, and follows it from then on: make one for a floor and keep it."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._folded = FoldedNames()
        self._indexes = {"queue": NameIndex(), "agent": NameIndex(), "contact": NameIndex()}
        self._to_read = list(self._indexes)
        self._reading: _Reading | None = None
        floor.store.listen(self)

    def find(self, asked: Typed) -> list[Fitting]:
        """The queues, agents and contacts that fit, each with how well, of what was read so far."""
        if asked.is_empty:
            return []
        return [*self._found("queue", asked), *self._found("agent", asked), *self._contacts(asked)]

    def named(self, asked: Typed) -> list[Fitting]:
        """The things that are certainly meant: contacts by their number, queues and agents by words of their names."""
        if asked.number:
            rows = self._floor.store.rows("contact")
            return [
                (how, self._entry("contact", rows[row_id]))
                for row_id, how in self._numbered(asked.number).items()
                if how is Fit.NUMBER
            ]
        return [*self._found("queue", asked, Fit.WORDS), *self._found("agent", asked, Fit.WORDS)]

    @property
    def is_ready(self) -> bool:
        """Whether all of the floor was read."""
        return self._reading is None and not self._to_read

    def read_some(self) -> None:
        """Read a part of the floor, some milliseconds' work, if some is still to be read."""
        if self._reading is None and self._to_read:
            self._reading = self._begin(self._to_read.pop(0))
        reading = self._reading
        if reading is None:
            return
        some = list(islice(reading.names, _AT_ONCE))
        reading.read += some
        if len(some) < _AT_ONCE:
            self._indexes[reading.table].fill(reading.read)
            self._reading = None

    def entry(self, thing: Selected) -> Entry | None:
        """A thing of the floor as a line of the palette; None where it is not there any more."""
        row = self._floor.store.row(thing.kind, thing.id)
        return None if row is None or not self._is_there(row) else self._entry(thing.kind, row)

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Keep in step with the store."""
        if table not in self._indexes or table in self._to_read:
            return
        row_id = (old or new).id
        if new is None or not self._is_there(new):
            self._indexes[table].put(row_id, None)
        elif old is None or _called(old) != _called(new):
            self._indexes[table].put(row_id, self._texts[table](new))
            if table == "queue":
                # Contacts are found by their queue's name too.
                self._read_again("contact")

    def everything_changed(self) -> None:
        """Read all of it again when next asked."""
        self._to_read = list(self._indexes)
        self._reading = None
        for index in self._indexes.values():
            index.clear()

    def _read_again(self, table: str) -> None:
        self._indexes[table].clear()
        if self._reading is not None and self._reading.table == table:
            self._reading = None
        if table not in self._to_read:
            self._to_read.append(table)

    def _begin(self, table: str) -> _Reading:
        self._indexes[table].clear()
        # Rows as they are now: what changes meanwhile is put into the index by itself.
        rows = list(self._floor.store.rows(table).values())
        return _Reading(table, self._contact_texts(rows) if table == "contact" else self._texts_of(table, rows))

    def _texts_of(self, table: str, rows: Iterable[Any]) -> Iterator[tuple[str, str]]:
        text = self._texts[table]
        return ((row.id, text(row)) for row in rows if self._is_there(row))

    def _contact_texts(self, rows: Iterable[ContactRow]) -> Iterator[tuple[str, str]]:
        """As `_contact_text` says it, for fifty thousand at once: what they share is folded once."""
        queues: dict[str, str] = {row.id: self._queue_text(row) for row in self._floor.store.rows("queue").values()}
        abouts: dict[str | None, str] = {None: ""}
        for row in rows:
            intent, elsewhere = row.intent, row.external_id
            about = abouts.get(intent)
            if about is None:
                about = abouts[intent] = self._folded.of(str(intent))
            name = "" if elsewhere is None else f" {elsewhere.casefold()}"
            yield row.id, f" c {row.number} {about}{name}{queues.get(row.queue_id, '')}"

    @property
    def _texts(self) -> dict[str, Callable[[Any], str]]:
        return {"queue": self._queue_text, "agent": self._agent_text, "contact": self._contact_text}

    def _found(self, table: str, asked: Typed, least: Fit = Fit.LETTERS) -> list[Fitting]:
        rows, made, index = self._floor.store.rows(table), self._entry, self._indexes[table]
        found = [(how, made(table, rows[row_id])) for how, row_id in index.find(asked, _LOOKED_AT, least)]
        return sorted(found, key=lambda one: (one[0], len(one[1].label), one[1].label))[:MOST]

    def _contacts(self, asked: Typed) -> list[Fitting]:
        rows = self._floor.store.rows("contact")
        index = self._indexes["contact"]
        fitting = self._numbered(asked.number) if asked.number else {}
        if asked.number and len(asked.words[-1]) >= _DIGITS:
            for how, row_id in index.find(typed(asked.words[-1]), _LOOKED_AT, Fit.WITHIN):
                if asked.words[-1] in (rows[row_id].external_id or ""):
                    fitting.setdefault(row_id, _outside_words(asked, rows[row_id], how))
        elif not asked.number:
            for how, row_id in index.find(asked, _LOOKED_AT, Fit.WITHIN if _has_digits(asked) else Fit.WORDS):
                fitting[row_id] = _outside_words(asked, rows[row_id], how)
        # Who waits longest first: a floor holds contacts in the order of their arrival.
        ordered = sorted(fitting.items(), key=lambda one: (one[1], rows[one[0]].state != "waiting"))
        return [(how, self._entry("contact", rows[row_id])) for row_id, how in ordered[:MOST]]

    def _numbered(self, number: str) -> dict[str, Fit]:
        """Contacts whose number begins so, the one with exactly this number above all."""
        index, rows, whole = self._indexes["contact"], self._floor.store.rows("contact"), int(number)
        found = [*index.beginning_with(f" c {number} ", 2), *index.beginning_with(f" c {number}", MOST)]
        return {row_id: Fit.NUMBER if rows[row_id].number == whole else Fit.BEGINS for row_id in found}

    def _entry(self, table: str, row: Any) -> Entry:
        label = contact_number(row.number) if table == "contact" else row.name
        return Entry(table, f"{table}:{row.id}", label, thing=Selected(table, row.id))

    def _is_there(self, row: Any) -> bool:
        return getattr(row, "retired_at", None) is None

    def _queue_text(self, row: QueueRow) -> str:
        return self._folded.of(row.name)

    def _agent_text(self, row: AgentRow) -> str:
        name = self._folded.of(row.name)
        return name if row.desk is None else f"{name} {row.desk.casefold()}"

    def _contact_text(self, row: ContactRow) -> str:
        queue = self._floor.store.row("queue", row.queue_id)
        about = "" if row.intent is None else self._folded.of(row.intent)
        elsewhere = "" if row.external_id is None else f" {row.external_id.casefold()}"
        # A space after the number, so that it is known where it ends.
        return f" c {row.number} {about}{elsewhere}{'' if queue is None else self._folded.of(queue.name)}"


def _called(row: Any) -> tuple[Any, ...]:
    """All that a row is found by."""
    if isinstance(row, ContactRow):
        return row.number, row.intent, row.external_id, row.queue_id
    return row.name, getattr(row, "desk", None), row.retired_at


def _has_digits(asked: Typed) -> bool:
    """Whether something was typed that may be the end of a long number: only then the middle of words is looked at."""
    return any(map(str.isdigit, asked.words))


def _outside_words(asked: Typed, row: ContactRow, how: Fit) -> Fit:
    """How well a contact fits: by its whole name in another system it is meant, by words about it perhaps."""
    if row.external_id is not None and row.external_id.casefold() == asked.text.strip().casefold():
        return Fit.WHOLE
    return max(how, Fit.WORDS)
