"""Paints a cell of the matrix: the figure large, its other bounds below it, smaller, and what is coming with an arrow."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from console.authority.limits.matrix_model import SHOWN, CellShown
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled, text_font

_Index = QModelIndex | QPersistentModelIndex
_PAD: Final = 6
_MARGIN: Final = 8
_RING: Final = 2
#: Between the figure and its unit.
_GAP: Final = 5
_ONE_LINE: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_WRAPPED: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_COMING: Final = "\N{RIGHTWARDS ARROW} "
_UNSET: Final = "! "


class CellPainter(QStyledItemDelegate):
    """`typed` carries the index (QPersistentModelIndex) and what was typed there; `given_up` the index.

    What an editor begins with comes from `begins_with`, which is given by whoever owns the view.
    """

    typed = Signal(object, str)
    given_up = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.begins_with: dict[tuple[int, int], str] = {}
        self.hint = ""
        self.set_fonts()

    def set_fonts(self) -> None:
        """Take the fonts of the text size in use."""
        self._strong, self._text = text_font(TEXT_PT, strong=True), text_font(TEXT_PT)
        self._small = text_font(HEADER_PT)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its lines are in the width that its column has."""
        shown: CellShown | None = index.data(SHOWN)
        view: Any = self.parent()
        wide = view.columnWidth(index.column())
        room = wide - 2 * scaled(_MARGIN)
        high = QFontMetrics(self._strong).height()
        if shown is not None:
            high += sum(self._height(text, room) for text, _ in self._small_lines(shown, room))
        return QSize(wide, max(scaled(28), high + 2 * scaled(_PAD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the figure and its lines from the top."""
        shown: CellShown | None = index.data(SHOWN)
        if shown is None:
            return
        options: Any = option
        rect, selected = options.rect, bool(options.state & QStyle.StateFlag.State_Selected)
        colour = self._theme.colour
        painter.save()
        if selected:
            painter.fillRect(rect, colour("selection"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("hairline"))
        ink = colour("selection_text" if selected else "quiet" if shown.quiet else "text")
        quiet = colour("selection_text" if selected else "quiet")
        tones = {"quiet": quiet, "text": ink, "urgent": colour("urgent_text")}
        inner = rect.adjusted(scaled(_MARGIN), scaled(_PAD), -scaled(_MARGIN), 0)
        self._figure(painter, inner, shown, ink, quiet if self._has_room(shown, inner.width()) else None)
        inner.setTop(inner.top() + QFontMetrics(self._strong).height())
        for text, tone in self._small_lines(shown, inner.width()):
            painter.setFont(self._small)
            painter.setPen(tones[tone])
            painter.drawText(inner, _WRAPPED, text)
            inner.setTop(inner.top() + self._height(text, inner.width()))
        if options.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), _RING))
            painter.drawRect(rect.adjusted(1, 1, -_RING, -_RING))
        painter.restore()

    def _height(self, text: str, room: int) -> int:
        """How high a smaller text is, wrapped in so many pixels."""
        return QFontMetrics(self._small).boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, text).height()

    def _has_room(self, shown: CellShown, room: int) -> bool:
        """Whether the unit stands beside the figure; else it stands below it."""
        large = QFontMetrics(self._text if shown.quiet else self._strong).horizontalAdvance(shown.figure)
        return large + scaled(_GAP) + QFontMetrics(self._small).horizontalAdvance(shown.unit) <= room

    def _small_lines(self, shown: CellShown, room: int) -> list[tuple[str, str]]:
        """The lines under the figure, each with its tone."""
        lines = [(text, "text") for text in shown.marked]
        lines += [(text, "quiet") for text in shown.lines]
        if not self._has_room(shown, room):
            lines.insert(0, (shown.unit, "quiet"))
        if shown.whose:
            lines.append((shown.whose, "quiet"))
        if shown.coming:
            lines.append((_COMING + shown.coming, "text"))
        if shown.unset:
            lines.append((_UNSET + shown.unset, "urgent"))
        return lines

    def _figure(self, painter: QPainter, inner: QRect, shown: CellShown, ink: Any, quiet: Any) -> None:
        """The figure, and its unit smaller on the same line."""
        large = self._text if shown.quiet else self._strong
        metrics, small = QFontMetrics(large), QFontMetrics(self._small)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(large)
        painter.setPen(ink)
        painter.drawText(line, _ONE_LINE, metrics.elidedText(shown.figure, Qt.TextElideMode.ElideRight, line.width()))
        if quiet is None:
            return
        used = metrics.horizontalAdvance(shown.figure) + scaled(_GAP)
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beside = line.adjusted(0, 0, -used, 0) if is_mirrored else line.adjusted(used, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(quiet)
        beside.translate(0, metrics.ascent() - small.ascent() - (metrics.height() - small.height()) // 2)
        painter.drawText(beside, _ONE_LINE, small.elidedText(shown.unit, Qt.TextElideMode.ElideRight, beside.width()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """One line, as high as a line is, at the top of its cell."""
        editor = QLineEdit(parent)
        editor.setPlaceholderText(self.hint)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over the figure: the other bounds stay in sight."""
        options: Any = option
        rect = options.rect
        editor.setGeometry(rect.left(), rect.top(), rect.width(), min(rect.height(), editor.sizeHint().height()))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """What stands there, or what was typed and not set."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self.begins_with.get((index.row(), index.column()), ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Say what was typed; the matrix changes when the database has it."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self.typed.emit(QPersistentModelIndex(index), editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Escape gives up what was typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.given_up.emit(None)
        return super().eventFilter(editor, event)
