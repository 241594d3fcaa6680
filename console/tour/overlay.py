"""The tour on screen: all but one part of the window is dimmed, and a callout beside that part tells about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QDockWidget, QWidget

from console.tour.callout import Callout
from console.tour.steps import Step

if TYPE_CHECKING:
    from console.window import FloorWindow

#: How dark the rest of the window is, 0..255.
_DIM: Final = 120
_GAP: Final = 12
_EDGE: Final = 8
_FORWARD: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class TourOverlay(QWidget):
    """Leads from step to step: Enter or right goes on, left goes back, Escape ends. Nothing of it moves by itself."""

    ended = Signal()

    def __init__(self, window: FloorWindow, steps: list[Step]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._came_from = window.focusWidget()
        #: Panels in front of others, which steps may bring to the front meanwhile. Qt keeps those behind out of the window.
        self._in_front = [dock for dock in window.docks.values() if window.rect().intersects(dock.geometry())]
        self.place = 0
        self.callout = Callout(window.theme, self)
        self.callout.next.clicked.connect(self.go_on)
        self.callout.back.clicked.connect(self.go_back)
        self.callout.end.clicked.connect(self.end)
        for button in self.callout.buttons:
            button.installEventFilter(self)
        window.installEventFilter(self)

    def start(self) -> None:
        """Show the first step."""
        self.show()
        self.raise_()
        self._show_step()
        self.callout.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self.place]

    def go_on(self) -> None:
        """Show the next step; after the last one the tour is over."""
        if self.place + 1 == len(self._steps):
            self.end()
            return
        self.place += 1
        self._show_step()

    def go_back(self) -> None:
        """Show the step before, if there is one."""
        if self.place:
            self.place -= 1
            self._show_step()

    def end(self) -> None:
        """Go, and give the keyboard back."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        for dock in self._in_front:
            dock.raise_()
        self.ended.emit()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; take the arrows from the buttons, which would only go round among themselves."""
        if watched is self._window:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
                self._fit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._lead(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away from it while the tour stands before it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be led by keys also where no button has the keyboard."""
        if not self._lead(event):
            event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the callout."""
        buttons = [button for button in self.callout.buttons if button.isEnabled()]
        focused = self._window.focusWidget()
        here = next((place for place, button in enumerate(buttons) if button is focused), 0)
        step, reason = (1, Qt.FocusReason.TabFocusReason) if forward else (-1, Qt.FocusReason.BacktabFocusReason)
        buttons[(here + step) % len(buttons)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim all but the part, and draw the ring around it."""
        painter = QPainter(self)
        target = self._target()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(target))
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM))
        painter.setClipping(False)
        painter.setPen(QPen(self._window.theme.colour("accent"), 3))
        painter.drawRect(target.adjusted(1, 1, -2, -2))
        painter.end()

    def _lead(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in _FORWARD:
            self.go_on()
        elif key in _BACK:
            self.go_back()
        else:
            return False
        return True

    def _show_step(self) -> None:
        self.callout.tell(self.step, self.place, len(self._steps))
        if isinstance(self.step.target, QDockWidget):
            self.step.target.raise_()
            # The panel came before the tour as well, not only before the other panels.
            self.raise_()
        self._fit()
        # A panel that came to the front has its place only after that.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        self.callout.setGeometry(QRect(QPoint(), self.callout.wanted_size(self.size())))
        self.callout.move(
            _beside(self._target(), self.callout.size(), self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        )
        self.update()

    def _target(self) -> QRect:
        target = self.step.target
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(self.rect())


def _beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a callout of this size stands: below, above, right or left of the target, else over its lower end."""
    x = min(max(target.center().x() - size.width() // 2, room.left()), room.right() - size.width())
    y = min(max(target.center().y() - size.height() // 2, room.top()), room.bottom() - size.height())
    if target.bottom() + _GAP + size.height() <= room.bottom():
        return QPoint(x, target.bottom() + _GAP)
    if target.top() - _GAP - size.height() >= room.top():
        return QPoint(x, target.top() - _GAP - size.height())
    if target.right() + _GAP + size.width() <= room.right():
        return QPoint(target.right() + _GAP, y)
    if target.left() - _GAP - size.width() >= room.left():
        return QPoint(target.left() - _GAP - size.width(), y)
    return QPoint(x, room.bottom() - size.height())
