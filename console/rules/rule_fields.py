"""The form of a rule: on or off, its limit with the unit spelt out, severity, and until when what it raises is due."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from console.rules.rule_oddities import Oddities
from console.rules.rule_words import limit_words, on_or_off
from console.setup.editors import ChoiceEditor, LengthEditor, NumberEditor
from console.setup.field import Field, Section
from console.setup.set_up_words import field_title
from console.words import length, plural, say, word
from db import words as db_words
from db.commands.rule_acts import LATEST_DUE_S
from db.rules.kinds import RULE_KINDS

if TYPE_CHECKING:
    from console.store.floor_store import FloorStore
    from db.rows import FloorRuleRow

#: What may be typed beyond the most a limit can be, so that it is said and not swallowed.
_BEYOND: Final = 10


class CountEditor(NumberEditor):
    """A number with the unit beside it, in the form that the number has: 1 day, 2 days."""

    def __init__(self, parent: QWidget, most: int, unit: Callable[[int], str]) -> None:
        super().__init__(parent, 0, most * _BEYOND)
        self._unit = unit
        self.field.valueChanged.connect(self._say_unit)
        self._say_unit(self.field.value())

    def show_value(self, value: Any) -> None:
        """Show a number and its unit."""
        super().show_value(value)
        self._say_unit(self.field.value())

    def _say_unit(self, number: int) -> None:
        unit = self._unit(number)
        self.field.setSuffix(f"\N{NO-BREAK SPACE}{unit}" if unit else "")


def rule_sections(
    store: FloorStore, kind: str, rule: FloorRuleRow | None, queues: list[tuple[str, str]] | None
) -> list[Section]:
    """The form of a rule; `queues` are those a new exception may be for, None where that is settled."""
    return [Section("", tuple(_fields(Oddities(store, kind, rule), kind, queues)))]


def _fields(odd: Oddities, kind: str, queues: list[tuple[str, str]] | None) -> Iterator[Field]:
    one = RULE_KINDS[kind]
    if queues is not None:
        yield Field("queue_id", say("Queue"), partial(ChoiceEditor, choices=queues), check=_queue_check)
    switched = [(1, on_or_off(1)), (0, on_or_off(0))]
    yield Field("enabled", say("The rule is"), partial(ChoiceEditor, choices=switched), warn=odd.enabled)
    yield Field("limit_value", limit_title(kind), _limit_editor(kind), check=_limit_check(kind), warn=odd.limit)
    severities = [(severity, word(severity)) for severity in db_words.SEVERITIES]
    yield Field("severity", field_title("severity"), partial(ChoiceEditor, choices=severities))
    if one.outcome == "escalation":
        hint = say("Counted from the moment at which the limit was crossed.")
        make = partial(LengthEditor, most_s=LATEST_DUE_S)
        yield Field("due_s", field_title("due_s"), make, hint, _due_check, odd.due)


def limit_title(kind: str) -> str:
    """What the limit of a kind is a limit of."""
    if kind == "callback_due":
        return say("So long before its end")
    if kind in ("refusals", "ping_pong"):
        return say("At so many times")
    if RULE_KINDS[kind].unit == "count":
        return say("More often than")
    return say("Within") if RULE_KINDS[kind].unit == "days" else say("Longer than")


def _limit_editor(kind: str) -> Callable[[QWidget], NumberEditor | LengthEditor]:
    one = RULE_KINDS[kind]
    if one.unit == "seconds":
        return partial(LengthEditor, most_s=one.most)
    unit = _days if one.unit == "days" else _people if kind == "people" else _times
    return partial(CountEditor, most=one.most, unit=unit)


def _days(number: int) -> str:
    return plural("day(s)", number)


def _times(number: int) -> str:
    return plural("time(s)", number)


def _people(number: int) -> str:
    return plural("agent(s)", number)


def _limit_check(kind: str) -> Callable[[Any], str]:
    most = RULE_KINDS[kind].most

    def check(value: Any) -> str:
        if not value or value < 1:
            return say("A limit of nothing is crossed by everybody at all times: give one, or switch the rule off.")
        if value > most:
            return say("That is more than this rule can have; {most} is the most.", most=limit_words(kind, most))
        return ""

    return check


def _due_check(value: Any) -> str:
    if not value or value < 1:
        return say("An escalation needs some time before it is overdue.")
    if value > LATEST_DUE_S:
        return say("That is more than this rule can have; {most} is the most.", most=length(LATEST_DUE_S))
    return ""


def _queue_check(value: Any) -> str:
    return "" if value else say("Choose the queue that the exception is for.")
