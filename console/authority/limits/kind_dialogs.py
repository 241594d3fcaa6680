"""Composing kinds of authority: another one, another name, from where on a second person is needed, and all bounds across."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from console.authority.amounts import amount_to_type, amount_words, typed_amount, unit_words
from console.authority.limits.limit_words import measure_words
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.setup.editors import StillSpin, call
from console.words import plural, say
from db.commands.authority_limit_acts import ADD_KIND, CHANGE_KIND, LONGEST_DAYS, SET_BOUNDS, SET_SECOND
from db.commands.command import Command, Wanted, wanted
from db.commands.set_up_values import LONGEST_NAME
from db.ids import new_id
from db.words import MEASURES

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.authority.limits_seen import BoundsSeen, KindSeen

_LONGEST_CODE: Final = 40
_LONGEST_HOURS: Final = 8760


class KindDialog(ActDialog):
    """Adds a kind, or gives one (`kind`) another name: what it is measured in stays, since amounts were given in it."""

    def __init__(self, window: FloorWindow, kind: KindSeen | None, position: int) -> None:
        title = say("Another kind of authority") if kind is None else say("Rename {kind}", kind=kind.name)
        super().__init__(window, title, say("&Add") if kind is None else say("&Rename"))
        self._kind, self._position = kind, position
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.measure = QComboBox(self)
        for measure in MEASURES:
            self.measure.addItem(measure_words(measure), measure)
        self.code = QLineEdit(self)
        self.code.setMaxLength(_LONGEST_CODE)
        form = FormRows()
        form.add(say("&Name"), self.name)
        if kind is None:
            form.add(say("&Measured in"), self.measure)
            form.add(say("Name for &programs"), self.code)
        else:
            self.name.setText(kind.name)
            self.measure.hide()
            self.code.hide()
        self.column.addLayout(form)
        self.finish()
        self.name.textEdited.connect(self._named)
        self.code.textEdited.connect(self.edited)
        self.measure.activated.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {"name": self.name.text(), "code": self.code.text(), "measure": self.measure.currentIndex()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if typed:
            self.name.setText(typed["name"])
            self.code.setText(typed["code"])
            self.measure.setCurrentIndex(typed["measure"])

    def commands(self) -> list[Command]:
        """One."""
        name = self.name.text().strip()
        if self._kind is not None:
            thing = Wanted(self._kind.id, {"name": name}, {"name": self._kind.name})
            return [Command(CHANGE_KIND.kind, (thing,))]
        row, code = new_id(), self.code.text().strip() or code_of(name)
        to = {"name": name, "code": code, "measure": self.measure.currentData(), "position": self._position}
        return [Command(ADD_KIND.kind, (Wanted(row, to, row=row),))]

    def says_done(self) -> DoneWords:
        """What it is called."""
        name = self.name.text().strip()
        if self._kind is None:
            return lambda _number: say("{kind} can be given now: set its limits.", kind=name)
        former = self._kind.name
        return lambda _number: say("{former} is called {kind} now.", former=former, kind=name)

    def words(self) -> str:
        """What follows from it."""
        if self._kind is not None:
            return say("What was given keeps its history under the new name.")
        return say("It stands in the matrix without a limit: nobody gives it before one is set.")

    def missing(self) -> str:
        """A name."""
        return "" if self.name.text().strip() else say("It needs a name.")

    def _named(self, name: str) -> None:
        if self._kind is None and not self.code.isModified():
            self.code.setText(code_of(name))
        self.edited()


class SecondDialog(ActDialog):
    """Sets from where on a grant or an approval of a kind needs a second person."""

    def __init__(self, window: FloorWindow, kind: KindSeen, currency: str) -> None:
        super().__init__(window, say("Second person: {kind}", kind=kind.name), say("&Set"))
        self._kind, self._currency = kind, currency
        self.above = _amount_field(self, kind.second_above, kind.measure, currency, say("never"))
        form = FormRows()
        form.add(say("Needed &above, {unit}", unit=unit_words(kind.measure, currency)), self.above)
        self.column.addLayout(form)
        self.finish()
        self.above.textChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """The amount."""
        return {"above": self.above.text()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """The amount."""
        self.above.setText(typed.get("above", self.above.text()))

    def commands(self) -> list[Command]:
        """One."""
        return [Command(SET_SECOND.kind, (wanted(SET_SECOND, self._kind, {"second_above": self._amount()}),))]

    def says_done(self) -> DoneWords:
        """From where on."""
        words = self.words()
        return lambda _number: words

    def words(self) -> str:
        """What follows from it."""
        amount = self._amount()
        if amount is None:
            return say("{kind}: one person is enough for any amount.", kind=self._kind.name)
        above = amount_words(amount, self._kind.measure, self._currency)
        return say("{kind}: more than {amount} needs a second person.", kind=self._kind.name, amount=above)

    def problem(self) -> str:
        """What is no amount."""
        return _no_amount(self.above, self._kind.measure, self._currency)

    def _amount(self) -> int | None:
        return typed_amount(self.above.text(), self._kind.measure, self._currency)


class BoundsDialog(ActDialog):
    """Sets what holds across all kinds: the cap for one customer, and when a use that nobody confirmed is listed."""

    def __init__(self, window: FloorWindow, bounds: BoundsSeen, currency: str) -> None:
        super().__init__(window, say("Across all kinds"), say("&Set"))
        self._bounds, self._currency = bounds, currency
        self.cap = _amount_field(self, bounds.customer_cap, "money", currency, say("no cap"))
        self.days = _number(self, bounds.customer_days, LONGEST_DAYS, say("Within so many days"))
        self.hours = _number(self, bounds.confirm_hours, _LONGEST_HOURS, say("Hours until it is listed"))
        form = FormRows()
        form.add(say("&One customer gets at most, {unit}", unit=unit_words("money", currency)), self.cap)
        form.add(say("&Within so many days"), self.days)
        form.add(say("&Hours until a use nobody confirmed is listed"), self.hours)
        self.column.addLayout(form)
        self.finish()
        self.cap.textChanged.connect(self.edited)
        self.days.valueChanged.connect(self.edited)
        self.hours.valueChanged.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {"cap": self.cap.text(), "days": self.days.value(), "hours": self.hours.value()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        if typed:
            self.cap.setText(typed["cap"])
            self.days.setValue(typed["days"])
            self.hours.setValue(typed["hours"])

    def commands(self) -> list[Command]:
        """One; what was not changed is not asked for."""
        to = {"customer_cap": self._cap(), "customer_days": self.days.value(), "confirm_hours": self.hours.value()}
        changed = {name: value for name, value in to.items() if value != getattr(self._bounds, name)}
        was = {name: getattr(self._bounds, name) for name in changed}
        return [Command(SET_BOUNDS.kind, (Wanted(self._bounds.id, changed, was),))]

    def says_done(self) -> DoneWords:
        """What holds now."""
        words = self.words()
        return lambda _number: words

    def words(self) -> str:
        """What follows from it."""
        cap = self._cap()
        listed = plural("A use that nobody confirmed is listed after %Ln hour(s).", self.hours.value())
        if cap is None:
            return say("{first} {second}", first=say("There is no cap for a customer."), second=listed)
        held = plural(
            "One customer gets at most {amount} within %Ln day(s), from everybody together.",
            self.days.value(),
            amount=amount_words(cap, "money", self._currency),
        )
        return say("{first} {second}", first=held, second=listed)

    def problem(self) -> str:
        """What is no amount."""
        return _no_amount(self.cap, "money", self._currency)

    def missing(self) -> str:
        """A change."""
        now = (self._cap(), self.days.value(), self.hours.value())
        same = now == (self._bounds.customer_cap, self._bounds.customer_days, self._bounds.confirm_hours)
        return say("Nothing has been changed yet.") if same else ""

    def _cap(self) -> int | None:
        return typed_amount(self.cap.text(), "money", self._currency)


def code_of(name: str) -> str:
    """A name for programs from a name for people: small letters, digits, and '_' between them."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_CODE]


def _amount_field(parent: ActDialog, amount: int | None, measure: str, currency: str, none: str) -> QLineEdit:
    field = QLineEdit(parent)
    field.setPlaceholderText(none)
    if amount is not None:
        field.setText(amount_to_type(amount, measure, currency))
    return field


def _number(parent: ActDialog, value: int, most: int, name: str) -> StillSpin:
    spin = StillSpin(parent)
    spin.setRange(1, most)
    spin.setValue(value)
    call(spin, name)
    return spin


def _no_amount(field: QLineEdit, measure: str, currency: str) -> str:
    typed = field.text()
    if typed.strip() and typed_amount(typed, measure, currency) is None:
        return say("'{typed}' is no amount.", typed=typed)
    return ""
