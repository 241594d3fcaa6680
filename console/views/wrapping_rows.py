"""A layout that puts things side by side and goes on in the next row where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from console.panels.item_layout import ItemLayout


class WrappingRows(ItemLayout):
    """Hidden things take no room. Who owns the layout has to give it the height that `heightForWidth` says."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Room for the widest thing alone."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest thing alone."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        left, top, high = inner.left(), inner.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(inner.width(), item.minimumSize().width())))
            if item.hasHeightForWidth():
                # Text that wraps has its rows for itself.
                size = QSize(inner.width(), item.heightForWidth(inner.width()))
            if left > inner.left() and left + size.width() > inner.left() + inner.width():
                left, top, high = inner.left(), top + high + self.spacing(), 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(left, top), size), inner))
            left += size.width() + self.spacing()
            high = max(high, size.height())
        return top + high - rect.top() + self.contentsMargins().bottom()

    def _mirrored(self, place: QRect, inner: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(inner.left() + inner.right() - place.right())
        return place
