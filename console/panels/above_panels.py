"""What stands above the panels: the pulse, and under it what gives way in a low window so that all else stays on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

_LOOK_AGAIN: Final = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


@runtime_checkable
class GivesWay(Protocol):
    """A part that can stand there lower than it usually does."""

    def height_when(self, low: bool) -> int:
        """How high it is in its width as it usually stands, or low; pixels. The same however it stands now."""

    def stand_low(self, low: bool) -> None:
        """Stand so from now on."""


class AbovePanels(QWidget):
    """One part under the other. Where there is too little room the first of those that can gives way first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        #: How high all of it may be, pixels; nobody has to give way before somebody says so.
        self.most: Callable[[], int] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        window.installEventFilter(self)

    def put(self, part: QWidget, place: int = -1) -> None:
        """Let something stand here, at the end or at a place."""
        self._column.insertWidget(place, part)

    def event(self, event: QEvent) -> bool:
        """Look again when a part came, went or changed its height."""
        done = super().event(event)
        if event.type() in _LOOK_AGAIN:
            self.fit()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window changed its height."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Let as many parts give way as have to."""
        if self.most is None:
            return
        most, parts = self.most(), list(self._shown())
        needed = sum(part.height_when(False) if isinstance(part, GivesWay) else part.height() for part in parts)
        for part in parts:
            if isinstance(part, GivesWay):
                low = needed > most
                if low:
                    needed -= part.height_when(False) - part.height_when(True)
                part.stand_low(low)

    def _shown(self) -> Iterator[QWidget]:
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None and not part.isHidden():
                yield part
