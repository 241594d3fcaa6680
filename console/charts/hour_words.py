"""The last hour in words and as a table of text: for the line below the pointer, a screen reader and a spreadsheet."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Final

from console.charts.hour_plots import LEVEL, PEOPLE, WAIT, WAITING, HourPlots, Plot
from console.clock_words import clock_time
from console.words import say

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def title(hour: HourPlots) -> str:
    """What the panel shows."""
    if hour.queue is not None:
        return say("Last hour in {queue}", queue=hour.queue)
    return say("Last hour, {view}", view=hour.view) if hour.view else say("Last hour")


def moment_words(hour: HourPlots, place: int) -> str:
    """Everything at one moment: '14:05:20 · Waiting: 19 · Longest wait: 7:10'."""
    is_now = place >= len(hour.at_us) - 1
    when = say("Now") if is_now else clock_time(hour.at_us[place])
    values = [say("{figure}: {value}", figure=plot.caption, value=plot.say_value(place)) for plot in hour.plots]
    went_on = [say("incident {number}", number=shade.words) for shade in hour.shades_at(place)]
    return " · ".join([when, *values, *went_on])


def sentences(hour: HourPlots) -> list[str]:
    """What a person who cannot see the plots wants to know of each."""
    spoken = {WAITING: _waiting, WAIT: _wait, LEVEL: _level, PEOPLE: _people}
    return [spoken[plot.key](hour, plot) for plot in hour.plots] + _incidents(hour)


def _incidents(hour: HourPlots) -> list[str]:
    return [
        say("Incident {number} since {time}.", number=shade.words, time=clock_time(shade.since_us, seconds=False))
        if shade.until_us > hour.at_us[-1]
        else say(
            "Incident {number} from {time} to {end}.",
            number=shade.words,
            time=clock_time(shade.since_us, seconds=False),
            end=clock_time(shade.until_us, seconds=False),
        )
        for shade in hour.shades
    ]


def summary(hour: HourPlots) -> str:
    """The first of them: how many wait, and how many did."""
    return _waiting(hour, hour.plots[0])


def as_table(hour: HourPlots) -> str:
    """Every moment of the hour with the values of all plots, fields parted by tabs, one line a moment."""
    columns = list(chain.from_iterable(plot.numbers for plot in hour.plots))
    lines = [[say("Time"), *(name for name, _ in columns), *([say("Incidents")] if hour.shades else [])]]
    for place, at_us in enumerate(hour.at_us):
        moment = (_EPOCH + timedelta(microseconds=at_us)).astimezone()
        line = [f"{moment:%Y-%m-%d %H:%M:%S}", *(_field(values[place]) for _, values in columns)]
        went_on = " ".join(shade.words for shade in hour.shades_at(place))
        lines.append([*line, went_on] if hour.shades else line)
    return "".join("\t".join(line) + "\n" for line in lines)


def _field(value: float | int | str | None) -> str:
    return "" if value is None else " ".join(str(value).split())


def _waiting(hour: HourPlots, plot: Plot) -> str:
    most, least = _place_of(max, plot), _place_of(min, plot)
    time = clock_time(hour.at_us[most], seconds=False)
    if hour.queue is None:
        return say(
            "{figure}: now {now}, most {most} at {time}, least {least}.",
            figure=plot.caption,
            now=plot.now,
            most=plot.say_value(most),
            time=time,
            least=plot.say_value(least),
        )
    return say(
        "Waiting in {queue}, last hour: now {now}, most {most} at {time}, least {least}.",
        queue=hour.queue,
        now=plot.now,
        most=plot.say_value(most),
        time=time,
        least=plot.say_value(least),
    )


def _wait(hour: HourPlots, plot: Plot) -> str:
    most = _place_of(max, plot)
    if not plot.values[most]:
        return say("{figure}: none in the last hour.", figure=plot.caption)
    return say(
        "{figure}: now {now}, most {most} at {time}.",
        figure=plot.caption,
        now=plot.now if plot.values[-1] else say("none"),
        most=plot.say_value(most),
        time=clock_time(hour.at_us[most], seconds=False),
    )


def _level(hour: HourPlots, plot: Plot) -> str:
    known = [value for value in plot.values if value is not None]
    if not known:
        return say("{figure}: nobody counted in the last hour.", figure=plot.caption)
    least = _place_of(min, plot)
    return say(
        "{figure}: now {now}, least {least} at {time}; {target}.",
        figure=plot.caption,
        now=plot.now,
        least=plot.say_value(least),
        time=clock_time(hour.at_us[least], seconds=False),
        target=plot.meaning.limit,
    )


def _people(hour: HourPlots, plot: Plot) -> str:
    first = next((place for place, value in enumerate(plot.values) if value is not None), None)
    if first is None:
        return say("{figure}: not known yet.", figure=plot.caption)
    return say(
        "{figure}: now {now}; known since {time}.",
        figure=plot.caption,
        now=plot.now,
        time=clock_time(hour.at_us[first], seconds=False),
    )


def _place_of(pick: Callable[[Iterable[float]], float], plot: Plot) -> int:
    """Where the largest or the smallest known value stands, the latest of equal ones."""
    known = {place: value for place, value in enumerate(plot.values) if value is not None}
    wanted = pick(known.values())
    return max(place for place, value in known.items() if value == wanted)
