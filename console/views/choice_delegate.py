"""Paints the choices of a view: a box with a check, the words, and headings between them."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font

_BOX: Final = 14
_AROUND: Final = 6
_CHECKED: Final = Qt.CheckState.Checked.value


class ChoiceDelegate(QStyledItemDelegate):
    """An item without a check is a heading."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = text_font(TEXT_PT)
        self._heading_font = text_font(HEADER_PT, strong=True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for box and words, with some air."""
        metrics = QFontMetrics(self._font if is_choice(index) else self._heading_font)
        words = metrics.horizontalAdvance(str(index.data()))
        return QSize(words + scaled(_BOX + 3 * _AROUND), metrics.height() + scaled(8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one choice or heading."""
        place, colour = option.rect, self._theme.colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected) and is_choice(index)
        if current:
            painter.fillRect(place, colour("selection"))
        left = place.left() + scaled(_AROUND)
        if is_choice(index):
            box = QRect(left, place.center().y() - scaled(_BOX) // 2, scaled(_BOX), scaled(_BOX))
            self._paint_box(painter, box, checked=index.data(Qt.ItemDataRole.CheckStateRole) == _CHECKED)
            left = box.right() + scaled(_AROUND)
        painter.setFont(self._font if is_choice(index) else self._heading_font)
        painter.setPen(colour("selection_text" if current else "text" if is_choice(index) else "quiet"))
        words = QRect(left, place.top(), place.right() - left - scaled(_AROUND), place.height())
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, *, checked: bool) -> None:
        accent, base = self._theme.colour("accent"), self._theme.colour("base")
        painter.setPen(QPen(accent if checked else self._theme.colour("quiet"), 1))
        painter.setBrush(accent if checked else base)
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if checked:
            side = box.width()
            corners = [QPointF(0.24, 0.52), QPointF(0.43, 0.72), QPointF(0.78, 0.30)]
            painter.setPen(QPen(base, max(2.0, side / 8)))
            painter.drawPolyline(QPolygonF([QPointF(box.topLeft()) + corner * side for corner in corners]))


def is_choice(index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether an item can be chosen."""
    return index.data(Qt.ItemDataRole.CheckStateRole) is not None
