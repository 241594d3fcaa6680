"""Figures side by side, each as wide as the others, in as many lines as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget
from shiboken6 import isValid

from console.theme import scaled

#: No figure is narrower, pixels at the usual text size.
_LEAST: Final = 215


class FigureGrid(QWidget):
    """Lays them out anew when it becomes wider or narrower; arrows go from one figure to the next in their order."""

    def __init__(self, figures: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(12))
        self._grid.setVerticalSpacing(scaled(8))
        # Its columns are no lower bound of the page's width.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange(len(figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as have room."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A figure that says more may need more room."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return answer

    def minimumSizeHint(self) -> QSize:
        """One beside the other is no need: they may stand below each other."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _widest(self) -> int:
        """Of those that are still there: a window that ends takes them away one by one, and fonts may change meanwhile."""
        return max((figure.minimumSizeHint().width() for figure in self._figures if isValid(figure)), default=0)

    def _fit(self) -> None:
        least = max(scaled(_LEAST), self._widest())
        gap = self._grid.horizontalSpacing()
        room = max(1, (self.width() + gap) // (least + gap))
        lines = -(-len(self._figures) // room)
        self._arrange(-(-len(self._figures) // lines))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, figure in enumerate(self._figures):
            self._grid.addWidget(figure, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._figures)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
