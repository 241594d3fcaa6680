"""Composes another version of a standard, or another standard: what changes and who is to be briefed is said before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QLineEdit

from console.coaching.standards.standard_words import when
from console.connecting.form_rows import FormRows
from console.escalating.act_dialog import ActDialog, text_of
from console.escalating.moment_choice import MomentChoice, NamedMoment
from console.words import plural, say
from db.commands.command import Command, Wanted
from db.commands.set_up_values import LONGEST_NAME, LONGEST_PROMISE
from db.commands.standard_acts import ADD, LONGEST_STATEMENT, SET
from db.ids import new_id

if TYPE_CHECKING:
    from console.acting.said_acts import DoneWords
    from console.window import FloorWindow
    from db.queries.standards_shown import StandardShown

_DAY_MIN: Final = 24 * 60


class VersionDialog(ActDialog):
    """Begins with what holds now; without a standard it makes another one."""

    def __init__(self, window: FloorWindow, shown: StandardShown | None, position: int = 0) -> None:
        title = say("Another standard") if shown is None else say("Other words: {standard}", standard=shown.name)
        super().__init__(window, title, say("&Set"))
        self._shown, self._position = shown, position
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        form = FormRows()
        form.add(say("Na&me"), self.name)
        self.column.addLayout(form)
        self.name.setVisible(shown is None)
        self.statement = self.text_field(
            say("&What can be seen or heard"), say("One sentence that nobody has to explain.")
        )
        self.kept = self.text_field(say("An example of it &kept"))
        self.not_kept = self.text_field(say("An example of it n&ot kept"))
        now = NamedMoment("now", say("now"), window.floor.now_us)
        self.begins = MomentChoice(
            window.floor.now_us, say("From"), (_DAY_MIN, 7 * _DAY_MIN, 14 * _DAY_MIN), self, named=(now,)
        )
        below = FormRows()
        below.add(say("&From"), self.begins)
        self.column.addLayout(below)
        self.begins.setEnabled(shown is not None and shown.kind != "promise")
        present = shown.present if shown is not None else None
        if present is not None:
            self.statement.setPlainText(present.statement)
            self.kept.setPlainText(present.kept_example or "")
            self.not_kept.setPlainText(present.not_kept_example or "")
        self.finish()
        self.name.textEdited.connect(self.edited)
        self.begins.changed.connect(self.edited)

    def typed(self) -> dict[str, Any]:
        """All of it."""
        return {
            "name": self.name.text(),
            "statement": self.statement.toPlainText(),
            "kept": self.kept.toPlainText(),
            "not_kept": self.not_kept.toPlainText(),
            "begins": self.begins.typed(),
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        """All of it."""
        if typed:
            self.name.setText(typed["name"])
            self.statement.setPlainText(typed["statement"])
            self.kept.setPlainText(typed["kept"])
            self.not_kept.setPlainText(typed["not_kept"])
            self.begins.bring_back(typed["begins"])

    def commands(self) -> list[Command]:
        """One."""
        texts = {
            "statement": text_of(self.statement),
            "kept_example": text_of(self.kept) or None,
            "not_kept_example": text_of(self.not_kept) or None,
        }
        if self._shown is None:
            row, name = new_id(), self.name.text().strip()
            to = {"name": name, "code": _code(name), "position": self._position, **texts}
            return [Command(ADD.kind, (Wanted(row, to, row=row),))]
        to = {**texts, "from_at": self.begins.at_us() if self.begins.isEnabled() else self.window_.floor.now_us()}
        return [Command(SET.kind, (Wanted(self._shown.id, to, {"version": self._shown.version}),))]

    def says_done(self) -> DoneWords:
        """From when on it holds."""
        name = self.name.text().strip() if self._shown is None else self._shown.name
        time = when(self.begins.at_us())
        return lambda _n: say("{standard} has other words from {time} on.", standard=name, time=time)

    def words(self) -> str:
        """Who has to be briefed then."""
        agents = self._shown.briefed[1] if self._shown is not None else 0
        if self._shown is not None and self._shown.kind == "promise":
            return say("It stands on every screen at once, and agents are briefed on it anew.")
        return plural("%Ln agent(s) are to be briefed on it then; what was said before stays readable.", agents)

    def missing(self) -> str:
        """A name, and words that are different."""
        if self._shown is None and not self.name.text().strip():
            return say("It needs a name.")
        if not text_of(self.statement):
            return say("Say what can be seen or heard when it is kept.")
        present = self._shown.present if self._shown is not None else None
        same = present is not None and (
            present.statement,
            present.kept_example or "",
            present.not_kept_example or "",
        ) == (
            text_of(self.statement),
            text_of(self.kept),
            text_of(self.not_kept),
        )
        return say("Nothing is changed yet.") if same else ""

    def problem(self) -> str:
        """A text that is too long."""
        is_promise = self._shown is not None and self._shown.kind == "promise"
        over = len(text_of(self.statement)) - (LONGEST_PROMISE if is_promise else LONGEST_STATEMENT)
        over = max(over, len(text_of(self.kept)) - LONGEST_STATEMENT, len(text_of(self.not_kept)) - LONGEST_STATEMENT)
        return plural("%Ln character(s) too many: shorten it, nothing is lost.", over) if over > 0 else ""


def _code(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    code = re.sub(r"[^a-z0-9]+", "_", "".join(sign for sign in plain if not unicodedata.combining(sign))).strip("_")
    return (code or f"standard_{new_id()[:8]}")[:40]
