"""The menu of views: in the menu bar and under the button beside the pulse, so that both offer the same."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from console.views.floor_views import WITH_KEYS, FloorViews
from console.views.saved_views import SavedView
from console.words import say

#: Longer names are cut in the middle; the tooltip has all of it.
_LONGEST: Final = 60


class ViewsMenu(QMenu):
    """Kept views with their keys, what can be done with the one that is on, and what a view can ask for.

    `asked` carries the name of what was chosen: 'whole', 'save', 'save_as', 'rename', 'take_back', 'delete', 'write_to',
    'open_file', 'text' or one of the topics.
    """

    asked = Signal(object)

    def __init__(self, views: FloorViews, parent: QWidget) -> None:
        super().__init__(say("Vie&ws"), parent)
        self._views = views
        self._group = QActionGroup(self)
        self._kept: list[QAction] = []
        self._shown: list[tuple[str, str]] = []
        self.setToolTipsVisible(True)
        self.whole = self._act("whole", say("Whole &floor"), "Ctrl+0")
        self.whole.setCheckable(True)
        self._group.addAction(self.whole)
        self._end_of_kept = self.addSeparator()
        self.save = self._act("save", say("&Save"), "")
        self._act("save_as", say("Save &as…"), "")
        self.rename = self._act("rename", say("&Rename…"), "")
        self.take_back = self._act("take_back", say("&Take back changes"), "")
        self.delete = self._act("delete", say("&Delete"), "")
        self.addSeparator()
        self.write = self._act("write_to", say("Save to a fi&le…"), "")
        self._act("open_file", say("&Open a file…"), "")
        self.addSeparator()
        narrow = {
            "sites": say("Choose s&ites…"),
            "teams": say("Choose tea&ms…"),
            "queues": say("Choose &queues…"),
            "channels": say("Choose &channels…"),
            "states": say("Choose stat&es…"),
            "text": say("Search for te&xt…"),
        }
        self.narrowing = [self._act(name, text, "") for name, text in narrow.items()]
        self._group.triggered.connect(self._choose)
        self.aboutToShow.connect(views.read_folder)
        views.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what is kept now and what can be done."""
        views = self._views
        offered = [(saved.file, saved.view.name) for saved in views.kept]
        if offered != self._shown:
            self._offer(views.kept)
            self._shown = offered
        self.whole.setChecked(views.current is None and views.filter.is_empty)
        for action, saved in zip(self._kept, views.kept, strict=True):
            action.setChecked(views.current is not None and views.current.file == saved.file)
        self.save.setEnabled(views.is_unsaved)
        for action in (self.rename, self.delete):
            action.setEnabled(views.current is not None)
        self.take_back.setEnabled(views.is_changed)
        self.write.setEnabled(bool(views.title))

    def _offer(self, kept: list[SavedView]) -> None:
        for action in self._kept:
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        self._kept = []
        for place, saved in enumerate(kept):
            action = QAction(_menu_words(saved.view.name), self)
            action.setToolTip(saved.view.name)
            action.setCheckable(True)
            action.setData(place)
            if place < WITH_KEYS:
                action.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
            self._group.addAction(action)
            self.insertAction(self._end_of_kept, action)
            self._kept.append(action)

    def _act(self, name: str, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if key:
            action.setShortcut(QKeySequence(key))
        if name != "whole":
            action.triggered.connect(self._ask)
        self.addAction(action)
        return action

    def _ask(self) -> None:
        sender: QObject | None = self.sender()
        if sender is not None:
            self.asked.emit(sender.objectName())

    def _choose(self, action: QAction) -> None:
        if action is self.whole:
            self._views.show_whole()
        else:
            self._views.choose(self._views.kept[int(action.data())])


def _menu_words(name: str) -> str:
    short = name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"
    return short.replace("&", "&&")
