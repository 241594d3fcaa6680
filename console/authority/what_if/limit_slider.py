"""A limit that is moved on a slider or typed exactly; both say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider, QWidget

from console.authority.amounts import amount_to_type, amount_words, typed_amount, unit_words
from console.authority.what_if.limit_scale import LimitScale
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from db.authority.limits_seen import KindSeen

_FIELD: int = 96
_PAGE: int = 10


class LimitSlider(QWidget):
    """`moved` carries the limit, in minor units, times or days; it comes with each step of the slider."""

    moved = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.limit = 0
        self._scale = LimitScale(0, 0)
        self._measure, self._currency = "money", ""
        caption = QLabel(say("&Limit at once"), self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(say("Limit at once"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(scaled(_FIELD))
        caption.setBuddy(self.field)
        self.unit = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(say("Limit at once"))
        self.slider.setPageStep(_PAGE)
        self.slider.setMinimumWidth(scaled(90))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(8))
        for part in (caption, self.field, self.unit):
            line.addWidget(part)
        line.addWidget(self.slider, 1)
        self.slider.valueChanged.connect(self._take_slid)
        self.field.editingFinished.connect(self._take_typed)

    @property
    def top(self) -> int:
        """The largest limit it reaches."""
        return self._scale.top

    @property
    def is_touched(self) -> bool:
        """Whether somebody moves it or types into it just now: then nothing else may move it."""
        return self.slider.isSliderDown() or (self.field.hasFocus() and self.field.isModified())

    def offer(self, kind: KindSeen, currency: str, present: int, most_needed: int, limit: int) -> None:
        """Offer the limits of a kind, `limit` chosen; nothing is told of it."""
        self._measure, self._currency = kind.measure, currency
        self._scale = LimitScale(present, max(most_needed, limit))
        self.unit.setText(unit_words(kind.measure, currency))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._scale.limits) - 1)
        self.choose(limit)

    def choose(self, limit: int) -> None:
        """Show a limit, between the stops of the slider too; nothing is told of it."""
        self.limit = limit
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._scale.place(limit))
        self.field.setText(amount_to_type(limit, self._measure, self._currency))
        self.slider.setAccessibleDescription(amount_words(limit, self._measure, self._currency))

    def _take_slid(self, place: int) -> None:
        self.choose(self._scale.limits[place])
        self.moved.emit(self.limit)

    def _take_typed(self) -> None:
        typed = typed_amount(self.field.text(), self._measure, self._currency)
        if typed is None:
            self.field.setText(amount_to_type(self.limit, self._measure, self._currency))
        elif typed != self.limit:
            self.choose(typed)
            self.moved.emit(typed)
