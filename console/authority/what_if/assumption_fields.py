"""Five fields for what nobody counted, each marked as an assumption until somebody has set it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from console.money import minor_units, plain_money
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, Theme, scaled
from console.words import say
from db.metrics.authority_return import DEFAULTS, Assumptions

_MONEY: Final = ("hour_value", "customer_value")
_FIELD: Final = 90
#: More than so much of anything is a slip of the pen.
_MOST: Final = 100_000_000


class AssumptionFields(QWidget):
    """`changed` carries the assumptions when one of them was set."""

    changed = Signal(object)

    def __init__(self, theme: Theme, assumed: Assumptions, parent: QWidget) -> None:
        super().__init__(parent)
        self.assumed = assumed
        self._currency = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setColumnStretch(3, 1)
        self.fields: dict[str, QLineEdit] = {}
        self._units: dict[str, QLabel] = {}
        self._marks: dict[str, QLabel] = {}
        for row, (name, caption) in enumerate(_captions().items()):
            field, unit, mark = QLineEdit(self), QLabel(self), wrapped_label(theme, HEADER_PT, self, quiet=True)
            mark.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setFixedWidth(scaled(_FIELD))
            field.setObjectName(name)
            field.setAccessibleName(caption)
            label = QLabel(caption, self)
            label.setBuddy(field)
            for column, part in enumerate((label, field, unit, mark)):
                grid.addWidget(part, row, column)
            self.fields[name], self._units[name], self._marks[name] = field, unit, mark
            field.editingFinished.connect(self._take)
        self.show_assumed(assumed, "")

    def show_assumed(self, assumed: Assumptions, currency: str) -> None:
        """Show what is assumed, money in this currency; a field that is typed into stays."""
        self.assumed, self._currency = assumed, currency
        for name, value in assumed._asdict().items():
            field = self.fields[name]
            if not (field.hasFocus() and field.isModified()):
                field.setText(plain_money(value, currency) if name in _MONEY else str(value))
            self._units[name].setText(self._unit(name))
            is_shipped = value == getattr(DEFAULTS, name)
            self._marks[name].setText(say("assumed, not measured") if is_shipped else say("set by you"))

    def _unit(self, name: str) -> str:
        if name in _MONEY:
            return self._currency
        return say("of 100") if name == "kept_of_hundred" else say("min")

    def _take(self) -> None:
        values = {name: self._typed(name, field.text()) for name, field in self.fields.items()}
        known = {name: value for name, value in values.items() if value is not None}
        assumed = self.assumed._replace(**known)
        for field in self.fields.values():
            field.setModified(False)
        is_new = assumed != self.assumed
        self.show_assumed(assumed, self._currency)
        if is_new:
            self.changed.emit(assumed)

    def _typed(self, name: str, text: str) -> int | None:
        """What was typed; None where it makes no sense, and what was assumed before stays."""
        typed = text.strip()
        whole = int(typed) if typed.isdecimal() else None
        value = minor_units(typed, self._currency) if name in _MONEY else whole
        if value is None or value > (100 if name == "kept_of_hundred" else _MOST):
            return None
        return value


def _captions() -> dict[str, str]:
    return {
        "escalation_minutes": say("An escalation takes everybody"),
        "repeat_minutes": say("A repeat contact takes"),
        "hour_value": say("An hour of work costs"),
        "kept_of_hundred": say("Customers who stay for an escalation avoided"),
        "customer_value": say("A customer who stays is worth"),
    }
