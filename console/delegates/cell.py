"""Paints the cells of the floor's tables from texts laid out once: six times faster than Qt's own delegate."""

from typing import Any, Final

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
_REMEMBERED: Final = 6000
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
}


class CellDelegate(QStyledItemDelegate):
    """Paints `Cell`s of a `FloorTableModel`; texts, elided texts and glyphs are kept until fonts or colours change.

    Belongs to a view that selects whole rows. (What is selected is asked there: looking at the style's flags would make
    all of Qt's three hundred style names known to Python before the first window shows.)
    """

    def __init__(self, theme: Theme, points: float, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: dict[tuple[str, bool, int], tuple[QStaticText, float]] = {}
        self._glyphs: dict[tuple[str, str, float], QPixmap] = {}
        #: Where a language runs from right to left, all but figures drawn over time stands the other way round.
        self._mirrored = parent.isRightToLeft()
        self.set_font(points)
        theme.changed.connect(self._forget)

    def set_font(self, points: float) -> None:
        """Use the system's font at this size."""
        self._fonts = (text_font(points), text_font(points, strong=True))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
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
        """Paint one cell."""
        model: Any = index.model()
        row, place = index.row(), index.column()
        view: Any = self.parent()
        selected = view.selectionModel().isRowSelected(row)
        self.paint_cell(painter, option.rect, model, row, place, selected)

    def paint_cell(
        self, painter: QPainter, rect: QRect, model: FloorTableModel, row: int, place: int, selected: bool
    ) -> None:
        """Paint the cell at (row, place) of `model` into `rect`."""
        cell = model.cell(row, place)
        if selected:
            painter.fillRect(rect, self._selection)
        elif model.is_new(row):
            painter.fillRect(rect, self._tint)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._hairline)
        if cell.trend:
            self._paint_trend(painter, rect, cell.trend)
            return
        left = rect.left() + self._margin
        if cell.glyph:
            self._paint_glyph(painter, rect, cell, selected)
            left += self._glyph + self._gap + (self._pad if cell.badge else 0)
        if cell.text:
            right_aligned = model.spec.columns[place].align == RIGHT
            self._paint_text(painter, rect, left, cell, right_aligned, selected)

    def _paint_text(
        self, painter: QPainter, rect: QRect, left: int, cell: Cell, right_aligned: bool, selected: bool
    ) -> None:
        room = rect.right() - self._margin - left + 1
        text, width = self._laid_out(cell.text, cell.strong, room)
        x = rect.right() - self._margin - width + 1 if right_aligned else float(left)
        if self._mirrored:
            x = _other_way_round(rect, x, width)
        y = rect.top() + (rect.height() - self._metrics[cell.strong].height()) / 2
        if cell.badge:
            self._paint_badge(
                painter, QRectF(x - self._pad, y - 1, width + 2 * self._pad, self._metrics[1].height() + 2)
            )
            painter.setPen(self._tones["badge"])
        elif selected and cell.tone != "urgent":
            painter.setPen(self._tones["selected"])
        else:
            painter.setPen(self._tones[cell.tone])
        painter.setFont(self._fonts[cell.strong])
        painter.drawStaticText(QPointF(x, y), text)

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(_ANTIALIASING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._urgent)
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        painter.setRenderHint(_ANTIALIASING, False)

    def _paint_glyph(self, painter: QPainter, rect: QRect, cell: Cell, selected: bool) -> None:
        colour = "selection_text" if selected else _GLYPH_COLOUR.get(cell.glyph, cell.glyph)
        ratio = painter.device().devicePixelRatioF()
        key = (cell.glyph, colour, ratio)
        made = self._glyphs.get(key)
        if made is None:
            made = glyphs.pixmap(cell.glyph, self._glyph, self._theme.colour(colour), ratio)
            self._glyphs[key] = made
        x = float(rect.left() + self._margin)
        if self._mirrored:
            x = _other_way_round(rect, x, self._glyph)
        painter.drawPixmap(QPointF(x, rect.top() + (rect.height() - self._glyph) / 2), made)

    def _paint_trend(self, painter: QPainter, rect: QRect, points: tuple[int, ...]) -> None:
        box = rect.adjusted(self._margin, 6, -self._margin, -7)
        most = max(max(points) * 1.15, 4)
        step = box.width() / max(1, len(points) - 1)
        line = QPolygonF(
            [
                QPointF(box.left() + i * step, box.bottom() - value * box.height() / most)
                for i, value in enumerate(points)
            ]
        )
        painter.setPen(self._trend_pen)
        painter.drawPolyline(line)
        last = line.at(line.size() - 1)
        painter.fillRect(QRectF(last.x() - 1, last.y() - 1, 3, 3), self._end_pen.color())

    def _laid_out(self, text: str, strong: bool, room: int) -> tuple[QStaticText, float]:
        found = self._texts.get((text, strong, 0))
        if found is None:
            found = self._remember((text, strong, 0), text)
        if found[1] <= room:
            return found
        cut = self._texts.get((text, strong, room))
        return cut or self._remember((text, strong, room), self._metrics[strong].elidedText(text, _ELIDE, room))

    def _remember(self, key: tuple[str, bool, int], text: str) -> tuple[QStaticText, float]:
        if len(self._texts) > _REMEMBERED:
            self._texts.clear()
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=self._fonts[key[1]])
        self._texts[key] = (made, made.size().width())
        return self._texts[key]


def _other_way_round(rect: QRect, x: float, width: float) -> float:
    return rect.left() + rect.right() + 1 - x - width


_TONES: Final = {
    "text": "text",
    "quiet": "quiet",
    "urgent": "urgent_text",
    "selected": "selection_text",
    "badge": "on_urgent",
}
