"""Rows of the dialog's forms: a label that leads to its field, all in one style, at any text size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from console.theme import scaled


class FormRows(QGridLayout):
    """Label, field, and beside the field what belongs to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(scaled(8))
        self.setVerticalSpacing(scaled(8))
        self.setColumnStretch(1, 1)

    def add(self, text: str, field: QWidget, beside: QWidget | None = None) -> QLabel:
        """Put a row below the others; the label's underlined letter leads to the field."""
        label = QLabel(text)
        label.setBuddy(field)
        # Qt measures words as one, and draws the underlined letter by itself: without its kerning they are a little longer.
        label.setContentsMargins(0, 0, scaled(4), 0)
        if not field.accessibleName():
            field.setAccessibleName(text.replace("&", ""))
        row = self.rowCount()
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, row, 1, 1, 1 if beside is not None else 2)
        if beside is not None:
            self.addWidget(beside, row, 2)
        return label

    def add_below(self, part: QWidget) -> None:
        """Put something under the fields, without a label."""
        self.addWidget(part, self.rowCount(), 1, 1, 2)


def line(parent: QWidget, placeholder: str = "") -> QLineEdit:
    """A field for one line of text; `placeholder` shows what is taken where it stays empty."""
    field = QLineEdit(parent)
    field.setPlaceholderText(placeholder)
    field.setMinimumWidth(scaled(160))
    return field


def note(parent: QWidget) -> QLabel:
    """Words under a field; no room is taken while there are none."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def tell(label: QLabel, sentence: str) -> None:
    """Show a sentence, or take no room for it."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
