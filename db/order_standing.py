"""How an order to the telephone system stands, by its row and the clock; the rules and time limits that all sides share.

Nothing here needs a database: connectors, acts, triggers, screens and documents read the same limits.
"""

from typing import Final, Literal

_SECOND_US: Final = 1_000_000
#: After so many seconds without an answer an order is shown as 'not answered yet'.
ANSWER_EXPECTED_S: Final = 10
#: An order nobody has taken for so many seconds is not carried out any more, and the database lets nobody take it.
TAKEN_WITHIN_S: Final = 60
#: A connector answers within so many seconds of taking; after that the same contact may be asked for again.
ANSWERED_WITHIN_S: Final = 120
#: How long a failed order is worth a look, seconds.
SHOWN_FAILED_FOR_S: Final = 900

#: What may follow what; 'done' and 'failed' are final. A system that did not hear of the withdrawal may still say 'done'.
FOLLOWS: Final = {
    "requested": ("taken", "withdrawn"),
    "taken": ("done", "failed", "withdrawn"),
    "withdrawn": ("done",),
}

#: requested: young, nobody has taken it. taken: a connector has it. not_answered: either of them for longer than expected.
#: expired: nobody took it in time and nobody may now. done, failed, withdrawn: as they say. done_late: carried out although
#: it had been withdrawn.
OrderStanding = Literal["requested", "taken", "not_answered", "expired", "done", "done_late", "failed", "withdrawn"]

#: SQL over an order `o` with `{now}`: it is on its way, so that the same contact cannot be asked for again.
ON_ITS_WAY: Final = (
    f"((o.state = 'requested' AND o.requested_at > {{now}} - {TAKEN_WITHIN_S * _SECOND_US})"
    f" OR (o.state = 'taken' AND o.taken_at > {{now}} - {ANSWERED_WITHIN_S * _SECOND_US}))"
)


def order_standing(
    state: str, requested_at: int, taken_at: int | None, withdrawn_at: int | None, now: int
) -> OrderStanding:
    """How an order with these columns stands at `now`; all instants UTC microseconds by the database's clock."""
    match state:
        case "requested" if now - requested_at >= TAKEN_WITHIN_S * _SECOND_US:
            return "expired"
        case "requested" | "taken" if now - requested_at >= ANSWER_EXPECTED_S * _SECOND_US:
            return "not_answered"
        case "requested":
            return "requested"
        case "taken":
            return "taken"
        case "done":
            return "done" if withdrawn_at is None else "done_late"
        case "failed":
            return "failed"
    return "withdrawn"
