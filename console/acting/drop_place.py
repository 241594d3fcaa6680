"""Where on the window something that is dragged would be dropped: at a queue, at an agent, or where to choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDockWidget, QTabBar, QWidget

from console.panels.floor_table import FloorTable

if TYPE_CHECKING:
    from console.window import FloorWindow

PlaceKind = Literal["queue", "agent", "choose"]


class DropPlace(NamedTuple):
    """A target; `id` is '' where the person has yet to choose which queue or agent."""

    kind: PlaceKind
    id: str
    frame: QRect
    """What lights up, in pixels of the whole screen."""


class DropPlaces:
    """Finds what lies under the pointer in a window, its tabs and its floating panels."""

    def __init__(self, window: FloorWindow, source: QWidget) -> None:
        """`source` is where the drag comes from: its own panel, but for its rows, is no target."""
        self._window = window
        self._source = source

    def table_at(self, place: QPoint) -> FloorTable | None:
        """The table whose rows lie at a place of the screen."""
        widget: QWidget | None = self._widget_at(place)
        while widget is not None and not isinstance(widget, FloorTable):
            widget = None if widget.isWindow() else widget.parentWidget()
        return widget

    def at(self, place: QPoint) -> DropPlace | None:
        """The target at a place of the screen; None where nothing can be dropped."""
        table = self.table_at(place)
        kind = None if table is None else _KINDS.get(table.floor_model.spec.table)
        if table is not None and kind is not None:
            index = table.indexAt(table.viewport().mapFromGlobal(place))
            if index.isValid():
                return DropPlace(kind, table.floor_model.id_at(index.row()), _row_frame(table, index.row()))
        found = self._dock_at(place)
        return None if found is None else self._of_dock(*found)

    def window_at(self, place: QPoint) -> QWidget:
        """The window, or the floating panel, that lies at a place of the screen."""
        found = self._widget_at(place)
        return self._window if found is None else found.window()

    def dock_of_tab(self, place: QPoint) -> QDockWidget | None:
        """The panel whose tab lies at a place of the screen."""
        tabs = self._widget_at(place)
        tab = tabs.tabAt(tabs.mapFromGlobal(place)) if isinstance(tabs, QTabBar) else -1
        return self._dock_called(tabs.tabText(tab)) if isinstance(tabs, QTabBar) and tab >= 0 else None

    def _dock_at(self, place: QPoint) -> tuple[QDockWidget, QRect] | None:
        """The panel at a place of the screen, or the one whose tab lies there, and what lights up of it."""
        widget = self._widget_at(place)
        dock = self.dock_of_tab(place)
        if isinstance(widget, QTabBar) and dock is not None:
            return dock, _on_screen(widget, widget.tabRect(widget.tabAt(widget.mapFromGlobal(place))))
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = None if widget.isWindow() else widget.parentWidget()
        return None if widget is None else (widget, _on_screen(widget, widget.rect()))

    def _of_dock(self, dock: QDockWidget, frame: QRect) -> DropPlace | None:
        """A panel stands for the queue or the agent that it is about."""
        if dock.isAncestorOf(self._source):
            return None
        window = self._window
        name = dock.objectName()
        if name in ("contacts", "hour"):
            queue = window.contacts.queue_id
            return None if queue is None else DropPlace("queue", queue, frame)
        if name == "detail":
            thing = window.selection.current
            kind = None if thing is None else _KINDS.get(thing.kind)
            return None if thing is None or kind is None else DropPlace(kind, thing.id, frame)
        return DropPlace("choose", "", frame) if name in ("queues", "agents") else None

    def _dock_called(self, title: str) -> QDockWidget | None:
        docks = self._window.docks.values()
        return next((dock for dock in docks if dock.windowTitle().replace("&", "") == title.replace("&", "")), None)

    def _widget_at(self, place: QPoint) -> QWidget | None:
        """What lies there of this window, whatever other program's window may be above it."""
        floating = (dock for dock in self._window.docks.values() if dock.isFloating() and dock.isVisible())
        for top in (*floating, self._window):
            here = top.mapFromGlobal(place)
            if top.rect().contains(here):
                return top.childAt(here) or top
        return None


def _row_frame(table: FloorTable, row: int) -> QRect:
    viewport = table.viewport()
    frame = QRect(0, table.rowViewportPosition(row), viewport.width(), table.rowHeight(row))
    return _on_screen(viewport, frame.intersected(viewport.rect()))


def _on_screen(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())


_KINDS: dict[str, PlaceKind] = {"queue": "queue", "agent": "agent"}
