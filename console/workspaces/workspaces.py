"""Which workspace is on: the Floor's panels, or a page that stands in their place; the rail on the left chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from console.dock_room import LAYOUT_VERSION
from console.theme import HEADER_PT, scaled, text_font
from console.words import say
from console.workspaces.rail import Rail

if TYPE_CHECKING:
    from console.store.floor_store import Touched
    from console.window import FloorWindow

FLOOR: Final = "floor"
#: Left and right of a workspace's name together, pixels.
_AROUND: Final = 10
#: What waits in workspaces is counted when the floor has been on screen for so long, milliseconds.
_BADGES_AFTER_MS: Final = 1_000


class Workspace(NamedTuple):
    """One workspace beside the floor: who sees it, and what makes its page when it is first asked for.

    `badge` makes what says on the rail how much waits there, once the floor has been there for a moment.
    """

    name: str
    text: str
    key: str
    roles: tuple[str, ...]
    make: Callable[[FloorWindow], QWidget]
    badge: Callable[[FloorWindow], QObject] | None = None


class Workspaces(QObject):
    """Shows one workspace at a time. Who stands in no list of people sees all: an embedded floor's file is theirs.

    `shown` carries the name of the one that came to be on.
    """

    shown = Signal(str)
    #: Other workspaces may be open to the person than before.
    offered = Signal()

    def __init__(self, window: FloorWindow, others: Iterable[Workspace]) -> None:
        super().__init__(window)
        self._window = window
        self._others = {one.name: one for one in others}
        self._pages: dict[str, QWidget] = {}
        self._stood = QByteArray()
        self.on = FLOOR
        self.rail = Rail(window.theme, window)
        window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail)
        group = QActionGroup(self)
        self.known = [self._action(group, FLOOR, say("Floor"), "F7")]
        self.known += [self._action(group, one.name, one.text, one.key) for one in self._others.values()]
        self.known[0].setChecked(True)
        window.placed.before_showing = self.show_floor
        window.floor_changed.connect(self._take)
        self._badges: list[QObject] = []
        self._badges_later = QTimer(self)
        self._badges_later.setSingleShot(True)
        self._badges_later.setInterval(_BADGES_AFTER_MS)
        self._badges_later.timeout.connect(self._begin_badges)
        window.loaded.connect(self._badges_later.start)
        self.look()

    def page(self, name: str) -> QWidget | None:
        """The page of a workspace that was on before; None of the floor, or of one that nobody asked for yet."""
        return self._pages.get(name)

    def show_floor(self) -> None:
        """Put the Floor's panels back."""
        self.show(FLOOR)

    def show(self, name: str) -> None:
        """Let this workspace be on, where the person's roles open it; while a floor has nothing to show none is."""
        if name == self.on or self._window.beginnings.is_welcoming or not self._action_of(name).isEnabled():
            self._action_of(self.on).setChecked(True)
            return
        if self.on == FLOOR:
            self._put_panels_away()
        else:
            self._window.takeCentralWidget()
            # Qt lets go of it, which hides it, too; it shall end with its window all the same.
            self._pages[self.on].setParent(self._window)
        self.on = name
        if name == FLOOR:
            self._put_panels_back()
        else:
            page = self._made(name)
            self._window.setCentralWidget(page)
            page.show()
            page.setFocus()
        self._action_of(name).setChecked(True)
        self.shown.emit(name)

    def opens(self, name: str) -> bool:
        """Whether the person's roles open it."""
        return self._action_of(name).isEnabled()

    def look(self) -> None:
        """Offer what the person's roles open."""
        mine = self.roles()
        for action in self.known[1:]:
            roles = self._others[action.objectName().removeprefix("workspace ")].roles
            opens = mine is None or not mine.isdisjoint(roles)
            action.setVisible(opens)
            action.setEnabled(opens)
        self._show_rail()
        self.offered.emit()
        if not self._action_of(self.on).isEnabled():
            self._action_of(self.on).setEnabled(True)
            self.show_floor()
            self.look()

    def say_waiting(self, name: str, text: str, accessible: str) -> None:
        """Let the rail and the menu call a workspace so: with how much waits there; a screen reader says `accessible`."""
        action = self._action_of(name)
        action.setText(text)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{accessible} ({key})")
        button = self.rail.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setAccessibleName(accessible)
            button.setFixedWidth(button.fontMetrics().horizontalAdvance(text) + scaled(_AROUND))

    def _begin_badges(self) -> None:
        if not self._badges:
            self._badges = [one.badge(self._window) for one in self._others.values() if one.badge is not None]

    def _show_rail(self) -> None:
        """One workspace needs no rail, and neither does a floor with nothing to show yet."""
        self.rail.setVisible(
            not self._window.beginnings.is_welcoming and any(action.isVisible() for action in self.known[1:])
        )

    def roles(self) -> set[str] | None:
        """The person's roles now; None of who stands in no list of people."""
        person = self._window.rights.staff_id
        if person is None:
            return None
        now = self._window.floor.now_us() if self._window.floor.clock.is_set else 0
        return {
            row.role
            for row in self._window.floor.store.rows("staff_role").values()
            if row.staff_id == person and row.from_at <= now and (row.until_at is None or row.until_at > now)
        }

    def _take(self, touched: Touched) -> None:
        if touched.everything or touched.of("staff") or touched.of("staff_role"):
            self.look()

    def _action(self, group: QActionGroup, name: str, text: str, key: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(f"workspace {name}")
        action.setCheckable(True)
        action.setShortcut(key)
        action.setToolTip(f"{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setActionGroup(group)
        action.triggered.connect(self._chosen)
        self.rail.addAction(action)
        button = self.rail.widgetForAction(action)
        if isinstance(button, QToolButton):
            # The View menu has the same: whoever uses the keyboard needs no stop here.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(text)
            button.setFont(text_font(HEADER_PT))
            # Panels need the width more than the rail does.
            button.setFixedWidth(button.fontMetrics().horizontalAdvance(text) + scaled(_AROUND))
        return action

    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show(action.objectName().removeprefix("workspace "))

    def _action_of(self, name: str) -> QAction:
        return next(action for action in self.known if action.objectName() == f"workspace {name}")

    def _made(self, name: str) -> QWidget:
        if name not in self._pages:
            self._pages[name] = self._others[name].make(self._window)
        return self._pages[name]

    def _put_panels_away(self) -> None:
        docks = self._window.docks.values()
        self._stood = self._window.saveState(LAYOUT_VERSION)
        for dock in docks:
            dock.hide()
            dock.toggleViewAction().setEnabled(False)

    def _put_panels_back(self) -> None:
        for dock in self._window.docks.values():
            dock.toggleViewAction().setEnabled(True)
        # At once, not a moment later: the window may be about to note where everything is.
        self._window.restoreState(self._stood, LAYOUT_VERSION)
        self._show_rail()
        self._window.placed.divide_anew()
