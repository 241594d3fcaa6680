"""The real console, with a clock at each step from the read to the end of the paint."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent

from console import app
from console.link import FeedReader, open_database
from console.panels.floor_table import FloorTable
from console.standing import Standing
from console.theme import Theme
from console.window import FloorWindow
from db.changes.batch import Batch, SnapshotNeeded
from tests.bench.event_loop import run_loop
from tests.bench.latencies import BatchTimes, Painted, moment_of, now_us

LOADED_WITHIN_S = 60.0


class TimedReader:
    """A reader that notes when each of its reads began and ended."""

    def __init__(self, reader: FeedReader) -> None:
        self._reader: Any = reader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    def changes(self) -> Batch | SnapshotNeeded:
        began = now_us()
        news = self._reader.changes()
        _reads[id(news)] = (began, now_us())
        return news


#: When each batch on its way was read, by its identity; a batch lives as long as it is on its way.
_reads: dict[int, tuple[int, int]] = {}


def open_timed(url: str, position: Any) -> FeedReader:
    """The console's own reader, with a clock."""
    timed: Any = TimedReader(open_database(url, position))
    return timed


class MeasuredWindow(FloorWindow):
    """The Floor window, noting when it took and had applied each batch."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.batches: dict[tuple[str, int], BatchTimes] = {}

    def take_batch(self, batch: Batch) -> None:
        taken = now_us()
        super().take_batch(batch)
        times = BatchTimes(*_reads.pop(id(batch), (taken, taken)), taken, now_us())
        for change in batch.changes:
            if change.entity in ("contact", "agent") and change.row is not None:
                self.batches[change.entity_id, moment_of(change.entity, change.row)] = times


class PaintLog:
    """What the paints of the floor's tables showed, noted at the end of each paint event."""

    def __init__(self) -> None:
        self.painted: list[Painted] = []
        self._shown: defaultdict[str, int] = defaultdict(int)

    def note(self, table: FloorTable, event: QPaintEvent) -> None:
        """Note rows that this paint showed for the first time as they are now."""
        model: Any = table.model()
        if model.spec.table not in ("contact", "agent"):
            return
        at, region, width = now_us(), event.region(), table.viewport().width()
        for place in table.visible_rows():
            row = model.row_at(place)
            moment = moment_of(model.spec.table, row)
            if self._shown[row.id] < moment and region.intersects(
                QRect(0, table.rowViewportPosition(place), width, table.rowHeight(place))
            ):
                self._shown[row.id] = moment
                self.painted.append(Painted(row.id, moment, at))

    def take(self) -> list[Painted]:
        """What was noted since the last call."""
        taken, self.painted = self.painted, []
        return taken

    def watch(self) -> None:
        """Follow the paints of every table that is made from now on."""
        paint: Callable[[FloorTable, QPaintEvent], None] = FloorTable.paintEvent

        def paint_and_note(table: FloorTable, event: QPaintEvent) -> None:
            paint(table, event)
            self.note(table, event)

        FloorTable.paintEvent = paint_and_note  # type: ignore[method-assign]


class MeasuredConsole:
    """The console on one database, offscreen at 1440 x 900, loaded and at rest."""

    def __init__(self, url: str) -> None:
        self.application = app.make_application(offscreen=True)
        self.log = PaintLog()
        self.log.watch()
        # The console makes its window itself: it is given the one with clocks.
        app.FloorWindow = MeasuredWindow  # type: ignore[misc]
        self.console = app.Console(Theme(self.application, "light"), None, open_timed)
        window = self.console.make_window(Standing(url))
        assert isinstance(window, MeasuredWindow)
        self.window = window
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(1440, 900)
        waiting = QEventLoop()
        self.window.loaded.connect(waiting.quit)
        QTimer.singleShot(round(LOADED_WITHIN_S * 1000), waiting.quit)
        self.console.show()
        waiting.exec()
        if not self.window.floor.clock.is_set:
            raise RuntimeError(f"the console did not load the floor at {url}: {self.window.freshness().sentence}")
        # Sorted by name, rows whose state changes stay where they are: the writer knows which are on screen.
        self.sort("agent", "name")
        run_loop(1.0)

    def table(self, name: str) -> FloorTable:
        """The table of contacts or of agents."""
        return next(table for table in self.window.findChildren(FloorTable) if _model(table).spec.table == name)

    def sort(self, name: str, column: str) -> None:
        """Sort a table by a column."""
        model = _model(self.table(name))
        model.sort(model.spec.column(column))

    def visible(self) -> dict[str, list[str]]:
        """Ids of the rows on screen, by table."""
        tables = {name: self.table(name) for name in ("contact", "agent")}
        return {name: [_model(table).id_at(row) for row in table.visible_rows()] for name, table in tables.items()}

    def rows(self) -> dict[str, list[str]]:
        """Ids of all rows held, by table."""
        return {name: list(self.window.floor.store.rows(name)) for name in ("contact", "agent")}

    def close(self) -> None:
        """End the feed thread."""
        if self.console.stop():
            raise RuntimeError("the feed thread did not end")
        self.window.close()


def _model(table: FloorTable) -> Any:
    return table.model()
