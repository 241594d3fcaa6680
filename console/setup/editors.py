"""Fields of the set-up's forms: each shows a value, and says when the person has made another of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from console.theme import scaled
from console.words import say

#: The units a length of time is given in, seconds, the largest last.
_UNITS: Final = (1, 60, 3600, 86400)
#: Numbers stand under each other in boxes of one width, pixels at the usual text size.
_NUMBER: Final = 90


class StillCombo(QComboBox):
    """A list to choose from that the wheel does not change in passing: a form is scrolled over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class StillSpin(QSpinBox):
    """A number that the wheel does not change in passing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The number has the keyboard, its line is a part of it: Qt's own screen-reader words know only the number.
        self.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


def call(field: QWidget, name: str) -> None:
    """Give a field its accessible name, and the line that is typed into within it, too."""
    field.setAccessibleName(name)
    line = field.lineEdit() if isinstance(field, (QComboBox, QSpinBox)) else None
    if line is not None:
        line.setAccessibleName(name)


class Editor(QWidget):
    """One field. `edited` is emitted when the person has changed its value."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(scaled(6))

    @property
    def value(self) -> Any:
        """What it says now."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value, without a word about it."""
        raise NotImplementedError

    @property
    def explanation(self) -> str:
        """What the value means, to stand under the field; '' for nothing."""
        return ""

    def call(self, name: str) -> None:
        """Give what a person can use its accessible name."""
        for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not part.accessibleName():
                call(part, name)

    def _hold(self, field: QWidget, stretch: int = 0) -> None:
        self._line.addWidget(field, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(field)


class TextEditor(Editor):
    """One line of text; spaces around it and doubled ones do not count."""

    def __init__(self, parent: QWidget, longest: int) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        # A little longer than may be: who pastes too much is told, and not cut.
        self.field.setMaxLength(longest * 10)
        self.field.textEdited.connect(self.edited)
        self._hold(self.field, 1)

    @property
    def value(self) -> str:
        """The text."""
        return " ".join(self.field.text().split())

    def show_value(self, value: Any) -> None:
        """Show a text; what is being typed stays as it is where it means the same."""
        if self.value != value:
            self.field.setText(str(value))


class NumberEditor(Editor):
    """A whole number from `low` to `high`."""

    def __init__(self, parent: QWidget, low: int, high: int, suffix: str = "") -> None:
        super().__init__(parent)
        self.field = StillSpin(self)
        self.field.setRange(low, high)
        self.field.setMinimumWidth(scaled(_NUMBER))
        self.field.setSuffix(suffix)
        self.field.valueChanged.connect(self.edited)
        self._hold(self.field)
        self._line.addStretch(1)

    @property
    def value(self) -> int:
        """The number."""
        return self.field.value()

    def show_value(self, value: Any) -> None:
        """Show a number; one outside the limits that stands on the floor is shown all the same."""
        with QSignalBlocker(self.field):
            self.field.setRange(min(self.field.minimum(), value), max(self.field.maximum(), value))
            self.field.setValue(value)


class LengthEditor(Editor):
    """A length of time in seconds, given as a number and a unit; where it may be left out, 0 reads as `none`.

    What is left out is the value `empty`: None, or 0 where the database takes that for none.
    """

    def __init__(self, parent: QWidget, most_s: int, none: str = "", empty: int | None = None) -> None:
        super().__init__(parent)
        self._empty = empty if none else 0
        self.number = StillSpin(self)
        self.number.setRange(0, most_s)
        self.number.setMinimumWidth(scaled(_NUMBER))
        if none:
            self.number.setSpecialValueText(none)
        self.unit = StillCombo(self)
        self.unit.setMinimumContentsLength(6)
        for seconds, title in zip(_UNITS, (say("seconds"), say("minutes"), say("hours"), say("days")), strict=True):
            self.unit.addItem(title, seconds)
        self.number.valueChanged.connect(self.edited)
        self.unit.activated.connect(self.edited)
        self._hold(self.number)
        self._hold(self.unit)
        self._line.addStretch(1)

    def call(self, name: str) -> None:
        """Give number and unit their accessible names."""
        call(self.number, name)
        call(self.unit, say("{field}: unit", field=name))

    @property
    def value(self) -> int | None:
        """Seconds; None where it is left out."""
        seconds = self.number.value() * int(self.unit.currentData())
        return seconds or self._empty

    def show_value(self, value: Any) -> None:
        """Show seconds in the largest unit in which they are whole."""
        if self.value == value:
            return
        seconds = value or 0
        unit = max((unit for unit in _UNITS if seconds % unit == 0), default=1) if seconds else 1
        with QSignalBlocker(self.number), QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(_UNITS.index(unit))
            self.number.setMaximum(max(self.number.maximum(), seconds // unit))
            self.number.setValue(seconds // unit)


class ChoiceEditor(Editor):
    """One of some values, each with its title; a value that is none of them is shown under the title `other`."""

    def __init__(self, parent: QWidget, choices: Iterable[tuple[Any, str]], other: str = "") -> None:
        super().__init__(parent)
        self._other = other or say("not in the list any more")
        self.field = StillCombo(self)
        for value, title in choices:
            self.field.addItem(title, value)
        self.field.activated.connect(self.edited)
        self._hold(self.field, 1)

    @property
    def value(self) -> Any:
        """The chosen value."""
        return self.field.currentData()

    def show_value(self, value: Any) -> None:
        """Show a value."""
        place = self.field.findData(value)
        if place < 0:
            self.field.addItem(self._other, value)
            place = self.field.count() - 1
        self.field.setCurrentIndex(place)


class ZoneEditor(Editor):
    """A time zone of the system's list, found by any part of its name; where it may be left out, the first item says so."""

    def __init__(self, parent: QWidget, zones: Iterable[str], none: str = "") -> None:
        super().__init__(parent)
        self._none = none
        self.field = StillCombo(self)
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if none:
            self.field.addItem(none)
        self.field.addItems(list(zones))
        completer = QCompleter(self.field.model(), self.field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.editTextChanged.connect(self.edited)
        self._hold(self.field, 1)

    @property
    def value(self) -> str | None:
        """The zone's name as typed or chosen; None where it is left out."""
        text = self.field.currentText().strip()
        return None if self._none and text in ("", self._none) else text

    def show_value(self, value: Any) -> None:
        """Show a zone."""
        if self.value != value:
            with QSignalBlocker(self.field):
                self.field.setCurrentText(self._none if value is None else str(value))
