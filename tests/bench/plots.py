"""The last hour: what one redraw of the panel costs, against plots as pyqtgraph makes them, and with pens two pixels wide.

60 queues with an hour of visits; each redraw gets a new end. All in one process, taken in turns: the panel with its words,
four PlotWidgets of the same series with their own axes, and those with wide smoothed pens. Then what the hour itself costs:
a step that passed, and one visit more.
"""

import statistics
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from console.app import make_application
from console.charts.hour_panel import LastHourPanel
from console.charts.hour_plots import hour_plots
from console.store.floor import Floor
from console.theme import Theme
from tests.bench.measuring import in_ms, options, percentile, print_table, timed
from tests.console.made_up_floor import MINUTE, NOON, SECOND, batch, made, snapshot

SIZE: Final = (832, 172)
_STEP: Final = 20 * SECOND
_TITLES: Final = ("what", "p50 ms", "p99 ms", "n", "of the panel")


def main(words: Sequence[str]) -> None:
    """Measure and print."""
    parser = options(__doc__, prog="python -m tests.bench plots")
    parser.add_argument("--queues", type=int, default=60, help="of the floor (default 60)")
    parser.add_argument("--visits", type=int, default=10_000, help="of the last hour (default 10000)")
    parser.add_argument("--rounds", type=int, default=60, help="of each redraw (default 60)")
    chosen = parser.parse_args(words)
    application = make_application(offscreen=True)
    theme = Theme(application, "light")
    floor = made_up(chosen.queues, chosen.visits)
    print_table(_TITLES, redraws(floor, theme, chosen.rounds) + steps(floor))


def made_up(queues: int, visits: int) -> Floor:
    """A floor whose visits of the last hour are spread evenly over its queues, in memory only."""
    floor = Floor(steady_s=lambda: 0.0)
    rows: list[Any] = [made("queue", f"q{n}", name=f"Queue {n}", position=n) for n in range(queues)]
    for number in range(visits):
        entered = NOON - (number * 7919 % 3600) * SECOND
        left = min(NOON, entered + number * 104_729 % 90 * SECOND)
        rows.append(
            made(
                "contact_segment",
                f"s{number}",
                queue_id=f"q{number % queues}",
                entered_at=entered,
                left_at=left,
                outcome="answered",
            )
        )
    floor.apply(snapshot(made("site", "site"), made("team", "team"), *rows, now=NOON))
    return floor


def redraws(floor: Floor, theme: Theme, rounds: int) -> list[list[str]]:
    """Rows of the table about redraws."""
    works = {
        "the panel, four plots": _panel(floor, theme),
        "four PlotWidgets": _stock(floor, pg.mkPen("k", width=1), smooth=False),
        "with smoothed pens of two pixels": _stock(floor, pg.mkPen("k", width=2), smooth=True),
    }
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            times[name].append(timed(work))
    first = statistics.median(next(iter(times.values())))
    return [_row(name, found, first) for name, found in times.items()]


def steps(floor: Floor) -> list[list[str]]:
    """Rows of the table about the hour itself."""
    queue_ids = list(floor.store.rows("queue"))
    passed, told = [], []
    for number in range(1, 41):
        floor.history.move_on(NOON + number * _STEP)
        passed.append(timed(lambda: floor.history.series(queue_ids)))
        visit = made("contact_segment", f"n{number}", queue_id=queue_ids[0], entered_at=NOON + number * _STEP + SECOND)
        told.append(timed(lambda visit=visit: floor.apply(batch(visit, now=NOON + MINUTE))))
    return [_row("a step that passed, all queues", passed, None), _row("one visit more", told, None)]


def _row(name: str, times: list[float], first: float | None) -> list[str]:
    middle = statistics.median(times)
    ratio = "" if first is None else f"{middle / first:.2f}"
    return [name, in_ms(middle), in_ms(percentile(times, 0.99)), str(len(times)), ratio]


def _panel(floor: Floor, theme: Theme) -> Callable[[], None]:
    panel = LastHourPanel(floor, theme)
    panel.resize(*SIZE)
    panel.drawing.wait()
    panel.show()
    panel._loaded = True
    panel.settle()
    panel.settle()
    QApplication.processEvents()

    def redraw() -> None:
        panel.canvas.show_hour(hour_plots(floor, None))
        QApplication.processEvents()

    return redraw


def _stock(floor: Floor, pen: Any, *, smooth: bool) -> Callable[[], None]:
    board, widgets, ends = QWidget(), [], count()
    row = QHBoxLayout(board)
    for plot in hour_plots(floor, None).plots:
        widget: Any = pg.PlotWidget()
        values = np.array([np.nan if value is None else value for value in plot.values], dtype=float)
        widgets.append(
            (widget.plot(np.arange(len(values)), values, pen=pen, connect="finite", antialias=smooth), values)
        )
        row.addWidget(widget)
    board.resize(*SIZE)
    board.show()
    QApplication.processEvents()

    def redraw() -> None:
        assert board.isVisible()
        for curve, values in widgets:
            values[-1] = next(ends) % 9
            curve.setData(np.arange(len(values)), values)
        QApplication.processEvents()

    return redraw
