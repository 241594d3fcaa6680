"""The roles of a person as a field of the form: each with where it holds and until when; one more is given above them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from console.setup.editors import Editor, StillCombo
from console.theme import scaled
from console.words import say, word
from db.commands.staff_acts import STAFF_ROLES
from db.ids import new_id

#: What a person who adds somebody most often means by 'until': the end of a shift from now, seconds.
_USUAL_S: Final = 8 * 3600


class HeldRole(NamedTuple):
    """A role in the form. `place` is '' for the whole floor, 'team:ID' or 'queue:ID'.

    `from_at` is 0 unless it begins later; times are UTC microseconds.
    """

    id: str
    role: str
    place: str
    from_at: int
    until_at: int | None


class _Until(QDateTimeEdit):
    """A moment whose parts the arrows go through: Tab leads on, and the wheel leaves it alone."""

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Leave it."""
        return bool(QWidget.focusNextPrevChild(self, next_))

    def wheelEvent(self, event: Any) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class RolesEditor(Editor):
    """Its value is a tuple of `HeldRole`, as tuples; one that is new begins when it is saved."""

    def __init__(self, parent: QWidget, places: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._places = list(places)
        self._held: list[HeldRole] = []
        self._rows: list[QWidget] = []
        self._parts: list[tuple[StillCombo, QCheckBox, QDateTimeEdit]] = []
        self._last: QWidget | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(4))
        self._grid.setColumnStretch(0, 1)
        self.more = StillCombo(self)
        self.more.setAccessibleName(say("Give another role"))
        self.more.addItem(say("Give a role…"), "")
        for role in STAFF_ROLES:
            self.more.addItem(word(role), role)
        self.more.activated.connect(self._add)
        column = QVBoxLayout()
        column.setSpacing(scaled(8))
        column.addWidget(self.more)
        column.addLayout(self._grid)
        self._line.addLayout(column, 1)
        self.setFocusProxy(self.more)

    @property
    def value(self) -> tuple[Any, ...]:
        """The roles."""
        return tuple(tuple(one) for one in self._held)

    def show_value(self, value: Any) -> None:
        """Show these."""
        if self.value != value or (not self._rows and value):
            self._held = [HeldRole(*one) for one in value]
            self._fill()

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _fill(self) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows, self._parts, self._last = [], [], None
        for at, held in enumerate(self._held):
            self._add_row(at, held)

    def _add_row(self, at: int, held: HeldRole) -> None:
        name = QLabel(word(held.role), self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        place = StillCombo(self)
        for where, title in self._places:
            place.addItem(title, where)
        if place.findData(held.place) < 0:
            place.addItem(say("one that is gone"), held.place)
        place.setCurrentIndex(place.findData(held.place))
        place.setAccessibleName(say("{role}: where it holds", role=word(held.role)))
        place.activated.connect(self._changed)
        ends = QCheckBox(say("until"), self)
        ends.setChecked(held.until_at is not None)
        ends.setAccessibleName(say("{role}: ends by itself", role=word(held.role)))
        ends.toggled.connect(self._changed)
        until = _Until(self)
        until.setCalendarPopup(True)
        until.setDisplayFormat(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))
        until.setAccessibleName(say("{role}: until when", role=word(held.role)))
        until.setDateTime(_moment(held.until_at))
        until.setVisible(held.until_at is not None)
        until.dateTimeChanged.connect(self._changed)
        away = QPushButton(say("Take away"), self)
        away.setAutoDefault(False)
        away.setAccessibleName(say("Take the role away: {role}", role=word(held.role)))
        away.setProperty("at", at)
        away.clicked.connect(self._remove)
        self._grid.addWidget(name, 2 * at, 0)
        self._grid.addWidget(place, 2 * at, 1)
        self._grid.addWidget(away, 2 * at, 2)
        self._grid.addWidget(ends, 2 * at + 1, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(until, 2 * at + 1, 1)
        self._grid.setColumnStretch(1, 2)
        self._rows += [name, place, away, ends, until]
        self._parts.append((place, ends, until))
        for part in (place, ends, until):
            part.setProperty("at", at)
        before = self._last if self._last is not None else self.more
        for one, after in pairwise((before, place, ends, until, away)):
            QWidget.setTabOrder(one, after)
        self._last = away

    def _changed(self) -> None:
        part = self.sender()
        at = part.property("at") if part is not None else None
        if at is None:
            return
        place, ends, until = self._parts[at]
        until.setVisible(ends.isChecked())
        until_at = until.dateTime().toMSecsSinceEpoch() * 1_000 if ends.isChecked() else None
        held = self._held[at]
        if held.until_at is not None and until_at is not None and abs(held.until_at - until_at) < 60_000_000:
            # What is shown has whole minutes.
            until_at = held.until_at
        self._held[at] = held._replace(place=str(place.currentData()), until_at=until_at)
        self.edited.emit()

    def _remove(self) -> None:
        del self._held[int(self.sender().property("at"))]
        self._fill()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add(self) -> None:
        role = str(self.more.currentData())
        with QSignalBlocker(self.more):
            self.more.setCurrentIndex(0)
        if role:
            self._held.append(HeldRole(new_id(), role, "", 0, None))
            self._fill()
            self._parts[-1][0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()


def _moment(at_us: int | None) -> QDateTime:
    if at_us is None:
        return QDateTime.currentDateTime().addSecs(_USUAL_S)
    return QDateTime.fromMSecsSinceEpoch(at_us // 1_000)
