"""A line that says how many older notes of an agent are hidden, and leads to them; nothing where none are.

A page puts it where notes are shown, and tells it whose: `OlderNotes(window, self)`, then `about(agent_id)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from console.coaching.privacy.older_notes_question import OlderNotesHidden
from console.theme import scaled
from console.words import plural, say
from db.commands.coaching_consent_acts import READ_WITH_REASON

if TYPE_CHECKING:
    from console.questions import Answer
    from console.window import FloorWindow


class OlderNotes(QWidget):
    """Asks whenever it is told of whom; hidden as long as nothing is hidden from the person."""

    def __init__(self, window: FloorWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._agent_id = ""
        self._asked = 0
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.button = QPushButton(say("&Record a reason…"), self)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.record_reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.label)
        column.addWidget(self.button)
        self.hide()
        if window.questions is not None:
            window.questions.answered.connect(self._take)

    def about(self, agent_id: str | None) -> None:
        """Look anew whether older notes of this agent (of none: None) are hidden."""
        if agent_id != self._agent_id:
            self.hide()
        self._agent_id = agent_id or ""
        if agent_id and self._window.questions is not None:
            self._asked = self._window.questions.ask(OlderNotesHidden(agent_id), "older notes")

    def record_reason(self) -> None:
        """Ask for the reason."""
        from console.coaching.privacy.reason_to_read_dialog import ReasonToReadDialog

        agent_id, agent = self._agent_id, self._name()
        if agent_id:
            self._window.escalating.composer.open(
                "read_with_reason", [agent_id], lambda: ReasonToReadDialog(self._window, agent_id, agent)
            )

    def _name(self) -> str:
        row = self._window.floor.store.row("agent", self._agent_id)
        return row.name if row is not None else say("the agent")

    def _take(self, answer: Answer) -> None:
        if not self._asked or answer.number != self._asked:
            return
        hidden = 0 if answer.problem else int(answer.value)
        if hidden:
            self.label.setText(
                plural(
                    "%Ln older note(s) of another team are not shown: ask {agent} for consent, or record a reason.",
                    hidden,
                    agent=self._name(),
                )
            )
            row = self._window.floor.store.row("agent", self._agent_id)
            why_not = self._window.acts.why_not() or (
                "" if row is None else self._window.rights.why_not(READ_WITH_REASON, row)
            )
            self.button.setEnabled(not why_not)
            self.button.setToolTip(why_not)
        self.setVisible(bool(hidden))
