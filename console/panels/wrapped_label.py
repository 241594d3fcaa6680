"""Words of several lines on a page of ours, in the ink of texts or the quiet one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from console.theme import Theme, text_font


def wrapped_label(theme: Theme, points: float, parent: QWidget, *, strong: bool = False, quiet: bool = False) -> QLabel:
    """An empty label that wraps its plain text, `points` large at the usual text size."""
    label = QLabel(parent)
    label.setFont(text_font(points, strong=strong))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    palette = QPalette(label.palette())
    # On a base background Qt writes with the colour of texts, not with that of windows.
    palette.setColor(QPalette.ColorRole.Text, theme.colour("quiet" if quiet else "text"))
    label.setPalette(palette)
    return label
