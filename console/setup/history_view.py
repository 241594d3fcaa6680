"""The history beside a form: read in another thread when a thing is chosen, and again when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from console.setup.history_words import change_words
from console.theme import HEADER_PT, scaled, text_font
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.set_up_history import SetUpChange

_ASKER: Final = "history of the set-up"
#: Several changes of one command come one after the other; the history is read once for them, milliseconds.
_SETTLE_MS: Final = 300


@dataclass(frozen=True, slots=True)
class _HistoryQuestion:
    thing: str

    def answer(self, connection: sa.Connection) -> tuple[SetUpChange, ...]:
        """What was done to the thing. Called in the thread that asks."""
        # Here, not above: what speaks SQL is loaded in that thread.
        from db.queries.set_up_history import set_up_history

        return set_up_history(connection, self.thing)


class HistoryView(QWidget):
    """Shows the history of one thing, of those rows that the page is about."""

    def __init__(self, window: FloorWindow, entities: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._entities = entities
        self._thing = ""
        self._asked = 0
        self.title = QLabel(say("History"), self)
        self.title.setFont(text_font(HEADER_PT, strong=True))
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("History"))
        self.list.setWordWrap(True)
        self.list.setSpacing(scaled(2))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(scaled(60))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.list, 100)
        column.addStretch(1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        if window.questions is not None:
            window.questions.answered.connect(self._take)
        self._say("")

    def show_thing(self, thing: str) -> None:
        """Show the history of this thing; '' for one that is not there yet."""
        self._thing = thing
        self.list.clear()
        if not thing:
            self._settle.stop()
            self._asked = 0
            self._say(say("It has no history yet: it is not saved."))
        else:
            self._say(say("Reading…"))
            self._ask()

    def read_again(self) -> None:
        """Something was changed: read it again in a moment."""
        if self._thing:
            self._settle.start()

    def _ask(self) -> None:
        questions = self._window.questions
        if self._thing and questions is not None:
            self._asked = questions.ask(_HistoryQuestion(self._thing), f"{_ASKER} {id(self)}")

    def _take(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        if answer.problem:
            self._say(answer.problem)
            return
        floor = self._window.floor
        shown = [change for change in answer.value if change.entity in self._entities]
        self.list.clear()
        self.list.addItems([change_words(floor.store, change, floor.now_us()) for change in shown])
        self._say("" if shown else say("Nothing was changed here since the floor keeps its history."))

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.list.setVisible(not sentence)
        palette = QPalette(self.sentence.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._window.theme.colour("quiet"))
        self.sentence.setPalette(palette)
