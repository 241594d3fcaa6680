"""Chooses a moment to come: a length of time from now, what follows from something else, or a day and a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QWidget

from console.theme import scaled
from console.words import length, plural, say
from db.metrics.segment import MICROSECONDS

_US_PER_MS: Final = 1_000
_DAY_MIN: Final = 24 * 60
#: Up to here people think in hours, from here on in days; minutes.
_IN_HOURS_MIN: Final = 2 * _DAY_MIN
_FOLLOWS: Final = "follows"
_TYPED: Final = "typed"


class NamedMoment(NamedTuple):
    """A moment that people call by a name ('end of today'): `name` within the program, `words`, and when it is.

    `at` gives UTC microseconds; `words` have no full stop.
    """

    name: str
    words: str
    at: Callable[[], int]


class _Moment(QDateTimeEdit):
    """A moment whose parts the arrows go through: Tab leads on to the next field, as everywhere."""

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Leave it."""
        return bool(QWidget.focusNextPrevChild(self, next_))


class MomentChoice(QWidget):
    """A list of lengths, and beside it the moment it comes to, which may be changed: then the moment counts."""

    changed = Signal()

    def __init__(
        self,
        now: Callable[[], int],
        name: str,
        minutes: Sequence[int],
        parent: QWidget,
        *,
        follows: str = "",
        named: Sequence[NamedMoment] = (),
    ) -> None:
        """`now` tells the time (UTC microseconds); `follows` offers first the moment that `follow` gives, in these words.

        `named` are moments that stand before the lengths.
        """
        super().__init__(parent)
        self._now = now
        self._follows_at = 0
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(name)
        if follows:
            self.choice.addItem(follows, _FOLLOWS)
        self._named = {moment.name: moment.at for moment in named}
        for moment in named:
            self.choice.addItem(moment.words, moment.name)
        for one in minutes:
            self.choice.addItem(_in_words(one), one)
        self.choice.addItem(say("at this time"), _TYPED)
        self.at = _Moment(self)
        self.at.setCalendarPopup(True)
        self.at.setDisplayFormat(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))
        self.at.setAccessibleName(say("{what}: day and time", what=name))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(8))
        line.addWidget(self.choice, 1)
        line.addWidget(self.at)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.at.dateTimeChanged.connect(self._typed)
        self.go_on()

    @property
    def is_following(self) -> bool:
        """Whether it is left to what it follows from."""
        return bool(self.choice.currentData() == _FOLLOWS)

    def follow(self, at_us: int) -> None:
        """What it follows from says this moment now, UTC microseconds."""
        self._follows_at = at_us
        self.go_on()

    def at_us(self) -> int:
        """The moment chosen, UTC microseconds."""
        chosen = self.choice.currentData()
        if chosen == _FOLLOWS:
            return self._follows_at
        if chosen == _TYPED:
            return int(self.at.dateTime().toMSecsSinceEpoch()) * _US_PER_MS
        if chosen in self._named:
            return self._named[chosen]()
        return self._now() + int(chosen) * 60 * MICROSECONDS

    def go_on(self) -> None:
        """Let the moment beside a length go on with the clock."""
        if self.choice.currentData() != _TYPED:
            with QSignalBlocker(self.at):
                self.at.setDateTime(QDateTime.fromMSecsSinceEpoch(self.at_us() // _US_PER_MS))

    def typed(self) -> object:
        """What was chosen, to be brought back later."""
        chosen = self.choice.currentData()
        return self.at_us() if chosen == _TYPED else chosen

    def bring_back(self, typed: object) -> None:
        """Choose that again; a moment (UTC microseconds) that was typed, else what stands in the list."""
        place = self.choice.findData(typed)
        if place >= 0:
            self.choice.setCurrentIndex(place)
        elif isinstance(typed, int):
            self.at.setDateTime(QDateTime.fromMSecsSinceEpoch(typed // _US_PER_MS))

    def _chosen(self, _place: int) -> None:
        self.go_on()
        self.changed.emit()

    def _typed(self, _moment: QDateTime) -> None:
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(self.choice.findData(_TYPED))
        self.changed.emit()


def _in_words(minutes: int) -> str:
    """How long from now: 'in 2 h', 'in 7 days'."""
    if minutes > _IN_HOURS_MIN and minutes % _DAY_MIN == 0:
        return plural("in %Ln day(s)", minutes // _DAY_MIN)
    return say("in {time}", time=length(minutes * 60))
