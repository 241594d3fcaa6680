"""The way into the ledger of authority: entries of the Shift menu, and a word once a day on what waits for billing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from console.words import say

if TYPE_CHECKING:
    from console.authority.ledger.ledger_page import LedgerPage
    from console.questions import Answer
    from console.window import FloorWindow

_TOLD_ON: Final = "ledger/told_on"
#: Managers hear of it; so does who checks how authority is used.
_TOLD: Final = frozenset({"manager", "controller"})
#: How soon after the window has its floor it looks, and how often it looks whether a new day has begun, milliseconds.
_FIRST_MS: Final = 20_000
_EVERY_MS: Final = 600_000


class WindowLedger(QObject):
    """Opens the page and what belongs to it; says once a day how many uses wait for billing's reference too long."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0
        self._told_on = ""
        self.known = [self._action("ledger", say("Ledger of authorit&y"), self.open)]
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self.look)
        window.loaded.connect(self._begin)
        window.workspaces.offered.connect(self._offer)
        self._offer()

    def open(self) -> LedgerPage | None:
        """Bring the page to the front; None where the person's roles do not open it."""
        # Here, not above: the first window does not wait for it.
        from console.authority.ledger.ledger_page import LedgerPage
        from console.authority.workspace import AuthorityWorkspace

        self._window.workspaces.show("authority")
        workspace = self._window.workspaces.page("authority")
        if self._window.workspaces.on != "authority" or not isinstance(workspace, AuthorityWorkspace):
            return None
        page = workspace.open_page("ledger")
        return page if isinstance(page, LedgerPage) else None

    def look(self) -> None:
        """Ask what waits too long, once a day."""
        self._look.start(_EVERY_MS)
        roles = self._window.workspaces.roles()
        told = roles is None or not _TOLD.isdisjoint(roles)
        questions = self._window.questions
        if not told or questions is None or self._asked or self._day() == self._last_told():
            return
        # Here, not above: it loads with what asks.
        from console.authority.ledger.ledger_questions import UnconfirmedQuestion

        questions.answered.connect(self._take)
        self._asked = questions.ask(UnconfirmedQuestion(), "unconfirmed uses")

    def _begin(self) -> None:
        if not self._look.isActive():
            self._look.start(_FIRST_MS)

    def _take(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        self._asked = 0
        if self._window.questions is not None:
            self._window.questions.answered.disconnect(self._take)
        if answer.problem:
            return
        self._told_on = self._day()
        if self._window.settings is not None:
            self._window.settings.setValue(_TOLD_ON, self._told_on)
        if answer.value.uses:
            from console.authority.ledger.waiting_words import waiting_words

            self._window.tell(waiting_words(answer.value))

    def _day(self) -> str:
        now = self._window.floor.now_us() / 1_000_000
        return f"{datetime.fromtimestamp(now, UTC).astimezone():%Y-%m-%d}"

    def _last_told(self) -> str:
        settings = self._window.settings
        return self._told_on or (str(settings.value(_TOLD_ON, "")) if settings is not None else "")

    def _offer(self) -> None:
        opens = self._window.workspaces.opens("authority")
        for action in self.known:
            action.setEnabled(opens)
            action.setVisible(opens)

    def _action(self, name: str, text: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.triggered.connect(do)
        return action
