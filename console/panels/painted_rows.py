"""Paints the rows of a floor table that a paint event asks for, row by row, without a call into Qt for each cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from console.delegates.cell import Strip

if TYPE_CHECKING:
    from console.panels.floor_table import FloorTable


def paint_rows(table: FloorTable, painter: QPainter, region: QRegion) -> None:
    """Paint what of the table's cells lies in `region` of its viewport."""
    edges = [
        (section, table.columnViewportPosition(section), table.columnWidth(section))
        for section in table.columns.shown()
    ]
    selected = table.selected_runs()
    # Qt's own description of a region leaves out that its rectangles can be gone through.
    for rect in cast(Iterable[QRect], region):
        _paint_part(table, painter, rect, edges, selected)


def _paint_part(
    table: FloorTable,
    painter: QPainter,
    rect: QRect,
    edges: list[tuple[int, int, int]],
    selected: list[tuple[int, int]],
) -> None:
    left, right = rect.left(), rect.right() + 1
    cells = [edge for edge in edges if edge[1] < right and edge[1] + edge[2] > left]
    first, last = table.rowAt(rect.top()), table.rowAt(rect.bottom())
    if first < 0 or not cells:
        return
    if last < 0:
        last = table.floor_model.rowCount() - 1
    begins, ends = min(x for _, x, _ in cells), max(x + width for _, x, width in cells)
    strip = Strip(max(left, begins), min(right, ends), cells)
    model, paint_row = table.floor_model, table.floor_delegate.paint_row
    top, height = table.rowViewportPosition(first), table.rowHeight(first)
    for row in range(first, last + 1):
        is_selected = any(start <= row <= end for start, end in selected)
        paint_row(painter, model, row, is_selected, top, height, strip)
        top += height
