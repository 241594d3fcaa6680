"""When a person is told, and how loudly: at once in the window, outside of it seldom, and never in quiet times."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from console.store.alerts_alert import WORST_FIRST, Alert

#: In the window something new is said at most so often, and outside of it at most so often; microseconds. What begins
#: meanwhile is told together the next time, what ended meanwhile is not told any more.
IN_WINDOW_US: Final = 5 * 1_000_000
OUTSIDE_US: Final = 60 * 1_000_000


class Told(NamedTuple):
    """What is to be said now, in the window and outside of it."""

    in_window: tuple[Alert, ...] = ()
    outside: tuple[Alert, ...] = ()


class Telling:
    """Gathers what is new until it may be told."""

    def __init__(self) -> None:
        self._for_window: dict[str, Alert] = {}
        self._for_outside: dict[str, Alert] = {}
        self._window_at = self._outside_at = -OUTSIDE_US

    def look(
        self, new: Iterable[Alert], there: Iterable[Alert], now_us: int, *, loud_from: str | None, is_quiet: bool
    ) -> Told:
        """What to say at `now_us` (UTC microseconds) of what is `new`, given all that is `there` to be told.

        Outside of the window only what is at least as bad as `loud_from` is told; None for nothing. What came in a quiet
        time and is still there when it ends is told then, once.
        """
        alerts = {alert.key: alert for alert in there}
        for alert in new:
            self._for_window[alert.key] = alert
            if loud_from is not None and _at_least(alert, loud_from):
                self._for_outside[alert.key] = alert
        for waiting in (self._for_window, self._for_outside):
            for key in [key for key in waiting if key not in alerts]:
                del waiting[key]
        in_window: tuple[Alert, ...] = ()
        outside: tuple[Alert, ...] = ()
        if self._for_window and now_us - self._window_at >= IN_WINDOW_US:
            in_window, self._window_at = tuple(alerts[key] for key in self._for_window), now_us
            self._for_window = {}
        if self._for_outside and not is_quiet and now_us - self._outside_at >= OUTSIDE_US:
            outside, self._outside_at = tuple(alerts[key] for key in self._for_outside), now_us
            self._for_outside = {}
        return Told(in_window, outside)


def _at_least(alert: Alert, severity: str) -> bool:
    return WORST_FIRST.index(alert.severity) <= WORST_FIRST.index(severity)
