"""A drag of rows by the pointer in a real window, for tests: pulled, led from place to place, dropped or let be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from console.acting import drag_session
from console.panels.floor_table import FloorTable
from console.window import FloorWindow

LEFT = Qt.MouseButton.LeftButton
#: So many looks, ten milliseconds apart, have to see the same.
_STILL = 25


def stand_still(window: FloorWindow, qtbot: Any) -> None:
    """Give the window its usual size, and wait until its panels have found their places."""
    window.resize(1440, 900)
    stood: list[tuple[QRect, ...]] = []

    def has_stood() -> bool:
        stood.append(tuple(dock.geometry() for dock in window.docks.values()))
        return len(stood) > _STILL and len(set(map(str, stood[-_STILL:]))) == 1

    qtbot.waitUntil(has_stood)


def row_at(table: FloorTable, row_id: str) -> QPoint:
    """The middle of a row's first cells, in the viewport."""
    place = table.floor_model.place_of(row_id)
    assert place >= 0
    return QPoint(60, table.rowViewportPosition(place) + table.rowHeight(place) // 2)


class Pull:
    """A drag by the pointer: pressed on a row and pulled, then led from place to place, and let go or let be.

    Where there is no screen Qt's own loop of a drag ends at once. In its place the window is sent what that loop would
    send it, with what is really dragged; Qt finds the widgets that are told.
    """

    def __init__(self, window: FloorWindow, monkeypatch: Any, table: FloorTable, row_id: str) -> None:
        self.window, self._table = window, table
        self._row_id = row_id
        self._steps: list[Callable[[], None]] = []
        self.place: QPoint | None = None
        self._top: QWidget = window
        self._keys = Qt.KeyboardModifier.NoModifier
        self._drops = False
        self._data = QMimeData()
        self._error: Exception | None = None
        self.taken = False
        self.said: list[tuple[Any, ...] | None] = []
        pull = self

        class PlayedDrag(QDrag):
            def exec(self, *_actions: Any) -> Qt.DropAction:
                pull.play(self.mimeData())
                return Qt.DropAction.MoveAction if pull.taken else Qt.DropAction.IgnoreAction

        monkeypatch.setattr(drag_session, "QDrag", PlayedDrag)

    def over(self, table: FloorTable, row_id: str) -> Pull:
        """Lead the pointer over a row."""
        return self.do(
            lambda: self._lead(table.viewport().mapTo(table.window(), row_at(table, row_id)), table.window())
        )

    def to(self, place: Callable[[], QPoint]) -> Pull:
        """Lead the pointer to a place of the window, asked for when it is time."""
        return self.do(lambda: self._lead(place()))

    def hear(self) -> Pull:
        """Note what is offered there."""
        return self.do(self._hear)

    def do(self, what: Callable[[], None]) -> Pull:
        """Let something else happen meanwhile."""
        self._steps.append(what)
        return self

    def let_go(self, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Drop where the pointer is."""
        self._drops, self._keys = True, keys
        self._pull()

    def let_be(self) -> None:
        """Drop nothing, as after Escape."""
        self._pull()

    def play(self, data: QMimeData) -> None:
        """What Qt's loop of a drag does."""
        self._data = data
        try:
            for step in self._steps:
                step()
                QTest.qWait(1)
        except Exception as error:  # noqa: BLE001  Qt, which called, cannot pass it on: raised again after the drag.
            self._error = error
        if (
            self._drops
            and self._error is None
            and self.place is not None
            and self._send(QDropEvent, self.place).isAccepted()
        ):
            self.taken = True
        else:
            self._leave()

    def _pull(self) -> None:
        viewport, start = self._table.viewport(), row_at(self._table, self._row_id)
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, start + QPoint(2, 0))
        assert self.window.dragging.session is None
        QTest.mouseMove(viewport, start + QPoint(40, 0))
        assert self.window.dragging.session is None
        QTest.mouseRelease(viewport, LEFT, pos=start)
        if self._error is not None:
            raise self._error

    def _lead(self, place: QPoint, top: QWidget | None = None) -> None:
        top = top or self.window
        if self.place is not None and top is not self._top:
            self._leave()
        if self.place is None or top is not self._top:
            self._top = top
            self._send(QDragEnterEvent, place)
        self.place = place
        self._send(QDragMoveEvent, place)

    def _leave(self) -> None:
        QApplication.sendEvent(self._top.windowHandle(), QDragLeaveEvent())

    def _send(self, kind: Any, place: QPoint) -> Any:
        where = place if kind in (QDragEnterEvent, QDragMoveEvent) else QPointF(place)
        event = kind(where, Qt.DropAction.MoveAction, self._data, LEFT, self._keys)
        QApplication.sendEvent(self._top.windowHandle(), event)
        return event

    def _hear(self) -> None:
        session = self.window.dragging.session
        offer = session.offer if session is not None else None
        self.said.append(None if offer is None else (offer.can_drop, offer.title, *offer.lines))
