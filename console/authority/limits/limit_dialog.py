"""Composes all bounds of one cell of the matrix, and from when on they hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from console.authority.amounts import amount_to_type, amount_words, typed_amount, unit_words
from console.authority.limits.limit_words import at_once, cell_name
from console.authority.limits.setting_limits import SettingLimits, too_small
from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.escalating.moment_choice import MomentChoice
from console.setup.editors import StillSpin, call
from console.theme import scaled
from console.words import plural, say
from db.commands.authority_limit_acts import LONGEST_DAYS
from db.words import APPROVERS

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.authority.limits.matrix_model import CellKey
    from console.window import FloorWindow
    from db.authority.limits_seen import Held, LimitSeen
    from db.commands.command import Command

_MINUTES: Final = (24 * 60, 7 * 24 * 60)
_USUAL_DAYS: Final = {"customer_days": 365, "agent_days": 1}


class LimitDialog(ActDialog):
    """Begins with what holds; an empty bound is none, nothing at once gives up the place's own limit."""

    def __init__(self, window: FloorWindow, setting: SettingLimits, key: CellKey, held: Held, currency: str) -> None:
        title = say("Limit: {cell}", cell=cell_name(key.kind, key.level, key.place))
        super().__init__(window, title, say("&Set the limit"))
        self._setting, self._key, self._held, self._currency = setting, key, held, currency
        self.fields: dict[str, QLineEdit] = {}
        self.days: dict[str, StillSpin] = {}
        self._day_words: dict[str, QLabel] = {}
        form = FormRows()
        self._amount_row(form, "per_use", say("&At once"))
        if key.level in APPROVERS:
            self._amount_row(form, "per_agent", say("&In all, one grant"))
        else:
            self._amount_row(form, "per_contact", say("Per &contact"))
            self._amount_row(form, "per_customer", say("Per c&ustomer"), "customer_days")
            self._amount_row(form, "per_agent", say("Per a&gent"), "agent_days")
        self.from_at = MomentChoice(window.floor.now_us, say("Holds"), _MINUTES, self, follows=say("from now on"))
        form.add(say("&Holds"), self.from_at)
        self.column.addLayout(form)
        self._show(held.limit)
        self.finish()
        self.from_at.changed.connect(self.edited)

    def _amount_row(self, form: FormRows, name: str, title: str, days: str = "") -> None:
        field = QLineEdit(self)
        field.setPlaceholderText(say("nothing") if name == "per_use" else say("no bound"))
        field.textChanged.connect(self.edited)
        self.fields[name] = field
        beside = QWidget(self)
        line = QHBoxLayout(beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(6))
        line.addWidget(QLabel(unit_words(self._key.kind.measure, self._currency), beside))
        if days:
            spin = self.days[days] = StillSpin(beside)
            spin.setRange(1, LONGEST_DAYS)
            call(spin, say("{bound}: within so many days", bound=title.replace("&", "")))
            self._day_words[days] = QLabel(beside)
            spin.valueChanged.connect(self.edited)
            for part in (QLabel(say("within"), beside), spin, self._day_words[days]):
                line.addWidget(part)
        line.addStretch(1)
        form.add(title, field, beside)

    def _show(self, limit: LimitSeen | None) -> None:
        for name, field in self.fields.items():
            amount = getattr(limit, name) if limit is not None else None
            text = "" if amount is None else amount_to_type(amount, self._key.kind.measure, self._currency)
            field.setText(text)
        for name, spin in self.days.items():
            spin.setValue(getattr(limit, name) if limit is not None else _USUAL_DAYS[name])

    def typed(self) -> dict[str, Any]:
        """All fields."""
        texts = {name: field.text() for name, field in self.fields.items()}
        return texts | {name: spin.value() for name, spin in self.days.items()} | {"from_at": self.from_at.typed()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields."""
        for name, field in self.fields.items():
            field.setText(typed.get(name, field.text()))
        for name, spin in self.days.items():
            spin.setValue(typed.get(name, spin.value()))
        if "from_at" in typed:
            self.from_at.bring_back(typed["from_at"])

    def commands(self) -> list[Command]:
        """One."""
        return [self._setting.command(self._key, self._values(), self._from_us())]

    def says_done(self) -> DoneWords:
        """What holds, and from when."""
        amount = self._values()["per_use"]
        if amount is None:
            words = say("{cell} has no limit of its own any more.", cell=self._key.name)
            return lambda _number: words
        return self._setting.done_words(self._key, amount, self._from_us(), self._currency)

    def look(self) -> None:
        """The clock goes on."""
        self.from_at.follow(self.window_.floor.now_us())
        for name, spin in self.days.items():
            self._day_words[name].setText(plural("day(s)", spin.value()))
        super().look()

    def missing(self) -> str:
        """A change, where it would hold at once."""
        return say("Nothing has been changed yet.") if self._from_us() is None and self._is_same() else ""

    def problem(self) -> str:
        """What is no amount, makes no sense beside the figure, or is over already; why they may not."""
        for name, field in self.fields.items():
            if field.text().strip() and self._amount(name) is None:
                return say("'{typed}' is no amount.", typed=field.text())
        at, now = self._from_us(), self.window_.floor.now_us()
        if at is not None and at <= now:
            return say("That time is over already; choose one to come.")
        return too_small(self._values(), self._key, self._currency) or self._setting.why_not(self._key)

    def words(self) -> str:
        """What holds then, and instead of what."""
        values, at = self._values(), self._from_us()
        if values["per_use"] is None:
            return say("Without an amount at once this place has no limit of its own: the next larger one holds.")
        figure = amount_words(values["per_use"], self._key.kind.measure, self._currency)
        former = self._held.limit.per_use if self._held.limit is not None else None
        instead = at_once(former, self._key.kind, self._currency)
        if at is None:
            return say("{amount} at once from now on, instead of {former}.", amount=figure, former=instead)
        time = moment(at, self.window_.floor.now_us(), seconds=False)
        return say("{amount} at once from {time}, instead of {former}.", amount=figure, time=time, former=instead)

    def _is_same(self) -> bool:
        limit, own = self._held.limit, self._held.own
        if limit is None or self._held.is_inherited:
            return limit is None and self._values()["per_use"] is None and own is None
        return all(getattr(limit, name) == value for name, value in self._values().items())

    def _amount(self, name: str) -> int | None:
        return typed_amount(self.fields[name].text(), self._key.kind.measure, self._currency)

    def _values(self) -> dict[str, Any]:
        amounts: dict[str, Any] = {name: self._amount(name) for name in self.fields}
        return amounts | {name: spin.value() for name, spin in self.days.items()}

    def _from_us(self) -> int | None:
        return None if self.from_at.is_following else self.from_at.at_us()
