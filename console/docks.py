"""The docks of the Floor window: where its panels stand, how the room is divided, and where they were last."""

import time
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from console.dock_room import DockRoom
from console.panels.floor_panel import FloorPanel
from console.panels.panel_title import PanelTitle
from console.panels.pulse import PulsePanel
from console.theme import Theme, text_scale

#: A new window divides its room between the panels again for so long after it was shown, seconds.
SETTLING_S: Final = 1.0
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Place(NamedTuple):
    """Where a panel stands at first: its side, and its share of that side's height in per cent."""

    side: Qt.DockWidgetArea
    share: int


#: From the top of each side.
PLACES: Final[Mapping[str, Place]] = {
    "queues": Place(_LEFT, 42),
    "contacts": Place(_LEFT, 34),
    "hour": Place(_LEFT, 24),
    "escalations": Place(_RIGHT, 38),
    "agents": Place(_RIGHT, 30),
    "detail": Place(_RIGHT, 32),
}
#: The left side's share of the width in per cent; where there is little, the right side needs more of it.
_LEFT_SHARE: Final = 58
_LEFT_SHARE_NARROW: Final = 54
#: A window narrower than this has little, pixels at the usual text size.
_NARROW: Final = 1300


class FloorDocks(QObject):
    """Docks each panel under its name, and puts them back where a person left them."""

    def __init__(self, window: QMainWindow, theme: Theme, panels: Mapping[str, FloorPanel]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.panels = dict(panels)
        #: What stands above the panels and takes the keyboard in turn with them.
        self.above: PulsePanel | None = None
        #: Called before a panel is shown to somebody: another workspace may be on.
        self.before_showing: Callable[[], None] | None = None
        self._shown_at = 0.0
        window.setDockNestingEnabled(True)
        self.docks = {name: self._dock(name, panels[name]) for name in PLACES if name in panels}
        for name, dock in self.docks.items():
            window.addDockWidget(PLACES[name].side, dock)
            # In a window that is on screen already Qt shows it later: until then it would be remembered as closed.
            dock.show()
        columns = [[name for name in self.docks if PLACES[name].side == side] for side in (_LEFT, _RIGHT)]
        self.room = DockRoom(window, self.docks, [column for column in columns if column])
        self.room.changed.connect(self.divide_anew)

    def restore(self, settings: QSettings) -> None:
        """Put the window and its panels where they were last."""
        geometry = settings.value("geometry")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        self.room.restore(settings)

    def remember(self, settings: QSettings) -> None:
        """Note where the window and its panels are."""
        settings.setValue("geometry", self._window.saveGeometry())
        self.room.remember(settings)

    def reset(self) -> None:
        """Put the panels where they were when the window was first opened."""
        self.room.reset()
        QTimer.singleShot(0, self, self._divide_room)

    def shown(self) -> None:
        """The window was shown: from here on it finds its size, which may take the window manager a moment."""
        self._shown_at = time.monotonic()
        self.room.fit()
        self.divide_when_new()

    def divide_when_new(self) -> None:
        """Divide the room anew while the window finds its size, unless the person has divided it before."""
        if not self.room.is_remembered and time.monotonic() - self._shown_at < SETTLING_S:
            QTimer.singleShot(0, self, self._divide_room)

    def divide_anew(self) -> None:
        """Stand as it fits and divide the room anew, unless the person has divided it before."""
        self.room.fit()
        if not self.room.is_remembered:
            QTimer.singleShot(0, self, self._divide_room)

    def open_panels(self) -> list[FloorPanel]:
        """The panels on screen, in the order of their places."""
        return [self.panels[name] for name in self.docks if self.panels[name].isVisible()]

    def with_keyboard(self) -> FloorPanel | None:
        """The panel that has the keyboard."""
        focused = QApplication.focusWidget()
        return next((panel for panel in self.open_panels() if focused and panel.isAncestorOf(focused)), None)

    def show_panel(self, name: str) -> None:
        """Open a panel that may be closed or behind another, and give it the keyboard."""
        if self.before_showing is not None:
            self.before_showing()
        self.docks[name].show()
        self.docks[name].raise_()
        self.panels[name].give_keyboard()

    def go_to_next(self, step: int = 1) -> None:
        """Give the keyboard to the next open panel, or to the one before with -1; the pulse above is one of them."""
        stops: list[FloorPanel | PulsePanel] = [*self.open_panels()]
        if self.above is not None:
            stops.append(self.above)
        focused = QApplication.focusWidget()
        here = next((stop for stop in stops if focused and stop.isAncestorOf(focused)), None)
        if stops:
            stops[(stops.index(here) + step) % len(stops) if here is not None else 0].give_keyboard()

    def _dock(self, name: str, panel: FloorPanel) -> QDockWidget:
        dock = QDockWidget(panel.title, self._window)
        dock.setObjectName(name)
        dock.setWidget(panel)
        dock.setAccessibleName(panel.title)
        title = PanelTitle(dock, self._theme)
        dock.setTitleBarWidget(title)
        # Tabs and menus keep the panel's short name; what goes on in it is said above it.
        panel.title_changed.connect(title.label.set_text)
        panel.title_changed.connect(dock.setAccessibleName)
        dock.visibilityChanged.connect(panel.set_in_front)
        return dock

    def _divide_room(self) -> None:
        window = self._window
        central = window.height() - self._above()
        sides = {side: [name for name in self.docks if PLACES[name].side == side] for side in (_LEFT, _RIGHT)}
        firsts = [self._in_place(names)[:1] for names in sides.values()]
        if all(firsts):
            docks = [self.docks[names[0]] for names in firsts]
            wide = window.width()
            left = _LEFT_SHARE if wide / text_scale() >= _NARROW else _LEFT_SHARE_NARROW
            shares = [wide * left // 100, wide * (100 - left) // 100]
            window.resizeDocks(docks, shares, Qt.Orientation.Horizontal)
        groups = self.room.groups()
        for side in sides:
            here = [group for group in groups if self._window.dockWidgetArea(self.docks[group[0]]) == side]
            shares = [max(PLACES[name].share for name in group) for group in here]
            heights = [central * share // sum(shares) for share in shares]
            window.resizeDocks([self.docks[group[0]] for group in here], heights, Qt.Orientation.Vertical)

    def _in_place(self, names: list[str]) -> list[str]:
        return [name for name in names if not self.docks[name].isHidden() and not self.docks[name].isFloating()]

    def _above(self) -> int:
        return min((dock.y() for dock in self.docks.values() if not dock.isFloating()), default=0)
