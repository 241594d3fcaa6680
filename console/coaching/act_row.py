"""A row of buttons below a page: each is an action, too, and is grey with the reason in its tip where it cannot be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from console.panels.flow_layout import FlowLayout
from console.theme import scaled


class ActRow(QWidget):
    """Keys of its actions work anywhere on `page`, whose widget it is."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._flow = FlowLayout(scaled(8), scaled(4), self)
        self._acts: list[tuple[QAction, QPushButton, Callable[[], str]]] = []

    def add(self, text: str, do: Callable[..., object], why_not: Callable[[], str], key: str = "") -> QPushButton:
        """Offer one more; `why_not` says why it cannot be done now, '' if it can."""
        action = QAction(text, self._page)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._page.addAction(action)
        action.triggered.connect(do)
        button = QPushButton(text, self._page)
        button.clicked.connect(action.trigger)
        self._flow.addWidget(button)
        self._acts.append((action, button, why_not))
        return button

    def menu_actions(self) -> list[QAction]:
        """All of them, for the menu of the workspace."""
        return [action for action, _, _ in self._acts]

    def look(self) -> None:
        """Ask anew what can be done."""
        for action, button, why_not in self._acts:
            reason = why_not()
            for one in (action, button):
                one.setEnabled(not reason)
                one.setToolTip(reason)
