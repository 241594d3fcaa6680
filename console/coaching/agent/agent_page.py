"""The page of one agent, a card for each thing a coach looks at: never a score, never a place in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.coaching.agent import agent_words as words_of
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.privacy.older_notes import OlderNotes
from console.coaching.reviews.over_time_chart import RubricOverTimePanel
from console.panels.flow_layout import FlowLayout
from console.theme import HEADER_PT, scaled, text_font
from console.words import say
from db.commands.command import Command, Wanted
from db.commands.goal_acts import REACH, SET

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.agent_page import AgentShown, GoalShown
    from db.rows import AgentRow

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


class Card(QFrame):
    """A title and some lines."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = QLabel(title, self)
        self.title.setFont(text_font(HEADER_PT, strong=True))
        self.lines = QLabel(self)
        self.lines.setWordWrap(True)
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.lines.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)

    def say_lines(self, lines: Iterable[str]) -> None:
        """Show these."""
        text = "\n".join(line for line in lines if line)
        if text != self.lines.text():
            self.lines.setText(text)
            self.lines.setAccessibleName(f"{self.title.text()}: {text}")


class AgentPage(CoachingPage):
    """Choose an agent; what the floor knows follows it each second, what is asked for when it changes."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*COACHING_TABLES, "agent_training", "agent_buddy", "readiness_override"))
        self.setObjectName("agent")
        self.shown: AgentShown | None = None
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
        self.about = QLabel(self)
        content = QWidget(self)
        titles = {
            "now": say("Now"),
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
        self._columns = 0
        self._acts: list[tuple[QAction, Callable[[], str]]] = []
        self._make_acts()
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

    def show_answer(self, value: Any) -> None:
        """Show what the database said, if it is of who is chosen now."""
        if value.agent_id == self.agent_id:
            self.shown = value
            self._show()
            self.older.about(self.agent_id)

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
        return [action for action, _ in self._acts]

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
        self.shown = None
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
        week = words_of.week_line(self.shown) if self.shown is not None else ""
        self.cards["now"].say_lines([*words_of.now_lines(row, floor, now), week])

    def _show(self) -> None:
        row, floor, shown = self.row(), self.window_.floor, self.shown
        now = floor.now_us()
        self.scrolling.setVisible(row is not None)
        if row is None:
            self.about.setText(say("Choose an agent, or open one from Due or with Shift+N on the Floor."))
            self._look()
            return
        buddy = words_of.buddy_line(row, floor, now)
        self.about.setText(" · ".join(filter(None, (words_of.level_line(row, floor), buddy))))
        self._show_now()
        self.cards["readiness"].say_lines(
            [*words_of.readiness_lines(row, floor, now)] or [say("Nothing was begun yet.")]
        )
        self.cards["authority"].say_lines([words_of.authority_line(row, floor, now)])
        self._show_asked(shown, now)
        self._look()

    def _show_asked(self, shown: AgentShown | None, now: int) -> None:
        reading = [say("Reading…")]
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

    def _make_acts(self) -> None:
        self._add(say("&Note…"), "Ctrl+N", self._note, self._why_not_anybody)
        self._add(say("&Praise…"), "", self._praise, self._why_not_anybody)
        self._add(say("&Goal…"), "", self._goal, self._why_not_goal)
        self._add(say("Goal &reached"), "", self._reached, self._why_not_reached)
        self._add(say("Show on the &Floor"), "", self._on_floor, self._why_not_anybody)

    def _add(self, text: str, key: str, do: Callable[[], None], why_not: Callable[[], str]) -> None:
        action = QAction(text, self)
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        self._acts.append((action, why_not))

    def _lay_out(self) -> None:
        above, below = QWidget(self), QWidget(self)
        line, acts = FlowLayout(scaled(8), scaled(4), above), FlowLayout(scaled(8), scaled(4), below)
        line.addWidget(self.choice)
        line.addWidget(self.about)
        self.buttons = []
        for action, _ in self._acts:
            button = QPushButton(action.text(), self)
            button.clicked.connect(action.trigger)
            self.buttons.append(button)
            acts.addWidget(button)
        self.reached_button = next(one for one in self.buttons if one.text() == say("Goal &reached"))
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(above)
        column.addWidget(self.scrolling, 1)
        column.addWidget(below)

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
        for place, (action, why_not) in enumerate(self._acts):
            reason = why_not()
            for one in (action, self.buttons[place]):
                one.setEnabled(not reason)
                one.setToolTip(reason)

    def _note(self) -> None:
        self.window_.noting.begin(agent_id=self.agent_id, kind="correction")

    def _praise(self) -> None:
        self.window_.noting.begin(agent_id=self.agent_id, kind="praise")

    def _goal(self) -> None:
        from console.coaching.agent.goal_dialog import GoalDialog

        row = self.row()
        if row is not None:
            self.window_.escalating.composer.open("goal", [row.id], lambda: GoalDialog(self.window_, row))

    def _reached(self) -> None:
        goals = self.shown.goals if self.shown is not None else ()
        if len(goals) == 1:
            self.reach(goals[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for goal in goals:
            menu.addAction(words_of.goal_words(goal).replace("&", "&&")).triggered.connect(partial(self.reach, goal))
        menu.popup(self.reached_button.mapToGlobal(self.reached_button.rect().topLeft()))

    def reach(self, goal: GoalShown, _checked: bool = False) -> None:
        """Say that this goal is reached."""
        words = say("Reached: {goal}", goal=words_of.goal_words(goal))
        self.window_.said_acts.send(Command(REACH.kind, (Wanted(goal.id),)), lambda _n: words)

    def _on_floor(self) -> None:
        from console.selection import Selected

        self.window_.workspaces.show_floor()
        self.window_.selection.open(Selected("agent", self.agent_id))

    def _why_not_anybody(self) -> str:
        return "" if self.row() is not None else say("Choose an agent first.")

    def _why_not_goal(self) -> str:
        row = self.row()
        if row is None:
            return self._why_not_anybody()
        return self.window_.acts.why_not() or self.window_.rights.why_not(SET, row)

    def _why_not_reached(self) -> str:
        if self.shown is None or not self.shown.goals:
            return say("No goal is set.")
        return self._why_not_goal()
