"""What the dialogs about an incident have in common: they stay, with all that was typed, until the floor has said yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from console.acting.act_group import ActGroup, GroupSettled
from console.acting.acts import Sent, Settled
from console.acting.composing import ComposingDialog
from console.acting.said_acts import DoneWords, refused_words
from console.clock_words import moment
from console.connecting.fitting_scroll import FittingScroll
from console.theme import scaled
from console.words import plural, say
from db.commands.act import LONGEST_NOTE
from db.commands.command import Command, Outcome

if TYPE_CHECKING:
    from console.window import FloorWindow

_MINUTE_US: Final = 60_000_000
#: Minutes until the next update, where nothing else is said.
USUAL_MINUTES: Final = 30
_MOST_MINUTES: Final = 7 * 24 * 60


class IncidentDialog(ComposingDialog):
    """Sends one command and goes when it was done. Refused, or while the database is away, it stays as it is and says
    why; what was typed is not lost. Ctrl+Enter sends from within a text."""

    def __init__(self, window: FloorWindow, title: str, do: str) -> None:
        super().__init__(title, do, window.theme, window)
        self.window_ = window
        self._command: Command | None = None
        # What is composed scrolls where the screen is too low for it; what will happen stays in sight.
        self._outer, content = self.column, QWidget(self)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(8))
        self._scroll = FittingScroll(content, self)
        self._outer.addWidget(self._scroll, 1)
        window.acts.settled.connect(self._take_settled)
        window.acts.not_known.connect(self._take_not_known)
        window.acts.group_went_on.connect(self._take_group_on)
        window.acts.group_settled.connect(self._take_group_settled)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._send_by_key)

    def send(self, command: Command, done: DoneWords) -> None:
        """Have it carried out; until that is known nothing is sent twice."""
        self._command = command
        self.do_button.setEnabled(False)
        self.window_.said_acts.send(command, done)

    def send_together(self, first: Command, second: Command, done: DoneWords) -> None:
        """Have two carried out and taken back together, the second only where the first was done."""
        self._command = first
        self.do_button.setEnabled(False)
        self.window_.acts.send_group((first, second), done)

    def finish(self) -> None:
        """Put what will happen, and the buttons, under everything else."""
        self._outer.addWidget(self.outcome)
        self._outer.addWidget(self.buttons)

    def grow(self) -> None:
        """Make room for what has come, as far as the screen has any."""
        for layout in (self.column, self._outer):
            layout.activate()
        self._scroll.updateGeometry()
        room = self.screen().availableGeometry()
        self.resize(max(self.width(), self.sizeHint().width()), min(self.sizeHint().height(), room.height()))

    @property
    def is_sending(self) -> bool:
        """Whether an answer is awaited."""
        return self._command is not None

    def look(self) -> None:
        """Say what will happen with what stands there now."""

    def refused(self, word: str) -> None:
        """The floor said no with this word."""

    def text_field(self, name: str, lines: int, placeholder: str = "") -> QPlainTextEdit:
        """A field for some words, `lines` of text high; Tab leads on."""
        field = QPlainTextEdit(self)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setPlaceholderText(placeholder)
        frame = 2 * field.frameWidth() + 2 * int(field.document().documentMargin())
        field.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)
        field.textChanged.connect(self.look)
        return field

    def minutes_field(self) -> QSpinBox:
        """In how many minutes the next update is due."""
        field = QSpinBox(self)
        field.setRange(1, _MOST_MINUTES)
        field.setSingleStep(5)
        field.setValue(USUAL_MINUTES)
        field.setAccessibleName(say("Minutes until the next update"))
        field.valueChanged.connect(self.look)
        return field

    def due_at(self, minutes: int) -> int:
        """When so many minutes from now are over, UTC microseconds."""
        return self.window_.floor.now_us() + minutes * _MINUTE_US

    def due_words(self, minutes: int) -> str:
        """When that is."""
        now = self.window_.floor.now_us()
        return say("at {time}", time=moment(self.due_at(minutes), now, seconds=False))

    def under(self, label: str, field: QPlainTextEdit) -> None:
        """Put a text with its label under what stands there."""
        words = QLabel(label, self)
        words.setBuddy(field)
        self.column.addWidget(words)
        self.column.addWidget(field)

    def _take_settled(self, settled: Settled) -> None:
        if self._command is not None and settled.sent.command is self._command:
            self._settle(settled.outcome, settled.problem)

    def _take_group_on(self, group: ActGroup) -> None:
        """Nothing is done with what was refused."""
        if group.commands[0] is self._command and not group.outcomes[0].done:
            group.cancel()

    def _take_group_settled(self, settled: GroupSettled) -> None:
        if self._command is not None and settled.group.commands[0] is self._command:
            self._settle(next(iter(settled.outcomes), None), settled.problem)

    def _settle(self, outcome: Outcome | None, problem: str) -> None:
        self._command = None
        self.look()
        if outcome is None:
            self._stay(problem)
        elif outcome.done:
            self.done(int(self.DialogCode.Accepted))
        else:
            self.refused(outcome.effects[0].outcome)
            self._stay(refused_words(outcome.effects))

    def _stay(self, sentence: str) -> None:
        self.say_outcome(sentence, problem=True)
        self.do_button.setEnabled(True)

    def _take_not_known(self, sent: Sent) -> None:
        if sent.command is self._command:
            self.say_outcome(say("Not known yet whether it happened: the database did not answer."), problem=True)

    def _send_by_key(self) -> None:
        if self.do_button.isEnabled():
            self.accept()


def words_of(field: QPlainTextEdit) -> str:
    """What stands in a field, without blanks around it."""
    return field.toPlainText().strip()


def one_line(field: QPlainTextEdit) -> str:
    """What stands in a field, as one line."""
    return " ".join(field.toPlainText().split())


def too_long(text: str, most: int = LONGEST_NOTE) -> str:
    """That a text is too long, as a sentence; '' where it is not."""
    over = len(text) - most
    return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""


def first_said(*sentences: str) -> str:
    """The first of these that says something."""
    return next(filter(None, sentences), "")
