"""Tells whoever could not decide a request who decided it before, or who may decide it instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from console.authority.requests.questions import RequestQuestion
from console.authority.requests.request_words import own_limit, stands, title, who_may
from console.words import say

if TYPE_CHECKING:
    from console.acting.said_acts import Refusals
    from console.questions import Answer, Questions
    from console.window import FloorWindow
    from db.queries.authority_requests import RequestShown

_ASKER: Final = "request refused"
_BY_SOMEBODY: Final = frozenset({"changed", "ended"})
_TOO_MUCH: Final = frozenset({"above_own_limit", "above_own_budget", "second_person"})


class RequestRefused(QObject):
    """Listens for refusals in one window."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: int | None = None
        self._words, self._word = "", ""
        window.said_acts.refused.connect(self._find_out)

    def ask_with(self, questions: Questions) -> None:
        """Ask by these."""
        questions.answered.connect(self._tell)

    def _find_out(self, refusals: Refusals) -> None:
        known = _BY_SOMEBODY | _TOO_MUCH
        found = [one for one in refusals.effects if one.entity == "authority_request" and one.outcome in known]
        if found and not refusals.is_undo and self._window.questions is not None:
            self._words, self._word = refusals.words, found[0].outcome
            self._asked = self._window.questions.ask(RequestQuestion(found[0].subject_id), _ASKER)

    def _tell(self, answer: Answer) -> None:
        if answer.number != self._asked or answer.value is None:
            return
        request: RequestShown = answer.value
        window = self._window
        if self._word in _BY_SOMEBODY:
            now = window.floor.now_us()
            sentence = say("Not done: {what}: {stands}.", what=title(request), stands=stands(request, now))
            self._say(sentence)
            return
        sentence = say("Not done. {limit} {who}", limit=_limit(request), who=who_may(request))
        approvers = frozenset(one.id for one in request.approvers)
        self._say(sentence)
        if approvers and window.said.words == sentence:

            def go() -> None:
                window.escalating.requests.hand_on(request.escalation_id, approvers)

            window.said.offer_way(sentence, say("Hand on…"), go)

    def _say(self, sentence: str) -> None:
        dialog = self._window.escalating.composer.dialog
        if dialog is not None:
            dialog.refused = sentence
            dialog.look()
        if self._window.said.words == self._words:
            self._window.said.say(sentence)


def _limit(request: RequestShown) -> str:
    return own_limit(request) or say("The second approval is another person's.")
