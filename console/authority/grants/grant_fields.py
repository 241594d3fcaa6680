"""The fields that every grant is composed with: kind, at once, in all, until; beside them one's own approval limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from console.acting.refusal_words import refusal_sentence
from console.authority.amounts import amount_to_type, amount_words, typed_amount, unit_words
from console.clock_words import moment
from console.connecting.form_rows import FormRows, line
from console.escalating.moment_choice import MomentChoice, NamedMoment
from console.money import money_figure
from console.theme import scaled
from console.words import count, say

if TYPE_CHECKING:
    from console.store.floor import Floor
    from db.queries.authority_giving import AskedFor, Giving, MayApprove
    from db.rows import AuthorityKindRow

_HOUR_MIN: Final = (60,)
#: What stands beside an amount has so many pixels at least, at the usual text size.
_NOTE: Final = 240
#: In all so many times what is given at once, where nothing was given before.
_TIMES: Final = 5


class GrantFields(QObject):
    """Fields in the rows of a form. `changed` says that a person typed or chose something.

    What is bounded comes with `show_giving`; until then amounts are taken as they are typed and the server bounds them.
    """

    changed = Signal()

    def __init__(
        self, floor: Floor, form: FormRows, moments: Sequence[NamedMoment], parent: QWidget, *, one_use: bool = False
    ) -> None:
        """With `one_use` what is given in all follows what is given at once, until it is typed."""
        super().__init__(parent)
        self._floor = floor
        self._follows = self._one_use = one_use
        self._touched = False
        self._giving: Giving | None = None
        self._known: dict[str, MayApprove] = {}
        self.kind = QComboBox(parent)
        for row in _kinds(floor):
            self.kind.addItem(row.name, row.id)
        self.at_once, self.in_all = line(parent), line(parent)
        self.at_once_note, self.in_all_note = QLabel(parent), QLabel(parent)
        for note in (self.at_once_note, self.in_all_note):
            note.setWordWrap(True)
            note.setMinimumWidth(scaled(_NOTE))
        self.until = MomentChoice(floor.now_us, say("Until"), _HOUR_MIN, parent, named=moments)
        form.add(say("&Kind"), self.kind)
        form.add(say("At &once"), self.at_once, self.at_once_note)
        form.add(say("In a&ll"), self.in_all, self.in_all_note)
        form.add(say("&Until"), self.until)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.at_once.textEdited.connect(self._at_once_typed)
        self.in_all.textEdited.connect(self._in_all_typed)
        self.until.changed.connect(self.changed)
        self._say_bounds()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All that stands in the form, without the labels."""
        return self.kind, self.at_once, self.at_once_note, self.in_all, self.in_all_note, self.until

    @property
    def kind_id(self) -> str | None:
        """The kind chosen."""
        found = self.kind.currentData()
        return None if found is None else str(found)

    @property
    def measure(self) -> str:
        """What the kind is measured in."""
        row = self._floor.store.row("authority_kind", self.kind_id)
        return "money" if row is None else str(row.measure)

    @property
    def currency(self) -> str:
        """The floor's currency for money, else ''."""
        rows = self._floor.store.rows("floor").values()
        return next((row.currency for row in rows), "") if self.measure == "money" else ""

    @property
    def per_use(self) -> int | None:
        """At once, in minor units, times or days; None where it is no amount."""
        return typed_amount(self.at_once.text(), self.measure, self.currency)

    @property
    def budget(self) -> int | None:
        """In all, as `per_use`."""
        return typed_amount(self.in_all.text(), self.measure, self.currency)

    def values(self) -> dict[str, Any]:
        """What an act asks for."""
        return {
            "kind_id": self.kind_id,
            "per_use": self.per_use,
            "budget": self.budget,
            "until_at": self.until.at_us(),
        }

    def typed(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {
            "kind": self.kind_id,
            "at_once": self.at_once.text(),
            "in_all": self.in_all.text(),
            "until": self.until.typed(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """Type it again: what comes from the database does not take its place."""
        self._touched, self._follows = True, False
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(0, self.kind.findData(typed["kind"])))
        self.at_once.setText(typed["at_once"])
        self.in_all.setText(typed["in_all"])
        self.until.bring_back(typed["until"])
        self._say_bounds()

    def show_giving(self, giving: Giving) -> None:
        """Take what the database says: how far one's approval reaches, and what is filled in where nothing was typed."""
        self._giving = giving
        self._known = {one.kind_id: one for one in giving.kinds}
        if not self._touched:
            self._fill(giving)
        self._say_bounds()

    def choose(self, kind_id: str, per_use: int, budget: int) -> None:
        """Let these stand in the fields."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind_id)))
        self._put(self.at_once, per_use)
        self._put(self.in_all, budget)
        self._say_bounds()

    def missing(self) -> str:
        """What is still to be given, as a sentence; '' for nothing."""
        if self.kind_id is None:
            return say("There is no kind of authority yet: a manager adds one.")
        if not self.at_once.text().strip() or not self.in_all.text().strip():
            return refusal_sentence("amount_needed")
        return ""

    def problem(self) -> str:
        """What is wrong with what was given, as a sentence; '' for nothing."""
        known = self._known.get(self.kind_id or "")
        if known is not None and known.is_none:
            return say("You may approve nothing of this kind here; choose another, or ask somebody who may.")
        return (self._above(known) if known is not None else "") or self.problem_of_amounts()

    def problem_of_amounts(self) -> str:
        """As `problem`, whatever one may approve."""
        for field, amount in ((self.at_once, self.per_use), (self.in_all, self.budget)):
            if field.text().strip() and amount is None:
                return _no_amount(self.measure)
            if amount == 0:
                return refusal_sentence("amount_needed")
        if self.per_use is not None and self.budget is not None and self.per_use > self.budget:
            return refusal_sentence("use_above_budget")
        return refusal_sentence("in_the_past") if self.until.at_us() <= self._floor.now_us() else ""

    @property
    def needs_second(self) -> bool:
        """Whether a second person has to approve it."""
        known = self._known.get(self.kind_id or "")
        return known is not None and known.second_above is not None and (self.budget or 0) > known.second_above

    def second_words(self) -> str:
        """That a second person has to approve, and from where on; '' where nobody has to."""
        known = self._known.get(self.kind_id or "")
        if known is None or known.second_above is None or not self.needs_second:
            return ""
        above = amount_words(known.second_above, known.measure, known.currency)
        return say("Above {amount} a second person approves: until then it waits.", amount=above)

    def amounts(self) -> str:
        """The amounts in words: 'Refund up to 50.00 EUR at once, 200.00 EUR in all, until 18:00'."""
        now, measure, currency = self._floor.now_us(), self.measure, self.currency
        return say(
            "{kind} up to {once} at once, {all} in all, until {time}",
            kind=self.kind.currentText(),
            once=amount_words(self.per_use or 0, measure, currency),
            all=amount_words(self.budget or 0, measure, currency),
            time=moment(self.until.at_us(), now, seconds=False),
        )

    def _fill(self, giving: Giving) -> None:
        asked, last = giving.asked, giving.last
        if asked is not None:
            kind = asked.kind_id or _kind_of_money(giving, asked.amount)
            if kind is not None:
                self.choose(kind, asked.amount, asked.amount)
                return
        if last is not None and (known := self._known.get(last.kind_id)) is not None and not known.is_none:
            budget = _within(last.budget, known.in_all)
            self.choose(last.kind_id, min(_within(last.per_use, known.at_once), budget), budget)
            return
        usable = next((one for one in giving.kinds if not one.is_none), None)
        if usable is not None:
            with QSignalBlocker(self.kind):
                self.kind.setCurrentIndex(max(0, self.kind.findData(usable.kind_id)))

    def _kind_chosen(self, _place: int) -> None:
        """Amounts of one kind mean nothing for another."""
        self._touched = True
        last = self._giving.last if self._giving is not None else None
        asked = self._giving.asked if self._giving is not None else None
        if last is not None and last.kind_id == self.kind_id:
            self.choose(last.kind_id, last.per_use, last.budget)
        elif asked is not None and asked.kind_id in (None, self.kind_id) and self.measure == "money":
            self.choose(self.kind_id or "", asked.amount, asked.amount)
        else:
            self._follows = True
            self.at_once.clear()
            self.in_all.clear()
        self._say_bounds()
        self.changed.emit()

    def _at_once_typed(self, _text: str) -> None:
        self._touched = True
        if self._follows or not self.in_all.text().strip():
            self._follows = True
            self._follow()
        self.changed.emit()

    def _in_all_typed(self, _text: str) -> None:
        self._touched, self._follows = True, False
        self.changed.emit()

    def _follow(self) -> None:
        amount = self.per_use
        if amount is None:
            self.in_all.clear()
            return
        known = self._known.get(self.kind_id or "")
        most = None if known is None else known.in_all
        self._put(self.in_all, amount if self._one_use else max(amount, _within(_TIMES * amount, most)))

    def _put(self, field: QLineEdit, amount: int) -> None:
        field.setText(amount_to_type(amount, self.measure, self.currency))

    def _say_bounds(self) -> None:
        """Beside each field its unit, and how far one's own approval reaches."""
        known = self._known.get(self.kind_id or "")
        unit = unit_words(self.measure, self.currency)
        if known is None:
            self.at_once_note.setText(unit)
            self.in_all_note.setText(unit)
        elif known.is_none:
            self.at_once_note.setText(say("{unit}; you may approve none", unit=unit))
            self.in_all_note.setText(unit)
        else:
            self.at_once_note.setText(_bound(unit, known, known.at_once))
            self.in_all_note.setText(_bound(unit, known, known.in_all))
        self.at_once.setAccessibleDescription(self.at_once_note.text())
        self.in_all.setAccessibleDescription(self.in_all_note.text())

    def _above(self, known: MayApprove) -> str:
        for amount, most, word in (
            (self.per_use, known.at_once, "above_own_limit"),
            (self.budget, known.in_all, "above_own_budget"),
        ):
            if amount is not None and most is not None and amount > most:
                return refusal_sentence(word)
        return ""


def _bound(unit: str, known: MayApprove, most: int | None) -> str:
    if most is None:
        return say("{unit}; nothing bounds what you approve", unit=unit)
    amount = money_figure(most, known.currency) if known.measure == "money" else count(most)
    return say("{unit}; you may approve up to {most}", unit=unit, most=amount)


def _kinds(floor: Floor) -> list[AuthorityKindRow]:
    rows = (row for row in floor.store.rows("authority_kind").values() if row.retired_at is None)
    return sorted(rows, key=lambda row: (row.position, row.name.casefold()))


def _kind_of_money(giving: Giving, amount: int) -> str | None:
    """The kind of money that an amount alone is most likely about: the one given last, else the first that reaches."""
    money = [one for one in giving.kinds if one.measure == "money" and not one.is_none]
    reaching = [one for one in money if one.at_once is None or one.at_once >= amount]
    last = None if giving.last is None else giving.last.kind_id
    found = sorted(reaching or money, key=lambda one: one.kind_id != last)
    return found[0].kind_id if found else None


def _within(amount: int, most: int | None) -> int:
    return amount if most is None else min(amount, most)


def _no_amount(measure: str) -> str:
    if measure == "money":
        return say("Write the amount as a number, with no more decimals than the currency has.")
    return say("Write the amount as a whole number.")


def asked_words(asked: AskedFor, kind: str, measure: str, currency: str) -> str:
    """What somebody asked for, as the reason of a grant."""
    amount = amount_words(asked.amount, measure, currency)
    if asked.source == "refused":
        return say("{agent} was refused: {kind} {amount}", agent=asked.agent or "", kind=kind, amount=amount)
    return say("Escalation {n}: {amount}", n=asked.number or 0, amount=amount)
