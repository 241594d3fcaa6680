"""The list of things on the left of a page: found by typing, with a mark where something is not saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from console.setup.thing_delegate import UNDER, ThingDelegate
from console.setup.topic import Thing
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import say

_THING = Qt.ItemDataRole.UserRole
#: What an item shows: setting it again would lay out the whole list.
_SHOWN = Qt.ItemDataRole.UserRole + 2


class ThingsList(QWidget):
    """`chosen` carries the `Thing` a person goes to; `add_asked` the kind of a new one."""

    chosen = Signal(object)
    add_asked = Signal(str)

    def __init__(self, title: str, kinds: Sequence[tuple[str, str]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Find…"))
        self.search.setAccessibleName(say("Find in: {what}", what=title))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(ThingDelegate(theme, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        # Only so does it lay out anew when its width changes; names wrap.
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(scaled(150))
        self.list.currentItemChanged.connect(self._go_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.adding: dict[str, QPushButton] = {}
        for kind, words in kinds:
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.setProperty("kind", kind)
            button.clicked.connect(self._add)
            column.addWidget(button)
            self.adding[kind] = button

    def show_things(self, things: Iterable[Thing], edited: frozenset[str], chosen: str) -> None:
        """Show these; `edited` are not saved, `chosen` is the one whose form is shown."""
        with QSignalBlocker(self.list):
            wanted = list(things)
            if [self._thing(at).id for at in range(self.list.count())] != [thing.id for thing in wanted]:
                self.list.clear()
                for _ in wanted:
                    self.list.addItem(QListWidgetItem())
            for at, thing in enumerate(wanted):
                self._show(self.list.item(at), thing, is_edited=thing.id in edited)
                if thing.id == chosen and self.list.currentRow() != at:
                    self.list.setCurrentRow(at)
        self._find()

    def choose(self, thing_id: str) -> None:
        """Go to a thing."""
        for at in range(self.list.count()):
            if self._thing(at).id == thing_id:
                self.list.setCurrentRow(at)

    def _show(self, item: QListWidgetItem, thing: Thing, *, is_edited: bool) -> None:
        if item.data(_SHOWN) == (thing, is_edited):
            return
        item.setData(_SHOWN, (thing, is_edited))
        item.setData(_THING, thing)
        item.setData(UNDER, thing.under)
        item.setText(_words(thing, is_edited=is_edited))
        item.setFont(text_font(TEXT_PT, strong=is_edited))
        # A mark may wrap the name: the rows below have to make room.
        self.list.scheduleDelayedItemsLayout()

    def _thing(self, at: int) -> Thing:
        thing = self.list.item(at).data(_THING)
        assert isinstance(thing, Thing)
        return thing

    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_THING))

    def _add(self) -> None:
        self.search.clear()
        self.add_asked.emit(str(self.sender().property("kind")))

    def _find(self) -> None:
        needle = self.search.text().strip().casefold()
        for at in range(self.list.count()):
            item = self.list.item(at)
            hidden = needle not in item.text().casefold()
            if hidden != item.isHidden():
                item.setHidden(hidden)


def _words(thing: Thing, *, is_edited: bool) -> str:
    name = thing.title or say("New")
    named = say("{name} • not saved", name=name) if is_edited else name
    return f"{named}\n{thing.note}" if thing.note else named
