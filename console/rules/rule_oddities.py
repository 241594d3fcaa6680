"""What is odd about a rule though it may be set so: it contradicts a promise, another rule, or can never fire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from console.words import length, plural, say
from db.rules.kinds import RULE_KINDS

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import FloorRuleRow, QueueRow

#: Rules whose clock is the wait that the queue makes a promise about.
_WAITS: Final = frozenset({"wait", "never_answered"})
#: What an exception can differ from the floor's rule in.
_SAME: Final = ("limit_value", "severity", "due_s", "enabled")
_NAMED: Final = 4


class Oddities:
    """Looks at a rule of one kind as its form says it: for the queue that is its own, or those it is for."""

    def __init__(self, store: FloorStore, kind: str, rule: FloorRuleRow | None) -> None:
        self._store = store
        self._kind = kind
        self._rule = rule

    def limit(self, values: Mapping[str, Any]) -> str:
        """Of the limit."""
        found = (self._promise(values), self._own_limit(values), self._refusals(values), self._no_difference(values))
        return " ".join(filter(None, found))

    def enabled(self, values: Mapping[str, Any]) -> str:
        """Of being on: where it could never fire."""
        if not values["enabled"]:
            return ""
        return " ".join(filter(None, (self._clock(values), self._never_told())))

    def due(self, values: Mapping[str, Any]) -> str:
        """Of until when the escalation is due."""
        if self._kind == "callback_due" and (values["due_s"] or 0) > (values["limit_value"] or 0):
            return say("It would be due only after the promised time is over: the customer would have waited in vain.")
        return ""

    def _promise(self, values: Mapping[str, Any]) -> str:
        limit = values["limit_value"] or 0
        if self._kind not in _WAITS or limit < 1:
            return ""
        queues = [queue for queue in self._queues(values) if queue.answer_within_s > limit]
        if not queues:
            return ""
        if self._queue_id(values) is not None:
            return say(
                "{queue} promises an answer within {time}: whoever is still within that promise would be told of.",
                queue=queues[0].name,
                time=length(queues[0].answer_within_s),
            )
        return plural(
            "%Ln queue(s) promise an answer only later than this limit, so it tells of contacts that are still within that"
            " promise: {queues}. Make exceptions there.",
            len(queues),
            queues=_names(queues),
        )

    def _own_limit(self, values: Mapping[str, Any]) -> str:
        if self._kind != "handling":
            return ""
        queues = [queue for queue in self._queues(values) if queue.handling_limit_s]
        if not queues:
            return ""
        if self._queue_id(values) is not None:
            return say(
                "{queue} has a handling limit of its own on the page of queues, {time}, and that one counts.",
                queue=queues[0].name,
                time=length(queues[0].handling_limit_s or 0),
            )
        return plural(
            "%Ln queue(s) have a handling limit of their own on the page of queues, and that one counts there: {queues}.",
            len(queues),
            queues=_names(queues),
        )

    def _refusals(self, values: Mapping[str, Any]) -> str:
        if self._kind == "refusals" and values["limit_value"] == 1:
            return say("At 1 every customer who is asked once whether they want to stay is escalated; 2 is usual.")
        return ""

    def _no_difference(self, values: Mapping[str, Any]) -> str:
        if self._queue_id(values) is None:
            return ""
        rules = self._store.rows("floor_rule").values()
        floors = next((row for row in rules if row.kind == self._kind and row.queue_id is None), None)
        # Alerts have no due time.
        same = [name for name in _SAME if name != "due_s" or RULE_KINDS[self._kind].outcome == "escalation"]
        if floors is None or any(getattr(floors, name) != values[name] for name in same):
            return ""
        return say("It is the same as the floor's rule: without this exception nothing would be different.")

    def _clock(self, values: Mapping[str, Any]) -> str:
        if not RULE_KINDS[self._kind].in_hours:
            return ""
        queues = [queue for queue in self._queues(values) if self._never_opens(queue)]
        if not queues:
            return ""
        return plural(
            "%Ln queue(s) never open by their opening hours, so the clock stands still there and nothing is told: {queues}.",
            len(queues),
            queues=_names(queues),
        )

    def _never_told(self) -> str:
        if self._kind != "refusals" or any(row.refusals is not None for row in self._store.rows("contact").values()):
            return ""
        return say("No program of the agents reports refusals now, so this rule has nothing to count.")

    def _never_opens(self, queue: QueueRow) -> bool:
        """Whether it has a calendar, its own or its site's, in which no hours are open."""
        hours = list(self._store.rows("opening_hours").values())
        team = self._store.row("team", queue.team_id)
        own = [row for row in hours if row.queue_id == queue.id]
        found = own or [row for row in hours if team is not None and row.site_id == team.site_id]
        return bool(found) and all(row.opens_min >= row.closes_min for row in found)

    def _queue_id(self, values: Mapping[str, Any]) -> str | None:
        found = values.get("queue_id", self._rule.queue_id if self._rule is not None else None)
        return None if found is None else str(found)

    def _queues(self, values: Mapping[str, Any]) -> list[QueueRow]:
        """The queues in use that the rule is for."""
        own = self._queue_id(values)
        if own is not None:
            queue = self._store.row("queue", own)
            return [queue] if queue is not None and self._is_for(queue) else []
        rules = self._store.rows("floor_rule").values()
        excepted = {row.queue_id for row in rules if row.kind == self._kind}
        queues = (row for row in self._store.rows("queue").values() if row.retired_at is None)
        found = [queue for queue in queues if queue.id not in excepted and self._is_for(queue)]
        return sorted(found, key=lambda queue: (queue.position, queue.name.casefold()))

    def _is_for(self, queue: QueueRow) -> bool:
        if self._kind == "wait":
            return queue.channel != "callback"
        return self._kind != "never_answered" or queue.channel not in ("voice", "callback")


def _names(queues: Iterable[QueueRow]) -> str:
    names = [queue.name for queue in queues]
    shown = ", ".join(names[:_NAMED])
    return say("{names} and {n} more", names=shown, n=len(names) - _NAMED) if len(names) > _NAMED else shown
