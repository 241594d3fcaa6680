"""The list of keys, made from the menus themselves and the keys of tables."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from console.words import say


class KeysDialog(QDialog):
    """Each key with what it does."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keys"))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        for key, meaning in [*_of_actions(actions), *_of_tables(), *_of_last_hour(), *_of_views()]:
            form.addRow(QLabel(key, self), QLabel(meaning, self))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.addLayout(form)
        column.addWidget(close)


def _of_actions(actions: Sequence[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(native), action.text().replace("&", "").rstrip("…"))
        for action in actions
        if not action.shortcut().isEmpty()
    ]


def _of_tables() -> list[tuple[str, str]]:
    return [
        (say("Arrows"), say("Move between rows")),
        (say("Shift + arrows"), say("Select several rows")),
        (say("Escape"), say("End the filter; in a table, select nothing")),
        (say("Tab"), say("Leave the table")),
    ]


def _of_views() -> list[tuple[str, str]]:
    return [(say("Ctrl+1 to Ctrl+9"), say("Show one of the first nine views"))]


def _of_last_hour() -> list[tuple[str, str]]:
    return [
        (say("Left, right"), say("In the last hour: go through it; with Shift by five minutes")),
        (say("Up, down"), say("In the last hour: go from plot to plot")),
    ]
