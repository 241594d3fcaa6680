"""The panel 'Last hour': what happened in the queue that is chosen, or on everything shown, and what is so now."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.charts.hour_canvas import HourCanvas
from console.charts.hour_plots import HourPlots, hour_plots
from console.charts.hour_words import as_table, sentences, summary, title
from console.charts.loading import LateModule
from console.clock_words import clock_time
from console.delegates.cell import MARGIN
from console.panels.elided_label import ElidedLabel
from console.panels.floor_panel import FloorPanel
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.theme import HEADER_PT, Theme, scaled, text_font
from console.words import say
from db.metrics.segment import MICROSECONDS

#: The end of the lines moves on so often, seconds; it is a fifth of a pixel a second.
END_MOVES_S: Final = 5


class LastHourPanel(FloorPanel):
    """Plots over the same hour, under a line that tells the most important one, or the moment under the pointer."""

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self._theme = theme
        self._queue_id: str | None = None
        self._loaded = False
        self._shown: object = None
        self._described: object = None
        self.drawing = LateModule()
        self.title = say("Last hour")
        self.canvas = HourCanvas(theme, self)
        self.line = ElidedLabel(self)
        self.line.setFont(text_font(HEADER_PT))
        told = QHBoxLayout()
        told.setContentsMargins(scaled(MARGIN), scaled(4), scaled(MARGIN), scaled(2))
        told.addWidget(self.line)
        self.copying = QAction(say("Copy the last &hour"), self)
        self.copying.setObjectName("copy_hour")
        self.copying.triggered.connect(self.copy)
        self.canvas.addAction(self.copying)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.canvas.moment_changed.connect(self._tell_moment)
        self.canvas.copy_asked.connect(self.copy)
        self.setFocusProxy(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(told)
        column.addWidget(self.canvas, 1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.canvas.backgroundRole())
        self._say(None)

    def show_queue(self, queue_id: str | None) -> None:
        """Show the hour of one queue, or of everything shown for None."""
        self._queue_id = queue_id
        self.canvas.go_to(None)
        self._refresh()

    def show_view(self) -> None:
        """Another view is on: a queue outside it is not shown any more, and all that is shown are other queues."""
        if self._queue_id is not None and not self._floor.view.has_queue(self._queue_id):
            self._queue_id = None
        self.canvas.go_to(None)
        self._refresh()

    def take(self, touched: Touched) -> None:
        """From the first snapshot on there is something to show."""
        self._loaded = self._loaded or touched.everything

    def settle(self) -> None:
        """Draw what changed; nothing while nobody can see it."""
        if self.isVisible():
            self._refresh()

    def set_stale(self, stale: bool) -> None:
        """Hatch the times while the data is old."""
        self.canvas.age = self._floor.age
        self.canvas.set_stale(stale)

    def give_keyboard(self) -> None:
        """Put the keyboard into the plots."""
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy(self) -> None:
        """Put the hour on the clipboard, as a spreadsheet takes it."""
        if self._loaded:
            QGuiApplication.clipboard().setText(as_table(hour_plots(self._floor, self._queue_id)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what became of the hour meanwhile."""
        super().showEvent(event)
        self._shown = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line of words out where it would take the room of the only plot."""
        super().resizeEvent(event)
        line = QFontMetrics(self.line.font()).height()
        self.line.setVisible(self.height() >= 7 * line)

    def _refresh(self) -> None:
        if not self._loaded:
            return
        hour = hour_plots(self._floor, self._queue_id)
        seen = (self._looks(hour), self.canvas.can_draw, self.drawing.problem)
        if seen == self._shown:
            self._draw_when_loaded()
            return
        self._shown = seen
        self._draw_when_loaded()
        self.canvas.show_hour(hour if self._floor.store.rows("queue") else None, self._words())
        self._say(hour)

    def _looks(self, hour: HourPlots) -> object:
        """What the picture is made of: equal pictures need no new one."""
        plots = tuple((plot.caption, plot.values, plot.second, plot.marks, plot.now) for plot in hour.plots)
        return (
            hour.queue,
            hour.view,
            hour.at_us[:-1],
            hour.at_us[-1] // (END_MOVES_S * MICROSECONDS),
            hour.shades,
            plots,
        )

    def _draw_when_loaded(self) -> None:
        if self.canvas.can_draw or not self.isVisible():
            return
        self.drawing.ask()
        if self.drawing.module is not None:
            self.canvas.draw_with(self.drawing.module.HourLines(self._theme, self.canvas))
            self._shown = None

    def _words(self) -> str:
        if not self._floor.store.rows("queue"):
            return say("Nothing to draw: this floor has no queues yet.")
        if self.drawing.problem:
            return say("The plots cannot be drawn here ({why}). Ctrl+C copies their figures.", why=self.drawing.problem)
        return say("Loading the plots…")

    def _say(self, hour: HourPlots | None) -> None:
        if hour is None:
            self.canvas.show_hour(None, say("Reading the floor…"))
            self.canvas.setAccessibleName(self.title)
            return
        self.say_title(title(hour))
        self.canvas.setAccessibleName(self.title)
        if self.canvas.place is None:
            self.line.set_text(self._line_of(hour))
        described = (self.title, hour.at_us[-2])
        if described != self._described:
            # A screen reader that reads it out is not begun anew each second.
            self._described = described
            self.canvas.setAccessibleDescription("\n".join([*sentences(hour), self._zone_words()]).strip())

    def _line_of(self, hour: HourPlots) -> str:
        if not self._floor.store.rows("queue"):
            return ""
        zone = self._zone_words()
        said = summary(hour)
        return say("{sentence} {next}", sentence=said, next=zone) if zone else said

    def _tell_moment(self, words: str) -> None:
        if words:
            self.line.set_text(words)
        elif self.canvas.hour is not None:
            self.line.set_text(self._line_of(self.canvas.hour))

    def _zone_words(self) -> str:
        """Where the queue keeps another time than this machine: which, and what it is there now; else ''."""
        queue = self._floor.store.row("queue", self._queue_id)
        if queue is None:
            return ""
        # Here, not above: the first window does not wait for time zones.
        from db.metrics.business_day import zone_named

        now = self._floor.now_us()
        name = self._floor.tallies.day(queue.id, now).zone
        here, there = (datetime.fromtimestamp(now / MICROSECONDS, zone) for zone in (None, zone_named(name)))
        if here.astimezone().utcoffset() == there.utcoffset():
            return ""
        return say(
            "Times of this machine; {queue} keeps {zone}, now {time}.",
            queue=queue.name,
            zone=name,
            time=clock_time(now, zone_named(name), seconds=False),
        )
