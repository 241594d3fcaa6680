"""Rows that are dragged in a window: contacts and agents, onto queues, agents, panels and their tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from console.acting.row_drag import RowDrag
from console.panels.floor_table import FloorTable

if TYPE_CHECKING:
    from console.acting.drag_session import DragSession
    from console.window import FloorWindow


class Dragging(QObject):
    """Lets rows of a window's contacts and agents be dragged. What another window drags is not taken."""

    #: What is dragged now. Of the class, too: events still come while Python has let go of the window and Qt has not.
    session: DragSession | None = None

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sources = [RowDrag(panel.table, self.begin) for panel in (window.contacts, window.agents)]
        for target in (window, *window.docks.values()):
            target.setAcceptDrops(True)
            target.installEventFilter(self)

    def begin(self, table: FloorTable) -> None:
        """Drag the selected rows of a table until the person drops them or lets it be."""
        # Here, not above: the first window does not wait for it.
        from console.acting.drag_session import DragSession

        session = DragSession(self._window, table)
        reason = session.why_not()
        if reason:
            self._window.said.say(reason)
            return
        self.session = session
        try:
            session.run()
        finally:
            self.session = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged over the window and its panels."""
        if self.session is None or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QDropEvent):
            return self.session.follow(watched, event)
        if event.type() == QEvent.Type.DragLeave:
            self.session.leave()
        return False
