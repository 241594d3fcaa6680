"""The field of days on which a site is closed whatever its hours say: holidays, works meetings."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.setup.editors import Editor
from console.theme import scaled
from console.words import say
from db.commands.set_up_values import LONGEST_NAME


def day_words(day: str) -> str:
    """A day 'YYYY-MM-DD' as the person's language writes it."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.LongFormat) if date.isValid() else day


class ClosedDaysEditor(Editor):
    """Days as a sorted tuple of ('YYYY-MM-DD', name)."""

    def __init__(self, parent: QWidget, today: str) -> None:
        super().__init__(parent)
        self._days: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(3))
        self._grid.setColumnStretch(0, 1)
        self._rows: list[QWidget] = []
        self.day = QDateEdit(QDate.fromString(today, Qt.DateFormat.ISODate), self)
        self.day.setAccessibleName(say("Closed on"))
        self.day.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.day.lineEdit().setAccessibleName(say("Closed on"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(say("What day that is"))
        self.name.setPlaceholderText(say("what day that is"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.returnPressed.connect(self._add)
        self.add_button = QPushButton(say("Add the day"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        line = QHBoxLayout()
        line.addWidget(self.day)
        line.addWidget(self.name, 1)
        line.addWidget(self.add_button)
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        column.addLayout(self._grid)
        column.addLayout(line)
        self._line.addLayout(column, 1)
        self.setFocusProxy(self.day)

    @property
    def value(self) -> tuple[tuple[str, str], ...]:
        """The days in order."""
        return tuple(sorted(self._days.items()))

    def show_value(self, value: Any) -> None:
        """Show these."""
        if self.value != value:
            self._days = dict(value)
            self._fill()

    def call(self, name: str) -> None:
        """Its parts have names of their own."""

    def _add(self) -> None:
        self._days[self.day.date().toString(Qt.DateFormat.ISODate)] = " ".join(self.name.text().split())
        self.name.clear()
        self.day.setDate(self.day.date().addDays(1))
        self._fill()
        self.day.setFocus()
        self.edited.emit()

    def _remove(self) -> None:
        self._days.pop(str(self.sender().property("day")), None)
        self._fill()
        self.day.setFocus()
        self.edited.emit()

    def _fill(self) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows = []
        for place, (day, name) in enumerate(sorted(self._days.items())):
            words = say("{day}: {name}", day=day_words(day), name=name) if name else day_words(day)
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            away = QPushButton(say("Remove"), self)
            away.setAccessibleName(say("Open on {day} after all", day=day_words(day)))
            away.setAutoDefault(False)
            away.setProperty("day", day)
            away.clicked.connect(self._remove)
            for at, widget in enumerate((label, away)):
                self._grid.addWidget(widget, place, at)
                self._rows.append(widget)
            QWidget.setTabOrder(away, self.day)
