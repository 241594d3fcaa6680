"""The three ways to begin, as actions of the File menu, and the way out of the demo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from console.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from console.welcome.stage import WelcomeStage
    from console.window import FloorWindow

AddAction = Callable[["QMenu", str, str, Callable[[], None]], QAction]


class Beginnings(QObject):
    """What a person may ask for to begin; whoever put the window together does it. Shows it large where a floor is empty."""

    demo_asked = Signal()
    demo_left = Signal()
    #: What the made-up floor is shall be told, again where it was put away.
    demo_explained = Signal()
    #: The path of a file that was dropped, or '' where the person wants to choose one.
    bring_asked = Signal(str)
    connect_asked = Signal()

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stage: WelcomeStage | None = None

    @property
    def is_welcoming(self) -> bool:
        """Whether the welcome page stands in place of the panels."""
        return self._stage is not None

    def start(self) -> None:
        """Show how to begin where there is nothing yet."""
        if self._window.standing.kind == "nothing":
            self._window.pulse_bar.hide()
            self._welcome(say("There is no floor here yet. Three ways to begin:"))

    def look(self) -> None:
        """Show how to begin while the floor has no queues; the made-up one only has none yet."""
        empty = not any(queue.retired_at is None for queue in self._window.floor.store.rows("queue").values())
        if empty and self._stage is None and self._window.standing.kind != "made_up":
            self._welcome(say("This floor has no queues yet. Three ways to begin:"))
        elif not empty and self._stage is not None:
            self._stage.leave()
            self._stage = None
            self._window.workspaces.look()

    def tell(self, sentence: str) -> None:
        """Say what came in the way of a beginning: on the welcome page where it stands, else below."""
        if self._stage is not None:
            self._stage.page.tell(sentence)
        else:
            self._window.statusBar().showMessage(sentence, 15_000)

    def add_to(self, menu: QMenu, add: AddAction) -> None:
        """Put them into a menu; on the made-up floor the way out of it stands above."""
        made_up = self._window.standing.kind == "made_up"
        if made_up:
            add(menu, say("&Leave the demo"), "", self.demo_left.emit)
        add(menu, say("Look at the &made-up floor"), "", self.demo_asked.emit).setEnabled(not made_up)
        add(menu, say("&Bring a log, an export or a shift plan…"), "", self.bring)
        add(menu, say("&Connect to a floor…"), "Ctrl+O", self.connect_asked.emit).setObjectName("connect")
        menu.addSeparator()

    def add_explanation_to(self, menu: QMenu, add: AddAction) -> None:
        """On the made-up floor: what it is can be read again."""
        if self._window.standing.kind == "made_up":
            add(menu, say("&What this made-up floor is"), "", self.demo_explained.emit)

    def bring(self) -> None:
        """Ask for a file to be chosen and brought in."""
        self.bring_asked.emit("")

    def take_files(self, paths: list[str]) -> None:
        """Bring in the one file that was dropped; of several, which one has to be said."""
        files = [path for path in paths if path]
        if len(files) == 1:
            self.bring_asked.emit(files[0])
        elif files:
            self.tell(say("One file at a time: drop the one to bring in."))
        else:
            self.tell(say("That is no file of this machine: save it here first, and drop that."))

    def _welcome(self, sentence: str) -> None:
        # Here, not above: most windows open on a floor.
        from console.welcome.stage import WelcomeStage

        if hasattr(self._window, "workspaces"):
            self._window.workspaces.show_floor()
        self._stage = WelcomeStage(self._window, sentence)
        if hasattr(self._window, "workspaces"):
            self._window.workspaces.look()
