"""The lines of the last hour, drawn by pyqtgraph. Loading this module takes most of a second: it is loaded late."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from console.charts.hour_layout import HourLayout
from console.charts.hour_plots import HourPlots, Mark, Plot
from console.store.step_sums import SAMPLES, STEP_S
from console.theme import Theme
from db.metrics.segment import MICROSECONDS

# Our windows own their views: nothing is left for its clean-up at exit, which looks at every object of the program.
pg.setConfigOptions(exitCleanup=False, antialias=False)

#: The axis of time in seconds, 0 being the newest step: an hour before it, and up to the next one.
EARLIEST: Final = -(SAMPLES - 1) * STEP_S
LATEST: Final = STEP_S
_DASHES: Final = Qt.PenStyle.DashLine


class HourLines:
    """One view with a box of lines for each plot. It takes no pointer and no key: whoever shows it does.

    Pens are one pixel wide, without fill and smoothing: wider ones cost ten times as much.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme = theme
        self._boxes: dict[str, _Box] = {}
        self.view: Any = pg.GraphicsView(parent)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self.view, self.view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.recolour()

    def place(self, layout: HourLayout) -> None:
        """Put the lines where the plots stand; plots without a place are not drawn."""
        areas = {plot.key: plot.area for plot in layout.plots}
        for key, area in areas.items():
            if key not in self._boxes:
                self._boxes[key] = _Box(self.view, self._theme)
            self._boxes[key].box.setGeometry(QRectF(area))
        for key, box in self._boxes.items():
            box.box.setVisible(key in areas)

    def show_hour(self, hour: HourPlots) -> None:
        """Draw the lines of this hour."""
        newest = hour.at_us[-2]
        edges = np.repeat((np.array(hour.at_us) - newest) / MICROSECONDS, 2)[1:]
        for plot in hour.plots:
            box = self._boxes.get(plot.key)
            if box is not None and box.box.isVisible():
                box.show_plot(plot, edges)

    def recolour(self) -> None:
        """Take the colours of the scheme that is on."""
        self.view.setBackground(self._theme.colour("base"))
        for box in self._boxes.values():
            box.recolour()


class _Box:
    """The lines of one plot: its own, the part of it that is marked, a second one, and heights to hold them against."""

    def __init__(self, view: Any, theme: Theme) -> None:
        self._theme = theme
        self.box: Any = pg.ViewBox(enableMouse=False, enableMenu=False)
        self.box.disableAutoRange()
        self.box.setXRange(EARLIEST, LATEST, padding=0)
        view.addItem(self.box)
        self._rules: list[Any] = []
        self._marks: tuple[Mark, ...] = ()
        self._grid: tuple[float, ...] = ()
        self._second: Any = pg.PlotCurveItem(connect="finite")
        self._line: Any = pg.PlotCurveItem(connect="finite")
        self._late: Any = pg.PlotCurveItem(connect="finite")
        for curve in (self._second, self._line, self._late):
            self.box.addItem(curve, ignoreBounds=True)
        self.recolour()

    def show_plot(self, plot: Plot, edges: np.ndarray[Any, Any]) -> None:
        self.box.setYRange(0, plot.scale.top, padding=0)
        values = _heights(plot.values)
        self._line.setData(edges, values)
        if plot.late is not None:
            late = np.where(values > plot.late, values, np.nan)
            self._late.setVisible(bool(np.isfinite(late).any()))
            self._late.setData(edges, late)
        if plot.second:
            self._second.setData(edges, _heights(plot.second))
        grid = tuple(value for value, _ in plot.scale.ticks)
        if (plot.marks, grid) != (self._marks, self._grid):
            self._marks, self._grid = plot.marks, grid
            self._make_rules()

    def recolour(self) -> None:
        self._line.setPen(self._pen("text"))
        self._late.setPen(self._pen("urgent_text"))
        self._second.setPen(self._pen("quiet", _DASHES))
        self._make_rules()

    def _make_rules(self) -> None:
        """Rule the heights that are named at the side, under the lines, and dashed those that the line is held against."""
        for rule in self._rules:
            self.box.removeItem(rule)
        self._rules = [
            self._ruled(self._grid, self._pen("hairline")),
            self._ruled([mark.value for mark in self._marks if not mark.urgent], self._pen("quiet", _DASHES)),
            self._ruled([mark.value for mark in self._marks if mark.urgent], self._pen("urgent_text", _DASHES)),
        ]

    def _ruled(self, heights: Sequence[float], pen: Any) -> Any:
        # One curve for all heights: an item of its own for each costs more than all they show.
        across = np.tile([float(EARLIEST), float(LATEST)], len(heights))
        rule = pg.PlotCurveItem(across, np.repeat(np.array(heights, dtype=float), 2), pen=pen, connect="pairs")
        rule.setZValue(-1)
        self.box.addItem(rule, ignoreBounds=True)
        return rule

    def _pen(self, colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> Any:
        return pg.mkPen(self._theme.colour(colour), width=1, style=style)


def _heights(values: Sequence[float | None]) -> np.ndarray[Any, Any]:
    """Each value from its own moment up to the next one; what is not known is a gap."""
    return np.repeat(np.array([np.nan if value is None else value for value in values], dtype=float), 2)[:-1]
