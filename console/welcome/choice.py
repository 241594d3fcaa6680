"""A large button: what a person can choose, and in one line what it means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from console.theme import TEXT_PT, Theme, text_font

_TITLE_PT = 12.0


class Choice(QPushButton):
    """Chosen with Enter, Space or a click."""

    def __init__(self, title: str, line: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        # Without this Enter would press it in dialogs only.
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._labels = (self._label(title, _TITLE_PT, strong=True), self._label(line, TEXT_PT))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(2)
        for label in self._labels:
            column.addWidget(label)
        theme.changed.connect(self._colour)
        self._colour()

    def sizeHint(self) -> QSize:
        """As large as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a hairline, or the ring where the keyboard is."""
        painter = QPainter(self)
        busy = self.isDown() or self.underMouse()
        painter.fillRect(self.rect(), self._theme.colour("tint" if busy and self.isEnabled() else "base"))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        else:
            painter.setPen(self._theme.colour("hairline"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _label(self, text: str, points: float, *, strong: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(points, strong=strong))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _colour(self) -> None:
        for label, tone in zip(self._labels, ("text", "quiet"), strict=True):
            palette = QPalette(label.palette())
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
                palette.setColor(QPalette.ColorGroup.Active, role, self._theme.colour(tone))
                palette.setColor(QPalette.ColorGroup.Inactive, role, self._theme.colour(tone))
            label.setPalette(palette)
        self.update()
