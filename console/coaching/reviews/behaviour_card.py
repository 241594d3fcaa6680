"""One behaviour of a review: its levels in words to choose from, and the evidence for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from console.coaching.reviews.review_words import time_in_contact, typed_time
from console.panels.wrapped_label import wrapped_label
from console.theme import HEADER_PT, TEXT_PT, Theme, scaled
from console.words import say
from db.coaching.review_drafts import DraftScore

if TYPE_CHECKING:
    from db.queries.rubric_shown import BehaviourShown

_NOT_OBSERVED: Final = 0
_LONGEST_EVIDENCE: Final = 1_000


class BehaviourCard(QFrame):
    """Keys 1 to 5 choose a level, 0 says that it was not observed, wherever in its levels the keyboard is."""

    edited = Signal()

    def __init__(self, theme: Theme, behaviour: BehaviourShown, expected: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.behaviour = behaviour
        #: How long the contact is, seconds; None where nobody knows.
        self.length_s: int | None = None
        name = wrapped_label(theme, TEXT_PT, self, strong=True)
        name.setText(behaviour.name)
        about = wrapped_label(theme, HEADER_PT, self, quiet=True)
        about.setText(_about(behaviour, expected))
        self.group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), scaled(8), scaled(12))
        column.setSpacing(scaled(2))
        column.addWidget(name)
        column.addWidget(about)
        for level, words in enumerate((say("Not observed"), *behaviour.levels)):
            column.addLayout(self._choice(theme, level, words))
        self.time = QLineEdit(self)
        self.time.setPlaceholderText(say("m:ss"))
        self.time.setMaximumWidth(scaled(72))
        self.time.setAccessibleName(say("{behaviour}: time of the evidence", behaviour=behaviour.name))
        self.evidence = QLineEdit(self)
        self.evidence.setMaxLength(_LONGEST_EVIDENCE)
        self.evidence.setPlaceholderText(say("what was said or done there"))
        self.evidence.setAccessibleName(say("{behaviour}: evidence", behaviour=behaviour.name))
        label = QLabel(say("Evidence"), self)
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(label)
        line.addWidget(self.time)
        line.addWidget(self.evidence, 1)
        column.addLayout(line)
        self.group.idClicked.connect(self._chosen)
        for field in (self.time, self.evidence):
            field.textEdited.connect(self._typed)

    @property
    def is_scored(self) -> bool:
        """Whether a level was chosen, or that it was not observed."""
        return self.group.checkedId() >= 0

    @property
    def level(self) -> int | None:
        """The level chosen; None for none, or not observed."""
        return self.group.checkedId() if self.group.checkedId() > _NOT_OBSERVED else None

    def choose(self, level: int) -> None:
        """Choose a level, 0 for not observed."""
        button = self.group.button(level)
        if button is not None:
            button.setChecked(True)
            button.setFocus()
            self.edited.emit()

    def show_score(self, score: DraftScore) -> None:
        """Begin with what was kept."""
        button = self.group.button(score.level or _NOT_OBSERVED)
        if button is not None:
            button.setChecked(True)
        self.time.setText("" if score.evidence_s is None else time_in_contact(score.evidence_s))
        self.evidence.setText(score.evidence or "")

    def score(self) -> DraftScore | None:
        """What is to be kept; None where nothing was said of it."""
        said = self.evidence.text().strip() or None
        at = typed_time(self.time.text())
        if not self.is_scored and said is None and at is None:
            return None
        return DraftScore(self.behaviour.id, self.level, at, said)

    def problem(self) -> str:
        """What is wrong with it, as a sentence; '' for nothing."""
        text = self.time.text().strip()
        if not text:
            return ""
        at = typed_time(text)
        if at is None:
            return say("{behaviour}: '{typed}' is no time; type it as 2:05.", behaviour=self.behaviour.name, typed=text)
        if self.length_s is not None and at > self.length_s:
            return say(
                "{behaviour}: the contact ended at {end}; the time lies behind it.",
                behaviour=self.behaviour.name,
                end=time_in_contact(self.length_s),
            )
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a level."""
        if event.text().isdigit() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.choose(int(event.text()))
            return
        super().keyPressEvent(event)

    def _choice(self, theme: Theme, level: int, words: str) -> QHBoxLayout:
        button = QRadioButton(str(level), self)
        button.setAccessibleName(
            say("{behaviour}, {level}: {words}", behaviour=self.behaviour.name, level=level, words=words)
        )
        self.group.addButton(button, level)
        label = _ChoiceLabel(button, self)
        label.setText(words)
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        return line

    def _chosen(self, _level: int) -> None:
        self.edited.emit()

    def _typed(self, _text: str) -> None:
        self.edited.emit()


class _ChoiceLabel(QLabel):
    """The words of a level, which are as good to click on as its button."""

    def __init__(self, button: QRadioButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = button
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mousePressEvent(self, event: object) -> None:
        """Choose it."""
        self._button.click()


def _about(behaviour: BehaviourShown, expected: int) -> str:
    if behaviour.standard is None:
        return say("Expected of this agent: {level}.", level=expected)
    return say(
        "Standard: {standard}, kept from {kept} on. Expected of this agent: {level}.",
        standard=behaviour.standard,
        kept=behaviour.kept_from,
        level=expected,
    )
