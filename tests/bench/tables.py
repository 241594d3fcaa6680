"""Painting a whole table, and sorting and filtering a long one: the console's own against what Qt brings.

A full repaint of 60 rows and 12 columns: the console's delegate, Qt's delegate on the same model, and one widget that draws
720 static texts and nothing else (the limit). Sort and filter of 50,000 rows: the console's model against a
QSortFilterProxyModel over a plain model of the same rows. All in one process, taken in turns.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import cycle
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QSortFilterProxyModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView, QWidget

from console.app import make_application
from console.models.columns import TableSpec
from console.models.contacts import contact_table
from console.models.table_model import FloorTableModel
from console.panels.floor_table import FloorTable
from console.store.floor import Floor
from console.theme import Theme
from tests.bench.floor_of_size import INTENTS
from tests.bench.measuring import in_ms, options, percentile, print_table, timed
from tests.console.made_up_floor import MINUTE, NOON, SECOND, made, snapshot

ROWS_SHOWN: Final = 60
COLUMNS: Final = 12
ROW_HEIGHT: Final = 28
_COLUMN_PX: Final = 120
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_NOWHERE: Final = QModelIndex()
_TITLES: Final = ("what", "who", "p50 ms", "p99 ms", "n", "of the first")


def main(words: Sequence[str]) -> None:
    """Measure and print all three."""
    parser = options(__doc__, prog="python -m tests.bench tables")
    parser.add_argument("--rows", type=int, default=50_000, help="to sort and filter (default 50000)")
    parser.add_argument("--rounds", type=int, default=5, help="of each sort and filter (default 5)")
    chosen = parser.parse_args(words)
    application = make_application(offscreen=True)
    theme = Theme(application, "light")
    floor = made_up(chosen.rows)
    print_table(_TITLES, repaints(floor, theme) + sorts_and_filters(floor, chosen.rounds))


def made_up(contacts: int) -> Floor:
    """A floor with so many contacts, in memory only."""
    floor = Floor(steady_s=lambda: 0.0)
    rows = [
        made(
            "contact",
            f"c{number:06}",
            number=number,
            queue_id=f"q{number % 20}",
            intent=INTENTS[number % len(INTENTS)],
            priority=number * 7919 % 9,
            transfers=number % 4,
            arrived_at=NOON - (number * 7919 % 3600) * SECOND,
            queued_at=NOON - (number * 7919 % 3600) * SECOND,
        )
        for number in range(contacts)
    ]
    queues = [made("queue", f"q{number}", name=f"Queue {number}", position=number) for number in range(20)]
    floor.apply(snapshot(made("site", "site"), made("team", "team"), *queues, *rows, now=NOON + MINUTE))
    return floor


def twelve_columns() -> TableSpec:
    """The table of contacts with two of its columns once more."""
    spec = contact_table()
    more = [replace(column, key=f"{column.key} again") for column in spec.columns[: COLUMNS - len(spec.columns)]]
    return replace(spec, columns=(*spec.columns, *more))


def repaints(floor: Floor, theme: Theme) -> list[list[str]]:
    """Rows of the table about full repaints."""
    model = FloorTableModel(floor, twelve_columns())
    model.show_members(None)
    ours, stock, limit = FloorTable(model, theme), QTableView(), _Limit()
    stock.setModel(model)
    stock.setItemDelegate(QStyledItemDelegate(stock))
    stock.verticalHeader().hide()
    stock.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    painters: dict[str, QWidget] = {"the console's table": ours, "Qt's delegate": stock, "the limit": limit}
    for widget in painters.values():
        _show_at_full_size(widget)
    works = {name: _repaint(widget) for name, widget in painters.items()}
    return _compared(f"full repaint, {ROWS_SHOWN} x {COLUMNS}", works, 40)


def _show_at_full_size(widget: QWidget) -> None:
    header = widget.horizontalHeader().sizeHint().height() if isinstance(widget, QTableView) else 0
    widget.resize(COLUMNS * _COLUMN_PX + 4, ROWS_SHOWN * ROW_HEIGHT + header)
    widget.show()
    if isinstance(widget, QTableView):
        for column in range(COLUMNS):
            widget.setColumnHidden(column, False)
            widget.setColumnWidth(column, _COLUMN_PX)
    QApplication.processEvents()


def _repaint(widget: QWidget) -> Callable[[], None]:
    painted = widget.viewport() if isinstance(widget, QTableView) else widget
    return lambda: painted.repaint()


class _Limit(QWidget):
    """So many static texts, drawn one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = [QStaticText(f"0:{number % 60:02}") for number in range(ROWS_SHOWN * COLUMNS)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, text in enumerate(self._texts):
            row, column = divmod(number, COLUMNS)
            painter.drawStaticText(QPointF(column * _COLUMN_PX, row * ROW_HEIGHT + 6), text)
        painter.end()


class _PlainModel(QAbstractTableModel):
    """Rows as a Qt developer serves them to a proxy."""

    def __init__(self, rows: Sequence[Any], columns: Sequence[str]) -> None:
        super().__init__()
        self._rows, self._columns = rows, columns

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(self._rows)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return getattr(self._rows[index.row()], self._columns[index.column()])
        return None


def sorts_and_filters(floor: Floor, rounds: int) -> list[list[str]]:
    """Rows of the table about sorting and filtering."""
    spec = contact_table()
    ours = FloorTableModel(floor, spec)
    ours.show_members(None)
    source = _PlainModel(list(floor.store.rows("contact").values()), ("number", "intent", "priority", "queued_at"))
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    proxy.setFilterKeyColumn(1)
    by, same = cycle((spec.column("priority"), spec.column("waited"))), cycle((2, 3))
    sorts = {
        "the console's model": lambda: ours.sort(next(by)),
        "QSortFilterProxyModel": lambda: proxy.sort(next(same)),
    }
    needles, again = cycle(INTENTS), cycle(INTENTS)
    filters = {
        "the console's model": lambda: ours.set_filter(next(needles)),
        "QSortFilterProxyModel": lambda: proxy.setFilterFixedString(next(again)),
    }
    rows = f"{len(floor.store.rows('contact')):,} rows"
    return _compared(f"sort, {rows}", sorts, rounds) + _compared(f"filter, {rows}", filters, rounds)


def _compared(what: str, works: dict[str, Callable[[], Any]], rounds: int) -> list[list[str]]:
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(timed(work))
    ours = statistics.median(next(iter(taken.values())))
    return [
        [
            what,
            name,
            in_ms(statistics.median(times)),
            in_ms(percentile(times, 0.99)),
            str(len(times)),
            f"{statistics.median(times) / ours:.2f}",
        ]
        for name, times in taken.items()
    ]
