"""The header of a floor table: quiet titles, the sorted column marked, hatched when the data is stale."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from console.delegates.cell import MARGIN
from console.models.columns import RIGHT
from console.models.table_model import FloorTableModel
from console.theme import HEADER_PT, Theme, text_font

_ARROWS: Final = {Qt.SortOrder.AscendingOrder: "\N{UPWARDS ARROW}", Qt.SortOrder.DescendingOrder: "\N{DOWNWARDS ARROW}"}


class FloorHeader(QHeaderView):
    """Titles aligned as their columns; a click sorts."""

    def __init__(self, model: FloorTableModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._floor_model = model
        self._theme = theme
        self._stale = False
        self._points = HEADER_PT
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
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
        return QFontMetrics(self.font()).horizontalAdvance(title) + arrow + 2 * MARGIN

    def sizeHint(self) -> QSize:
        """High enough for a title with some air."""
        return QSize(super().sizeHint().width(), QFontMetrics(self.font()).height() + 8)

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
        painter.drawText(rect.adjusted(MARGIN, 0, -MARGIN, -1), spec.align, text)
        painter.restore()

    def _hatch(self, painter: QPainter, rect: QRect) -> None:
        colour = QColor(self._theme.colour("urgent"))
        colour.setAlpha(70)
        painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))
