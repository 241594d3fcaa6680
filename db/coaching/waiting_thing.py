"""What of coaching waits for one person, as it leaves the database: numbers and instants, no word that anybody wrote."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaitingThing:
    """One thing that waits for who asked: `kind` is 'step', 'answer', 'dispute' or 'sample'; `number` is the step's, the
    note's, the review's, or the contact's that was drawn; `at` (UTC microseconds) until when, of the undated since when."""

    kind: str
    id: str
    number: int | None
    agent_id: str
    at: int


@dataclass(frozen=True, slots=True)
class WaitingForMe:
    """How many things wait for who asked, and the first of them by `at`."""

    number: int
    things: tuple[WaitingThing, ...] = ()
