"""The page of coaching notes: who was told what, whether they have seen it, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout

from console.coaching.page import CoachingPage
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.window import FloorWindow
    from db.queries.coaching_notes import NoteShown


@dataclass(frozen=True, slots=True)
class NotesQuestion:
    """Which notes are there that the person may read?"""

    def answer(self, connection: sa.Connection) -> list[NoteShown]:
        """The newest notes. Called in the thread that asks."""
        from db.queries.coaching_notes import notes_shown

        return notes_shown(connection)


class NotesPage(CoachingPage):
    """Lists the notes in sight."""

    def __init__(self, window: FloorWindow) -> None:
        super().__init__(window)
        self.setObjectName("notes")
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(say("Coaching notes"))
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([say("Note"), say("Agent"), say("What was done"), say("By")])
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        column.addWidget(self.list)

    @property
    def title(self) -> str:
        """What its tab says."""
        return say("Notes")

    def question(self) -> NotesQuestion:
        """All notes in sight."""
        return NotesQuestion()

    def show_answer(self, value: Any) -> None:
        """Show the notes as they are now."""
        self.list.clear()
        for note in value:
            texts = [f"N-{note.number}", note.agent, note.behaviour or "", note.author or ""]
            self.list.addTopLevelItem(QTreeWidgetItem(texts))
