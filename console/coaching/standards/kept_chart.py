"""How far a standard is kept over time: a strip for each team or site, a point for each week with its interval."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from console.clock_words import day
from console.coaching.standards.standard_words import FEWEST, place_words, share_words, withheld_words
from console.coaching.strip_chart import STRIP, StripChart
from console.theme import Theme, scaled
from console.words import percent, say
from db.metrics.calendar_weeks import WEEK_US

if TYPE_CHECKING:
    from db.metrics.standards_kept import KeptShare, StandardKept

#: Names stand in so much of the width.
_NAMES: Final = 0.2


class KeptChart(StripChart):
    """A strip for each place, a point for each week.

    A week that is withheld is a gap with a sign of its own, one without a review an empty one: neither is a share of 0.
    """

    narrowest = 300

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(say("How far it is kept, week by week"), theme, parent)
        self._kept: list[StandardKept] = []
        self._weeks: list[int] = []

    def show_kept(self, kept: Sequence[StandardKept], weeks: Sequence[int]) -> None:
        """Show these places over `weeks` (their Mondays, UTC microseconds, without a gap); without any it takes no room."""
        self._kept, self._weeks = list(kept), list(weeks)
        self.below = 2.8 if self._has_gaps else 1.5
        words = "\n".join(_strip_words(one, self._weeks) for one in self._kept)
        self.show_strips(len(self._kept) if self._weeks else 0, words)
        self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strips from top to bottom, the weeks below."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        left = self.width() * _NAMES
        for place, one in enumerate(self._kept):
            top = place * STRIP * line
            strip = QRectF(left + 2.4 * line, top + 0.7 * line, self.width() - left - 4 * line, (STRIP - 1.3) * line)
            self._name(painter, QRectF(0, top, left, STRIP * line), one)
            if one.withheld:
                self.draw_words(painter, strip, withheld_words(), "quiet")
            else:
                self._scale(painter, strip)
                self._points(painter, strip, one)
        self._week_names(painter, QRectF(left + 2.4 * line, 0, self.width() - left - 4 * line, line))
        if self._has_gaps:
            room = QRectF(0, (len(self._kept) * STRIP + 1.3) * line, self.width() - 1.6 * line, line)
            words = say("× {words}", words=withheld_words())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @property
    def _has_gaps(self) -> bool:
        """Whether the sign of a week that is withheld is there, and has to be explained."""
        return any(one.withheld_weeks for one in self._kept)

    def _name(self, painter: QPainter, room: QRectF, one: StandardKept) -> None:
        words = self.short_name(place_words(one), room)
        self.draw_words(
            painter, room, words if one.withheld else say("{place}\nn {n}", place=words, n=one.total.scored)
        )

    def _scale(self, painter: QPainter, strip: QRectF) -> None:
        for share in (0.0, 0.5, 1.0):
            self.draw_level(painter, strip, _y(strip, share), percent(share))

    def _points(self, painter: QPainter, strip: QRectF, one: StandardKept) -> None:
        by_week = dict(one.weeks)
        before: QPointF | None = None
        for place, week in enumerate(self._weeks):
            x = self._x(strip, place)
            share = by_week.get(week)
            at = None
            if share is not None and share.share is not None:
                at = QPointF(x, _y(strip, share.share))
                if before is not None:
                    painter.setPen(QPen(self.theme_.colour("quiet"), 1))
                    painter.drawLine(before, at)
                self._point(painter, strip, at, share)
            elif week in one.withheld_weeks:
                self._withheld(painter, strip, x)
            # A line leads over no gap.
            before = at

    def _point(self, painter: QPainter, strip: QRectF, at: QPointF, share: KeptShare) -> None:
        bounds = None
        if share.interval is not None:
            bounds = _y(strip, share.interval[0]), _y(strip, share.interval[1])
        self.draw_point(painter, at, bounds, sure=share.scored >= FEWEST)

    def _withheld(self, painter: QPainter, strip: QRectF, x: float) -> None:
        """A dotted line with a cross: something is there, and is not shown."""
        pen = QPen(self.theme_.colour("quiet"), 1)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, strip.top()), QPointF(x, strip.bottom()))
        painter.setPen(QPen(self.theme_.colour("quiet"), 2))
        y, size = _y(strip, 0.5), scaled(4)
        painter.drawLine(QPointF(x - size, y - size), QPointF(x + size, y + size))
        painter.drawLine(QPointF(x - size, y + size), QPointF(x + size, y - size))

    def _week_names(self, painter: QPainter, strip: QRectF) -> None:
        """As many as have room, the newest always."""
        if not self._weeks:
            return
        line = self.fontMetrics().height()
        painter.setPen(self.theme_.colour("quiet"))
        widest = max(self.fontMetrics().horizontalAdvance(day(week)) for week in self._weeks) + line
        step = max(1, -(-round(widest) * len(self._weeks) // max(1, round(strip.width()))))
        y = len(self._kept) * STRIP * line
        for place in range(len(self._weeks) - 1, -1, -step):
            room = QRectF(self._x(strip, place) - widest / 2, y, widest, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, day(self._weeks[place]))

    def _x(self, strip: QRectF, place: int) -> float:
        return strip.left() + strip.width() * (place + 0.5) / len(self._weeks)


def weeks_between(first: int, last: int) -> list[int]:
    """Every Monday from `first` to `last`, both Mondays (UTC microseconds): weeks without a review, too."""
    return list(range(first, last + 1, WEEK_US))


def _strip_words(one: StandardKept, weeks: Sequence[int]) -> str:
    """A strip in words."""
    if one.withheld:
        return say("{place}: {words}", place=place_words(one), words=withheld_words())
    by_week = dict(one.weeks)
    told = []
    for week in weeks:
        if week in by_week:
            words = share_words(by_week[week])
        else:
            words = withheld_words() if week in one.withheld_weeks else say("no review")
        told.append(say("week of {day}: {words}", day=day(week), words=words))
    return say("{place}: {words}", place=place_words(one), words=" · ".join(told))


def _y(strip: QRectF, share: float) -> float:
    return strip.bottom() - strip.height() * share
