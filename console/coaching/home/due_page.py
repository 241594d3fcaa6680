"""The coach's home: who is due and why, one line for each agent; nobody is ranked by one number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QWidget

from console.coaching.act_row import ActRow
from console.coaching.home.due_model import WHY, DueModel
from console.coaching.home.due_words import settled_words
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.panels.flow_layout import FlowLayout
from console.panels.kept_place import kept_place
from console.panels.quiet_table import QuietTable
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import plural, say
from db.commands.due_acts import SET_DUE_SETTINGS

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.coaching_due import DueAgent
    from db.queries.due_settings import DueSettings


@dataclass(frozen=True, slots=True)
class Due:
    """Who is due, and when somebody is, as the floor has settled it."""

    agents: tuple[DueAgent, ...]
    settled: DueSettings


@dataclass(frozen=True, slots=True)
class DueQuestion:
    """Who is due, and why?"""

    def answer(self, connection: sa.Connection) -> Due:
        """The nearest first, and what is agreed. Called in the thread that asks."""
        from db.queries.coaching_due import coaching_due
        from db.queries.due_settings import due_settings

        return Due(tuple(coaching_due(connection)), due_settings(connection))


#: Widths that columns begin with, pixels at the usual text size; the third takes what is left.
_WIDTHS = (170, 120, 560, 120)
#: The reasons that one may look at alone.
_KINDS = (
    "answered", "disputed", "follow_up", "drawn", "flag", "unseen", "goal", "not_ready", "let_in", "expires", "no_buddy",
    "never", "feedback", "praise",
)  # fmt: skip


#: What else makes it old: what has been learnt, who serves what, and what the floor has settled.
_ALSO = (
    "agent_training", "agent_buddy", "readiness_override", "queue_module", "training_module", "queue_membership", "floor",
)  # fmt: skip


class DuePage(CoachingPage):
    """Enter opens the agent; N begins a note."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*COACHING_TABLES, *_ALSO), slowly=True)
        self.setObjectName("due")
        self.due: list[DueAgent] = []
        self.settled: DueSettings | None = None
        self.which = QComboBox(self)
        self.which.setAccessibleName(say("Which reasons"))
        for kind, words in {"": say("All reasons"), **_titles()}.items():
            self.which.addItem(words, kind)
        self.summary = QLabel(self)
        self.agreed = wrapped_label(window.theme, HEADER_PT, self, quiet=True)
        self.model = DueModel(window.floor.now_us, self)
        self.list = QuietTable(self.model, window.theme, say("Who is due, and why"), self)
        header = self.list.horizontalHeader()
        header.setStretchLastSection(False)
        for section, width in enumerate(_WIDTHS):
            self.list.setColumnWidth(section, scaled(width))
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        # A day is short; its title may be longer.
        self.list.setColumnWidth(3, max(scaled(_WIDTHS[3]), header.sectionSizeHint(3) + scaled(8)))
        self.row = ActRow(self, window.acts)
        self.row.add(say("&Open"), self._open, self._why_not)
        self.row.add(say("&Note…"), self._note, self._why_not, "N")
        self.row.add(say("&Praise…"), self._praise, self._why_not, "P")
        self.row.add(say("&When somebody is due…"), self._settle, self._why_not_settle)
        self._lay_out()
        self.which.currentIndexChanged.connect(self.refresh)
        self.list.selectionModel().selectionChanged.connect(self._look)
        self.list.activated.connect(self._open)
        self.row.look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Due")

    def question(self) -> DueQuestion:
        """Everybody in sight."""
        return DueQuestion()

    def show_answer(self, value: Any) -> None:
        """Show who is due now."""
        self.due, self.settled = list(value.agents), value.settled
        self.agreed.setText(settled_words(value.settled))
        self.refresh()

    def menu_actions(self) -> list[QAction]:
        """What can be done for the chosen one."""
        return self.row.menu_actions()

    def refresh(self) -> None:
        """Show those with the reasons that are asked for."""
        kind = self.which.currentData()
        shown = [one for one in self.due if not kind or any(reason.kind == kind for reason in one.reasons)]
        chosen = self.chosen_id()
        with kept_place(self.list):
            self.model.show(shown, kind)
            row = self.model.row_of(chosen) if chosen else None
            if row is not None:
                # Without going there: all lines would be laid out for that, and again for the place that is kept.
                self.list.setAutoScroll(False)
                self.list.setCurrentIndex(self.model.index(row, 0))
                self.list.setAutoScroll(True)
        if self.settled is not None:
            self.summary.setText(plural("%Ln agent(s) are due", len(shown)))
            self.list.empty_words = self._empty_words()
        self._look()

    def _empty_words(self) -> str:
        if self.due:
            return say("Nobody is due for this reason; there are others under All reasons.")
        if not any(row.retired_at is None for row in self.window_.floor.store.rows("agent").values()):
            return say("Nobody is on this floor yet. Whoever is due for feedback stands here, with the reasons.")
        return say("Nobody is due: everybody had feedback, and nothing waits for you.")

    def chosen_id(self) -> str:
        """The agent who is chosen; '' for nobody."""
        rows = self.list.selectionModel().selectedRows()
        return self.model.agents[rows[0].row()].agent_id if rows else ""

    def _look(self, *_what: object) -> None:
        self.row.look()

    def _lay_out(self) -> None:
        above = QWidget(self)
        line = FlowLayout(scaled(8), scaled(4), above)
        line.addWidget(self.which)
        line.addWidget(self.summary)
        column = self.page_column()
        column.addWidget(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.agreed)
        column.addWidget(self.row)

    def _why_not(self) -> str:
        return "" if self.chosen_id() else say("No agent is chosen: go to one with the arrows.")

    def _open(self, *_what: object) -> None:
        if self.chosen_id():
            self.window_.noting.open_agent(self.chosen_id())

    def _note(self) -> None:
        self.window_.noting.begin(agent_id=self.chosen_id(), asks_kind=True)

    def _praise(self) -> None:
        self.window_.noting.praise(self.chosen_id())

    def _settle(self) -> None:
        from console.coaching.home.due_dialog import DueDialog

        settled = self.settled
        if settled is not None:
            self.window_.escalating.composer.open("due settings", [], lambda: DueDialog(self.window_, settled))

    def _why_not_settle(self) -> str:
        row = next(iter(self.window_.floor.store.rows("floor").values()), None)
        if self.settled is None or row is None:
            return say("The floor was not read yet.")
        return self.window_.acts.why_not() or self.window_.rights.why_not(SET_DUE_SETTINGS, row)


def _titles() -> dict[str, str]:
    titles = {
        "answered": say("Answers that wait"),
        "disputed": say("Disputed reviews"),
        "follow_up": say("Follow-ups"),
        "drawn": say("Drawn contacts"),
        "flag": say("Contacts to listen to"),
        "unseen": say("Notes not seen"),
        "goal": say("Goals"),
        "not_ready": say("On a queue, not ready"),
        "let_in": say("On a queue, let in"),
        "expires": say("Readiness that ends"),
        "no_buddy": say("New without a buddy"),
        "never": say("No feedback yet"),
        "feedback": say("Long without feedback"),
        "praise": say("Praise is missing"),
    }
    return {kind: titles[kind] for kind in _KINDS}
