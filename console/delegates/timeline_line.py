"""Paints the entries of a timeline: time, a state's shape, the sentence, who beside it, and below it what was written."""

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from console.delegates import glyphs
from console.delegates.cell import GLYPH, MARGIN
from console.detail.timeline_words import Line
from console.models.timeline import TimelineModel
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

_GAP: Final = 8
_PAD: Final = 3
#: So narrow a sentence goes below its time instead of beside it, in digits.
_NARROW: Final = 26
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_GLYPH_COLOUR: Final = {
    "ringing": "on_contact",
    "offline": "aux",
    "escalation": "urgent",
    "scheduled": "quiet",
    "lost": "quiet",
}
_TALL: Final = 100_000
#: Lines whose places are remembered; what ticks makes a new one each second.
_REMEMBERED: Final = 4_000


class _Placed(NamedTuple):
    """Where the parts of one line stand, relative to its top left corner; an empty box for a part that is not there."""

    when: QRect
    glyph: QRect
    words: QRect
    who: QRect
    quote: QRect
    height: int


class TimelineDelegate(QStyledItemDelegate):
    """Sentences wrap, so that a narrow dock loses nothing."""

    def __init__(self, model: TimelineModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._fonts = (text_font(TEXT_PT), text_font(TEXT_PT, strong=True))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)
        self._when_width = 0
        self._known: dict[tuple[Line, int], _Placed] = {}

    def measure(self) -> None:
        """Give the times the width of the widest of them."""
        times = {line.when for line in self._model.lines}
        width = max((self._metrics[0].horizontalAdvance(time) for time in times), default=0)
        if width != self._when_width:
            self._when_width = width
            self._known.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the sentence is at the width of the list."""
        width = self._view.viewport().width()
        return QSize(width, self._placed(self._model.lines[index.row()], width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        rect: QRect = option.rect
        line = self._model.lines[index.row()]
        placed = self._placed(line, rect.width())
        selected = self._view.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(rect, self._theme.colour("selection"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("hairline"))
        said = line.said
        quiet = "selection_text" if selected else "quiet"
        tone = "selection_text" if selected and said.tone != "urgent" else _TONES[said.tone]
        if said.glyph:
            self._paint_glyph(painter, rect, placed.glyph, said.glyph, selected)
        for box, text, colour, strong in (
            (placed.when, line.when, quiet, False),
            (placed.words, said.words, tone, said.strong),
            (placed.who, said.who, quiet, False),
            (placed.quote, _quoted(said.quote), "selection_text" if selected else "text", False),
        ):
            if text:
                painter.setFont(self._fonts[strong])
                painter.setPen(QPen(self._theme.colour(colour)))
                painter.drawText(self._mirrored(box, rect), self._flags(wraps=box is not placed.when), text)

    def _flags(self, *, wraps: bool) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        return int(flags | Qt.TextFlag.TextWordWrap) if wraps else int(flags | Qt.TextFlag.TextSingleLine)

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        """The box where it belongs on screen; from right to left everything stands on the other side."""
        left = rect.width() - box.right() - 1 if self._view.isRightToLeft() else box.left()
        return QRect(rect.left() + left, rect.top() + box.top(), box.width(), box.height())

    def _paint_glyph(self, painter: QPainter, rect: QRect, box: QRect, name: str, selected: bool) -> None:
        colour = "selection_text" if selected else _GLYPH_COLOUR.get(name, name)
        if colour in self._theme.colours:
            glyphs.draw(painter, name, QRectF(self._mirrored(box, rect)), self._theme.colour(colour))

    def _placed(self, line: Line, width: int) -> _Placed:
        found = self._known.get((line, width))
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[line, width] = self._place(line, width)
        return found

    def _place(self, line: Line, width: int) -> _Placed:
        plain, metrics = self._metrics[0], self._metrics[line.said.strong]
        left, row = MARGIN, plain.height()
        glyph = scaled(GLYPH) + _GAP
        words_left = left + self._when_width + _GAP + glyph
        when = QRect(left, _PAD, self._when_width, row)
        top = _PAD
        if width - words_left - MARGIN < _NARROW * plain.horizontalAdvance("0"):
            words_left, top = left + glyph, _PAD + row
            when.setWidth(max(0, width - 2 * MARGIN))
        room = max(40, width - words_left - MARGIN)
        drawn = QRect(words_left - glyph, top + (row - scaled(GLYPH)) // 2, scaled(GLYPH), scaled(GLYPH))
        words = self._box(metrics, line.said.words, words_left, top, room)
        bottom = words.bottom() + 1
        who = QRect()
        if line.said.who:
            beside = metrics.horizontalAdvance(line.said.words) + 2 * _GAP
            if beside + plain.horizontalAdvance(line.said.who) <= room:
                who = QRect(words_left + beside, top, room - beside, row)
            else:
                who = self._box(plain, line.said.who, words_left, bottom, room)
                bottom = who.bottom() + 1
        quote = QRect()
        if line.said.quote:
            quote = self._box(plain, _quoted(line.said.quote), words_left, bottom, room)
            bottom = quote.bottom() + 1
        return _Placed(when, drawn, words, who, quote, bottom + _PAD + 1)

    @staticmethod
    def _box(metrics: QFontMetrics, text: str, left: int, top: int, room: int) -> QRect:
        # Most fit on one line, and laying out a text costs ten times as much as its length.
        if "\n" not in text and metrics.horizontalAdvance(text) <= room:
            return QRect(left, top, room, metrics.height())
        height = metrics.boundingRect(QRect(0, 0, room, _TALL), int(_WRAP), text).height()
        return QRect(left, top, room, height)


def _quoted(text: str) -> str:
    return say("“{text}”", text=text) if text else ""


_TONES: Final = {"text": "text", "quiet": "quiet", "urgent": "urgent_text"}
