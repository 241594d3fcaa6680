"""How a thing stands in the list: its name, and quieter below it what is to be known of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.delegates.row_ground import paint_row_ground
from console.theme import HEADER_PT, Theme, scaled, text_font

_AROUND: Final = 5
_INDENT: Final = 16
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_Index = QModelIndex | QPersistentModelIndex
#: Whether it belongs to the one above.
UNDER: Final = Qt.ItemDataRole.UserRole + 1


class ThingDelegate(QStyledItemDelegate):
    """Paints the lines of an item's text, the first as its name; names wrap where there is no room."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one thing."""
        self.initStyleOption(option, index)
        title, _, note = str(index.data()).partition("\n")
        paint_row_ground(painter, option, self._theme)
        room = self._room(option.rect, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        text = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(palette.color(text))
        height = _height(option.font, room.width(), title)
        painter.drawText(room, _WRAPPED, title)
        if note:
            painter.setFont(text_font(HEADER_PT))
            painter.setPen(palette.color(text) if selected else self._theme.colour("quiet"))
            painter.drawText(room.adjusted(0, height, 0, 0), _WRAPPED, note)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for all of its lines."""
        title, _, note = str(index.data()).partition("\n")
        width = self._room(QRect(0, 0, self._view.viewport().width(), 0), index).width()
        font = index.data(Qt.ItemDataRole.FontRole) or self._view.font()
        height = _height(font, width, title) + (_height(text_font(HEADER_PT), width, note) if note else 0)
        return QSize(scaled(80), height + 2 * scaled(_AROUND))

    def _room(self, rect: QRect, index: _Index) -> QRect:
        around = scaled(_AROUND)
        left = around + (scaled(_INDENT) if index.data(UNDER) else 0)
        return rect.adjusted(left, around, -around, -around)


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAPPED, text).height()
