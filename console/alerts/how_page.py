"""How to be told: outside of the window from which severity on, with which sound, and when not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from console.alerts.kept_choices import TellingChoices
from console.alerts.outside import Outside
from console.connecting.form_rows import FormRows
from console.panels.flow_layout import FlowLayout
from console.panels.wrapped_label import wrapped_label
from console.setup.editors import StillCombo
from console.store.alerts_quiet import QuietTimes
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled
from console.words import say

_SHORT: Final = QLocale.FormatType.ShortFormat
_DAY_MIN: Final = 24 * 60


class HowPage(QWidget):
    """`edited` says that something was chosen, `try_asked` that the person wants to hear and see it now."""

    edited = Signal()
    try_asked = Signal()

    def __init__(self, telling: TellingChoices, outside: Outside, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._outside = outside
        self._theme = theme
        self.loud_from = StillCombo(self)
        for word, title in {
            "normal": say("everything"),
            "high": say("what is high or urgent"),
            "urgent": say("what is urgent"),
            "never": say("nothing"),
        }.items():
            self.loud_from.addItem(title, word)
        self.notifies = QCheckBox(say("&Notifications of the system"), self)
        self.sound = StillCombo(self)
        for word, title in {
            "none": say("no sound"),
            "beep": say("the system's sound"),
            "file": say("a sound file"),
        }.items():
            self.sound.addItem(title, word)
        self.file = QLineEdit(self)
        self.choose = QPushButton(say("&Choose…"), self)
        self.choose.setAutoDefault(False)
        self.quiet = QCheckBox(say("&Quiet times: no sound, nothing outside"), self)
        self.from_, self.until = self._time(say("Quiet from")), self._time(say("Quiet until"))
        self.nights = [self._day(name) for name in _day_names()]
        for check, name in zip(self.nights, _day_names(), strict=True):
            check.setAccessibleName(say("Quiet on the night of {day}", day=name))
        self.whole = [self._day(name) for name in _day_names()]
        for check, name in zip(self.whole, _day_names(), strict=True):
            check.setAccessibleName(say("Quiet all day on {day}", day=name))
        self.here = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.result = wrapped_label(theme, TEXT_PT, self)
        self.try_it = QPushButton(say("&Try it now"), self)
        self.try_it.setAutoDefault(False)
        self.try_it.clicked.connect(self.try_asked)
        self.choose.clicked.connect(self._choose_file)
        self._lay_out()
        self.show_telling(telling)
        self._follow()

    def telling(self) -> TellingChoices:
        """What stands here."""
        quiet = QuietTimes(
            self.quiet.isChecked(),
            _minutes(self.from_),
            _minutes(self.until),
            frozenset(day for day, check in enumerate(self.nights) if check.isChecked()),
            frozenset(day for day, check in enumerate(self.whole) if check.isChecked()),
        )
        return TellingChoices(
            str(self.loud_from.currentData()),
            self.notifies.isChecked(),
            str(self.sound.currentData()),
            self.file.text().strip(),
            quiet,
        )

    def show_telling(self, telling: TellingChoices) -> None:
        """Show these choices."""
        self.loud_from.setCurrentIndex(max(0, self.loud_from.findData(telling.loud_from)))
        self.notifies.setChecked(telling.notifies)
        self.sound.setCurrentIndex(max(0, self.sound.findData(telling.sound)))
        self.file.setText(telling.sound_file)
        quiet = telling.quiet
        self.quiet.setChecked(quiet.is_on)
        self.from_.setTime(QTime(quiet.from_min // 60, quiet.from_min % 60))
        self.until.setTime(QTime(quiet.until_min // 60, quiet.until_min % 60))
        for day in range(7):
            self.nights[day].setChecked(day in quiet.days)
            self.whole[day].setChecked(day in quiet.whole_days)
        self._look()

    def say_result(self, sentence: str) -> None:
        """Say what came of trying it."""
        self.result.setText(sentence)
        self.result.setAccessibleName(sentence)
        self.result.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(scaled(8))
        rows = FormRows()
        rows.add(say("&Outside tell me of"), self.loud_from)
        rows.add(say("&Sound"), self.sound)
        rows.add(say("Sound &file"), self.file, self.choose)
        column.addLayout(rows)
        column.addWidget(self.notifies)
        column.addWidget(self.quiet)
        times = QHBoxLayout()
        times.setContentsMargins(scaled(24), 0, 0, 0)
        from_rows = FormRows()
        from_rows.add(say("f&rom"), self.from_)
        until_rows = FormRows()
        until_rows.add(say("&until"), self.until)
        times.addLayout(from_rows)
        times.addLayout(until_rows)
        times.addStretch(1)
        column.addLayout(times)
        for title, checks in ((say("on nights that begin on"), self.nights), (say("and all day on"), self.whole)):
            label = wrapped_label(self._theme, HEADER_PT, self, quiet=True)
            label.setText(title)
            label.setContentsMargins(scaled(24), 0, 0, 0)
            column.addWidget(label)
            days = FlowLayout(scaled(10), scaled(4))
            for check in checks:
                days.addWidget(check)
            indented = QHBoxLayout()
            indented.setContentsMargins(scaled(24), 0, 0, 0)
            indented.addLayout(days, 1)
            column.addLayout(indented)
        column.addWidget(self.here)
        line = QHBoxLayout()
        line.addWidget(self.try_it)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.result)
        self.result.hide()
        column.addStretch(1)

    def _time(self, name: str) -> QTimeEdit:
        field = QTimeEdit(self)
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(name)
        field.lineEdit().setAccessibleName(name)
        return field

    def _day(self, name: str) -> QCheckBox:
        short = dict(zip(_day_names(), _day_names(_SHORT), strict=True))
        return QCheckBox(short[name], self)

    def _follow(self) -> None:
        for combo in (self.loud_from, self.sound):
            combo.activated.connect(self._edited)
        for check in (self.notifies, self.quiet, *self.nights, *self.whole):
            check.toggled.connect(self._edited)
        for field in (self.from_, self.until):
            field.timeChanged.connect(self._edited)
        self.file.textEdited.connect(self._edited)

    def _edited(self) -> None:
        self._look()
        self.edited.emit()

    def _look(self) -> None:
        with_file = self.sound.currentData() == "file"
        self.file.setEnabled(with_file)
        self.choose.setEnabled(with_file)
        for part in (self.from_, self.until, *self.nights, *self.whole):
            part.setEnabled(self.quiet.isChecked())
        rule = say(
            "In the window something new is said at most every 5 seconds, outside of it at most once a minute: what begins"
            " meanwhile is told together."
        )
        missing = [self._outside.why_no_notification() if self.notifies.isChecked() else ""]
        missing.append(self._outside.why_no_sound(self.telling()))
        self.here.setText(" ".join(filter(None, (rule, *missing))))

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self, say("Choose a sound file"), self.file.text(), say("Sounds (*.wav)")
        )
        if chosen:
            self.file.setText(chosen)
            self._edited()


def _day_names(form: QLocale.FormatType = QLocale.FormatType.LongFormat) -> list[str]:
    """The days of the week, Monday first."""
    return [QLocale().dayName(day, form) for day in range(1, 8)]


def _minutes(field: QTimeEdit) -> int:
    time = field.time()
    return (time.hour() * 60 + time.minute()) % _DAY_MIN
