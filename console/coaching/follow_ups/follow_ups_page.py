"""The page of follow-ups: what was agreed by what is due next, and what waits without a date; nothing is forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.coaching.act_row import ActRow
from console.coaching.follow_ups import follow_up_words as words_of
from console.coaching.follow_ups.before_after_chart import BeforeAfterPanel
from console.coaching.follow_ups.follow_ups_question import BeforeAndAfterQuestion, WaitingQuestion
from console.coaching.notes.note_words import measure_words, note_number
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.word_list import WordList
from console.connecting.fitting_scroll import FittingScroll
from console.panels.flow_layout import FlowLayout
from console.panels.kept_place import kept_place
from console.setup.editors import StillCombo, call
from console.theme import scaled
from console.words import say
from db.queries.coaching_waiting import Step, Undated

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.before_and_after import BeforeAndAfter
    from db.queries.coaching_waiting import Waiting

_ROW: Final = Qt.ItemDataRole.UserRole
_WIDTHS: Final = (270, 120, 160, 70, 110)
#: Which page sees to what waits without a date.
_PAGES: Final = {"answer": "notes", "unseen": "notes", "dispute": "reviews", "sample": "reviews", "expiry": "readiness"}


class FollowUpsPage(CoachingPage):
    """Groups by when something is due; beside them the chosen step, and what was before and after it was agreed."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*COACHING_TABLES, "agent_training"))
        self.setObjectName("follow_ups")
        self.shown: Waiting | None = None
        self._found_asked = ("", 0)
        #: What is to be chosen as soon as it is there.
        self._wanted = ""
        self.whose = StillCombo(self)
        call(self.whose, say("Whose follow-ups"))
        for data, text in (("mine", say("Mine")), ("teams", say("My teams'")), ("all", say("All in sight"))):
            self.whose.addItem(text, data)
        self.summary = QLabel(self)
        self.list = self._table()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("The step"))
        self.found = BeforeAfterPanel(window.theme, self)
        self.figures = FittingScroll(self.found, self)
        self.figures.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.figures.setAccessibleName(say("Before and after"))
        self.row = ActRow(self, window.acts)
        self._make_row()
        self._lay_out()
        self._connect()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Follow-ups")

    def question(self) -> WaitingQuestion:
        """All that waits in sight."""
        return WaitingQuestion()

    def show_answer(self, value: Any) -> None:
        """Show it; what was chosen stays chosen."""
        self.shown = value
        self._fill()

    def show_thing(self, thing_id: str) -> None:
        """Choose what waits for this person and has this id, as soon as it is there."""
        self._wanted = thing_id
        self.whose.setCurrentIndex(0)
        self._fill()
        self.list.setFocus()

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen one."""
        return self.row.menu_actions()

    @property
    def chosen(self) -> Step | Undated | None:
        """What is chosen; None for nothing, or a heading."""
        items = self.list.selectedItems()
        row = items[0].data(0, _ROW) if items else None
        return row if isinstance(row, (Step, Undated)) else None

    def groups(self) -> dict[str, list[Step | Undated]]:
        """What is wanted, by group, each by what is due next."""
        now = self.window_.floor.now_us()
        found: dict[str, list[Step | Undated]] = {group: [] for group in words_of.GROUPS}
        if self.shown is not None:
            for step in self.shown.steps:
                if self._is_wanted(step.owner_id, step.team_now_id):
                    found[words_of.group_of(step, now)].append(step)
            for one in self.shown.undated:
                staff = one.staff_id
                if one.kind == "dispute":
                    # It is settled by another than who reviewed it.
                    me = self.window_.rights.staff_id
                    staff = None if staff == me else me
                if self._is_wanted(staff, one.team_now_id):
                    found["waits"].append(one)
        return found

    def _is_wanted(self, staff_id: str | None, team_id: str | None) -> bool:
        whose, me = self.whose.currentData(), self.window_.rights.staff_id
        if whose == "all" or me is None:
            return True
        return staff_id == me if whose == "mine" else team_id in self._teams(me)

    def _teams(self, me: str) -> set[str]:
        store, now = self.window_.floor.store, self.window_.floor.now_us()
        mine = [
            row
            for row in store.rows("staff_role").values()
            if row.staff_id == me and row.from_at <= now and (row.until_at is None or row.until_at > now)
        ]
        if any(row.team_id is None and row.queue_id is None for row in mine):
            return set(store.rows("team"))
        return {row.team_id for row in mine if row.team_id is not None}

    def _fill(self) -> None:
        groups, is_sent = self.groups(), bool(self._wanted)
        with kept_place(self.list):
            self._place(groups)
        item = self.list.currentItem()
        if is_sent and item is not None:
            self.list.scrollToItem(item)
        if self.shown is not None:
            pressing = (len(groups[group]) for group in ("overdue", "today", "waits"))
            self.summary.setText(words_of.summary_words(*pressing))
            is_nothing = not self.shown.steps and not self.shown.undated
            self.list.empty_words = words_of.empty_words(is_nothing, self.whose.currentData())
        self._look()

    def _place(self, groups: Mapping[str, Sequence[Step | Undated]]) -> None:
        """Make the lines anew; what was chosen, or is to be shown, is chosen."""
        chosen = self.chosen
        chosen_id = self._wanted or (chosen.id if chosen is not None else "")
        self.list.clear()
        first: QTreeWidgetItem | None = None
        for group in words_of.GROUPS:
            if not groups[group]:
                continue
            head = QTreeWidgetItem([say("{group} ({n})", group=words_of.group_words(group), n=len(groups[group]))])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.list.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for row in groups[group]:
                item = self._item(row)
                head.addChild(item)
                if row.id == chosen_id or first is None:
                    first = item
                if row.id == self._wanted:
                    self._wanted = ""
        self.list.expandAll()
        if first is not None:
            self.list.setCurrentItem(first)

    def _item(self, row: Step | Undated) -> QTreeWidgetItem:
        now = self.window_.floor.now_us()
        if isinstance(row, Step):
            when = words_of.when_words(row, now)
            measure = "" if row.measure == "none" else measure_words(row.measure)
            texts = [words_of.step_words(row), row.agent or "", when, row.owner or say("nobody"), measure]
        else:
            when = words_of.undated_when(row, now)
            texts = [words_of.undated_words(row), row.agent or "", when, row.staff or "", ""]
        item = QTreeWidgetItem(texts)
        item.setData(0, _ROW, row)
        for place, text in enumerate(texts):
            item.setToolTip(place, text)
        return item

    def _make_row(self) -> None:
        step = self._unless_busy(self._why_no_step)
        self.row.add(say("&Write down a step…"), self._begin, self._unless_busy(self._why_no_step_added), "Ctrl+N")
        self.row.add(say("&Done…"), self._done, step, "D", on=self.list)
        self.row.add(say("D&ue again…"), self._due, step, "U", on=self.list)
        self.row.add(say("&Hand on…"), self._hand, step, "H", on=self.list)
        self.row.add(say("With&draw…"), self._withdraw, step, "Del", on=self.list)
        self.row.add(say("&Go there"), self._go, self._unless_busy(self._why_no_place))

    def _unless_busy(self, why_not: Callable[[], str]) -> Callable[[], str]:
        return lambda: self.window_.acts.why_not() or why_not()

    def _lay_out(self) -> None:
        above, beside = QWidget(self), QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), above)
        line.addWidget(self.whose)
        line.addWidget(self.summary)
        right = QVBoxLayout(beside)
        right.setContentsMargins(scaled(8), 0, 0, 0)
        right.addWidget(self.text, 1)
        right.addWidget(self.figures, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        row = QHBoxLayout()
        row.addWidget(split)
        column = self.page_column()
        column.addWidget(above)
        column.addLayout(row, 1)
        column.addWidget(self.row)

    def _table(self) -> WordList:
        titles = [say("What"), say("Agent"), say("When"), say("Who"), say("Measured by")]
        table = WordList(say("Follow-ups"), titles, self.window_.theme, self)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for section, width in enumerate(_WIDTHS):
            table.setColumnWidth(section, scaled(width))
        return table

    def _connect(self) -> None:
        self.whose.currentIndexChanged.connect(self._fill)
        self.list.itemSelectionChanged.connect(self._look)
        self.list.itemActivated.connect(self._activated)
        self.list.customContextMenuRequested.connect(self._open_menu)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take_found)

    def _look(self) -> None:
        self.row.look()
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen
        self.text.setPlainText(self._words(row))
        if isinstance(row, Step) and row.measure != "none":
            if self.window_.questions is not None and self._found_asked[0] != row.id:
                self._show_found(None)
                question = BeforeAndAfterQuestion(row.id)
                self._found_asked = (row.id, self.window_.questions.ask(question, "before and after"))
            return
        self._found_asked = ("", 0)
        self._show_found(None)

    def _take_found(self, answer: Answer) -> None:
        step = self.chosen
        if answer.number == self._found_asked[1] and isinstance(step, Step):
            self._show_found(answer.value, step.agent or say("The agent"))

    def _show_found(self, found: BeforeAndAfter | None, agent: str = "") -> None:
        self.found.show_found(found, agent)
        self.figures.setVisible(found is not None)

    def _words(self, row: Step | Undated | None) -> str:
        now = self.window_.floor.now_us()
        if row is None:
            if self.shown is None or not any(self.groups().values()):
                return ""
            return say("Nothing is chosen: go to a line with the arrows.")
        if isinstance(row, Undated):
            return "\n".join([words_of.undated_words(row), row.agent or "", words_of.undated_when(row, now)])
        lines = [row.text or say("a step without words"), ""]
        lines.append(say("{agent}, due {when}", agent=row.agent or "", when=words_of.when_words(row, now)))
        lines.append(say("Sees to it: {who}", who=row.owner or say("nobody")))
        if row.note_number is not None:
            lines.append(say("From note {note}", note=note_number(row.note_number)))
        if row.agreed_at is None:
            lines.append(say("The agent has not agreed yet."))
        if row.outcome:
            lines += ["", row.outcome]
        return "\n".join(lines)

    def _why_no_step_added(self) -> str:
        return ""

    def _why_no_step(self) -> str:
        row = self.chosen
        if not isinstance(row, Step):
            return say("No step is chosen: go to one with the arrows.")
        return "" if row.is_open else say("It has ended; undo takes that back.")

    def _why_no_place(self) -> str:
        row = self.chosen
        if isinstance(row, Undated):
            return ""
        return say("Only what waits without a date is seen to on another page.")

    def _open(self, kind: str, make: Callable[[Step], Any]) -> None:
        step = self.chosen
        if isinstance(step, Step) and step.is_open:
            self.window_.escalating.composer.open(kind, [step.id], lambda: make(step))

    def _begin(self) -> None:
        from console.coaching.follow_ups.follow_up_dialogs import AddStepDialog

        row = self.chosen
        agent = None if row is None else row.agent_id
        self.window_.escalating.composer.open("coaching step", [], lambda: AddStepDialog(self.window_, agent))

    def _done(self) -> None:
        from console.coaching.follow_ups.follow_up_dialogs import EndStepDialog

        self._open("coaching step done", lambda step: EndStepDialog(self.window_, step, done=True))

    def _due(self) -> None:
        from console.coaching.follow_ups.follow_up_dialogs import step_due_dialog

        self._open("coaching step due", lambda step: step_due_dialog(self.window_, step))

    def _hand(self) -> None:
        from console.coaching.follow_ups.follow_up_dialogs import HandStepDialog

        self._open("coaching step hand", lambda step: HandStepDialog(self.window_, step))

    def _withdraw(self) -> None:
        from console.coaching.follow_ups.follow_up_dialogs import EndStepDialog

        self._open("coaching step withdraw", lambda step: EndStepDialog(self.window_, step, done=False))

    def _go(self) -> None:
        row = self.chosen
        workspace: Any = self.window_.workspaces.page("coaching")
        if isinstance(row, Undated) and workspace is not None:
            workspace.open_page(_PAGES[row.kind])

    def _activated(self) -> None:
        """Enter does what is nearest."""
        if isinstance(self.chosen, Undated):
            self._go()
        else:
            self._done()

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(self.menu_actions())
        menu.popup(self.list.viewport().mapToGlobal(at))
