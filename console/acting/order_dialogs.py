"""Composing what puts contacts in order: which priority, when they are due, and why they are closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from console.acting.composing import ComposingDialog, why_line
from console.acting.priority_words import HIGH, HIGHEST, LOW, LOWEST, NORMAL, priority_words
from console.clock_words import moment
from console.connecting.form_rows import FormRows
from console.store.business_day import business_day
from console.words import contact_number, plural, say
from db.commands.act import LONGEST_REASON

if TYPE_CHECKING:
    from console.acting.order_acts import OrderActs
    from console.window import FloorWindow
    from db.rows import ContactRow

_MINUTE_US: Final = 60_000_000
_US_PER_MS: Final = 1_000
#: A business day ends when the next one begins; what is due on it is due a minute before.
_LAST_MINUTE_US: Final = 60_000_000


class OrderDialog(ComposingDialog):
    """What these dialogs have in common: the contacts as the person sees them, and a form with the reason."""

    def __init__(self, acts: OrderActs, rows: list[ContactRow], window: FloorWindow, title: str, do: str) -> None:
        super().__init__(title, do, window.theme, window)
        self.acts, self.rows, self._floor = acts, rows, window.floor
        self.form = FormRows()

    def lay_out(self, why: QWidget) -> None:
        """Put the reason, what will happen and the buttons under the rest."""
        self.form.add(say("&Why"), why)
        self.column.addLayout(self.form)
        self.finish()


class PriorityDialog(OrderDialog):
    """Chooses a priority: high, normal or low with one button each, or any number between."""

    def __init__(self, acts: OrderActs, rows: list[ContactRow], window: FloorWindow) -> None:
        number = len(rows)
        one = say("Priority of {contact}", contact=contact_number(rows[0].number))
        title = one if number == 1 else plural("Priority of %Ln contact(s)", number)
        super().__init__(acts, rows, window, title, say("&Set the priority"))
        self.why = why_line(self, say("it is kept in the history"))
        self.value = QSpinBox(self)
        self.value.setRange(LOWEST, HIGHEST)
        self.value.setValue(rows[0].priority)
        self.value.setAccessibleName(say("Priority"))
        self.levels = {
            level: self._level(text, level)
            for level, text in ((HIGH, say("&High")), (NORMAL, say("&Normal")), (LOW, say("&Low")))
        }
        line = QHBoxLayout()
        for level in (HIGH, NORMAL, LOW):
            line.addWidget(self.levels[level])
        line.addStretch(1)
        levels = QWidget(self)
        line.setContentsMargins(0, 0, 0, 0)
        levels.setLayout(line)
        self.form.add(say("&Priority, -9 to 9"), self.value, levels)
        self.lay_out(self.why)
        self.value.valueChanged.connect(self._look)
        self._look()
        self.value.selectAll()

    def accept(self) -> None:
        """Set it."""
        self.acts.set_priority(self.rows, self.value.value(), self.why.text().strip())
        super().accept()

    def _level(self, text: str, level: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("level", level)
        button.clicked.connect(self._choose_level)
        return button

    def _choose_level(self) -> None:
        self.value.setValue(int(self.sender().property("level")))

    def _look(self) -> None:
        value = self.value.value()
        if all(row.priority == value for row in self.rows):
            self.say_outcome(say("It is so already: {priority}.", priority=priority_words(value)), problem=True)
        else:
            words = say("{priority}: a higher priority goes first in its line.", priority=priority_words(value))
            self.say_outcome(words)


class _Moment(QDateTimeEdit):
    """A moment whose parts the arrows go through: Tab leads on to the next field, as everywhere."""

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Leave it."""
        return bool(QWidget.focusNextPrevChild(self, next_))


class DueDialog(OrderDialog):
    """Chooses when contacts are due: soon, today, at a time, or as the queue's target has it."""

    def __init__(self, acts: OrderActs, rows: list[ContactRow], window: FloorWindow) -> None:
        number = len(rows)
        one = say("When {contact} is due", contact=contact_number(rows[0].number))
        title = one if number == 1 else plural("When %Ln contact(s) are due", number)
        super().__init__(acts, rows, window, title, say("&Set the time"))
        self.why = why_line(self, say("it is kept in the history"))
        self.now = window.floor.now_us()
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.at = _Moment(QDateTime.fromMSecsSinceEpoch((self.now + 120 * _MINUTE_US) // _US_PER_MS), self)
        self.at.setCalendarPopup(True)
        self.at.setDisplayFormat(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))
        self.at.setAccessibleName(say("Due at"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for key, text in (
            ("quarter", say("In &15 minutes")),
            ("hour", say("In 1 &hour")),
            ("today", say("By the end of &today")),
            ("at", say("&At")),
            ("none", say("&No time of its own: as the queue's target has it")),
        ):
            self._choice(key, text)
            if key == "at":
                line = QHBoxLayout()
                line.addWidget(self.choices[key])
                line.addWidget(self.at)
                line.addStretch(1)
                column.addLayout(line)
            else:
                column.addWidget(self.choices[key])
        self.column.addLayout(column)
        self.lay_out(self.why)
        self.choices["hour"].setChecked(True)
        self._group.buttonToggled.connect(self._look)
        self.at.dateTimeChanged.connect(self._choose_at)
        self._look()
        self.choices["hour"].setFocus()

    def due_at(self, row: ContactRow) -> int | None:
        """When this contact will be due, UTC microseconds; None for no time of its own."""
        chosen = next(key for key, choice in self.choices.items() if choice.isChecked())
        if chosen == "today":
            return self._end_of_day(row)
        times: dict[str, Callable[[], int | None]] = {
            "quarter": lambda: self.now + 15 * _MINUTE_US,
            "hour": lambda: self.now + 60 * _MINUTE_US,
            "at": lambda: self.at.dateTime().toMSecsSinceEpoch() * _US_PER_MS,
            "none": lambda: None,
        }
        return times[chosen]()

    def accept(self) -> None:
        """Set it."""
        self.acts.set_due(self.rows, self.due_at, self.why.text().strip())
        super().accept()

    def _choice(self, key: str, text: str) -> None:
        choice = QRadioButton(text, self)
        self._group.addButton(choice)
        self.choices[key] = choice

    def _choose_at(self) -> None:
        self.choices["at"].setChecked(True)
        self._look()

    def _end_of_day(self, row: ContactRow) -> int:
        """The last minute of the business day of the contact's queue, by that queue's clock."""
        store = self._floor.store
        queue = store.row("queue", row.queue_id)
        team = None if queue is None else store.row("team", queue.team_id)
        site = None if team is None else store.row("site", team.site_id)
        if queue is None:
            return self.now + 60 * _MINUTE_US
        return business_day(queue, site, self.now).end_us - _LAST_MINUTE_US

    def _look(self) -> None:
        times = [self.due_at(row) for row in self.rows]
        set_times = sorted({at for at in times if at is not None})
        if not set_times:
            self.say_outcome(say("Due by the answer time of its queue, from when it joined the line."))
        elif set_times[0] <= self.now:
            self.say_outcome(say("That time is over already; choose one to come."), problem=True)
        elif len(set_times) == 1:
            self.say_outcome(say("Due {time}.", time=moment(set_times[0], self.now)))
        else:
            first, last = moment(set_times[0], self.now), moment(set_times[-1], self.now)
            self.say_outcome(say("Due between {first} and {last}, by each queue's own clock.", first=first, last=last))


class CloseDialog(OrderDialog):
    """Closes contacts that nobody will answer any more; the reason is kept."""

    def __init__(self, acts: OrderActs, rows: list[ContactRow], window: FloorWindow) -> None:
        number = len(rows)
        one = say("Close {contact}", contact=contact_number(rows[0].number))
        super().__init__(
            acts, rows, window, one if number == 1 else plural("Close %Ln contact(s)", number), say("Clos&e")
        )
        self.why = why = QComboBox(self)
        why.setEditable(True)
        why.addItems(
            [
                say("Answered by another way already"),
                say("The same request came twice"),
                say("The line was lost and the customer did not come back"),
                say("Nothing was asked that needs an answer"),
            ]
        )
        why.setCurrentIndex(-1)
        edit = why.lineEdit()
        assert edit is not None
        edit.setMaxLength(LONGEST_REASON)
        edit.setPlaceholderText(say("it is kept in the history"))
        why.setAccessibleName(say("Why"))
        edit.setAccessibleName(say("Why"))
        self.lay_out(why)
        why.currentTextChanged.connect(self._look)
        self._look()

    def accept(self) -> None:
        """Close them."""
        self.acts.close(self.rows, self.why.currentText().strip())
        super().accept()

    def _look(self) -> None:
        talked = sum(row.state in ("on_contact", "wrap_up") for row in self.rows)
        if talked:
            words = plural("%Ln of them is with somebody and stays as it is; the others leave the line.", talked)
        else:
            words = say("It leaves the line without an answer. Undo brings it back with its place and its times.")
        self.say_outcome(words)
        given = bool(self.why.currentText().strip())
        self.do_button.setEnabled(given)
        self.do_button.setToolTip("" if given else say("It needs a reason."))
