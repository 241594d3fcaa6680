"""The page of readiness: who is not ready and on a queue, what expires, and agents beside what they have learnt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from console.clock_words import moment
from console.coaching.act_row import ActRow
from console.coaching.page import CoachingPage
from console.coaching.readiness import readiness_words as words_of
from console.coaching.readiness.beside_matrix import BesideMatrix
from console.coaching.readiness.concern_lines import concern_lines
from console.coaching.readiness.matrix_model import MatrixModel
from console.coaching.readiness.overrides_question import OverridesQuestion
from console.panels.flow_layout import FlowLayout
from console.panels.narrowing_choice import offer
from console.theme import scaled
from console.words import say
from console.workspaces.marked_tabs import MarkedTabs
from db.commands.command import Command, wanted
from db.commands.readiness_acts import (
    ADD_MODULE,
    ASK_MODULE,
    BEGIN_TRAINING,
    NAME_BUDDY,
    OVERRIDE,
    SIGN_OFF,
    WITHDRAW_SIGN_OFF,
)

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.coaching_rows import AgentTrainingRow, TrainingModuleRow
    from db.commands.act import Act
    from db.rows import AgentRow

READINESS_TABLES = (
    "training_module", "queue_module", "agent_training", "readiness_override", "agent_buddy", "agent",
    "queue_membership", "queue",
)  # fmt: skip
#: No column is wider, pixels at the usual text size: a name that is longer stands in its tip.
_WIDEST = 190
_WIDEST_CHOICE = 260
_DAY_US = 86_400_000_000


class ReadinessPage(CoachingPage):
    """Rows come with the feed; only why somebody was let in is asked for."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, READINESS_TABLES)
        self.setObjectName("readiness")
        self._reasons: dict[str, str] = {}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Agent"))
        self.search.setAccessibleName(say("Find agents"))
        self.search.setClearButtonEnabled(True)
        self.team, self.queue = QComboBox(self), QComboBox(self)
        for choice in (self.team, self.queue):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.team.setAccessibleName(say("Team"))
        self.queue.setAccessibleName(say("What a queue asks for"))
        for choice in (self.team, self.queue):
            choice.setMaximumWidth(scaled(_WIDEST_CHOICE))
        self.concerns = QLabel(self)
        self.concerns.setWordWrap(True)
        self.concerns.setTextFormat(Qt.TextFormat.PlainText)
        self.model = MatrixModel(window.floor, window.theme)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(say("Agents and what they have learnt"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(window.theme.row_height)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # The rows in sight say how wide a column is: looking through all of 500 agents took most of a second.
        header.setResizeContentsPrecision(0)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.matrix = QWidget(self)
        self.beside = BesideMatrix(window, self)
        self.parts = MarkedTabs(window.theme, self)
        self.row = ActRow(self, window.acts)
        self._make_acts()
        self._lay_out()
        self._fill_choices()
        self.search.textChanged.connect(self.refresh)
        self.team.currentIndexChanged.connect(self.refresh)
        self.queue.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._look)
        self.table.activated.connect(self._hours)
        self.parts.currentChanged.connect(self._look)
        for part, _ in self.beside.parts():
            part.chosen_changed.connect(self._look)
        self.beside.queues.itemActivated.connect(self._queue_asks)
        self._tick = QTimer(self)
        self._tick.setInterval(1_000)
        self._tick.timeout.connect(self._second)
        self._tick.start()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Readiness")

    def question(self) -> OverridesQuestion:
        """Two weeks of them."""
        return OverridesQuestion(self.window_.floor.now_us() - 14 * _DAY_US)

    def show_answer(self, value: Any) -> None:
        """Show everything as it is now."""
        self._reasons = {one.id: one.reason or "" for one in value}
        self.beside.show_rows(value)
        self._fill_choices()
        self.refresh()

    def show_problem(self, sentence: str) -> None:
        """Why somebody was let in could not be read; all else is in memory."""
        super().show_problem(sentence)
        self._fill_choices()
        self.refresh()

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen cell or agents."""
        return self.row.menu_actions()

    def refresh(self) -> None:
        """Show the agents and modules that are asked for."""
        floor = self.window_.floor
        now, queue_id = floor.now_us(), self.queue.currentData()
        needle, team = self.search.text().strip().casefold(), self.team.currentData()
        agents = [
            row
            for row in floor.store.rows("agent").values()
            if row.retired_at is None and (team is None or row.team_id == team) and needle in row.name.casefold()
        ]
        modules = floor.readiness.asked(queue_id) if queue_id else floor.readiness.modules()

        def order(row: AgentRow) -> tuple[int, str]:
            return (len(floor.readiness.missing(row.id, queue_id, now)) if queue_id else 0), row.name.casefold()

        chosen = self.cell()
        self.model.show_rows(sorted(agents, key=order), modules)
        if chosen is not None:
            self._choose(chosen[0].id, chosen[1].id if chosen[1] is not None else None)
        for column in range(self.model.columnCount()):
            self.table.resizeColumnToContents(column)
            self.table.setColumnWidth(column, min(scaled(_WIDEST), self.table.columnWidth(column) + scaled(16)))
        self._say_concerns()
        self._look()

    def show_agent(self, agent_id: str, module_id: str | None) -> None:
        """Choose a cell of the matrix, whatever was looked for before."""
        for choice in (self.team, self.queue):
            choice.setCurrentIndex(0)
        self.search.clear()
        self.refresh()
        self._choose(agent_id, module_id)
        self.table.setFocus()

    def cell(self) -> tuple[AgentRow, TrainingModuleRow | None, AgentTrainingRow | None] | None:
        """What is chosen, if it is one."""
        index = self.table.currentIndex()
        return self.model.cell(index) if index.isValid() and index.row() < len(self.model.agents) else None

    def chosen_agents(self) -> list[AgentRow]:
        """The agents of the chosen rows."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.model.agents[row] for row in rows if row < len(self.model.agents)]

    def _choose(self, agent_id: str, module_id: str | None) -> None:
        """Who was chosen stays chosen, wherever they stand now."""
        place = self.model.place_of(agent_id, module_id)
        if place is not None:
            self.table.setCurrentIndex(place)

    def _second(self) -> None:
        """Somebody begins to serve a queue, and what they learnt ends, with time alone."""
        if self.isVisible():
            self._say_concerns()

    def _say_concerns(self) -> None:
        lines = concern_lines(self.window_.floor, self._reasons, self.window_.floor.now_us())
        if self.concerns.text() != "\n".join(lines):
            self.concerns.setText("\n".join(lines))

    def _make_acts(self) -> None:
        self._add(say("&Hours…"), self._hours, lambda: self._why_not_cell(BEGIN_TRAINING))
        self._add(say("&Sign off"), self._sign_off, lambda: self._why_not_cell(SIGN_OFF))
        self._add(say("&Take the sign-off back"), self._withdraw, lambda: self._why_not_cell(WITHDRAW_SIGN_OFF))
        self._add(say("&Let in…"), self._let_in, lambda: self._why_not_agents(OVERRIDE))
        self._add(say("&Buddy…"), self._buddy, lambda: self._why_not_agents(NAME_BUDDY))
        self._add(
            say("Take the &override back"), self.beside.take_back, self.beside.why_no_taking_back, self.beside.overrides
        )
        self._add(say("&End the buddy"), self.beside.end_buddy, self.beside.why_no_ending, self.beside.buddies)
        self._add(
            say("What a &queue asks for…"),
            self._queue_asks,
            lambda: self._why_not(ASK_MODULE),
            self.matrix,
            self.beside.queues,
        )
        self._add(
            say("Another &module…"), self._module, lambda: self._why_not(ADD_MODULE), self.matrix, self.beside.queues
        )

    def _add(self, text: str, do: Callable[[], None], why_not: Callable[[], str], *parts: QWidget) -> None:
        """An act of these parts of the page; without any of the matrix."""
        self.row.add(text, do, why_not, parts=parts or (self.matrix,))

    def _lay_out(self) -> None:
        above = QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), above)
        for part in (self.search, self.team, self.queue):
            line.addWidget(part)
        inner = QVBoxLayout(self.matrix)
        inner.setContentsMargins(0, scaled(8), 0, 0)
        inner.setSpacing(scaled(8))
        inner.addWidget(above)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.about)
        self.parts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts.setAccessibleName(say("Readiness"))
        self.parts.tabBar().setAccessibleName(say("Parts of readiness"))
        for shown, title in ((self.matrix, say("Agents and modules")), *self.beside.parts()):
            self.parts.addTab(shown, title)
        column = self.page_column()
        column.addWidget(self.concerns)
        column.addWidget(self.parts, 1)
        column.addWidget(self.row)

    def _fill_choices(self) -> None:
        store = self.window_.floor.store
        teams = sorted(store.rows("team").values(), key=lambda row: row.name)
        queues = sorted(
            (row for row in store.rows("queue").values() if row.retired_at is None), key=lambda row: row.position
        )
        offer(self.team, say("All teams"), [(row.name, row.id) for row in teams])
        offer(
            self.queue, say("All modules"), [(say("Who could serve {queue}", queue=row.name), row.id) for row in queues]
        )

    def _look(self, *_what: object) -> None:
        self.row.look(self.parts.currentWidget())
        cell = self.cell()
        if cell is None or cell[1] is None:
            self.about.setText(self._buddy_words(cell[0]) if cell is not None else "")
        else:
            self.about.setText(words_of.cell_meaning(cell[2], cell[1], self.window_.floor, self.window_.floor.now_us()))

    def _buddy_words(self, agent: AgentRow) -> str:
        store, now = self.window_.floor.store, self.window_.floor.now_us()
        for row in store.rows("agent_buddy").values():
            if row.agent_id == agent.id and row.from_at <= now < row.until_at:
                buddy = store.row("agent", row.buddy_id)
                until = moment(row.until_at, now, seconds=False)
                return say("{buddy} is {agent}'s buddy until {time}.", buddy=buddy.name if buddy else "", agent=agent.name,
                           time=until)  # fmt: skip
        return say("{agent} is new and has no buddy.", agent=agent.name) if agent.level == "new" else ""

    def _hours(self, _index: QModelIndex | None = None) -> None:
        cell = self.cell()
        if cell is None or cell[1] is None or self._why_not_cell(BEGIN_TRAINING):
            return
        from console.coaching.readiness.readiness_dialogs import HoursDialog

        agent, module, row = cell
        if module is not None:
            self._compose("hours", [agent.id, module.id], lambda: HoursDialog(self.window_, agent, module, row))

    def _sign_off(self) -> None:
        self._do(SIGN_OFF, say("Signed off."))

    def _withdraw(self) -> None:
        self._do(WITHDRAW_SIGN_OFF, say("The sign-off is taken back."))

    def _do(self, act: Act, done: str) -> None:
        cell = self.cell()
        if cell is not None and cell[2] is not None:
            self.window_.said_acts.send(Command(act.kind, (wanted(act, cell[2]),)), lambda _n: done)

    def _let_in(self) -> None:
        self.window_.letting_in.open(self.chosen_agents(), self.queue.currentData())

    def _buddy(self) -> None:
        from console.coaching.readiness.readiness_dialogs import BuddyDialog

        agent = self.chosen_agents()[0]
        self._compose("buddy", [agent.id], lambda: BuddyDialog(self.window_, agent))

    def _asking_queue(self) -> str | None:
        """The queue that is chosen, in the list of queues or above the matrix."""
        if self.parts.currentWidget() is self.beside.queues:
            chosen = self.beside.queues.chosen
            return chosen.id if chosen is not None else None
        data: str | None = self.queue.currentData()
        return data

    def _queue_asks(self) -> None:
        from console.coaching.readiness.module_dialogs import QueueAsksDialog

        queue_id = self._asking_queue()
        if not self._why_not(ASK_MODULE):
            self._compose("queue asks", [queue_id or ""], lambda: QueueAsksDialog(self.window_, queue_id))

    def _module(self) -> None:
        from console.coaching.readiness.module_dialogs import ModuleDialog

        self._compose("module", [], lambda: ModuleDialog(self.window_))

    def _compose(self, kind: str, ids: list[str], make: Callable[[], Any]) -> None:
        self.window_.escalating.composer.open(kind, ids, make)

    def _why_not(self, act: Act) -> str:
        queue = self.window_.floor.store.row("queue", self._asking_queue())
        if act is ASK_MODULE and queue is None:
            return self.window_.acts.why_not()
        return self.window_.acts.why_not() or self.window_.rights.why_not(act, _OfQueue(queue.id if queue else ""))

    def _why_not_cell(self, act: Act) -> str:
        cell = self.cell()
        if cell is None or cell[1] is None:
            return say("Choose a cell: an agent and a module.")
        agent, module, row = cell
        assert module is not None
        if act is not BEGIN_TRAINING and row is None:
            return say("{module} was not begun.", module=module.name)
        if act is WITHDRAW_SIGN_OFF and row is not None and row.signed_off_at is None:
            return say("It is not signed off.")
        if act is SIGN_OFF and row is not None and row.minutes < module.minutes_needed:
            return say(
                "{time} more before a coach may sign it off.", time=words_of.hours(module.minutes_needed - row.minutes)
            )
        return self.window_.acts.why_not() or self.window_.rights.why_not(act, row if row is not None else agent)

    def _why_not_agents(self, act: Act) -> str:
        agents = self.chosen_agents()
        if not agents:
            return say("No agent is chosen.")
        if act is NAME_BUDDY and len(agents) > 1:
            return say("One agent at a time.")
        return self.window_.acts.why_not() or next(
            filter(None, (self.window_.rights.why_not(act, agent) for agent in agents)), ""
        )


@dataclass(frozen=True, slots=True)
class _OfQueue:
    """What stands for a row that is not there yet, where only its queue matters."""

    queue_id: str
    id: str = ""
