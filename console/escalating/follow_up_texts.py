"""The words of follow-ups, which the feed does not bring: asked for as rows come, kept while they are held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from console.store.held import follow_up_is_open

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.questions import Answer, Questions
    from console.store.floor import Floor

_ASKER: Final = "follow-up texts"
#: More than these are not listed where somebody reads them; the next are read when these are done.
_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class FollowUpTextsQuestion:
    """What is to be done in these follow-ups?"""

    ids: tuple[str, ...]

    def answer(self, connection: sa.Connection) -> dict[str, str]:
        """By id. Called in the thread that asks."""
        from db.queries.follow_up_texts import follow_up_texts

        return follow_up_texts(connection, self.ids)


class FollowUpTexts(QObject):
    """`changed` says that more of them are known."""

    changed = Signal()

    def __init__(self, floor: Floor, parent: QObject) -> None:
        super().__init__(parent)
        self._floor = floor
        self._questions: Questions | None = None
        self._known: dict[str, str] = {}
        self._asked: tuple[int, tuple[str, ...]] | None = None

    def ask_with(self, questions: Questions) -> None:
        """Ask by these."""
        self._questions = questions
        questions.answered.connect(self._take)
        self.look()

    def text(self, row_id: str) -> str:
        """The words of a follow-up; '' while they are not known."""
        return self._known.get(row_id, "")

    def look(self) -> None:
        """Ask for those that are open and not known yet; forget those that are not held any more."""
        held = self._floor.store.rows("customer_follow_up")
        for row_id in [row_id for row_id in self._known if row_id not in held]:
            del self._known[row_id]
        unknown = (row.id for row in held.values() if follow_up_is_open(row) and row.id not in self._known)
        ids = tuple(sorted(unknown)[:_MOST])
        if ids and self._questions is not None and (self._asked is None or self._asked[1] != ids):
            self._asked = self._questions.ask(FollowUpTextsQuestion(ids), _ASKER), ids

    def _take(self, answer: Answer) -> None:
        if self._asked is None or answer.number != self._asked[0]:
            return
        ids = self._asked[1]
        if answer.value is None:
            # The database was away: the next look asks again.
            self._asked = None
            return
        # One that may not be read is not asked for again and again.
        self._known |= dict.fromkeys(ids, "") | answer.value
        self._asked = None
        self.changed.emit()
        self.look()
