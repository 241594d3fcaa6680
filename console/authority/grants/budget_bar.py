"""Budget bars: what is used is filled, what is left is open, and the words beside it say both."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.delegates.row_ground import paint_row_ground
from console.theme import TEXT_PT, Theme, scaled, text_font

_Index = QModelIndex | QPersistentModelIndex
#: What a cell of bars holds: a `Bar`.
BAR: Final = Qt.ItemDataRole.UserRole + 7
#: A bar's size, pixels at the usual text size.
WIDE, HIGH = 104, 10
_GAP, _SIDE = 8, 6
#: Something that was used is never painted as nothing.
_LEAST: Final = 2


class Bar(NamedTuple):
    """How much of a budget is used, the part of it that is not confirmed yet, and in words what is left."""

    budget: int
    spent: int
    reserved: int
    words: str
    is_urgent: bool = False
    is_over: bool = False


def paint_bar(painter: QPainter, room: QRect, bar: Bar, theme: Theme, *, mirrored: bool = False) -> None:
    """Paint the bar into `room`: filled, hatched where not confirmed, open where left."""
    box = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
    tone = "urgent" if bar.is_urgent else "aux" if bar.is_over else "on_contact"
    colour = theme.colour(tone)
    painter.save()
    painter.fillRect(box, theme.colour("base"))
    if bar.budget > 0 and bar.spent > 0:
        used = max(scaled(_LEAST), box.width() * min(1.0, bar.spent / bar.budget))
        unsure = box.width() * min(1.0, bar.reserved / bar.budget)
        sure = max(0.0, used - unsure)
        left = box.right() - used if mirrored else box.left()
        filled = QRectF(left + (used - sure if mirrored else 0), box.top(), sure, box.height())
        hatched = QRectF(left + (0 if mirrored else sure), box.top(), used - sure, box.height())
        painter.fillRect(filled, colour)
        painter.fillRect(hatched, colour.lighter(170) if theme.colour("base").lightness() > 128 else colour.darker(170))
        painter.setPen(QPen(colour))
        step = max(3, scaled(4))
        painter.setClipRect(hatched)
        x = hatched.left() - box.height()
        while x < hatched.right():
            painter.drawLine(int(x), int(box.bottom()), int(x + box.height()), int(box.top()))
            x += step
        painter.setClipping(False)
    painter.setPen(QPen(theme.colour("edge")))
    painter.drawRect(box)
    painter.restore()


class BudgetDelegate(QStyledItemDelegate):
    """Rows as high as in every other table; where a cell holds a `Bar` it is painted before the words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for bar and words."""
        bar = index.data(BAR)
        if not isinstance(bar, Bar):
            return QSize(super().sizeHint(option, index).width() + scaled(12), self._theme.row_height)
        words = QFontMetrics(text_font(TEXT_PT, strong=True)).horizontalAdvance(bar.words)
        return QSize(words + scaled(WIDE + _GAP + 2 * _SIDE), self._theme.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        bar = index.data(BAR)
        if not isinstance(bar, Bar):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        paint_row_ground(painter, option, self._theme)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place, side, wide, high = option.rect, scaled(_SIDE), scaled(WIDE), scaled(HIGH)
        left = place.right() - side - wide if mirrored else place.left() + side
        box = QRect(left, place.center().y() - high // 2, wide, high)
        paint_bar(painter, box, bar, self._theme, mirrored=mirrored)
        gap = wide + scaled(_GAP) + side
        room = place.adjusted(side, 0, -gap, 0) if mirrored else place.adjusted(gap, 0, -side, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = "selection_text" if selected else "urgent_text" if bar.is_urgent else "quiet" if bar.is_over else "text"
        painter.save()
        painter.setFont(text_font(TEXT_PT, strong=bar.is_urgent))
        painter.setPen(self._theme.colour(tone))
        words = painter.fontMetrics().elidedText(bar.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
