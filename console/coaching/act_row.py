"""A row of buttons below a page: each is an action, too, and is grey with the reason in its tip where it cannot be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from console.panels.flow_layout import FlowLayout
from console.theme import scaled

if TYPE_CHECKING:
    from console.acting.acts import Acts


class _Offer(NamedTuple):
    action: QAction
    button: QPushButton
    why_not: Callable[[], str]
    parts: tuple[QWidget, ...]


class ActRow(QWidget):
    """Keys of its actions work anywhere on `page`, whose widget it is.

    When the database goes away or comes back (`acts` tell) it says so by itself. On a page of several parts an act of one
    part is there, and can be done, while that part is in front.
    """

    def __init__(self, page: QWidget, acts: Acts) -> None:
        super().__init__(page)
        self._page = page
        self._flow = FlowLayout(scaled(8), scaled(4), self)
        self._offers: list[_Offer] = []
        self._shown: list[QPushButton] = []
        self._front: QWidget | None = None
        acts.reach_changed.connect(self._look_again)

    def add(
        self,
        text: str,
        do: Callable[..., object],
        why_not: Callable[[], str],
        key: str = "",
        *,
        on: QWidget | None = None,
        parts: tuple[QWidget, ...] = (),
    ) -> QPushButton:
        """Offer one more; `why_not` says why it cannot be done now, '' if it can.

        Its key works on the page, or only on `on`. With `parts` it belongs to these parts of the page.
        """
        action = QAction(text, self._page)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (on or self._page).addAction(action)
        action.triggered.connect(do)
        button = QPushButton(text, self._page)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        self._flow.addWidget(button)
        self._offers.append(_Offer(action, button, why_not, parts))
        self._shown.append(button)
        return button

    def menu_actions(self, front: QWidget | None = None) -> list[QAction]:
        """All of them, or those that the part in front has, for the menu of the workspace or of a list."""
        return [one.action for one in self._offers if front is None or not one.parts or front in one.parts]

    def look(self, front: QWidget | None = None) -> None:
        """Ask anew what can be done with `front` in front; what belongs to another part takes no room."""
        self._front = front
        there = [one.button for one in self._offers if front is None or not one.parts or front in one.parts]
        self._place(there)
        for one in self._offers:
            is_there = one.button in there
            reason = one.why_not() if is_there else ""
            one.button.setEnabled(not reason)
            one.action.setEnabled(is_there and not reason)
            for shown in (one.action, one.button):
                shown.setToolTip(reason)

    def _look_again(self) -> None:
        self.look(self._front)

    def _place(self, there: list[QPushButton]) -> None:
        if there == self._shown:
            return
        self._shown = there
        for one in self._offers:
            self._flow.removeWidget(one.button)
        for one in self._offers:
            if one.button in there:
                self._flow.addWidget(one.button)
            one.button.setVisible(one.button in there)
