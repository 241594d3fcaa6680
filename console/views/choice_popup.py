"""Where one part of a view is chosen: a list with checks that acts at once, found by typing, under its chip."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.theme import Theme, scaled
from console.views.chip import ChipText
from console.views.choice_delegate import ChoiceDelegate
from console.views.choices import Section
from console.words import say

_FIELD: Final = Qt.ItemDataRole.UserRole
_VALUE: Final = Qt.ItemDataRole.UserRole + 1
_TOGGLES: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS: Final = 14
#: A list without anything to choose is so high, pixels.
_BOX_HIGH: Final = 24
#: With so many choices there is a line to find one by typing.
_MANY: Final = 8


class ChoicePopup(QFrame):
    """`toggled` carries (field, value, whether it is chosen now), `all_asked` that nothing is to be chosen,
    `group_named` the name for the queues that are chosen by themselves, `closed` that it is gone."""

    toggled = Signal(object)
    all_asked = Signal()
    group_named = Signal(object)
    closed = Signal()

    def __init__(
        self, title: str, look: Callable[[], list[Section]], theme: Theme, parent: QWidget, *, groups: bool = False
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.search = ChipText(theme, self)
        self.search.setAccessibleName(say("Find in {list}", list=title))
        self.search.setPlaceholderText(say("Find"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(ChoiceDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._toggle)
        self.list.installEventFilter(self)
        self.everything = QPushButton(say("Ask for &all"), self)
        self.everything.clicked.connect(self._ask_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.everything)
        self.group = GroupLine(theme, self)
        self.group.named.connect(self._name_group)
        column.addWidget(self.group)
        self.group.setVisible(groups)
        self.refresh()
        self.search.setVisible(self.list.count() > _MANY)
        self.setFocusProxy(self.search if self.list.count() > _MANY else self.list)

    def open_at(self, place: QPoint) -> None:
        """Open under a place on screen, whole."""
        rows = [self.list.sizeHintForRow(row) for row in range(min(_ROWS, self.list.count()))]
        wide = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width()
        self.list.setFixedSize(min(scaled(460), max(scaled(220), wide)), max(scaled(_BOX_HIGH), sum(rows)))
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        top = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show what can be chosen now."""
        current = self.list.currentRow()
        self.list.clear()
        found = self._look()
        singles = 0
        for section in found:
            if len(found) > 1:
                self.list.addItem(_heading(section.title))
            for choice in section.choices:
                self.list.addItem(_item(section.field, choice.value, choice.label, choice.note, choice.is_chosen))
                singles += choice.is_chosen and section.field == "queues"
        self.everything.setEnabled(any(choice.is_chosen for section in found for choice in section.choices))
        self.group.setEnabled(singles > 1)
        first = next((row for row in range(self.list.count()) if self.list.item(row).data(_FIELD)), 0)
        self.list.setCurrentRow(current if 0 <= current < self.list.count() else first)
        self._find(self.search.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter choose; down goes from the search into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.list and event.key() in _TOGGLES:
                self._toggle(self.list.currentItem())
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the border, which parts it from what lies under it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it is gone."""
        super().hideEvent(event)
        self.closed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _find(self, text: str) -> None:
        needle = text.strip().casefold()
        for item in self._items():
            item.setHidden(bool(needle) and (not item.data(_FIELD) or needle not in item.text().casefold()))
        current = self.list.currentItem()
        shown = [item for item in self._items() if not item.isHidden() and item.data(_FIELD)]
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_FIELD):
            chosen = item.checkState() != Qt.CheckState.Checked
            self.toggled.emit((item.data(_FIELD), item.data(_VALUE), chosen))
            self.refresh()

    def _ask_all(self) -> None:
        self.all_asked.emit()
        self.refresh()

    def _name_group(self, name: str) -> None:
        self.group_named.emit(name)
        self.refresh()


class GroupLine(QWidget):
    """Gives the queues that are chosen by themselves a name of their own. `named` carries it."""

    named = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ChipText(theme, self)
        self.name.setMaxLength(60)
        self.name.setAccessibleName(say("Name for these queues together"))
        self.name.setPlaceholderText(say("Name for these queues together"))
        self.make = QPushButton(say("Make a &group"), self)
        self.make.setEnabled(False)
        self.name.textChanged.connect(self._text_changed)
        self.name.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.make)

    def _text_changed(self, text: str) -> None:
        self.make.setEnabled(bool(text.strip()))

    def _make(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.named.emit(name)


def _heading(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _item(field: str, value: str, label: str, note: str, is_chosen: bool) -> QListWidgetItem:
    # A line break in a name of the floor must not make a row of two lines.
    words = " ".join((say("{name} · {note}", name=label, note=note) if note else label).split())
    item = QListWidgetItem(words)
    item.setToolTip(words)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
    item.setData(_FIELD, field)
    item.setData(_VALUE, value)
    return item
