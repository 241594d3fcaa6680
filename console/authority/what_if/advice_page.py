"""The page of what is worth a look: requests that are always approved, authority nobody uses, escalations below the limit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from console.authority.amounts import amount_words
from console.authority.limits.limit_words import level_title
from console.authority.page import AuthorityPage
from console.authority.what_if.limit_scale import rounded_up
from console.authority.what_if.plain_table import PlainTable
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, scaled
from console.words import NOTHING, count, duration, percent, plural, say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.authority.what_if.what_if_page import WhatIfPage
    from console.window import FloorWindow
    from db.authority.limits_seen import KindSeen
    from db.metrics.authority_advice import Approved, Below, Unused
    from db.queries.authority_advice import Advice

DAYS: Final = 30
_MOST_ROWS: Final = 8
#: What happens on the floor moves these figures only slowly, milliseconds.
_ASKS_AFTER_MS: Final = 10_000


@dataclass(frozen=True, slots=True)
class AdviceQuestion:
    """What do the last days of authority give reason to look at?"""

    def answer(self, connection: sa.Connection) -> Advice:
        """The advice. Called in the thread that asks."""
        from db.queries.authority_advice import authority_advice

        return authority_advice(connection, DAYS)


class AdvicePage(AuthorityPage):
    """Three tables, each with a sentence that says how it was found; `what_if` is where a proposal leads."""

    def __init__(self, window: FloorWindow, what_if: WhatIfPage) -> None:
        super().__init__(window)
        self.setObjectName("advice")
        self._what_if = what_if
        self._later.setInterval(_ASKS_AFTER_MS)
        self.advice: Advice | None = None
        self.look_action = QAction(say("&Look at it in the what-if"), self)
        self.look_action.setObjectName("advice look")
        self.look_action.triggered.connect(self.look)
        self.look_button = QPushButton(self.look_action.text(), self)
        self.look_button.clicked.connect(self.look_action.trigger)
        theme, titles = window.theme, _titles()
        self.approved = PlainTable(say("Requests, most often approved first"), titles[0], 2, theme, self)
        self.unused = PlainTable(say("Authority that is never used"), titles[1], 3, theme, self)
        self.below = PlainTable(say("Escalated although they may"), titles[2], 1, theme, self)
        self.approved.itemSelectionChanged.connect(self._look_at_act)
        self.approved.cellActivated.connect(self._activate)
        self._lay_out()
        self._look_at_act()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.setSpacing(scaled(6))
        self.empty = wrapped_label(self.window_.theme, TEXT_PT, inside, quiet=True)
        column.addWidget(self.empty)
        for table, how in zip((self.approved, self.unused, self.below), _how(), strict=True):
            heading = wrapped_label(self.window_.theme, TEXT_PT, inside, strong=True)
            heading.setText(table.accessibleName())
            text = wrapped_label(self.window_.theme, HEADER_PT, inside, quiet=True)
            text.setText(how)
            for part in (heading, text, table):
                column.addWidget(part)
            if table is self.approved:
                column.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(scaled(10))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.title)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Worth a look")

    def menu_actions(self) -> list[QAction]:
        """What its button does."""
        return [self.look_action]

    def question(self) -> AdviceQuestion:
        """The advice of the last days."""
        return AdviceQuestion()

    def show_answer(self, value: Any) -> None:
        """Fill the three tables."""
        advice: Advice = value
        self.advice = advice
        self.approved.show_rows([self._approved(one) for one in advice.approved])
        self.unused.show_rows([self._unused(one) for one in advice.unused])
        self.below.show_rows([self._below(one) for one in advice.below])
        for table in (self.approved, self.unused, self.below):
            table.fit(_MOST_ROWS)
        nothing = not (advice.approved or advice.unused or advice.below)
        self.empty.setText(
            say("Nothing stands out in the last days: too little was asked, refused or left.") if nothing else ""
        )
        self.empty.setVisible(nothing)
        self._look_at_act()

    def look(self) -> None:
        """Show the proposal that is chosen, or the first there is, in the what-if."""
        found = self._chosen()
        if found is None or self.advice is None:
            return
        limit = rounded_up(found.proposed) if found.proposed is not None else None
        workspace: Any = self.window_.workspaces.page("authority")
        workspace.open_page("what_if")
        self._what_if.look_at(found.kind_id, found.level, limit)

    def _activate(self, _row: int, _column: int) -> None:
        self.look()

    def _chosen(self) -> Approved | None:
        advice, row = self.advice, self.approved.currentRow()
        if advice is None or not advice.approved:
            return None
        if 0 <= row < len(advice.approved):
            return advice.approved[row]
        return next((one for one in advice.approved if one.proposed is not None), advice.approved[0])

    def _look_at_act(self) -> None:
        found = self._chosen()
        why_not = "" if found is not None else say("Nobody asked for more in these days.")
        for control in (self.look_action, self.look_button):
            control.setEnabled(not why_not)
            control.setToolTip(why_not)

    def _kind(self, kind_id: str) -> KindSeen:
        assert self.advice is not None
        return next(kind for kind in self.advice.limits.kinds if kind.id == kind_id)

    def _approved(self, one: Approved) -> tuple[str, ...]:
        assert self.advice is not None
        kind = self._kind(one.kind_id)
        proposed = NOTHING
        if one.proposed is not None:
            proposed = amount_words(rounded_up(one.proposed), kind.measure, self.advice.limits.currency)
        share = say("{low} to {high}", low=percent(one.share.low), high=percent(one.share.high))
        return (
            *(kind.name, level_title(one.level), count(one.decided), count(one.approved), share, duration(one.wait_us)),
            proposed,
        )

    def _unused(self, one: Unused) -> tuple[str, ...]:
        assert self.advice is not None
        agent, grant = self.advice.agents.get(one.held.agent_id), one.held.grant
        by = say("their level") if grant is None else say("grant G-{number}", number=grant)
        return (
            *(agent.name if agent else "", self._kind(one.held.kind_id).name, by, count(one.contacts)),
            *(plural("about %Ln", round(one.expected)), count(one.stopped)),
        )

    def _below(self, one: Below) -> tuple[str, ...]:
        assert self.advice is not None
        agent = self.advice.agents.get(one.agent_id)
        limit = amount_words(one.limit, "money", self.advice.limits.currency)
        return agent.name if agent else "", count(one.below), count(one.n), limit


def _titles() -> tuple[tuple[str, ...], ...]:
    return (
        (
            *(say("Kind"), say("For"), say("Decided"), say("Approved"), say("Share approved"), say("Median wait")),
            say("Proposed limit"),
        ),
        (say("Agent"), say("Kind"), say("May by"), say("Contacts"), say("Uses expected"), say("Asked or refused")),
        (say("Agent"), say("Below the limit"), say("Of escalations"), say("May give at once")),
    )


def _how() -> tuple[str, ...]:
    return (
        say(
            "Requests decided in the last 30 days; the share is Wilson's interval, 95 %. A limit is proposed where at least"
            " 8 were decided up to it and at least 65 % are approved by the lower end."
        ),
        say(
            "Agents whose contacts were of the kind for which others give, and who never gave: about 3 uses or more were to be"
            " expected. Ask first: it may be doubt, not a lack of need."
        ),
        say(
            "Escalations because of a limit whose amount the agent may give at once. Which kind was meant is not known, so"
            " it is held against the largest of theirs."
        ),
    )
