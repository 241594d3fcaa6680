"""A review that is being made: each behaviour with its levels in words, the contact beside it; kept as it is filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from console.acting.refusal_words import refusal_sentence
from console.coaching.reviews.behaviour_card import BehaviourCard
from console.coaching.reviews.contact_aside import ContactAside
from console.coaching.reviews.review_questions import DropReview, KeepReview
from console.coaching.reviews.review_words import contact_words
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, scaled
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.review_acts import FINISH

if TYPE_CHECKING:
    from console.acting.acts import Settled
    from console.questions import Answer
    from console.window import FloorWindow
    from db.coaching.review_drafts import ReviewDraft
    from db.queries.reviews import ReviewedContact
    from db.queries.rubric_shown import RubricVersion

#: What is filled in is kept so long after a change, milliseconds; the window closes only when it is.
KEPT_AFTER_MS: Final = 700
#: After the database was away it is tried again so often.
AGAIN_MS: Final = 2_000


class ReviewWindow(QDialog):
    """Scores a contact. What is filled in is kept in the database, for its author alone, until it is finished."""

    #: It was finished, thrown away or closed.
    over = Signal()

    def __init__(
        self, window: FloorWindow, version: RubricVersion, contact: ReviewedContact, draft: ReviewDraft
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Review of {contact}, {agent}", contact=contact_words(contact), agent=contact.agent))
        self.resize(scaled(1020), scaled(680))
        self.window_ = window
        self.contact = contact
        self.draft = draft
        self._changed = self._finishing = self._closing = False
        #: What was filled in cannot be kept: it was changed elsewhere, or is gone.
        self._is_refused = False
        self._keeping = self._dropping = 0
        self._sent = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._keep)
        level = getattr(window.floor.store.row("agent", contact.agent_id), "level", None) or "standard"
        self.cards = [
            BehaviourCard(window.theme, one, getattr(one, f"expected_{level}"), self) for one in version.behaviours
        ]
        self.aside = ContactAside(window, contact, draft.basis, self)
        self.state = wrapped_label(window.theme, HEADER_PT, self)
        self.finish = QPushButton(say("&Finish the review"), self)
        self.finish.setDefault(True)
        self.drop = QPushButton(say("&Throw away"), self)
        self.close_ = QPushButton(say("&Close, go on later"), self)
        self._lay_out()
        self._fill()
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, scaled(8), 0)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(scroll)
        parts.addWidget(self.aside)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        buttons.addWidget(self.close_)
        buttons.addWidget(self.finish)
        whole = QVBoxLayout(self)
        whole.setSpacing(scaled(8))
        whole.addWidget(parts, 1)
        whole.addWidget(self.state)
        whole.addLayout(buttons)
        for button in (self.drop, self.close_):
            button.setAutoDefault(False)

    def _fill(self) -> None:
        scores = {score.behaviour_id: score for score in self.draft.scores}
        for card in self.cards:
            card.length_s = self.contact.length_s
            if card.behaviour.id in scores:
                card.show_score(scores[card.behaviour.id])
        if self.cards:
            first = self.cards[0].group.button(0)
            if first is not None:
                first.setFocus()

    def _connect(self) -> None:
        for card in self.cards:
            card.edited.connect(self._edited)
        self.finish.clicked.connect(self.finish_it)
        self.drop.clicked.connect(self._drop)
        self.close_.clicked.connect(self.close)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._finish_by_key)
        if self.window_.questions is not None:
            self.window_.questions.answered.connect(self._take_answer)
        self.window_.acts.settled.connect(self._settled)
        self.window_.acts.reach_changed.connect(self._look_again)

    def _look_again(self) -> None:
        self._look()

    def finish_it(self) -> None:
        """Keep what stands there, and finish it."""
        if self._why_not():
            self._look()
            return
        self._finishing = True
        self._look()
        if self._changed or self.draft.version == 0:
            self._keep()
        elif not self._keeping:
            self._send()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was filled in is kept before it goes."""
        away = self.window_.acts.why_not()
        if (self._changed or self._keeping) and not self._is_refused:
            event.ignore()
            if away:
                self._look(
                    say("The database is away. What you filled in is kept when it is back; until then this stays open.")
                )
            else:
                self._closing = True
                self._keep()
            return
        self._later.stop()
        super().closeEvent(event)
        self.over.emit()

    def reject(self) -> None:
        """Escape closes it as its button does."""
        self.close()

    def _finish_by_key(self) -> None:
        self.finish_it()

    def _edited(self) -> None:
        self._changed = True
        # Not begun anew by every key: whoever types without a pause is kept, too.
        if not self._later.isActive():
            self._later.start(KEPT_AFTER_MS)
        self._look()

    def _keep(self) -> None:
        self._later.stop()
        questions = self.window_.questions
        if questions is None or self._keeping or not (self._changed or self._finishing):
            return
        scores = tuple(score for card in self.cards if (score := card.score()) is not None)
        self.draft = replace(self.draft, scores=scores)
        self._changed = False
        self._keeping = questions.carry_out(KeepReview(self.draft))

    def _take_answer(self, answer: Answer) -> None:
        if self._dropping and answer.number == self._dropping:
            self._dropping = 0
            self._dropped(answer)
        elif self._keeping and answer.number == self._keeping:
            self._keeping = 0
            self._kept(answer)

    def _kept(self, answer: Answer) -> None:
        if answer.problem:
            self._finishing = self._closing = False
            self._changed = True
            self._is_refused = not answer.is_lost
            if answer.is_lost:
                self._later.start(AGAIN_MS)
            self._look(answer.problem)
            return
        self.draft = replace(self.draft, version=answer.value)
        if self._changed:
            self._keep()
        elif self._closing:
            self.close()
        elif self._finishing:
            self._send()
        self._look()

    def _send(self) -> None:
        thing = Wanted(self.draft.id, {}, {"version": self.draft.version})
        command = Command(FINISH.kind, (thing,))
        self._sent = command.id
        words = say("The review of {contact} is finished; {agent} reads it.", contact=contact_words(self.contact),
                    agent=self.contact.agent)  # fmt: skip
        self.window_.said_acts.send(command, lambda _number: words)

    def _settled(self, settled: Settled) -> None:
        if not self._sent or settled.sent.command.id != self._sent:
            return
        self._sent, self._finishing = "", False
        if settled.outcome is not None and settled.outcome.done:
            self._changed = False
            self.close()
            return
        refused = settled.outcome.effects[0].outcome if settled.outcome is not None else ""
        self._look(settled.problem or say("Not finished. {reason}", reason=refusal_sentence(refused)))

    def _drop(self) -> None:
        self._later.stop()
        if self.draft.version == 0 or self.window_.questions is None:
            self._changed = False
            self.close()
            return
        self._dropping = self.window_.questions.carry_out(DropReview(self.draft.id))

    def _dropped(self, answer: Answer) -> None:
        if answer.problem:
            self._look(answer.problem)
            return
        self._changed = False
        self.window_.said.say(say("The review that was begun is thrown away."))
        self.close()

    def _why_not(self) -> str:
        problems = [problem for card in self.cards if (problem := card.problem())]
        if self.window_.acts.why_not() or problems:
            return self.window_.acts.why_not() or problems[0]
        if all(card.level is None for card in self.cards):
            return say("Give at least one behaviour a level: keys 1 to 5, 0 for not observed.")
        return ""

    def _look(self, problem: str = "") -> None:
        """Say how far it is, or what is wrong."""
        reason = self._why_not()
        left = sum(not card.is_scored for card in self.cards)
        said = problem or reason
        if not said:
            kept = say("Kept.") if not (self._changed or self._keeping) else say("Being kept…")
            rest = plural("%Ln behaviour(s) not looked at yet.", left) if left else say("All behaviours are scored.")
            said = say("{rest} {kept}", rest=rest, kept=kept)
        self.state.setText(said)
        palette = self.state.palette()
        trouble = bool(problem) or any(card.problem() for card in self.cards)
        palette.setColor(palette.ColorRole.WindowText, self.window_.theme.colour("urgent_text" if trouble else "text"))
        palette.setColor(palette.ColorRole.Text, self.window_.theme.colour("urgent_text" if trouble else "text"))
        self.state.setPalette(palette)
        self.finish.setEnabled(not reason and not self._finishing)
        self.finish.setToolTip(reason)
