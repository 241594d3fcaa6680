"""All figures of the floor, kept in step with the store row by row: per queue, per channel and in total."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from console.store.floor_staffing import FloorStaffing
from console.store.floor_store import FloorStore
from console.store.heads import Heads, QueueHeads
from console.store.held import escalation_is_open, hand_is_up
from console.store.queue_tally import QueueFigures, QueueTally
from db.escalation_due import nearest_due
from db.metrics.service_level import Counts, Target, met_and_counted
from db.rows import ContactRow, QueueRow

if TYPE_CHECKING:
    from console.store.business_day import BusinessDay
    from console.store.floor_view import FloorView
    from db.metrics.staffing import OverUnder

# Time zones are imported where they are first needed: with the first rows, not with the first window.

_NOT_TAKEN: Final = frozenset({"waiting", "ringing", "scheduled"})


class Share(NamedTuple):
    """A service level as what it is: met of counted, both numbers of contacts."""

    met: int
    counted: int

    @property
    def value(self) -> float | None:
        """0..1; None where there is nothing to divide by."""
        return self.met / self.counted if self.counted > 0 else None


class FloorFigures(NamedTuple):
    """The figures of the whole floor, or of the part of it in a view, at one moment; instants are UTC microseconds."""

    waiting: int
    worst_at: int | None
    """When the one joined the line whose wait is furthest past its queue's answer time: four hours are long for a call
    and short for a letter."""
    worst_queue_id: str | None
    callbacks: int
    callbacks_due: int
    heads: dict[str, int]
    """People by state; one head each."""
    people_short: int | None
    escalations: int
    escalations_overdue: int
    hands_up: int


class Tallies:
    """The figures of a store. Every one is the same as counting all rows again, only cheaper."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._queues: dict[str, QueueTally] = {}
        self._days: dict[str, BusinessDay] = {}
        self._contacts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.heads = Heads(store)
        self._staffing = FloorStaffing(store, self.heads, self.queue, self.target)
        store.listen(self)
        self.everything_changed()

    def everything_changed(self) -> None:
        """Count all rows again."""
        self._queues.clear()
        self._days.clear()
        self._contacts.clear()
        self._staffing.forget_all()
        for contact in self._store.rows("contact").values():
            self._contacts[contact.queue_id][contact.state] += 1
        for queue in self._store.rows("queue").values():
            self._make_queue(queue)
        self.heads.rebuild()

    def row_changed(self, table: str, old: Any, new: Any) -> None:
        """Follow one row of the store."""
        if table == "contact_segment":
            self._segment_changed(old, new)
        elif table == "contact":
            self._contact_changed(old, new)
        elif table == "agent":
            self.heads.agent_changed(old, new)
        elif table == "queue_membership":
            self.heads.membership_changed(old, new)
            self._staffing.membership_changed(old, new)
        elif table == "queue":
            self._queue_changed(old, new)
        elif table in ("site", "team"):
            self._days.clear()
            for queue in self._store.rows("queue").values():
                self._make_queue(queue)

    def queue(self, queue_id: str, now_us: int) -> QueueFigures:
        """The figures of one queue at `now_us` (UTC microseconds, moving on only); KeyError if not held."""
        return self._queues[queue_id].figures(now_us, self.day(queue_id, now_us).start_us)

    def day(self, queue_id: str, now_us: int) -> BusinessDay:
        """The business day of a queue; KeyError if the queue is not held."""
        day = self._days.get(queue_id)
        if day is None or not day.start_us <= now_us < day.end_us:
            from console.store.business_day import business_day

            queue = self._store.rows("queue")[queue_id]
            day = self._days[queue_id] = business_day(queue, self._site_of(queue), now_us)
        return day

    def target(self, queue_id: str) -> Target:
        """What a queue promises; KeyError if it is not held."""
        return self._queues[queue_id].target

    def level(self, queue_id: str, counts: Counts) -> Share:
        """The service level of counts of this queue by its own rule."""
        return Share(*met_and_counted(counts, self._queues[queue_id].target.rule))

    def contacts(self, queue_id: str) -> dict[str, int]:
        """Contacts held by state in one queue."""
        return dict(+self._contacts.get(queue_id, Counter()))

    def agents(self, queue_id: str) -> QueueHeads:
        """People by state in one queue."""
        return self.heads.of_queue(queue_id)

    def line(self, queue_id: str) -> Sequence[int]:
        """When each who waits in a queue joined (UTC microseconds), the first first: call-backs and outbound are not in it."""
        return self._queues[queue_id].line

    def oldest_without(self, queue_id: str, joined_at: Iterable[int]) -> int | None:
        """When the longest waiting in a queue joined, were those gone who joined at these instants (UTC microseconds)."""
        return self._queues[queue_id].oldest_without(joined_at)

    def callbacks_due(self, queue_id: str, now_us: int) -> int:
        """Call-backs nobody has taken whose promised window has begun by `now_us` (UTC microseconds)."""
        if not self._queues[queue_id].has_callbacks:
            return 0
        contacts = self._store.rows_where("contact", "queue_id", queue_id)
        return sum(1 for contact in contacts if _is_due_callback(contact, now_us))

    def over_under(self, queue_id: str, now_us: int) -> OverUnder | None:
        """People at work against people needed in one queue; None while its handle time is not known.

        It follows half an hour of arrivals and is expensive: it is computed again after some seconds, not for all queues
        at the same time.
        """
        return self._staffing.of_queue(queue_id, now_us)

    def people_short(self, now_us: int, part: FloorView | None = None) -> int | None:
        """People missing on the whole floor, or in the queues of a view against those who serve them; None while no
        handle time is known. Computed again after some seconds."""
        people = self._staffing.of_floor(now_us, _ids_of(part))
        return None if people is None else people.short

    def people(self, now_us: int, part: FloorView | None = None) -> OverUnder | None:
        """People at work and needed on the whole floor, or in the queues of a view; None while no handle time is known.
        As old as `people_short`."""
        people = self._staffing.of_floor(now_us, _ids_of(part))
        return None if people is None else people.balance

    def look_around(self, now_us: int) -> None:
        """Let what is costly come up to date bit by bit; called many times a second."""
        self._staffing.look_around(now_us)

    def channel_levels(self, now_us: int, part: FloorView | None = None) -> dict[str, tuple[Share, Share]]:
        """(last 30 minutes, today) by channel, each queue counted by its own rule; of the queues of a view, or of all."""
        found: dict[str, tuple[Share, Share]] = {}
        for queue in self._store.rows("queue").values():
            if part is not None and not part.has_queue(queue.id):
                continue
            figures = self.queue(queue.id, now_us)
            recent, today = self.level(queue.id, figures.recent), self.level(queue.id, figures.today)
            before = found.get(queue.channel, (Share(0, 0), Share(0, 0)))
            found[queue.channel] = (_sum(before[0], recent), _sum(before[1], today))
        return found

    def floor(self, now_us: int, part: FloorView | None = None) -> FloorFigures:
        """The figures of everything together, or of the part in a view, at `now_us` (UTC microseconds, moving on only)."""
        rows = self._store.rows
        queues = {
            queue_id: self.queue(queue_id, now_us)
            for queue_id in self._queues
            if part is None or part.has_queue(queue_id)
        }
        worst = self._worst_wait(queues)
        escalations = [
            row
            for row in rows("escalation").values()
            if escalation_is_open(row) and (part is None or part.has_escalation(row))
        ]
        hands = [
            row
            for row in rows("raised_hand").values()
            if hand_is_up(row) and row.answered_at is None and (part is None or part.has_hand(row))
        ]
        return FloorFigures(
            sum(figures.waiting for figures in queues.values()),
            queues[worst].oldest_at if worst is not None else None,
            worst,
            sum(figures.callbacks for figures in queues.values()),
            sum(self.callbacks_due(queue_id, now_us) for queue_id in queues),
            self.heads.totals() if part is None or part.is_whole else part.heads(),
            self.people_short(now_us, part),
            len(escalations),
            sum(1 for escalation in escalations if nearest_due(escalation) < now_us),
            len(hands),
        )

    def _worst_wait(self, queues: Mapping[str, QueueFigures]) -> str | None:
        due = [
            (figures.oldest_at + self._queues[queue_id].target.answer_within_us, queue_id)
            for queue_id, figures in queues.items()
            if figures.oldest_at is not None
        ]
        return min(due)[1] if due else None

    def _segment_changed(self, old: Any, new: Any) -> None:
        for row, follow in ((old, QueueTally.remove), (new, QueueTally.add)):
            tally = self._queues.get(row.queue_id) if row is not None else None
            if tally is not None:
                follow(tally, row)

    def _contact_changed(self, old: ContactRow | None, new: ContactRow | None) -> None:
        if old is not None:
            self._contacts[old.queue_id][old.state] -= 1
        if new is not None:
            self._contacts[new.queue_id][new.state] += 1

    def _queue_changed(self, old: QueueRow | None, new: QueueRow | None) -> None:
        self._staffing.queues_changed()
        if new is None:
            if old is not None:
                self._queues.pop(old.id, None)
                self._days.pop(old.id, None)
            return
        if old is None or _counted_by(old) != _counted_by(new):
            self._make_queue(new)

    def _make_queue(self, queue: QueueRow) -> None:
        self._days.pop(queue.id, None)
        self._staffing.forget(queue.id)
        tally = QueueTally(queue, self.day(queue.id, self._store.now_us).start_us)
        for segment in self._store.rows_where("contact_segment", "queue_id", queue.id):
            tally.add(segment)
        self._queues[queue.id] = tally

    def _site_of(self, queue: QueueRow) -> Any:
        team = self._store.row("team", queue.team_id)
        return self._store.row("site", team.site_id) if team is not None else None


def main_channel(levels: Mapping[str, tuple[Share, Share]]) -> str | None:
    """The channel that a single figure is about, of the levels by channel: voice, else the busiest; None without any."""
    if "voice" in levels:
        return "voice"
    return max(levels, key=lambda name: levels[name][1].counted, default=None)


def _ids_of(part: FloorView | None) -> frozenset[str] | None:
    return None if part is None or part.is_whole else frozenset(part.queue_ids())


def _counted_by(queue: QueueRow) -> tuple[Any, ...]:
    return (
        queue.team_id,
        queue.time_zone,
        queue.business_day_start_min,
        queue.answer_within_s,
        queue.target_percent,
        queue.service_level_rule,
        queue.short_abandon_s,
    )


def _is_due_callback(contact: ContactRow, now_us: int) -> bool:
    if contact.channel != "callback" or contact.state not in _NOT_TAKEN:
        return False
    return contact.promised_from_at is None or contact.promised_from_at <= now_us


def _sum(one: Share, other: Share) -> Share:
    return Share(one.met + other.met, one.counted + other.counted)
