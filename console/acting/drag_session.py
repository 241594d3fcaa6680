"""One drag of rows, from the pull to the drop: nothing moves under the pointer meanwhile, and each target says itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from console.acting.agent_drag import DraggedAgents
from console.acting.contact_drag import DraggedContacts
from console.acting.drop_offer import DraggedRows, DropOffer
from console.acting.drop_place import DropPlace, DropPlaces
from console.acting.drop_sign import DropFrame, DropSign, drag_picture
from console.panels.floor_table import FloorTable
from console.theme import scaled

if TYPE_CHECKING:
    from console.window import FloorWindow

#: What the rows are called among programs: nobody else can do anything with them.
FORMAT: Final = "application/x-floorwalker-rows"
_HOLD: Final = "drag"
#: The place is looked at again so often though the pointer rests, milliseconds: a table scrolls, and the floor goes on.
_LOOK_MS: Final = 60
#: What is offered is reckoned again after so many looks.
_ANEW_LOOKS: Final = 12
#: The pointer rests so many looks on a tab before its panel comes to the front.
_SPRING_LOOKS: Final = 8
#: Pixels at the usual text size between the pointer and what goes along with it.
_AWAY: Final = 18
_CHOOSE: Final = Qt.KeyboardModifier.ControlModifier


class DragSession(QObject):
    """Drags the selected rows of `table`; what is dropped is done when the drag is over."""

    def __init__(self, window: FloorWindow, table: FloorTable) -> None:
        super().__init__(window)
        self._window = window
        self._table = table
        self._places = DropPlaces(window, table)
        ids = table.selected_ids()
        kind = table.floor_model.spec.table
        self.rows: DraggedRows = DraggedContacts(window, ids) if kind == "contact" else DraggedAgents(window, ids)
        #: Where they would be dropped now, and what that would do.
        self.place: DropPlace | None = None
        self.offer: DropOffer | None = None
        self.sign: DropSign | None = None
        self.frame: DropFrame | None = None
        self._pointer: QPoint | None = None
        self._dropped: tuple[DropPlace, bool] | None = None
        self._looks = 0
        self._waits_at: QDockWidget | None = None
        self._waited = 0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_again)

    def why_not(self) -> str:
        """Why these rows cannot be dragged, as a sentence; '' where they can."""
        return self.rows.why_not()

    def run(self) -> None:
        """Drag until the person drops the rows, or lets it be with Escape; then do what was dropped."""
        tables = [panel.table for panel in self._window.tables()]
        for table in tables:
            table.hold_rows(_HOLD)
        self._look.start()
        try:
            self._drag().exec(Qt.DropAction.MoveAction)
        finally:
            self._look.stop()
            self._forget_sign()
            for table in tables:
                table.release_rows(_HOLD)
            self.deleteLater()
        if self._dropped is not None:
            place, choose = self._dropped
            self.rows.drop(place, choose=choose)

    def follow(self, watched: QWidget, event: QDropEvent) -> bool:
        """The pointer is over a part of the window: say what dropping there does, and take what is dropped."""
        if not event.mimeData().hasFormat(FORMAT):
            return False
        self._pointer = watched.mapToGlobal(event.position().toPoint())
        self._offer_at(self._pointer, anew=event.type() == QEvent.Type.Drop)
        can_drop = self.offer is not None and self.offer.can_drop
        # Who refuses to let it in is not told any more where it goes.
        if can_drop or event.type() == QEvent.Type.DragEnter:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()
        if event.type() == QEvent.Type.Drop and can_drop and self.place is not None:
            self._dropped = (self.place, bool(event.modifiers() & _CHOOSE))
        return True

    def leave(self) -> None:
        """The pointer is outside the window, or goes from one part of it to another."""
        self._pointer = None
        self.place = self.offer = None
        self._put_away()

    def _drag(self) -> QDrag:
        drag = QDrag(self._table)
        data = QMimeData()
        data.setData(FORMAT, self._table.floor_model.spec.table.encode())
        drag.setMimeData(data)
        picture = drag_picture(self.rows.title(), self._window.theme, self._table.devicePixelRatioF())
        drag.setPixmap(picture)
        # Above the row that is pointed at; below it the sign says what dropping there does.
        drag.setHotSpot(QPoint(-scaled(_AWAY) // 2, round(picture.deviceIndependentSize().height()) + scaled(_AWAY)))
        return drag

    def _offer_at(self, pointer: QPoint, *, anew: bool = False) -> None:
        """Say what dropping at a place of the screen does; what was said before stays true for a moment."""
        place = self._places.at(pointer)
        if anew or place != self.place:
            self.place = place
            self.offer = None if place is None else self.rows.offer(place)
        self._show(pointer)

    def _show(self, pointer: QPoint) -> None:
        if self.place is None or self.offer is None:
            self._put_away()
            return
        top = self._places.window_at(pointer)
        if self.sign is None or self.frame is None or self.sign.parentWidget() is not top:
            self._forget_sign()
            self.frame = DropFrame(self._window.theme, top)
            self.sign = DropSign(self._window.theme, top)
        frame = self.place.frame
        self.frame.show_at(QRect(top.mapFromGlobal(frame.topLeft()), frame.size()), can_drop=self.offer.can_drop)
        self.sign.show_offer(self.offer, top.mapFromGlobal(pointer))

    def _put_away(self) -> None:
        for part in (self.sign, self.frame):
            if part is not None:
                part.hide()

    def _forget_sign(self) -> None:
        for part in (self.sign, self.frame):
            if part is not None:
                part.deleteLater()
        self.sign = self.frame = None

    def _look_again(self) -> None:
        """The pointer may rest while a table scrolls under it, a tab is waited at, or the floor goes on."""
        if self._pointer is None:
            return
        self._looks += 1
        self._scroll(self._pointer)
        self._spring(self._pointer)
        self._offer_at(self._pointer, anew=self._looks % _ANEW_LOOKS == 0)

    def _scroll(self, pointer: QPoint) -> None:
        """Near the upper or lower edge of a table its rows come by."""
        table = self._places.table_at(pointer)
        if table is None:
            return
        height, row = table.viewport().height(), table.verticalHeader().defaultSectionSize()
        y = table.viewport().mapFromGlobal(pointer).y()
        edge = min(row, height // 4)
        step = -1 if y < edge else 1 if y >= height - edge else 0
        if step and 0 <= y < height:
            bar = table.verticalScrollBar()
            bar.setValue(bar.value() + step * row // 2)

    def _spring(self, pointer: QPoint) -> None:
        """Who waits at a tab wants to see what is behind it."""
        dock = self._places.dock_of_tab(pointer)
        self._waited = self._waited + 1 if dock is not None and dock is self._waits_at else 0
        self._waits_at = dock
        if dock is not None and self._waited == _SPRING_LOOKS:
            dock.raise_()
