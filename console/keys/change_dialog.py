"""Where keys are changed: all that can have one in a list, the new key pressed below it, at once in effect everywhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.keys.key_catcher import KeyCatcher
from console.keys.key_map import Keyed, KeyMap, usual_keys
from console.panels.flow_layout import FlowLayout
from console.theme import TEXT_PT, Theme, scaled, text_font
from console.words import NOTHING, say

_WIDTH: Final = 760
_HEIGHT: Final = 600
_NAME: Final = Qt.ItemDataRole.UserRole
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChangeKeysDialog(QDialog):
    """Stands beside the window. Nothing has to be confirmed: a key is given, or it is said what is in its way."""

    def __init__(self, key_map: KeyMap, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = key_map
        self._theme = theme
        self.setWindowTitle(say("Change keys"))
        self.search = QLineEdit(self)
        self.search.setAccessibleName(say("Find what is to have another key"))
        self.search.setPlaceholderText(say("Find what is to have another key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(say("What can have keys"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([say("What it does"), say("Key"), say("Usual key")])
        self.list.currentItemChanged.connect(self._show_current)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._begin)
        self.asked = self._label()
        self.catcher = KeyCatcher(self)
        self.catcher.caught.connect(self._look)
        self.said = self._label()
        self.give = self._button(say("&Give it this key"), self._give)
        self.take = self._button(say("&No key"), self._take)
        self.reset = self._button(say("&Usual key"), self._reset)
        self.reset_all = self._button(say("&All usual keys"), self._reset_all)
        self.close_button = self._button(say("Close"), self.close)
        self._lay_out()
        key_map.changed.connect(self.refresh)
        self.refresh()
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))

    def refresh(self) -> None:
        """Show which keys there are now."""
        name = self.name
        self.list.clear()
        # What has a key stands first: that is what most people look for.
        actions = sorted(self._map.actions(), key=lambda keyed: not (usual_keys(keyed.action) or _has_keys(keyed)))
        self.list.addTopLevelItems([self._item(keyed) for keyed in actions])
        self._find(self.search.text())
        if name is not None:
            self.choose(name)
        elif self._items():
            self.list.setCurrentItem(self._items()[0])

    @property
    def name(self) -> str | None:
        """The name of what is chosen in the list."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(0, _NAME))

    def choose(self, name: str) -> None:
        """Choose this in the list."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.list.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list, Enter on to the new key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in _ENTERS:
                self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _item(self, keyed: Keyed) -> QTreeWidgetItem:
        now, usual = _words(keyed.action.shortcuts()), _words(usual_keys(keyed.action))
        item = QTreeWidgetItem([say("{what} · {where}", what=keyed.text, where=keyed.where), now, usual])
        item.setData(0, _NAME, keyed.name)
        item.setToolTip(0, item.text(0))
        item.setSizeHint(0, QSize(0, self._theme.row_height))
        for column in range(3):
            # What the person chose stands out by weight, not by colour.
            item.setFont(column, text_font(TEXT_PT, strong=self._map.is_own(keyed.name)))
        return item

    def _find(self, text: str) -> None:
        needle = text.strip().casefold()
        for item in self._items():
            item.setHidden(needle not in f"{item.text(0)} {item.text(1)}".casefold())
        current = self.list.currentItem()
        shown = [item for item in self._items() if not item.isHidden()]
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _begin(self, _index: QModelIndex) -> None:
        self.catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self) -> None:
        name = self.name
        self.catcher.show_keys(QKeySequence())
        self._say("")
        self.give.setText(say("&Give it this key"))
        self.give.setEnabled(False)
        for button in (self.take, self.reset, self.catcher):
            button.setEnabled(name is not None)
        if name is not None:
            keyed = self._map.keyed(name)
            words = say("New key for “{what}”", what=keyed.text)
            self.asked.setText(words)
            self.catcher.setAccessibleName(words)
            self.take.setEnabled(bool(keyed.action.shortcuts()))
            self.reset.setEnabled(self._map.is_own(name))
        self.reset_all.setEnabled(any(self._map.is_own(keyed.name) for keyed in self._map.actions()))

    def _look(self, keys: QKeySequence) -> None:
        """Say at once what speaks against a key, or who would lose it."""
        name = self.name
        if name is None:
            return
        reason, owners = self._map.why_not(name, keys), self._map.owners(name, keys)
        self.give.setEnabled(not reason)
        self.give.setText(say("&Give it this key"))
        if owners and not reason:
            other = owners[0].text
            self.give.setText(say("&Give it this key all the same"))
            reason = say(
                "{key} is the key of “{other}”. If “{what}” gets it, “{other}” has it no more.",
                key=_words([keys]),
                other=other,
                what=self._map.keyed(name).text,
            )
        self._say(reason)

    def _give(self) -> None:
        name, keys = self.name, self.catcher.keys
        if name is not None and not keys.isEmpty():
            self._map.give(name, keys)
            self._say(say("“{what}” has the key {key} now.", what=self._map.keyed(name).text, key=_words([keys])))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        name = self.name
        if name is not None:
            self._map.take(name)
            self._say(say("“{what}” has no key now.", what=self._map.keyed(name).text))

    def _reset(self) -> None:
        name = self.name
        if name is None:
            return
        what, others = self._map.keyed(name).text, self._map.reset(name)
        if others:
            words = say(
                "The usual key of “{what}” belongs to “{other}” now. Give “{other}” its usual key first.",
                what=what,
                other=others[0].text,
            )
        else:
            words = say("“{what}” has its usual key again.", what=what)
        self._say(words)

    def _reset_all(self) -> None:
        self._map.reset_all()
        self._say(say("Everything has its usual key again."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        # The words take room from the list.
        QTimer.singleShot(0, self, self._keep_in_sight)
        self.catcher.setAccessibleDescription(words)

    def _keep_in_sight(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setFont(text_font(TEXT_PT))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("text"))
        label.setPalette(palette)
        return label

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setMinimumHeight(scaled(60))
        buttons = FlowLayout(scaled(8), scaled(6))
        for button in (self.give, self.take, self.reset, self.reset_all):
            buttons.addWidget(button)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 14)
        page.setSpacing(scaled(8))
        page.addWidget(self.search)
        page.addWidget(self.list, 1)
        page.addWidget(self.asked)
        page.addWidget(self.catcher)
        page.addWidget(self.said)
        page.addLayout(buttons)
        page.addLayout(bottom)


def _has_keys(keyed: Keyed) -> bool:
    return bool(keyed.action.shortcuts())


def _words(keys: list[QKeySequence]) -> str:
    """Keys as they are printed here; '–' for none."""
    return ", ".join(key.toString(_NATIVE) for key in keys) or NOTHING
