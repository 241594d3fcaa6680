"""Before and after of an agreed step: the agent and colleagues, each as a point with its interval, and the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from console.coaching.follow_ups.follow_up_words import found_words, measured_words, method_words
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import say

if TYPE_CHECKING:
    from db.metrics.before_and_after import Measured
    from db.queries.before_and_after import BeforeAndAfter

#: A line with its words above it is so high, in lines of text.
_LINE: Final = 2.4
_NARROWEST: Final = 220
_ROWS: Final = 4


class BeforeAfterPanel(QWidget):
    """The sentence, the chart, and how it is compared."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = wrapped_label(theme, HEADER_PT, self, strong=True)
        self.chart = BeforeAfterChart(theme, self)
        self.method = wrapped_label(theme, HEADER_PT, self, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        for part in (self.sentence, self.chart, self.method):
            column.addWidget(part)

    def show_found(self, shown: BeforeAndAfter | None, agent: str) -> None:
        """Show what was found of one step of `agent`; None for nothing."""
        self.sentence.setText("" if shown is None else found_words(shown, agent))
        has_figures = shown is not None and shown.compared is not None
        self.method.setText(method_words() if has_figures else "")
        self.chart.show_found(shown if has_figures else None, agent)


class BeforeAfterChart(QWidget):
    """Painted in text's own size; a screen reader is told all of it in words."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = ""
        self._rows: list[tuple[str, Measured | None, bool]] = []
        self.setFont(text_font(HEADER_PT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Before and after"))
        theme.changed.connect(self.update)
        self.show_found(None, "")

    def show_found(self, shown: BeforeAndAfter | None, agent: str) -> None:
        """Show these figures; without any it takes no room."""
        found = None if shown is None else shown.compared
        self._rows = []
        if shown is not None and found is not None:
            self._measure = shown.measure
            self._rows = [
                (say("{agent} before", agent=agent), found.agent_before, False),
                (say("{agent} after", agent=agent), found.agent_after, True),
                (say("Colleagues before"), found.colleagues_before, False),
                (say("Colleagues after"), found.colleagues_after, True),
            ]
        words = "\n".join(self._row_words(name, one) for name, one, _ in self._rows)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its four lines, and as wide as their words."""
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(self._row_words(name, one)) for name, one, _ in self._rows]
        return QSize(max([scaled(_NARROWEST), *widths]), round(metrics.height() * _LINE * _ROWS))

    def minimumSizeHint(self) -> QSize:
        """The same height always; words that are too long end in an ellipsis."""
        return QSize(scaled(_NARROWEST), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line below the other, all on one scale."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        for place, (name, one, is_after) in enumerate(self._rows):
            top = place * _LINE * line
            painter.setPen(self._theme.colour("text"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, self.width(), line), flags, self.fitted_words(name, one))
            self._interval(painter, top + 1.55 * line, one, is_after)
        painter.end()

    def fitted_words(self, name: str, one: Measured | None) -> str:
        """A line in the width there is: of a long name the middle is left out, for 'before' and the figure have to stay."""
        metrics = self.fontMetrics()
        words = self._row_words(name, one)
        beside = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(name)
        shortened = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, self.width() - beside - scaled(4))
        return metrics.elidedText(self._row_words(shortened, one), Qt.TextElideMode.ElideRight, self.width())

    def _interval(self, painter: QPainter, y: float, one: Measured | None, is_after: bool) -> None:
        size = scaled(4)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        if one is None:
            return
        painter.setPen(QPen(self._theme.colour("text"), 2))
        if one.low is not None and one.high is not None:
            low, high = self._x(one.low), self._x(one.high)
            painter.drawLine(QPointF(low, y), QPointF(high, y))
            for x in (low, high):
                painter.drawLine(QPointF(x, y - size), QPointF(x, y + size))
        # Before is hollow, after is filled.
        painter.setBrush(self._theme.colour("text" if is_after else "window"))
        painter.drawEllipse(QPointF(self._x(one.mean), y), size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _x(self, value: float) -> float:
        bounds = [
            bound for _, one, _ in self._rows if one for bound in (one.mean, one.low, one.high) if bound is not None
        ]
        low, high = min(bounds), max(bounds)
        edge = scaled(8)
        return edge + (self.width() - 2 * edge) * ((value - low) / (high - low) if high > low else 0.5)

    def _row_words(self, name: str, one: Measured | None) -> str:
        return say("{who}: {figure}", who=name, figure=measured_words(one, self._measure))
