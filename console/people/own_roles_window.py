"""Who one is on this floor: the roles, where and until when they hold, and what each lets one do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.people.access_panel import role_explained
from console.people.role_words import lasting, role_line, roles_of
from console.theme import TEXT_PT, scaled, text_font
from console.words import say

if TYPE_CHECKING:
    from console.store.floor_store import Touched
    from console.window import FloorWindow

_WIDTH: Final = 480
_HEIGHT: Final = 420


class OwnRolesWindow(QDialog):
    """Beside the floor; follows when a role is given or taken."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("own_roles")
        self.setWindowTitle(say("Your roles"))
        self.who = QLabel(self)
        self.who.setFont(text_font(TEXT_PT, strong=True))
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setWordWrap(True)
        self._labels: list[QLabel] = []
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, scaled(6), 0)
        self._column.setSpacing(scaled(4))
        self.room = QScrollArea(self)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setAccessibleName(say("Your roles"))
        self.room.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        column.setSpacing(scaled(10))
        column.addWidget(self.who)
        column.addWidget(self.room, 1)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        window.floor_changed.connect(self._take)
        self.look()

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(label.text() for label in self._labels)

    def look(self) -> None:
        """Show the roles as they are now."""
        while self._column.count():
            self._column.takeAt(0)
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        store, login = self._window.floor.store, self._window.login
        now = self._window.floor.now_us() if self._window.floor.clock.is_set else 0
        person = next((row for row in store.rows("staff").values() if row.login == login), None)
        self.who.setText(
            say("Signed in as {login}", login=login)
            if person is None
            else say("{name}, signed in as {login}", name=person.name, login=login)
        )
        if person is None:
            self._add(
                say(
                    "You stand in no list of people of this floor: on a floor in a file you may do everything, on a server"
                    " what its own rules let you."
                )
            )
        elif person.disabled_at is not None:
            self._add(say("You are shut out of this floor."))
        else:
            rows = lasting(roles_of(store, person.id), now)
            for row in rows:
                self._add(role_line(store, row, now), strong=True)
                self._add(role_explained(row.role, named=False), quiet=True)
            if not rows:
                self._add(say("You have no role on this floor now. Whoever manages people here can give you one."))
        self._column.addStretch(1)

    def _add(self, text: str, *, strong: bool = False, quiet: bool = False) -> None:
        label = QLabel(text, self._page)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if strong:
            label.setFont(text_font(TEXT_PT, strong=True))
            label.setContentsMargins(0, scaled(6), 0, 0)
        if quiet:
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, self._window.theme.colour("quiet"))
            label.setPalette(palette)
        self._column.addWidget(label)
        self._labels.append(label)

    def _take(self, touched: Touched) -> None:
        if self.isVisible() and (touched.everything or touched.of("staff") or touched.of("staff_role")):
            self.look()
