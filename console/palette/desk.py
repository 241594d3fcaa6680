"""What happens around the palette: it opens over the window, and what is chosen in it is gone to, or done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from console.palette.commands import Commands
from console.palette.entry import Entry
from console.palette.floor_finder import FloorFinder
from console.palette.going import Going
from console.palette.palette import Palette
from console.palette.past_entries import past_entries
from console.palette.past_questions import LETTERS, PastQuestion
from console.palette.recent import Recent
from console.palette.search import Search
from console.palette.typing_on import TypingOn
from db.folded import folded

if TYPE_CHECKING:
    from console.panels.table_actions import TableActions
    from console.questions import Answer, Questions
    from console.window import FloorWindow

#: The database is asked when nothing was typed for so long, milliseconds.
ASKED_AFTER_MS: Final = 150
_ASKER: Final = "palette"


class PaletteDesk(QObject):
    """The palette of one window. `palette` is the one that is open."""

    def __init__(self, window: FloorWindow, tables: TableActions, opener: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._tables = tables
        self._opener = opener
        self._finder = FloorFinder(window.floor)
        self._recent = Recent(window.settings)
        self._going = Going(window)
        self._typing_on = TypingOn(window)
        self._questions: Questions | None = None
        self._asked: int | None = None
        self._came_from: QWidget | None = None
        self.palette: Palette | None = None
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.setInterval(ASKED_AFTER_MS)
        self._ask_soon.timeout.connect(self._ask)

    def ask_with(self, questions: Questions) -> None:
        """Ask by these for customers, and for contacts that are over."""
        self._questions = questions
        questions.answered.connect(self._take_answer)

    def open(self) -> None:
        """Open the palette over the window; Escape puts the keyboard back where it is now."""
        if self.palette is not None:
            return
        window = self._window
        focused = QApplication.focusWidget()
        self._came_from = focused if focused is not None and focused.window() is window else window.focusWidget()
        search = Search(Commands(window, self._tables, self._opener), self._finder, self._recent, self._going.panels)
        palette = Palette(search, window.floor, self._opener.shortcut(), window.theme, window)
        palette.typed.connect(self._typed)
        palette.stepped_in.connect(self._step_in)
        palette.stepped_out.connect(self._going.take_back)
        palette.closed.connect(self._closed)
        palette.chosen.connect(self._choose)
        self.palette = palette
        palette.open_in(window)

    def _typed(self, text: str) -> None:
        if self._questions is None:
            return
        self._asked = None
        self._questions.forget(_ASKER)
        if len(folded(text).replace(" ", "")) >= LETTERS:
            self._ask_soon.start()
        else:
            self._ask_soon.stop()

    def _ask(self) -> None:
        if self.palette is not None and self._questions is not None:
            self._asked = self._questions.ask(PastQuestion(self.palette.line.text().strip()), _ASKER)

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked or self.palette is None:
            return
        self._asked = None
        if answer.problem:
            self.palette.tell(answer.problem)
        else:
            self.palette.add(past_entries(answer.value, self._window.floor))

    def _step_in(self, entry: Entry) -> None:
        if entry.thing is not None:
            self._going.choose(entry.thing)

    def _closed(self, has_chosen: bool) -> None:
        self.palette = None
        self._ask_soon.stop()
        if not has_chosen:
            self._going.take_back()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, entry: Entry) -> None:
        self._recent.note(entry.key)
        # Not from within the key that chose: what is done may open a window of its own.
        self._chosen = entry
        QTimer.singleShot(0, self, self._do_chosen)

    def _do_chosen(self) -> None:
        entry = self._chosen
        self._going.stay()
        if entry.action is not None:
            self._do(entry)
        elif entry.thing is not None:
            self._going.go(entry.thing, entry.label)

    def _do(self, entry: Entry) -> None:
        assert entry.action is not None
        if entry.thing is not None and not self._going.choose(entry.thing):
            self._window.said.say(self._going.why_not_chosen(entry.label))
        elif entry.panel is not None:
            if entry.panel is not self._tables.panel or entry.thing is not None:
                self._going.give_keyboard(entry.panel)
            self._typing_on.begin(str(entry.value or ""))
            self._tables.do_in(entry.action, entry.panel)
            self._typing_on.look()
        else:
            entry.action.trigger()
