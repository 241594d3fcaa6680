"""Alerts put together for a person: a digest instead of a storm, and one line for all that belongs to an incident."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from console.store.alerts_alert import WORST_FIRST, Alert, worst_first

#: Up to so many alerts of one kind have lines of their own; more are one line.
SINGLE_MOST: Final = 3


class Line(NamedTuple):
    """One line of what is to be told: a single alert, or several of a kind or of an incident, the worst first."""

    key: str
    alerts: tuple[Alert, ...]
    incident_id: str = ""

    @property
    def first(self) -> Alert:
        """The worst of them."""
        return self.alerts[0]

    @property
    def severity(self) -> str:
        """How bad the worst of them is."""
        return self.first.severity

    @property
    def newest_at(self) -> int:
        """When the newest of them began, UTC microseconds."""
        return max(alert.began_at for alert in self.alerts)

    @property
    def contacts(self) -> int:
        """How many contacts they are about together."""
        return sum(alert.contacts for alert in self.alerts)

    @property
    def queues(self) -> int:
        """How many queues they are about."""
        return len({alert.queue_id for alert in self.alerts if alert.queue_id is not None})

    @property
    def oldest_clock_at(self) -> int:
        """When the first of their clocks began, or the first of them was due; UTC microseconds."""
        return min(alert.clock_at for alert in self.alerts)


def lines_of(alerts: Sequence[Alert], incident_of: Callable[[Alert], str | None]) -> tuple[Line, ...]:
    """The lines for these alerts, the worst first and of equal ones the newest.

    `incident_of` says which incident an alert belongs to: all of an incident are one line with the incident's own,
    whatever their kind. An escalation that is the person's own stays a line by itself: it waits for nobody else.
    """
    groups: defaultdict[tuple[str, ...], list[Alert]] = defaultdict(list)
    for alert in alerts:
        groups[_group(alert, incident_of)].append(alert)
    lines = [line for key, several in groups.items() for line in _lines(key, sorted(several, key=worst_first))]
    return tuple(sorted(lines, key=_line_order))


def _group(alert: Alert, incident_of: Callable[[Alert], str | None]) -> tuple[str, ...]:
    incident = incident_of(alert)
    if incident is not None and (alert.metric == "incident" or not alert.is_own):
        return ("incident", incident)
    return (alert.metric, alert.stage)


def _lines(key: tuple[str, ...], alerts: list[Alert]) -> list[Line]:
    if key[0] == "incident":
        return [Line(" ".join(key), tuple(alerts), key[1])]
    if len(alerts) > SINGLE_MOST:
        return [Line(" ".join(key), tuple(alerts))]
    return [Line(alert.key, (alert,)) for alert in alerts]


def _line_order(line: Line) -> tuple[int, int, str]:
    worst = WORST_FIRST.index(line.severity) if line.severity in WORST_FIRST else len(WORST_FIRST)
    return worst, -line.newest_at, line.key
