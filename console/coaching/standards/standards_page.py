"""The page of the promise and the standards: what they say, who was briefed, how far each is kept in teams and sites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QSplitter,
    QTreeWidgetItem,
)

from console.coaching.act_row import ActRow
from console.coaching.page import COACHING_TABLES, CoachingPage
from console.coaching.standards import standard_words as words_of
from console.coaching.standards.kept_panel import KeptPanel
from console.coaching.word_list import WordList
from console.panels.kept_place import kept_place
from console.theme import scaled
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.standard_acts import BRIEF, BRING_BACK, RETIRE, SET, WITHDRAW
from db.metrics.calendar_weeks import WEEK_US, week_of

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.commands.act import Act
    from db.metrics.standards_kept import StandardKept
    from db.queries.standards_shown import StandardShown, VersionShown

_WEEKS = 8
#: Pixels at the usual text size: what is said where no standard is has room to be read.
_NARROWEST = 260


@dataclass(frozen=True, slots=True)
class StandardsAnswer:
    """What is shown."""

    standards: list[StandardShown]
    kept: list[StandardKept]


@dataclass(frozen=True, slots=True)
class StandardsQuestion:
    """What do promise and standards say, and how far are they kept since then?"""

    since: int

    def answer(self, connection: sa.Connection) -> StandardsAnswer:
        """All of them. Called in the thread that asks."""
        from db.metrics.standards_kept import standards_kept
        from db.queries.database_clock import database_now
        from db.queries.standards_shown import standards_shown

        kept = standards_kept(connection, self.since, database_now(connection) + 1)
        return StandardsAnswer(standards_shown(connection), kept)


class StandardsPage(CoachingPage):
    """The list, beside it all that the chosen one says, below how far it is kept."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*COACHING_TABLES, "floor", "escalation"), slowly=True)
        self.setObjectName("standards")
        self.standards: list[StandardShown] = []
        self._kept: list[StandardKept] = []
        titles = [say("Standard"), say("Briefed")]
        self.list = WordList(say("Promise and standards"), titles, window.theme, self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("What it says"))
        self.kept = KeptPanel(window.theme, self)
        self.kept.hide()
        self.row = ActRow(self, window.acts)
        self._make_acts()
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.row.look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Standards")

    def question(self) -> StandardsQuestion:
        """All of them, and eight weeks of how they are kept."""
        return StandardsQuestion(self.window_.floor.now_us() - _WEEKS * WEEK_US)

    def show_answer(self, value: Any) -> None:
        """Show them as they are now."""
        self.standards, self._kept = list(value.standards), list(value.kept)
        with kept_place(self.list):
            self._place()
        self.list.empty_words = say(
            "No standard is set yet. It says in plain words what customers can count on; Another standard… sets the first."
        )
        self.kept.setVisible(bool(self.standards))
        self._show_chosen()

    def _place(self) -> None:
        """Make the lines anew; which was chosen stays chosen."""
        chosen = self._chosen_id()
        self.list.clear()
        for one in self.standards:
            name = say("{name} (retired)", name=one.name) if one.retired else one.name
            item = QTreeWidgetItem([name, words_of.briefed_words(one)])
            item.setData(0, Qt.ItemDataRole.UserRole, one.id)
            self.list.addTopLevelItem(item)
            if one.id == chosen:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        wide = min(scaled(420), self.list.header().length() + scaled(24))
        self.list.setMinimumWidth(max(scaled(_NARROWEST), wide))

    def menu_actions(self) -> list[QAction]:
        """What can be done with the chosen one."""
        return self.row.menu_actions()

    def chosen(self) -> StandardShown | None:
        """The chosen standard."""
        return next((one for one in self.standards if one.id == self._chosen_id()), None)

    def _chosen_id(self) -> str:
        items = self.list.selectedItems()
        return str(items[0].data(0, Qt.ItemDataRole.UserRole)) if items else ""

    def _show_chosen(self) -> None:
        one, now = self.chosen(), self.window_.floor.now_us()
        self.text.setPlainText(words_of.standard_text(one, now) if one is not None else "")
        self._show_kept(one)
        self.row.look()

    def _show_kept(self, one: StandardShown | None) -> None:
        rows = [row for row in self._kept if one is not None and row.standard_id == one.id]
        now = self.window_.floor.now_us()
        self.kept.show_rows(rows, week_of(now - _WEEKS * WEEK_US), week_of(now))

    def _make_acts(self) -> None:
        self.row.add(say("&Other words…"), self._other_words, lambda: self._why_not(SET))
        self.row.add(say("&Take back what is to come"), self._withdraw, self._why_not_withdraw)
        self.row.add(say("&Brief all who are missing"), self._brief, self._why_not_brief)
        self.row.add(say("&Another standard…"), self._another, self._why_not_add)
        self.row.add(say("&Retire"), self._retire, lambda: self._why_not(RETIRE))
        self.row.add(say("Bring bac&k"), self._bring_back, lambda: self._why_not(BRING_BACK))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.addWidget(split)
        whole.addWidget(self.kept)
        whole.setStretchFactor(0, 3)
        whole.setStretchFactor(1, 2)
        whole.setChildrenCollapsible(False)
        column = self.page_column()
        column.addWidget(whole, 1)
        column.addWidget(self.row)

    def _other_words(self) -> None:
        from console.coaching.standards.version_dialog import VersionDialog

        one = self.chosen()
        if one is not None:
            self.window_.escalating.composer.open("standard", [one.id], lambda: VersionDialog(self.window_, one))

    def _another(self) -> None:
        from console.coaching.standards.version_dialog import VersionDialog

        place = len(self.standards)
        self.window_.escalating.composer.open("standard", [], lambda: VersionDialog(self.window_, None, place))

    def _brief(self) -> None:
        one = self.chosen()
        if one is None or one.present is None:
            return
        ids = [agent_id for team in one.teams for agent_id, _ in team.missing if self._may_brief(agent_id)]
        things = tuple(Wanted(agent_id, {"standard_version_id": one.present.id}) for agent_id in ids)
        self.window_.said_acts.send(Command(BRIEF.kind, things), _briefed)

    def _to_come(self) -> VersionShown | None:
        """The version set last of those that do not hold yet."""
        one, now = self.chosen(), self.window_.floor.now_us()
        to_come = [version for version in one.versions if version.from_at > now] if one is not None else []
        return max(to_come, key=lambda version: version.number, default=None)

    def _withdraw(self) -> None:
        version = self._to_come()
        if version is not None:
            words = say("Taken back: version {number} does not come to hold.", number=version.number)
            self.window_.said_acts.send(Command(WITHDRAW.kind, (Wanted(version.id),)), lambda _n: words)

    def _retire(self) -> None:
        self._do(RETIRE, say("Retired; what names it keeps its name."))

    def _bring_back(self) -> None:
        self._do(BRING_BACK, say("Brought back."))

    def _do(self, act: Act, done: str) -> None:
        one = self.chosen()
        if one is not None:
            self.window_.said_acts.send(Command(act.kind, (Wanted(one.id),)), lambda _n: done)

    def _may_brief(self, agent_id: str) -> bool:
        row = self.window_.floor.store.row("agent", agent_id)
        return row is not None and not self.window_.rights.why_not(BRIEF, row)

    def _why_not(self, act: Act) -> str:
        one = self.chosen()
        if one is None:
            return say("No standard is chosen.")
        if one.retired != (act is BRING_BACK):
            return say("It is retired; bring it back first.") if one.retired else say("It is not retired.")
        if act is RETIRE and one.kind == "promise":
            return say("The promise is never retired; give it other words.")
        return self._why_not_add()

    def _why_not_withdraw(self) -> str:
        one = self.chosen()
        if one is not None and one.kind == "promise":
            return say("Another promise holds at once, since it stands on every screen.")
        if one is not None and self._to_come() is None:
            return say("No other words are to come.")
        return say("No standard is chosen.") if one is None else self._why_not_add()

    def _why_not_add(self) -> str:
        if self.window_.rights.why_not(SET, None):
            return say("A manager of the whole floor sets promise and standards.")
        return self.window_.acts.why_not()

    def _why_not_brief(self) -> str:
        one = self.chosen()
        if one is None or one.retired or one.present is None:
            return say("No standard is chosen.")
        missing = [agent_id for team in one.teams for agent_id, _ in team.missing]
        if not missing:
            return say("Everybody was briefed on it.")
        if not any(map(self._may_brief, missing)):
            return say("Who is missing is briefed by their own team's people.")
        return self.window_.acts.why_not()


def _briefed(number: int) -> str:
    return plural("%Ln agent(s) were briefed.", number)
