"""What the plots of the last hour show: their lines, their marks and what each point says, without a pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from console.charts.scales import Scale, people_scale, share_scale, time_scale
from console.explanation import Meaning, now_window, recent_window
from console.store.floor import Floor
from console.store.queue_line import GRACE_S
from console.store.step_sums import STEP_US
from console.store.tallies import main_channel
from console.views.view_words import view_title
from console.words import NOTHING, count, duration, incident_number, length, percent, say, word
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from db.metrics.staffing import OverUnder
    from db.rows import IncidentRow

#: The plots, the most important first: the last one goes first where there is no room.
WAITING, WAIT, LEVEL, PEOPLE = "waiting", "wait", "level", "people"
_GRACE_US: Final = GRACE_S * MICROSECONDS


class Shade(NamedTuple):
    """The time of an incident within the hour, UTC microseconds, and what it is called ('I-3')."""

    since_us: int
    until_us: int
    words: str


class Mark(NamedTuple):
    """A height that the line is held against: a target, or the one from which it is marked."""

    value: float
    words: str
    urgent: bool = False


@dataclass(frozen=True)
class Plot:
    """One plot. `values` are those of the hour's steps and then the one of now; None is a gap.

    `second` is a line beside it. `say_value` reads the value at a place aloud; `late` says from which height on a value
    is marked.
    """

    key: str
    caption: str
    values: tuple[float | None, ...]
    scale: Scale
    say_value: Callable[[int], str]
    meaning: Meaning
    numbers: tuple[tuple[str, tuple[float | int | str | None, ...]], ...]
    """What is copied of it: columns with their titles."""
    marks: tuple[Mark, ...] = ()
    second: tuple[float | None, ...] = ()
    late: float | None = None

    @property
    def now(self) -> str:
        """What it says now."""
        return self.say_value(len(self.values) - 1)

    def is_late(self, place: int) -> bool:
        """Whether the value at a place is past the height from which it is marked."""
        value = self.values[place]
        return self.late is not None and value is not None and value > self.late


@dataclass(frozen=True)
class HourPlots:
    """The plots of one queue, or of all that is shown, over the last hour and now; instants are UTC microseconds.

    `queue` is the name of that queue; else `view` is what the view that is on is called, '' for the whole floor.
    """

    queue: str | None
    view: str
    at_us: tuple[int, ...]
    plots: tuple[Plot, ...]
    shades: tuple[Shade, ...] = ()
    """When incidents of what is shown went on."""

    def shades_at(self, place: int) -> list[Shade]:
        """The incidents that went on at a moment."""
        at = self.at_us[place]
        return [shade for shade in self.shades if shade.since_us <= at < shade.until_us]

    def plot(self, key: str) -> Plot:
        """The plot of that key."""
        return next(plot for plot in self.plots if plot.key == key)


def hour_plots(floor: Floor, queue_id: str | None) -> HourPlots:
    """The last hour of one queue, or of everything that is shown for None."""
    now = floor.now_us()
    queue = floor.store.row("queue", queue_id)
    if queue is None:
        return _of_all(floor, now)
    series = floor.history.series([queue.id])
    figures = floor.tallies.queue(queue.id, now)
    longest = 0 if figures.oldest_at is None else max(0, now - figures.oldest_at)
    level = floor.tallies.level(queue.id, figures.recent)
    target_s = queue.answer_within_s
    people = (*floor.people.of(queue.id, floor.history.newest_us), floor.tallies.over_under(queue.id, now))
    plots = (
        _waiting((*series.waiting, figures.waiting)),
        _wait((*series.longest_us, longest), target_s),
        _level(
            (*series.met, level.met),
            (*series.counted, level.counted),
            say("In time, 30 min"),
            queue.target_percent / 100,
        ),
        _people(people),
    )
    at_us = (*series.at_us, now)
    return HourPlots(queue.name, "", at_us, plots, _shades(floor.incidents.of_queue(queue.id), at_us))


def _shades(rows: Iterable[IncidentRow], at_us: tuple[int, ...]) -> tuple[Shade, ...]:
    """The part of each incident that falls into the hour; of one that goes on, all up to its end."""
    found = []
    for row in rows:
        until = row.ended_at if row.ended_at is not None else at_us[-1] + STEP_US
        if max(row.declared_at, at_us[0]) < until and row.declared_at <= at_us[-1]:
            found.append(Shade(max(row.declared_at, at_us[0]), until, incident_number(row.number)))
    return tuple(found)


def _of_all(floor: Floor, now: int) -> HourPlots:
    """Of everything shown. Waits and levels are of one channel: a letter's days would hide a call's minutes."""
    queues = [queue for queue in floor.store.rows("queue").values() if floor.view.has_queue(queue.id)]
    channel = main_channel(floor.tallies.channel_levels(now, floor.view))
    of_channel = [queue for queue in queues if queue.channel == channel]
    every = floor.history.waiting([queue.id for queue in queues])
    series = floor.history.series([queue.id for queue in of_channel])
    figures = [(queue, floor.tallies.queue(queue.id, now)) for queue in of_channel]
    past = [(now - one.oldest_at - q.answer_within_s * MICROSECONDS, q.id) for q, one in figures if one.oldest_at]
    most, worst = max(past, default=(0, None))
    levels = [floor.tallies.level(queue.id, one.recent) for queue, one in figures]
    targets = {queue.target_percent for queue in of_channel}
    names = {queue.id: queue.name for queue in of_channel}
    waiting = sum(floor.tallies.queue(queue.id, now).waiting for queue in queues)
    people = (*floor.people.of(floor.people.shown, floor.history.newest_us), floor.tallies.people(now, floor.view))
    plots = (
        _waiting((*series.waiting, sum(one.waiting for _, one in figures)), (*every, waiting), word(channel)),
        _past(
            (*series.past_us, max(0, most)),
            [names.get(queue_id or "", "") for queue_id in (*series.worst, worst if most > 0 else None)],
            word(channel),
        ),
        _level(
            (*series.met, sum(level.met for level in levels)),
            (*series.counted, sum(level.counted for level in levels)),
            say("In time, 30 min, {channel}", channel=word(channel)),
            targets.pop() / 100 if len(targets) == 1 else None,
        ),
        _people(people),
    )
    view = "" if floor.view.is_whole else view_title(floor.view)
    shown = dict.fromkeys(row for queue in queues for row in floor.incidents.of_queue(queue.id))
    at_us = (*series.at_us, now)
    return HourPlots(None, view, at_us, plots, _shades(sorted(shown, key=lambda row: row.number), at_us))


def _waiting(values: tuple[int, ...], of_all: tuple[int, ...] = (), channel: str = "") -> Plot:
    """Of one queue; or of one channel, with how many waited in all channels: letters and e-mails would hide its ups and
    downs."""
    numbers: list[tuple[str, tuple[int, ...]]] = [(say("Waiting"), values)]
    if of_all and of_all != values:
        numbers = [(say("Waiting, {channel}", channel=channel), values), (say("Waiting, all channels"), of_all)]

    def say_value(place: int) -> str:
        if len(numbers) == 1:
            return count(values[place])
        return say("{n} of {all}", n=count(values[place]), all=count(of_all[place]))

    return Plot(
        WAITING,
        say("Waiting") if len(numbers) == 1 else say("Waiting: {channel}, of all", channel=channel),
        values,
        people_scale(max(values)),
        say_value,
        Meaning(
            say("How many waited at each moment; the end of the line is now."),
            say("contacts in the line at each moment; call-backs and outbound are not in it"),
            _window(),
        ),
        tuple(numbers),
    )


def _wait(longest_us: Sequence[int], target_s: int) -> Plot:
    values = _in_seconds(longest_us)
    late = float(target_s + GRACE_S)
    marks = [Mark(target_s, say("target {time}", time=length(target_s)))]
    scale = time_scale(max(*values, target_s * 1.25))
    if late <= scale.top:
        marks.append(Mark(late, say("marked from {time}", time=duration(round(late) * MICROSECONDS)), urgent=True))
    return Plot(
        WAIT,
        say("Longest wait"),
        values,
        scale,
        lambda place: duration(longest_us[place]) if longest_us[place] else NOTHING,
        Meaning(
            say("The longest wait at each moment; 0 where nobody waited."),
            say("each moment minus when the oldest contact joined this line; call-backs are not in it"),
            _window(),
            limit=say("answer time of the target: {time}", time=length(target_s)),
        ),
        ((say("Longest wait, seconds"), tuple(round(value) for value in values)),),
        tuple(marks),
        late=late,
    )


def _past(past_us: Sequence[int], worst: Sequence[str], channel: str) -> Plot:
    values = _in_seconds(past_us)
    scale = time_scale(max(*values, GRACE_S * 0.9))
    marks = (Mark(GRACE_S, say("marked from {time}", time=duration(_GRACE_US)), urgent=True),)

    return Plot(
        WAIT,
        say("Furthest past target, {channel}", channel=channel),
        values,
        scale,
        lambda place: duration(past_us[place]) if past_us[place] else NOTHING,
        Meaning(
            say("How far the worst wait was past the answer time of its queue; 0 while all were within it."),
            say("each moment minus when that contact joined its line, minus the answer time of that queue"),
            _window(),
            limit=say("marked from {time}", time=duration(_GRACE_US)),
        ),
        (
            (say("Past the answer time, seconds"), tuple(round(value) for value in values)),
            (say("In queue"), tuple(worst)),
        ),
        marks if scale.top >= GRACE_S else (),
        late=float(GRACE_S),
    )


def _level(met: Sequence[int], counted: Sequence[int], caption: str, target: float | None) -> Plot:
    values = tuple(one / of if of > 0 else None for one, of in zip(met, counted, strict=True))
    return Plot(
        LEVEL,
        caption,
        values,
        share_scale(),
        lambda place: percent(values[place]),
        Meaning(
            say("The service level of the half hour before each moment; a gap is where nobody counted."),
            say("met / counted, each queue by its own rule; the table of queues tells them"),
            recent_window(),
            say("{met} of {n} in time", met=count(met[-1]), n=count(counted[-1])),
            say("target {share}", share=percent(target)) if target is not None else say("targets differ"),
        ),
        (
            (say("In time, %"), tuple(None if value is None else round(value * 100, 1) for value in values)),
            (say("Counted"), tuple(counted)),
        ),
        (Mark(target, say("target {share}", share=percent(target))),) if target is not None else (),
    )


def _people(people: Sequence[OverUnder | None]) -> Plot:
    heads = tuple(None if one is None else one.heads for one in people)
    needed = tuple(None if one is None else one.needed for one in people)

    def say_value(place: int) -> str:
        if heads[place] is None:
            return NOTHING
        return say("{n} of {needed}", n=count(heads[place]), needed=count(needed[place]))

    return Plot(
        PEOPLE,
        say("At work, of needed"),
        heads,
        people_scale(max((number for number in (*heads, *needed) if number is not None), default=0)),
        say_value,
        Meaning(
            say("People at work, and dashed how many the target needed; known since this window was opened."),
            say("available, ringing, on contact or in wrap-up; needed by Erlang C from arrivals and handle times"),
            now_window(),
        ),
        ((say("At work"), heads), (say("Needed"), needed)),
        second=needed,
    )


def _window() -> str:
    return say("the last hour, a point every {time}", time=length(20))


def _in_seconds(durations_us: Sequence[int]) -> tuple[float, ...]:
    return tuple(one / MICROSECONDS for one in durations_us)
