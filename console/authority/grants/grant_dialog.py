"""What the dialogs that give authority have in common: the fields, a reason, and what the database knows about them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from console.acting.composing import why_line
from console.acting.refusal_words import refusal_sentence
from console.authority.grants.grant_fields import GrantFields
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog
from console.theme import scaled
from console.words import say

if TYPE_CHECKING:
    import sqlalchemy as sa

    from console.escalating.moment_choice import NamedMoment
    from console.questions import Answer
    from console.window import FloorWindow
    from db.queries.authority_giving import Giving

_ASKER = "giving authority"
#: Room for a field and what is to be known beside it, pixels at the usual text size.
_WIDE = 570


@dataclass(frozen=True, slots=True)
class GivingQuestion:
    """How far does one's own approval reach in these places (team, queue), what was given last and what is asked for?"""

    places: tuple[tuple[str | None, str | None], ...]
    way: str
    contact_id: str | None = None

    def answer(self, connection: sa.Connection) -> Giving:
        """All of it. Called in the thread that asks."""
        from db.queries.authority_giving import Place, giving

        places = [Place(team, queue) for team, queue in self.places]
        return giving(connection, places, contact_id=self.contact_id, way=self.way)


class GrantDialog(ActDialog):
    """Composes grants. What it says of the person's own limit is what the server will say as well."""

    def __init__(self, window: FloorWindow, title: str, do: str, way: str) -> None:
        super().__init__(window, title, do)
        self.setMinimumWidth(scaled(_WIDE))
        self._floor = window.floor
        self._way = way
        self._asked: int | None = None
        #: What the database said; None while it is being read.
        self.giving: Giving | None = None
        self._unread = ""
        self._brought = False
        self.form = FormRows()
        if window.questions is not None:
            window.questions.answered.connect(self._take_answer)

    def lay_out(self, moments: Sequence[NamedMoment], *, one_use: bool = False) -> None:
        """Put the fields into the form, after what stands there, and the reason under them."""
        self.fields = GrantFields(self._floor, self.form, moments, self, one_use=one_use)
        self.more(self.form)
        self.reason: QLineEdit = why_line(self, say("in a few words; it stands in the ledger"))
        self.reason_label = self.form.add(say("&Reason"), self.reason)
        self.column.addLayout(self.form)
        self.finish()
        self.fields.changed.connect(self.edited)
        self.reason.textChanged.connect(self.edited)
        self.fields.at_once.setFocus(Qt.FocusReason.OtherFocusReason)

    @abstractmethod
    def places(self) -> tuple[tuple[str | None, str | None], ...]:
        """Where it is given: (team, queue) ids."""

    @abstractmethod
    def receiver(self) -> str:
        """Who may use it, in words."""

    @property
    def contact_id(self) -> str | None:
        """The one contact it is for."""
        return None

    def more(self, form: FormRows) -> None:
        """Put further fields between the amounts and the reason."""

    def asks(self) -> None:
        """Ask the database anew: another receiver, another limit."""
        if self.window_.questions is not None:
            question = GivingQuestion(self.places(), self._way, self.contact_id)
            self._asked = self.window_.questions.ask(question, _ASKER)

    def typed(self) -> dict[str, Any]:
        """All fields."""
        return {**self.fields.typed(), "reason": self.reason.text()}

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All fields; then what is known of them is asked for."""
        if typed:
            self._brought = True
            self.fields.bring_back(typed)
            self.reason.setText(typed["reason"])
        self.asks()

    def missing(self) -> str:
        """Amounts, and a reason."""
        if self.giving is None and not self._unread and self.window_.questions is not None:
            return say("Reading how far your approval reaches…")
        return self.fields.missing() or ("" if self.reason.text().strip() else refusal_sentence("why_needed"))

    def problem(self) -> str:
        """What the fields say against it."""
        return self.fields.problem()

    def words(self) -> str:
        """Who may do what, and whether a second person has to approve."""
        may = say("{who}: {amounts}.", who=self.receiver(), amounts=self.fields.amounts())
        second = self.fields.second_words()
        parts = [may, second or self.note(), self._unread]
        return "\n".join(filter(None, parts))

    def note(self) -> str:
        """What else is to be known before, as a sentence; '' for nothing."""
        return ""

    def reason_at_first(self) -> str:
        """The reason that stands there at first, from what the database said."""
        return ""

    def _take_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        self._asked = None
        if answer.problem:
            # The server bounds it all the same; only nothing can be said before.
            self._unread = say("How far your approval reaches could not be read: {why}", why=answer.problem)
        else:
            self.giving = answer.value
            self.fields.show_giving(answer.value)
            if not self._brought and not self.reason.text():
                self.reason.setText(self.reason_at_first())
            self._offer_reasons(answer.value.reasons)
            if self.fields.at_once.hasFocus():
                self.fields.at_once.selectAll()
        self.look()
        self.grow()

    def _offer_reasons(self, reasons: Sequence[str]) -> None:
        completer = QCompleter(list(reasons), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.reason.setCompleter(completer)
