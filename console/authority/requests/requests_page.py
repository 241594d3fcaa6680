"""The page of requests: what waits for an approval, next due first; the chosen one with all that a decision needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QMenu,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.acting.thing_act import ThingAct
from console.authority.page import AUTHORITY_TABLES, AuthorityPage
from console.authority.requests.questions import RequestsAnswer, RequestsQuestion
from console.authority.requests.request_list import DecidedList, RequestList, WaitingList
from console.authority.requests.request_view import RequestView
from console.authority.requests.request_words import heading, own_limit
from console.panels.wrapped_label import wrapped_label
from console.selection import Selected
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    from console.window import FloorWindow
    from db.queries.authority_requests import RequestShown

_SECOND_MS: Final = 1_000
#: Below this width in letters the chosen request stands under the lists, not beside them.
_BESIDE: Final = 110
_HEADING_PT: Final = 12
#: The keys of what one's own limit stands in the way of.
_APPROVALS: Final = (("Y",), ("Shift+Y",))
#: The lists have so much of the room, per cent.
_PART: Final = 56


class RequestsPage(AuthorityPage):
    """Follows the floor while it is on screen; the countdowns go on by themselves."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window, (*AUTHORITY_TABLES, "escalation"))
        self.setObjectName("requests")
        self._acts = window.escalating.requests
        self.heading = wrapped_label(window.theme, _HEADING_PT, self, strong=True)
        self.waiting = WaitingList(window.theme, self)
        self.decided_heading = wrapped_label(window.theme, _HEADING_PT, self, quiet=True)
        self.decided_heading.setText(say("Decided in the last 24 hours"))
        self.decided = DecidedList(window.theme, self)
        self._at_hand: RequestList = self.waiting
        self.actions_: list[tuple[QAction, ThingAct]] = []
        acts = [*self._acts.acts(), ThingAct(say("Hand on…"), ("H",), self._hand_on, self._why_not_hand_on)]
        acts.append(ThingAct(say("Show the contact"), ("Return",), self._show_contact, _always))
        for act in acts:
            self._add(act)
        # What only looks at it stands in the menu of the row, and is Enter there.
        self.view = RequestView(window.theme, [action for action, _ in self.actions_[:-1]], self)
        self._is_wide = True
        self._lay_out()
        for shown in (self.waiting, self.decided):
            shown.chosen_changed.connect(self._look)
            shown.itemSelectionChanged.connect(self._turn)
            shown.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            shown.customContextMenuRequested.connect(self._open_menu)
            shown.itemActivated.connect(self._activated)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        window.acts.settled.connect(self._look)
        self._look()

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Requests")

    @property
    def chosen(self) -> RequestShown | None:
        """The request that is shown with all about it."""
        return self._at_hand.chosen or self.waiting.chosen

    def question(self) -> RequestsQuestion:
        """What waits, and what was decided lately."""
        return RequestsQuestion()

    def show_answer(self, value: Any) -> None:
        """Rows for each; what is chosen stays chosen."""
        answer: RequestsAnswer = value
        now = self.window_.floor.now_us()
        self.waiting.show_requests(answer.waiting, now)
        self.decided.show_requests(answer.decided, now)
        self.decided.setVisible(bool(answer.decided))
        self.decided_heading.setVisible(bool(answer.decided))
        self._tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen one stands beside the lists where there is room, else below what waits."""
        super().resizeEvent(event)
        wide = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        if wide != self._is_wide:
            self._is_wide = wide
            self._place()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(*[scaled(12)] * 4)
        self._grid.setHorizontalSpacing(scaled(24))
        self._grid.setVerticalSpacing(scaled(8))
        room = QScrollArea(self)
        room.setWidget(inner)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(room)
        self._place()

    def _place(self) -> None:
        grid, wide = self._grid, self._is_wide
        lists: list[QWidget] = [self.heading, self.waiting, self.decided_heading, self.decided]
        for part in (*lists, self.view):
            grid.removeWidget(part)
        for row in range(6):
            grid.setRowStretch(row, 0)
        if wide:
            for row, part in enumerate(lists):
                grid.addWidget(part, row, 0)
            grid.addWidget(self.view, 0, 1, 5, 1)
            grid.setRowStretch(4, 1)
        else:
            for row, part in enumerate((*lists[:2], self.view, *lists[2:])):
                grid.addWidget(part, row, 0)
            grid.setRowStretch(5, 1)
        grid.setColumnStretch(0, _PART)
        grid.setColumnStretch(1, 100 - _PART if wide else 0)

    def _add(self, act: ThingAct) -> None:
        action = QAction(act.text, self)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._do)
        # Enter on a row is the list's own.
        if act.keys != ("Return",):
            self.addAction(action)
        self.actions_.append((action, act))

    def _do(self) -> None:
        act = next(act for action, act in self.actions_ if action is self.sender())
        if self.chosen is not None:
            act.do([self.chosen.escalation_id])

    def _look(self) -> None:
        """Show the chosen one, and say what can be done about it."""
        request, now = self.chosen, self.window_.floor.now_us()
        self.view.show_request(request, now)
        for action, act in self.actions_:
            ids = [] if request is None else [request.escalation_id]
            reason = act.why_not(ids) if ids else say("No request is chosen: go to one with the arrows.")
            if request is not None and act.keys in _APPROVALS:
                reason = reason or own_limit(request)
            action.setEnabled(not reason)
            action.setToolTip(reason or action.text())

    def _tick(self) -> None:
        if not self.isVisible():
            return
        now, waiting = self.window_.floor.now_us(), self.waiting.requests
        self.heading.setText(heading(len(waiting), sum(request.due_at < now for request in waiting)))
        self.waiting.tick(now)
        self._look()

    def _turn(self) -> None:
        """The list where something was chosen last is the one that is acted on; the other has nothing chosen."""
        sender = self.sender()
        if isinstance(sender, RequestList) and sender.chosen is not None and sender is not self._at_hand:
            former, self._at_hand = self._at_hand, sender
            former.clearSelection()
            self._look()

    def _why_not_hand_on(self, ids: Sequence[str]) -> str:
        request = self.chosen
        if request is not None and not own_limit(request):
            return say("You may decide it yourself.")
        return self.window_.escalating.escalations.why_not_move_due(ids)

    def _hand_on(self, ids: Sequence[str]) -> None:
        if self.chosen is not None:
            self._acts.hand_on(ids[0], frozenset(one.id for one in self.chosen.approvers))

    def _show_contact(self, _ids: Sequence[str]) -> None:
        if self.chosen is not None:
            self.window_.workspaces.show_floor()
            self.window_.selection.open(Selected("contact", self.chosen.contact_id))

    def _activated(self, _item: QTreeWidgetItem, _column: int) -> None:
        self._show_contact(())

    def _open_menu(self, at: QPoint) -> None:
        sender = self.sender()
        if isinstance(sender, QTreeWidget) and self.chosen is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setToolTipsVisible(True)
            menu.addActions([action for action, _ in self.actions_])
            menu.popup(sender.viewport().mapToGlobal(at))


def _always(_ids: Sequence[str]) -> str:
    return ""
