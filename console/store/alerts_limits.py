"""What a person wants to be told of, from which limit on, and the limits that the floor's own rules set."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from console.store.floor_store import FloorStore
from db.rows import FloorRuleRow, QueueRow

Unit = Literal["seconds", "percent", "lead", "none"]
SEVERITIES: Final = ("normal", "high", "urgent")
_DAY_S: Final = 24 * 3600
#: A service level of fewer contacts than this says nothing.
LEVEL_OF: Final = 10


class Metric(NamedTuple):
    """One thing to be told of. A 'lead' is how many seconds before a due time it is told; 'none' has no limit to choose."""

    unit: Unit
    usual: int | None
    """The limit where the person gives none; None where the floor's rule, or the queue's target, says it."""
    most: int
    is_on: bool = True
    per_queue: bool = False


METRICS: Final[Mapping[str, Metric]] = {
    "wait": Metric("seconds", None, 7 * _DAY_S, per_queue=True),
    "handling": Metric("seconds", None, _DAY_S, per_queue=True),
    "level": Metric("percent", None, 100, is_on=False, per_queue=True),
    "hand": Metric("seconds", 60, 3600),
    "escalation": Metric("lead", 300, _DAY_S),
    "follow_up": Metric("lead", 600, _DAY_S),
    "incident": Metric("lead", 300, _DAY_S),
    "loan": Metric("lead", 600, _DAY_S, is_on=False),
    "grant": Metric("lead", 900, _DAY_S),
    "readiness": Metric("none", None, 0),
    "expiry": Metric("none", None, 0),
    "coaching": Metric("none", None, 0),
}


@dataclass(frozen=True, slots=True)
class MetricChoice:
    """One metric as the person wants it; `limit` None is the usual one, `queues` has limits of single queues."""

    is_on: bool = True
    limit: int | None = None
    queues: Mapping[str, int] = field(default_factory=dict)
    off_in: frozenset[str] = frozenset()


def _usual() -> Mapping[str, MetricChoice]:
    return {name: MetricChoice(metric.is_on) for name, metric in METRICS.items()}


@dataclass(frozen=True, slots=True)
class AlertChoices:
    """All of it. `muted` are queues of which only what is the person's own is told."""

    metrics: Mapping[str, MetricChoice] = field(default_factory=_usual)
    muted: frozenset[str] = frozenset()

    def of(self, metric: str) -> MetricChoice:
        """The choice of one metric."""
        return self.metrics.get(metric) or MetricChoice(METRICS[metric].is_on)

    def lead_s(self, metric: str) -> int:
        """The limit of a metric that has one for all queues, seconds."""
        chosen = self.of(metric).limit
        return chosen if chosen is not None else METRICS[metric].usual or 0


def is_sensible(metric: str, limit: int) -> bool:
    """Whether a number can be a limit of this metric: none is 0, and none is further than anybody waits."""
    return 0 < limit <= METRICS[metric].most


class Limit(NamedTuple):
    """A limit that counts: seconds or per cent, how bad it is to be over it, and whose it is."""

    value: int
    severity: str
    whose: Literal["mine", "queue", "floor", "target"]


class AlertLimits:
    """Says the limit of a queue: the person's own goes before the rule of the queue, that before the floor's."""

    def __init__(self, store: FloorStore) -> None:
        self._store = store
        self._rules: dict[tuple[str, str | None], FloorRuleRow] = {}
        self._choices = AlertChoices()
        #: What was found, until the rules, the queues or the choices are others.
        self._found: dict[tuple[str, str], Limit | None] = {}
        self.read_rules()

    @property
    def choices(self) -> AlertChoices:
        """What the person wants to be told of."""
        return self._choices

    def choose(self, choices: AlertChoices) -> None:
        """Let these count from now on."""
        self._choices = choices
        self._found.clear()

    def read_rules(self) -> None:
        """Note the rules that are held now; also to be called when queues changed. O(rules)."""
        self._found.clear()
        self._rules = {(row.kind, row.queue_id): row for row in self._store.rows("floor_rule").values()}

    def of(self, metric: str, queue: QueueRow) -> Limit | None:
        """The limit of 'wait', 'handling' or 'level' in one queue; None where nothing is to be told."""
        place = (metric, queue.id)
        if place not in self._found:
            self._found[place] = self._find(metric, queue)
        return self._found[place]

    def _find(self, metric: str, queue: QueueRow) -> Limit | None:
        chosen = self.choices.of(metric)
        if not chosen.is_on or queue.id in chosen.off_in or queue.retired_at is not None:
            return None
        own = chosen.queues.get(queue.id, chosen.limit)
        if own is not None:
            return Limit(own, "high", "mine")
        if metric == "level":
            return Limit(queue.target_percent, "high", "target") if queue.target_percent > 0 else None
        return self._by_rule(metric, queue)

    def _by_rule(self, kind: str, queue: QueueRow) -> Limit | None:
        # A rule of the queue takes the place of the floor's there, switched off too.
        rule = self._rules.get((kind, queue.id)) or self._rules.get((kind, None))
        if rule is None or not rule.enabled or rule.limit_value <= 0:
            return None
        if kind == "handling" and queue.handling_limit_s:
            return Limit(queue.handling_limit_s, rule.severity, "queue")
        return Limit(rule.limit_value, rule.severity, "queue" if rule.queue_id is not None else "floor")
