"""How long a customer who wants to leave has been held, and whether the agent may close without asking (cause C3).

The grant stands whether or not anybody is told: a rule that is switched off still says the limit.
"""

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from db.rules.kinds import CANCELLATION_INTENTS

_S: Final = 1_000_000


class CancellationClock(NamedTuple):
    """The clock of one contact; instants and lengths in microseconds.

    `began_at` is when it became known that the customer wants to leave, `limit_us` how long they may be held from then on.
    `refusals` is None where the agents' program does not report them.
    """

    began_at: int
    limit_us: int
    refusals: int | None
    most_refusals: int

    @property
    def limit_at(self) -> int:
        """When the limit is reached, UTC microseconds."""
        return self.began_at + self.limit_us

    def may_close(self, now: int) -> bool:
        """Whether the agent may close without asking: at the limit, or at the last refusal."""
        return now >= self.limit_at or self.is_refused

    @property
    def is_refused(self) -> bool:
        """Whether the customer was refused as often as anybody may be."""
        return self.refusals is not None and self.refusals >= self.most_refusals


def cancellation_clock(contact: Any, rules: Iterable[Any]) -> CancellationClock | None:
    """The clock of a contact; None for one that does not want to leave, or that nobody has answered yet.

    `contact` and `rules` are rows of `contact` and of `floor_rule`.
    """
    began_at = contact.intent_at if contact.intent_at is not None else contact.answered_at
    if contact.intent not in CANCELLATION_INTENTS or contact.answered_at is None or began_at is None:
        return None
    limits: dict[str, int] = {}
    for rule in rules:
        if rule.queue_id == contact.queue_id or (rule.queue_id is None and rule.kind not in limits):
            limits[rule.kind] = rule.limit_value
    if "cancellation" not in limits or "refusals" not in limits:
        return None
    return CancellationClock(began_at, limits["cancellation"] * _S, contact.refusals, limits["refusals"])


def _limit(kind: str) -> str:
    return (
        f"(SELECT r.limit_value FROM floor_rule r WHERE r.kind = '{kind}' AND (r.queue_id = c.queue_id OR r.queue_id IS"
        " NULL) ORDER BY CASE WHEN r.queue_id IS NULL THEN 1 ELSE 0 END LIMIT 1)"
    )


_LEAVING: Final = "c.intent IN (" + ", ".join(f"'{word}'" for word in CANCELLATION_INTENTS) + ")"
_LATE: Final = f"k.began_at + CAST(k.limit_s AS bigint) * {_S} <= {{now}}"
_REFUSED: Final = "k.refusals >= k.refusals_limit"
#: A condition on a contact `c` at `{now}`: it has been held as long, or was refused as often, as anybody may be.
MAY_CLOSE: Final = (
    f"coalesce({_LEAVING} AND c.answered_at IS NOT NULL AND (coalesce(c.refusals >= {_limit('refusals')}, false) OR"
    f" coalesce(c.intent_at, c.answered_at) + CAST({_limit('cancellation')} AS bigint) * {_S} <= {{now}}), false)"
)
#: The same as SQL for both engines, of the contact `{contact}` at `{now}`: one row, as an agent's own program is told.
CLOCK_SQL: Final = (
    f"SELECT k.contact, k.intent, k.began_at, k.limit_s, ({{now}} - k.began_at) / {_S} AS passed_s, k.refusals,"
    " k.refusals IS NOT NULL AS refusals_reported, k.refusals_limit,"
    f" k.began_at IS NOT NULL AND ({_LATE} OR (k.refusals IS NOT NULL AND {_REFUSED})) AS may_close,"
    f" CASE WHEN k.began_at IS NULL THEN NULL WHEN {_REFUSED} THEN 'refusals' WHEN {_LATE} THEN 'limit' END AS because"
    f" FROM (SELECT c.id AS contact, c.intent, CASE WHEN {_LEAVING} AND c.answered_at IS NOT NULL"
    f" THEN coalesce(c.intent_at, c.answered_at) END AS began_at, {_limit('cancellation')} AS limit_s, c.refusals,"
    f" {_limit('refusals')} AS refusals_limit FROM contact c WHERE c.id = {{contact}}) k"
)
