"""What the page of notes looks for: words, whose, of whom, about which standard, which kind, how far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from console.coaching.notes import note_words as words_of
from console.panels.flow_layout import FlowLayout
from console.panels.narrowing_choice import offer
from console.setup.editors import StillCombo
from console.theme import scaled
from console.words import say
from db.coaching.notes_wanted import NotesWanted
from db.words import NOTE_KINDS, NOTE_STATES

if TYPE_CHECKING:
    from console.window import FloorWindow

#: So long after a key the search is asked for, milliseconds.
_TYPED_MS: Final = 300


class NotesFilter(QWidget):
    """`changed` says that something else is wanted now."""

    changed = Signal()

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self.changed)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(say("Agent, author, words of the note"))
        self.search.setAccessibleName(say("Find notes"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(scaled(220))
        self.whose = self._choice(say("Whose notes"), {"": say("All in sight"), "mine": say("Written by me")})
        self.agent = self._choice(say("Notes about"), {})
        self.standard = self._choice(say("Standard of the notes"), {})
        kinds = {kind: words_of.kind_words(kind) for kind in NOTE_KINDS}
        self.kind = self._choice(say("Kind of note"), {"": say("Praise and correction"), **kinds})
        states = {state: words_of.state_words(state) for state in ("draft", *NOTE_STATES) if state != "withdrawn"}
        self.state = self._choice(say("How far"), {"": say("However far"), **states})
        self.summary = QLabel(self)
        line = FlowLayout(scaled(8), scaled(4), self)
        for part in (self.search, *self._choices, self.summary):
            line.addWidget(part)
        self.fill()
        self.search.textChanged.connect(self._typed)

    @property
    def _choices(self) -> tuple[QComboBox, ...]:
        return (self.whose, self.agent, self.standard, self.kind, self.state)

    @property
    def is_empty(self) -> bool:
        """Whether all notes are wanted."""
        return not self.search.text().strip() and not any(choice.currentData() for choice in self._choices)

    def wanted(self) -> NotesWanted:
        """What is looked for now."""
        return NotesWanted(
            self.search.text(),
            agent_id=self.agent.currentData() or None,
            standard_id=self.standard.currentData() or None,
            kind=self.kind.currentData() or None,
            state=self.state.currentData() or None,
            author_id=self._window.rights.staff_id if self.whose.currentData() else None,
        )

    def fill(self) -> None:
        """Offer the agents and standards that are there now; what was chosen stays chosen."""
        rows = self._window.floor.store.rows
        offer(self.agent, say("All agents"), _by_name(rows("agent").values()))
        offer(self.standard, say("All standards"), _by_name(rows("standard").values()))

    def _choice(self, name: str, words: Mapping[str, str]) -> QComboBox:
        choice = StillCombo(self)
        choice.setAccessibleName(name)
        choice.setMaximumWidth(scaled(220))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for data, text in words.items():
            choice.addItem(text, data)
        # Names may be cut, its own words never.
        choice.setMinimumWidth(min(choice.sizeHint().width(), choice.maximumWidth()))
        choice.currentIndexChanged.connect(self._chose)
        return choice

    def _typed(self) -> None:
        self._typing.start()

    def _chose(self) -> None:
        self.changed.emit()


def _by_name(rows: Iterable[Any]) -> list[tuple[str, str]]:
    return sorted(((row.name, row.id) for row in rows), key=lambda one: one[0].casefold())
