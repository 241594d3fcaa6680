"""What a person has been told of, has seen, and does not want to hear of for a while; kept between starts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from console.store.alerts_alert import Alert

#: Marks of what ended longer ago than this are let go, microseconds; and so many are kept at most.
KEPT_US: Final = 48 * 3600 * 1_000_000
MOST: Final = 2_000


@dataclass(slots=True)
class Mark:
    """What is known of one alert; instants are UTC microseconds, 0 for never."""

    began_at: int
    there_at: int
    seen_at: int = 0
    snoozed_until: int = 0


class AlertMarks:
    """Marks by the key of the alert. What ended and began again is new; what went on while nobody looked is not."""

    def __init__(self) -> None:
        self._marks: dict[str, Mark] = {}
        #: What was there the last time; None before the first.
        self._there: set[str] | None = None
        #: Goes up when something changed that is worth keeping at once.
        self.revision = 0

    def look(self, alerts: Iterable[Alert], now_us: int) -> list[Alert]:
        """Note what is there at `now_us`; says which of them are new: begun since they were last there, if they ever
        were, back after they were gone, or at the end of their snooze."""
        new = []
        before, self._there = self._there, set()
        for alert in alerts:
            key = alert.key
            self._there.add(key)
            mark = self._marks.get(key)
            is_back = before is not None and key not in before
            if mark is None or is_back or alert.began_at > mark.there_at:
                self._marks[key] = Mark(alert.began_at, now_us)
                self.revision += 1
                new.append(alert)
            elif mark.snoozed_until and mark.snoozed_until <= now_us:
                mark.there_at, mark.seen_at, mark.snoozed_until = now_us, 0, 0
                self.revision += 1
                new.append(alert)
            else:
                mark.there_at = max(mark.there_at, now_us)
        return new

    def is_seen(self, alert: Alert) -> bool:
        """Whether the person has said that they saw it."""
        mark = self._marks.get(alert.key)
        return mark is not None and mark.seen_at > 0

    def snoozed_until(self, alert: Alert, now_us: int) -> int:
        """Until when it is not to be heard of, UTC microseconds; 0 where it is."""
        mark = self._marks.get(alert.key)
        return mark.snoozed_until if mark is not None and mark.snoozed_until > now_us else 0

    def is_open(self, alert: Alert, now_us: int) -> bool:
        """Whether it still asks to be seen."""
        return not self.is_seen(alert) and not self.snoozed_until(alert, now_us)

    def mark_seen(self, alerts: Iterable[Alert], now_us: int, *, seen: bool = True) -> None:
        """The person saw these, or wants them to stand there as new again."""
        for alert in alerts:
            mark = self._marks.setdefault(alert.key, Mark(alert.began_at, now_us))
            mark.seen_at, mark.snoozed_until = now_us if seen else 0, 0
        self.revision += 1

    def snooze(self, alerts: Iterable[Alert], now_us: int, until_us: int) -> None:
        """The person does not want to hear of these until then."""
        for alert in alerts:
            self._marks.setdefault(alert.key, Mark(alert.began_at, now_us)).snoozed_until = until_us
        self.revision += 1

    def kept(self, now_us: int) -> dict[str, list[int]]:
        """What is to be kept until the next start, for `bring_back`."""
        marks = [(key, mark) for key, mark in self._marks.items() if mark.there_at > now_us - KEPT_US]
        newest = sorted(marks, key=lambda one: one[1].there_at)[-MOST:]
        self._marks = dict(newest)
        return {key: [mark.began_at, mark.there_at, mark.seen_at, mark.snoozed_until] for key, mark in newest}

    def bring_back(self, kept: Mapping[str, Any]) -> None:
        """Begin with what was kept; what is no mark is left out."""
        for key, values in kept.items():
            if isinstance(values, list) and len(values) == 4 and all(type(value) is int for value in values):
                self._marks[key] = Mark(*values)
