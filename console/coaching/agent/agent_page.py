"""The page of one agent, a card for each thing a coach looks at: never a score, never a place in a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QScrollArea, QWidget

from console.coaching.agent import agent_words as words_of
from console.coaching.agent.agent_acts import AgentActs
from console.coaching.agent.card import Card
from console.coaching.contacts_opened import choose_contact
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.privacy.older_notes import OlderNotes
from console.coaching.reviews.over_time_chart import RubricOverTimePanel
from console.panels.elided_label import ElidedLabel
from console.panels.flow_layout import FlowLayout
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.store.floor_store import Touched
    from console.window import FloorWindow
    from db.queries.agent_page import AgentShown
    from db.rows import AgentRow

#: A row of these that is about the agent makes the page old.
_OF_THE_AGENT = ("authority_grant", "authority_use", "agent_skill", "queue_membership")
#: Time in state goes on, milliseconds.
_TICK_MS = 1_000
#: Narrower than this, in pixels at the usual text size, the cards stand in one column.
_TWO_COLUMNS = 760


@dataclass(frozen=True, slots=True)
class AgentQuestion:
    """What is there to know of one agent?"""

    agent_id: str

    def answer(self, connection: sa.Connection) -> AgentShown:
        """As far as the reader may see. Called in the thread that asks."""
        from db.queries.agent_page import agent_shown

        return agent_shown(connection, self.agent_id)


class AgentPage(CoachingPage):
    """Choose an agent; what the floor knows follows it each second, what is asked for when it changes."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*COACHING_TABLES, "agent_training", "agent_buddy", "readiness_override"))
        self.setObjectName("agent")
        self.shown: AgentShown | None = None
        self._failed = False
        #: Which agents the choice offers, by the revision of the page's; at first none.
        self._filled = -1
        self.choice = QComboBox(self)
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setAccessibleName(say("Agent"))
        line = self.choice.lineEdit()
        if line is not None:
            line.setAccessibleName(say("Agent"))
            line.setPlaceholderText(say("Choose an agent"))
        completer = self.choice.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.choice.setMinimumWidth(scaled(240))
        self.about = ElidedLabel(self)
        content = QWidget(self)
        titles = {
            "now": say("Now and workload"),
            "feedback": say("Feedback"),
            "steps": say("Agreed steps"),
            "goals": say("Goals"),
            "next": say("Next step"),
            "hearing": say("Worth hearing"),
            "readiness": say("Readiness"),
            "recognition": say("Recognition"),
            "authority": say("Authority"),
        }
        self.cards = {name: Card(title, content) for name, title in titles.items()}
        self.rubric = Card(say("Seen by the rubric"), content)
        self.chart = RubricOverTimePanel(window.theme, self.rubric)
        self.rubric.column.insertWidget(1, self.chart)
        self.rubric.lines.hide()
        self.grid = QGridLayout(content)
        self.grid.setContentsMargins(0, 0, scaled(8), 0)
        self.grid.setSpacing(scaled(8))
        self.older = OlderNotes(window, self.cards["feedback"])
        self.cards["feedback"].column.addWidget(self.older)
        self.scrolling = QScrollArea(self)
        self.scrolling.setAccessibleName(say("Agent"))
        self.scrolling.setWidgetResizable(True)
        self.scrolling.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scrolling.setWidget(content)
        # While nobody is chosen the acts below stay where they are.
        policy = self.scrolling.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.scrolling.setSizePolicy(policy)
        self._columns = 0
        self.cards["authority"].offer(say("&Open in Authority"), self._to_authority)
        self.cards["hearing"].offer(say("Open a &contact…"), self._hear)
        self.acts = AgentActs(self)
        self._lay_out()
        self._fill()
        self.choice.activated.connect(self._chosen)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._show()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Agent")

    def question(self) -> AgentQuestion:
        """The chosen agent."""
        return AgentQuestion(self.agent_id)

    def ask(self) -> None:
        """Ask, if somebody is chosen."""
        self._fill()
        if self.agent_id:
            super().ask()

    def is_concerned(self, touched: Touched) -> bool:
        """As every page, and where the agent did something, or may do something else than before."""
        if super().is_concerned(touched) or self.agent_id in touched.of("agent"):
            return True
        store = self.window_.floor.store
        return any(
            getattr(store.row(table, row_id), "agent_id", None) == self.agent_id
            for table in _OF_THE_AGENT
            for row_id in touched.of(table)
        )

    def show_answer(self, value: Any) -> None:
        """Show what the database said, if it is of who is chosen now."""
        if value.agent_id == self.agent_id:
            self.shown, self._failed = value, False
            self._show()
            self.older.about(self.agent_id)

    def _say_reading(self) -> None:
        """The cards say it themselves."""

    def show_problem(self, sentence: str) -> None:
        """Cards that wait for an answer say that there is none."""
        super().show_problem(sentence)
        self._failed = True
        self._show()

    def show_agent(self, agent_id: str) -> None:
        """Bring the page to the front with this agent."""
        workspace = self.window_.workspaces.page("coaching")
        if workspace is not None:
            workspace.open_page("agent")  # type: ignore[attr-defined]
        self._fill()
        self.choice.setCurrentIndex(self.choice.findData(agent_id))
        self._chosen()

    def menu_actions(self) -> list[QAction]:
        """What can be done for the agent."""
        ways = (card.action for card in self.cards.values())
        return [*self.acts.menu_actions(), *(way for way in ways if way is not None)]

    @property
    def agent_id(self) -> str:
        """Who is chosen; '' for nobody."""
        return str(self.choice.currentData() or "")

    def row(self) -> AgentRow | None:
        """The chosen agent as the floor has them."""
        found: AgentRow | None = self.window_.floor.store.row("agent", self.agent_id) if self.agent_id else None
        return found

    def resizeEvent(self, event: Any) -> None:
        """One column where two have no room."""
        super().resizeEvent(event)
        self._place()

    def _fill(self) -> None:
        if self._filled == self.agents_revision:
            return
        self._filled = self.agents_revision
        rows = [row for row in self.window_.floor.store.rows("agent").values() if row.retired_at is None]
        named = [(row.name, row.id) for row in sorted(rows, key=lambda row: row.name.casefold())]
        if named == [(self.choice.itemText(n), self.choice.itemData(n)) for n in range(self.choice.count())]:
            return
        chosen = self.agent_id
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        for name, row_id in named:
            self.choice.addItem(name, row_id)
        self.choice.setCurrentIndex(self.choice.findData(chosen) if chosen else -1)
        self.choice.blockSignals(blocked)

    def _chosen(self, _place: int = 0) -> None:
        self.shown, self._failed = None, False
        line = self.choice.lineEdit()
        if line is not None:
            # Of a name that is longer than the field the beginning is seen.
            line.setCursorPosition(0)
        # What was read is of somebody else.
        self.read_at = None
        self.line.clear()
        self._show()
        self.ask()

    def _tick(self) -> None:
        if self.isVisible() and self.row() is not None:
            self._show_now()

    def _show_now(self) -> None:
        row, floor = self.row(), self.window_.floor
        if row is None:
            return
        now = floor.now_us()
        figures = words_of.workload_lines(self.shown) if self.shown is not None else ()
        self.cards["now"].say_lines([*words_of.now_lines(row, floor, now), words_of.slots_line(row, floor), *figures])

    def _show(self) -> None:
        row, floor, shown = self.row(), self.window_.floor, self.shown
        now = floor.now_us()
        self.scrolling.setVisible(row is not None)
        if row is None:
            self.about.set_text(say("Choose an agent, or open one from Due or with Shift+N on the Floor."))
            self._look()
            return
        buddy = words_of.buddy_line(row, floor, now)
        self.about.set_text(" · ".join(filter(None, (words_of.level_line(row, floor), buddy))))
        self._show_now()
        self.cards["readiness"].say_lines(
            [*words_of.readiness_lines(row, floor, now)] or [say("Nothing was begun yet.")]
        )
        self.cards["authority"].say_lines(words_of.authority_lines(row, shown, floor, now))
        self._show_asked(shown, now)
        self._look()

    def _show_asked(self, shown: AgentShown | None, now: int) -> None:
        reading = [say("It was not read.") if self._failed else say("Reading…")]
        told = {
            "feedback": words_of.feedback_lines,
            "steps": words_of.step_lines,
        }
        for name, lines in told.items():
            self.cards[name].say_lines(lines(shown, now) if shown is not None else reading)
        goals = [words_of.goal_words(goal) for goal in shown.goals] if shown is not None else reading
        self.cards["goals"].say_lines(goals or [say("No goal is set.")])
        self.cards["next"].say_lines(words_of.next_step_lines(shown) if shown is not None else reading)
        hearing = [words_of.hearing_words(one, now) for one in shown.hearing] if shown is not None else reading
        self.cards["hearing"].say_lines(hearing or [say("No finished contact of the last seven days.")])
        self.cards["recognition"].say_lines([words_of.praise_line(shown)] if shown is not None else reading)
        self.rubric.setVisible(shown is not None and shown.rubric is not None)
        if shown is not None and shown.rubric is not None:
            self.chart.show_over_time(shown.rubric)

    def _lay_out(self) -> None:
        above = QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), above)
        line.addWidget(self.choice)
        line.addWidget(self.about)
        column = self.page_column()
        column.addWidget(above)
        column.addWidget(self.scrolling, 1)
        column.addWidget(self.acts)

    def _place(self) -> None:
        columns = 2 if self.width() >= scaled(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards.values()):
            self.grid.addWidget(card, place // columns, place % columns)
        self.grid.addWidget(self.rubric, len(self.cards) // columns + 1, 0, 1, columns)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, columns - 1)

    def _look(self) -> None:
        self.acts.look()
        self.cards["authority"].look(self._why_not_authority())
        hearing = self.shown.hearing if self.shown is not None else ()
        self.cards["hearing"].look("" if hearing else say("No contact is named here."))

    def _hear(self) -> None:
        button = self.cards["hearing"].link
        if self.shown is not None and button is not None:
            now = self.window_.floor.now_us()
            named = [(one.contact_id, words_of.hearing_words(one, now)) for one in self.shown.hearing]
            choose_contact(self.window_, button, named)

    def _to_authority(self) -> None:
        """To the agent's first grant, else to the limits of the levels."""
        row, window = self.row(), self.window_
        held = words_of.held_grants(row, window.floor, window.floor.now_us()) if row is not None else []
        if held:
            window.granting.show(held[0].id)
            return
        window.workspaces.show("authority")
        page = window.workspaces.page("authority")
        if page is not None:
            page.open_page("limits")  # type: ignore[attr-defined]

    def _why_not_authority(self) -> str:
        opens = self.window_.workspaces.opens("authority") and self.window_.workspaces.roles() != {"controller"}
        return "" if opens else say("Supervisors and managers open the Authority workspace.")
