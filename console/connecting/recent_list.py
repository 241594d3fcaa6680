"""The list of floors chosen lately: one click fills the form, Enter or a double click connects, Delete takes one out."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from console.connecting.recent_floors import RecentFloor, RecentFloors
from console.theme import scaled
from console.words import say

_ROWS = 4


class RecentList(QWidget):
    """`picked` carries the `RecentFloor` to be shown in the form, `opened` the one to be connected to at once."""

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, floors: RecentFloors, parent: QWidget) -> None:
        super().__init__(parent)
        self._floors = floors
        label = QLabel(say("Chosen &lately"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Floors you chose lately"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        label.setBuddy(self.list)
        self.remove = QPushButton(say("Take o&ut of this list"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self.list.currentItemChanged.connect(self._pick)
        self.list.itemActivated.connect(self._open)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(head)
        column.addWidget(self.list)
        self._show_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the current one out."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _show_all(self) -> None:
        self.list.clear()
        for floor in self._floors.floors:
            item = QListWidgetItem(say("{floor}, {address}", floor=floor.name, address=floor.address))
            item.setData(Qt.ItemDataRole.UserRole, floor)
            item.setToolTip(floor.address)
            item.setSizeHint(QSize(0, max(scaled(26), self.fontMetrics().height() + scaled(6))))
            self.list.addItem(item)
        rows = min(_ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())
        # Else the first would become the current one, and fill the form, as soon as the keyboard comes here.
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(0)
        self.remove.setEnabled(self.list.count() > 0)
        self.setVisible(self.list.count() > 0)

    def _pick(self, item: QListWidgetItem | None) -> None:
        self.remove.setEnabled(item is not None)
        floor = _floor_of(item)
        if floor is not None:
            self.picked.emit(floor)

    def _open(self, item: QListWidgetItem) -> None:
        floor = _floor_of(item)
        if floor is not None:
            self.opened.emit(floor)

    def _remove(self) -> None:
        floor = _floor_of(self.list.currentItem())
        if floor is not None:
            self._floors.forget(floor.url)
            self._show_all()


def _floor_of(item: QListWidgetItem | None) -> RecentFloor | None:
    found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
    return found if isinstance(found, RecentFloor) else None
