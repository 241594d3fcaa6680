"""The table of queues: who waits, how long, what was promised and kept, and whether there are people enough."""

from collections.abc import Callable
from typing import Any, Final

from console.explanation import Meaning, now_window, recent_window, target_limit
from console.formula_words import formula_words
from console.models.columns import RIGHT, Cell, Column, Exact, TableSpec, over_limit
from console.store.floor import Floor
from console.store.queue_line import GRACE_S, QueueLine, QueueLines
from console.words import NOTHING, count, duration, over_under, percent, plural, say, word
from db.metrics.segment import MICROSECONDS
from db.metrics.service_level import Rule
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
                "queue", say("Queue"), self._name, lambda row, _: row.name.casefold(), self._about, 18, stretch=True
            ),
            Column(
                "channel",
                say("Channel"),
                self._channel,
                lambda row, _: row.channel,
                self._about,
                9,
                keep=4,
                says=tuple(map(word, CHANNELS)),
            ),
            Column("trend", say("Last hour"), self._trend, self._sort_waiting, self._trend_tip, 11, keep=9),
            Column(
                "waiting", say("Waiting"), self._waiting, self._sort_waiting, self._waiting_tip, 7, RIGHT, exact=waiting
            ),
            Column(
                "longest",
                say("Longest"),
                self._longest,
                self._sort_longest,
                self._longest_tip,
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
                self._recent_tip,
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
                self._today_tip,
                6,
                RIGHT,
                keep=6,
                about=today,
                exact=in_time_today,
            ),
            Column("free", say("Free"), self._free, self._sort_free, self._free_tip, 5, RIGHT, exact=free),
            Column(
                "people",
                say("People"),
                self._people,
                self._sort_people,
                self._people_tip,
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
                self._callbacks_tip,
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
                self._answered_tip,
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
                self._abandoned_tip,
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

    def _about(self, row: Any, _floor: Floor, _now: int) -> str:
        return say(
            "{queue}, {channel}: {share} are to be answered within {time}.",
            queue=row.name,
            channel=word(row.channel),
            share=percent(row.target_percent / 100),
            time=duration(row.answer_within_s * MICROSECONDS),
        )

    def _trend_tip(self, row: Any, floor: Floor, _now: int) -> Meaning:
        most = max(floor.history.of_queue(row.id))
        return Meaning(
            say("How many waited in this queue; the point at the end is now."),
            say("contacts in the line at each moment; call-backs and outbound are not in it"),
            say("the last hour"),
            plural("at most %Ln at once", most),
        )

    def _waiting_tip(self, row: Any, floor: Floor, now: int) -> Meaning:
        line = self.line(row, now)
        return Meaning(
            say(
                "In the line now. With an agent: {talking}. Stuck: {stuck}.",
                talking=count(line.contacts.get("on_contact", 0)),
                stuck=count(floor.stuck.count("contact", row.id)),
            ),
            say("contacts that joined this line and have not left it; call-backs and outbound are not counted"),
            now_window(),
            plural(
                "%Ln waiting, {late} of them past the answer time",
                line.figures.waiting,
                late=count(line.figures.past_threshold),
            ),
            say("answer time of the target: {time}", time=duration(row.answer_within_s * MICROSECONDS)),
        )

    def _longest_tip(self, row: Any, _floor: Floor, now: int) -> Meaning:
        return Meaning(
            say("How long the one who waits longest has waited in this queue. Sorted by how far past the answer time."),
            say("now minus when the oldest contact joined this line; call-backs are not in it"),
            now_window(),
            waiting_n(self.line(row, now)),
            say(
                "marked from {time}: {grace} past the answer time of the target",
                time=duration((row.answer_within_s + GRACE_S) * MICROSECONDS),
                grace=duration(GRACE_S * MICROSECONDS),
            ),
        )

    def _recent_tip(self, row: Any, _floor: Floor, now: int) -> Meaning:
        share = self.line(row, now).recent
        return Meaning(
            say("Service level: the share of waits that ended in time."),
            formula_words(Rule(row.service_level_rule)),
            recent_window(),
            say("{met} of {n} in time", met=count(share.met), n=count(share.counted)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def _today_tip(self, row: Any, floor: Floor, now: int) -> Meaning:
        line = self.line(row, now)
        return Meaning(
            say("Service level of the business day: the share of its waits that ended in time."),
            formula_words(Rule(row.service_level_rule)),
            _today_window(row, floor, now),
            say("{met} of {n} in time", met=count(line.today.met), n=count(line.today.counted)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def _answered_tip(self, row: Any, floor: Floor, now: int) -> Meaning:
        return Meaning(
            say("Contacts of the business day that an agent answered."),
            say("answered here; the same contact in another queue counts there"),
            _today_window(row, floor, now),
            self._of_ended(row, now),
        )

    def _abandoned_tip(self, row: Any, floor: Floor, now: int) -> Meaning:
        counts = self.line(row, now).figures.today
        return Meaning(
            say("Contacts of the business day that gave up before an answer."),
            say(
                "gave up in this line, {short} of them within {limit} (short abandons)",
                short=count(counts.short_abandoned),
                limit=duration(row.short_abandon_s * MICROSECONDS),
            ),
            _today_window(row, floor, now),
            self._of_ended(row, now),
        )

    def _of_ended(self, row: Any, now: int) -> str:
        figures = self.line(row, now).figures
        counts, other = figures.today, figures.left_otherwise
        return plural(
            "%Ln wait(s) that ended: {answered} answered, {abandoned} gave up, {other} left otherwise",
            counts.answered + counts.abandoned + other,
            answered=count(counts.answered),
            abandoned=count(counts.abandoned),
            other=count(other),
        )

    def _free_tip(self, row: Any, _floor: Floor, now: int) -> Meaning:
        heads = self.line(row, now).heads
        states = ", ".join(f"{count(n)} {word(state)}" for state, n in heads.by_state.items() if n)
        return Meaning(
            say("People free for this queue now. Free in other queues too: {n}.", n=count(heads.shared)),
            say("members of this queue that are available and not paused in it"),
            now_window(),
            say("all members: {states}", states=states or NOTHING),
        )

    def _people_tip(self, row: Any, _floor: Floor, now: int) -> Meaning:
        line = self.line(row, now)
        balance, figures = line.over_under, line.figures
        known = say(
            "{heads} at work, {needed} needed; people in several queues stand in each.",
            heads=count(balance.heads if balance is not None else None),
            needed=count(balance.needed if balance is not None else None),
        )
        unknown = say("Not known: nobody was served here in the last 30 minutes, so there is no handle time to go by.")
        return Meaning(
            unknown if balance is None else known,
            say("people at work minus people needed for the target by Erlang C"),
            say("arrivals and handle times of the last 30 minutes"),
            plural("%Ln arrival(s), {handled} finished", figures.arrivals, handled=count(figures.handled)),
            target_limit(row.target_percent, row.answer_within_s),
        )

    def _callbacks_tip(self, row: Any, _floor: Floor, now: int) -> Meaning:
        line = self.line(row, now)
        return Meaning(
            say("Call-backs that nobody has taken; 'due' are those whose promised time has begun."),
            say("call-backs in the line or planned for later; they are in no wait and no service level"),
            now_window(),
            plural("%Ln call-back(s), {due} of them due", line.figures.callbacks, due=count(line.callbacks_due)),
        )


def waiting_n(line: QueueLine) -> str:
    """From how many contacts a figure of the line is: '4 waiting'."""
    return plural("%Ln waiting", line.figures.waiting)


def _today_window(row: Any, floor: Floor, now: int) -> str:
    return say(
        "arrivals since the business day began, {zone}", zone=floor.tallies.day(row.id, now).zone.replace("_", " ")
    )


def _level(share: float | None, target: float) -> Cell:
    if share is None:
        return _WAITING_NOTHING
    return Cell(percent(share), strong=share < target)


def _plain(number: int) -> Cell:
    return Cell(count(number)) if number else _WAITING_NOTHING
