"""The panel of the chosen thing: its facts, live from memory, and below them what happened to it, from the database.

The newest entry stands on top: what happened last is what the next act is decided by, and it is there without scrolling
however low the panel is; reading down goes back in time, and whoever reads there keeps the place when something comes in.
"""

import time
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from console.detail.chosen_thing import ChosenThing
from console.detail.timeline_questions import question_about
from console.detail.timeline_words import newest_first
from console.models.timeline import TimelineModel
from console.panels.detail_links import DetailLinks
from console.panels.facts_view import FactsView
from console.panels.floor_panel import FloorPanel
from console.panels.problem_line import ProblemLine
from console.panels.timeline_view import TimelineView
from console.questions import Answer, Questions
from console.selection import Selected
from console.store.floor import Floor
from console.store.floor_store import Touched
from console.theme import Theme, scaled
from console.words import say

#: A history that the feed says has grown is read again after this, milliseconds; a queue's grows all the time.
AGAIN_MS: Final = 700
QUEUE_AGAIN_MS: Final = 10_000
#: Notes come without a word from the feed: a history on screen is read again so often, seconds.
EVERY_S: Final = 30.0
#: Only a history that takes longer than this is said to be on its way, milliseconds.
SLOW_MS: Final = 250
#: The facts take at most this share of the panel's height, per cent.
HEAD_PERCENT: Final = 50
_ASKER: Final = "detail"
#: So many things that were shown before can be gone back to.
_REMEMBERED: Final = 50


class DetailPanel(FloorPanel):
    """Shows one thing. `thing_wanted` carries another one that the person goes to from here, as `Selected`."""

    thing_wanted = Signal(object)
    explanation_asked = Signal()
    #: What the links and the history can do has changed.
    changed = Signal()

    def __init__(self, floor: Floor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor = floor
        self.chosen = ChosenThing(floor)
        self.title = say("Timeline")
        self.model = TimelineModel(self)
        self.head = QScrollArea(self)
        self.facts = FactsView(floor, theme, self.head)
        self.links = DetailLinks(floor, self.chosen, self)
        self.problem = ProblemLine(say("Try &again"), self)
        self.problem.button.setObjectName("read_again")
        self.timeline = TimelineView(self.model, theme, self)
        self._questions: Questions | None = None
        self._asked: int | None = None
        self._asked_at = 0.0
        self._stale = False
        self._grown = False
        self._facts_old = False
        self._before: list[Selected] = []
        self._again = _once(self, self._read)
        self._slow = _once(self, self._say_slow)
        self.facts.looked_at.connect(self._keep_in_sight)
        self.facts.explanation_asked.connect(self.explanation_asked)
        self.links.customer_wanted.connect(self.show_customer)
        self.problem.retried.connect(self.read_again)
        self.timeline.activated.connect(self._go_to_entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Facts and history share whatever height there is; they ask for none.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.head.setWidget(self.facts)
        self.head.setWidgetResizable(True)
        self.head.setFrameShape(QFrame.Shape.NoFrame)
        self.head.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.head, self.links, self.problem):
            column.addWidget(part)
        column.addWidget(self.timeline, 1)
        self._show_nothing()

    def ask_with(self, questions: Questions) -> None:
        """Read histories by these questions from now on."""
        self._questions = questions
        questions.answered.connect(self._take_answer)
        self._read()

    def show_thing(self, thing: Selected | None) -> None:
        """Show another thing: its facts at once, its history when the answer comes."""
        former = self.chosen.thing
        if thing == former:
            return
        if former is not None:
            self._before = [*self._before[-_REMEMBERED:], former]
        self._begin(thing)

    @property
    def questions(self) -> Questions | None:
        """What histories are read by; None before there is a database."""
        return self._questions

    @property
    def why_no_document(self) -> str:
        """Why what is shown cannot be saved as a document, as a sentence; '' where it can."""
        if self.chosen.thing is None or self.chosen.thing.kind not in ("contact", "customer", "incident"):
            return say("Documents are made of a contact, a customer or an incident: choose one first.")
        if self.chosen.history is None:
            return say("Its history has not been read yet.")
        return say("The database is away; a document can be made when it is back.") if self._stale else ""

    def show_customer(self) -> None:
        """Show the customer of the contact that is shown, over all their contacts."""
        contact = self.chosen.contact
        if contact is not None:
            self.thing_wanted.emit(Selected("customer", contact.id))

    @property
    def can_go_back(self) -> bool:
        """Whether another thing was shown before."""
        return bool(self._before)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._before:
            thing = self._before.pop()
            self._begin(thing)
            self.thing_wanted.emit(thing)

    def take(self, touched: Touched) -> None:
        """Show what the feed brought: facts soon, the history once it was read again."""
        self._facts_old = True
        if self.chosen.is_concerned(touched):
            self._refresh()
            self._read_soon()

    def settle(self) -> None:
        """Bring the facts up to date."""
        if self._facts_old:
            self._refresh()

    def tick(self) -> None:
        """Let durations go on, and look now and then for what the feed does not tell."""
        self._refresh()
        self.model.tick(self._floor.now_us())
        if time.monotonic() - self._asked_at > EVERY_S:
            self._read()

    def set_stale(self, stale: bool) -> None:
        """Mark the history as old, or read it again when the link is back."""
        if stale != self._stale:
            self._stale = stale
            self.timeline.set_stale(stale)
            if not stale:
                self._read_soon()

    def give_keyboard(self) -> None:
        """Put the keyboard on the newest entry."""
        self.timeline.give_keyboard()

    def read_again(self) -> None:
        """Read the history again, because the person wants it."""
        self.problem.clear()
        self._read()

    def showEvent(self, event: Any) -> None:
        """Read what was not read while nobody saw it."""
        super().showEvent(event)
        if self._grown:
            self._read_soon()

    def minimumSizeHint(self) -> QSize:
        """Next to nothing, so that a window may be made small: what cannot be read then goes behind a tab."""
        return QSize(scaled(120), 0)

    def readable_height(self) -> int:
        """Three rows of facts, the links, and four entries."""
        return 9 * self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between facts and history."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """All facts where there is room; in a low or narrow panel with large text they scroll, and the history stays."""
        wanted = self.facts.heightForWidth(self.width())
        self.head.setFixedHeight(min(wanted, self.height() * HEAD_PERCENT // 100))

    def _keep_in_sight(self, fact: QWidget) -> None:
        self.head.ensureWidgetVisible(fact, 0, 0)

    def _begin(self, thing: Selected | None) -> None:
        self._again.stop()
        self._slow.stop()
        self._asked, self._grown = None, False
        if self._questions is not None:
            self._questions.forget(_ASKER)
        self.problem.clear()
        self.chosen.begin(thing)
        self.timeline.start_anew()
        if thing is None:
            self._show_nothing()
        else:
            self.timeline.empty_words = ""
            self._refresh()
            self._read()

    def _show_nothing(self) -> None:
        self.timeline.empty_words = say(
            "Choose a queue, an agent, a contact, a raised hand or an escalation: how it stands and what happened to it is"
            " shown here. Enter on its row comes here, Alt+Left goes back to the one before."
        )
        self._refresh()

    def _refresh(self) -> None:
        self._facts_old = False
        self.facts.show_facts(self.chosen.facts(self._floor.now_us()))
        self._fit_head()
        self.links.refresh()
        name = self.chosen.name
        self.say_title(say("Timeline of {thing}", thing=name) if self.chosen.row is not None else say("Timeline"))
        self.changed.emit()

    def _read_soon(self) -> None:
        thing = self.chosen.thing
        if thing is None or self._again.isActive():
            return
        pause = QUEUE_AGAIN_MS if thing.kind == "queue" else AGAIN_MS
        passed = (time.monotonic() - self._asked_at) * 1000
        self._again.start(max(0, round(pause - passed)))

    def _read(self) -> None:
        thing, questions = self.chosen.thing, self._questions
        if thing is None or questions is None:
            return
        if not self.isVisible() or self._stale:
            self._grown = True
            return
        self._grown = False
        self._asked_at = time.monotonic()
        self._asked = questions.ask(question_about(thing), _ASKER)
        if self.chosen.history is None:
            self._slow.start(SLOW_MS)

    def _say_slow(self) -> None:
        if self.chosen.history is None and not self.problem.isVisibleTo(self):
            self._say_empty(say("Reading the history…"))

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        self._slow.stop()
        if answer.problem:
            self._say_empty("")
            self.problem.show_problem(say("The history could not be read: {why}", why=answer.problem))
            return
        self.problem.clear()
        if answer.value is None:
            self._gone()
            return
        self.chosen.history = answer.value
        entries = newest_first(self.chosen.entries, self.chosen.log_since)
        self.model.show(entries, self._floor.now_us(), names_contacts=self.chosen.is_customer)
        self._say_empty(self._nothing_words())
        self._refresh()

    def _gone(self) -> None:
        self.chosen.history = None
        self.model.clear()
        self._say_empty(say("It is not there any more, or you may not see it."))
        self._refresh()

    def _nothing_words(self) -> str:
        thing = self.chosen.thing
        if thing is not None and thing.kind == "queue":
            return say(
                "Nothing notable in the last four hours: no long waits, nobody lost in a row, nobody came or left."
            )
        return say("Nothing happened yet.")

    def _say_empty(self, words: str) -> None:
        self.timeline.empty_words = words
        self.timeline.viewport().update()

    def _go_to_entry(self, index: QModelIndex) -> None:
        """Enter on an entry about another thing goes there."""
        entry, thing = self.model.lines[index.row()].entry, self.chosen.thing
        if thing is None:
            return
        contact = self.chosen.contact
        if entry.contact is not None and (contact is None or entry.contact.id != contact.id):
            self.thing_wanted.emit(Selected("contact", entry.contact.id))
        elif entry.what in ("escalated", "taken", "resolved", "returned") and entry.about not in (None, thing.id):
            self.thing_wanted.emit(Selected("escalation", str(entry.about)))
        elif thing.kind == "queue" and entry.agent is not None:
            self.thing_wanted.emit(Selected("agent", entry.agent.id))


def _once(panel: QWidget, do: Any) -> QTimer:
    timer = QTimer(panel)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.CoarseTimer)
    timer.timeout.connect(do)
    return timer
