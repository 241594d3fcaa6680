"""Steps of setting a floor up, for tests: one thing changed, what became of it, and its history."""

from typing import Any

from db.commands.command import Command, Outcome, Wanted
from db.ids import new_id
from db.queries.set_up_history import SetUpChange, set_up_history
from tests.db.commands.acted_floor import ActedFloor

NEW_QUEUE = {
    "name": "Post",
    "channel": "letter",
    "time_zone": None,
    "business_day_start_min": None,
    "answer_within_s": 86400,
    "target_percent": 90,
    "service_level_rule": "strict",
    "short_abandon_s": 0,
    "handling_limit_s": None,
    "wrap_up_s": 0,
    "position": 4,
    "duty_supervisor_id": None,
}


def change(
    floor: ActedFloor,
    kind: str,
    thing: str,
    to: dict[str, Any] | None = None,
    was: dict[str, Any] | None = None,
    **options: Any,
) -> Outcome:
    """Change one thing, as somebody who saw `was`."""
    return floor.do(Command(kind, (Wanted(thing, to or {}, was),), **options))


def answer(outcome: Outcome) -> str:
    """What became of the one thing."""
    (effect,) = outcome.effects
    return effect.outcome


def add(floor: ActedFloor, kind: str, **to: Any) -> str:
    """Add a thing, and get its id."""
    made = new_id()
    assert answer(change(floor, kind, made, to)) == "done"
    return made


def history(floor: ActedFloor, thing: str) -> tuple[SetUpChange, ...]:
    """The history of a thing."""
    with floor.engine.connect() as connection:
        return set_up_history(connection, thing)
