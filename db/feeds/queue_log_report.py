"""What reading a queue_log found: events, unknown ones, broken lines, calls left open, calls of which a line is missing."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from db.feeds.queue_log_line import Broken

#: How many broken lines are kept word by word; all are counted.
BROKEN_KEPT: Final = 20


@dataclass(slots=True)
class Report:
    """Counts over all lines fed so far."""

    lines: int = 0
    events: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    broken_count: int = 0
    broken: list[Broken] = field(default_factory=list)
    #: Calls that a restart cut off: they waited, or talked, when the telephone system went down.
    lost_waiting: int = 0
    lost_talking: int = 0
    #: Calls (by call id) of which a line seems lost, with the reason in words; a later line takes a call out again.
    stuck: dict[str, str] = field(default_factory=dict)
    #: Completions that came after the agent's part had ended already (the caller was moved away and hung up later).
    late_completions: int = 0
    #: Calls whose beginning is not in what was read.
    begun_before: int = 0
    #: Consultation calls that gave their place in a queue to the caller they were made for.
    consultations: int = 0

    def refuse(self, broken: Broken) -> None:
        """Counts a broken line, and keeps the first ones."""
        self.broken_count += 1
        if len(self.broken) < BROKEN_KEPT:
            self.broken.append(broken)
