"""Beside the form of a rule: what it does in one sentence, how often it would have last week, and who looks at the rules.

The recount runs in another thread and is asked anew in a moment after each key; what stands there meanwhile says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from console.rules.preview_words import preview_detail, preview_headline, watched_words
from console.rules.rule_questions import PreviewQuestion, WatchedQuestion
from console.rules.rule_words import outcome_words, rule_sentence
from console.setup.companion import Companion
from console.theme import HEADER_PT, TEXT_PT, scaled, text_font
from console.words import say
from db.rules.kinds import RULE_KINDS

if TYPE_CHECKING:
    from console.questions import Answer
    from console.setup.draft import Draft
    from console.setup.topic import Thing
    from console.window import FloorWindow
    from db.rules.preview import RulePreview

#: Keys come one after the other; the recount is asked for once they rest, milliseconds.
_SETTLE_MS: Final = 250
#: Supervisor-hours do not depend on the limit; so long they are not counted anew, microseconds.
_KNOWN_US: Final = 600 * 1_000_000
#: How often is looked who looks at the rules, seconds.
_WATCHED_S: Final = 5


class PreviewPanel(Companion):
    """Follows the draft of a rule."""

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("What the rule does, and how often"))
        self._window = window
        self._wanted: PreviewQuestion | None = None
        self._asked: dict[int, PreviewQuestion] = {}
        #: The newest preview that counted supervisor-hours, by queue.
        self._hours: dict[str | None, RulePreview] = {}
        self._watched = 0
        self._seconds = 0
        self.title = self._label(say("What it does"), HEADER_PT, strong=True)
        self.sentence = self._label()
        self.outcome = self._label()
        self.preview_title = self._label(say("How often"), HEADER_PT, strong=True)
        self.headline = self._label("", TEXT_PT, strong=True)
        self.detail = self._label()
        self.watched_title = self._label(say("Who looks"), HEADER_PT, strong=True)
        self.watched = self._label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        for part in (self.title, self.sentence, self.outcome, self.preview_title, self.headline, self.detail,
                     self.watched_title, self.watched):  # fmt: skip
            if part in (self.preview_title, self.watched_title):
                column.addSpacing(scaled(8))
            column.addWidget(part)
        column.addStretch(1)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        if window.questions is not None:
            window.questions.answered.connect(self._take)

    def show_draft(self, thing: Thing, draft: Draft) -> None:
        """Say what the rule of the form does, and ask how often it would have."""
        values = draft.values()
        limit = values["limit_value"] or 0
        most = RULE_KINDS[thing.kind].most
        self._quieten()
        if not 1 <= limit <= most or ("queue_id" in values and not values["queue_id"]):
            self._wanted = None
            self._say(self.sentence, "")
            self._say(self.outcome, "")
            self._say(self.headline, say("With this limit nothing can be counted."))
            self._say(self.detail, "")
            return
        self._say(self.sentence, rule_sentence(thing.kind, limit))
        self._say(self.outcome, outcome_words(thing.kind, values["severity"], values["due_s"] or 0))
        wanted = PreviewQuestion(thing.kind, limit, self._queue(thing, values))
        if wanted != self._wanted:
            self._wanted = wanted
            self._say(self.headline, say("Counting the last 7 days…"))
            self._say(self.detail, "")
            self._settle.start()

    def show_nothing(self) -> None:
        """No rule is shown."""
        self._wanted = None
        for part in (self.sentence, self.outcome, self.headline, self.detail):
            self._say(part, "")

    def look_again(self) -> None:
        """A second has passed: every few of them look who looks at the rules."""
        questions = self._window.questions
        if self._seconds % _WATCHED_S == 0 and questions is not None:
            self._watched = questions.ask(WatchedQuestion(), f"who looks at the rules {id(self)}")
        self._seconds += 1

    def _queue(self, thing: Thing, values: dict[str, Any]) -> str | None:
        row = self._window.floor.store.row("floor_rule", thing.id)
        found = row.queue_id if row is not None else values.get("queue_id")
        return None if found is None else str(found)

    def _ask(self) -> None:
        questions = self._window.questions
        if self._wanted is not None and questions is not None:
            wanted = self._wanted
            known = self._hours.get(wanted.queue_id)
            if known is not None and known.end > self._window.floor.now_us() - _KNOWN_US:
                wanted = replace(wanted, supervisor_s=known.supervisor_s)
            number = questions.ask(wanted, f"preview of a rule {id(self)}")
            self._asked = {number: wanted}

    def _take(self, answer: Answer) -> None:
        store = self._window.floor.store
        if answer.number == self._watched:
            self._say(self.watched, answer.problem or watched_words(answer.value, store))
        elif self._asked.get(answer.number) == self._wanted and self._wanted is not None:
            if answer.problem:
                self._say(self.headline, answer.problem)
                return
            if self._wanted.queue_id not in self._hours or self._asked[answer.number].supervisor_s is None:
                self._hours[self._wanted.queue_id] = answer.value
            self._say(self.headline, preview_headline(answer.value))
            self._say(self.detail, preview_detail(answer.value, store))

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _quieten(self) -> None:
        for label in (self.outcome, self.detail, self.watched):
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, self._window.theme.colour("quiet"))
            label.setPalette(palette)

    def _label(self, text: str = "", points: float = TEXT_PT, *, strong: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setFont(text_font(points, strong=strong))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
