"""Sets cells of the matrix: says before why it cannot be, keeps what was typed until the database has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from console.acting.refusal_words import refusal_sentence
from console.authority.amounts import amount_to_type, amount_words, typed_amount
from console.clock_words import moment
from console.words import say
from db.commands.authority_limit_acts import SET_LIMIT
from db.commands.command import Command, Wanted
from db.ids import new_id
from db.words import APPROVERS

if TYPE_CHECKING:
    from console.acting.acts import Settled
    from console.acting.said_acts import DoneWords
    from console.authority.limits.matrix_model import CellKey
    from console.window import FloorWindow
    from db.authority.limits_seen import Held, LimitSeen

BOUNDS: Final = ("per_contact", "per_customer", "customer_days", "per_agent", "agent_days")


class SettingLimits(QObject):
    """`refused` carries the cell (CellKey), what was typed, and why it was not set; `set_done` the cell."""

    refused = Signal(object, str, str)
    set_done = Signal(object)

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sent: dict[str, tuple[CellKey, str]] = {}
        window.acts.settled.connect(self._settled)

    def why_not(self, key: CellKey) -> str:
        """Why the person may not set this cell, as a sentence; '' where they may try."""
        away = self._window.acts.why_not()
        if away:
            return away
        rights = self._window.rights
        if key.level == "manager" and rights.staff_id is not None:
            return refusal_sentence("owners_limit")
        if rights.why_not(SET_LIMIT, _OfTeam(key.place.team_id)):
            if key.place.team_id is None and not rights.why_not(SET_LIMIT, _OfTeam(self._a_team())):
                return say("Your team's limits are yours to set; those of a site or the floor are not.")
            return say("Limits are set by managers. You see what holds; ask one of them for another limit.")
        return ""

    def set_typed(self, key: CellKey, text: str, held: Held, currency: str) -> str:
        """Set what was typed into a cell, from now on, its other bounds as they are; a sentence where that cannot be.

        Nothing typed gives up the place's own limit.
        """
        if not text.strip():
            return self.give_up(key, held)
        amount = typed_amount(text, key.kind.measure, currency)
        if amount is None:
            example = amount_to_type(4990, "money", currency) if key.kind.measure == "money" else "3"
            return say("'{typed}' is no amount: write it like {example}.", typed=text, example=example)
        values = values_of(held.limit) | {"per_use": amount}
        if key.level in APPROVERS:
            values["per_agent"] = max(amount, values.get("per_agent") or 0)
        problem = too_small(values, key, currency)
        if problem:
            return problem
        self.send(self.command(key, values, None), self.done_words(key, amount, None, currency), key, text)
        return ""

    def give_up(self, key: CellKey, held: Held) -> str:
        """Let the place have no limit of its own from now on; a sentence where it has none."""
        if held.own is None or held.own.per_use is None:
            return say("There is no limit of its own that could be given up.")
        words = say("{cell} has no limit of its own any more.", cell=key.name)
        self.send(self.command(key, {"per_use": None}, None), lambda _n: words, key, "")
        return ""

    def take_back(self, key: CellKey, held: Held) -> None:
        """Let what comes next not come: from that time on the place has what it has now. What was set stays on record."""
        own, coming = held.own, held.coming[0]
        has_own = own is not None and own.per_use is not None
        values = values_of(own) | {"per_use": own.per_use} if own is not None and has_own else {"per_use": None}
        words = say("{cell}: what was to come does not come.", cell=key.name)
        self.send(self.command(key, values, coming.from_at), lambda _n: words, key, "")

    def command(self, key: CellKey, values: Mapping[str, Any], from_at: int | None) -> Command:
        """The command that sets a cell from `from_at` on (UTC microseconds), None for now."""
        team_id, site_id = key.place.key
        to = {"kind_id": key.kind.id, "level": key.level, "team_id": team_id, "site_id": site_id, **values}
        if from_at is not None:
            to["from_at"] = from_at
        row = new_id()
        given = {name: value for name, value in to.items() if value is not None}
        return Command(SET_LIMIT.kind, (Wanted(row, given, row=row),))

    def done_words(self, key: CellKey, amount: int, from_at: int | None, currency: str) -> DoneWords:
        """What is said when it is done."""
        figure = amount_words(amount, key.kind.measure, currency)
        if from_at is None:
            words = say("{cell}: {amount} at once from now on.", cell=key.name, amount=figure)
        else:
            time = moment(from_at, self._window.floor.now_us(), seconds=False)
            words = say("{cell}: {amount} at once from {time}.", cell=key.name, amount=figure, time=time)
        return lambda _number: words

    def send(self, command: Command, done: DoneWords, key: CellKey, typed: str) -> None:
        """Have it carried out, and hear of it."""
        self._sent[command.id] = key, typed
        self._window.said_acts.send(command, done)

    def _settled(self, settled: Settled) -> None:
        known = self._sent.pop(settled.sent.command.id, None)
        if known is None:
            return
        key, typed = known
        if settled.outcome is None:
            self.refused.emit(key, typed, settled.problem)
        elif settled.outcome.done:
            self.set_done.emit(key)
        else:
            self.refused.emit(key, typed, refusal_sentence(settled.outcome.refused[0].outcome))

    def _a_team(self) -> str | None:
        return next(iter(self._window.floor.store.rows("team")), None)


class _OfTeam:
    """What `Rights` asks about: whose team it is."""

    def __init__(self, team_id: str | None) -> None:
        self.team_id = team_id


def values_of(limit: LimitSeen | None) -> dict[str, Any]:
    """The bounds of a limit beside the figure, as a new one begins with."""
    return {} if limit is None else {name: getattr(limit, name) for name in BOUNDS}


def too_small(values: Mapping[str, Any], key: CellKey, currency: str) -> str:
    """Why a bound makes no sense beside the figure, as a sentence; '' where all do."""
    at_once = values["per_use"]
    for name in ("per_contact", "per_customer", "per_agent"):
        bound = values.get(name)
        if bound is not None and at_once is not None and bound < at_once:
            return _less_than_at_once(name, amount_words(bound, key.kind.measure, currency))
    return ""


def _less_than_at_once(bound: str, amount: str) -> str:
    if bound == "per_contact":
        return say("Only {amount} may be given per contact, less than that at once: raise it as well.", amount=amount)
    if bound == "per_customer":
        return say("Only {amount} may be given per customer, less than that at once: raise it as well.", amount=amount)
    return say("Only {amount} may be given in all, less than that at once: raise it as well.", amount=amount)
