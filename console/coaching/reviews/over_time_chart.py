"""The rubric of one agent over time: a strip for each behaviour, a point for each month with its interval, and the level
that is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.clock_words import day
from console.coaching.strip_chart import STRIP, StripChart
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, Theme, scaled
from console.words import plural, say

if TYPE_CHECKING:
    from db.metrics.rubric_over_time import BehaviourOverTime, MonthLevel, RubricOverTime

#: The names stand in so much of the width.
_NAMES: Final = 0.3


class RubricOverTimePanel(QWidget):
    """The chart with what it counts in words above, and what it leaves out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        self.chart = RubricOverTimeChart(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.about)
        column.addWidget(self.chart)
        column.addStretch(1)

    def show_over_time(self, shown: RubricOverTime) -> None:
        """Show an agent's; it takes the room that its behaviours need."""
        self.about.setText(about_words(shown))
        self.chart.show_behaviours(shown.behaviours if shown.reviews else ())


class RubricOverTimeChart(StripChart):
    """A strip for each behaviour, a point for each month."""

    narrowest = 260

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(say("Rubric over time"), theme, parent)
        self._shown: tuple[BehaviourOverTime, ...] = ()
        self._months: list[str] = []

    def show_behaviours(self, shown: tuple[BehaviourOverTime, ...]) -> None:
        """Show these; without any it takes no room."""
        self._shown = shown
        self._months = sorted({one.month for behaviour in shown for one in behaviour.months})
        self.show_strips(len(shown), "\n".join(behaviour_words(one) for one in shown))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strips from top to bottom, the months below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        left = self.width() * _NAMES
        for place, one in enumerate(self._shown):
            top = place * STRIP * line
            strip = QRectF(left, top + 0.9 * line, self.width() - left - 2 * line, (STRIP - 1.5) * line)
            self._name(painter, QRectF(0, top, left - line, STRIP * line), one)
            self._scale(painter, strip, one)
            for month in one.months:
                self._point(painter, strip, one, month)
        self._month_names(painter, left, line)
        painter.end()

    def _name(self, painter: QPainter, room: QRectF, one: BehaviourOverTime) -> None:
        n = sum(month.level.n for month in one.months)
        name = self.short_name(one.name, room)
        words = say("{behaviour}\n{n} scored, expected {level}", behaviour=name, n=n, level=one.expected)
        self.draw_words(painter, room, words)

    def _scale(self, painter: QPainter, strip: QRectF, one: BehaviourOverTime) -> None:
        for level in range(1, one.top + 1):
            words = str(level) if level in (1, one.top, one.expected) else ""
            self.draw_level(painter, strip, _y(strip, one.top, level), words, expected=level == one.expected)

    def _point(self, painter: QPainter, strip: QRectF, one: BehaviourOverTime, month: MonthLevel) -> None:
        level = month.level
        bounds = None
        if level.low is not None and level.high is not None:
            bounds = _y(strip, one.top, level.low), _y(strip, one.top, level.high)
        at = QPointF(self._x(strip, month.month), _y(strip, one.top, level.mean))
        self.draw_point(painter, at, bounds, sure=level.n > 1)

    def _month_names(self, painter: QPainter, left: float, line: int) -> None:
        painter.setPen(self.theme_.colour("quiet"))
        y = len(self._shown) * STRIP * line
        strip = QRectF(left, 0, self.width() - left - 2 * line, line)
        for month in self._months:
            x = self._x(strip, month)
            painter.drawText(QRectF(x - 3 * line, y, 6 * line, line), Qt.AlignmentFlag.AlignCenter, _month_name(month))

    def _x(self, strip: QRectF, month: str) -> float:
        """Months stand side by side by the calendar, so that one without a review leaves a gap."""
        first, last = _months_of(self._months[0]), _months_of(self._months[-1])
        part = (_months_of(month) - first + 0.5) / (last - first + 1)
        return strip.left() + strip.width() * part


def about_words(shown: RubricOverTime) -> str:
    """What is counted, and what is left out and why."""
    if not shown.allowed:
        return say(
            "Figures of single agents are not shown to you: the monitoring agreement leaves them to other roles."
        )
    if not shown.reviews:
        words = say("No contact that was drawn by lot has been reviewed since {day}.", day=day(shown.since))
    else:
        words = plural(
            "%Ln review(s) of contacts drawn by lot since {day}; those that were chosen are not counted.",
            shown.reviews,
            day=day(shown.since),
        )
    if not shown.disputed:
        return words
    waiting = plural("%Ln disputed, counted when settled.", shown.disputed)
    return say("{counted} {disputed}", counted=words, disputed=waiting)


def behaviour_words(one: BehaviourOverTime) -> str:
    """A strip in words."""
    if not one.months:
        return say("{behaviour}: not scored yet, expected {level}.", behaviour=one.name, level=one.expected)
    months = " · ".join(month_words(month) for month in one.months)
    return say("{behaviour}: expected {level}. {months}", behaviour=one.name, level=one.expected, months=months)


def month_words(month: MonthLevel) -> str:
    """The mean of a month, with its interval where there is one."""
    level, name = month.level, _month_name(month.month)
    mean = QLocale().toString(level.mean, "f", 1)
    if level.low is None or level.high is None:
        return say("{month}: {mean}, one review", month=name, mean=mean)
    low, high = (QLocale().toString(bound, "f", 1) for bound in (level.low, level.high))
    return say("{month}: {mean} ({low} to {high}, n {n})", month=name, mean=mean, low=low, high=high, n=level.n)


def _y(strip: QRectF, top: int, level: float) -> float:
    return strip.bottom() - strip.height() * (level - 1) / max(1, top - 1)


def _months_of(month: str) -> int:
    year, number = month.split("-")
    return int(year) * 12 + int(number)


def _month_name(month: str) -> str:
    year, number = month.split("-")
    name = QLocale().standaloneMonthName(int(number), QLocale.FormatType.ShortFormat)
    return say("{month} {year}", month=name, year=year)
