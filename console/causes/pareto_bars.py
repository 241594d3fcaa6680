"""A Pareto drawn by pyqtgraph: a bar for each cause, and the line of all so far. Loaded late: it takes most of a second."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.charts.scales import people_scale
from console.theme import HEADER_PT, Theme, text_font
from console.words import count, percent
from db.queries.causes import CauseWeek

# Our windows own their views: nothing is left for its clean-up at exit, which looks at every object of the program.
pg.setConfigOptions(exitCleanup=False, antialias=False)

_WIDTH: Final = 0.7


class ParetoBars:
    """One view; it takes no pointer and no key, whoever shows it does. The same figures stand in the table beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme = theme
        self.view: Any = pg.PlotWidget(parent)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self.view, self.view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.showAxis("right")
        self._week: CauseWeek | None = None

    def show_week(self, week: CauseWeek) -> None:
        """Draw this week: the left axis counts escalations, the right one is the share of all so far."""
        self._week = week
        self.view.clear()
        self.view.setBackground(self._theme.colour("base"))
        total = week.total
        scale = people_scale(total)
        places = list(range(1, len(week.causes) + 1))
        heights = [one.count for one in week.causes]
        fill, edge = self._theme.colour("spark"), pg.mkPen(self._theme.colour("text"), width=1)
        self.view.addItem(pg.BarGraphItem(x=places, height=heights, width=_WIDTH, brush=fill, pen=edge))
        so_far = [one.cumulative * total for one in week.causes]
        line = pg.mkPen(self._theme.colour("text"), width=1)
        ink = self._theme.colour("text")
        self.view.plot(places, so_far, pen=line, symbol="o", symbolSize=6, symbolBrush=ink, symbolPen=line)
        self.view.setXRange(0.4, len(places) + 0.6, padding=0)
        self.view.setYRange(0, max(scale.top, 1), padding=0.03)
        shares = [(total * part, percent(part)) for part in (0, 0.5, 0.8, 1)]
        self._axis("left", [(value, words) for value, words in scale.ticks])
        self._axis("right", shares)
        self._axis("bottom", [(place, count(place)) for place in places])

    def recolour(self) -> None:
        """Take the colours of the scheme that is on."""
        if self._week is not None:
            self.show_week(self._week)

    def _axis(self, side: str, ticks: list[tuple[float, str]]) -> None:
        axis = self.view.getAxis(side)
        axis.setTicks([ticks])
        axis.setPen(pg.mkPen(self._theme.colour("hairline"), width=1))
        axis.setTextPen(self._theme.colour("quiet"))
        axis.setStyle(tickFont=text_font(HEADER_PT))
        axis.enableAutoSIPrefix(False)
