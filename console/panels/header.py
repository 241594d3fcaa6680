"""The header of a floor table: quiet titles, the sorted column marked, hatched when the data is stale."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from console.delegates.cell import MARGIN
from console.models.columns import RIGHT
from console.models.table_model import FloorTableModel
from console.theme import HEADER_PT, Theme, scaled, text_font

_ARROWS: Final = {Qt.SortOrder.AscendingOrder: "\N{UPWARDS ARROW}", Qt.SortOrder.DescendingOrder: "\N{DOWNWARDS ARROW}"}
_ELIDE: Final = Qt.TextElideMode.ElideRight


class FloorHeader(QHeaderView):
    """Titles aligned as their columns; a click sorts, dragging moves a column or its edge.

    `let_go` says that the pointer let go of the header.
    """

    let_go = Signal()

    def __init__(self, model: FloorTableModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._floor_model = model
        self._theme = theme
        self._stale = False
        #: Whether the pointer holds the header: what is resized now is resized by hand.
        self.is_held = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(scaled(24))
        self.setStretchLastSection(False)
        self.setFont(text_font(HEADER_PT))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_stale(self, stale: bool) -> None:
        """Hatch the header while what stands below is old."""
        if stale != self._stale:
            self._stale = stale
            self.viewport().update()

    def title_width(self, section: int) -> int:
        """Pixels that the title of a section needs, with room for the arrow of the sorted one."""
        title = self._floor_model.spec.columns[section].title
        arrow = QFontMetrics(self.font()).horizontalAdvance("\N{NO-BREAK SPACE}\N{DOWNWARDS ARROW}")
        return QFontMetrics(self.font()).horizontalAdvance(title) + arrow + 2 * scaled(MARGIN)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From here on what is resized is resized by hand."""
        self.is_held = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the columns find their room again."""
        super().mouseReleaseEvent(event)
        if self.is_held:
            self.is_held = False
            self.let_go.emit()

    def sizeHint(self) -> QSize:
        """High enough for a title with some air."""
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height() + scaled(8))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        if not rect.isValid():
            return
        painter.save()
        painter.fillRect(rect, self._theme.colour("window"))
        if self._stale:
            self._hatch(painter, rect)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.colour("hairline"))
        column, direction = self._floor_model.sorted_by
        spec = self._floor_model.spec.columns[section]
        text = spec.title
        painter.setPen(QPen(self._theme.colour("text" if section == column else "quiet")))
        if section == column:
            arrow = _ARROWS[direction]
            text = f"{arrow}\N{NO-BREAK SPACE}{text}" if spec.align == RIGHT else f"{text}\N{NO-BREAK SPACE}{arrow}"
        painter.setFont(self.font())
        box = rect.adjusted(scaled(MARGIN), 0, -scaled(MARGIN), -1)
        painter.drawText(box, spec.align, QFontMetrics(self.font()).elidedText(text, _ELIDE, box.width()))
        painter.restore()

    def _hatch(self, painter: QPainter, rect: QRect) -> None:
        colour = QColor(self._theme.colour("urgent"))
        colour.setAlpha(70)
        painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
