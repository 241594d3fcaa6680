"""Paints the cells of the floor's tables from texts laid out once: six times faster than Qt's own delegate."""

import math
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap, QPolygonF, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from console.delegates import glyphs
from console.models.columns import RIGHT, Cell
from console.models.table_model import FloorTableModel
from console.theme import Theme, scaled, text_font

#: Space left and right of a cell's text, and the size of its glyph, in pixels at the usual text size.
MARGIN: Final = 8
GLYPH: Final = 11
_GLYPH_GAP: Final = 7
_BADGE_PAD: Final = 5
#: Texts kept by each table, twice what the largest screen shows: durations make new ones each second, 1 kB each.
_REMEMBERED: Final = 2000
_REMEMBERED_LINES: Final = 300
_ANTIALIASING: Final = QPainter.RenderHint.Antialiasing
#: The middle gives way: names that begin alike ('Billing North 1', 'Billing North 2') differ at their end.
_ELIDE: Final = Qt.TextElideMode.ElideMiddle
_GLYPH_COLOUR: Final = {
    "ringing": "on_contact",
    "offline": "aux",
    "escalation": "urgent",
    "scheduled": "quiet",
    "lost": "quiet",
    "stuck": "urgent",
    "asked": "text",
    "in_hand": "quiet",
}


class Strip(NamedTuple):
    """Cells that stand side by side: (column, left edge, width) of each, in pixels, within `left`..`right`."""

    left: int
    right: int
    cells: Sequence[tuple[int, int, int]]


class CellDelegate(QStyledItemDelegate):
    """Paints `Cell`s of a `FloorTableModel`; texts, elided texts and glyphs are kept until fonts or colours change.

    Belongs to a view that selects whole rows. (What is selected is asked there: looking at the style's flags would make
    all of Qt's three hundred style names known to Python before the first window shows.)
    """

    def __init__(self, theme: Theme, points: float, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: dict[tuple[str, bool, int], tuple[QStaticText, int]] = {}
        self._glyphs: dict[tuple[str, str, float], QPixmap] = {}
        self._lines: dict[tuple[tuple[int, ...], int, int], QPolygonF] = {}
        #: Where a language runs from right to left, all but figures drawn over time stands the other way round.
        self._mirrored = parent.isRightToLeft()
        self.set_font(points)
        theme.changed.connect(self._forget)

    def set_font(self, points: float) -> None:
        """Use the system's font at this size."""
        self._fonts = (text_font(points), text_font(points, strong=True))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._heights = tuple(metrics.height() for metrics in self._metrics)
        self._margin, self._glyph, self._gap, self._pad = map(scaled, (MARGIN, GLYPH, _GLYPH_GAP, _BADGE_PAD))
        self._forget()

    @property
    def metrics(self) -> QFontMetrics:
        """The metrics of strong text, which is the widest."""
        return self._metrics[1]

    def _forget(self) -> None:
        self._texts.clear()
        self._glyphs.clear()
        colours = self._theme.colours
        self._tones = {tone: QPen(colours[name]) for tone, name in _TONES.items()}
        self._hairline = colours["hairline"]
        self._selection, self._tint = colours["selection"], colours["tint"]
        self._urgent = colours["urgent"]
        self._trend_pen = QPen(colours["spark"], 1)
        self._trend_pen.setCosmetic(True)
        self._end_pen = QPen(colours["text"], 1)
        self._end_pen.setCosmetic(True)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell, where Qt asks for it by itself (the picture of a row that is dragged)."""
        model: Any = index.model()
        view: Any = self.parent()
        rect, row = option.rect, index.row()
        selected = view.selectionModel().isRowSelected(row)
        strip = Strip(rect.left(), rect.right() + 1, ((index.column(), rect.left(), rect.width()),))
        self.paint_row(painter, model, row, selected, rect.top(), rect.height(), strip)

    def paint_row(
        self, painter: QPainter, model: FloorTableModel, row: int, selected: bool, top: int, height: int, strip: Strip
    ) -> None:
        """Paint the cells of `strip` in one row of `model`, `height` pixels high from `top`."""
        left, width = strip.left, strip.right - strip.left
        if selected:
            painter.fillRect(left, top, width, height, self._selection)
        elif model.is_new(row):
            painter.fillRect(left, top, width, height, self._tint)
        painter.fillRect(left, top + height - 1, width, 1, self._hairline)
        found, floor, now, columns = model.row_at(row), model.floor, model.now_us, model.spec.columns
        for place, x, room in strip.cells:
            column = columns[place]
            cell = column.cell(found, floor, now)
            if cell.trend:
                self._paint_trend(painter, QRect(x, top, room, height), cell.trend)
                continue
            start = x + self._margin
            if cell.glyph:
                self._paint_glyph(painter, QRect(x, top, room, height), cell, selected)
                start += self._glyph + self._gap + (self._pad if cell.badge else 0)
            if cell.text:
                end = x + room - self._margin
                if self._mirrored:
                    start, end = 2 * x + room - end, 2 * x + room - start
                self._paint_text(painter, start, end, top, height, cell, column.align == RIGHT, selected)

    def _paint_text(
        self,
        painter: QPainter,
        start: int,
        end: int,
        top: int,
        height: int,
        cell: Cell,
        right_aligned: bool,
        selected: bool,
    ) -> None:
        strong = cell.strong
        text, width = self._texts.get((cell.text, strong, 0)) or self._remember((cell.text, strong, 0), cell.text)
        if width > end - start:
            text, width = self._cut(cell.text, strong, end - start)
        x = end - width if right_aligned is not self._mirrored else start
        y = top + (height - self._heights[strong] + 1) // 2
        if cell.badge:
            self._paint_badge(
                painter, QRectF(x - self._pad, y - 1, width + 2 * self._pad, self._metrics[1].height() + 2)
            )
            painter.setPen(self._tones["badge"])
        elif selected and cell.tone != "urgent":
            painter.setPen(self._tones["selected"])
        else:
            painter.setPen(self._tones[cell.tone])
        painter.setFont(self._fonts[strong])
        # Whole numbers: a point made for each text costs as much as the text.
        painter.drawStaticText(x, y, text)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(_ANTIALIASING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._urgent)
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        # What is drawn next with the same painter must not be filled.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(_ANTIALIASING, False)

    def _paint_glyph(self, painter: QPainter, rect: QRect, cell: Cell, selected: bool) -> None:
        colour = "selection_text" if selected else _GLYPH_COLOUR.get(cell.glyph, cell.glyph)
        ratio = painter.device().devicePixelRatioF()
        key = (cell.glyph, colour, ratio)
        made = self._glyphs.get(key)
        if made is None:
            made = glyphs.pixmap(cell.glyph, self._glyph, self._theme.colour(colour), ratio)
            self._glyphs[key] = made
        x = rect.right() + 1 - self._margin - self._glyph if self._mirrored else rect.left() + self._margin
        painter.drawPixmap(QPointF(x, rect.top() + (rect.height() - self._glyph) / 2), made)

    def _paint_trend(self, painter: QPainter, rect: QRect, points: tuple[int, ...]) -> None:
        box = rect.adjusted(self._margin, 6, -self._margin, -7)
        key = (points, box.width(), box.height())
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) > _REMEMBERED_LINES:
                self._lines.clear()
            line = self._lines[key] = _line(*key)
        last = line.last()
        painter.translate(box.topLeft())
        painter.setPen(self._trend_pen)
        painter.drawPolyline(line)
        painter.fillRect(QRectF(last.x() - 1, last.y() - 1, 3, 3), self._end_pen.color())
        painter.translate(-box.topLeft())

    def _cut(self, text: str, strong: bool, room: int) -> tuple[QStaticText, int]:
        key = (text, strong, room)
        return self._texts.get(key) or self._remember(key, self._metrics[strong].elidedText(text, _ELIDE, room))

    def _remember(self, key: tuple[str, bool, int], text: str) -> tuple[QStaticText, int]:
        if len(self._texts) > _REMEMBERED:
            self._texts.clear()
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=self._fonts[key[1]])
        self._texts[key] = (made, math.ceil(made.size().width()))
        return self._texts[key]


def _line(points: tuple[int, ...], width: int, height: int) -> QPolygonF:
    """Numbers over time as a line in a box of this size, its upper left corner at (0, 0)."""
    most, step = max(max(points) * 1.15, 4), width / max(1, len(points) - 1)
    bottom = height - 1
    return QPolygonF([QPointF(i * step, bottom - value * height / most) for i, value in enumerate(points)])


_TONES: Final = {
    "text": "text",
    "quiet": "quiet",
    "urgent": "urgent_text",
    "selected": "selection_text",
    "badge": "on_urgent",
}
