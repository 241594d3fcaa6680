"""A scroll area as large as what is in it, where the screen has that much room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FittingScroll(QScrollArea):
    """Scrolls up and down only; wide enough always."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """All of the content, at the width it has: words that wrap need more height where it is narrow."""
        wanted = self._content.sizeHint()
        width = max(wanted.width(), self.viewport().width()) if self.isVisible() else wanted.width()
        layout = self._content.layout()
        high = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        return QSize(
            wanted.width(), max(high, self._content.minimumSizeHint().height()) if high > 0 else wanted.height()
        )

    def minimumSizeHint(self) -> QSize:
        """All of the content's width, and a bar beside it; its height may be less."""
        content = self._content.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(content.width() + bar, min(content.height(), 6 * self.fontMetrics().height()))
