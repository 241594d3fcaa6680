"""Where the plots of the last hour stand: as many as there is room for, in one column or two, under one time axis."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize

#: Where not even one plot has its least height, one is drawn this high with its caption, in lines of text.
_ONE_LINE: Final = 2.2


class Measures(NamedTuple):
    """Pixels that texts need: a line of text, the widest words left of a plot and at the end of its line."""

    line: int
    left: int
    right: int
    gap: int


class Placed(NamedTuple):
    """One plot: its caption's line, and the area of its lines."""

    key: str
    caption: QRect
    area: QRect


class HourLayout(NamedTuple):
    """All that is placed: plots, and for each column the line of times below its last plot."""

    plots: tuple[Placed, ...]
    times: tuple[QRect, ...]


def least_height(measures: Measures) -> int:
    """The height of one plot with its caption below which it is rather left out than made lower."""
    return measures.line + _least_area(measures)


def placed(size: QSize, keys: Sequence[str], measures: Measures) -> HourLayout:
    """Place the plots of `keys`, the most important first. Those there is no room for are left out, from the end.

    One column as long as all fit into it comfortably, else two where they are wide enough to be read.
    """
    room = size.height() - measures.line - measures.gap
    rows = min(len(keys), room // least_height(measures))
    if rows <= 0 and room >= _ONE_LINE * measures.line:
        rows = 1
    if rows <= 0 or size.width() < _least_width(measures):
        return HourLayout((), ())
    columns = 1
    if (rows < len(keys) or room // len(keys) < 2 * least_height(measures)) and size.width() >= 2 * _least_width(
        measures
    ):
        columns = 2
    shown = keys[: rows * columns]
    rows = -(-len(shown) // columns)
    width, height = size.width() // columns, room // rows
    plots, times = [], []
    for place, key in enumerate(shown):
        # The first ones stand one below the other: with one column fewer they stay where they are.
        column, row = divmod(place, rows)
        left, top = column * width, measures.gap + row * height
        caption = QRect(left + measures.left, top, width - measures.left - measures.gap, measures.line)
        area = QRect(left + measures.left, top + measures.line, 0, height - measures.line - measures.gap)
        area.setWidth(width - measures.left - measures.right)
        plots.append(Placed(key, caption, area))
        if place == len(shown) - 1 or row == rows - 1:
            times.append(QRect(area.left(), area.bottom() + 1, area.width(), measures.line))
    return HourLayout(tuple(plots), tuple(times))


def _least_area(measures: Measures) -> int:
    return 2 * measures.line


def _least_width(measures: Measures) -> int:
    return measures.left + measures.right + 9 * measures.line
