"""From the time in a log to the time that is written: the same for an import, shifted and pressed together for a replay."""

from dataclasses import dataclass
from typing import Final

SECOND_US: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class LogClock:
    """Maps instants of the log (UTC microseconds) so that `first_us` falls on `start_us` and a second lasts 1/`speed` seconds.

    at' = start_us + (at - first_us) / speed. Without arguments an instant stays as it is.
    """

    first_us: int = 0
    start_us: int = 0
    speed: float = 1.0

    def instant(self, log_us: int) -> int:
        """The instant to write for an instant of the log."""
        if self.speed == 1.0:
            return log_us - self.first_us + self.start_us
        return self.start_us + round((log_us - self.first_us) / self.speed)

    @property
    def second_us(self) -> int:
        """How long a second of the log lasts, in microseconds as written."""
        return max(round(SECOND_US / self.speed), 1)
