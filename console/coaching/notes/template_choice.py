"""The templates of the floor: asked for anew as soon as somebody changed one, and chosen from to begin a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from console.setup.editors import StillCombo, call
from console.words import say
from db.ids import new_id

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.note_templates import TemplateShown

#: `coaching_news` tells that a template was changed, and nothing of it; the name of a standard stands in its own row.
_TABLES: Final = ("coaching_news", "standard")
#: Many changes at once are one question, milliseconds.
_ASKS_AFTER_MS: Final = 250


@dataclass(frozen=True, slots=True)
class TemplatesQuestion:
    """Which templates are there?"""

    with_retired: bool = False

    def answer(self, connection: sa.Connection) -> list[TemplateShown]:
        """In their order. Called in the thread that asks."""
        from db.queries.note_templates import note_templates

        return note_templates(connection, with_retired=self.with_retired)


class Templates(QObject):
    """The templates as they are now; `changed` says that there is something to show, or, in `problem`, why not.

    They are followed while `shower` is on screen; whoever comes on screen asks.
    """

    changed = Signal()

    def __init__(self, window: FloorWindow, shower: QWidget, *, with_retired: bool = False) -> None:
        super().__init__(shower)
        self._window, self._shower = window, shower
        self._with_retired = with_retired
        self._name, self._asked = f"templates {new_id()}", 0
        self.shown: list[TemplateShown] = []
        self.problem = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_ASKS_AFTER_MS)
        self._later.timeout.connect(self.ask)
        window.floor_changed.connect(self._take_change)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)

    def ask(self) -> None:
        """Ask anew; the answer comes by itself."""
        if self._window.questions is not None:
            self._asked = self._window.questions.ask(TemplatesQuestion(self._with_retired), self._name)

    def _take_change(self, touched: Touched) -> None:
        changed = touched.everything or any(touched.of(table) for table in _TABLES)
        if changed and self._shower.isVisible() and not self._later.isActive():
            self._later.start()

    def _take_answer(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        self.problem = answer.problem
        if not answer.problem:
            self.shown = list(answer.value)
        self.changed.emit()


class TemplateChoice(StillCombo):
    """'none' and the templates; `picked` carries the one a person chose, to begin the note with."""

    picked = Signal(object)

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        call(self, say("Begin with a template"))
        self.addItem(say("none"), "")
        self._templates = Templates(window, self)
        self._templates.changed.connect(self._fill)
        self.activated.connect(self._pick)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was not on screen is asked for now."""
        super().showEvent(event)
        self._templates.ask()

    def _fill(self) -> None:
        """Show those that are there; who was chosen stays chosen, and nothing is put into the note."""
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            self.addItem(say("none"), "")
            for one in self._templates.shown:
                self.addItem(one.name, one.id)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def _pick(self, _place: int) -> None:
        chosen: Any = self.currentData()
        found = next((one for one in self._templates.shown if one.id == chosen), None)
        if found is not None:
            self.picked.emit(found)
