"""The field of a week's opening hours: a line for each day, with a bar beside it that shows the week at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.panels.flow_layout import FlowLayout
from console.plan.day_bar import DayBar
from console.plan.week_text import Hours, NotHours, overlapping, read_day, week_minutes, write_day
from console.setup.editors import Editor, StillCombo
from console.theme import Theme, scaled
from console.words import count, say

#: The value of a day that cannot be read begins with this, its weekday and its text follow.
UNREADABLE: Final = "unreadable"
_DAYS: Final = range(7)
_WORKDAYS: Final = range(1, 5)


def weekday_name(weekday: int) -> str:
    """The name of a weekday, 0 for Monday."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


class WeekEditor(Editor):
    """Hours as a sorted tuple of (weekday, opens, closes); () is never open, None is what `otherwise` says.

    A day that cannot be read makes the value (UNREADABLE, weekday, text). `zone` is that of the clock that counts, `sites`
    are hours to copy from; None for none.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, otherwise: str, zone: str, sites: Sequence[Hours] | None = None
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._sites = None if sites is None else tuple(sites)
        self.kind = StillCombo(self)
        self.kind.addItem(otherwise, False)
        self.kind.addItem(say("open at these hours"), True)
        self.kind.setAccessibleName(say("When it is open"))
        self.kind.activated.connect(self._kind_chosen)
        self.week = QWidget(self)
        grid = QGridLayout(self.week)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(3))
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 1)
        self.days: list[QLineEdit] = []
        self._bars: list[DayBar] = []
        for weekday in _DAYS:
            self._add_day(grid, weekday, theme)
        column = QVBoxLayout()
        column.setSpacing(scaled(6))
        column.addWidget(self.kind)
        column.addWidget(self.week)
        column.addLayout(self._copying())
        self._line.addLayout(column, 1)
        self.setFocusProxy(self.kind)
        self._show_week()

    @property
    def value(self) -> Any:
        """The hours, None, or the day that cannot be read."""
        if not self.kind.currentData():
            return None
        found: list[Hours] = []
        for weekday, line in enumerate(self.days):
            try:
                found += read_day(line.text(), weekday)
            except NotHours:
                return (UNREADABLE, weekday, line.text())
        return tuple(sorted(found))

    def show_value(self, value: Any) -> None:
        """Show hours; what is being typed stays as it is where it means the same."""
        if self.value == value and (value is not None or not any(line.text() for line in self.days)):
            self._show_week()
            return
        self.kind.setCurrentIndex(int(value is not None))
        if value and value[0] == UNREADABLE:
            self._write(value[1], value[2])
        else:
            for weekday in _DAYS:
                self._write(weekday, write_day(value or (), weekday))
        self._show_week()

    @property
    def explanation(self) -> str:
        """How long it is open, and what that means for the clocks."""
        value = self.value
        if value is None or (value and value[0] == UNREADABLE):
            return ""
        if not value:
            return say("No open hours: clocks that run in open hours stand still here, and nothing falls due by them.")
        hours = week_minutes(value) / 60
        return say(
            "Open {hours} hours a week by the clock of {zone}; outside them clocks that run in open hours stand still.",
            hours=count(round(hours)) if hours == round(hours) else f"{hours:.1f}",
            zone=self._zone,
        )

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _add_day(self, grid: QGridLayout, weekday: int, theme: Theme) -> None:
        name = QLabel(weekday_name(weekday), self.week)
        line = QLineEdit(self.week)
        line.setAccessibleName(say("Open on {day}", day=weekday_name(weekday)))
        line.setPlaceholderText(say("closed"))
        line.setMaxLength(200)
        line.textEdited.connect(self._typed)
        bar = DayBar(theme, self.week)
        name.setBuddy(line)
        for at, widget in enumerate((name, line, bar)):
            grid.addWidget(widget, weekday, at, Qt.AlignmentFlag.AlignVCenter if at == 2 else Qt.AlignmentFlag(0))
        self.days.append(line)
        self._bars.append(bar)

    def _copying(self) -> FlowLayout:
        self.copy_monday = QPushButton(say("Monday's hours on all workdays"), self)
        self.copy_monday.clicked.connect(self._copy_monday)
        self.copy_site = QPushButton(say("Copy the site's hours"), self)
        self.copy_site.clicked.connect(self._copy_site)
        self.copy_site.setVisible(self._sites is not None)
        line = FlowLayout(scaled(6), scaled(4))
        for button in (self.copy_monday, self.copy_site):
            button.setAutoDefault(False)
            line.addWidget(button)
        return line

    def _copy_monday(self) -> None:
        for weekday in _WORKDAYS:
            self._write(weekday, self.days[0].text())
        self._typed()

    def _copy_site(self) -> None:
        for weekday in _DAYS:
            self._write(weekday, write_day(self._sites or (), weekday))
        self._typed()

    def _kind_chosen(self) -> None:
        if self.kind.currentData() and self._sites and not any(line.text() for line in self.days):
            self._copy_site()
        else:
            self._typed()

    def _typed(self) -> None:
        self._show_week()
        self.edited.emit()

    def _write(self, weekday: int, text: str) -> None:
        with QSignalBlocker(self.days[weekday]):
            self.days[weekday].setText(text)
            self.days[weekday].setCursorPosition(0)

    def _show_week(self) -> None:
        own = bool(self.kind.currentData())
        self.week.setVisible(own)
        self.copy_monday.setVisible(own)
        self.copy_site.setVisible(own and self._sites is not None)
        found: list[Hours] = []
        for weekday, line in enumerate(self.days):
            try:
                found += read_day(line.text(), weekday)
            except NotHours:
                continue
        for weekday, bar in enumerate(self._bars):
            bar.show_hours(tuple((opens, closes) for day, opens, closes in sorted(found) if day == weekday))


def week_check(value: Any) -> str:
    """What speaks against hours, as a sentence; '' for nothing."""
    if value and value[0] == UNREADABLE:
        return say(
            "{day}: “{text}” is no opening time. Write it like 08:00–12:00, 13:00–18:00; over midnight 22:00–06:00.",
            day=weekday_name(value[1]),
            text=value[2],
        )
    twice = overlapping(value or ())
    return "" if twice is None else say("{day}: the hours overlap.", day=weekday_name(twice))
