"""The window in which the floor is set up, beside the floor: nothing stops meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout

from console.panels.elided_label import ElidedLabel
from console.people.people_topic import PeopleTopic
from console.plan.hours_topic import HoursTopic
from console.rules.rules_topic import RulesTopic
from console.setup.floor_topic import FloorTopic
from console.setup.kept_drafts import bring_back, keep
from console.setup.page import SetUpPage
from console.setup.queues_topic import QueuesTopic
from console.setup.routes_topic import RoutesTopic
from console.setup.skills_topic import SkillsTopic
from console.setup.teams_topic import TeamsTopic
from console.theme import scaled
from console.words import plural, say

if TYPE_CHECKING:
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: Tables whose changes may be told in a history; agents change too often, and mostly other things.
HISTORIED: Final = frozenset(
    {"floor", "site", "team", "skill", "queue", "queue_skill", "route", "opening_hours", "closed_day", "floor_rule"}
    | {"staff", "staff_role"}
)
ALL: Final = HISTORIED | {"agent", "agent_skill", "contact", "opening_hours"}
#: A floor changes hundreds of times a second; a page is shown anew so often at most, milliseconds.
_SOON_MS: Final = 200
#: What is typed is kept so long after the last key, milliseconds.
_KEEP_MS: Final = 1_000
_WIDTH: Final = 1080
_HEIGHT: Final = 680


class SetUpWindow(QDialog):
    """Its pages. What was typed and not saved stays when it is closed, and when the program ends."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._changed: frozenset[str] = frozenset()
        self._floor_id = next(iter(window.floor.store.rows("floor")))
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MS)
        self._keep.timeout.connect(self.keep)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._every_second = QTimer(self)
        self._every_second.setInterval(1_000)
        self._every_second.timeout.connect(self._look_at_acts)
        self.setObjectName("set_up")
        self.setWindowTitle(say("Set up the floor"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        # With large text not all titles have room: those that have none are scrolled to, and none is cut.
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        # The bar of its titles has the keyboard.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setAccessibleName(say("Set up the floor"))
        self.tabs.tabBar().setAccessibleName(say("Pages of the set-up"))
        topics = (FloorTopic, QueuesTopic, RoutesTopic, HoursTopic, TeamsTopic, SkillsTopic, RulesTopic, PeopleTopic)
        self.pages = {topic.__name__: SetUpPage(topic(window), self) for topic in topics}
        for page in self.pages.values():
            self.tabs.addTab(page, page.topic.title)
            page.edited.connect(self._mark)
        if window.settings is not None:
            bring_back(window.settings, self._floor_id, self.pages)
        self.said = ElidedLabel(self)
        self.undo = QPushButton(say("Undo (Ctrl+Z)"), self)
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(window.said.undo.trigger)
        self.close_button = QPushButton(say("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        # The window's own key does not reach here.
        QShortcut(QKeySequence.StandardKey.Undo, self, window.said.undo.trigger)
        window.said.changed.connect(self._show_said)
        window.floor_changed.connect(self._take)
        self.tabs.currentChanged.connect(self._look)
        self._lay_out()
        self._show_said()
        self._mark()

    def go_to(self, topic: str, thing: str = "") -> None:
        """Show a page ('QueuesTopic'), and there the thing with this id."""
        page = self.pages[topic]
        self.tabs.setCurrentWidget(page)
        page.refresh()
        if thing:
            page.things.choose(thing)

    def open_beside(self) -> None:
        """Come to the front, with the keyboard where a person begins."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._shown.give_keyboard()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the pages take theirs from the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "pages"):
            self._shown.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show everything as it is now: while it was closed it did not follow."""
        super().showEvent(event)
        self._look()
        self._every_second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed: the program may end now."""
        super().hideEvent(event)
        self._every_second.stop()
        self.keep()

    def keep(self) -> None:
        """Note what is typed and not saved, for the next time."""
        self._keep.stop()
        if self._window.settings is not None:
            keep(self._window.settings, self._floor_id, self.pages)

    def _take(self, touched: Touched) -> None:
        """Something changed on the floor: show it in a moment, however much comes meanwhile."""
        self._changed |= ALL if touched.everything else frozenset(touched.ids)
        if self.isVisible() and not self._soon.isActive() and self._changed & self._shown.topic.tables:
            self._soon.start()

    @property
    def _shown(self) -> SetUpPage:
        page = self.tabs.currentWidget()
        assert isinstance(page, SetUpPage)
        return page

    def _look_at_acts(self) -> None:
        self._shown.look_at_acts()

    def _look(self) -> None:
        changed, self._changed = self._changed, frozenset()
        self._shown.refresh()
        if changed & HISTORIED:
            self._shown.history.read_again()

    def _mark(self) -> None:
        self._keep.start()
        for at, page in enumerate(self.pages.values()):
            number = page.unsaved
            title = page.topic.title
            self.tabs.setTabText(at, say("{page} •", page=title) if number else title)
            self.tabs.setTabToolTip(at, plural("%Ln thing(s) not saved.", number) if number else "")

    def _show_said(self) -> None:
        self.said.set_text(self._window.said.words)
        self.undo.setEnabled(self._window.said.undo.isEnabled())

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.undo)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        column.addWidget(self.tabs, 1)
        column.addLayout(bottom)
        room = self.screen().availableGeometry()
        self.resize(min(scaled(_WIDTH), room.width() - 40), min(scaled(_HEIGHT), room.height() - 60))
