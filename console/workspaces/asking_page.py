"""What the pages of workspaces have in common: they ask when they come on, and again when something changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from console.questions import Answer, Question
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: So long after a change a page asks anew; many changes at once are one question. Milliseconds.
ASKS_AFTER_MS: Final = 250


class AskingPage(QWidget):
    """What is not in the feed a page asks the database for; the feed only says that one of its `tables` changed.

    A page says its `title`, makes its question in `question`, and shows the answer in `show_answer`. It asks while it is
    on screen and not when it is hidden.
    """

    def __init__(self, window: FloorWindow, tables: tuple[str, ...]) -> None:
        super().__init__(window)
        self.window_ = window
        self._tables = tables
        self._asked = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(ASKS_AFTER_MS)
        self._later.timeout.connect(self.ask)
        window.floor_changed.connect(self._take_change)
        window.acts.reach_changed.connect(self._reached)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)

    @property
    def title(self) -> str:
        """What its tab says."""
        raise NotImplementedError

    def question(self) -> Question:
        """What it asks for all that it shows."""
        raise NotImplementedError

    def show_answer(self, value: Any) -> None:
        """Show what the database said."""
        raise NotImplementedError

    def menu_actions(self) -> list[QAction]:
        """What the menu of the workspace offers while this page is there: the twins of its buttons."""
        return []

    def common_actions(self) -> list[QAction]:
        """What the menu offers below these, the same on every page of the workspace."""
        return []

    def show_problem(self, sentence: str) -> None:
        """Say why there is no answer; what was there stays."""
        self.window_.statusBar().showMessage(sentence, 15_000)

    def ask(self) -> None:
        """Ask anew; the answer comes by itself."""
        self._later.stop()
        if self.window_.questions is not None and self.isVisible():
            self._asked = self.window_.questions.ask(self.question(), self.objectName())

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was hidden is asked for now."""
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is asked for a page that nobody sees."""
        super().hideEvent(event)
        self._later.stop()

    def is_concerned(self, touched: Touched) -> bool:
        """Whether what it shows may be old now."""
        return touched.everything or any(touched.of(table) for table in self._tables)

    def _reached(self) -> None:
        """What could not be asked for while the database was away is asked for now."""
        if not self.window_.acts.why_not():
            self.ask()

    def _take_change(self, touched: Touched) -> None:
        if self.isVisible() and self.is_concerned(touched) and not self._later.isActive():
            self._later.start()

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        if answer.problem:
            self.show_problem(answer.problem)
        else:
            self.show_answer(answer.value)
