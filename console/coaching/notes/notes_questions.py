"""What the page of notes asks: the newest that are wanted with one's own drafts, the next behind them, an attached course."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db.coaching.notes_wanted import NotesWanted

if TYPE_CHECKING:
    import sqlalchemy as sa

    from db.coaching.drafts import Draft
    from db.queries.coaching_notes import NotesFound

#: Notes of one answer.
PAGE: Final = 200


@dataclass(frozen=True, slots=True)
class NotesAnswer:
    """The first notes that are wanted, and one's own drafts on the server."""

    found: NotesFound
    drafts: list[Draft]


@dataclass(frozen=True, slots=True)
class NotesQuestion:
    """Which notes are there that the person may read and wants to see, the newest first?"""

    wanted: NotesWanted
    login: str
    most: int = PAGE

    def answer(self, connection: sa.Connection) -> NotesAnswer:
        """The newest of them. Called in the thread that asks."""
        from db.coaching.drafts import own_drafts
        from db.queries.coaching_notes import NotesFound, notes_page

        drafts = own_drafts(connection, actor=self.login)
        if self.wanted.state == "draft":
            return NotesAnswer(NotesFound([], None), drafts)
        return NotesAnswer(notes_page(connection, self.wanted, most=self.most), drafts)


@dataclass(frozen=True, slots=True)
class MoreNotes:
    """Which come behind those that are there?"""

    wanted: NotesWanted
    after: tuple[int, int]

    def answer(self, connection: sa.Connection) -> NotesFound:
        """The next of them. Called in the thread that asks."""
        from db.queries.coaching_notes import notes_page

        return notes_page(connection, self.wanted, after=self.after, most=PAGE)


@dataclass(frozen=True, slots=True)
class CourseOfNote:
    """Which course of the contact is attached to a note?"""

    note_id: str

    def answer(self, connection: sa.Connection) -> list[tuple[int, str]]:
        """Instant and words, the oldest first. Called in the thread that asks."""
        from db.queries.coaching_notes import course_of

        return course_of(connection, self.note_id)
