"""What the list of alerts shows: the rows for the lines there are, and what stands there when there is nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from console.alerts.alert_words import clock, line_clock, line_sentence, sentence
from console.alerts.line_rows import OPENED_MOST, SNOOZES_MIN, Row
from console.clock_words import moment
from console.words import plural, say

if TYPE_CHECKING:
    from console.store.alerts import FloorAlerts
    from console.store.alerts_alert import Alert
    from console.store.alerts_lines import Line
    from console.store.alerts_marks import AlertMarks
    from console.store.floor import Floor

_MINUTE_US: Final = 60_000_000


def rows_of(lines: Sequence[Line], opened: Collection[str], marks: AlertMarks, floor: Floor) -> list[Row]:
    """The rows for these lines; under those whose keys are `opened` stand their alerts."""
    now = floor.now_us()
    rows = []
    for line in lines:
        several = len(line.alerts) > 1
        words, clock_words = line_sentence(line, floor, now), line_clock(line, floor, now)
        state, clock_words = _state(line.alerts, marks, now, clock_words)
        opens = line.key in opened if several else None
        row = Row(line.key, line.alerts, words, clock_words, state, line.severity, False, opens)
        rows.append(row._replace(snooze_min=_next_snooze(line.alerts, marks, now)))
        if opens:
            for alert in line.alerts[:OPENED_MOST]:
                state, clock_words = _state((alert,), marks, now, clock(alert, now))
                key = f"{line.key} {alert.key}"
                row = Row(key, (alert,), sentence(alert, floor, now), clock_words, state, alert.severity, True)
                rows.append(row._replace(snooze_min=_next_snooze((alert,), marks, now)))
    return rows


def nothing_words(alerts: FloorAlerts) -> str:
    """What stands where there is nothing: that all is well, and of what waits would be told."""
    limits = alerts.limits
    queues = [row for row in alerts.queues() if row.id not in limits.choices.muted]
    watched = sum(limits.of("wait", row) is not None for row in queues)
    if watched:
        waits = plural("Long waits are watched in %Ln queue(s).", watched)
    else:
        waits = say("No limit is set for waits: give one in What to tell me, or switch the floor's rule on.")
    return say("Nothing is over a limit, and nothing waits for you. {waits}", waits=waits)


def _next_snooze(alerts: Sequence[Alert], marks: AlertMarks, now: int) -> int:
    until = max(marks.snoozed_until(alert, now) for alert in alerts)
    left = until - now if until else 0
    return next((minutes for minutes in SNOOZES_MIN if minutes * _MINUTE_US > left), 0)


def _state(alerts: Sequence[Alert], marks: AlertMarks, now: int, clock_words: str) -> tuple[str, str]:
    if any(marks.is_open(alert, now) for alert in alerts):
        return "new", clock_words
    until = [marks.snoozed_until(alert, now) for alert in alerts]
    if any(until):
        later = say("not before {time} · {clock}", time=moment(max(until), now, seconds=False), clock=clock_words)
        return "snoozed", later
    return "seen", say("seen · {clock}", clock=clock_words)
