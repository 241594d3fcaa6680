"""How many things wait for the person in the Coaching workspace, on the rail, in the View menu and in the search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from console.coaching.follow_ups.follow_ups_question import WaitingForMeQuestion
from console.words import plural, say

if TYPE_CHECKING:
    from console.questions import Answer
    from console.store.floor_store import Touched
    from console.window import FloorWindow

#: So long after news of coaching it is counted anew, and so often without any: things become due by themselves.
_AFTER_NEWS_MS: Final = 500
_ANEW_MS: Final = 60_000
_ASKER: Final = "coaching badge"


class WaitingBadge(QObject):
    """Says only how many; which they are goes to the alerts, without a word that anybody wrote. While the window is locked
    nothing is asked."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0
        #: How many waited when it was last counted; None before.
        self.number: int | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_NEWS_MS)
        self._later.timeout.connect(self.ask)
        self._anew = QTimer(self)
        self._anew.setInterval(_ANEW_MS)
        self._anew.timeout.connect(self.ask)
        self._anew.start()
        window.floor_changed.connect(self._take_change)
        window.locking.changed.connect(self.ask)
        window.workspaces.offered.connect(self._later.start)
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)
        self.ask()

    def ask(self) -> None:
        """Count anew, where the person gives feedback and the window is not locked."""
        window = self._window
        if window.questions is None or window.locking.is_locked:
            return
        if not window.workspaces.opens("coaching"):
            # Who coaches nobody any more is not to be told of it either.
            window.alerts.take_waiting(())
            return
        from console.coaching.follow_ups.follow_up_words import day_ends_at

        question = WaitingForMeQuestion(window.rights.staff_id, day_ends_at(window.floor.now_us()))
        self._asked = window.questions.ask(question, _ASKER)

    def _take_change(self, touched: Touched) -> None:
        if (touched.everything or touched.of("coaching_news")) and not self._later.isActive():
            self._later.start()

    def _take_answer(self, answer: Answer) -> None:
        # A problem is no news: what was counted before stays, and it is asked again in a minute.
        if answer.number != self._asked or answer.problem:
            return
        self.number = answer.value.number
        self._window.alerts.take_waiting(answer.value.things)
        plain = say("Coaching")
        text, accessible = plain, plain
        if self.number:
            text = say("Coaching {n}", n=self.number)
            accessible = plural("Coaching: %Ln thing(s) waiting for you", self.number)
        self._window.workspaces.say_waiting("coaching", text, accessible)
