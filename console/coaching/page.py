"""What all pages of the Coaching workspace have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from console.clock_words import moment
from console.coaching.reading_line import ReadingLine
from console.theme import scaled
from console.words import say
from console.workspaces.asking_page import AskingPage

if TYPE_CHECKING:
    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.rows import AgentRow

#: A change of one of these makes what a page shows old. `coaching_news` tells of all that is said of agents, and nothing of it.
COACHING_TABLES: Final = ("coaching_news", "agent", "staff", "standard")
#: What takes long to find out is asked for again so long after others changed something, milliseconds; after an act of
#: one's own at once.
SLOWLY_MS: Final = 3_000
#: What comes sooner than this is not announced: a word that is gone at once only startles. Milliseconds.
_READING_AFTER_MS: Final = 300


class CoachingPage(AskingPage):
    """What is said of agents is never in the feed: a page asks for it, and is answered what its person may read.

    Agents change their state all day, which says nothing here: it asks when one is called otherwise, comes, or goes.
    """

    def __init__(self, window: FloorWindow, tables: tuple[str, ...] = COACHING_TABLES, *, slowly: bool = False) -> None:
        super().__init__(window, tables)
        self._follows_agents = "agent" in tables
        self._agents: dict[str, tuple[object, ...]] = {}
        #: Goes up whenever agents are others than before, or called otherwise.
        self.agents_revision = 0
        #: When what stands there was read, UTC microseconds; None before the first answer.
        self.read_at: int | None = None
        self.line = ReadingLine(self)
        self._again = QAction(self.line.button.text(), self)
        self._again.triggered.connect(self._read_again)
        self.line.retried.connect(self._again.trigger)
        self._reading_soon = QTimer(self)
        self._reading_soon.setSingleShot(True)
        self._reading_soon.setInterval(_READING_AFTER_MS)
        self._reading_soon.timeout.connect(self._say_reading)
        if slowly:
            self._later.setInterval(SLOWLY_MS)
        window.acts.settled.connect(self._own_act)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was hidden is asked for now, and agents are known as they are."""
        self._know_agents()
        super().showEvent(event)

    def page_column(self) -> QVBoxLayout:
        """The layout of a page, with the line that says how far it was read on top."""
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(self.line)
        return column

    def common_actions(self) -> list[QAction]:
        """To read it again."""
        return [self._again]

    def ask(self) -> None:
        """Ask anew; where nothing stands there yet and the answer takes a while, that is said."""
        super().ask()
        if self.read_at is None and self._asked and not self.line.isVisible():
            self._reading_soon.start()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no answer, above what was there before, which stays; it goes with the next answer."""
        if self.read_at is None:
            self.line.show_problem(say("{problem} So nothing stands here yet.", problem=sentence))
            return
        when = moment(self.read_at, self.window_.floor.now_us())
        self.line.show_problem(say("{problem} What stands here was read at {time}.", problem=sentence, time=when))

    def is_concerned(self, touched: Touched) -> bool:
        """Whether something changed that it shows."""
        if touched.everything:
            self._know_agents()
            return True
        others = any(touched.of(table) for table in self._tables if table != "agent")
        changed = self._follows_agents and self._changed(touched.of("agent"))
        return others or changed

    def _changed(self, agents: frozenset[str]) -> bool:
        """Whether one of these agents is another than was known; from now on they are."""
        changed = False
        for agent_id in agents:
            row = self.window_.floor.store.row("agent", agent_id)
            standing = () if row is None else _standing(row)
            if self._agents.get(agent_id, ()) != standing:
                self._agents[agent_id] = standing
                changed = True
        self.agents_revision += changed
        return changed

    def _know_agents(self) -> None:
        known = {row.id: _standing(row) for row in self.window_.floor.store.rows("agent").values()}
        if known != self._agents:
            self._agents = known
            self.agents_revision += 1

    def _take_answer(self, answer: Answer) -> None:
        if answer.number == self._asked:
            self._reading_soon.stop()
            if not answer.problem:
                self.read_at = self.window_.floor.now_us()
                self.line.clear()
        super()._take_answer(answer)

    def _say_reading(self) -> None:
        if self.read_at is None:
            self.line.say_reading()

    def _read_again(self) -> None:
        before = self._asked
        self.ask()
        if self._asked != before:
            self.line.say_reading()

    def _own_act(self, _settled: object) -> None:
        self.ask()


def _standing(row: AgentRow) -> tuple[object, ...]:
    """What pages of coaching say of an agent beside the state."""
    return row.name, row.team_id, row.level, row.retired_at
