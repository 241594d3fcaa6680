"""The table of queues: who waits, how long, what was promised and kept, and whether there are people enough."""

from collections.abc import Callable
from typing import Any, Final

from console.models.columns import RIGHT, Cell, Column, Exact, TableSpec, over_limit
from console.models.queue_meanings import QueueMeanings
from console.store.floor import Floor
from console.store.queue_line import QueueLine, QueueLines
from console.words import NOTHING, count, duration, over_under, percent, plural, say, word
from db.words import CHANNELS

_TREND_POINTS: Final = 36
_WAITING_NOTHING: Final = Cell(NOTHING, "quiet")


def queue_table(floor: Floor) -> TableSpec:
    """The columns of the queues of this floor."""
    columns = _QueueColumns(floor)
    return TableSpec(
        "queue",
        say("Queues"),
        columns.all(),
        lambda row, _floor: f"{row.name} {word(row.channel)}",
        frozenset({"contact_segment", "contact", "agent", "queue_membership", "agent_capacity", "team", "site"}),
        "longest",
        descending=True,
        shows=lambda row: row.retired_at is None,
        are_figures=True,
        called=lambda row, _floor: str(row.name),
    )


class _QueueColumns:
    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._lines = QueueLines(floor)
        self._says = QueueMeanings(self._lines)

    def line(self, row: Any, now: int) -> QueueLine:
        return self._lines.of(row, now)

    def line_now(self, row: Any) -> QueueLine:
        return self._lines.of(row, self._floor.now_us())

    def all(self) -> tuple[Column, ...]:
        late = say("Sorted by how far the longest wait is past the answer time of the queue's target.")
        recent = say("Service level: answered in time, of the waits that ended in the last 30 minutes.")
        today = say("Service level: answered in time, of the contacts that arrived on this business day.")
        people = say("People at work over or under what the target needs.")
        waiting = self._exact("count", lambda line: line.figures.waiting)
        longest = self._exact("seconds", lambda line: line.longest_us)
        in_time = self._exact("share", lambda line: line.recent.value)
        in_time_today = self._exact("share", lambda line: line.today.value)
        free = self._exact("count", lambda line: line.free)
        balance = self._exact("number", lambda line: line.over_under.over_under if line.over_under else None)
        callbacks = self._exact("number", lambda line: line.figures.callbacks)
        answered = self._exact("count", lambda line: line.figures.today.answered)
        abandoned = self._exact("count", lambda line: line.figures.today.abandoned)
        return (
            Column(
                "queue",
                say("Queue"),
                self._name,
                lambda row, _: row.name.casefold(),
                self._says.target,
                18,
                stretch=True,
            ),
            Column(
                "channel",
                say("Channel"),
                self._channel,
                lambda row, _: row.channel,
                self._says.target,
                9,
                keep=4,
                says=tuple(map(word, CHANNELS)),
            ),
            Column("trend", say("Last hour"), self._trend, self._sort_waiting, self._says.trend, 11, keep=9),
            Column(
                "waiting",
                say("Waiting"),
                self._waiting,
                self._sort_waiting,
                self._says.waiting,
                7,
                RIGHT,
                exact=waiting,
            ),
            Column(
                "longest",
                say("Longest"),
                self._longest,
                self._sort_longest,
                self._says.longest,
                10,
                RIGHT,
                about=late,
                exact=longest,
            ),
            Column(
                "recent",
                say("SL 30 min"),
                self._recent,
                self._sort_recent,
                self._says.recent,
                6,
                RIGHT,
                about=recent,
                exact=in_time,
            ),
            Column(
                "today",
                say("SL today"),
                self._today,
                self._sort_today,
                self._says.today,
                6,
                RIGHT,
                keep=6,
                about=today,
                exact=in_time_today,
            ),
            Column("free", say("Free"), self._free, self._sort_free, self._says.free, 5, RIGHT, exact=free),
            Column(
                "people",
                say("People"),
                self._people,
                self._sort_people,
                self._says.people,
                9,
                RIGHT,
                keep=8,
                says=(over_under(-88), over_under(88)),
                about=people,
                exact=balance,
            ),
            Column(
                "callbacks",
                say("Call-backs"),
                self._callbacks,
                self._sort_callbacks,
                self._says.callbacks,
                8,
                RIGHT,
                keep=5,
                exact=callbacks,
                says=(plural("%Ln due", 88),),
            ),
            Column(
                "answered",
                say("Answered"),
                self._answered,
                self._sort_answered,
                self._says.answered,
                8,
                RIGHT,
                keep=1,
                exact=answered,
            ),
            Column(
                "abandoned",
                say("Gave up"),
                self._abandoned,
                self._sort_abandoned,
                self._says.abandoned,
                8,
                RIGHT,
                keep=2,
                exact=abandoned,
            ),
        )

    def _exact(self, kind: str, of: Callable[[QueueLine], int | float | None]) -> tuple[Exact]:
        return (Exact(kind, lambda row, _floor, now: of(self.line(row, now))),)

    def _name(self, row: Any, _floor: Floor, _now: int) -> Cell:
        return Cell(row.name)

    def _channel(self, row: Any, _floor: Floor, _now: int) -> Cell:
        return Cell(word(row.channel), "quiet")

    def _trend(self, row: Any, floor: Floor, now: int) -> Cell:
        samples = floor.history.of_queue(row.id)
        group = len(samples) // _TREND_POINTS
        points = [max(samples[i : i + group]) for i in range(0, len(samples), group)]
        points[-1] = max(points[-1], self.line(row, now).figures.waiting)
        return Cell("", trend=tuple(points))

    def _waiting(self, row: Any, _floor: Floor, now: int) -> Cell:
        waiting = self.line(row, now).figures.waiting
        return Cell(count(waiting), strong=True) if waiting else _WAITING_NOTHING

    def _longest(self, row: Any, _floor: Floor, now: int) -> Cell:
        line = self.line(row, now)
        text = duration(line.longest_us)
        if line.waits_too_long:
            return over_limit(text)
        return Cell(text, "quiet" if line.longest_us is None else "text")

    def _recent(self, row: Any, _floor: Floor, now: int) -> Cell:
        line = self.line(row, now)
        return _level(line.recent.value, line.target)

    def _today(self, row: Any, _floor: Floor, now: int) -> Cell:
        line = self.line(row, now)
        return Cell(percent(line.today.value), "text" if line.today.counted else "quiet")

    def _free(self, row: Any, _floor: Floor, now: int) -> Cell:
        line = self.line(row, now)
        return Cell(count(line.free), "text" if line.free else "quiet")

    def _people(self, row: Any, _floor: Floor, now: int) -> Cell:
        balance = self.line(row, now).over_under
        people = balance.over_under if balance is not None else None
        return Cell(
            over_under(people), "text" if people and people < 0 else "quiet", strong=bool(people and people < 0)
        )

    def _callbacks(self, row: Any, _floor: Floor, now: int) -> Cell:
        line = self.line(row, now)
        if not line.figures.callbacks:
            return _WAITING_NOTHING
        if not line.callbacks_due:
            return Cell(count(line.figures.callbacks))
        return Cell(plural("%Ln due", line.callbacks_due))

    def _answered(self, row: Any, _floor: Floor, now: int) -> Cell:
        return _plain(self.line(row, now).figures.today.answered)

    def _abandoned(self, row: Any, _floor: Floor, now: int) -> Cell:
        return _plain(self.line(row, now).figures.today.abandoned)

    def _sort_waiting(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).figures.waiting

    def _sort_longest(self, row: Any, _floor: Floor) -> Any:
        due = self.line_now(row).due_at
        return None if due is None else -due

    def _sort_recent(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).recent.value

    def _sort_today(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).today.value

    def _sort_free(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).free

    def _sort_people(self, row: Any, _floor: Floor) -> Any:
        balance = self.line_now(row).over_under
        return None if balance is None else balance.over_under

    def _sort_callbacks(self, row: Any, _floor: Floor) -> Any:
        line = self.line_now(row)
        return (line.callbacks_due, line.figures.callbacks)

    def _sort_answered(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).figures.today.answered

    def _sort_abandoned(self, row: Any, _floor: Floor) -> Any:
        return self.line_now(row).figures.today.abandoned


def _level(share: float | None, target: float) -> Cell:
    if share is None:
        return _WAITING_NOTHING
    if share < target:
        return Cell(percent(share), strong=True, aside=say("below the target"))
    return Cell(percent(share))


def _plain(number: int) -> Cell:
    return Cell(count(number)) if number else _WAITING_NOTHING
