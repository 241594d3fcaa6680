"""One alert as a value: what it is about, which clock ran out, since when."""

from typing import Final, NamedTuple

#: How bad it is, the worst first.
WORST_FIRST: Final = ("urgent", "high", "normal")


class Alert(NamedTuple):
    """Something that concerns a person now. Instants are UTC microseconds."""

    metric: str
    """What it is told as: one of `alerts_limits.METRICS`."""
    stage: str
    """'over', 'raised', 'returned', 'soon', 'overdue', 'climbed', 'nobody', 'declared'."""
    table: str
    id: str
    """The thing to go to."""
    about: str
    """The id of what the clock belongs to; with metric and stage it tells one alert from another."""
    began_at: int
    """When the limit was crossed, from the data alone: whoever looks later finds the same moment."""
    clock_at: int
    """When the clock began, or of something that is due, until when it is."""
    severity: str
    limit: int = 0
    """Seconds or per cent."""
    whose: str = ""
    """Whose limit it is: 'mine', 'usual', 'queue', 'floor', 'target'; of a due time 'due' or 'promised'."""
    queue_id: str | None = None
    agent_id: str | None = None
    contact_id: str | None = None
    is_own: bool = False
    """Whether it is the person's own, whatever their roles."""
    contacts: int = 1
    """How many contacts it is about."""
    level: float = 0.0

    @property
    def key(self) -> str:
        """What it is called from the moment it begins until it ends, on every start of the console alike."""
        return f"{self.metric} {self.stage} {self.about}"


def worst_first(alert: Alert) -> tuple[int, int, str]:
    """Sorts alerts: the worst first, of equal ones the newest."""
    return WORST_FIRST.index(alert.severity) if alert.severity in WORST_FIRST else 9, -alert.began_at, alert.key
