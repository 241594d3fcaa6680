"""How the panels stand in the room there is: one under the other where each can be read, else behind tabs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QTabWidget, QToolBar, QWidget

from console.panels.floor_panel import FloorPanel
from console.theme import TEXT_PT, scaled, text_font, text_scale
from console.words import say

#: Goes up when panels come or go, so that a layout remembered from before is not forced upon them.
LAYOUT_VERSION: Final = 5
#: A window narrower than this at the usual text size has one column of panels, pixels.
ONE_COLUMN: Final = 760
#: So long after the last change of size the panels are put into their places again, milliseconds.
_SETTLED_MS: Final = 120


class Stand(NamedTuple):
    """How panels stand: how many of each column under each other, the rest behind tabs in the last place."""

    stacked: tuple[int, ...]

    @property
    def name(self) -> str:
        """What it is called in the settings."""
        return "x".join(map(str, self.stacked))


class DockRoom(QObject):
    """Puts the docks of a window where they can be read. Each way to stand keeps the changes a person made to it.

    `changed` says that they stand in another way now.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget], columns: Sequence[Sequence[str]]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._columns = columns
        self._as_made = window.saveState(LAYOUT_VERSION)
        self._states: dict[Stand, QByteArray] = {}
        self.stand = Stand(tuple(map(len, columns)))
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setDocumentMode(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED_MS)
        self._later.timeout.connect(self._size_settled)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._show_what_has_the_keyboard)

    @property
    def is_remembered(self) -> bool:
        """Whether the person has arranged this way to stand before."""
        return self.stand in self._states

    def fitting(self) -> Stand:
        """The way to stand that fits the window as it is."""
        window = self._window
        above = sum(part.sizeHint().height() for part in (window.menuBar(), window.statusBar()))
        bars = (bar for bar in window.findChildren(QToolBar) if bar.orientation() == Qt.Orientation.Horizontal)
        room = window.height() - above - sum(bar.height() for bar in bars)
        one_column = window.width() / text_scale() < ONE_COLUMN
        return Stand(tuple(self._stacked(column, room) for column in self._in_columns(one_column)))

    def most_above(self) -> int:
        """How high all that stands above the panels may be while each of them has its least height behind a tab, pixels."""
        window = self._window
        around = sum(part.sizeHint().height() for part in (window.menuBar(), window.statusBar()))
        panels = max((dock.minimumSizeHint().height() for dock in self._docks.values()), default=0)
        return window.height() - around - panels - _height_of_tabs()

    def _in_columns(self, one: bool) -> Sequence[Sequence[str]]:
        return [[name for column in self._columns for name in column]] if one else self._columns

    def _stacked(self, column: Sequence[str], room: int) -> int:
        """How many of a column can stand under each other, each high enough to be read."""
        heights = [_readable_height(self._docks[name]) for name in column]
        if sum(heights) <= room:
            return len(column)
        room -= _height_of_tabs()
        fitting = (n for n in range(len(column) - 1, 1, -1) if sum(heights[: n - 1]) + max(heights[n - 1 :]) <= room)
        return next(fitting, 1)

    def fit(self) -> bool:
        """Stand as it fits now; says whether anything had to change. What is closed stays closed."""
        wanted = self.fitting()
        if wanted == self.stand or self._window.centralWidget() is not None:
            # Where a page stands in their place they have no room to fit into.
            return False
        closed = [dock for dock in self._docks.values() if dock.isHidden()]
        self._states[self.stand] = self._window.saveState(LAYOUT_VERSION)
        self.stand = wanted
        self._take_up()
        for dock in self._docks.values():
            dock.setVisible(dock not in closed)
        self.changed.emit()
        return True

    def restore(self, settings: QSettings) -> None:
        """Take up what was remembered, and stand as it fits."""
        settings.beginGroup("docks")
        for name in settings.childKeys():
            state = settings.value(name)
            if isinstance(state, QByteArray) and name.replace("x", "").isdigit():
                self._states[Stand(tuple(map(int, name.split("x"))))] = state
        settings.endGroup()
        self.stand = self.fitting()
        self._take_up()

    def remember(self, settings: QSettings) -> None:
        """Note every way to stand as it is now."""
        self._states[self.stand] = self._window.saveState(LAYOUT_VERSION)
        for stand, state in self._states.items():
            settings.setValue(f"docks/{stand.name}", state)

    def reset(self) -> None:
        """Stand as it fits, and as nobody ever changed it."""
        self._states.pop(self.stand, None)
        self._take_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again a moment after the window, or what stands above its panels, changed its size."""
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._later.start()
        return super().eventFilter(watched, event)

    def _size_settled(self) -> None:
        self.fit()
        self._name_tabs()

    def groups(self) -> list[list[str]]:
        """Names of docks that stand behind each other, each group by itself, from the top left; no floating or closed ones."""
        names = {dock: name for name, dock in self._docks.items()}
        found: list[list[str]] = []
        for name, dock in self._docks.items():
            if not dock.isHidden() and not dock.isFloating() and not any(name in group for group in found):
                found.append([name, *(names[other] for other in self._window.tabifiedDockWidgets(dock))])
        return found

    def _take_up(self) -> None:
        # Not by adding docks again: Qt still holds the places they were restored to, and crashes.
        state = self._states.get(self.stand)
        if state is None or not self._window.restoreState(state, LAYOUT_VERSION):
            self._states.pop(self.stand, None)
            self._window.restoreState(self._as_made, LAYOUT_VERSION)
            self._put_behind_tabs()
        for bar in self._window.findChildren(QToolBar):
            # Nobody can close it: where it is remembered as closed, that was a mistake. The rail says itself whether
            # it is needed.
            if bar.orientation() == Qt.Orientation.Horizontal:
                bar.show()
        self._name_tabs()

    def _put_behind_tabs(self) -> None:
        columns = self._in_columns(len(self.stand.stacked) < len(self._columns))
        for column, stacked in zip(columns, self.stand.stacked, strict=True):
            behind = [self._docks[name] for name in column[stacked - 1 :]]
            if stacked < len(column):
                for dock, next_dock in pairwise(behind):
                    self._window.tabifyDockWidget(dock, next_dock)
                behind[0].raise_()

    def _name_tabs(self) -> None:
        # Those of panels are the window's own children; those of workspaces are called and cut otherwise.
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setElideMode(Qt.TextElideMode.ElideRight)
            tabs.setUsesScrollButtons(True)
            tabs.setAccessibleName(say("Panels behind each other"))

    def _show_what_has_the_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A panel behind a tab counts as visible, so Tab and F6 reach it: then it has to come to the front."""
        if new is None:
            return
        for dock in self._docks.values():
            # Qt moves what is behind a tab out of the window.
            if dock.isAncestorOf(new) and not dock.isFloating() and not self._window.rect().intersects(dock.geometry()):
                dock.raise_()


def _height_of_tabs() -> int:
    return QFontMetrics(text_font(TEXT_PT)).height() + scaled(10)


def _readable_height(dock: QDockWidget) -> int:
    panel, title = dock.widget(), dock.titleBarWidget()
    if not isinstance(panel, FloorPanel):
        return 0
    return max(panel.readable_height(), panel.minimumSizeHint().height()) + title.sizeHint().height()
