"""The page of grants: who was given what, until when, and how much of it is left, as bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from console.authority.grants import grant_words as words_of
from console.authority.grants.grant_acts import GrantActs
from console.authority.grants.grants_tree import GrantsTree
from console.authority.grants.uses_dialog import thing_of
from console.authority.page import AUTHORITY_TABLES, AuthorityPage
from console.panels.flow_layout import FlowLayout
from console.theme import scaled
from console.words import count, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.authority_grants import GrantShown

_DAY_US: Final = 86_400_000_000
#: What ends soon comes closer, milliseconds.
_TICK_MS: Final = 1_000
#: Lower than so many lines of text it shows the list alone.
_LOW: Final = 16
_HOLDS: Final = "holds"
_WAITS: Final = "waits"
_ALL: Final = "all"
_BY_STATE: Final = "state"
_BY_RECEIVER: Final = "receiver"
_BY_KIND: Final = "kind"

Do = Callable[[Sequence["GrantShown"]], None]
WhyNot = Callable[[Sequence["GrantShown"]], str]


@dataclass(frozen=True, slots=True)
class GrantsQuestion:
    """Which grants are there, and which ended within the last day?"""

    def answer(self, connection: sa.Connection) -> list[GrantShown]:
        """The grants. Called in the thread that asks."""
        from db.queries.authority_grants import grants_shown
        from db.queries.database_clock import database_now

        return grants_shown(connection, database_now(connection) - _DAY_US)


class GrantsPage(AuthorityPage):
    """Follows the floor while it is on screen; acts stand in the row's menu, on keys and on buttons below."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*AUTHORITY_TABLES, "incident"))
        self.setObjectName("grants")
        self.grants: list[GrantShown] = []
        self._wanted = ""
        self._acts = GrantActs(window)
        self.tree = GrantsTree(window.theme, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Agent, team, contact, kind, reason"))
        self.search.setAccessibleName(say("Find grants"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(scaled(180))
        self.which = _choice(
            self, say("Which grants"), {_HOLDS: say("Active and waiting"), _WAITS: say("Waiting for a second person"),
            _ALL: say("All of the last day")},
        )  # fmt: skip
        self.which.setCurrentIndex(2)
        self.group = _choice(
            self, say("Group by"), {_BY_STATE: say("By how they stand"), _BY_RECEIVER: say("By whom they are for"),
            _BY_KIND: say("By kind")},
        )  # fmt: skip
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.empty = QLabel(say("No grants. G on an agent or a contact gives one; so does the button below."), self)
        self.empty.setWordWrap(True)
        self._actions: list[tuple[QAction, Do | None, WhyNot]] = []
        #: Stands in the window's bar while the page is in front.
        self.menu = QMenu(say("&Grant"), window)
        self.menu.setToolTipsVisible(True)
        self._in_bar = window.menuBar().insertMenu(window.menuBar().actions()[-1], self.menu)
        self._in_bar.setVisible(False)
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.search.textChanged.connect(self.refresh)
        self.which.currentIndexChanged.connect(self.refresh)
        self.group.currentIndexChanged.connect(self.refresh)
        self.tree.itemSelectionChanged.connect(self._look)
        self.tree.opened.connect(self._open)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Grants")

    def question(self) -> GrantsQuestion:
        """All grants in sight."""
        return GrantsQuestion()

    def showEvent(self, event: QShowEvent) -> None:
        """Its acts stand in the window's menus."""
        super().showEvent(event)
        self._in_bar.setVisible(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page has its own."""
        super().hideEvent(event)
        self._in_bar.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window with large text the list has the room: the menu has all that the buttons do."""
        super().resizeEvent(event)
        low = self.height() < _LOW * self.fontMetrics().height()
        for part in (self.summary, self.group, self._below):
            part.setVisible(not low)

    def show_answer(self, value: Any) -> None:
        """Show the grants as they are now."""
        self.grants = list(value)
        self.refresh()
        if self._wanted and self.tree.choose(self._wanted):
            self._wanted = ""

    def go_to(self, grant_id: str) -> None:
        """Choose a grant, at once or when it has been read."""
        self._wanted = grant_id
        self.search.clear()
        self.which.setCurrentIndex(self.which.findData(_ALL))
        if self.tree.choose(grant_id):
            self._wanted = ""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[GrantShown]:
        """The grants that are chosen."""
        known = {grant.id: grant for grant in self.grants}
        return [known[one] for one in self.tree.chosen_ids() if one in known]

    def refresh(self) -> None:
        """Show what is there, in its groups."""
        now = self.window_.floor.now_us()
        shown = [grant for grant in self.grants if self._is_wanted(grant, now)]
        titles, group_of = self._groups(shown, now)
        self.tree.show_grants(shown, group_of, titles, now)
        self.summary.setText(self._summary(now))
        self.empty.setVisible(not shown)
        self._look()

    def _groups(self, shown: list[GrantShown], now: int) -> tuple[dict[str, str], Callable[[GrantShown], str]]:
        by = self.group.currentData()
        if by == _BY_STATE:
            stages = [words_of.stage(grant, now) for grant in shown]
            titles: dict[str, str] = {
                one: words_of.stage_title(one, stages.count(one)) for one in words_of.STAGES if one in stages
            }
            return titles, lambda grant: words_of.stage(grant, now)
        name = words_of.receiver if by == _BY_RECEIVER else _kind
        names = [name(grant) for grant in shown]
        ordered = sorted(set(names), key=str.casefold)
        return {one: say("{name}: {n}", name=one, n=count(names.count(one))) for one in ordered}, name

    def _is_wanted(self, grant: GrantShown, now: int) -> bool:
        stage, which = words_of.stage(grant, now), self.which.currentData()
        if (which == _WAITS and stage != "waiting") or (which == _HOLDS and stage in words_of.QUIET):
            return False
        needle = self.search.text().strip().casefold()
        parts = (words_of.receiver(grant), grant.team or "", grant.kind_name, grant.reason or "", words_of.where(grant),
                 words_of.given_by(grant), f"G-{grant.number}")  # fmt: skip
        return all(each in " ".join(parts).casefold() for each in needle.split())

    def _summary(self, now: int) -> str:
        """How many hold, and what asks to be looked at."""
        stages = [words_of.stage(grant, now) for grant in self.grants]
        holding = [one for one in stages if one not in words_of.QUIET]
        parts = [say("{n} hold", n=count(len(holding) - stages.count("waiting")))]
        for one in ("waiting", "soon", "nearly", "used_up"):
            if one in stages:
                parts.append(words_of.stage_title(one, stages.count(one)))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        above, below = QWidget(self), QWidget(self)
        self._below = below
        line, acts = FlowLayout(scaled(8), scaled(4), above), FlowLayout(scaled(8), scaled(4), below)
        for part in (self.search, self.which, self.group, self.summary):
            line.addWidget(part)
        made = self._acts
        for text, key, do, why_not in (
            (say("&Change…"), "", made.change, made.why_not_change),
            (say("&Revoke"), "Del", made.revoke, made.why_not_revoke),
            (say("&Approve"), "A", made.approve, made.why_not_decide),
            (say("&Decline"), "D", made.decline, made.why_not_decide),
            (say("&Uses…"), "U", made.show_uses, made.why_not_uses),
        ):
            acts.addWidget(self._button(self._action(text, key, do, why_not)))
        acts.addWidget(self._button(self._action(say("&Give a grant…"), "G", None, self._why_not_give)))
        self._shows = self._action(say("&Show whom it is for"), "S", self._show_thing, _why_no_thing)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(8))
        column.addWidget(above)
        column.addWidget(self.empty)
        column.addWidget(self.tree, 1)
        column.addWidget(below)

    def _action(self, text: str, key: str, do: Do | None, why_not: WhyNot) -> QAction:
        action = QAction(text, self)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._do)
        self.tree.addAction(action)
        self.menu.addAction(action)
        self._actions.append((action, do, why_not))
        return action

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setObjectName(f"grants {action.text().replace('&', '')}")
        button.clicked.connect(action.trigger)
        action.setData(len(self._buttons))
        self._buttons.append(button)
        return button

    def _look(self) -> None:
        """What cannot be done with what is chosen is off, and says why."""
        chosen = self.chosen()
        for action, _, why_not in self._actions:
            reason = why_not(chosen)
            action.setEnabled(not reason)
            action.setToolTip(reason)
            place = action.data()
            if place is not None:
                self._buttons[place].setEnabled(not reason)
                self._buttons[place].setToolTip(reason)

    def _do(self) -> None:
        do, why_not = next((do, why) for action, do, why in self._actions if action is self.sender())
        chosen = self.chosen()
        reason = why_not(chosen)
        if reason:
            self.window_.said.say(reason)
        elif do is None:
            self.window_.granting.open([])
        else:
            do(chosen)

    def _open(self) -> None:
        _, do, why_not = self._actions[0]
        chosen = self.chosen()
        reason = why_not(chosen)
        if do is not None and not reason:
            do(chosen)
        elif not self._acts.why_not_uses(chosen):
            # What is over cannot be changed, but looked at.
            self._acts.show_uses(chosen)

    def _show_thing(self, chosen: Sequence[GrantShown]) -> None:
        thing = thing_of(chosen[0])
        if thing is not None:
            self.window_.workspaces.show_floor()
            self.window_.selection.open(thing)

    def _why_not_give(self, _chosen: Sequence[GrantShown]) -> str:
        return self.window_.acts.why_not()

    def _tick(self) -> None:
        if self.isVisible() and self.window_.floor.clock.is_set and not self.window_.freshness().is_stale:
            self.refresh()


def _why_no_thing(chosen: Sequence[GrantShown]) -> str:
    if len(chosen) != 1:
        return say("No grant is chosen: go to one with the arrows.") if not chosen else say("One grant at a time.")
    return "" if thing_of(chosen[0]) is not None else say("It is a whole team's.")


def _kind(grant: GrantShown) -> str:
    return grant.kind_name


def _choice(parent: QWidget, name: str, words: dict[str, str]) -> QComboBox:
    choice = QComboBox(parent)
    choice.setAccessibleName(name)
    for data, text in words.items():
        choice.addItem(text, data)
    return choice
